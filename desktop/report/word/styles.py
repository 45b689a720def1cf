"""Which style of a Word file is meant by each role, found by its English or Danish name and added where it lacks."""

from enum import StrEnum

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from docx.styles.style import BaseStyle, ParagraphStyle

from desktop.report.word.lists import bullets_of, numbers_of
from desktop.report.word.nodes import Node, qn, w
from desktop.words import QT_TRANSLATE_NOOP


class Role(StrEnum):
    """What a style is there for; the value is Word's own name of it."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "Heading 1"
    HEADING_2 = "Heading 2"
    HEADING_3 = "Heading 3"
    HEADING_4 = "Heading 4"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    QUOTE = "Quote"
    CAPTION = "Caption"
    TABLE = "Table Grid"


ROLE_NAMES = {
    Role.TITLE: QT_TRANSLATE_NOOP("WordStyles", "Title"),
    Role.SUBTITLE: QT_TRANSLATE_NOOP("WordStyles", "Subtitle"),
    Role.HEADING_1: QT_TRANSLATE_NOOP("WordStyles", "Heading 1"),
    Role.HEADING_2: QT_TRANSLATE_NOOP("WordStyles", "Heading 2"),
    Role.HEADING_3: QT_TRANSLATE_NOOP("WordStyles", "Heading 3"),
    Role.HEADING_4: QT_TRANSLATE_NOOP("WordStyles", "Heading 4"),
    Role.BULLET: QT_TRANSLATE_NOOP("WordStyles", "List Bullet"),
    Role.NUMBER: QT_TRANSLATE_NOOP("WordStyles", "List Number"),
    Role.QUOTE: QT_TRANSLATE_NOOP("WordStyles", "Quote"),
    Role.CAPTION: QT_TRANSLATE_NOOP("WordStyles", "Caption"),
    Role.TABLE: QT_TRANSLATE_NOOP("WordStyles", "Table Grid"),
}
"""As Word calls them in the reader's language."""
HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)

_DANISH = {
    Role.TITLE: ("titel",),
    Role.SUBTITLE: ("undertitel",),
    Role.HEADING_1: ("overskrift 1",),
    Role.HEADING_2: ("overskrift 2",),
    Role.HEADING_3: ("overskrift 3",),
    Role.HEADING_4: ("overskrift 4",),
    Role.BULLET: ("opstilling - punkttegn", "punktopstilling", "punktliste"),
    Role.NUMBER: ("opstilling - talniveau", "opstilling - tal", "nummereret liste", "talopstilling"),
    Role.QUOTE: ("citat",),
    Role.CAPTION: ("billedtekst",),
    Role.TABLE: ("tabel - gitter", "tabelgitter", "tabel-gitter"),
}
IN_TABLES = 9
"""Points."""
_SIZES = {
    Role.TITLE: 24,
    Role.SUBTITLE: 13,
    Role.HEADING_1: 18,
    Role.HEADING_2: 15,
    Role.HEADING_3: 13,
    Role.HEADING_4: 11,
    Role.CAPTION: 9,
}


class Styles:
    """The styles of an open Word file; `added` are the roles it had none for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known = {_plain(style.name or ""): style for style in document.styles}
        self._found: dict[Role, BaseStyle] = {}
        self.added: list[Role] = []

    def of(self, role: Role) -> str:
        """The id of the style for a role."""
        return self.style(role).style_id

    def heading(self, level: int) -> str:
        """The id of the style for headings of a level, from 1 to 4."""
        return self.of(HEADINGS[min(max(level, 1), len(HEADINGS)) - 1])

    def named(self, name: str) -> str:
        """The id of a style that only our own file has; nothing in a template."""
        style = self._known.get(_plain(name))
        return style.style_id if style is not None else ""

    def small(self, name: str) -> str:
        """The id of a style for the words in tables, in the letters of the template but small: columns are narrow."""
        if not self.named(name):
            style = self._document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            assert isinstance(style, ParagraphStyle)  # noqa: S101 - what was asked for
            style.font.size = Pt(IN_TABLES)
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(1), Pt(2)
            self._known[_plain(name)] = style
        return self.named(name)

    def style(self, role: Role) -> BaseStyle:
        """The style for a role."""
        if role not in self._found:
            self._found[role] = self._existing(role) or self._new(role)
        return self._found[role]

    def _existing(self, role: Role) -> BaseStyle | None:
        kind = WD_STYLE_TYPE.TABLE if role is Role.TABLE else WD_STYLE_TYPE.PARAGRAPH
        for name in (role.value.lower(), *_DANISH[role]):
            style: BaseStyle | None = self._known.get(name)
            if style is not None and style.type is kind:
                return style
        return None

    def _new(self, role: Role) -> BaseStyle:
        """Add a style as plain as it can be: the letters stay those of the template."""
        self.added.append(role)
        name = role.value
        if name.casefold() in self._known:  # taken by a style of another kind
            name = f"{name} (Brobyg)"
        builtin = name == role.value
        if role is Role.TABLE:
            return _grid(self._document, name, builtin=builtin)
        style = self._document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - what was asked for
        style.hidden, style.quick_style = False, True
        _shape(self._document, style, role)
        return style


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _shape(document: Document, style: ParagraphStyle, role: Role) -> None:
    if role in _SIZES:
        style.font.size = Pt(_SIZES[role])
    look = style.paragraph_format
    if role in HEADINGS:
        style.font.bold = True
        look.keep_with_next, look.space_before, look.space_after = True, Pt(12), Pt(4)
        style.element.get_or_add_pPr().append(w("outlineLvl", val=str(HEADINGS.index(role))))
    elif role is Role.QUOTE:
        style.font.italic = True
        look.left_indent = Pt(18)
    elif role is Role.BULLET:
        _listed(style, bullets_of(document))
    elif role is Role.NUMBER:
        _listed(style, numbers_of(document))


def _listed(style: ParagraphStyle, number: int) -> None:
    numbered = w("numPr", w("numId", val=str(number)))
    style.element.get_or_add_pPr().insert(0, numbered)


def _grid(document: Document, name: str, *, builtin: bool) -> BaseStyle:
    style: BaseStyle = document.styles.add_style(name, WD_STYLE_TYPE.TABLE, builtin=builtin)
    edges: list[Node] = [
        w(edge, val="single", sz="4", space="0", color="auto")
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    ]
    properties = w("tblPr", w("tblBorders", *edges))
    for old in style.element.findall(qn("w:tblPr")):
        style.element.remove(old)
    style.element.append(properties)
    return style
