"""The front of a report: a bridge between authority and provider with the citizen on it, then what, when and where."""

from collections.abc import Iterator

from desktop.layout.marks import Box, Curve, Dot, Mark, Move, Path, Point, Straight, Words
from desktop.layout.palette import Token, ink_of, words_of
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.sides import Side
from desktop.report import measures as m
from desktop.report.blocks import Cover
from desktop.report.letters import Line, balanced, clean, lines_of, words
from desktop.report.page import Anchor, Piece, Slice
from desktop.tagged.structure import Structure

NAME = "Brobyg"
GROUND = 112.0
ART = GROUND - m.TOP + 14.0
SPAN = (24.0, m.A4.width - 24.0)
WATER = 92.0
DECK = 58.0
RISE = 9.0
CROWN = 40.0
HANGERS = 11
LOW = 0.7
"""How much of its height a low picture has."""
FEW = 4
"""So many entries of contents have room below a high one."""


def cover_slices(cover: Cover, structure: Structure) -> Iterator[Slice]:
    """The front's upper half; what follows goes below it."""
    squeeze = LOW if cover.low else 1.0
    yield Slice(ART - GROUND * (1 - squeeze), (Piece(bridge(squeeze)), Piece(_mark())), keep=True)
    element = structure.add("H1")
    for index, line in enumerate(balanced(cover.title, m.TITLE, m.COLUMN)):
        anchor = Anchor("front", clean(cover.title), 0) if index == 0 else None
        yield Slice(m.TITLE.step, (Piece((words(line, 0, 0, m.TITLE),), element),), keep=index < 8, anchor=anchor)
    facts = structure.add("P") if cover.facts else None
    for index, fact in enumerate(cover.facts):
        for line in lines_of(fact, m.FACT, m.COLUMN):
            before = 4.0 if index == 0 else 0.0
            yield Slice(m.FACT.step, (Piece((words(line, 0, 0, m.FACT),), facts),), before)
    yield Slice(5.0)


def _mark() -> tuple[Mark, ...]:
    """The program's name with its sign, at the top left."""
    size, x, y = 9.0, 0.0, -11.0
    left = x + (size - width_of("B", 6.0, Weight.BOLD)) / 2
    line = Line(NAME, " ")
    return (
        Box(x, y, size, size, fill=Token.HIGHLIGHT, radius=2.2),
        Words(left, y + size / 2 + m.CAPITALS * 3.0, "B", 6.0, Weight.BOLD, Token.NIGHT),
        Words(x + size + 3.2, y + size / 2 + m.CAPITALS * 2.4, line.text, 4.8, Weight.BOLD, Token.NIGHT),
    )


def bridge(squeeze: float = 1.0) -> tuple[Mark, ...]:
    """Drawn over the whole width of the page: coordinates count from the page's corner, then move to the column's."""
    left, right = SPAN
    middle = m.A4.width / 2

    def at(x: float, y: float) -> Point:
        return (x - m.LEFT, y * squeeze - m.TOP)

    def line(start: Point, end: Point, ink: Token, pen: float) -> Path:
        return Path((Move(start), Straight(end)), stroke=ink, pen=pen)

    def half_arch(foot: float, side: Side) -> Path:
        """Half of the arch from one bank to the crown; a parabola's control points lie at thirds of its span."""
        lift = WATER - CROWN
        first = at(foot + (middle - foot) / 3, WATER - lift * 2 / 3)
        second = at(foot + (middle - foot) * 2 / 3, CROWN)
        return Path((Move(at(foot, WATER)), Curve(first, second, at(middle, CROWN))), stroke=ink_of(side), pen=3.0)

    marks: list[Mark] = [Box(*at(0, 0), m.A4.width, GROUND * squeeze, fill=Token.PAPER)]
    for step in range(3):
        y = WATER + 4.5 * step
        marks.append(line(at(left + 18 * step, y), at(right - 18 * step, y), Token.LINE, 0.5))
    for step in range(1, HANGERS + 1):
        share = step / (HANGERS + 1)
        x = left + (right - left) * share
        marks.append(line(at(x, _arch(share)), at(x, _deck(share)), Token.MUTED, 0.25))
    marks += [half_arch(left, Side.AUTHORITY), half_arch(right, Side.PROVIDER)]
    deck = (Move(at(0, DECK + RISE)), Curve(at(70, DECK), at(140, DECK), at(m.A4.width, DECK + RISE)))
    marks.append(Path(deck, stroke=Token.NIGHT, pen=1.5))
    marks += _letter(Side.AUTHORITY, at(left, WATER), 13.0)
    marks += _letter(Side.PROVIDER, at(right, WATER), 13.0)
    x, y = at(middle, _deck(0.5))
    marks.append(Dot(x, y - 6.2, 5.2, fill=Token.CITIZEN))
    left_of_letter = x - width_of(Side.CITIZEN.letter, 6.0, Weight.BOLD) / 2
    base = y - 6.2 + m.CAPITALS * 3.0
    marks.append(Words(left_of_letter, base, Side.CITIZEN.letter, 6.0, Weight.BOLD, Token.SURFACE))
    return tuple(marks)


def _arch(share: float) -> float:
    return CROWN + (WATER - CROWN) * (2 * share - 1) ** 2


def _deck(share: float) -> float:
    x = (SPAN[0] + (SPAN[1] - SPAN[0]) * share) / m.A4.width
    return DECK + RISE * (1 - 3 * x * (1 - x))


def _letter(side: Side, centre: Point, size: float) -> tuple[Mark, ...]:
    x, y = centre
    left = x - width_of(side.letter, size * 0.6, Weight.BOLD) / 2
    return (
        Box(x - size / 2, y - size / 2, size, size, fill=words_of(side), radius=2.6),
        Words(left, y + m.CAPITALS * size * 0.3, side.letter, size * 0.6, Weight.BOLD, Token.SURFACE),
    )
