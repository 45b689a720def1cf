"""The fields of a card that are chosen and not written: days, yes or no, one of some words, and a pain point."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.canvas.picks import CardPick
from desktop.document.details import Value
from desktop.language import Language
from desktop.model.elements import LONGEST_WAIT
from desktop.model.journey import Card, Journey
from desktop.model.kinds import CHANNEL_NAMES, INFORMANT_NAMES, JOURNEY_NAMES, CardKind, Channel, Informant
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.number_box import NumberBox
from desktop.windows.panel_form import Ground, Section, Visit, first_line, kicker, push

USUAL_DAYS = (1, 7, 14, 30)
DAYS_WIDTH, QUICK_WIDTH = 64, 46


class ValueRow(Section):
    """A caption over something to choose. `show_card` shows what the card says."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__()
        self.ground, self.name = ground, name
        self._caption = kicker("")
        self.column.addWidget(self._caption)

    def choose(self, value: Value) -> None:
        """Let the card say this; nothing said is None."""
        self.ground.board.details.choose(self.ground.about, self.name, value)

    def entitle(self, caption: str, _help: str = "") -> None:
        """Say what is chosen here."""
        self._caption.setText(caption.upper())
        self.name_parts(caption)

    def name_parts(self, caption: str) -> None:
        """Tell a screen reader what the parts are for."""

    def show_card(self, card: Card) -> None:
        """Show what the card says."""


class DaysRow(ValueRow):
    """A number of days, and a button for each usual one; pressing the one that is said takes it back."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__(ground, name)
        self.box = NumberBox(LONGEST_WAIT)
        self.quick = {days: push(str(days), partial(self._take, days)) for days in USUAL_DAYS}
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.box)
        hold(self.box, QWidget.setFixedWidth, DAYS_WIDTH, tall)
        for days, button in self.quick.items():
            button.setCheckable(True)
            hold(button, QWidget.setFixedWidth, QUICK_WIDTH, tall)
            button.setAccessibleName(self.tr("%n day(s)", "", days))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        visit = Visit(ground, self.box)
        self.box.chosen.connect(self.choose)
        self.box.entered.connect(visit.enter)
        self.box.left.connect(visit.leave)

    @override
    def name_parts(self, caption: str) -> None:
        self.box.setAccessibleName(caption)

    @override
    def show_card(self, card: Card) -> None:
        self.box.show_number(card.days)
        for days, button in self.quick.items():
            button.setChecked(days == card.days)

    def _take(self, days: int) -> None:
        said = self.box.value() == days
        self.choose(None if said else days)


class YesNoRow(ValueRow):
    """Yes, no, or not said."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__(ground, name)
        words = {True: self.tr("Yes"), False: self.tr("No"), None: self.tr("Not said")}
        self.buttons: dict[bool | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        frame = QFrame()
        frame.setProperty("role", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        for said, word in words.items():
            button = self.buttons[said] = push(word, partial(self.choose, said), "segment")
            button.setCheckable(True)
            self._group.addButton(button)
            row.addWidget(button)
        self.column.addWidget(frame, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def name_parts(self, caption: str) -> None:
        for button in self.buttons.values():
            button.setAccessibleName(f"{caption} {button.text()}")

    @override
    def show_card(self, card: Card) -> None:
        said = getattr(card, self.name)
        self.buttons[said].setChecked(True)


class ChoiceRow(ValueRow):
    """One of a list, or nothing."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__(ground, name)
        self.choice = CalmChoice()
        hold(self.choice, QWidget.setMinimumHeight, 38, tall)
        self._values: list[Value] = []
        self._said: list[str] = []
        self.column.addWidget(self.choice)
        self.choice.activated.connect(lambda index: self.choose(self._values[index]))

    @override
    def name_parts(self, caption: str) -> None:
        self.choice.setAccessibleName(caption)

    def offer(self, offered: Iterable[tuple[Value, str]]) -> None:
        """Offer values by their words; the list stays as it is when nothing is new."""
        values, words = zip(*offered, strict=True)
        if list(values) == self._values and list(words) == self._said:
            return
        self._values, self._said = list(values), list(words)
        self.choice.clear()
        for each in words:
            self.choice.addItem(each)

    def show_value(self, value: Value) -> None:
        index = self._values.index(value) if value in self._values else 0
        if index != self.choice.currentIndex():
            self.choice.setCurrentIndex(index)


class WordsRow(ChoiceRow):
    """A channel, or who says so."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__(ground, name)
        names: dict[Channel, str] | dict[Informant, str] = CHANNEL_NAMES if name == "channel" else INFORMANT_NAMES
        words = [(value, capital(Language.translate("Kinds", word))) for value, word in names.items()]
        self.offer([(None, self.tr("Not said")), *words])

    @override
    def show_card(self, card: Card) -> None:
        self.show_value(getattr(card, self.name))


class PainPointRow(ChoiceRow):
    """One of the pain points, those of this journey first, and the way to it."""

    went = Signal(object, object)
    """Go to the `CardPick` of a pain point, on the journey of this `JourneyKind`."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__(ground, name)
        self.go = push(self.tr("Go to it"), self._go)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.choice, 1)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self._chosen: Card | None = None

    @override
    def show_card(self, card: Card) -> None:
        cards = self._pain_points(card.solves)
        self._chosen = next((each for each in cards if each.id == card.solves), None)
        nothing = self.tr("Not said") if cards else self.tr("There are no pain points yet")
        self.offer([("", nothing), *((each.id, self._words(each)) for each in cards)])
        self.show_value(card.solves)
        self.go.setEnabled(self._chosen is not None)

    def _pain_points(self, chosen: str) -> list[Card]:
        board, here = self.ground.board.board, self.ground.kind
        journeys = sorted(board.journeys.values(), key=lambda journey: journey.kind is not here)
        return [card for journey in journeys for card in journey.in_order(_pain_points(journey, chosen))]

    def _words(self, card: Card) -> str:
        words = first_line(card.text)
        if card.journey is self.ground.kind:
            return words
        return f"{Language.translate('Kinds', JOURNEY_NAMES[card.journey])}: {words}"

    def _go(self) -> None:
        if self._chosen is not None:
            self.went.emit(CardPick(self._chosen.id), self._chosen.journey)


def _pain_points(journey: Journey, chosen: str) -> list[Card]:
    """The pain points, and the chosen card even if somebody has made it something else."""
    return [card for card in journey.cards.values() if card.kind is CardKind.PAIN_POINT or card.id == chosen]


def capital(words: str) -> str:
    """Words as they stand alone."""
    return words[:1].upper() + words[1:]
