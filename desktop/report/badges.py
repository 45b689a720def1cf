"""Name badges to cut out, ten on a sheet of A4: the name large, the role, and the letter of the side on its colour."""

from collections.abc import Iterator

from desktop.layout.marks import Box, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token, ink_of, words_of
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Badge, Badges
from desktop.report.letters import Line, balanced, clean, words
from desktop.report.measures import A4, TextStyle
from desktop.report.page import Anchor, Page, Piece, Placed
from desktop.tagged.structure import Structure
from desktop.words import Translate

WIDTH, HEIGHT = 90.0, 54.0
COLUMNS, ROWS = 2, 5
LEFT, TOP = (A4.width - COLUMNS * WIDTH) / 2, (A4.height - ROWS * HEIGHT) / 2
BAND, EDGE = 18.0, 6.0
NAME_SIZES = (8.4, 7.4, 6.4, 5.4)
CUT = 5.0


def badge_pages(badges: Badges, structure: Structure, translate: Translate) -> list[Page]:
    """Lay badges on as many sheets as they need; what is a name or a role is read, what is to be cut along is not."""
    pages: list[Page] = []
    title = translate("DaySheets", "Name badges")
    for start in range(0, len(badges.badges), COLUMNS * ROWS):
        page = Page(A4, title, plain=True)
        page.placed.append(Placed(0, 0, Piece(tuple(_cuts()))))
        for at, badge in enumerate(badges.badges[start : start + COLUMNS * ROWS]):
            x, y = LEFT + (at % COLUMNS) * WIDTH, TOP + (at // COLUMNS) * HEIGHT
            page.placed += _badge(badge, x, y, structure)
        if not pages:
            page.anchors.append((0.0, Anchor("badges", title, 0)))
        pages.append(page)
    return pages


def _badge(badge: Badge, x: float, y: float, structure: Structure) -> Iterator[Placed]:
    letter = badge.side.letter
    inside = (BAND - width_of(letter, 15.0, Weight.BOLD)) / 2
    ground = (
        Box(0, 0, WIDTH, HEIGHT, stroke=Token.LINE, pen=0.2),
        Box(0, 0, BAND, HEIGHT, fill=ink_of(badge.side)),
    )
    yield Placed(x, y, Piece(ground))
    element = structure.add("P")
    sign = Words(inside, HEIGHT / 2 + m.CAPITALS * 7.5, letter + " ", 15.0, Weight.BOLD, Token.SURFACE)
    yield Placed(x, y, Piece((sign, *_said(badge)), element))
    if not badge.name.strip():
        yield Placed(x, y, Piece((Box(BAND + EDGE, 27.0, WIDTH - BAND - 2 * EDGE, 0.25, fill=Token.MUTED),)))


def _said(badge: Badge) -> Iterator[Mark]:
    """Name, role and group, in the room beside the band."""
    left, room = BAND + EDGE, WIDTH - BAND - 2 * EDGE
    y = 9.0
    if badge.name.strip():
        style, lines = _name(badge.name, room)
        for line in lines[:2]:
            yield words(Line(shortened(line.text, style.size, room, style.weight), " "), left, y, style)
            y += style.step
    y = max(y + 1.0, 29.0)
    role = TextStyle(4.4, 5.8, Weight.REGULAR, Token.MUTED)
    for line in balanced(clean(badge.role), role, room)[:2] if badge.role.strip() else ():
        yield words(Line(shortened(line.text, role.size, room), " "), left, y, role)
        y += role.step
    if badge.group.strip():
        group = TextStyle(4.0, 5.0, Weight.SEMIBOLD, words_of(badge.side))
        yield words(Line(shortened(clean(badge.group), group.size, room, group.weight), " "), left, HEIGHT - 9.5, group)


def _name(name: str, room: float) -> tuple[TextStyle, tuple[Line, ...]]:
    """The name in the largest type in which it takes two lines at most."""
    styles = [TextStyle(size, size * 1.18, Weight.BOLD) for size in NAME_SIZES]
    fits = (
        style
        for style in styles
        if len(balanced(name, style, room)) <= 2
        and all(width_of(word, style.size, Weight.BOLD) <= room for word in name.split())
    )
    style = next(fits, styles[-1])
    return style, balanced(name, style, room)


def _cuts() -> Iterator[Mark]:
    """Short lines in the margins to cut along."""
    right, bottom = LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT
    for column in range(COLUMNS + 1):
        x = LEFT + column * WIDTH
        yield _line((x, TOP - CUT - 1), (x, TOP - 1))
        yield _line((x, bottom + 1), (x, bottom + CUT + 1))
    for row in range(ROWS + 1):
        y = TOP + row * HEIGHT
        yield _line((LEFT - CUT - 1, y), (LEFT - 1, y))
        yield _line((right + 1, y), (right + CUT + 1, y))


def _line(start: tuple[float, float], end: tuple[float, float]) -> Path:
    return Path((Move(start), Straight(end)), stroke=Token.MUTED, pen=0.25)
