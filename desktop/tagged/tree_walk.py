"""A PDF's structure tree walked once from its root: every element, what it holds, and what makes it no tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Object, Pdf

from desktop.tagged.faults import Fault, Rule
from desktop.tagged.roles import ROLES

Key = tuple[int, int]
"""The number of an object in the file, and its generation."""

DEEPEST = 200


@dataclass(slots=True)
class Node:
    """An element: its standard role, its object, and its children; `holds` is its own content, by page and number."""

    role: str
    object: Object
    parent: "Node | None"
    children: list["Node"] = field(default_factory=list)
    holds: list[tuple[Key, int]] = field(default_factory=list)
    links: list[Key] = field(default_factory=list)

    def said(self, key: str) -> str:
        return str(self.object.get(key, "")).strip()

    def attribute(self, key: str) -> Object | None:
        """An attribute, whichever of the element's dictionaries of attributes it is in."""
        told = self.object.get("/A")
        for each in told if isinstance(told, Array) else [told]:
            if isinstance(each, Dictionary) and key in each:
                return each[key]
        return None

    def number(self, key: str) -> int:
        found = self.attribute(key)
        return int(found) if found is not None else 1


@dataclass(slots=True)
class Walked:
    """All elements in the order of reading, and why they are no tree."""

    nodes: list[Node] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def walk(pdf: Pdf) -> Walked:
    """Walk the tree of a PDF that has one."""
    walker = _Walker(pdf.Root.StructTreeRoot)
    walker.go(pdf.Root.StructTreeRoot, None, 0)
    tops = [node.role for node in walker.walked.nodes if node.parent is None]
    if tops != ["Document"]:
        walker.walked.faults.append(Fault(Rule.TREE, ", ".join(tops)))
    return walker.walked


class _Walker:
    def __init__(self, root: Object) -> None:
        self._names = root.get("/RoleMap", Dictionary())
        self._seen: set[Key] = set()
        self.walked = Walked()

    def go(self, above: Object, parent: Node | None, depth: int) -> None:
        for kid in kids_of(above):
            if isinstance(kid, int):
                self._hold(parent, above.get("/Pg"), kid)
            elif not isinstance(kid, Dictionary):
                self._wrong(Rule.TREE, parent)
            elif kid.get("/Type") == "/MCR":
                self._hold(parent, kid.get("/Pg", above.get("/Pg")), int(kid.MCID))
            elif kid.get("/Type") == "/OBJR" and parent is not None:
                parent.links.append(kid.Obj.objgen)
            else:
                self._element(kid, above, parent, depth)

    def _element(self, kid: Object, above: Object, parent: Node | None, depth: int) -> None:
        if kid.objgen in self._seen or depth > DEEPEST or "/S" not in kid:
            self._wrong(Rule.TREE, parent)
            return
        self._seen.add(kid.objgen)
        node = Node(self._role(kid), kid, parent)
        if node.role not in ROLES:
            self._wrong(Rule.ROLE, node)
        if "/P" not in kid or kid.P.objgen != above.objgen:
            self._wrong(Rule.TREE, node)
        self.walked.nodes.append(node)
        if parent is not None:
            parent.children.append(node)
        self.go(kid, node, depth + 1)

    def _role(self, kid: Object) -> str:
        role = str(kid.S)
        return str(self._names.get(role, role)).removeprefix("/")

    def _hold(self, node: Node | None, page: Object | None, number: int) -> None:
        if node is None or page is None:
            self._wrong(Rule.TREE, node)
        else:
            node.holds.append((page.objgen, number))

    def _wrong(self, rule: Rule, node: Node | None) -> None:
        self.walked.faults.append(Fault(rule, node.role if node is not None else ""))


def kids_of(node: Object) -> Iterator[Object | int]:
    """What an element holds, one thing or many."""
    kids = node.get("/K")
    if isinstance(kids, Array):
        yield from kids
    elif kids is not None:
        yield kids


def numbers_of(tree: Object, depth: int = 0) -> dict[int, Object]:
    """A tree of numbers as a dictionary."""
    found: dict[int, Object] = {}
    pairs = tree.get("/Nums", Array())
    for at in range(0, len(pairs) - 1, 2):
        found[int(pairs[at])] = pairs[at + 1]
    for kid in tree.get("/Kids", Array()) if depth < DEEPEST else ():
        found |= numbers_of(kid, depth + 1)
    return found
