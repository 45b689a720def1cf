"""A sign for a table: a sheet of A4 folded across, the same on both halves, so that it is read from two sides."""

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from desktop.layout.marks import Box, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token, words_of
from desktop.layout.qr import squares
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Badge, TableSign
from desktop.report.letters import Line, balanced, clean, words
from desktop.report.measures import A4, TextStyle
from desktop.report.page import Anchor, Page, Piece, Placed
from desktop.tagged.structure import Structure

EDGE = 14.0
HALF = A4.height / 2
NAME_SIZES = tuple(44.0 - 2 * step for step in range(17))
TWO_LINES, LINES = 30.0, 2
"""From this size on down a name may take two lines."""
DETAIL, PERSON = 9.0, 6.0
PERSON_STEP, PEOPLE_HEIGHT = 8.4, 45.0
MOST_PEOPLE = 20
COLUMNS = 2
LETTER = 5.6
JOIN_WIDE, GAP = 52.0, 8.0
QR_SIDE, QR_TOP = 29.0, 95.0
"""The quiet edge that a QR code needs is the paper around it."""


def sign_page(sign: TableSign, structure: Structure) -> Page:
    """Draw a sign; its other half is the same for whoever sits across, and is not read aloud again."""
    page = Page(A4, sign.name, plain=True)
    name, detail = tuple(_name(sign)), tuple(_detail(sign))
    head = structure.add("H1")
    page.anchors.append((HALF, Anchor(f"sign-{head.order}", clean(sign.name), 0)))
    page.placed.append(Placed(0, HALF, Piece(name, head)))
    if detail:
        page.placed.append(Placed(0, HALF, Piece(detail, structure.add("P"))))
    sitting = sign.people[:MOST_PEOPLE]
    step = min(PERSON_STEP, PEOPLE_HEIGHT / max(1, ceil(len(sitting) / COLUMNS)))
    room = A4.width - 2 * EDGE - (JOIN_WIDE + GAP if sign.join is not None else 0.0)
    people = [tuple(_person(person, at, step, room / COLUMNS)) for at, person in enumerate(sitting)]
    whole = structure.add("L", scope="None") if people else None
    for marks in people:
        body = structure.add("LBody", structure.add("LI", whole))
        page.placed.append(Placed(0, HALF, Piece(marks, body)))
    coming = tuple(_coming(sign))
    if coming:
        page.placed.append(Placed(0, HALF, Piece(coming, structure.add("P"))))
    again = (*name, *detail, *(mark for marks in people for mark in marks), *coming)
    page.placed.append(Placed(0, HALF, Piece(again), turned=True))
    page.placed.append(Placed(0, 0, Piece(_fold())))
    return page


def _name(sign: TableSign) -> Iterator[Mark]:
    """The group's name, as large as the half allows, in two lines if one would be small."""
    room = A4.width - 2 * EDGE
    styles = [TextStyle(size, size * 1.06, Weight.BOLD) for size in NAME_SIZES]
    fits = (style for style in styles if _fits(sign.name, style, room))
    style = next(fits, styles[-1])
    lines = [line.text for line in balanced(clean(sign.name), style, room)]
    kept = [*lines[: LINES - 1], shortened(" ".join(lines[LINES - 1 :]), style.size, room, style.weight)]
    shown = [line for line in kept if line]
    top = (46.0 if _is_full(sign) else 66.0) - len(shown) * style.step / 2
    for at, line in enumerate(shown):
        left = (A4.width - width_of(line, style.size, style.weight)) / 2
        yield words(Line(line, " "), left, top + at * style.step, style)


def _fits(name: str, style: TextStyle, room: float) -> bool:
    lines = balanced(clean(name), style, room)
    whole = all(width_of(word, style.size, style.weight) <= room for word in name.split())
    return whole and len(lines) <= (1 if style.size > TWO_LINES else LINES)


def _detail(sign: TableSign) -> Iterator[Mark]:
    if not sign.detail.strip():
        return
    shown = shortened(clean(sign.detail), DETAIL, A4.width - 2 * EDGE)
    left = (A4.width - width_of(shown, DETAIL)) / 2
    yield Words(left, 84.0 if _is_full(sign) else 106.0, shown + " ", DETAIL, ink=Token.MUTED)


def _coming(sign: TableSign) -> Iterator[Mark]:
    """How to come in with a laptop: what to press, the QR code, the address and the words, below one another."""
    if sign.join is None:
        return
    left = A4.width - EDGE - JOIN_WIDE if sign.people else (A4.width - JOIN_WIDE) / 2
    rows = squares(sign.join.line)
    size = QR_SIDE / len(rows)
    corner = left + (JOIN_WIDE - QR_SIDE) / 2
    for at_y, row in enumerate(rows):
        for at_x, width in _runs(row):
            yield Box(corner + at_x * size, QR_TOP + at_y * size, width * size, size, fill=Token.INK)
    lines = (
        (sign.how, 3.2, Weight.REGULAR),
        (sign.join.address, 4.4, Weight.BOLD),
        (sign.join.words, 6.0, Weight.BOLD),
    )
    y = QR_TOP + QR_SIDE
    for text, wanted, weight in lines:
        said = clean(text)
        type_size = min(wanted, wanted * JOIN_WIDE / max(1.0, width_of(said, wanted, weight)))
        y += wanted * 1.22
        yield Words(left + (JOIN_WIDE - width_of(said, type_size, weight)) / 2, y, said + " ", type_size, weight)


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Where the dark runs of a row begin, and how many squares they take: one mark each, without seams."""
    at = 0
    for dark, squared in groupby(row):
        wide = len(list(squared))
        if dark:
            yield at, wide
        at += wide


def _is_full(sign: TableSign) -> bool:
    return bool(sign.people) or sign.join is not None


def _person(person: Badge, at: int, step: float, room: float) -> Iterator[Mark]:
    """Somebody who sits there, after the letter of their side; `step` is how far the lines are apart."""
    share = step / PERSON_STEP
    size, side, letter = PERSON * share, LETTER * share, person.side.letter
    left, y = EDGE + (at % COLUMNS) * room, 97.0 + (at // COLUMNS) * step
    middle, space = y - m.CAPITALS * size / 2, room - side - 8
    inside = left + (side - width_of(letter, 4.0 * share, Weight.BOLD)) / 2
    yield Box(left, middle - side / 2, side, side, fill=words_of(person.side), radius=1.3 * share)
    yield Words(inside, middle + m.CAPITALS * 2.0 * share, letter + " ", 4.0 * share, Weight.BOLD, Token.SURFACE)
    name, both = clean(person.name), " · ".join(filter(None, (clean(person.name), clean(person.role))))
    said = both if width_of(both, size) <= space else name
    yield Words(left + side + 2.4, y, shortened(said, size, space) + " ", size)


def _fold() -> tuple[Mark, ...]:
    ends = (((0.0, HALF), (10.0, HALF)), ((A4.width - 10.0, HALF), (A4.width, HALF)))
    return tuple(Path((Move(start), Straight(end)), stroke=Token.MUTED, pen=0.25, dash=1.2) for start, end in ends)
