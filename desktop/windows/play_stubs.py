"""Arrows that leave the phase that is presented, or come into it: a short arrow with the name of the other phase."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.arrows import draw_arrow
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Mark, Tile, Words
from desktop.layout.typeface import shortened, width_of

ROW = 2 * m.BADGE + 1.0
"""The height of a stub, in millimetres."""

SHAFT, BADGE_ROOM, STEP = 5.0, 2 * m.BADGE + 1.0, 2.0
SIZE = 3.0
MOST = 3
"""No more stubs than this on either side of a card; the last one then counts the rest."""


@dataclass(frozen=True, slots=True)
class Stub:
    """An arrow between a card of this phase and another phase; `number` is that of a handover, or 0."""

    key: str
    card: str
    phase: str
    number: int
    leaves: bool


def stubs_of(drawing: JourneyDrawing, phase: str) -> tuple[Stub, ...]:
    """The arrows over a phase's edge, in the order of their numbers."""
    journey, found = drawing.journey, []
    for key, ends in drawing.ends.items():
        link = journey.links[key]
        source, target = journey.cards[link.source].place.phase, journey.cards[link.target].place.phase
        if (source == phase) != (target == phase):
            leaves = source == phase
            other = journey.phase(target if leaves else source)
            card = link.source if leaves else link.target
            found.append(Stub(key, card, other.title if other is not None else "", ends.number, leaves))
    return tuple(sorted(found, key=lambda stub: (stub.number == 0, stub.number, stub.key)))


def draw_stubs(stubs: Sequence[Stub]) -> tuple[Tile, ...]:
    """Rows as wide as a card, one below the other from the corner: those that do not fit are counted in the last."""
    shown = list(stubs[:MOST])
    hidden = len(stubs) - len(shown)
    return tuple(_row(stub, at, len(shown), more=hidden if stub is shown[-1] else 0) for at, stub in enumerate(shown))


def _row(stub: Stub, at: int, rows: int, *, more: int) -> Tile:
    """From the card down and on to a phase, or from a phase and down into the card; no line runs over another."""
    middle, shaft = ROW / 2, SHAFT + (BADGE_ROOM if stub.number else 0.0)
    aside = 1.5 + STEP * (rows - 1 - at if stub.leaves else at)
    room = m.CARD_WIDTH - shaft - aside - 3.0
    rest = f" +{more}" if more else ""
    words = shortened(stub.phase, SIZE, room - width_of(rest, SIZE)) + rest
    if stub.leaves:
        bend, end = aside, aside + shaft
        line = ((bend, -at * ROW), (bend, middle), (end, middle))
        said, spot = end + 1.4, bend + (shaft - m.ARROW_HEAD) / 2 + 0.4
    else:
        bend = m.CARD_WIDTH - aside
        begin = min(width_of(words, SIZE) + 1.6, bend - shaft)
        line = ((begin, middle), (bend, middle), (bend, (rows - at) * ROW))
        said, spot = 0.4, begin + (bend - begin) / 2
    arrow = draw_arrow(stub.key, line, stub.number, (spot, middle))
    marks: list[Mark] = [*arrow.marks, *arrow.badge, Words(said, middle + SIZE * 0.33, words, SIZE)]
    return Tile(f"stub {stub.key}", Frame(0, at * ROW, m.CARD_WIDTH, ROW), tuple(marks))
