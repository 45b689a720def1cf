"""Lists of a Word file: bullets and numbers where it has none, and numbers that begin again at one."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls
from docx.parts.numbering import NumberingPart

from desktop.report.word.nodes import Node, qn, w

_INDENT, _HANGING = 426, 284
"""How far the words and the signs stand in, in twips."""


def bullets_of(document: Document) -> int:
    """Add a list with bullets, and give its number."""
    return _new_list(document, w("numFmt", val="bullet"), w("lvlText", val="•"))


def numbers_of(document: Document) -> int:
    """Add a list with numbers, and give its number."""
    return _new_list(document, w("numFmt", val="decimal"), w("lvlText", val="%1."))


def again(document: Document, style: Node) -> int | None:
    """A list like that of a style, beginning at one again; nothing where the style makes no list."""
    found = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    root = _root(document)
    wanted = found.get(qn("w:val")) if found is not None else None
    for number in root.findall(qn("w:num")):
        if number.get(qn("w:numId")) == wanted:
            abstract = number.find(qn("w:abstractNumId"))
            if abstract is not None:
                return _new_number(root, abstract.get(qn("w:val"), "0"), starts=True)
    return None


def _new_list(document: Document, *look: Node) -> int:
    root = _root(document)
    key = str(_next(root, "abstractNum", "abstractNumId"))
    place = w("pPr", w("ind", left=str(_INDENT), hanging=str(_HANGING)))
    level = w("lvl", w("start", val="1"), *look, w("lvlJc", val="left"), place, ilvl="0")
    abstract = w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=key)
    first = root.find(qn("w:num"))  # all of one kind stand before all of the other
    if first is None:
        root.append(abstract)
    else:
        first.addprevious(abstract)
    return _new_number(root, key, starts=False)


def _new_number(root: Node, abstract: str, *, starts: bool) -> int:
    key = _next(root, "num", "numId")
    number = w("num", w("abstractNumId", val=abstract), numId=str(key))
    if starts:
        number.append(w("lvlOverride", w("startOverride", val="1"), ilvl="0"))
    last = root.findall(qn("w:num"))
    if last:
        last[-1].addnext(number)
    else:
        root.append(number)
    return key


def _next(root: Node, name: str, key: str) -> int:
    used = [int(node.get(qn(f"w:{key}"), "0") or 0) for node in root.findall(qn(f"w:{name}"))]
    return max(used, default=0) + 1


def _root(document: Document) -> Node:
    """The part that describes lists, made where the file has none."""
    part = document.part
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
            known: Node = relation.target_part.element
            return known
    empty = f"<w:numbering {nsdecls('w')}/>".encode()
    name = PackURI("/word/numbering.xml")
    made = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, empty, part.package)
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    root: Node = made.element
    return root
