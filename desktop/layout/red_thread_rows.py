"""Which row of the red thread each card is in: what hangs on a card begins beside it and goes on below.

So a line between two cards runs along empty squares, however many rungs it passes over.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.journey import Card
from desktop.model.red_thread import RedThread, Rung


@dataclass(frozen=True, slots=True)
class Rows:
    """The row of each card, from 0; `upper` is the card that it stands beside or below.

    `alone` is the first row of those that are tied to nothing, or how many rows there are.
    """

    of: Mapping[str, int]
    upper: Mapping[str, str]
    alone: int


def rows_of(thread: RedThread) -> Rows:
    """Give every card a row."""
    ranks = {card.id: rank for rank, rung in enumerate(Rung) for card in thread.rungs[rung]}
    upper = {card: max(above, key=ranks.__getitem__) for card, above in thread.above.items()}
    below: dict[str, list[str]] = {}
    for card in ranks:
        if card in upper:
            below.setdefault(upper[card], []).append(card)
    found: dict[str, int] = {}
    row = 0
    for card in ranks:
        if card not in upper and card in below:
            row = _place(card, row, below, found) + 1
    return Rows(found | _place_alone(thread, found, row), upper, row)


def _place(card: str, row: int, below: Mapping[str, list[str]], found: dict[str, int]) -> int:
    """Place a card and all below it; give the last row that takes. A thread is no deeper than it has rungs."""
    found[card] = row
    for at, other in enumerate(below.get(card, ())):
        row = _place(other, row + (at > 0), below, found)
    return row


def _place_alone(thread: RedThread, found: Mapping[str, int], row: int) -> dict[str, int]:
    """What is tied to nothing stands below all others, rung by rung beside each other."""
    placed: dict[str, int] = {}
    for rung in Rung:
        alone: list[Card] = [card for card in thread.rungs[rung] if card.id not in found]
        placed |= {card.id: row + at for at, card in enumerate(alone)}
    return placed
