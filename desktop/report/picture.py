"""A drawing as a picture in one file: SVG written mark by mark, or a PDF of one page as large as the drawing."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from desktop.layout.chart import Chart
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Box, Frame, Mark, Tile, Words
from desktop.layout.palette import LIGHT, Palette, Token
from desktop.layout.whole import whole_drawing
from desktop.report.letters import clean
from desktop.report.measures import PaperSize
from desktop.report.page import Page, Piece, Placed
from desktop.report.picture_font import FAMILY, font_faces
from desktop.report.picture_ink import Ink, number
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


def chart_picture(chart: Chart, title: str, words: str, language: str) -> Picture:
    """A chart with some room around it."""
    room = _around(Frame(0, 0, chart.width, chart.height))
    return Picture((Tile("chart", Frame(0, 0, chart.width, chart.height), chart.marks),), room, title, words, language)


def svg_bytes(picture: Picture, palette: Palette = LIGHT) -> bytes:
    """A picture as SVG 1.1, with its letters inside."""
    room = picture.room
    size = f'width="{number(room.width)}mm" height="{number(room.height)}mm"'
    view = f'viewBox="{number(room.x)} {number(room.y)} {number(room.width)} {number(room.height)}"'
    lines = [mark for tile in picture.tiles for mark in tile.marks if isinstance(mark, Words)]
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} role="img" aria-labelledby="title desc"'
        f" xml:lang={quoteattr(picture.language)}>\n",
        f'<title id="title">{_text(picture.title)}</title>\n<desc id="desc">{_text(picture.words)}</desc>\n',
        f"<style>{font_faces(lines)}text{{font-family:{FAMILY},'Source Sans Pro','Source Sans 3',sans-serif;"
        "font-kerning:none;white-space:pre}</style>\n",
        f'<rect x="{number(room.x)}" y="{number(room.y)}" width="{number(room.width)}" height="{number(room.height)}"'
        f' fill="{palette[Token.PAPER]}"/>\n',
    ]
    ink = Ink(palette)
    for tile in picture.tiles:
        parts.append(f'<g transform="translate({number(tile.frame.x)} {number(tile.frame.y)})">')
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


def _text(words: str) -> str:
    return escape(clean(words).translate({0xFFFE: None, 0xFFFF: None}))  # the two that XML does not take
