"""A poster as one sheet: what it is at the head, the whole drawing as one figure, the legend at the foot."""

from collections.abc import Iterator

from desktop.layout.marks import Box, Mark
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened, width_of
from desktop.report.blocks import Wall
from desktop.report.letters import Line, clean, words
from desktop.report.measures import TextStyle
from desktop.report.page import Anchor, Page, Piece, Placed
from desktop.report.posters import fit as f
from desktop.report.posters.fit import Fit
from desktop.report.posters.legend import SIGN_SCALE, placed, sign_marks, word_marks
from desktop.report.posters.lettering import lettered
from desktop.tagged.structure import Element, Structure
from desktop.words import Translate

SHARE = 0.55
"""How much of a line at the head its left part takes at most, where something stands at the right."""


def poster_page(wall: Wall, structure: Structure, translate: Translate) -> Page:
    """Set a poster on one page. Its titles are headings on the first of several, and furniture on the others."""
    fit = f.fit(wall)
    page = Page(fit.paper, running=wall.sheet.kicker, plain=True)
    first = wall.sheet.number == 1
    opens, title = (structure.add("H1"), structure.add("H2")) if first else (None, None)
    if first:
        page.anchors.append((f.KICKER_TOP, Anchor(f"{wall.sheet.key}-opens", clean(wall.sheet.kicker), 0)))
        page.anchors.append((f.TITLE_TOP, Anchor(wall.sheet.key, clean(wall.sheet.title), 1)))
    page.placed += _head(wall, fit, opens, title, structure.add("P"), translate)
    figure = structure.add("Figure", alt=clean(wall.sheet.alt))
    figure.box = page.box(fit.drawing)
    page.placed += drawing(wall, fit, figure)
    page.placed += _foot(wall, fit, structure)
    return page


def drawing(wall: Wall, fit: Fit, figure: Element | None) -> Iterator[Placed]:
    """The drawing where it lies on the sheet."""
    for tile in wall.sheet.tiles:
        x, y = fit.drawing.x + tile.frame.x * fit.scale, fit.drawing.y + tile.frame.y * fit.scale
        yield Placed(x, y, Piece(lettered(tile, fit.scale), figure), fit.scale)


def title_of(wall: Wall, translate: Translate) -> str:
    """What a poster is called; one of several says which."""
    sheet = wall.sheet
    if sheet.count <= 1:
        return sheet.title
    which = translate("Report", "poster {number} of {count}").format(number=sheet.number, count=sheet.count)
    return f"{sheet.title} · {which}"


def _head(
    wall: Wall, fit: Fit, opens: Element | None, title: Element | None, facts: Element, translate: Translate
) -> Iterator[Placed]:
    width, larger = f.inner(fit.paper, fit.furniture), fit.furniture
    third = fit.paper.width / 3
    inks = (Token.AUTHORITY, Token.CITIZEN, Token.PROVIDER)
    strip = tuple(Box(at * third, 0, third, f.STRIP * larger, fill=ink) for at, ink in enumerate(inks))
    yield Placed(0, 0, Piece(strip))
    x = f.EDGE * larger
    fact = " · ".join(wall.facts)
    beside = width * (1 - SHARE) if fact or wall.host else 0.0
    yield Placed(x, 0, Piece((_line(wall.sheet.kicker, 0, f.KICKER_TOP, f.KICKER, width - beside),), opens), larger)
    named = _line(title_of(wall, translate), 0, f.TITLE_TOP, f.TITLE, width - beside)
    yield Placed(x, 0, Piece((named,), title), larger)
    right = [
        _ending(text, width, top, width * (1 - SHARE))
        for text, top in ((wall.host, f.KICKER_TOP), (fact, f.TITLE_TOP + (f.TITLE.step - f.KICKER.step) / 2))
        if text
    ]
    if right:
        yield Placed(x, 0, Piece(tuple(right), facts), larger)


def _foot(wall: Wall, fit: Fit, structure: Structure) -> Iterator[Placed]:
    width, larger = f.inner(fit.paper, fit.furniture), fit.furniture
    x = f.EDGE * larger
    top = fit.paper.height - (f.foot_of(wall, width) + f.EDGE - f.FOOT) * larger
    signs = placed(wall.legend, width, f.LEGEND)
    for each in signs:
        at = Piece(tuple(sign_marks(each.sign.ornament, f.LEGEND)))
        y = top + each.row * f.LEGEND.step * larger
        yield Placed(x + each.x * larger, y, at, SIGN_SCALE * larger)
    if signs:
        said = tuple(mark for each in signs for mark in word_marks(each, f.LEGEND))
        yield Placed(x, top, Piece(said, structure.add("P")), larger)
        top += (signs[-1].row + 1) * f.LEGEND.step * larger
    notes = f.notes_of(wall, width)
    if notes:
        lines = tuple(words(Line(line, " "), 0, at * f.NOTE.step, f.NOTE) for at, line in enumerate(notes))
        yield Placed(x, top, Piece(lines, structure.add("P")), larger)


def _line(text: str, x: float, top: float, style: TextStyle, room: float) -> Mark:
    return words(Line(shortened(clean(text), style.size, room, style.weight), " "), x, top, style)


def _ending(text: str, right: float, top: float, room: float) -> Mark:
    style = f.KICKER
    line = shortened(clean(text), style.size, room, style.weight)
    return words(Line(line, " "), right - width_of(line, style.size, style.weight), top, style)
