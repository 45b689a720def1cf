"""The A3 page around a drawing: its title above, the notes below, the drawing itself as one figure."""

from dataclasses import replace

from desktop.layout.marks import Frame, Mark, Tile, Words
from desktop.layout.typeface import shortened
from desktop.report import measures as m
from desktop.report.blocks import Sheet
from desktop.report.letters import Line, clean, lines_of, words
from desktop.report.measures import A3_LANDSCAPE, TextStyle
from desktop.report.page import Anchor, Page, Piece, Placed
from desktop.tagged.structure import Structure
from desktop.words import Translate

KICKER_TOP = 5.5
TITLE_TOP = 9.0
NOTES_LINES = 2
NOTES_WIDTH = 330.0


def sheet_page(sheet: Sheet, structure: Structure, translate: Translate) -> Page:
    """Set a sheet. Its title is a heading on the first of several sheets, and furniture on the others."""
    page = Page(A3_LANDSCAPE, running=sheet.kicker)
    kicker, title = _title(sheet, translate)
    first = sheet.number == 1
    if sheet.opens:
        page.placed.append(Placed(m.SHEET_EDGE, 0, Piece((kicker,), structure.add("H1"))))
        page.anchors.append((KICKER_TOP, Anchor(f"{sheet.key}-opens", clean(sheet.kicker), 0)))
    heading = structure.add("H2") if first else None
    page.placed.append(Placed(m.SHEET_EDGE, 0, Piece((title,) if sheet.opens else (kicker, title), heading)))
    if first:
        page.anchors.append((KICKER_TOP, Anchor(sheet.key, clean(sheet.title), 1)))
    figure = structure.add("Figure", alt=clean(sheet.alt))
    spare = A3_LANDSCAPE.width - 2 * m.SHEET_EDGE - sheet.width * sheet.scale
    left = m.SHEET_EDGE + max(0.0, spare / 2)
    figure.box = page.box(Frame(left, m.SHEET_TOP, sheet.width * sheet.scale, sheet.height * sheet.scale))
    for tile in sheet.tiles:
        x, y = left + tile.frame.x * sheet.scale, m.SHEET_TOP + tile.frame.y * sheet.scale
        page.placed.append(Placed(x, y, Piece(_for_paper(tile, sheet.scale), figure), sheet.scale))
    if sheet.notes:
        notes = Piece(tuple(_notes("  ".join(sheet.notes))), structure.add("P"))
        page.placed.append(Placed(m.SHEET_EDGE, A3_LANDSCAPE.height - m.SHEET_BOTTOM + m.SHEET_NOTES, notes))
    return page


def _notes(text: str) -> list[Mark]:
    lines = [line.text for line in lines_of(text, m.RUNNING, NOTES_WIDTH)]
    if len(lines) > NOTES_LINES:
        rest = " ".join(lines[NOTES_LINES - 1 :])
        lines = [*lines[: NOTES_LINES - 1], shortened(rest, m.RUNNING.size, NOTES_WIDTH)]
    return [words(Line(line, " "), 0, index * m.RUNNING.step, m.RUNNING) for index, line in enumerate(lines)]


def _title(sheet: Sheet, translate: Translate) -> tuple[Mark, Mark]:
    """The small line above, and the title."""
    room = A3_LANDSCAPE.width - 2 * m.SHEET_EDGE
    title = sheet.title
    if sheet.count > 1:
        which = translate("Report", "sheet {number} of {count}").format(number=sheet.number, count=sheet.count)
        title = f"{title} · {which}"
    return (
        words(_one_line(sheet.kicker, m.KICKER, room), 0, KICKER_TOP, m.KICKER),
        words(_one_line(title, m.SHEET_TITLE, room), 0, TITLE_TOP, m.SHEET_TITLE),
    )


def _one_line(text: str, style: TextStyle, room: float) -> Line:
    return Line(shortened(clean(text), style.size, room, style.weight), " ")


def _for_paper(tile: Tile, scale: float) -> tuple[Mark, ...]:
    """The marks of a tile in readable type, with a space after each line: copied words must not run together."""
    least = m.SMALLEST_TYPE / scale
    return tuple(
        replace(mark, text=mark.text + " ", size=max(mark.size, least)) if isinstance(mark, Words) else mark
        for mark in tile.marks
    )
