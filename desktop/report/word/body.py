"""The blocks of a report as Word's paragraphs, tables and pictures, in the order they are read."""

import io
from collections.abc import Iterator
from copy import deepcopy
from typing import assert_never

from docx.document import Document
from docx.shared import Mm

from desktop.layout.marks import Frame, Tile
from desktop.model.sides import SIDE_NAMES
from desktop.report import blocks as b
from desktop.report.case import case_blocks
from desktop.report.word.contents import DEEPEST, Entry, contents
from desktop.report.word.drawing import png_of
from desktop.report.word.lists import again
from desktop.report.word.nodes import Node, kept, own, paragraph, parted, qn, runs, w
from desktop.report.word.sections import TWIPS, Sections
from desktop.report.word.styles import Role, Styles
from desktop.report.word.tables import TableLook, table
from desktop.words import Translate

CAPTION_ROOM, LINE_ROOM = 2_300, 320
"""Height on a page across that its headings and the words under the drawing take, and a line more, in twips."""
LONGEST_ALT = 4_000
EDGE = 2.0
LARGER = 1.5
"""How many times larger than on the screen a drawing becomes at most."""
LEAD, NOTE, KICKER, IN_TABLE = "Brobyg Lead", "Brobyg Note", "Brobyg Kicker", "Brobyg Table"
"""Styles of our own file; in a template such paragraphs are plain."""


class Body:
    """Writes blocks; `sections` is None where pages cannot be turned, as within a table of a template."""

    def __init__(self, document: Document, styles: Styles, sections: Sections | None, translate: Translate) -> None:
        self._document, self._styles, self._sections = document, styles, sections
        self._translate = translate
        self.nodes: list[Node] = []
        self.entries: list[Entry] = []
        self._contents_at: int | None = None
        self._name = ""
        self._breaks = False
        self._drawings = 0
        self._first_id = document.part.next_id
        self._first_mark = _highest_mark(document)
        self._width = sections.width if sections is not None else 9_000

    def block(self, block: b.Block) -> None:  # noqa: C901, PLR0912, PLR0915 - one way for each block
        """Write a block under those before it."""
        if self._sections is not None and not isinstance(block, b.Sheet | b.Wall):
            self._turn_back()
        match block:
            case b.Cover(title, facts, _):
                self._put(self._styles.of(Role.TITLE), title)
                for fact in facts:
                    self._put(self._styles.of(Role.SUBTITLE), fact)
            case b.Heading():
                self._heading(block.level, block.text, block.kicker)
            case b.Paragraph(text, b.Style.KEPT):
                self.nodes.append(paragraph("", *kept(text), after=tuple(self._break())))
            case b.Paragraph(text, style):
                look = {b.Style.BODY: "", b.Style.LEAD: LEAD, b.Style.NOTE: NOTE}.get(style, "")
                for part in parted(text):
                    self._put(self._styles.named(look), part)
            case b.Quote():
                self._put(self._styles.of(Role.QUOTE), block.words)
            case b.Bullets():
                self._bullets(block)
            case b.Table():
                self._table(block)
            case b.Sheet():
                self._sheet(block)
            case b.Wall(sheet):
                self._sheet(sheet)
            case b.Figure():
                self._chart(block)
            case b.Contents():
                self._contents_at = len(self.nodes)
            case b.PageBreak():
                self._breaks = bool(self.nodes) and not self._just_turned()
            case b.CasePaper(case):
                for each in case_blocks(case, "", self._translate):
                    self._lifted(each)
            case b.Poster():
                self._poster(block)
            case b.Badges(badges):
                self._heading(1, self._translate("DaySheets", "Name badges"), "")
                self._list(tuple(self._badge(each) for each in badges))
            case b.TableSign():
                self._sign(block)
            case _:
                assert_never(block)

    def finish(self) -> list[Node]:
        """Everything written, with its contents where they belong."""
        if self._sections is not None:
            self._turn_back()
            self._sections.close()
        if self._contents_at is not None:
            shown = [entry for entry in self.entries if entry.level <= DEEPEST]
            self.nodes[self._contents_at : self._contents_at] = contents(shown)
        return self.nodes

    def _put(self, style: str, text: str, *after: Node) -> None:
        self.nodes.append(paragraph(style, *runs(text), after=(*self._break(), *after)))

    def _break(self) -> Iterator[Node]:
        """Begin a new page, once, where one was asked for."""
        if self._breaks:
            self._breaks = False
            yield w("pageBreakBefore")

    def _heading(self, level: int, text: str, kicker: str) -> None:
        close: tuple[Node, ...] = ()
        if kicker and (style := self._styles.named(KICKER)):
            self._put(style, kicker)
            close = (w("spacing", before="0"),)
        mark = f"_TocBrobyg{len(self.entries) + 1:05d}"
        self._name = own(text) or "–"
        self.entries.append(Entry(level, self._name, mark))
        key = str(self._first_mark + len(self.entries))
        self.nodes.append(
            paragraph(
                self._styles.heading(level),
                w("bookmarkStart", id=key, name=mark),
                *runs(self._name),
                w("bookmarkEnd", id=key),
                after=(*self._break(), *close),
            )
        )

    def _bullets(self, block: b.Bullets) -> None:
        if not block.numbered:
            self._list(block.items)
            return
        style = self._styles.style(Role.NUMBER)
        number = again(self._document, style.element)
        listed = (w("numPr", w("ilvl", val="0"), w("numId", val=str(number))),) if number is not None else ()
        for at, item in enumerate(block.items):
            self._put(style.style_id, item, *listed if at == 0 or not listed else (deepcopy(listed[0]),))

    def _list(self, items: tuple[str, ...]) -> None:
        for item in items:
            self._put(self._styles.of(Role.BULLET), item)

    def _table(self, block: b.Table) -> None:
        if self._breaks:
            self._put("", "")
        self.nodes.append(table(block, self._table_look(), self._name))
        self.nodes.append(paragraph("", after=(w("spacing", before="0", after="0"),)))

    def _table_look(self) -> TableLook:
        return TableLook(self._styles.of(Role.TABLE), self._styles.small(IN_TABLE), self._width)

    def _sheet(self, sheet: b.Sheet) -> None:
        self._breaks = False
        if self._sections is not None:
            again_across = self._sections.is_across
            self._sections.turn_across(self.nodes)
            self._breaks = again_across
        if sheet.opens:
            self._heading(1, sheet.kicker, "")
        if sheet.number == 1:
            self._heading(2, sheet.title, "" if sheet.opens else sheet.kicker)
        self.nodes.append(self._picture(sheet, self._wide(sheet)))
        counted = f" ({sheet.number}/{sheet.count})" if sheet.count > 1 else ""
        self._put(self._styles.of(Role.CAPTION), "\n".join((f"{sheet.title}{counted}", *sheet.notes)))

    def _chart(self, figure: b.Figure) -> None:
        """A chart in the text, its title under it; the table after it says the same."""
        drawn = figure.chart
        around = Frame(EDGE, EDGE, drawn.width, drawn.height)
        size = drawn.width + 2 * EDGE, drawn.height + 2 * EDGE
        sheet = b.Sheet(figure.title, "", "", (Tile("chart", around, drawn.marks),), *size, 1.0, figure.alt)
        self.nodes.append(self._picture(sheet, min(self._width / TWIPS, sheet.width)))
        self._put(self._styles.of(Role.CAPTION), figure.title)

    def _wide(self, sheet: b.Sheet) -> float:
        """How wide a drawing becomes, in millimetres."""
        if self._sections is None:
            return self._width / TWIPS
        width, height = self._sections.across
        height -= CAPTION_ROOM + LINE_ROOM * (len(sheet.notes) + 3 * sheet.opens)
        return min(width / TWIPS, max(height, width // 4) / TWIPS * sheet.width / sheet.height, sheet.width * LARGER)

    def _picture(self, sheet: b.Sheet, wide: float) -> Node:
        part = self._document.part
        picture = io.BytesIO(png_of(sheet, wide))
        inline = part.new_pic_inline(picture, Mm(wide), Mm(wide * sheet.height / sheet.width))
        self._drawings += 1
        key = self._first_id + self._drawings
        inline.docPr.set("id", str(key))
        inline.docPr.set("name", f"Brobyg {self._drawings}")
        inline.docPr.set("title", own(", ".join(filter(None, (sheet.kicker, sheet.title)))))
        inline.docPr.set("descr", own(sheet.alt)[:LONGEST_ALT])
        for shown in inline.iter(qn("pic:cNvPr")):
            shown.set("name", f"brobyg-{self._drawings}.png")
        drawing = w("drawing")
        drawing.append(inline)
        return paragraph("", w("r", drawing), after=(*self._break(), w("keepNext"))[::-1])

    def _poster(self, block: b.Poster) -> None:
        self._heading(1, block.title, "")
        for text in (*block.facts, block.lead):
            for part in parted(text):
                self._put("", part)
        self._list(tuple(f"{line.time} {line.text}" for line in block.lines))

    def _sign(self, block: b.TableSign) -> None:
        self._breaks = bool(self.nodes)
        self._heading(1, block.name, block.detail)
        self._list(tuple(self._badge(each) for each in block.people))
        if block.join is not None:
            self._put("", "\n".join((block.how, block.join.address, block.join.words)))

    def _badge(self, badge: b.Badge) -> str:
        said = (badge.name, badge.role, self._translate("Sides", SIDE_NAMES[badge.side]), badge.group)
        return " · ".join(filter(str.strip, said))

    def _lifted(self, block: b.Block) -> None:
        """A case on pages of its own has its title as the highest heading."""
        if isinstance(block, b.Heading):
            self._heading(block.level - 1, block.text, block.kicker)
        else:
            self.block(block)

    def _turn_back(self) -> None:
        if self._sections is not None:
            self._sections.turn_back(self.nodes)

    def _just_turned(self) -> bool:
        """A new section has begun a new page already."""
        return self.nodes[-1].find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None


def _highest_mark(document: Document) -> int:
    """The highest number of a bookmark in a template: each is there once."""
    numbers = (node.get(qn("w:id"), "") for node in document.element.body.iter(qn("w:bookmarkStart")))
    return max((int(number) for number in numbers if number.isdecimal() and len(number) < 9), default=0)
