"""The face of a udredning where its levels are set: each view's now and expected, side by side, on one scale."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.assessed import LevelRow
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem
from desktop.model.level_views import OFFERED, When, largest_first, level_systems, subjects_of
from desktop.model.plan import Subject
from desktop.model.vocabulary import load_vocabulary
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.level_blind import LevelBlind
from desktop.windows.level_card import LevelCard
from desktop.windows.level_list import LevelList, Listed
from desktop.windows.level_others import LevelOthers
from desktop.windows.level_tools import LevelTools, clear_widget
from desktop.windows.theme_picker import ThemePicker

WIDEST = 1240


class LevelFace(QWidget):
    """Follows a board. Another system shows its own rows: nothing is ever converted, and nothing is taken away."""

    def __init__(self, desk: Desk, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._vocabulary = level_systems(load_vocabulary(resources()))
        self._document: BoardDocument | None = None
        self._case: Case | None = None
        self._locked = False
        self._system, self._when = OFFERED[0], When.NOW
        self._order: list[str] = []
        self._blind: LevelBlind | None = None
        self.tools = LevelTools(desk.look)
        self.list, self.others = LevelList(desk.look, self._vocabulary), LevelOthers(self._vocabulary.scales)
        self.picker = ThemePicker(desk.look, desk.language, self._vocabulary)
        self._empty, self._scroll = label("lead", wrap=True), QScrollArea()
        self._build()
        self._connect()
        self._retranslate()

    def show_board(self, document: BoardDocument, group_id: str) -> None:
        """Show a board, or the newest reading of the one that is shown."""
        if document is not self._document:
            self._turn_to(document)
        group = self._session.day.group(group_id)
        self._case = self._session.day.case_of(group) if group is not None else None
        self._show()
        if self._blind is not None:
            self._blind.refresh()

    def show_system(self, system: str) -> None:
        """Look at the levels of another code system."""
        self._system, self._order = system, []
        self.picker.choose_system(system)
        self._show()

    def set_active(self, when: When) -> None:
        """Let a press on a bar set the level now, or the expected one."""
        self._when = when
        self._show()

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self._locked = locked
        if locked:
            self.picker.hide()
        if locked and self._blind is not None:
            self._blind.reject()
        self.list.lock(locked=locked)

    def take_keys(self) -> None:
        """Let the keyboard begin with the first row."""
        if self.cards:
            next(iter(self.cards.values())).take_keys()
        else:
            self.tools.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        self.list.finish()

    @property
    def cards(self) -> dict[str, LevelCard]:
        """The cards that are there, by the code of their sub-theme."""
        return self.list.cards

    @property
    def rows(self) -> tuple[LevelRow, ...]:
        """The rows in view, in order."""
        rows = self._document.board.assessed.levels_of(self._system) if self._document is not None else ()
        places = {code: at for at, code in enumerate(self._order)}
        return tuple(sorted(rows, key=lambda row: places.get(row.code, len(places))))

    @property
    def system(self) -> CodeSystem:
        """The code system in view."""
        found = self._vocabulary.system(self._system)
        assert found is not None  # noqa: S101 - only those there are can be chosen
        return found

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Doing

    def sort(self) -> None:
        """Put the rows whose views lie farthest apart first; they stay so until this is pressed again."""
        self._order = [row.code for row in largest_first(self.rows, self.system.scale)]
        self._show()

    def fetch(self) -> None:
        """Take in the sub-themes of the case and of the plan's goals, as one step."""
        if self._document is not None:
            self._document.hold()
            for subject in self._offered():
                self._document.assessing.add_level(subject.system, subject.code, subject.label)
            self._document.release()

    def open_blind(self) -> None:
        """Begin the exercise, or go on with the one that is under way."""
        scale = self.system.scale
        if self._document is None or scale is None or not self.rows:
            return
        sheet = self._blind = LevelBlind(self.window(), self._desk.look, self._document, self._system, scale)
        sheet.finished.connect(self._forget_blind)
        sheet.open()

    def _unfold(self) -> None:
        self.picker.setVisible(not self.picker.isVisible())
        if self.picker.isVisible():
            self._tick()
            self.picker.search.show_afresh("")
            self.picker.renew()
            self._tick()
            self.picker.search.setFocus()

    def _fold(self) -> None:
        self.picker.hide()
        self.tools.add.setFocus()

    def _toggle(self, code: str) -> None:
        choice = self.picker.choice(code)
        if self._document is None or choice is None:
            return
        system, _, found = choice
        if any(row.code == code for row in self.rows):
            self._document.assessing.remove_level(system.id, code)
        else:
            self._document.assessing.add_level(system.id, code, found.label)

    def _forget_blind(self) -> None:
        self._blind = None

    # Showing

    def _turn_to(self, document: BoardDocument) -> None:
        self._document, self._order = document, []
        used = {row.system for row in document.board.assessed.levels}
        if used and self._system not in used:
            self._system = next((each for each in OFFERED if each in used), self._system)
        self.picker.choose_system(self._system)

    def _show(self) -> None:
        if self._document is None:
            return
        rows, system, goals = self.rows, self.system, self._document.board.plan.goals
        self.list.show_rows(Listed(self._document, rows, system, self._case, goals, self._when))
        self.tools.show_system(system, self._when)
        self.tools.show_offers(len(self._offered()), len(rows), locked=self._locked)
        self._empty.setVisible(not rows)
        self.others.show_all_but(self._system, self._document.board.assessed)
        self._tick()

    def _offered(self) -> list[Subject]:
        if self._document is None:
            return []
        there = {row.code for row in self.rows}
        found = subjects_of(self._case, self._document.board.plan, self.system)
        return [each for each in found if each.code not in there]

    def _tick(self) -> None:
        if self.picker.isVisible():
            self.picker.show_ticks(frozenset(row.code for row in self.rows))

    def _build(self) -> None:
        inside, middle = clear_widget(), clear_widget()
        column, across = QVBoxLayout(middle), QHBoxLayout(inside)
        middle.setMaximumWidth(WIDEST)
        column.setContentsMargins(20, 14, 14, 20)
        column.setSpacing(10)
        for widget in (self.tools.about, self.picker, self._empty, self.list, self.others):
            column.addWidget(widget)
        column.addStretch(1)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(middle, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.tools)
        outer.addWidget(self._scroll, 1)
        self.picker.systems.hide()

    def _connect(self) -> None:
        self.list.blind_wanted.connect(self.open_blind)
        self.others.system_wanted.connect(self.show_system)
        self.tools.system_wanted.connect(self.show_system)
        self.tools.when_wanted.connect(self.set_active)
        self.tools.add_wanted.connect(self._unfold)
        self.tools.fetch_wanted.connect(self.fetch)
        self.tools.sort_wanted.connect(self.sort)
        self.tools.blind_wanted.connect(self.open_blind)
        self.picker.toggled.connect(self._toggle)
        self.picker.closed.connect(self._fold)

    def _retranslate(self) -> None:
        self.tools.retranslate()
        self.picker.retranslate()
        self._empty.setText(
            self.tr(
                "Add the sub-themes you want to talk about. Then citizen, provider and authority each set their level "
                "on the bar, and you see where you see it differently."
            )
        )
        self.list.retranslate()
        self._show()
