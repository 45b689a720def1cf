"""An OpenDocument text (.odt) as text: its body, boxes, notes, headers and footers, and nothing it keeps of people."""

from collections.abc import Iterator

from desktop.exchange import left_behind as left
from desktop.exchange.left_behind import Leavings
from desktop.exchange.odt_styles import OdtStyles
from desktop.exchange.odt_words import OdtWords
from desktop.exchange.office_tables import put_table
from desktop.exchange.office_text import Draft, OfficeText, Room, marked, once, says_something
from desktop.exchange.office_xml import Node, XmlReader, all_text, node_at, nodes
from desktop.exchange.office_zip import OfficeZip, damaged, locked
from desktop.exchange.word_file import PLAIN_TEMPLATES

_INSIDE = ("text:section", "text:index-body", "text:bibliography", "text:numbered-paragraph", "office:text")
_ROWS = ("table:table-header-rows", "table:table-rows", "table:table-row-group")
_META = {
    "meta:initial-creator": left.AUTHOR,
    "dc:creator": left.LAST_AUTHOR,
    "meta:printed-by": left.LAST_AUTHOR,
    "meta:template": left.TEMPLATE,
    "dc:title": left.PROPERTIES,
    "dc:subject": left.PROPERTIES,
    "dc:description": left.PROPERTIES,
    "meta:keyword": left.PROPERTIES,
    "meta:user-defined": left.PROPERTIES,
}


def read_odt(parts: OfficeZip) -> OfficeText:
    """Read an OpenDocument text whose ZIP has been looked through."""
    xml = XmlReader(parts)
    _refuse_locked(parts, xml)
    content, styles = xml.read("content.xml"), xml.read("styles.xml")
    text = node_at(content, "office:body", "office:text")
    if text is None:
        raise damaged(parts.name)
    known = OdtStyles()
    known.read(styles)
    known.read(content)
    leavings = Leavings()
    room = Room(parts.name)
    body = _Body(room, OdtWords(known, leavings))
    draft = Draft(room)
    body.read(text, draft)
    after = [*body.notes(), *body.margins(styles)]
    _look_beside(parts, xml, leavings)
    return OfficeText(draft.text, "\n\n".join(after), leavings.all())


class _Body:
    """Reads blocks of the file into a draft, in the order of the page."""

    def __init__(self, room: Room, words: OdtWords) -> None:
        self._room, self._words = room, words
        self._counts: dict[tuple[str, int], int] = {}

    def read(self, parent: Node, draft: Draft) -> None:
        """Read everything in a body, a cell, a box or a note."""
        for node in parent:
            match node.tag:
                case "text:p" | "text:h":
                    self._paragraph(node, draft)
                case "text:list":
                    self._list(node, draft, node.get("text:style-name", ""), 0)
                case "table:table":
                    put_table(draft, list(self._rows(node)), self._room)
                case "text:tracked-changes":
                    deleted = sum(1 for _ in nodes(node, "text:changed-region", "text:deletion"))
                    self._words.leavings.add(left.DELETIONS, deleted)
                case tag if tag.startswith("draw:"):
                    self._words.boxes = []
                    self._words.shape(node)
                    self._put_boxes(draft)
                case "text:section" if _is_hidden_section(node):
                    self._words.leavings.add(left.HIDDEN)
                case tag if tag in _INSIDE:
                    self.read(node, draft)

    def notes(self) -> Iterator[str]:
        """Give each footnote and endnote after its number in the text."""
        at = 0
        while at < len(self._words.notes):
            body = node_at(self._words.notes[at], "text:note-body")
            at += 1
            if body is not None:
                draft = Draft(self._room)
                self.read(body, draft)
                yield f"\\[{at}\\] {draft.text}"

    def margins(self, styles: Node) -> Iterator[str]:
        """Give what page headers and footers say, each line once, and nothing of page numbers."""
        lines: list[str] = []
        for page in nodes(styles, "office:master-styles", "style:master-page"):
            for margin in page:
                if margin.tag.startswith(("style:header", "style:footer")) and margin.get("style:display") != "false":
                    draft = Draft(self._room)
                    self.read(margin, draft)
                    lines += [marked([block]) for block in draft.blocks]
        yield from once(line.lstrip("# ") for line in lines if says_something(line))

    def _paragraph(self, node: Node, draft: Draft) -> None:
        spans = self._words.read(node)
        level = node.get("text:outline-level", "") if node.tag == "text:h" else ""
        heading = int(level) if level.isdecimal() and len(level) == 1 else None
        heading = heading or self._words.styles.heading(node.get("text:style-name", ""))
        if heading or node.tag == "text:h":
            draft.heading(heading or 1, spans)
        else:
            draft.paragraph(spans)
        self._put_boxes(draft)

    def _put_boxes(self, draft: Draft) -> None:
        for box in self._words.boxes:
            beside = Draft(self._room)
            self.read(box, beside)
            draft.aside(beside.blocks)

    def _list(self, node: Node, draft: Draft, style: str, depth: int) -> None:
        style = node.get("text:style-name", style)
        key = (style, depth)
        if node.get("text:continue-numbering") != "true" and node.get("text:continue-list") is None:
            self._counts[key] = 0
        for item in node:
            is_first = item.tag == "text:list-item"
            for child in item:
                if child.tag == "text:list":
                    self._list(child, draft, style, depth + 1)
                elif child.tag == "text:p" and is_first:
                    self._item(child, draft, key)
                    is_first = False
                elif child.tag in ("text:p", "text:h"):
                    self._paragraph(child, draft)

    def _item(self, node: Node, draft: Draft, key: tuple[str, int]) -> None:
        style, depth = key
        spans = self._words.read(node)
        if level := self._words.styles.heading(node.get("text:style-name", "")):
            draft.heading(level, spans)
        elif self._words.styles.is_numbered(style, depth):
            self._counts[key] = self._counts.get(key, 0) + 1
            draft.item(spans, self._counts[key], depth)
        else:
            draft.item(spans, None, depth)
        self._put_boxes(draft)

    def _rows(self, table: Node) -> Iterator[list[Draft]]:
        above: list[Draft] = []
        for row in _table_rows(table):
            cells: list[Draft] = []
            for node in row:
                if node.tag not in ("table:table-cell", "table:covered-table-cell"):
                    continue
                cell = Draft(self._room)
                self.read(node, cell)
                # A covered cell lies under the one beside it or above it; the latter goes on for this row.
                is_below = node.tag == "table:covered-table-cell" and not cell.blocks and not _spans_columns(row)
                cells.append(above[len(cells)] if is_below and len(cells) < len(above) else cell)
            above = cells
            yield cells


def _table_rows(table: Node) -> Iterator[Node]:
    for node in table:
        if node.tag == "table:table-row":
            yield node
        elif node.tag in _ROWS:
            yield from _table_rows(node)


def _spans_columns(row: Node) -> bool:
    return any(node.get("table:number-columns-spanned", "1") != "1" for node in row)


def _is_hidden_section(node: Node) -> bool:
    return node.get("text:display") == "none" or node.get("text:is-hidden") == "true"


def _refuse_locked(parts: OfficeZip, xml: XmlReader) -> None:
    manifest = xml.read("META-INF/manifest.xml")
    if (
        parts.has("encrypted-package")
        or node_at(manifest, "manifest:file-entry", "manifest:encryption-data") is not None
    ):
        raise locked(parts.name)


def _look_beside(parts: OfficeZip, xml: XmlReader, leavings: Leavings) -> None:
    """Count what the file keeps about people, machines and its own past."""
    for node in nodes(xml.read("meta.xml"), "office:meta"):
        for entry in node:
            template = entry.get("xlink:title", "") or entry.get("xlink:href", "")
            if entry.tag in _META and (all_text(entry) or template.casefold() not in PLAIN_TEMPLATES):
                leavings.add(_META[entry.tag])
    for item in xml.read("settings.xml").iter("config:config-item"):
        if item.get("config:name") == "PrinterName" and all_text(item):
            leavings.add(left.PRINTER)
    macros = [name for name in parts.names if name.startswith(("Basic/", "Scripts/")) and "script-l" not in name]
    leavings.add(left.MACROS, int(any(not name.endswith("/") for name in macros)))
    leavings.add(left.VERSIONS, parts.count("Versions/"))
    leavings.add(left.PREVIEW, int(parts.count("Thumbnails/") > 0))
