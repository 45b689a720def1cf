"""What is done with the picked part of a journey: moved, joined, taken away, copied; the verbs of keys, menus, buttons.

Each ends in one verb of the board document, and so in one step back.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.canvas.choosing import Choosing
from desktop.canvas.clipboard import MOST_LINES, Clipboard, PastedLines, on_clipboard, picked_cell
from desktop.canvas.picks import (
    CardPick,
    CardsPick,
    FeelingPick,
    LanePick,
    LinkPick,
    PhasePick,
    cards_pick,
    picked_cards,
)
from desktop.canvas.walk import neighbour, where
from desktop.model.clipping import Clipping
from desktop.model.journey import Cell
from desktop.theme import Theme


class Doing(Choosing):
    """Changes the board document by what is picked. Knows nothing of hands: these build on it."""

    paste_wanted = Signal(object)
    """Something is to be pasted that has to be asked about first: a `PastedTable` or `PastedLines`."""
    goals_removed = Signal(int)
    """Goals of a plan are gone, and with them so many cards that belonged to them."""
    removal_wanted = Signal(object)
    """Delete a `HeadPick` with the cards in it, and tell so."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._clipboard = Clipboard(self)

    def move_card(self, card: str, lane: str, phase: str, index: int) -> None:
        if self._document is not None:
            self._document.move_card(card, lane, phase, index)
            self.set_pick(CardPick(card))

    def move_cards(self, cells: Mapping[str, Cell], index: int | None) -> None:
        """Move cards to cells, before the `index`th card that stays there, or last."""
        if self._document is not None:
            self._document.many.move(cells, index)

    def connect_cards(self, source: str, target: str) -> None:
        if self._document is not None:
            if self.drawing.is_plan:
                self._document.ladder.tie(source, target)
                self.set_connect_mode(on=False)
                self.set_pick(CardPick(source))
                return
            link = self._document.add_link(source, target)
            self.set_connect_mode(on=False)
            if link:
                self.set_pick(LinkPick(link))

    def set_feeling(self, phase: str, level: int | None) -> None:
        if self._document is not None:
            self._document.feel(phase, level)
            self.set_pick(FeelingPick(phase))

    def remove(self) -> None:
        """Take what is picked off the board; the neighbour is picked next."""
        if self._document is None:
            return
        match self._pick:
            case CardPick() | CardsPick():
                place = where(self.drawing, self._pick)
                more = len(self._document.ladder.hanging_on(picked_cards(self._pick)))
                self._document.many.remove(picked_cards(self._pick))
                self.set_pick(neighbour(self.drawing, *place))
                if more:
                    self.goals_removed.emit(more)
            case LinkPick(key):
                self._document.remove_link(key)
            case FeelingPick(phase):
                self._document.feel(phase, None)
            case PhasePick() | LanePick():
                self.removal_wanted.emit(self._pick)
            case _:
                return

    def duplicate(self) -> None:
        """Make copies of the picked cards, each below what lies in its cell; the copies are picked."""
        cards = picked_cards(self._pick)
        if self._document is not None and cards:
            in_order = [card.id for card in self.drawing.journey.in_reading_order() if card.id in cards]
            made = self._document.many.duplicate(in_order)
            self.set_pick(cards_pick(made, made[0] if made else ""))
            self.reveal_pick()

    def copy(self) -> None:
        """Put the picked cards on the clipboard."""
        self._clipboard.copy()

    def cut(self) -> None:
        """Put the picked cards on the clipboard and take them off the board."""
        if self._clipboard.copy():
            self.remove()

    def paste(self) -> None:
        """Paste what is on the clipboard into the picked cell, or let it be asked about."""
        match on_clipboard():
            case Clipping() as cards:
                self._clipboard.paste_cards(cards)
            case PastedLines(lines) if len(lines) <= MOST_LINES:
                self.paste_lines(lines)
            case None:
                return
            case asked:
                self.paste_wanted.emit(asked)

    def target_cell(self) -> Cell | None:
        """The cell that is pasted into: the picked one, or the first."""
        drawing = self.drawing
        if not drawing.rows or not drawing.columns:
            return None
        return picked_cell(self) or drawing.cell(0, 0)

    def paste_lines(self, lines: tuple[str, ...]) -> None:
        """Paste lines of text into the picked cell or the first one, each as a card."""
        self._clipboard.paste_lines(lines)
