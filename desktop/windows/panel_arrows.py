"""What a card goes together with, as ways to go there: its arrows, and the agreement made from it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.canvas.picks import CardPick, LinkPick, Pick
from desktop.model.journey import Card, Journey, Link
from desktop.model.kinds import CardKind
from desktop.windows.panel_form import Ground, Section, first_line, kicker, push, say_on


class WaysSection(Section):
    """A button for each; those that stay keep the keyboard."""

    went = Signal(object)
    """Go to a `Pick`."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._ways: dict[Pick, QPushButton] = {}
        self._about: tuple[Mapping[str, Link], tuple[Link, ...], str] | None = None
        self._arrows: list[tuple[Link, int]] = []
        self.column.addWidget(kicker(self.tr("Goes together with")))

    def show_card(self, card: Card, made: Card | None) -> None:
        """Show where one can go from a card, of which `made` is the agreement."""
        ways = self._ways_of(self._ground.journey, card, made)
        changed = ways.keys() != self._ways.keys()
        for pick in self._ways.keys() - ways.keys():
            button = self._ways.pop(pick)
            self.column.removeWidget(button)
            button.hide()
            button.deleteLater()
        for pick, words in ways.items():
            if pick in self._ways:
                say_on(self._ways[pick], words)
            else:
                self._ways[pick] = push(words, partial(self.went.emit, pick), "row")
                self.column.addWidget(self._ways[pick])
        self.setVisible(bool(ways))
        if changed:
            self.reshaped.emit()

    def _ways_of(self, journey: Journey, card: Card, made: Card | None) -> dict[Pick, str]:
        ways: dict[Pick, str] = {
            LinkPick(link.id): self._arrow_words(journey, card, link, number)
            for link, number in self._arrows_of(journey, card)
        }
        if made is not None:
            ways[CardPick(made.id)] = self.tr("Agreement: {words}").format(words=first_line(made.text))
        origin = journey.cards.get(card.origin)
        if origin is not None and card.kind is CardKind.AGREEMENT:
            ways[CardPick(origin.id)] = self.tr("Made from: {words}").format(words=first_line(origin.text))
        return ways

    def _arrows_of(self, journey: Journey, card: Card) -> list[tuple[Link, int]]:
        """The arrows of a card with their numbers; not looked for again at every letter anybody writes."""
        about = (journey.links, journey.handovers(), card.id)
        if self._about is None or any(one is not other for one, other in zip(self._about, about, strict=True)):
            numbers = {link.id: at for at, link in enumerate(about[1], start=1)}
            links = [link for link in journey.links.values() if card.id in (link.source, link.target)]
            self._about, self._arrows = about, [(link, numbers.get(link.id, 0)) for link in links]
        return self._arrows

    def _arrow_words(self, journey: Journey, card: Card, link: Link, number: int) -> str:
        outward = link.source == card.id
        other = journey.cards[link.target if outward else link.source]
        name = self.tr("Handover {number}").format(number=number) if number else self.tr("Arrow")
        way = self.tr("to") if outward else self.tr("from")
        return f"{name} {way} {first_line(other.text)}"


def agreement_of(journey: Journey, card: Card) -> Card | None:
    """The agreement that was made from a card, on the same journey."""
    made = (each for each in journey.cards.values() if each.kind is CardKind.AGREEMENT and each.origin == card.id)
    return next(made, None)
