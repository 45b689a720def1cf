"""The words of a paragraph in a Word file: what its reader would see, and nothing of what Word keeps beside it."""

import re
from dataclasses import dataclass, field

from desktop.exchange import left_behind as left
from desktop.exchange.left_behind import Leavings
from desktop.exchange.office_text import Span
from desktop.exchange.office_xml import Node, all_text, node_at
from desktop.exchange.word_styles import Styles, switch, value

_INSIDE = (
    *("w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:fldSimple", "w:dir", "w:bdo"),
    *("w:sdt", "w:sdtContent", "w:ruby", "w:rubyBase", "m:oMathPara"),
)
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_SYMBOLS = {"F0B7": "•", "F0A7": "•", "F0E0": "→", "F0FE": "☒", "F0FD": "☒", "F0FC": "✓", "F06F": "☐", "F0A8": "☐"}
_PAGES = ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF")
_HIDDEN_FIELDS = {
    "FILENAME": left.FILE_PATH,
    "TEMPLATE": left.TEMPLATE,
    "AUTHOR": left.AUTHOR,
    "USERNAME": left.AUTHOR,
    "USERINITIALS": left.AUTHOR,
    "USERADDRESS": left.AUTHOR,
    "LASTSAVEDBY": left.LAST_AUTHOR,
    "DOCPROPERTY": left.PROPERTIES,
    "DOCVARIABLE": left.PROPERTIES,
    "INFO": left.PROPERTIES,
    "COMMENTS": left.PROPERTIES,
}


@dataclass(slots=True)
class _Field:
    """A field that has begun: what it is told to do, and whether its result has come."""

    told: str = ""
    has_result: bool = False


@dataclass(slots=True)
class Runs:
    """Reads paragraph after paragraph; fields may begin in one and end in another."""

    styles: Styles
    leavings: Leavings
    boxes: list[Node] = field(default_factory=list)
    """What stands in text boxes anchored in the paragraph read last."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """The kind and id of each footnote and endnote, in the order of the text."""
    _fields: list[_Field] = field(default_factory=list)
    _style: str = ""
    _spans: list[Span] = field(default_factory=list)

    def read(self, paragraph: Node, style: str) -> list[Span]:
        """Give the words of a paragraph; `boxes` then holds what is anchored in it."""
        self._style, self._spans, self.boxes = style, [], []
        self._inside(paragraph)
        # A number of pages never runs on into the next paragraph: its end is lost.
        self._fields = [open_field for open_field in self._fields if not _leaves(open_field)]
        return self._spans

    def _inside(self, parent: Node) -> None:
        for node in parent:
            match node.tag:
                case "w:r":
                    self._run(node)
                case "w:del" | "w:moveFrom":
                    self.leavings.add(left.DELETIONS)
                case "w:fldSimple" if _leaves(_Field(node.get("w:instr", ""))):
                    self._leave(_Field(node.get("w:instr", "")))
                case "mc:AlternateContent":
                    self._inside(chosen(node))
                case "m:oMath":
                    self._add(all_text(node), is_bold=False)
                case tag if tag in _INSIDE:
                    self._inside(node)

    def _run(self, run: Node) -> None:
        properties = node_at(run, "w:rPr")
        style = value(properties, "w:rStyle")
        hidden = switch(properties, "w:vanish")
        if hidden or (hidden is None and (self.styles.is_hidden(style) or self.styles.is_hidden(self._style))):
            self.leavings.add(left.HIDDEN, int(any(all_text(node) for node in run if node.tag == "w:t")))
            return
        bold = switch(properties, "w:b")
        is_bold = bold if bold is not None else self.styles.is_bold(style) or self.styles.is_bold(self._style)
        self._pieces(run, is_bold=is_bold)

    def _pieces(self, run: Node, *, is_bold: bool) -> None:
        for node in run:
            match node.tag:
                case "w:t" | "w:sym" | "w:tab" | "w:ptab" | "w:br" | "w:cr" | "w:noBreakHyphen":
                    self._add(_sign(node), is_bold=is_bold)
                case "w:fldChar":
                    self._field(node.get("w:fldCharType", ""))
                case "w:instrText":
                    if self._fields and not self._fields[-1].has_result:
                        self._fields[-1].told += node.text or ""
                case "w:footnoteReference" | "w:endnoteReference" as kind:
                    self.notes.append((kind.removesuffix("Reference"), node.get("w:id", "")))
                    self._add(f"[{len(self.notes)}]", is_bold=False)
                case "mc:AlternateContent":
                    self._pieces(chosen(node), is_bold=is_bold)
                case "w:drawing" | "w:pict" | "w:object":
                    self._drawing(node)

    def _add(self, words: str, *, is_bold: bool) -> None:
        if words and not any(map(_leaves, self._fields)):
            self._spans.append(Span(words, is_bold))

    def _field(self, kind: str) -> None:
        match kind:
            case "begin" if len(self._fields) < 50:
                self._fields.append(_Field())
            case "separate" if self._fields:
                self._fields[-1].has_result = True
            case "end" if self._fields:
                self._leave(self._fields.pop())

    def _leave(self, ended: _Field) -> None:
        what = _HIDDEN_FIELDS.get(_name(ended))
        self.leavings.add(what, 1) if what else None

    def _drawing(self, drawing: Node) -> None:
        """Count pictures and keep the words of boxes; a drawing that is offered in two ways counts once."""
        for node in drawing:
            match node.tag:
                case "w:txbxContent":
                    self.boxes.append(node)
                case "a:blip" | "v:imagedata":
                    self.leavings.add(left.PICTURES)
                case "o:OLEObject":
                    self.leavings.add(left.EMBEDDED)
                case "mc:AlternateContent":
                    self._drawing(chosen(node))
                case "a:t":
                    pass
                case _:
                    self._drawing(node)


def chosen(alternatives: Node) -> Node:
    """Give the first of several ways Word has written the same thing in; the others are for older programs."""
    first = node_at(alternatives, "mc:Choice")
    fallback = node_at(alternatives, "mc:Fallback")
    return first if first is not None else fallback if fallback is not None else alternatives


def _sign(node: Node) -> str:
    """Give the words or the sign that a piece of a run stands for."""
    if node.tag == "w:t":
        return node.text or ""
    if node.tag == "w:sym":
        return _SYMBOLS.get(node.get("w:char", "").upper(), "")
    breaks_page = node.tag == "w:br" and node.get("w:type") in ("page", "column")
    return "" if breaks_page else _SIGNS[node.tag]


def _name(open_field: _Field) -> str:
    match = re.match(r"\s*(\w+)", open_field.told[:100])
    return match[1].upper() if match else ""


def _leaves(open_field: _Field) -> bool:
    name = _name(open_field)
    return name in _PAGES or name in _HIDDEN_FIELDS
