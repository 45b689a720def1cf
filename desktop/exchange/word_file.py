"""A Word file (.docx) as text: its body, boxes, notes, headers and footers; what Word keeps about people stays behind.

Nothing in the file is run, opened or fetched. Word's own part names are not relied on, only the relations between them.
"""

from collections.abc import Iterator
from posixpath import dirname

from desktop.exchange import left_behind as left
from desktop.exchange.left_behind import Leavings
from desktop.exchange.office_tables import put_table
from desktop.exchange.office_text import Draft, OfficeText, Room, Span, marked, once, says_something
from desktop.exchange.office_xml import Node, XmlReader, all_text, node_at, nodes, targets
from desktop.exchange.office_zip import OfficeZip, damaged
from desktop.exchange.word_runs import Runs, chosen
from desktop.exchange.word_styles import UNREAD_STYLES, Lists, Styles, value

MAX_HEADERS = 60
_INSIDE = ("w:sdt", "w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:sdtContent")
PLAIN_TEMPLATES = ("", "normal", "normal.dot", "normal.dotm", "normal.dotx")


def read_word(parts: OfficeZip) -> OfficeText:
    """Read a Word file whose ZIP has been looked through."""
    return _Word(parts).read()


class Body:
    """Reads blocks of a Word file into a draft, in the order of the page."""

    def __init__(self, room: Room, styles: Styles, lists: Lists, runs: Runs) -> None:
        self._room, self._styles, self._lists, self._runs = room, styles, lists, runs
        self._held: list[Span] = []  # words whose paragraph mark was deleted: the next paragraph goes on with them

    def read(self, parent: Node, draft: Draft) -> None:
        """Read everything in a body, a cell, a box or a note."""
        for node in parent:
            match node.tag:
                case "w:p":
                    self._paragraph(node, draft)
                case "w:tbl":
                    put_table(draft, list(self._rows(node)), self._room)
                case "w:del" | "w:moveFrom" | "w:altChunk" as tag:
                    self._runs.leavings.add(left.EMBEDDED if tag == "w:altChunk" else left.DELETIONS)
                case "mc:AlternateContent":
                    self.read(chosen(node), draft)
                case tag if tag in _INSIDE:
                    self.read(node, draft)

    def _paragraph(self, node: Node, draft: Draft) -> None:
        properties = node_at(node, "w:pPr")
        style = value(properties, "w:pStyle") or self._styles.default
        spans = [*self._held, *self._runs.read(node, style)]
        boxes = self._runs.boxes
        self._held = []
        if node_at(properties, "w:rPr", "w:del") is not None or node_at(properties, "w:rPr", "w:moveFrom") is not None:
            self._held = spans
        elif not self._styles.is_contents(style):
            self._put(draft, spans, properties, style)
        for box in boxes:
            beside = Draft(self._room)
            self.read(box, beside)
            draft.aside(beside.blocks)

    def _put(self, draft: Draft, spans: list[Span], properties: Node | None, style: str) -> None:
        outline = value(properties, "w:outlineLvl")
        level = int(outline) + 1 if outline in tuple("012345678") else None
        level = level or (self._styles.heading(style) if outline != "9" else None)
        if not any(span.text.strip() for span in spans):
            return
        if level:
            draft.heading(level, spans)
            return
        key = value(properties, "w:numPr", "w:numId") or self._styles.list_of(style)
        said = value(properties, "w:numPr", "w:ilvl")
        depth = int(said) if said in tuple("012345678") else 0
        if self._lists.is_list(key, depth):
            draft.item(spans, self._lists.next(key, depth), depth)
        else:
            draft.paragraph(spans)

    def _rows(self, table: Node) -> Iterator[list[Draft]]:
        above: dict[int, Draft] = {}
        for row in _within(table, "w:tr"):
            if node_at(row, "w:trPr", "w:del") is not None:
                self._runs.leavings.add(left.DELETIONS)
                continue
            cells: list[Draft] = []
            at = 0
            for node in _within(row, "w:tc"):
                cell = Draft(self._room)
                self.read(node, cell)
                properties = node_at(node, "w:tcPr")
                merged = node_at(properties, "w:vMerge")
                if merged is not None and merged.get("w:val", "continue") == "continue" and not cell.blocks:
                    cell = above.get(at, cell)
                above[at] = cell
                span = value(properties, "w:gridSpan")
                at += int(span) if span.isdecimal() and len(span) < 3 else 1
                cells.append(cell)
            yield cells


class _Word:
    def __init__(self, parts: OfficeZip) -> None:
        self._parts, self._xml = parts, XmlReader(parts)
        self._leavings = Leavings()
        self._room = Room(parts.name)
        main = next(self._targets("", "officeDocument"), "")
        self._main = main
        styles = Styles(self._xml.read(next(self._targets(main, "styles"), ""), UNREAD_STYLES))
        lists = Lists.read(self._xml.read(next(self._targets(main, "numbering"), "")))
        self._runs = Runs(styles, self._leavings)
        self._body = Body(self._room, styles, lists, self._runs)

    def read(self) -> OfficeText:
        root = self._xml.read(self._main)
        body = node_at(root, "w:body")
        if root.tag != "w:document" or body is None:
            raise damaged(self._parts.name)
        draft = Draft(self._room)
        self._body.read(body, draft)
        after = [*self._notes(), *self._margins()]
        self._look_beside()
        return OfficeText(draft.text, "\n\n".join(after), self._leavings.all())

    def _notes(self) -> Iterator[str]:
        """Give each footnote and endnote after its number in the text."""
        found: dict[tuple[str, str], Node] = {}
        for kind in ("footnote", "endnote"):
            for part in self._targets(self._main, f"{kind}s"):
                found |= {(kind, node.get("w:id", "")): node for node in nodes(self._xml.read(part), f"w:{kind}")}
        at = 0
        while at < len(self._runs.notes):  # a note may itself refer to one
            kind, key = self._runs.notes[at]
            at += 1
            if (node := found.pop((kind.removeprefix("w:"), key), None)) is not None:
                draft = Draft(self._room)
                self._body.read(node, draft)
                yield f"\\[{at}\\] {draft.text}"

    def _margins(self) -> Iterator[str]:
        """Give what page headers and footers say, each line once, and nothing of page numbers."""
        lines: list[str] = []
        parts = [*self._targets(self._main, "header"), *self._targets(self._main, "footer")]
        for part in parts[:MAX_HEADERS]:
            draft = Draft(self._room)
            self._body.read(self._xml.read(part), draft)
            lines += [marked([block]) for block in draft.blocks]
        yield from once(line.lstrip("# ") for line in lines if says_something(line))

    def _look_beside(self) -> None:
        """Count what the file keeps about people, machines and its own past."""
        add, names = self._leavings.add, [name.casefold() for name in self._parts.names]
        core = self._xml.read(next(self._targets("", "core-properties"), ""))
        said = {node.tag for node in core if all_text(node)}
        add(left.AUTHOR, int("dc:creator" in said))
        add(left.LAST_AUTHOR, int("cp:lastModifiedBy" in said))
        add(left.PROPERTIES, len(said & {"dc:title", "dc:subject", "dc:description", "cp:keywords", "cp:category"}))
        app = self._xml.read(next(self._targets("", "extended-properties"), ""))
        add(left.COMPANY, sum(node.tag in ("ep:Company", "ep:Manager") and bool(all_text(node)) for node in app))
        template = "".join(all_text(node) for node in nodes(app, "ep:Template"))
        add(left.TEMPLATE, int(template.casefold() not in PLAIN_TEMPLATES))
        custom = self._xml.read(next(self._targets("", "custom-properties"), ""))
        add(left.PROPERTIES, sum(node.tag == "custom:property" for node in custom))
        for part in self._targets(self._main, "comments"):
            add(left.COMMENTS, sum(1 for _ in nodes(self._xml.read(part), "w:comment")))
        add(left.MACROS, int(any(name.endswith("vbaproject.bin") for name in names)))
        add(left.EMBEDDED, sum("/embeddings/" in name or "/activex/" in name for name in names))
        add(left.ATTACHED, sum(name.startswith("customxml/item") and "props" not in name for name in names))
        add(left.PREVIEW, int(any(name.startswith("docprops/thumbnail") for name in names)))
        self._look_outside()

    def _look_outside(self) -> None:
        """Count the addresses the file points to; none is followed."""
        for name in self._parts.names:
            if not name.startswith(dirname(self._main)) or not name.endswith(".rels"):
                continue
            for node in nodes(self._xml.read(name), "rel:Relationship"):
                if node.get("TargetMode") == "External":
                    is_link = node.get("Type", "").endswith("/hyperlink")
                    self._leavings.add(left.LINKS if is_link else left.FILE_PATH)

    def _targets(self, part: str, kind: str) -> Iterator[str]:
        return targets(self._xml, part, kind)


def _within(parent: Node, tag: str) -> Iterator[Node]:
    """Give rows or cells, also inside content controls and tracked insertions."""
    for node in parent:
        if node.tag == tag:
            yield node
        elif node.tag in _INSIDE:
            yield from _within(node, tag)
