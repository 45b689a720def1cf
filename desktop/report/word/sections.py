"""Pages across: drawings get a section of A3 in landscape between sections like the one they stand in."""

from copy import deepcopy

from desktop.report.word.nodes import Node, has_letters, qn, w

A3_LONG, A3_SHORT = 23_811, 16_838
EDGE = 850
"""Least white beside a drawing, in twips."""
TWIPS = 1440 / 25.4
"""In a millimetre."""
_ONCE = ("titlePg", "pgNumType", "type")
"""What is true of the first of several sections only."""


class Sections:
    """Turns pages; `around` is the section that everything else stands in, whose end stays where it is."""

    def __init__(self, around: Node) -> None:
        self._around = around
        self.is_across = False
        self.turned = 0
        page, edges = _size(around)
        self.width = max(2_000, page[0] - edges["left"] - edges["right"])
        left = min(EDGE, edges["left"], edges["right"])
        self.across = (A3_LONG - 2 * left, A3_SHORT - edges["top"] - edges["bottom"])
        self._edge = left

    def turn_across(self, nodes: list[Node]) -> None:
        """End the section of ordinary pages; what comes next stands on a page across."""
        if not self.is_across:
            if nodes:
                self._end(nodes, self._copy(first=self.turned == 0))
                self.turned += 1
            self.is_across = True

    def turn_back(self, nodes: list[Node]) -> None:
        """End the section of pages across."""
        if self.is_across:
            self._end(nodes, self._landscape())
            self.turned += 1
            self.is_across = False

    def close(self) -> None:
        """What holds for a first section held for those before."""
        if self.turned:
            _drop(self._around, _ONCE)

    def _copy(self, *, first: bool) -> Node:
        copy = deepcopy(self._around)
        if not first:
            _drop(copy, _ONCE)
        return copy

    def _landscape(self) -> Node:
        section = self._copy(first=self.turned == 0)
        _drop(section, ("cols",))
        size = section.find(qn("w:pgSz"))
        if size is None:
            size = w("pgSz")
            section.append(size)
        for key, value in (("w", str(A3_LONG)), ("h", str(A3_SHORT)), ("orient", "landscape")):
            size.set(qn(f"w:{key}"), value)
        size.attrib.pop(qn("w:code"), None)
        edges = section.find(qn("w:pgMar"))
        if edges is not None:
            edges.set(qn("w:left"), str(self._edge))
            edges.set(qn("w:right"), str(self._edge))
        return section

    def _end(self, nodes: list[Node], section: Node) -> None:
        """Let a section end with the last paragraph, or with a new one."""
        last = nodes[-1]
        if last.tag != qn("w:p") or not has_letters(last) or last.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            last = w("p")
            nodes.append(last)
        properties = last.find(qn("w:pPr"))
        if properties is None:
            properties = w("pPr")
            last.insert(0, properties)
        properties.append(section)


def _size(section: Node) -> tuple[tuple[int, int], dict[str, int]]:
    size, edges = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    names = ("left", "right", "top", "bottom")
    margins = {name: _number(edges, name, 1_134) for name in names}
    return (_number(size, "w", 11_906), _number(size, "h", 16_838)), margins


def _number(node: Node | None, name: str, otherwise: int) -> int:
    written = node.get(qn(f"w:{name}"), "") if node is not None else ""
    return abs(int(written)) if written.lstrip("-").isdecimal() and len(written) < 7 else otherwise


def _drop(section: Node, names: tuple[str, ...]) -> None:
    for name in names:
        for node in section.findall(qn(f"w:{name}")):
            section.remove(node)
