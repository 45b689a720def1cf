"""Elements by themselves and among each other: where they lie, headings, figures, names; tables are looked at apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from desktop.tagged.faults import Fault, Rule
from desktop.tagged.roles import CHILDREN, HEADINGS, PARENTS
from desktop.tagged.table_checks import table_faults
from desktop.tagged.tree_walk import Node

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
WITHOUT_CONTENT = tuple(role for role in CHILDREN if role != "TOCI")


def element_faults(nodes: Sequence[Node]) -> Iterator[Fault]:
    """Look at every element of a tree, in the order of reading."""
    level = 0
    for node in nodes:
        yield from _nesting(node)
        if node.role in ("Figure", "Formula"):
            yield from _figure(node)
        if node.said("/Lang") and not LANGUAGE.fullmatch(node.said("/Lang")):
            yield Fault(Rule.LANGUAGE, node.said("/Lang"))
        if node.role in HEADINGS:
            below = int(node.role[1])
            if below > level + 1:
                yield Fault(Rule.HEADINGS, f"H{level} … H{below}")
            level = below
        if node.role == "Table":
            yield from table_faults(node)
    yield from _names(nodes)


def _nesting(node: Node) -> Iterator[Fault]:
    above = node.parent.role if node.parent is not None else ""
    wrong_child = above in CHILDREN and node.role not in CHILDREN[above]
    wrong_parent = node.role in PARENTS and above not in PARENTS[node.role]
    if wrong_child or wrong_parent:
        yield Fault(Rule.NESTING, f"{node.role} in {above}")
    if node.holds and node.role in WITHOUT_CONTENT:
        yield Fault(Rule.NESTING, f"text in {node.role}")


def _figure(node: Node) -> Iterator[Fault]:
    if not node.said("/Alt") and not node.said("/ActualText"):
        yield Fault(Rule.ALT)
    box = node.attribute("/BBox")
    if node.role == "Figure" and (box is None or len(box) != 4):
        yield Fault(Rule.BOX)


def _names(nodes: Sequence[Node]) -> Iterator[Fault]:
    names = Counter(node.said("/ID") for node in nodes)
    for name, count in names.items():
        if name and count > 1:
            yield Fault(Rule.NAME, name)
    if any(node.role == "Note" and not node.said("/ID") for node in nodes):
        yield Fault(Rule.NAME, "Note")
