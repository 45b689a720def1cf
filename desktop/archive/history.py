"""A board as it was: the moments that can be gone back to, and the board at one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.archive.archive import Archive
from desktop.archive.building import PROCESS, build_readable
from desktop.archive.faults import telling
from desktop.document.board import BoardDocument
from desktop.document.process import ProcessDocument
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Moment:
    """A time at which a board looked a certain way. `at` is seconds since 1970.

    `number` is the last update that belongs to it; 0 where the moment is one of the dated copies.
    """

    at: int
    number: int = 0


def moments(archive: Archive, document: str) -> tuple[Moment, ...]:
    """The moments of a board, oldest first: its dated copies, then second by second since it was last folded."""
    with telling(archive.places.library):
        copies = archive.library.documents.history(document)
        timeline = archive.library.documents.timeline(document)
    steps: dict[int, Moment] = {}
    for number, at in timeline:
        steps[at] = Moment(at, number)
    first = min(steps, default=None)
    old = [Moment(at) for at in sorted(copies) if first is None or at < first]
    return (*old, *(steps[at] for at in sorted(steps, key=lambda at: steps[at].number)))


MOST_STOPS = 500
"""So many stops a hand can tell apart on a slider, and not many more."""

STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 4 * 3_600, 24 * 3_600)
"""How many seconds may become one stop."""


def stops(found: Sequence[Moment], most: int = MOST_STOPS) -> tuple[Moment, ...]:
    """Of all moments so few that somebody can leaf through them: the last one of every so many seconds."""
    kept = tuple(found)
    for step in STEPS:
        if len(kept) <= most:
            return kept
        # In the order in which they were written, for the clock of a laptop may have been set back.
        ends = (moment for moment, after in pairwise(found) if moment.at // step != after.at // step)
        kept = (*ends, found[-1])
    return kept if len(kept) <= most else kept[-most:]


def board_at(archive: Archive, document: str, moment: Moment) -> BoardDocument:
    """The board as it was at a moment."""
    with telling(archive.places.library):
        row = archive.library.documents.get(document)
        if moment.number:
            updates = archive.library.documents.until(document, moment.number)
        else:
            copy = archive.library.documents.recall(document, moment.at)
            updates = [] if copy is None else [copy]
    if not updates:
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "The board as it was then is no longer in the library."),
            QT_TRANSLATE_NOOP("Trouble", "Choose another time."),
        )
    return build_readable(ProcessDocument if row is not None and row["kind"] == PROCESS else BoardDocument, updates)[0]
