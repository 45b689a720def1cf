"""What Word's styles and lists mean for a paragraph: the level of a heading, bold letters, a bullet or a number."""

import re
from dataclasses import dataclass, field

from desktop.exchange.office_xml import Node, node_at, nodes

MAX_BASES = 20
UNREAD_STYLES = frozenset(("w:latentStyles", "w:tblStylePr", "w:tblPr", "w:tcPr", "w:trPr"))
"""What Word's own template says of tables fills most of the part with styles, and nothing here asks for it."""
_HEADING = re.compile(r"(?:heading|overskrift)\s*([1-9])\b")
_TITLES = ("title", "titel")
_CONTENTS = re.compile(r"(?:toc|indholdsfortegnelse)\s*\d?\b")


@dataclass(frozen=True, slots=True)
class Style:
    """One style as the file has it; nothing where it leaves a matter to the style it is based on."""

    name: str = ""
    base: str = ""
    outline: int | None = None
    is_bold: bool | None = None
    is_hidden: bool | None = None
    list_id: str = ""


def value(node: Node | None, *path: str) -> str:
    """Give the value at the end of a path, as Word writes one; nothing if there is none."""
    found = node_at(node, *path)
    return "" if found is None else found.get("w:val", "")


def switch(node: Node | None, *path: str) -> bool | None:
    """Tell whether something is switched on or off, or is not mentioned."""
    found = node_at(node, *path)
    return None if found is None else found.get("w:val", "true") not in ("0", "false", "off", "none")


class Styles:
    """The styles of a Word file, by the ids paragraphs and runs name them by."""

    def __init__(self, root: Node) -> None:
        self._styles: dict[str, Style] = {}
        self.default = ""
        for node in nodes(root, "w:style"):
            key = node.get("w:styleId", "")
            self._styles[key] = _style(node)
            if node.get("w:type") == "paragraph" and node.get("w:default") in ("1", "true"):
                self.default = key

    def heading(self, key: str) -> int | None:
        """The level of the heading a style makes, from 1 to 9; a title is at level 1."""
        for style in self._chain(key):
            if level := heading_level(style.name):
                return level
            if style.outline is not None:
                return style.outline + 1 if style.outline < 9 else None
        return None

    def is_contents(self, key: str) -> bool:
        """Whether a style is for lines of a table of contents."""
        return any(_CONTENTS.match(style.name) for style in self._chain(key))

    def is_bold(self, key: str) -> bool:
        """Whether a style makes letters bold."""
        return next((style.is_bold for style in self._chain(key) if style.is_bold is not None), False)

    def is_hidden(self, key: str) -> bool:
        """Whether a style hides its words."""
        return next((style.is_hidden for style in self._chain(key) if style.is_hidden is not None), False)

    def list_of(self, key: str) -> str:
        """The list a style puts its paragraphs in; nothing if in none."""
        return next((style.list_id for style in self._chain(key) if style.list_id), "")

    def _chain(self, key: str) -> list[Style]:
        chain: list[Style] = []
        while key in self._styles and len(chain) < MAX_BASES:
            chain.append(self._styles[key])
            key = chain[-1].base
        return chain


def heading_level(name: str) -> int | None:
    """The level that the name of a style says, in English or Danish."""
    plain = name.replace("_20_", " ").replace("_", " ").casefold().strip()
    match = _HEADING.match(plain)
    return int(match[1]) if match else 1 if plain in _TITLES else None


def _style(node: Node) -> Style:
    outline = value(node, "w:pPr", "w:outlineLvl")
    return Style(
        name=value(node, "w:name").casefold(),
        base=value(node, "w:basedOn"),
        outline=int(outline) if outline.isdecimal() and len(outline) == 1 else None,
        is_bold=switch(node, "w:rPr", "w:b"),
        is_hidden=switch(node, "w:rPr", "w:vanish"),
        list_id=value(node, "w:pPr", "w:numPr", "w:numId"),
    )


@dataclass(slots=True)
class Lists:
    """Which lists of a Word file have bullets and which have numbers, and how far each has counted."""

    _formats: dict[tuple[str, str], str] = field(default_factory=dict)
    _abstract: dict[str, str] = field(default_factory=dict)
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Node) -> "Lists":
        """Read the part that describes lists."""
        lists = cls()
        for abstract in nodes(root, "w:abstractNum"):
            key = abstract.get("w:abstractNumId", "")
            for level in nodes(abstract, "w:lvl"):
                lists._formats[key, level.get("w:ilvl", "")] = value(level, "w:numFmt")
        for number in nodes(root, "w:num"):
            lists._abstract[number.get("w:numId", "")] = value(number, "w:abstractNumId")
        return lists

    def is_list(self, key: str, depth: int) -> bool:
        """Whether paragraphs at this depth get a sign in front; a list may also be there for its indent only."""
        return key not in ("", "0") and self._format(key, depth) != "none"

    def next(self, key: str, depth: int) -> int | None:
        """Count one further; nothing for bullets."""
        if self._format(key, depth) == "bullet":
            return None
        for deeper in [known for known in self._counts if known[0] == key and known[1] > depth]:
            del self._counts[deeper]
        self._counts[key, depth] = count = self._counts.get((key, depth), 0) + 1
        return count

    def _format(self, key: str, depth: int) -> str:
        return self._formats.get((self._abstract.get(key, ""), str(depth)), "bullet")
