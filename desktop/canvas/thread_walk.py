"""What of the red thread is picked, what lies under a point, and where an arrow key leads. Pure functions."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.canvas.walk import Way
from desktop.layout.arrows import distance_to
from desktop.layout.red_thread import ThreadDrawing
from desktop.model.red_thread import Rung, Tie

REACH = 1.6
"""How near a line a point must be, in millimetres, to mean it."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card of the thread."""

    id: str


ThreadPick = Card | Tie | None


def pick_at(drawing: ThreadDrawing, x: float, y: float) -> ThreadPick:
    """What a point means."""
    for key, tile in drawing.cards.items():
        if tile.frame.holds(x, y):
            return Card(key)
    for line in reversed(drawing.lines):
        if line.room.holds(x, y) and distance_to(line.line, x, y) <= REACH:
            return line.tie
    return None


def still_there(drawing: ThreadDrawing, pick: ThreadPick) -> ThreadPick:
    """The same pick as it is now, or nothing."""
    match pick:
        case Card(key):
            return pick if key in drawing.cards else None
        case Tie(above, below):
            return next((tie for tie in drawing.thread.ties if (tie.above, tie.below) == (above, below)), None)
    return None


def lit_by(drawing: ThreadDrawing, pick: ThreadPick) -> frozenset[str]:
    """The cards of the chain that a pick is in."""
    match pick:
        case Card(key):
            return drawing.thread.chain_of(key)
        case Tie(above, below):
            return drawing.thread.over([above]) | drawing.thread.under([below])
    return frozenset()


def may_tie(drawing: ThreadDrawing, one: str, other: str) -> bool:
    """Whether a line may be drawn between two cards: they are on different rungs."""
    rungs = {card.id: rung for rung in Rung for card in drawing.thread.rungs[rung] if card.id in (one, other)}
    return len(set(rungs.values())) > 1


def ties_of(drawing: ThreadDrawing, card: str) -> tuple[Tie, ...]:
    """The ties of a card that somebody has made, and that can be taken away."""
    return tuple(tie for tie in drawing.thread.ties if tie.thread and card in (tie.above, tie.below))


def step(drawing: ThreadDrawing, pick: ThreadPick, way: Way) -> ThreadPick:
    """The next card in a direction: up and down in its column, left and right along the thread."""
    match pick:
        case Tie(above, below):
            return Card(above if way in (Way.LEFT, Way.UP) else below)
        case Card(key) if key in drawing.cards:
            if way in (Way.UP, Way.DOWN):
                return _beside(drawing, key, -1 if way is Way.UP else 1)
            return _along(drawing, key, way)
    return first(drawing)


def first(drawing: ThreadDrawing) -> ThreadPick:
    """The first card there is, from the wishes down."""
    return next((Card(card.id) for card in drawing.thread.cards), None)


def _beside(drawing: ThreadDrawing, key: str, by: int) -> ThreadPick:
    column = _column(drawing, _rung(drawing, key))
    at = column.index(key) + by
    return Card(column[at]) if 0 <= at < len(column) else Card(key)


def _along(drawing: ThreadDrawing, key: str, way: Way) -> ThreadPick:
    thread = drawing.thread
    tied = (thread.above if way is Way.LEFT else thread.below).get(key, ())
    if tied:
        return Card(_nearest(drawing, tied, key))
    rungs = list(Rung)
    at = rungs.index(_rung(drawing, key))
    beyond = reversed(rungs[:at]) if way is Way.LEFT else iter(rungs[at + 1 :])
    column = next((column for rung in beyond if (column := _column(drawing, rung))), [])
    return Card(_nearest(drawing, column, key)) if column else Card(key)


def _rung(drawing: ThreadDrawing, key: str) -> Rung:
    return next(rung for rung in Rung if any(card.id == key for card in drawing.thread.rungs[rung]))


def _column(drawing: ThreadDrawing, rung: Rung) -> list[str]:
    keys = (card.id for card in drawing.thread.rungs[rung])
    return sorted(keys, key=lambda key: drawing.cards[key].frame.y)


def _nearest(drawing: ThreadDrawing, keys: Iterable[str], key: str) -> str:
    y = drawing.cards[key].frame.y
    return min(keys, key=lambda other: (abs(drawing.cards[other].frame.y - y), drawing.cards[other].frame.y))
