"""A table of an office file as text: a form becomes headings, a frame around text is left out, the rest become rows."""

import re
from collections.abc import Iterator, Sequence

from desktop.exchange.case_headings import Part, part_of
from desktop.exchange.case_sides import side_of_heading
from desktop.exchange.case_words import unmark
from desktop.exchange.office_text import PARAGRAPH, Draft, Room, Shape, Span

LONGEST_CELL = 400
"""Characters of several paragraphs that still go into one line of a table; a frame around text holds more."""

Row = Sequence[Draft]
_NAMES = (
    "navn, rolle, roller, funktion, titel, stilling, telefon, side, aktør, aktører, person, personer, opgave, opgaver, "
    "område, kategori, "
    "tema, temaer, undertema, undertemaer, tilstand, tilstande, niveau, nuværende niveau, aktuelt niveau, forventet, "
    "forventet niveau, mål, bemærkning, bemærkninger, vurdering, faglig vurdering, skala, støttebehov, "
    "borgerens vurdering"
)
_THEMES = ("tema", "temaer", "område", "kategori")
_COLUMNS = frozenset(_NAMES.split(", "))


def put_table(draft: Draft, rows: Sequence[Row], room: Room) -> None:
    """Put a table into a draft, in the way its cells ask for."""
    inner = Draft(room)
    body = [row for row in rows if any(cell.blocks for cell in row)]
    part = draft.part
    body = _filled(body) if body and _is_header(body[0]) and _words(body[0][0]).casefold() in _THEMES else body
    if is_form := _is_form(body, part):
        # What the program knows comes first: a first heading it does not know would be taken for the title.
        body = sorted(body, key=lambda row: _label(row[0]) is None) if body and _label(body[0][0]) is None else body
    elif columns := _columns(body):
        for heading, column in columns:
            inner.heading(6, [Span(heading)])
            for cell in column:
                inner.put_all(cell.blocks)
        draft.aside(inner.blocks)
        return
    for row in body:
        if is_form:
            _put_form_row(inner, row)
        elif _is_frame(row):
            for cell in row:
                inner.put_all(cell.blocks)
        else:
            inner.row(line_of(cell) for cell in row)
    opens = any(block.shape is Shape.HEADING for block in inner.blocks)
    draft.aside(inner.blocks) if opens else draft.put_all(inner.blocks)


def _filled(rows: Sequence[Row]) -> list[Row]:
    """Give each row the theme of the row above where it has none of its own."""
    filled: list[Row] = []
    for row in rows:
        goes_on = filled and len(row) > 2 and not row[0].blocks and row[1].blocks
        filled.append([filled[-1][0], *row[1:]] if goes_on else row)
    return filled


def line_of(cell: Draft) -> str:
    """Give a cell in one line."""
    text = " ".join(block.text for block in cell.blocks if block.shape is not Shape.BORDER)
    text = re.sub(r"(?:^|(?<=\s))#{1,6} ", "", text)
    return " ".join(text.replace(PARAGRAPH, " ").split())


def _label(cell: Draft) -> Part | None:
    return part_of(_words(cell)) if len(cell.blocks) == 1 else None


def _words(cell: Draft) -> str:
    return unmark(line_of(cell)).strip(" :")


def _is_form(rows: Sequence[Row], part: Part | None) -> bool:
    """Whether labels stand on the left and what belongs to them on the right."""
    if not rows or max(map(len, rows)) < 2 or _is_header(rows[0]):
        return False
    known = [row for row in rows if len(row) > 1 and _label(row[0]) and any(cell.blocks for cell in row[1:])]
    if part is Part.ACTORS:
        known = [row for row in known if not side_of_heading(_words(row[0]))]
    values = [row for row in known if _label(row[1]) is None]
    return bool(values)


def _is_header(row: Row) -> bool:
    """Whether a row names columns: of a list of people or of levels, where each line belongs together."""
    words = [_words(cell).casefold() for cell in row if cell.blocks]
    return len(words) > 1 and all(word in _COLUMNS for word in words)


def _columns(rows: Sequence[Row]) -> list[tuple[str, list[Draft]]]:
    """Give the columns of a table whose first row is headings of different parts of a case."""
    if len(rows) < 2 or _is_header(rows[0]):
        return []
    parts = [_label(cell) for cell in rows[0]]
    if len(parts) < 2 or None in parts or len(set(parts)) < len(parts):
        return []
    return [(_words(cell), [row[at] for row in rows[1:] if at < len(row)]) for at, cell in enumerate(rows[0])]


def _put_form_row(draft: Draft, row: Row) -> None:
    """Put a label and what is right of it; in a row of four, there may be another label further on."""
    for label, values in _pairs(row):
        if not values:
            draft.put_all(label.blocks)
            continue
        draft.heading(6, [Span(_words(label))])
        for cell in values:
            draft.put_all(cell.blocks)


def _pairs(row: Row) -> Iterator[tuple[Draft, list[Draft]]]:
    filled = [cell for cell in row if cell.blocks]
    start = 0
    for at in range(1, len(filled) + 1):
        ends = at == len(filled) or (at > start + 1 and at + 1 < len(filled) and _label(filled[at]) is not None)
        if ends and start < len(filled):
            yield filled[start], filled[start + 1 : at]
            start = at


def _is_frame(row: Row) -> bool:
    """Whether cells hold text of their own rather than entries of a table."""
    filled = [cell for cell in row if cell.blocks]
    if len(row) == 1 or (len(filled) == 1 and len(filled[0].blocks) > 1):
        return True
    shapes = {block.shape for cell in filled for block in cell.blocks}
    several = any(
        len(cell.blocks) > 1 and sum(len(block.text) for block in cell.blocks) > LONGEST_CELL for cell in filled
    )
    known = any(
        block.shape is Shape.HEADING and part_of(unmark(block.text.lstrip("# ")))
        for cell in filled
        if len(cell.blocks) > 1
        for block in cell.blocks
    )
    return several or known or Shape.BORDER in shapes
