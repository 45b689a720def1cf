"""A sign for a table: a sheet of A4 folded across, the same on both halves, so that it is read from two sides."""

from collections.abc import Iterator

from desktop.layout.marks import Box, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token, ink_of
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Badge, TableSign
from desktop.report.letters import clean
from desktop.report.measures import A4
from desktop.report.page import Anchor, Page, Piece, Placed, Structure

EDGE = 14.0
HALF = A4.height / 2
NAME_SIZES = (44.0, 16.0)
DETAIL, PERSON = 9.0, 6.0
PERSON_STEP = 8.4
MOST_PEOPLE = 10
COLUMNS = 2
LETTER = 5.6


def sign_page(sign: TableSign, structure: Structure) -> Page:
    """Draw a sign; its other half is the same for whoever sits across, and is not read aloud again."""
    page = Page(A4, sign.name, plain=True)
    name, detail = tuple(_name(sign)), tuple(_detail(sign))
    head = structure.add("H1")
    page.anchors.append((HALF, Anchor(f"sign-{head.order}", clean(sign.name), 0)))
    page.placed.append(Placed(0, HALF, Piece(name, head)))
    if detail:
        page.placed.append(Placed(0, HALF, Piece(detail, structure.add("P"))))
    people = [tuple(_person(person, at)) for at, person in enumerate(sign.people[:MOST_PEOPLE])]
    whole = structure.add("L", scope="None") if people else None
    for marks in people:
        body = structure.add("LBody", structure.add("LI", whole))
        page.placed.append(Placed(0, HALF, Piece(marks, body)))
    again = (*name, *detail, *(mark for marks in people for mark in marks))
    page.placed.append(Placed(0, HALF, Piece(again), turned=True))
    page.placed.append(Placed(0, 0, Piece(_fold())))
    return page


def _name(sign: TableSign) -> Iterator[Mark]:
    """The group's name, as large as the half allows."""
    text, room = clean(sign.name), A4.width - 2 * EDGE
    largest, least = NAME_SIZES
    wide = width_of(text, 1.0, Weight.BOLD)
    size = max(least, min(largest, room / wide if wide else largest))
    shown = shortened(text, size, room, Weight.BOLD)
    middle = 46.0 if sign.people else 66.0
    left = (A4.width - width_of(shown, size, Weight.BOLD)) / 2
    yield Words(left, middle + m.CAPITALS * size / 2, shown + " ", size, Weight.BOLD)


def _detail(sign: TableSign) -> Iterator[Mark]:
    if not sign.detail.strip():
        return
    shown = shortened(clean(sign.detail), DETAIL, A4.width - 2 * EDGE)
    left = (A4.width - width_of(shown, DETAIL)) / 2
    yield Words(left, 84.0 if sign.people else 106.0, shown + " ", DETAIL, ink=Token.MUTED)


def _person(person: Badge, at: int) -> Iterator[Mark]:
    """Somebody who sits there, after the letter of their side."""
    room = (A4.width - 2 * EDGE) / COLUMNS
    left = EDGE + (at % COLUMNS) * room
    y = 98.0 + (at // COLUMNS) * PERSON_STEP
    letter = person.side.letter
    middle = y - m.CAPITALS * PERSON / 2
    inside = left + (LETTER - width_of(letter, 4.0, Weight.BOLD)) / 2
    yield Box(left, middle - LETTER / 2, LETTER, LETTER, fill=ink_of(person.side), radius=1.3)
    yield Words(inside, middle + m.CAPITALS * 2.0, letter + " ", 4.0, Weight.BOLD, Token.SURFACE)
    space = room - LETTER - 8
    name, both = clean(person.name), " · ".join(filter(None, (clean(person.name), clean(person.role))))
    said = both if width_of(both, PERSON) <= space else name
    yield Words(left + LETTER + 2.4, y, shortened(said, PERSON, space) + " ", PERSON)


def _fold() -> tuple[Mark, ...]:
    ends = (((0.0, HALF), (10.0, HALF)), ((A4.width - 10.0, HALF), (A4.width, HALF)))
    return tuple(Path((Move(start), Straight(end)), stroke=Token.MUTED, pen=0.25, dash=1.2) for start, end in ends)
