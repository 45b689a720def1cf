"""The structure tree that lets a PDF be read aloud (PDF/UA-1, ISO 14289-1), put into a printed PDF with pikepdf."""

import io
import re

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop.report.page import Element
from desktop.report.press import CREATOR, Printed

ALWAYS_THERE = ("Table", "TR", "TH", "TD", "Document")
"""Elements that stay without content: a table needs all its cells."""

MOST_LINES = 100
"""Lines in one block of a ToUnicode table (Adobe technical note 5411)."""


def tag(printed: Printed, root: Element, title: str, language: str) -> bytes:
    """Give a printed PDF its structure; deterministic apart from the dates that were printed."""
    with pikepdf.open(io.BytesIO(printed.content)) as pdf:
        _Tree(pdf, printed).build(root)
        for font in pdf.objects:
            if isinstance(font, Dictionary) and "/ToUnicode" in font:
                font.ToUnicode.write(_mended(font.ToUnicode.read_bytes()))
        _describe(pdf, title, language)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def _mended(table: bytes) -> bytes:
    """Take codes without a letter out of a ToUnicode table, which PDF/UA forbids, and keep its blocks to 100 lines."""
    before, rest = re.split(rb"\d+ beginbfchar\n", table, maxsplit=1)
    lines, after = rest.split(b"endbfchar\n", 1)
    kept = [line for line in lines.splitlines() if not line.endswith(b"<0000>")]
    blocks = [kept[at : at + MOST_LINES] for at in range(0, len(kept), MOST_LINES)]
    written = [b"%d beginbfchar\n%b\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks]
    return before + b"".join(written) + after


class _Tree:
    """Builds the tree of one file."""

    def __init__(self, pdf: Pdf, printed: Printed) -> None:
        self._pdf = pdf
        self._printed = printed
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._content: dict[int, list[tuple[int, int]]] = {}
        for page, elements in enumerate(printed.marked):
            for number, element in enumerate(elements):
                self._content.setdefault(element.order, []).append((page, number))

    def build(self, root: Element) -> None:
        top = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        top.K = Array([self._node(root, top)])
        numbers = self._number_pages()
        numbers += self._number_links(len(self._pages))
        top.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        top.ParentTreeNextKey = len(numbers) // 2
        self._pdf.Root.StructTreeRoot = top
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _node(self, element: Element, parent: Object) -> Object:
        node = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._made[element.order] = node
        if element.alt:
            node.Alt = String(element.alt)
        if element.role == "L":
            node.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.scope}"))
        elif element.scope:
            attributes = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
            if element.span > 1:
                attributes.ColSpan = element.span
            node.A = attributes
        kids = Array()
        for page, number in self._content.get(element.order, ()):
            kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number))
        for child in element.children:
            if self._is_there(child):
                kids.append(self._node(child, node))
        node.K = kids
        return node

    def _is_there(self, element: Element) -> bool:
        if element.role in ALWAYS_THERE or element.order in self._content:
            return True
        return any(self._is_there(child) for child in element.children)

    def _number_pages(self) -> list[Object | int]:
        numbers: list[Object | int] = []
        for index, (page, elements) in enumerate(zip(self._pages, self._printed.marked, strict=True)):
            page.StructParents = index
            page.Tabs = Name.S
            nodes = Array([self._made[element.order] for element in elements])
            numbers += [index, self._pdf.make_indirect(nodes)]
        return numbers

    def _number_links(self, number: int) -> list[Object | int]:
        numbers: list[Object | int] = []
        for page, elements in zip(self._pages, self._printed.links, strict=True):
            annotations = page.get("/Annots", Array())
            for annotation, element in zip(annotations, elements, strict=True):
                node = self._made[element.order]
                annotation.StructParent = number
                node.K.append(Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation))
                numbers += [number, node]
                number += 1
        return numbers


def _describe(pdf: Pdf, title: str, language: str) -> None:
    pdf.Root.Lang = String(language)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = title
        metadata["dc:creator"] = [CREATOR]
        metadata["dc:language"] = [language]
        metadata["xmp:CreatorTool"] = CREATOR
        metadata["pdfuaid:part"] = "1"
