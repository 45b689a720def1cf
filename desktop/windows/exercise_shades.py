"""Three shades of BUM: where the group is, where it wants to be, and when it becomes two against one."""

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.coach.exercises import Exercise, Shade
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.model.shades import PLACE_NAMES, PLACES, Shades
from desktop.overriding import override
from desktop.windows.exercise_activity import Activity
from desktop.windows.labels import for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, push, write_live
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.wrap import Wrap

PLACE, CARD = 150, 230
"""The least width of a place and of a card, in pixels."""


class PlaceRow(QWidget):
    """One place of five, from split to dialogue-based, and the words to it; pressing it again takes it back."""

    def __init__(self, activity: "ShadesActivity", name: str) -> None:
        super().__init__()
        self._activity, self._name = activity, name
        self._title, self._place = label("kicker"), label("muted", wrap=True)
        self.buttons = [push("", partial(self._press, at), "segment") for at in PLACES]
        self._column, frame = QVBoxLayout(self), QFrame()
        frame.setProperty("role", "segments")
        row = Wrap(frame, cell=PLACE, gap=2, most=len(PLACES))
        row.setContentsMargins(3, 3, 3, 3)
        for button in self.buttons:
            button.setCheckable(True)
            row.addWidget(button)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(frame)
        self._column.addWidget(self._place)

    def entitle(self, title: str) -> None:
        """Say what is placed here."""
        self._title.setText(title.upper())
        for at, button in enumerate(self.buttons):
            button.setText(self.tr("in between") if at % 2 else PLACE_NAMES[at])
            button.setToolTip(for_tip(PLACE_NAMES[at]))
            button.setAccessibleName(f"{title}: {PLACE_NAMES[at]}")

    def hold(self, field: LiveText) -> None:
        """Take the field for the words."""
        self._column.addWidget(field)

    def show_place(self, at: int | None) -> None:
        """Show the newest place."""
        for each, button in enumerate(self.buttons):
            button.setChecked(each == at)
        self._place.setText(PLACE_NAMES[at] if at is not None else "")
        self._place.setVisible(at is not None)

    def _press(self, at: int) -> None:
        document = self._activity.document
        if document is not None:
            held = getattr(document.board.shades, self._name)
            document.shading.place(self._name, None if held == at else at)
            self.show_place(getattr(document.board.shades, self._name))


class ShadesActivity(Activity):
    """What is said lies in the board, and is printed."""

    def __init__(self, exercise: Exercise) -> None:
        self._ground: Ground | None = None
        self.places = {name: PlaceRow(self, name) for name in ("now", "wish")}
        self.fields: dict[str, LiveText] = {}
        self._third = QVBoxLayout()
        super().__init__(exercise)
        cards = Wrap(cell=CARD, gap=10, most=3)
        *shades, last = exercise.shades
        for shade in shades:
            cards.addWidget(_card(shade))
        self.body.addLayout(cards)
        for row in self.places.values():
            self.body.addWidget(row)
        self.body.addWidget(_card(last))
        self.body.addLayout(self._third)

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        super().show_board(document)
        if document is None:
            return
        if self._ground is None or self._ground.board is not document:
            self._stand_on(document)
        shades = document.board.shades
        for name, row in self.places.items():
            row.show_place(getattr(shades, name))
        for name, field in self.fields.items():
            field.show_text(_text(shades, name))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        titles = {"now": self.tr("Where we are now"), "wish": self.tr("Where we want to be")}
        for name, row in self.places.items():
            row.entitle(titles[name])
        asked = {
            "now_words": self.tr("Where we are now: how does one see it?"),
            "wish_words": self.tr("Where we want to be: what would be different?"),
            "triangle": self.tr("When do we become two against one, and what can the third do?"),
        }
        for name, field in self.fields.items():
            field.setPlaceholderText(asked[name])
            field.setAccessibleName(asked[name])

    def _stand_on(self, document: BoardDocument) -> None:
        """Begin on another board with fields of its own: no field may write into the one before."""
        for old in self.fields.values():
            old.hide()
            old.deleteLater()
        self._ground = Ground(document, JourneyKind.PLAN, PanelMemory())
        for name in ("now_words", "wish_words", "triangle"):
            field = self.fields[name] = LiveText("", 2)
            write_live(self._ground, field, partial(document.shading.write, name))
        self.places["now"].hold(self.fields["now_words"])
        self.places["wish"].hold(self.fields["wish_words"])
        self._third.addWidget(self.fields["triangle"])
        for field in self.fields.values():
            field.show()  # a layout would do so later
        self.retranslate()


def _text(shades: Shades, name: str) -> str:
    return str(getattr(shades, name))


def _card(shade: Shade) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "well")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(2)
    column.addWidget(label("strong", shade.title, wrap=True))
    column.addWidget(label("", shade.text, wrap=True))
    column.addStretch(1)
    return frame
