"""What every form of the side panel is made of: captions, buttons, and fields that write straight into the board."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.document.board import BoardDocument
from desktop.model.agreement import Agreement
from desktop.model.case import Case
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.text_size import aside
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_menu, for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_memory import PanelMemory

if TYPE_CHECKING:
    from desktop.windows.panel_agreed import AgreedSection

WIDTH = 330
"""Of the panel, in pixels."""
MARGIN = 18
LONGEST_LINE = 160
"""Letters of a card's first line: more than any line of the panel shows, few enough for a menu."""


@dataclass(slots=True)
class Ground:
    """What a form stands on. Turning to something else changes `about`; making another form would take a while."""

    board: BoardDocument
    kind: JourneyKind
    memory: PanelMemory
    about: str = ""
    """The id of the card, the arrow or the phase."""
    visit: "Visit | None" = None
    """The last stay in a field; it may still be going on."""
    agreed: Callable[[str], Sequence[Agreement]] | None = None
    """The agreements made from a thing, by its id, where agreements are made."""
    case: Case | None = None
    """The case the board is about, where there is one."""
    follow: Callable[[str, str], None] | None = None
    """Go to an indicator by its id, or to the catalogue with none, for the goal with the second id."""

    @property
    def journey(self) -> Journey:
        return self.board.board.journey(self.kind)


class Visit(QObject):
    """A stay in a field: all that is written during it is one step back."""

    def __init__(self, ground: Ground, field: QWidget) -> None:
        super().__init__(field)
        self._ground, self._field = ground, field
        self._inside = False

    def enter(self) -> None:
        self._ground.visit = self
        if not self._inside:
            self._inside = True
            self._ground.board.hold()

    def leave(self) -> None:
        if self._inside:
            self._inside = False
            self._ground.board.release()

    def end(self) -> None:
        """Let the field tell what it has held back of what was typed, because something else is shown now."""
        if isinstance(self._field, LiveText):
            self._field.settle()
        self.leave()


def write_live(ground: Ground, field: LiveText, write: Callable[[str], object]) -> None:
    """Let each keystroke in a field go to the board."""
    visit = Visit(ground, field)
    field.ask_changes(lambda: ground.board.splices)
    field.written.connect(write)
    field.entered.connect(visit.enter)
    field.left.connect(visit.leave)


class Section(QWidget):
    """A part of a form, in a column of its own."""

    reshaped = Signal()
    """Something to go to by Tab has come or gone."""

    def __init__(self, top: int = 8) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, top, 0, 0)
        self.column.setSpacing(6)


class Words(Section):
    """A caption over a text that is written straight into the board."""

    def __init__(self, ground: Ground, write: Callable[[str], object], lines: int = 1) -> None:
        super().__init__()
        self._caption = kicker("")
        self.field = LiveText("", lines)
        self.column.addWidget(self._caption)
        self.column.addWidget(self.field)
        write_live(ground, self.field, write)

    def entitle(self, caption: str, help_words: str = "") -> None:
        """Say what belongs here."""
        self._caption.setText(caption.upper())
        self.field.setAccessibleName(caption)
        self.field.setPlaceholderText(help_words)

    def head(self, *, shown: bool) -> None:
        """Show the caption, or leave it to a heading above."""
        self._caption.setVisible(shown)
        self.column.setContentsMargins(0, 8 if shown else 0, 0, 0)


def one_line(name: str) -> GuardedText:
    """A field that is one line to everybody else, and yet shows all of it."""
    field = GuardedText(single=True)
    field.setAccessibleName(name)
    return field


class PanelForm(QWidget):
    """All that the panel shows of one pick. It is made once and then follows the board."""

    pick_wanted = Signal(object)
    """Go to another `Pick`."""
    journey_wanted = Signal(object)
    """Go to the other journey, by its `JourneyKind`; a pick on it is wanted next."""
    card_wanted = Signal(object, str)
    """Show a card of the plan or of a journey: its `JourneyKind` and its id."""
    make_wanted = Signal(object, str, str)
    """Make a card of the plan: of this `CardKind`, out of the card with this id, under this goal."""
    sight_wanted = Signal(object)
    """Scroll this widget into sight."""
    connect_wanted = Signal(str)
    """Begin an arrow from this card."""
    agree_wanted = Signal()
    """Make an agreement from what is shown."""
    agreement_wanted = Signal(str)
    """Show the agreement with this id."""
    remove_wanted = Signal()
    duplicate_wanted = Signal()
    reshaped = Signal()
    """As `Section.reshaped`."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.setObjectName("panelBody")
        self.ground = ground
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(6)

    @property
    def fields(self) -> dict[str, LiveText]:
        """The text fields now shown, by the name of what they write."""
        return {}

    def show_newest(self) -> None:
        """Show the newest words; a cursor stays with its words."""

    def turn_to(self, about: str) -> None:
        """Show another card, arrow or phase of the same journey."""
        self.leave()
        self.ground.about = about
        self.begin()
        self.show_newest()

    def follow_agreed(self, section: "AgreedSection") -> None:
        """Let the agreements of what is shown lead somewhere."""
        section.made.connect(self.agree_wanted)
        section.went.connect(self.agreement_wanted)

    def begin(self) -> None:
        """Forget what belongs to the one shown before."""

    def leave(self) -> None:
        """End all writing, because something else is shown now."""
        visit, self.ground.visit = self.ground.visit, None
        if visit is not None and isValid(visit):
            visit.end()

    def add(self, *sections: Section) -> None:
        """Put sections below the others."""
        for section in sections:
            section.reshaped.connect(self.reshaped)
            self.column.addWidget(section)


def row_room() -> int:
    """Room for the words on a button that fills the panel, in pixels; beside a scroll bar, too."""
    return aside(WIDTH) - 2 * MARGIN - 40


def kicker(words: str) -> QLabel:
    """A small heading."""
    return label("kicker", words.upper(), wrap=True)


def push(words: str, do: Callable[[], object], kind: str = "") -> QPushButton:
    """A button; of the kind "row" it fills the panel and ends in an ellipsis where there is no room."""
    button = QPushButton()
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda *_: do())
    say_on(button, words)
    return button


def say_on(button: QPushButton, words: str, beside: int = 0) -> None:
    """Put other words on a button; something else in its row takes so many pixels `beside` it."""
    if button.property("kind") != "row":
        button.setText(for_menu(words))
        return
    short = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, row_room() - beside)
    button.setText(for_menu(short))
    button.setToolTip(for_tip(words))
    button.setAccessibleName(words)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget another look of the style sheet, if it has not got it already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def first_line(text: str) -> str:
    """What a card is called in one line."""
    line = text.strip().splitlines()[0] if text.strip() else "…"
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"
