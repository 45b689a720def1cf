"""The words of a paragraph in an OpenDocument text: what its reader would see, without fields that name people."""

from dataclasses import dataclass, field

from desktop.exchange import left_behind as left
from desktop.exchange.left_behind import Leavings
from desktop.exchange.odt_styles import OdtStyles
from desktop.exchange.office_text import Span
from desktop.exchange.office_xml import Node, all_text, node_at

MOST_BLANKS = 80
_NOTHING = ("text:page-number", "text:page-count", "text:page-variable-get", "text:ruby-text")
_SHAPES = (
    "draw:custom-shape",
    "draw:rect",
    "draw:ellipse",
    "draw:circle",
    "draw:polygon",
    "draw:line",
    "draw:connector",
)
_LEFT = {
    "office:annotation": left.COMMENTS,
    "text:hidden-text": left.HIDDEN,
    "text:author-name": left.AUTHOR,
    "text:author-initials": left.AUTHOR,
    "text:initial-creator": left.AUTHOR,
    "text:creator": left.LAST_AUTHOR,
    "text:printed-by": left.LAST_AUTHOR,
    "text:file-name": left.FILE_PATH,
    "text:template-name": left.TEMPLATE,
    "text:user-defined": left.PROPERTIES,
    "draw:object": left.EMBEDDED,
    "draw:object-ole": left.EMBEDDED,
    "draw:plugin": left.EMBEDDED,
    "draw:applet": left.EMBEDDED,
    "draw:image": left.PICTURES,
}


@dataclass(slots=True)
class OdtWords:
    """Reads paragraph after paragraph, and puts aside what hangs on them."""

    styles: OdtStyles
    leavings: Leavings
    boxes: list[Node] = field(default_factory=list)
    """The text boxes and shapes anchored in the paragraph read last."""
    notes: list[Node] = field(default_factory=list)
    """The footnotes and endnotes so far, in the order of the text."""
    _spans: list[Span] = field(default_factory=list)

    def read(self, paragraph: Node) -> list[Span]:
        """Give the words of a paragraph or heading; `boxes` then holds what is anchored in it."""
        self._spans, self.boxes = [], []
        style = paragraph.get("text:style-name", "")
        if self._is_hidden("paragraph", paragraph):
            self.leavings.add(left.HIDDEN, int(bool(all_text(paragraph))))
        else:
            self._inside(paragraph, is_bold=bool(self.styles.is_bold("paragraph", style)))
        return self._spans

    def shape(self, node: Node) -> None:
        """Put aside the words of a frame or shape, and count what else is in it."""
        if node.tag in ("draw:frame", "draw:g", "draw:a"):
            tags = [child.tag for child in node]
            has_object = any(tag in ("draw:object", "draw:object-ole") for tag in tags)
            for child in node:
                if child.tag == "draw:text-box":
                    self.boxes.append(child)
                elif child.tag in _LEFT:  # the picture of an object is no picture of its own
                    self.leavings.add(_LEFT[child.tag], int(not (has_object and child.tag == "draw:image")))
                    has_object = has_object or child.tag == "draw:image"  # nor is the same one in another format
                elif child.tag.startswith("draw:"):
                    self.shape(child)
        elif node.tag in _SHAPES:
            self.boxes.append(node)

    def _inside(self, parent: Node, *, is_bold: bool) -> None:
        self._add(parent.text, is_bold=is_bold)
        for node in parent:
            self._node(node, is_bold=is_bold)
            self._add(node.tail, is_bold=is_bold)

    def _node(self, node: Node, *, is_bold: bool) -> None:
        match node.tag:
            case "text:s":
                count = node.get("text:c", "1")
                self._add(
                    " " * min(int(count) if count.isdecimal() and len(count) < 4 else 1, MOST_BLANKS), is_bold=is_bold
                )
            case "text:tab" | "text:line-break" as sign:
                self._spans.append(Span("\t" if sign == "text:tab" else "\n", is_bold))
            case "text:note":
                self.notes.append(node)
                self._add(f"[{len(self.notes)}]", is_bold=False)
            case tag if tag in _LEFT or tag.startswith("text:sender-"):
                self.leavings.add(_LEFT.get(tag, left.AUTHOR))
            case tag if tag.startswith("draw:"):
                self.shape(node)
            case tag if tag not in _NOTHING:
                self._words(node, is_bold=is_bold)

    def _words(self, node: Node, *, is_bold: bool) -> None:
        """Read a stretch with a style of its own, a link, or a field whose result is text."""
        style = node.get("text:style-name", "")
        if node.tag == "text:a":
            self.leavings.add(left.LINKS)
        if self._is_hidden("text", node):
            self.leavings.add(left.HIDDEN, int(bool(all_text(node))))
            return
        own = self.styles.is_bold("text", style)
        self._inside(node, is_bold=is_bold if own is None else own)

    def _is_hidden(self, family: str, node: Node) -> bool:
        sign = node_at(node, "text:hidden-paragraph")
        by_field = sign is not None and sign.get("text:is-hidden") == "true"
        return by_field or self.styles.is_hidden(family, node.get("text:style-name", ""))

    def _add(self, words: str | None, *, is_bold: bool) -> None:
        if words:
            self._spans.append(Span(words.replace("\n", " "), is_bold))
