"""An indicator over dates as marks: its steps named at the left, what was seen as dots, its beginning and its target.

Signs differ in shape and not in colour alone, so that grey paper says as much. No two indicators are in one drawing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Dot, Mark, Move, Path, Point, Straight, Stroke, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight
from desktop.model.case import NOT_ASSESSED
from desktop.model.followed import STEPS, Followed

SIZE, STEP, SMALL = 3.2, 4.2, 3.2
LABEL, LABEL_LINES = 0.4, 4
"""The share of the width that steps have for their words, and how many lines of them."""
AIR, GAP, INSET = 2.2, 3.0, 6.0
KEY, BETWEEN = 6.0, 5.0
BEGIN, BESIDE, APART = 2.4, 3.6, 7.0
"""Of the key: where the first sign is, how far its words are from it, and the next sign from these."""
FOOT = 6.0
DOT, SQUARE, DIAMOND, CROSS = 1.35, 3.8, 2.3, 1.3


@dataclass(frozen=True, slots=True)
class Sayings:
    """What the signs are called in the language in use, and how a date is written short."""

    baseline: str
    observed: str
    target: str
    not_assessed: str
    date: Callable[[str], str]


def timeline(followed: Followed, width: float, say: Sayings) -> Chart:
    """Steps from 0 at the top to 4; a line goes from each thing seen to the next."""
    marks, under = _key(followed, width, say)
    rows, bottom = _rows(followed, width, under + BETWEEN, say)
    left, right = width * LABEL + GAP, width
    for value, (top, height, lines) in rows.items():
        middle = top + height / 2
        for index, line in enumerate(lines):
            y = middle + (index - len(lines) / 2) * STEP + (STEP + 0.66 * SIZE) / 2
            bold = Weight.SEMIBOLD if index == 0 and value in STEPS else Weight.REGULAR
            marks += _numbered(line, y, bold, value)
        marks.append(_line((left, middle), (right, middle), Token.LINE))
    marks.append(_line((left, rows[0][0]), (left, bottom), Token.MUTED))
    at = _scale(followed.dates, left + INSET, right - INSET)
    marks += _signs(followed, {value: top + height / 2 for value, (top, height, _) in rows.items()}, at, left)
    marks += _dates(followed.dates, at, bottom, right, say)
    return Chart(tuple(marks), width, bottom + FOOT)


def _rows(
    followed: Followed, width: float, top: float, say: Sayings
) -> tuple[dict[int, tuple[float, float, tuple[str, ...]]], float]:
    """Each step with the top and height of its row and its words; and where the last one ends."""
    rows: dict[int, tuple[float, float, tuple[str, ...]]] = {}
    y = top
    for step in STEPS:
        lines = _shortened(f"{step} · {' '.join(followed.steps[step].split()) or '–'}", width * LABEL)
        rows[step] = (y, max(len(lines) * STEP + AIR, 7.0), lines)
        y += rows[step][1]
    if any(each.step == NOT_ASSESSED for each in followed.observed):
        rows[NOT_ASSESSED] = (y, 7.0, (say.not_assessed,))
        y += 7.0
    return rows, y


def _signs(followed: Followed, levels: dict[int, float], at: Callable[[str], float], left: float) -> Iterator[Mark]:
    goal = followed.target
    if goal.is_whole and goal.step in levels:
        x, y = at(goal.date), levels[goal.step]
        yield Path((Move((left, y)), Straight((x, y))), stroke=Token.PROVIDER, pen=0.5, dash=1.6)
        yield _diamond(x, y)
    begin = followed.baseline
    if begin.is_whole and begin.step in levels:
        yield _square(at(begin.date), levels[begin.step])
    for run in _runs(followed):
        spots = [(at(when), levels[step]) for when, step in run]
        if len(spots) > 1:
            line: tuple[Stroke, ...] = (Move(spots[0]), *(Straight(spot) for spot in spots[1:]))
            yield Path(line, stroke=Token.AUTHORITY, pen=0.5)
        for x, y in dict.fromkeys(spots):
            yield _dot(x, y)
    for each in followed.observed:
        if each.step == NOT_ASSESSED and each.date:
            yield _cross(at(each.date), levels[NOT_ASSESSED])


def _runs(followed: Followed) -> Iterator[list[tuple[str, int]]]:
    """What was seen one after the other; where nothing was assessed in between the line is broken."""
    run: list[tuple[str, int]] = []
    for each in followed.observed:
        if each.date and each.step in STEPS:
            run.append((each.date, each.step))
        elif each.step == NOT_ASSESSED and run:
            yield run
            run = []
    yield run


def _key(followed: Followed, width: float, say: Sayings) -> tuple[list[Mark], float]:
    """What the signs mean, those there are, in as many lines as they need; and where these end."""
    kinds: list[tuple[Callable[[float, float], Mark], str]] = []
    if followed.baseline.is_whole:
        kinds.append((_square, say.baseline))
    if any(each.is_step for each in followed.observed):
        kinds.append((_dot, say.observed))
    if followed.target.is_whole:
        kinds.append((_diamond, say.target))
    if any(each.step == NOT_ASSESSED for each in followed.observed):
        kinds.append((_cross, say.not_assessed))
    marks: list[Mark] = []
    x, middle = BEGIN, KEY / 2
    for sign, words in kinds:
        wide = BESIDE + width_of(words, SIZE)
        if x > BEGIN and x + wide > width:
            x, middle = BEGIN, middle + KEY
        marks += (sign(x, middle), Words(x + BESIDE, middle + 0.33 * SIZE, words, SIZE))
        x += wide + APART
    return marks, middle + KEY / 2


def _dates(
    dates: Sequence[str], at: Callable[[str], float], bottom: float, right: float, say: Sayings
) -> Iterator[Mark]:
    """A tick under each date, and its words where they do not run into others; the last and the first have theirs."""
    kept: list[tuple[float, float, str]] = []
    for written in dict.fromkeys((*dates[-1:], *dates[:1], *reversed(dates))):
        words = say.date(written)
        wide = width_of(words, SMALL)
        x = min(at(written) - wide / 2, right - wide)
        if all(x + wide + 2.0 < begin or end + 2.0 < x for begin, end, _ in kept):
            kept.append((x, x + wide, words))
    for written in dates:
        yield _line((at(written), bottom), (at(written), bottom + 1.2), Token.MUTED)
    for x, _, words in sorted(kept):
        yield Words(x, bottom + 1.6 + SMALL, words, SMALL, ink=Token.INK)


def _scale(dates: Sequence[str], left: float, right: float) -> Callable[[str], float]:
    """Where a date lies; the only one there is lies in the middle."""
    days = [date.fromisoformat(written).toordinal() for written in dates]
    first, span = (days[0], days[-1] - days[0]) if days else (0, 0)

    def at(written: str) -> float:
        if not span:
            return (left + right) / 2
        return left + (right - left) * (date.fromisoformat(written).toordinal() - first) / span

    return at


def _numbered(line: str, y: float, weight: Weight, value: int) -> Iterator[Mark]:
    """A line of a step's words; its number is bold."""
    head, found, rest = line.partition(" · ")
    if weight is not Weight.SEMIBOLD or not found or head != str(value):
        yield Words(0.0, y, line, SIZE)
        return
    yield Words(0.0, y, head, SIZE, Weight.SEMIBOLD)
    yield Words(width_of("0 ", SIZE, Weight.SEMIBOLD), y, f"· {rest}", SIZE)


def _shortened(words: str, width: float) -> tuple[str, ...]:
    lines = broken(words, SIZE, width, Weight.REGULAR)
    if len(lines) <= LABEL_LINES:
        return tuple(lines)
    last = lines[LABEL_LINES - 1].rstrip()
    while last and width_of(last + "…", SIZE) > width:
        last = last[:-1]
    return (*lines[: LABEL_LINES - 1], last.rstrip() + "…")


def _dot(x: float, y: float) -> Dot:
    return Dot(x, y, DOT, fill=Token.AUTHORITY, stroke=Token.AUTHORITY)


def _square(x: float, y: float) -> Box:
    return Box(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE, fill=Token.SURFACE, stroke=Token.INK, pen=0.5)


def _diamond(x: float, y: float) -> Path:
    corners: tuple[Point, ...] = ((x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y))
    strokes: tuple[Stroke, ...] = (Move(corners[0]), *(Straight(corner) for corner in corners[1:]))
    return Path(strokes, fill=Token.SURFACE, stroke=Token.PROVIDER, pen=0.6, closed=True)


def _cross(x: float, y: float) -> Path:
    strokes = (
        Move((x - CROSS, y - CROSS)),
        Straight((x + CROSS, y + CROSS)),
        Move((x - CROSS, y + CROSS)),
        Straight((x + CROSS, y - CROSS)),
    )
    return Path(strokes, stroke=Token.INK, pen=0.5)


def _line(start: Point, end: Point, ink: Token) -> Path:
    return Path((Move(start), Straight(end)), stroke=ink, pen=0.25)
