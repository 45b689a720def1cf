"""Everything painted on a page is content of one element, which can be found from it again, or is furniture."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Object, Page, Pdf

from desktop.tagged.faults import Fault, Rule
from desktop.tagged.tree_walk import Key, Node, Walked, numbers_of

PAINTS = ("Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE", "EI")
BLOCKS = ("BDC", "BMC", "EMC")
WATCHED = " ".join((*BLOCKS, *PAINTS))


def content_faults(pdf: Pdf, walked: Walked) -> Iterator[Fault]:
    """Look at every page beside the tree."""
    back = numbers_of(pdf.Root.StructTreeRoot.get("/ParentTree", Dictionary()))
    holders: dict[Key, dict[int, list[Node]]] = {}
    linked: dict[Key, list[Node]] = {}
    for node in walked.nodes:
        for page_key, number in node.holds:
            holders.setdefault(page_key, {}).setdefault(number, []).append(node)
        for key in node.links:
            linked.setdefault(key, []).append(node)
    for number, page in enumerate(pdf.pages, start=1):
        reader = _Reader(number, _properties(page.obj.get("/Resources", Dictionary())))
        reader.read(page)
        yield from reader.faults
        held = holders.get(page.obj.objgen, {})
        yield from _reached(reader, page, held, back)
        yield from _links(page, number, linked, back)
        if not reader.found.keys() >= held.keys():
            yield Fault(Rule.MISSING, page=number)


@dataclass(slots=True)
class _Reader:
    """Reads what one page paints: the numbers of its marked content, and what is wrong with how it is marked."""

    number: int
    named: Object
    found: Counter[int] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)

    def read(self, page: Page) -> None:
        outside = False
        for instruction in pikepdf.parse_content_stream(page, WATCHED):
            operands = instruction.operands
            match str(instruction.operator):
                case "BDC" | "BMC":
                    self._begin(str(operands[0]), operands[1] if len(operands) > 1 else None)
                case "EMC":
                    self._end()
                case "Do":
                    outside = outside or not self._is_marked()
                    self._drawn(page, str(operands[0]))
                case _:
                    outside = outside or not self._is_marked()
        if outside:
            self.faults.append(Fault(Rule.OUTSIDE, page=self.number))
        if self._open:
            self.faults.append(Fault(Rule.INSIDE, page=self.number))

    def _begin(self, tag: str, told: Object | None) -> None:
        told = self.named.get(str(told)) if isinstance(told, pikepdf.Name) else told
        numbered = isinstance(told, Dictionary) and "/MCID" in told
        kind = "artifact" if tag == "/Artifact" else "content" if numbered else ""
        if kind and self._is_marked():
            self.faults.append(Fault(Rule.INSIDE, page=self.number))
        if numbered and told is not None:
            self.found[int(told.MCID)] += 1
        self._open.append(kind)

    def _end(self) -> None:
        if self._open:
            self._open.pop()
        else:
            self.faults.append(Fault(Rule.INSIDE, page=self.number))

    def _is_marked(self) -> bool:
        return any(self._open)

    def _drawn(self, page: Page, name: str) -> None:
        """A form belongs to the content that calls it; one with marked content of its own is not known here."""
        form = page.obj.Resources.get("/XObject", Dictionary()).get(name)
        if form is None or form.get("/Subtype") != "/Form":
            return
        if any(str(each.operator) in BLOCKS for each in pikepdf.parse_content_stream(form, " ".join(BLOCKS))):
            self.faults.append(Fault(Rule.UNKNOWN, "Form", self.number))


def _properties(resources: Object) -> Object:
    found: Object = resources.get("/Properties", Dictionary())
    return found


def _reached(
    reader: _Reader, page: Page, held: Mapping[int, list[Node]], back: Mapping[int, Object]
) -> Iterator[Fault]:
    ways = back.get(int(page.obj.get("/StructParents", -1)), Array())
    for number, count in reader.found.items():
        nodes = held.get(number, [])
        if len(nodes) != 1 or count != 1:
            yield Fault(Rule.UNREACHED, page=reader.number)
        elif number >= len(ways) or ways[number].objgen != nodes[0].object.objgen:
            yield Fault(Rule.PARENT, page=reader.number)


def _links(page: Page, number: int, linked: Mapping[Key, list[Node]], back: Mapping[int, Object]) -> Iterator[Fault]:
    for annotation in page.obj.get("/Annots", Array()):
        nodes = linked.get(annotation.objgen, [])
        if annotation.get("/Subtype") != "/Link":
            yield Fault(Rule.UNKNOWN, "Annots", number)
        elif not str(annotation.get("/Contents", "")).strip() or [node.role for node in nodes] != ["Link"]:
            yield Fault(Rule.LINK, page=number)
        else:
            way = back.get(int(annotation.get("/StructParent", -1)))
            if way is None or way.objgen != nodes[0].object.objgen:
                yield Fault(Rule.PARENT, "Link", number)
