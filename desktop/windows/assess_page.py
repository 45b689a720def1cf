"""The page of a group's *pædagogisk udredning*: its bar, and its faces, each of which is made when first shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.model.programme import Allowed
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.shelf import Shelf
from desktop.windows.assess_bar import AssessBar, Face
from desktop.windows.assess_templates import AssessTemplates
from desktop.windows.assess_write import WriteFace
from desktop.windows.carry_face import CarryFace
from desktop.windows.desk import Desk
from desktop.windows.follow_face import FollowFace
from desktop.windows.level_face import LevelFace
from desktop.windows.plan_copy import PlanCopy
from desktop.windows.saved_light import SavedLight


class AssessFace(Protocol):
    """A way of working with an assessment."""

    def show_board(self, document: BoardDocument, group_id: str) -> None:
        """Show a board, or the newest reading of the one that is shown."""

    def take_keys(self) -> None: ...
    def leave(self) -> None:
        """Tell what is held back, because something else is shown, or the day is left."""


@runtime_checkable
class Lockable(Protocol):
    """A face that can still be read where nothing may be written; others are greyed then."""

    def lock(self, *, locked: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class AssessKit:
    """What a face is made with."""

    desk: Desk
    shelf: Shelf
    session: Session
    own: Callable[[], str]
    """The group whose laptop this is; empty on that of who runs the day."""


FACES: dict[Face, Callable[[AssessKit], QWidget]] = {
    Face.WRITE: lambda kit: WriteFace(kit.desk, kit.session, kit.own),
    Face.LEVELS: lambda kit: LevelFace(kit.desk, kit.session),
    Face.CARRY: lambda kit: CarryFace(kit.desk, kit.session),
    Face.INDICATORS: lambda kit: FollowFace(kit.desk, kit.shelf, kit.session),
}
"""Those there are, in the order of the bar; each is an `AssessFace`."""


class AssessPage(QWidget):
    """Undo takes back what was done here on the board."""

    history_changed = Signal()
    group_wanted = Signal(str)
    """Show the assessment of another group."""
    report_wanted = Signal(str)
    """Print that of this group."""
    group_shown = Signal(str)
    """That of this group is shown now."""
    card_wanted = Signal(object, str)
    """Go to a card of the board: its `JourneyKind` and its id."""
    writing_changed = Signal(str)
    """The section that is being written in here; none when empty."""
    exercise_wanted = Signal(str)
    """Go to the exercise about such texts, on the board of this group."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = ""
        self._kit, self._session = AssessKit(desk, shelf, session, lambda: self._own), session
        self._document: BoardDocument | None = None
        self.group = ""
        self.locked = False
        """Whether it is only read here just now."""
        self.face = Face.WRITE
        self._faces: dict[Face, QWidget] = {}
        self._others: Mapping[str, Sequence[str]] = {}
        self.bar, self._stack = AssessBar(list(FACES)), QStackedWidget()
        self.templates, self.template = AssessTemplates(desk, shelf, session, self), QPushButton()
        self._copying = PlanCopy(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.add(SavedLight(desk.look, shelf))
        self.bar.add(self.template, wanted=lambda: not self._own)
        self._connect()
        self._retranslate()
        self.templates.refresh()

    def show_group(self, group_id: str) -> None:
        """Show a group's assessment, in the face that was last looked at."""
        if group_id != self.group:
            self.leave()
        self.group, self._document = group_id, self._session.board(group_id)
        self.bar.show_day(self._session.day, group_id)
        self.show_face(self.face)
        self.group_shown.emit(group_id)

    def show_face(self, face: Face) -> None:
        """Do something else with it."""
        before, self.face = self._faces.get(self.face), face
        if before is not None and before is not self._shown:
            _face(before).leave()
        self.bar.show_face(face)
        self._show()
        self._stack.setCurrentWidget(self._shown)

    def show_section(self, section_id: str) -> None:
        """Turn to a section, to be written."""
        self.show_face(Face.WRITE)
        if isinstance(self._shown, WriteFace):
            self._shown.show_section(section_id)

    def sit_at(self, own: str) -> None:
        """Be on the laptop of this group, or of who runs the day."""
        self._own = own
        self.bar.sit_at(own)
        self.bar.refold()

    def allow(self, allowed: Allowed) -> None:
        """Let as much be done as the block that is on allows."""
        self.locked = allowed is not Allowed.WRITE
        if self._document is not None:
            self._show()

    def show_others(self, others: Mapping[str, Sequence[str]]) -> None:
        """Tell who else writes in which section."""
        self._others = others
        write = self._faces.get(Face.WRITE)
        if isinstance(write, WriteFace):
            write.show_others(others)

    def show_indicator(self, indicator_id: str, goal_id: str = "") -> None:
        """Go to one of the indicators of the case; without an id, to the catalogue to find one for a goal."""
        self.show_face(Face.INDICATORS)
        shown = self._shown
        if isinstance(shown, FollowFace):
            if indicator_id or self.locked:
                shown.show_indicator(indicator_id)
            else:
                shown.find_for(goal_id)

    def take_keys(self) -> None:
        _face(self._shown).take_keys()

    def leave(self) -> None:
        """Let what is held back be told, because the page or the group is left."""
        for each in self._faces.values():
            _face(each).leave()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Undo

    @property
    def can_undo(self) -> bool:
        return not self.locked and self._document is not None and self._document.can_undo

    @property
    def can_redo(self) -> bool:
        return not self.locked and self._document is not None and self._document.can_redo

    def undo(self) -> None:
        if self._document is not None and self.can_undo:
            self._document.undo()

    def redo(self) -> None:
        if self._document is not None and self.can_redo:
            self._document.redo()

    # Showing

    @property
    def _shown(self) -> QWidget:
        if self.face not in self._faces:
            made = self._faces[self.face] = FACES[self.face](self._kit)
            self._stack.addWidget(made)
            if isinstance(made, FollowFace):
                made.goal_wanted.connect(lambda goal: self.card_wanted.emit(JourneyKind.PLAN, goal))
            if isinstance(made, CarryFace):
                made.write_wanted.connect(lambda: self.show_section(""))
            if isinstance(made, WriteFace):
                made.writing_changed.connect(self.writing_changed)
                made.copy_wanted.connect(self._copy)
                made.exercise_wanted.connect(lambda: self.exercise_wanted.emit(self.group))
                made.show_others(self._others)
                made.offer(self.templates.known)
                self.templates.changed.connect(made.offer)
        return self._faces[self.face]

    def _show(self) -> None:
        if self._document is None:
            return
        shown = self._shown
        if isinstance(shown, Lockable):
            shown.lock(locked=self.locked)
        else:
            shown.setEnabled(not self.locked)
        _face(shown).show_board(self._document, self.group)
        self._show_history()

    def _show_history(self) -> None:
        self.bar.show_history(can_undo=self.can_undo, can_redo=self.can_redo)
        self.history_changed.emit()

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self.group and self.isVisible():
            self._show()

    def _take_day(self, *_: object) -> None:
        if self._session.day.group(self.group) is not None:
            self.bar.show_day(self._session.day, self.group)

    def _connect(self) -> None:
        self._session.board_changed.connect(self._take_news)
        self._session.day_changed.connect(self._take_day)
        self.bar.face_wanted.connect(self.show_face)
        self.bar.group_wanted.connect(self.group_wanted)
        self.bar.undo_wanted.connect(self.undo)
        self.bar.redo_wanted.connect(self.redo)
        self.bar.print_wanted.connect(lambda: self.report_wanted.emit(self.group))
        self.template.clicked.connect(lambda *_: self.templates.manage(self.group))

    def _copy(self) -> None:
        if self._document is not None:
            self._copying.copy_assessment(self._document.board)

    def _retranslate(self) -> None:
        self.template.setText(self.tr("Template …"))
        self.template.setToolTip(self.tr("The sections and their help, to be made your own"))


def _face(widget: QWidget) -> AssessFace:
    return cast("AssessFace", widget)
