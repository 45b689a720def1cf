"""The tree written into a PDF: its elements, what content they hold, and the way back from content to element."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop.tagged.marking import Marking
from desktop.tagged.structure import Element, Structure

ALWAYS_THERE = ("Document", "Table", "TR", "TH", "TD")
"""Elements that stay without content: a table needs all its cells."""

Place = tuple[int, int]
"""A page and the number of content on it."""


def write_tree(pdf: Pdf, marking: Marking, structure: Structure) -> None:
    """Give a PDF its structure tree; its content is marked already."""
    _Tree(pdf, marking).write(structure.root)


class _Tree:
    def __init__(self, pdf: Pdf, marking: Marking) -> None:
        self._pdf = pdf
        self._marking = marking
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._called: set[int] = set()
        self._named: dict[int, Object] = {}
        self._content: dict[int, list[Place]] = {}
        self._first: dict[int, Place | None] = {}
        for page, elements in enumerate(marking.marked):
            for number, element in enumerate(elements):
                self._content.setdefault(element.order, []).append((page, number))

    def write(self, root: Element) -> None:
        top = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._measure(root)
        top.K = Array([self._node(root, top)])
        numbers = self._number_pages()
        numbers += self._number_links(len(self._pages))
        top.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        top.ParentTreeNextKey = len(numbers) // 2
        if self._named:
            names = [part for order in sorted(self._named) for part in (_name(order), self._named[order])]
            top.IDTree = self._pdf.make_indirect(Dictionary(Names=Array(names)))
        self._pdf.Root.StructTreeRoot = top
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _measure(self, element: Element) -> None:
        """Find where the first content at or below each element lies, and which elements others call by name."""
        found = self._content.get(element.order, [])[:1]
        for child in element.children:
            self._measure(child)
            first = self._first[child.order]
            found += [first] if first is not None else []
        self._first[element.order] = min(found, default=None)
        for head in element.heads:
            self._called.add(head.order)
        if element.role == "Note":
            self._called.add(element.order)

    def _node(self, element: Element, parent: Object) -> Object:
        node = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._made[element.order] = node
        for key, said in (("/Alt", element.alt), ("/ActualText", element.text), ("/Lang", element.language)):
            if said:
                node[key] = String(said)
        attributes = _attributes(element)
        if attributes is not None:
            node.A = attributes
        if element.order in self._called:
            node.ID = _name(element.order)
            self._named[element.order] = node
        node.K = Array(self._kids(element, node))
        return node

    def _kids(self, element: Element, node: Object) -> Iterator[Object]:
        """An element's own content and its children, content before the child that is painted after it."""
        own = list(self._content.get(element.order, ()))
        for child in element.children:
            first = self._first[child.order]
            if first is None and child.role not in ALWAYS_THERE:
                continue
            while own and (first is None or own[0] < first):
                yield self._reference(own.pop(0))
            yield self._node(child, node)
        for place in own:
            yield self._reference(place)

    def _reference(self, place: Place) -> Object:
        page, number = place
        return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number)

    def _number_pages(self) -> list[Object | int]:
        numbers: list[Object | int] = []
        for index, (page, elements) in enumerate(zip(self._pages, self._marking.marked, strict=True)):
            page.StructParents = index
            page.Tabs = Name.S
            nodes = Array([self._made[element.order] for element in elements])
            numbers += [index, self._pdf.make_indirect(nodes)]
        return numbers

    def _number_links(self, number: int) -> list[Object | int]:
        numbers: list[Object | int] = []
        for page, elements in zip(self._pages, self._marking.links, strict=True):
            for annotation, element in zip(page.get("/Annots", Array()), elements, strict=True):
                node = self._made[element.order]
                annotation.StructParent = number
                node.K.append(Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation))
                numbers += [number, node]
                number += 1
        return numbers


def _attributes(element: Element) -> Object | None:
    """What an element says in the words of its kind: a list's numbering, a cell's headings, a figure's box."""
    if element.box is not None:
        return Dictionary(O=Name.Layout, BBox=Array([round(side, 2) for side in element.box]), Placement=Name.Block)
    if element.role == "L" and element.scope:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.scope}"))
    told = Dictionary(O=Name.Table)
    if element.scope and element.role == "TH":
        told.Scope = Name(f"/{element.scope}")
    if element.span > 1:
        told.ColSpan = element.span
    if element.rows > 1:
        told.RowSpan = element.rows
    if element.heads:
        told.Headers = Array([_name(head.order) for head in element.heads])
    return told if len(told) > 1 else None


def _name(order: int) -> String:
    # Of one length, so that their order is that of the tree, as a tree of names wants it.
    return String(f"e{order:07}")
