"""A drawing as a picture in one file: SVG written mark by mark, or a PDF of one page as large as the drawing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Box, Curve, Dot, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import LIGHT, Palette, Token
from desktop.layout.typeface import width_of
from desktop.layout.whole import whole_drawing
from desktop.report.letters import clean, printable
from desktop.report.measures import PaperSize
from desktop.report.page import Page, Piece, Placed
from desktop.report.picture_font import FAMILY, HEAVINESS, font_faces, style_of
from desktop.report.picture_words import picture_words
from desktop.tagged.structure import Structure
from desktop.words import Translate

EDGE = 3.0
"""Room around what is shown, in millimetres."""

LEAST, MOST = 2.0, 5_000.0
"""The smallest and the largest side of a page, in millimetres; PDF readers take no more than 5080."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Tiles and the part of their drawing that is seen, in millimetres; `title` and `words` say what it shows."""

    tiles: tuple[Tile, ...]
    room: Frame
    title: str
    words: str
    language: str


def picture_of(
    drawing: JourneyDrawing, cards: frozenset[str], title: str, language: str, translate: Translate
) -> Picture:
    """The whole drawing, or as much of it as some cards take up. Cards at the edge are there whole."""
    room = _room(drawing, cards)
    tiles = tuple(tile for tile in whole_drawing(drawing) if tile.frame.meets(room))
    keys = {tile.key for tile in tiles}
    shown = [card for card in drawing.journey.in_reading_order() if card.id in keys]
    words = picture_words(drawing, shown, title, translate, whole=not cards)
    return Picture(tiles, room, title, words, language)


def svg_bytes(picture: Picture, palette: Palette = LIGHT) -> bytes:
    """A picture as SVG 1.1, with its letters inside."""
    room = picture.room
    size = f'width="{_n(room.width)}mm" height="{_n(room.height)}mm"'
    view = f'viewBox="{_n(room.x)} {_n(room.y)} {_n(room.width)} {_n(room.height)}"'
    lines = [mark for tile in picture.tiles for mark in tile.marks if isinstance(mark, Words)]
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} role="img" aria-labelledby="title desc"'
        f" xml:lang={quoteattr(picture.language)}>\n",
        f'<title id="title">{_text(picture.title)}</title>\n<desc id="desc">{_text(picture.words)}</desc>\n',
        f"<style>{font_faces(lines)}text{{font-family:{FAMILY},'Source Sans Pro','Source Sans 3',sans-serif;"
        "font-kerning:none;white-space:pre}</style>\n",
        f'<rect x="{_n(room.x)}" y="{_n(room.y)}" width="{_n(room.width)}" height="{_n(room.height)}"'
        f' fill="{palette[Token.PAPER]}"/>\n',
    ]
    ink = _Ink(palette)
    for tile in picture.tiles:
        parts.append(f'<g transform="translate({_n(tile.frame.x)} {_n(tile.frame.y)})">')
        parts.extend(ink.elements(tile.marks))
        parts.append("</g>\n")
    parts.append("</svg>\n")
    return "".join(parts).encode("utf-8", "replace")


def picture_pdf(picture: Picture, translate: Translate) -> bytes:
    """A picture as a PDF of one page; all of it is one figure with its words as description."""
    # Half a second of imports that nobody needs before the first PDF.
    from desktop.report.press import Work, print_pages

    room, structure = picture.room, Structure()
    figure = structure.add("Figure", alt=clean(picture.words))
    scale = min(1.0, MOST / max(room.width, room.height))
    page = Page(PaperSize(max(LEAST, room.width * scale), max(LEAST, room.height * scale)), plain=True)
    figure.box = page.box(Frame(0, 0, page.size.width, page.size.height))
    ground = Tile("ground", room, (Box(0, 0, room.width, room.height, fill=Token.PAPER),))
    for tile in (ground, *picture.tiles):
        x, y = (tile.frame.x - room.x) * scale, (tile.frame.y - room.y) * scale
        page.placed.append(Placed(x, y, Piece(_with_glue(tile.marks), figure if tile is not ground else None), scale))
    title = clean(picture.title)
    return print_pages([page], structure, title, picture.language, Work(translate)).content


def _room(drawing: JourneyDrawing, cards: frozenset[str]) -> Frame:
    frames = [tile.frame for tile in drawing.card_tiles() if tile.key in cards]
    if not frames:
        return _around(Frame(0, 0, drawing.width, drawing.height))
    room = _union(frames)
    while True:
        wider = _union([room, *(tile.frame for tile in drawing.card_tiles() if tile.frame.meets(room))])
        if wider == room:
            return _around(room)
        room = wider


def _union(frames: list[Frame]) -> Frame:
    x, y = min(frame.x for frame in frames), min(frame.y for frame in frames)
    return Frame(x, y, max(frame.right for frame in frames) - x, max(frame.bottom for frame in frames) - y)


def _around(frame: Frame) -> Frame:
    return Frame(frame.x - EDGE, frame.y - EDGE, frame.width + 2 * EDGE, frame.height + 2 * EDGE)


def _with_glue(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks with a space after each line: copied words must not run together."""
    return tuple(
        Words(mark.x, mark.y, mark.text + " ", mark.size, mark.weight, mark.ink) if isinstance(mark, Words) else mark
        for mark in marks
    )


class _Ink:
    """Writes marks as elements in the colours of a palette."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette

    def elements(self, marks: Iterable[Mark]) -> Iterator[str]:
        for mark in marks:
            match mark:
                case Words():
                    yield self._words(mark)
                case Box():
                    corner = f' rx="{_n(mark.radius)}"' if mark.radius else ""
                    yield (
                        f'<rect x="{_n(mark.x)}" y="{_n(mark.y)}" width="{_n(mark.width)}" height="{_n(mark.height)}"'
                        f"{corner}{self._inks(mark.fill, mark.stroke, mark.pen)}/>"
                    )
                case Dot():
                    inks = self._inks(mark.fill, mark.stroke, mark.pen)
                    yield f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.radius)}"{inks}/>'
                case Path():
                    yield self._path(mark)
                case _:
                    assert_never(mark)

    def _words(self, mark: Words) -> str:
        shown = printable(clean(mark.text), mark.weight)
        if not shown.strip():
            return ""
        # Programs that know no letters inside a picture take others: the length keeps these from running over.
        length = width_of(shown, mark.size, mark.weight)
        style = f' font-style="{style_of(mark.weight)}"' if style_of(mark.weight) != "normal" else ""
        return (
            f'<text x="{_n(mark.x)}" y="{_n(mark.y)}" font-size="{_n(mark.size)}"'
            f' font-weight="{HEAVINESS[mark.weight]}"{style} fill="{self._palette[mark.ink]}"'
            f' textLength="{_n(length)}" lengthAdjust="spacingAndGlyphs">{escape(shown)}</text>'
        )

    def _path(self, mark: Path) -> str:
        drawn = []
        for part in mark.strokes:
            match part:
                case Move(to):
                    drawn.append("M" + _points(to))
                case Straight(to):
                    drawn.append("L" + _points(to))
                case Curve(first, second, to):
                    drawn.append("C" + _points(first, second, to))
                case _:
                    assert_never(part)
        if mark.closed:
            drawn.append("Z")
        dash = f' stroke-dasharray="{_n(mark.dash)}"' if mark.dash else ' stroke-linecap="round"'
        line = f'{dash} stroke-linejoin="round"' if mark.stroke is not None else ""
        return f'<path d="{"".join(drawn)}"{self._inks(mark.fill, mark.stroke, mark.pen)}{line}/>'

    def _inks(self, fill: Token | None, stroke: Token | None, pen: float) -> str:
        filled = f' fill="{self._palette[fill] if fill is not None else "none"}"'
        return filled + (f' stroke="{self._palette[stroke]}" stroke-width="{_n(pen)}"' if stroke is not None else "")


def _points(*points: tuple[float, float]) -> str:
    return " ".join(f"{_n(x)} {_n(y)}" for x, y in points)


def _n(number: float) -> str:
    """A length, to a thousandth of a millimetre."""
    return f"{round(number, 3):g}" if abs(number) < 1000 else f"{round(number, 2)}"


def _text(words: str) -> str:
    return escape(clean(words).translate({0xFFFE: None, 0xFFFF: None}))  # the two that XML does not take
