"""Word's elements put together so that nothing anybody typed can become markup, and no letter breaks the file."""

import re
import unicodedata
from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node

from desktop.report.web.markup import legible

__all__ = ["Node", "cell_width", "field", "has_letters", "kept", "own", "paragraph", "parted", "qn", "runs", "w"]

_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML has no room for."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_AFTER_DIRECTION = (qn("w:spacing"), qn("w:ind"))
_SWITCHES = {"strong": "b", "italic": "i"}


def w(name: str, /, *inside: Node, **attributes: str) -> Node:
    """An element of WordprocessingML with what is in it."""
    node: Node = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        node.set(qn(f"w:{key.rstrip('_')}"), value)
    node.extend(inside)
    return node


def paragraph(style: str, *inside: Node, after: tuple[Node, ...] = ()) -> Node:
    """A paragraph in a style, by its id; `after` are more of its properties, in the order Word wants them."""
    properties = [w("pStyle", val=style)] if style else []
    properties += after
    text = "".join(node.text or "" for part in inside for node in part.iter(qn("w:t")))
    if _is_right_to_left(text):
        late = next((at for at, each in enumerate(properties) if each.tag in _AFTER_DIRECTION), len(properties))
        properties.insert(late, w("bidi"))
    return w("p", w("pPr", *properties), *inside) if properties else w("p", *inside)


def runs(text: str, *, strong: bool = False, italic: bool = False) -> Iterator[Node]:
    """A text as runs: its lines with breaks between them."""
    properties = [w(_SWITCHES[name]) for name, is_so in (("strong", strong), ("italic", italic)) if is_so]
    text = legible(text)
    if _is_right_to_left(text):
        properties.append(w("rtl"))
    run = w("r", w("rPr", *properties)) if properties else w("r")
    for at, line in enumerate(text.split("\n")):
        if at:
            run.append(w("br"))
        if line:
            words = w("t")
            words.text = line
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(words)
    if len(run) > len(properties[:1]):
        yield run


def kept(text: str) -> Iterator[Node]:
    """A text as a run in which every letter, blank and line is as it was, but for what no such file can hold."""
    run = w("r")
    for at, line in enumerate(text.replace("\r\n", "\n").split("\n")):
        if at:
            run.append(w("br"))
        for tab, words in enumerate(line.split("\t")):
            if tab:
                run.append(w("tab"))
            if held := _UNHELD.sub("\N{REPLACEMENT CHARACTER}", words):
                node = w("t")
                node.text = held
                node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.append(node)
    yield run


def field(code: str, shown: str = "", *, dirty: bool = False) -> Iterator[Node]:
    """A field, with what it shows until Word has worked it out."""
    begin = w("fldChar", fldCharType="begin")
    if dirty:
        begin.set(qn("w:dirty"), "true")
    instruction = w("instrText")
    instruction.text = f" {code} "
    instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    yield w("r", begin)
    yield w("r", instruction)
    yield w("r", w("fldChar", fldCharType="separate"))
    yield from runs(shown)
    yield w("r", w("fldChar", fldCharType="end"))


def cell_width(twips: int) -> Node:
    """How wide a cell is."""
    return w("tcW", w=str(twips), type="dxa")


def parted(text: str) -> list[str]:
    """An empty line begins a new paragraph."""
    lines = [" ".join(line.split()) for line in text.strip().splitlines()]
    return [part.strip("\n") for part in "\n".join(lines).split("\n\n") if part.strip()]


def own(text: str) -> str:
    """A text on one line."""
    return " ".join(legible(text).split())


def has_letters(node: Node) -> bool:
    """Whether anything is written in an element."""
    return any((words.text or "").strip() for words in node.iter(qn("w:t")))


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from the right."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False
