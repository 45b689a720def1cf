"""The wall of the room: expectations, experiences and parked questions, what became of them, and what to talk about."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.document.room import RoomDocument
from desktop.model.programme import Allowed
from desktop.model.wall import EXPECTATIONS, NOTE_NAMES, Note, NoteKind
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar
from desktop.windows.segments import Segments
from desktop.windows.wall_board import WallBoard
from desktop.windows.wall_met import WallMet
from desktop.windows.wall_prompts import WallPrompts
from desktop.windows.wall_words import FEWEST, MOST, translate


class Part(Enum):
    """Parts of the wall."""

    EXPECTATIONS = auto()
    EXPERIENCES = auto()
    PARKED = auto()
    MET = auto()
    PROMPTS = auto()


class WallPage(QWidget):
    """Everything on it is written into the room's document; undo takes back what was done here."""

    history_changed = Signal()
    agreement_wanted = Signal(str, object)
    """As `WallBoard.agreement_wanted`."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._part = Part.EXPECTATIONS
        self._own: str | None = None
        self.bar = PageBar(desk, shelf)
        self.parts: Segments[Part] = Segments(tuple(Part))
        self.boards = {
            Part.EXPECTATIONS: WallBoard(desk.look, session, EXPECTATIONS),
            Part.EXPERIENCES: WallBoard(desk.look, session, (NoteKind.EXPERIENCE,)),
            Part.PARKED: WallBoard(desk.look, session, (NoteKind.PARKED,)),
        }
        self.met, self.prompts = WallMet(desk.look, session), WallPrompts(session)
        self.writer, self._for, self.headings = CalmChoice(), label("muted"), label("muted")
        self._tools, self._faces = QWidget(), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()
        self.show_part(Part.EXPECTATIONS)

    @property
    def room(self) -> RoomDocument:
        """What undo is about on this page."""
        return self._session.room

    def sit_at(self, own: str | None, allowed: Allowed) -> None:
        """Be on the laptop of a group, which writes in its own name and on its own notes; of all, for none."""
        self._own = own
        self.parts.withhold(*(() if own is None else (Part.PROMPTS,)))
        for board in self.boards.values():
            board.sit_at(own, allowed)
        self.met.sit_at(own, allowed)
        if own is not None and self._part is Part.PROMPTS:
            self.show_part(Part.EXPECTATIONS)
        for widget in (self._for, self.writer):
            widget.setVisible(own is None)
        self._choose_writer()

    def show_part(self, part: Part) -> None:
        """Show another part of the wall."""
        self._part = part
        self.parts.choose(part)
        self._tools.setVisible(part in self.boards)
        self._faces.setCurrentWidget(self._face)
        self.follow()
        if self.isVisible():
            self.take_keys()

    def follow(self) -> None:
        """Show the newest reading of the room in the part that is looked at."""
        self._face.follow()
        board = self.boards.get(self._part)
        if board is not None:
            fits = FEWEST <= board.headings <= MOST
            many = translate("Wall", "Headings: {number}. Four to six are enough.")
            words = translate("Wall", "Headings: {number}") if fits else many
            self.headings.setText(words.format(number=board.headings))
            self.headings.setVisible(bool(board.headings))

    def show_note(self, note: Note) -> None:
        """Stand on a note, as soon as it hangs there."""
        part = next((part for part, board in self.boards.items() if note.kind in board.loose), self._part)
        self.show_part(part)
        self.boards[part].go_to(note.into or note.id)

    def take_keys(self) -> None:
        """Give the keyboard to the part that is looked at."""
        self._face.take_keys()

    @property
    def _face(self) -> WallBoard | WallMet | WallPrompts:
        if self._part in self.boards:
            return self.boards[self._part]
        return self.met if self._part is Part.MET else self.prompts

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.follow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_writers()
        self.follow()

    def _build(self) -> None:
        self.bar.add_field(self.parts)
        column, row = QVBoxLayout(self), QHBoxLayout(self._tools)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(20, 10, 20, 8)
        row.setSpacing(10)
        hold(self.writer, QWidget.setMinimumWidth, 190)
        row.addWidget(self._for)
        row.addWidget(self.writer)
        row.addStretch(1)
        row.addWidget(self.headings)
        for face in (*self.boards.values(), self.met, self.prompts):
            self._faces.addWidget(face)
        column.addWidget(self.bar)
        column.addWidget(self._tools)
        column.addSpacing(10)
        column.addWidget(self._faces, 1)

    def _connect(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self.writer.activated.connect(self._choose_writer)
        for board in self.boards.values():
            board.agreement_wanted.connect(self.agreement_wanted)
        self._session.room_changed.connect(self._take_news)
        self._session.day_changed.connect(lambda _: self._offer_writers())
        self._desk.look.changed.connect(self._repaint)

    def _take_news(self, _: object) -> None:
        if self.isVisible():
            self.follow()
        self.history_changed.emit()

    def _repaint(self) -> None:
        for board in self.boards.values():
            board.retranslate()
        if self.isVisible():
            self.follow()

    def _offer_writers(self) -> None:
        """Offer the plenum and each group as the one in whose name notes are written."""
        offers = [
            (translate("Wall", "The plenum"), ""),
            *((group.name, group.id) for group in self._session.day.groups),
        ]
        if offers == [(self.writer.itemText(at), self.writer.itemData(at)) for at in range(self.writer.count())]:
            return
        chosen = self.writer.currentData()
        self.writer.clear()
        for words, group in offers:
            self.writer.addItem(words, group)
        self.writer.setCurrentIndex(max(0, self.writer.findData(chosen)))
        self._choose_writer()

    def _choose_writer(self, *_: object) -> None:
        for board in self.boards.values():
            board.group = self._own if self._own is not None else self.writer.currentData() or ""

    def _retranslate(self) -> None:
        names = {
            Part.EXPECTATIONS: translate("Wall", "Expectations"),
            Part.EXPERIENCES: translate("Wall", NOTE_NAMES[NoteKind.EXPERIENCE]),
            Part.PARKED: translate("Wall", NOTE_NAMES[NoteKind.PARKED]),
            Part.MET: translate("Wall", "Were they met?"),
            Part.PROMPTS: translate("Wall", "Talk about"),
        }
        self.parts.say(names)
        self.parts.list.setAccessibleName(translate("Wall", "Part of the wall"))
        self.bar.show_title(translate("Wall", "The wall"))
        self._for.setText(translate("Wall", "Written by"))
        self.writer.setAccessibleName(translate("Wall", "Written by"))
        self._offer_writers()
        for board in self.boards.values():
            board.retranslate()
        self.prompts.retranslate()
