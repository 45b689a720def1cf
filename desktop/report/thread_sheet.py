"""The red thread drawn on A3 sheets, as it is on the screen: cut between its rows where one sheet is not enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.layout.marks import Dot, Frame, Mark, Move, Path, Point, Straight, Tile
from desktop.layout.palette import Token
from desktop.layout.red_thread import HEAD, PEN, ROW_GAP, ThreadDrawing, TieLine, lay_out_red_thread
from desktop.model.journey import Board
from desktop.model.red_thread import RUNG_NAMES, Rung
from desktop.report.blocks import Sheet
from desktop.report.plan_threads import thread_words
from desktop.report.sheet import ROOM
from desktop.words import Translate

EDGE = 6.0
"""Room at both sides for open ends, in millimetres."""
FEW = 2
"""More sheets than these are not filled with cards that are tied to nothing: the text that follows names them."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """What of the drawing one sheet shows, from one height to another."""

    start: float
    end: float

    def holds(self, y: float) -> bool:
        return self.start <= y < self.end


def thread_sheets(
    board: Board, running: str, key: str, translate: Translate, *, alone: bool = False
) -> Iterator[Sheet]:
    """Draw the thread on as many sheets as it needs; nothing while nothing is tied.

    Sheets that are printed `alone` say it to those who do not see them: no text follows.
    """
    drawing = lay_out_red_thread(board, translate)
    if not drawing.thread.ties:
        return
    width = drawing.width + 2 * EDGE
    scale = min(1.0, ROOM.width / width, max(ROOM.height / drawing.height, ROOM.least_scale))
    cuts = _cuts(drawing, drawing.height, ROOM.height / scale)
    if len(cuts) > FEW and drawing.rest:
        cuts = _cuts(drawing, drawing.rest[0].frame.y, ROOM.height / scale)
    left_out = len(drawing.cards) - sum(cut.holds(tile.frame.y) for cut in cuts for tile in drawing.cards.values())
    name = translate("Report", "The red thread")
    told = thread_words(board, translate) if alone else (translate("Report", "All of it follows as text."),)
    for number, cut in enumerate(cuts, start=1):
        yield Sheet(
            title=name,
            kicker=running,
            key=key,
            tiles=tuple(_tiles(drawing, cut)),
            width=width,
            height=HEAD + cut.end - cut.start,
            scale=scale,
            alt="\n".join((_alt(drawing, f"{running}, {name}", translate), *told)),
            number=number,
            count=len(cuts),
            notes=(_left_out(left_out, translate),) if left_out and number == len(cuts) else (),
        )


def _cuts(drawing: ThreadDrawing, bottom: float, room: float) -> list[_Cut]:
    """As many rows on each sheet as there is room for under the names of the rungs; a row begins with its gap."""
    starts = {tile.frame.y - ROW_GAP for tile in drawing.cards.values()}
    for rest in drawing.rest:
        starts = {start for start in starts if start <= rest.frame.y or start > rest.frame.bottom} | {rest.frame.y}
    rows = sorted(start for start in starts if start < bottom)
    cuts: list[_Cut] = []
    first = rows[0]
    for start, end in pairwise([*rows, bottom]):
        if HEAD + end - first > room and start > first:
            cuts.append(_Cut(first, start))
            first = start
    return [*cuts, _Cut(first, bottom + 0.01)]


def _tiles(drawing: ThreadDrawing, cut: _Cut) -> Iterator[Tile]:
    down = HEAD - cut.start
    sheet = Frame(EDGE, down, drawing.width, drawing.height)
    for head in drawing.heads:
        yield head.at(head.frame.x + EDGE, 0)
    for rest in drawing.rest:
        if cut.holds(rest.frame.y):
            yield rest.at(EDGE, rest.frame.y + down)
    for line in drawing.lines:
        marks = _within(line, cut)
        if marks:
            yield Tile(f"{line.tie.above} {line.tie.below}", sheet, marks)
    for key, tile in drawing.cards.items():
        if cut.holds(tile.frame.y):
            if key in drawing.open_ends:
                yield Tile(f"open {key}", sheet, drawing.open_ends[key])
            yield tile.at(tile.frame.x + EDGE, tile.frame.y + down)


def _within(line: TieLine, cut: _Cut) -> tuple[Mark, ...]:
    """A line as far as it runs on one sheet; the rest runs on where it left off, on the next."""
    if all(cut.holds(y) for _, y in line.line):
        return line.marks
    marks: list[Mark] = []
    for one, other in pairwise(line.line):
        start, end = _clipped(one, cut), _clipped(other, cut)
        level = one[1] == other[1]
        if (level and cut.holds(one[1])) or (not level and start != end):
            marks.append(Path((Move(start), Straight(end)), stroke=Token.CITIZEN, pen=PEN))
    dots = [Dot(x, y, PEN * 1.5, fill=Token.CITIZEN) for x, y in (line.line[0], line.line[-1]) if cut.holds(y)]
    return (*marks, *dots)


def _clipped(point: Point, cut: _Cut) -> Point:
    return (point[0], min(max(point[1], cut.start), cut.end))


def _alt(drawing: ThreadDrawing, name: str, translate: Translate) -> str:
    counts = [f"{translate('RedThread', RUNG_NAMES[rung])}: {len(drawing.thread.rungs[rung])}" for rung in Rung]
    return f"{name}: {', '.join(counts)}."


def _left_out(count: int, translate: Translate) -> str:
    words = translate("Report", "Cards that are tied to nothing are not drawn ({count}); they are named in the text.")
    return words.format(count=count)
