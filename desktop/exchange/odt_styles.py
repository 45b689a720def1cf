"""What the styles and lists of an OpenDocument text mean: the level of a heading, bold or hidden letters, numbers."""

from dataclasses import dataclass, field

from desktop.exchange.office_xml import Node, node_at, nodes
from desktop.exchange.word_styles import MAX_BASES, heading_level

_BOLD = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True, slots=True)
class _Style:
    base: str
    level: int | None
    is_bold: bool | None
    is_hidden: bool | None


@dataclass(slots=True)
class OdtStyles:
    """The styles of a file by family and name; what a file writes for one paragraph only stands among them too."""

    _styles: dict[tuple[str, str], _Style] = field(default_factory=dict)
    _numbered: set[tuple[str, int]] = field(default_factory=set)

    def read(self, root: Node) -> None:
        """Take in the styles of a part."""
        for group in ("office:styles", "office:automatic-styles"):
            for node in nodes(root, group, "style:style"):
                self._styles[node.get("style:family", ""), node.get("style:name", "")] = _style(node)
            for node in nodes(root, group, "text:list-style"):
                for level in nodes(node, "text:list-level-style-number"):
                    at = level.get("text:level", "")
                    if level.get("style:num-format") and at.isdecimal() and len(at) < 3:
                        self._numbered.add((node.get("style:name", ""), int(at) - 1))

    def heading(self, name: str) -> int | None:
        """The level of the heading a paragraph style makes."""
        return next((style.level for style in self._chain("paragraph", name) if style.level), None)

    def is_bold(self, family: str, name: str) -> bool | None:
        """Whether a style makes letters bold, or leaves it to what is around them."""
        return next((style.is_bold for style in self._chain(family, name) if style.is_bold is not None), None)

    def is_hidden(self, family: str, name: str) -> bool:
        """Whether a style hides its words."""
        return next((style.is_hidden for style in self._chain(family, name) if style.is_hidden is not None), False)

    def is_numbered(self, list_style: str, depth: int) -> bool:
        """Whether a list has numbers at a depth, and no bullets."""
        return (list_style, depth) in self._numbered

    def _chain(self, family: str, name: str) -> list[_Style]:
        chain: list[_Style] = []
        while (family, name) in self._styles and len(chain) < MAX_BASES:
            chain.append(self._styles[family, name])
            name = chain[-1].base
        return chain


def _style(node: Node) -> _Style:
    outline = node.get("style:default-outline-level", "")
    letters = node_at(node, "style:text-properties")
    weight = None if letters is None else letters.get("fo:font-weight")
    display = None if letters is None else letters.get("text:display")
    level = heading_level(node.get("style:display-name", "")) or heading_level(node.get("style:name", ""))
    return _Style(
        base=node.get("style:parent-style-name", ""),
        level=level or (int(outline) if outline.isdecimal() and len(outline) == 1 else None),
        is_bold=None if weight is None else weight in _BOLD,
        is_hidden=None if display is None else display in ("none", "condition"),
    )
