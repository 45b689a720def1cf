"""The XML in an office file as a tree with short names, bounded in depth and size; no entity is ever expanded."""

from collections.abc import Callable, Iterator
from posixpath import dirname, join, normpath
from typing import TypeAlias
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from desktop.exchange.office_zip import OfficeZip, damaged, too_large, unsafe

Node: TypeAlias = Element

MAX_DEPTH = 200
MAX_ELEMENTS = 200_000

_OOXML = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    f"{_OOXML}wordprocessingml/2006/main": "w",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_OOXML}spreadsheetml/2006/main": "x",
    f"{_STRICT}spreadsheetml/main": "x",
    f"{_OOXML}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_OOXML}package/2006/relationships": "rel",
    f"{_OOXML}package/2006/metadata/core-properties": "cp",
    f"{_OOXML}officeDocument/2006/extended-properties": "ep",
    f"{_STRICT}officeDocument/extendedProperties": "ep",
    f"{_OOXML}officeDocument/2006/custom-properties": "custom",
    f"{_STRICT}officeDocument/customProperties": "custom",
    f"{_OOXML}officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    f"{_OOXML}drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    f"{_OOXML}markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1999/xlink": "xlink",
    f"{_ODF}xsl-fo-compatible:1.0": "fo",
    f"{_ODF}drawing:1.0": "draw",
} | {f"{_ODF}{name}:1.0": name for name in ("office", "text", "table", "style", "meta", "manifest", "config", "form")}


class XmlReader:
    """Reads the XML parts of one file; what all of them hold together is bounded."""

    def __init__(self, parts: OfficeZip) -> None:
        self._parts = parts
        self._elements = 0

    def read(self, part: str, leaving_out: frozenset[str] = frozenset()) -> Node:
        """Read a part as a tree; one that is missing or empty is an empty node.

        Nodes of the names `leaving_out` are counted and not kept, with all that is in them.
        """
        data = self._parts.read(part)
        if not data:
            return Element("")
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        growing = _Growing(self._count, leaving_out)
        parser.StartElementHandler = growing.start
        parser.EndElementHandler = growing.end
        parser.CharacterDataHandler = growing.words
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        try:
            parser.Parse(data, True)
            return growing.tree.close()
        except (expat.ExpatError, ValueError, LookupError, AssertionError):
            raise damaged(self._parts.name) from None

    def _count(self, depth: int) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS or depth > MAX_DEPTH:
            raise too_large(self._parts.name)

    def _refuse(self, *_declared: object) -> None:
        """Stop at a document type: office files have none, and entities are how XML bombs are built."""
        raise unsafe(self._parts.name)


class _Growing:
    """A tree while it is read; `count` hears the depth of each element, also of those that are left out."""

    def __init__(self, count: Callable[[int], None], leaving_out: frozenset[str]) -> None:
        self.tree = TreeBuilder()
        self._count = count
        self._leaving_out = leaving_out
        self._names: dict[str, str] = {}
        self._depth = 0
        self._left_at = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count(self._depth)
        short = _short(name, self._names)
        if self._left_at or short in self._leaving_out:
            self._left_at = self._left_at or self._depth
            return
        if attributes:
            attributes = {_short(key, self._names): value for key, value in attributes.items()}
        self.tree.start(short, attributes)

    def end(self, name: str) -> None:
        if not self._left_at:
            self.tree.end(_short(name, self._names))
        elif self._left_at == self._depth:
            self._left_at = 0
        self._depth -= 1

    def words(self, words: str) -> None:
        if not self._left_at:
            self.tree.data(words)


def _short(name: str, known: dict[str, str]) -> str:
    """Write a name as "w:p", whatever prefix the file chose; of namespaces nobody here reads only "?" is left."""
    short = known.get(name)
    if short is None:
        space, _, local = name.rpartition(" ")
        short = known[name] = f"{_PREFIXES.get(space, '?')}:{local}" if space else local
    return short


def relations(xml: XmlReader, part: str) -> Iterator[Node]:
    """Give what a part has relations to inside the file; the file itself is the part without name."""
    where = join(dirname(part), "_rels", f"{part.rpartition('/')[2]}.rels")
    for node in nodes(xml.read(where), "rel:Relationship"):
        if node.get("TargetMode") != "External":
            yield node


def targets(xml: XmlReader, part: str, kind: str) -> Iterator[str]:
    """Give the parts of a kind that a part has relations to."""
    for node in relations(xml, part):
        if node.get("Type", "").endswith(f"/{kind}"):
            yield target_of(part, node)


def target_of(part: str, relation: Node) -> str:
    """The name of the part that a relation of another one leads to."""
    target = relation.get("Target", "")
    return target[1:] if target.startswith("/") else normpath(join(dirname(part), target))


def all_text(node: Node) -> str:
    """Give all words in a node, however deep they lie."""
    return "".join(node.itertext()).strip()


def nodes(node: Node | None, *path: str) -> Iterator[Node]:
    """Go down a path of names and give every node at its end."""
    if node is None:
        return
    if not path:
        yield node
        return
    for child in node:
        if child.tag == path[0]:
            yield from nodes(child, *path[1:])


def node_at(node: Node | None, *path: str) -> Node | None:
    """Give the first node at the end of a path, if there is one."""
    return next(nodes(node, *path), None)
