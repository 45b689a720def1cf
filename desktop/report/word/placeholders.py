"""Words in double braces that a template has for what is filled in: title, date, municipality, and the content."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from desktop.report.word.nodes import Node, has_letters, own, qn, w

TITLE, DATE, MUNICIPALITY, CONTENT = "titel", "dato", "kommune", "indhold"
_FOUND = re.compile(r"\{\{\s*(titel|dato|kommune|indhold)\s*\}\}", re.IGNORECASE)
_BESIDE = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)


@dataclass(slots=True)
class Filled:
    """What a template had: the words that stood in braces, and the paragraph in whose place the content goes."""

    names: set[str]
    place: Node | None = None


def fill(document: Document, values: Mapping[str, str]) -> Filled:
    """Fill in all of a template's words, wherever they stand, also where they are split over several runs."""
    filled = Filled(set())
    for paragraph in list(document.element.body.iter(qn("w:p"))):
        names = _fill_paragraph(paragraph, values)
        filled.names |= names
        if CONTENT in names and filled.place is None and _can_hold(paragraph):
            filled.place = paragraph
    for relation in document.part.rels.values():
        if relation.reltype in _BESIDE and not relation.is_external:
            for paragraph in relation.target_part.element.iter(qn("w:p")):
                filled.names |= _fill_paragraph(paragraph, values) - {CONTENT}
    return filled


def put_in(body: Node, place: Node | None, nodes: list[Node]) -> None:
    """Put the content in its place, or at the end."""
    if place is None:
        last = body.find(qn("w:sectPr"))
        for node in nodes:
            body.append(node) if last is None else last.addprevious(node)
        return
    for node in nodes:
        place.addprevious(node)
    ends_section = place.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
    parent = place.getparent()
    is_last_in_cell = parent is not None and parent.tag == qn("w:tc") and place.getnext() is None
    if parent is not None and not has_letters(place) and not ends_section and not is_last_in_cell:
        parent.remove(place)


def section_around(body: Node, place: Node | None) -> Node | None:
    """The section that a paragraph of the body stands in; nothing within a table or a frame."""
    if place is not None and place.getparent() is not body:
        return None
    node: Node | None = place
    while node is not None:
        found: Node | None = node.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if found is not None:
            return found
        node = node.getnext()
    last: Node | None = body.find(qn("w:sectPr"))
    if last is None:
        last = w("sectPr")
        body.append(last)
    return last


def _fill_paragraph(paragraph: Node, values: Mapping[str, str]) -> set[str]:
    """Fill in one paragraph, but not those within it."""
    pieces = list(_pieces(paragraph))
    whole = "".join(piece.text or "" for piece in pieces)
    names: set[str] = set()
    for found in reversed(list(_FOUND.finditer(whole))):
        name = found[1].lower()
        names.add(name)
        _replace(pieces, found.start(), found.end(), own(values.get(name, "")))
    return names


def _replace(pieces: list[Node], start: int, end: int, words: str) -> None:
    at = 0
    for piece in pieces:
        text = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        at += len(text)
        if first >= len(text) or last <= 0 or first >= last:
            continue
        piece.text = text[:first] + words + text[last:]
        piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        words = ""


def _pieces(paragraph: Node) -> Iterator[Node]:
    for node in paragraph.iter(qn("w:t")):
        holder = node.getparent()
        while holder is not None and holder.tag != qn("w:p"):
            holder = holder.getparent()
        if holder is paragraph:
            yield node


def _can_hold(paragraph: Node) -> bool:
    """Whether tables may stand where this paragraph stands: not within a drawing's frame."""
    holder = paragraph.getparent()
    while holder is not None:
        if holder.tag == qn("w:txbxContent"):
            return False
        holder = holder.getparent()
    return True
