"""Drawings inside the page: a whole sheet as a figure that can be scrolled, and small signs beside words."""

from collections.abc import Iterable

from desktop.layout.marks import Box, Mark
from desktop.layout.palette import LIGHT, Token
from desktop.layout.qr import squares
from desktop.report import measures as m
from desktop.report.blocks import Figure, Ornament, Sheet
from desktop.report.cover import GROUND, bridge
from desktop.report.ornaments import ornament_marks, room_for
from desktop.report.picture_ink import Ink, number
from desktop.report.web.markup import Markup, element, joined

_INK = Ink(LIGHT, every_letter=True)


def figure(sheet: Sheet, name: str, where: str) -> Markup:
    """A drawing at its full size, with what it shows as its description; `name` tells it apart from the others.

    `where` is the id of its heading.
    """
    groups = (
        Markup(
            f'<g transform="translate({number(tile.frame.x)} {number(tile.frame.y)})">'
            f"{''.join(_INK.elements(tile.marks))}</g>"
        )
        for tile in sheet.tiles
    )
    drawn = element(
        "svg",
        element("title", f"{sheet.kicker}, {sheet.title}", id=f"{name}-title"),
        element("desc", sheet.alt, id=f"{name}-words"),
        *groups,
        role="img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-words",
        viewBox=f"0 0 {number(sheet.width)} {number(sheet.height)}",
        width=f"{number(sheet.width)}mm",
        height=f"{number(sheet.height)}mm",
    )
    notes = element("figcaption", "\n".join(sheet.notes), dir="auto") if sheet.notes else Markup()
    # Whoever has no mouse scrolls it with the arrow keys.
    scrolled = element("div", drawn, class_="drawing", role="group", tabindex="0", aria_labelledby=where)
    return element("figure", scrolled, notes)


def chart(block: Figure, name: str) -> Markup:
    """A chart, as wide as there is room; the table after it says the same."""
    drawing = block.chart
    box = f"-1 -2 {number(drawing.width + 1)} {number(drawing.height + 4)}"
    drawn = element(
        "svg",
        element("title", block.title, id=f"{name}-title"),
        element("desc", block.alt, id=f"{name}-words"),
        joined(Markup("".join(_INK.elements(drawing.marks)))),
        role="img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-words",
        viewBox=box,
        width="100%",
    )
    return element("figure", element("figcaption", block.title, dir="auto"), drawn, class_="chart")


def sign(ornament: Ornament) -> Markup:
    """What stands before the words of a cell; they alone say it all."""
    marks = ornament_marks(ornament, 0.0, 0.0, m.TABLE)
    return _decoration(marks, f"0 0 {number(room_for(ornament))} {number(m.TABLE.step)}", "sign")


def art() -> Markup:
    """The bridge at the head of a report."""
    box = f"{number(-m.LEFT)} {number(-m.TOP)} {number(m.A4.width)} {number(GROUND)}"
    return _decoration(bridge(), box, "art")


def code(line: str) -> Markup:
    """A QR code; what it holds stands beside it in words."""
    rows = squares(line)
    dark = [Box(x, y, 1, 1, fill=Token.INK) for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark]
    return _decoration(dark, f"0 0 {len(rows)} {len(rows)}", "code")


def _decoration(marks: Iterable[Mark], box: str, look: str) -> Markup:
    drawn = Markup("".join(_INK.elements(marks)))
    return element("svg", joined(drawn), aria_hidden="true", focusable="false", class_=look, viewBox=box)
