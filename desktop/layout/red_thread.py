"""The red thread of a board laid out: a column for each rung, a line for each tie, an open end where one is missing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from desktop.layout import measures as m
from desktop.layout.arrows import rounded
from desktop.layout.marks import Box, Dot, Frame, Mark, Move, Path, Point, Straight, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.red_thread_card import WIDTH, Spot, lay_out_thread_card, side_of
from desktop.layout.red_thread_rows import Rows, rows_of
from desktop.layout.signs import sign
from desktop.layout.typeface import broken, shortened, width_of
from desktop.layout.weight import Weight
from desktop.model.journey import Board, Card
from desktop.model.kinds import CardKind
from desktop.model.loose_ends import LooseEnd, loose_ends
from desktop.model.red_thread import RUNG_NAMES, RedThread, Rung, Tie, red_thread
from desktop.words import QT_TRANSLATE_NOOP, Translate

GUTTER = 11.0
HEAD = 11.0
ROW_GAP = 3.4
ALONE_GAP = 9.0
"""Room above what is tied to nothing, for the words that say so."""
ANCHOR = 4.2
"""How far below its upper edge lines meet a card: level with the first line of its words."""
TRUNK, ASIDE = 3.4, 7.2
"""How far right of a card its lines turn down: to what stands below it, and to what stands elsewhere."""
PEN, LIT_PEN = 0.5, 1.0
OPEN = 4.0
"""Length of an open end."""

ALONE = QT_TRANSLATE_NOOP("RedThread", "Not tied to anything yet")
SIGNS = {rung: CardKind(rung) for rung in Rung}
PROMPTS = {
    Rung.WISH: QT_TRANSLATE_NOOP("RedThread", "No wish yet. What does the citizen want, in own words?"),
    Rung.PURPOSE: QT_TRANSLATE_NOOP("RedThread", "No purpose yet. Why do we do it?"),
    Rung.GOAL: QT_TRANSLATE_NOOP("RedThread", "No goal yet. What is to be different?"),
    Rung.SUB_GOAL: QT_TRANSLATE_NOOP("RedThread", "No sub-goal yet. What is the next small step?"),
    Rung.EFFORT: QT_TRANSLATE_NOOP("RedThread", "Nobody does anything yet. Who does what?"),
    Rung.STEP: QT_TRANSLATE_NOOP("RedThread", "No step yet. Build the ideal journey."),
}
UPWARDS = frozenset(
    {
        LooseEnd.GOAL_WITHOUT_WISH,
        LooseEnd.STEP_WITHOUT_GOAL,
        LooseEnd.PURPOSE_WITHOUT_WISH,
        LooseEnd.WITHOUT_GOAL,
    }
)
"""Loose ends at the left of a card; the others are at its right."""


@dataclass(frozen=True, slots=True)
class TieLine:
    """A tie and the line it is drawn as."""

    tie: Tie
    line: tuple[Point, ...]
    marks: tuple[Mark, ...]
    lit: tuple[Mark, ...]
    """The same, stronger."""
    room: Frame


@dataclass(frozen=True, slots=True)
class ThreadDrawing:
    """All in millimetres from the top left corner. `prompts` stand where a rung is empty, and are not for paper."""

    thread: RedThread
    ends: Mapping[LooseEnd, tuple[Card, ...]]
    width: float
    height: float
    columns: Mapping[Rung, Frame]
    heads: tuple[Tile, ...]
    cards: Mapping[str, Tile]
    lines: tuple[TieLine, ...]
    open_ends: Mapping[str, tuple[Mark, ...]]
    prompts: tuple[Tile, ...] = ()
    rest: tuple[Tile, ...] = field(default=())
    """What is written over those that are tied to nothing."""

    def tiles(self) -> Iterator[Tile]:
        """Everything in the order in which it is painted, for paper."""
        sheet = Frame(0, 0, self.width, self.height)
        yield from self.heads
        yield from self.rest
        for line in self.lines:
            yield Tile(f"{line.tie.above} {line.tie.below}", sheet, line.marks)
        for key, marks in self.open_ends.items():
            yield Tile(f"open {key}", sheet, marks)
        yield from self.cards.values()


def lay_out_red_thread(board: Board, translate: Translate) -> ThreadDrawing:
    """Lay out the red thread of a board."""
    thread = red_thread(board)
    ends = loose_ends(board, thread)
    rows = rows_of(thread)
    columns = {rung: Frame(at * (WIDTH + GUTTER), 0, WIDTH, 0) for at, rung in enumerate(Rung)}
    small = _small_tiles(board, thread, translate)
    tops, bottom = _tops(rows, small)
    cards = {
        card.id: small[card.id].at(columns[rung].x, tops[rows.of[card.id]])
        for rung in Rung
        for card in thread.rungs[rung]
    }
    free = tops[rows.alone] if rows.alone < len(tops) else bottom + ROW_GAP  # no line runs there
    prompts = tuple(_prompt(rung, columns[rung].x, free, translate) for rung in Rung if not thread.rungs[rung])
    bottom = max([bottom, *(prompt.frame.bottom for prompt in prompts)])
    return ThreadDrawing(
        thread,
        ends,
        columns[Rung.STEP].right,
        bottom,
        {rung: Frame(column.x, 0, WIDTH, bottom) for rung, column in columns.items()},
        tuple(_head(rung, columns[rung].x, len(thread.rungs[rung]), translate) for rung in Rung),
        cards,
        tuple(
            _tie_line(
                tie, cards[tie.above].frame, cards[tie.below].frame, stands_below=rows.upper[tie.below] == tie.above
            )
            for tie in thread.ties
        ),
        _open_ends(ends, cards),
        prompts,
        _rest(tops, rows, columns[Rung.STEP].right, translate),
    )


def _small_tiles(board: Board, thread: RedThread, translate: Translate) -> dict[str, Tile]:
    journey = board.journey(thread.journey)
    sides, phases = {lane.id: lane.side for lane in journey.lanes}, {phase.id: phase.title for phase in journey.phases}
    return {
        card.id: lay_out_thread_card(
            card,
            Spot(rung, side_of(card, sides.get(card.place.lane)), phases.get(card.place.phase, "")),
            translate,
        )
        for rung in Rung
        for card in thread.rungs[rung]
    }


def _tops(rows: Rows, tiles: Mapping[str, Tile]) -> tuple[list[float], float]:
    """Where each row begins, and where the last one ends."""
    heights = [0.0] * (max(rows.of.values(), default=-1) + 1)
    for card, row in rows.of.items():
        heights[row] = max(heights[row], tiles[card].frame.height)
    steps = [height + ROW_GAP for height in heights]
    if 0 < rows.alone < len(steps):
        steps[rows.alone - 1] += ALONE_GAP
    tops = list(accumulate(steps, initial=HEAD + ROW_GAP))
    return tops[:-1], tops[-1] - ROW_GAP


def _head(rung: Rung, x: float, count: int, translate: Translate) -> Tile:
    name = translate("RedThread", RUNG_NAMES[rung]).upper()
    words = shortened(f"{name} · {count}", m.KICKER_LINE, WIDTH - 5, Weight.SEMIBOLD)
    marks = (
        *sign(SIGNS[rung], 0.2, 2.6, 3.4, Token.MUTED),
        Words(5, 2.6 + 3.4 * 0.82, words, m.KICKER_LINE, Weight.SEMIBOLD, Token.MUTED),
        Box(0, HEAD - 1.6, WIDTH, 0.3, fill=Token.LINE),
    )
    return Tile(rung, Frame(x, 0, WIDTH, HEAD), marks)


def _prompt(rung: Rung, x: float, y: float, translate: Translate) -> Tile:
    lines = broken(translate("RedThread", PROMPTS[rung]), m.TEXT, WIDTH - 6)
    height = len(lines) * m.TEXT_STEP + 5.4
    words = [
        Words(3, 2.6 + m.TEXT * 0.86 + at * m.TEXT_STEP, line, m.TEXT, ink=Token.MUTED) for at, line in enumerate(lines)
    ]
    edge = Box(0, 0, WIDTH, height, stroke=Token.LINE, pen=0.35, radius=m.CARD_RADIUS)
    return Tile(f"ask {rung}", Frame(x, y, WIDTH, height), (edge, *words))


def _rest(tops: list[float], rows: Rows, width: float, translate: Translate) -> tuple[Tile, ...]:
    if not 0 < rows.alone < len(tops):
        return ()
    words = translate("RedThread", ALONE).upper()
    y = ALONE_GAP - ROW_GAP
    start = width_of(words, m.KICKER, Weight.SEMIBOLD) + 2.5
    marks = (
        Words(0, y - 0.6, words, m.KICKER, Weight.SEMIBOLD, Token.MUTED),
        Path((Move((start, y - 1.5)), Straight((width, y - 1.5))), stroke=Token.LINE, pen=0.3, dash=1.2),
    )
    return (Tile("alone", Frame(0, tops[rows.alone] - ALONE_GAP, width, ALONE_GAP), marks),)


@lru_cache(maxsize=4_000)
def _tie_line(tie: Tie, source: Frame, target: Frame, *, stands_below: bool) -> TieLine:
    line = _way(source, target, stands_below=stands_below)
    across, down = [x for x, _ in line], [y for _, y in line]
    edge = 1.5
    room = Frame(
        min(across) - edge, min(down) - edge, max(across) - min(across) + 2 * edge, max(down) - min(down) + 2 * edge
    )
    return TieLine(tie, line, _drawn(line, PEN), _drawn(line, LIT_PEN), room)


def _way(source: Frame, target: Frame, *, stands_below: bool) -> tuple[Point, ...]:
    """From the right edge of the upper card to the left edge of the lower one, never over another card."""
    start, tip = (source.right, source.y + ANCHOR), (target.x, target.y + ANCHOR)
    if stands_below:
        turn = source.right + TRUNK
        return (start, tip) if start[1] == tip[1] else (start, (turn, start[1]), (turn, tip[1]), tip)
    # A card that hangs on several: from the others a line comes through the room over its row.
    turn, last = source.right + ASIDE, target.x - TRUNK
    tip, start = (target.x, tip[1] + 1.8), (start[0], start[1] + 1.8)
    if last - turn < 1.0:
        return (start, (turn, start[1]), (turn, tip[1]), tip)
    between = target.y - ROW_GAP / 2
    return (start, (turn, start[1]), (turn, between), (last, between), (last, tip[1]), tip)


def _drawn(line: tuple[Point, ...], pen: float) -> tuple[Mark, ...]:
    ends = [Dot(x, y, pen * 1.5, fill=Token.CITIZEN) for x, y in (line[0], line[-1])]
    return (Path(rounded(line), stroke=Token.CITIZEN, pen=pen), *ends)


def _open_ends(ends: Mapping[LooseEnd, tuple[Card, ...]], cards: Mapping[str, Tile]) -> dict[str, tuple[Mark, ...]]:
    """A dashed stub with a ring where a line ought to begin or end."""
    found: dict[str, tuple[Mark, ...]] = {}
    for end, those in ends.items():
        for card in those:
            if card.id in cards:
                frame = cards[card.id].frame
                found[card.id] = (*found.get(card.id, ()), *_stub(frame, left=end in UPWARDS))
    return found


@lru_cache(maxsize=2_000)
def _stub(frame: Frame, *, left: bool) -> tuple[Mark, ...]:
    x, y = (frame.x, frame.y + ANCHOR) if left else (frame.right, frame.bottom - 2.4)
    tip = x - OPEN if left else x + OPEN
    line = Path((Move((x, y)), Straight((tip, y))), stroke=Token.WARNING, pen=0.45, dash=0.9)
    return (line, Dot(tip + (-1.0 if left else 1.0), y, 1.0, fill=Token.WARNING_TINT, stroke=Token.WARNING, pen=0.4))
