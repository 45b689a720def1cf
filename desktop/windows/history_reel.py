"""A board as it was, read beside the interface: one question at a time, the newest wish first, the last few kept."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.history import Moment, board_at
from desktop.layout.journey import lay_out
from desktop.model.journey import Board, Card, Journey
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.words import Translate

Noun = TypeVar("Noun", Card, tuple[Card, ...])

KEPT = 24
"""How many boards are kept."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A board at a moment, and at the one before; nothing where there was none."""

    moment: Moment
    board: Board
    before: Board | None


class HistoryReel(QObject):
    """Of one board. What is wanted while a question is out replaces what was wanted before.

    `translate` gives what the view lays cards out with: what is laid out here, with the same, need not be there.
    """

    arrived = Signal(object)
    """A `Frame`: the newest that was wanted."""
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(
        self, shelf: Shelf, document: str, translate: Callable[[], Translate], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._document, self._translate = shelf, document, translate
        self._known: OrderedDict[Moment, Board] = OrderedDict()
        self._wanted: tuple[Moment, Moment | None] | None = None
        self._asking = False

    def want(self, moment: Moment, before: Moment | None) -> None:
        """Ask for the board at a moment and at the one before it."""
        self._wanted = (moment, before)
        if not self._asking:
            self._ask()

    def stop(self) -> None:
        """Want nothing any more, and tell nothing."""
        self._wanted = None
        self.blockSignals(True)

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        moment, before = wanted
        known = {each: self._known[each] for each in wanted if each is not None and each in self._known}
        if moment in known and (before is None or before in known):
            self._tell(moment, before)
            return
        self._asking = True
        job = partial(_read, document=self._document, wanted=wanted, known=known, translate=self._translate())
        self._shelf.ask(job, partial(self._take, moment, before), self._fail)

    def _take(self, moment: Moment, before: Moment | None, read: dict[Moment, Board]) -> None:
        self._asking = False
        for each, board in read.items():
            self._known[each] = board
            self._known.move_to_end(each)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        if self._wanted is None:
            self._tell(moment, before)
        else:
            self._ask()

    def _tell(self, moment: Moment, before: Moment | None) -> None:
        self.arrived.emit(Frame(moment, self._known[moment], self._known.get(before) if before else None))

    def _fail(self, trouble: Trouble) -> None:
        self._asking = False
        if self._wanted is None:
            self.failed.emit(trouble)
        else:
            self._ask()


def _read(
    archive: Archive,
    document: str,
    wanted: tuple[Moment, Moment | None],
    known: dict[Moment, Board],
    translate: Translate,
) -> dict[Moment, Board]:
    """Read the boards that are not known, each sharing with the one before what is the same; lay their cards out."""
    read = dict(known)
    for moment in reversed(wanted):
        if moment is None or moment in read:
            continue
        board = board_at(archive, document, moment).board
        like = next(reversed(read.values()), None)
        read[moment] = board if like is None else _sharing(board, like)
        for journey in read[moment].grids:
            lay_out(journey, translate)  # what is laid out here is not laid out in the window any more
    return read


def _sharing(board: Board, like: Board) -> Board:
    journeys = {kind: _alike(each, like.journey(kind)) for kind, each in board.journeys.items()}
    return replace(board, journeys=journeys, plan=_alike(board.plan, like.plan))


def _alike(journey: Journey, like: Journey) -> Journey:
    cards = {key: _same(card, like.cards.get(key)) for key, card in journey.cards.items()}
    cells = {cell: _same(held, like.cells.get(cell)) for cell, held in journey.cells.items()}
    return replace(
        journey, cards=cards, cells=cells, links=like.links if like.links == journey.links else journey.links
    )


def _same(noun: Noun, like: Noun | None) -> Noun:
    """What was there already, if it reads alike: it is laid out, and known to be the same without being read again."""
    return like if like is not None and like == noun else noun
