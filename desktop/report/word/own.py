"""Our own Word file where nobody has a template: paper and ink, with page numbers at the foot."""

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from desktop.layout.palette import LIGHT, Token
from desktop.report.word.body import IN_TABLE, KICKER, LEAD, NOTE
from desktop.report.word.nodes import field, own, paragraph, runs, w
from desktop.words import Translate

FONT = "Calibri"
"""On every computer of a municipality; other programs take letters of the same widths."""
_UNWANTED = (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.CUSTOM_XML)
_STYLES = (
    ("Normal", 10.5, Token.INK, 0, 6),
    ("Title", 28, Token.INK, 40, 8),
    ("Subtitle", 13, Token.MUTED, 0, 4),
    ("Heading 1", 22, Token.INK, 18, 6),
    ("Heading 2", 16, Token.INK, 16, 4),
    ("Heading 3", 13, Token.INK, 14, 4),
    ("Heading 4", 11, Token.INK, 10, 2),
    ("Caption", 9.5, Token.MUTED, 4, 8),
    ("Quote", 11, Token.INK, 4, 6),
    ("List Bullet", 10.5, Token.INK, 0, 3),
    ("List Number", 10.5, Token.INK, 0, 3),
)
_ADDED = (
    (LEAD, 13, Token.MUTED, 0, 8),
    (NOTE, 9.5, Token.MUTED, 0, 6),
    (KICKER, 9.5, Token.MUTED, 14, 0),
    (IN_TABLE, 9, Token.INK, 1, 2),
)


def own_document(title: str, translate: Translate) -> Document:
    """An empty file with all its styles."""
    document = docx.Document()
    for holder in (document.part.package.rels, document.part.rels):
        for key in [key for key, each in holder.items() if each.reltype in _UNWANTED]:
            del holder[key]
    for name, size, ink, before, after in (*_STYLES, *_ADDED):
        known = name in document.styles
        style = document.styles[name] if known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - their kind is known
        _shape(style, size, ink, before, after)
    for line in document.styles["Title"].element.iter(qn("w:pBdr")):
        line.getparent().remove(line)
    document.styles[KICKER].paragraph_format.keep_with_next = True
    for name in ("Caption", "Subtitle"):
        document.styles[name].font.bold = document.styles[name].font.italic = False
    _set_page(document, title, translate)
    return document


def _shape(style: ParagraphStyle, size: float, ink: Token, before: int, after: int) -> None:
    font = style.font
    font.size, font.color.rgb, font.name = Pt(size), RGBColor.from_string(LIGHT[ink].lstrip("#").upper()), FONT
    letters = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in [key for key in letters.attrib if str(key).endswith("Theme")]:
        del letters.attrib[key]
    for key in ("ascii", "hAnsi", "cs", "eastAsia"):
        letters.set(qn(f"w:{key}"), FONT)
    look = style.paragraph_format
    look.space_before, look.space_after = Pt(before), Pt(after)


def _set_page(document: Document, title: str, translate: Translate) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin, page.bottom_margin = Mm(22), Mm(22)
    foot = page.footer.paragraphs[0]._p  # noqa: SLF001 - the element is what is written into
    words = translate("Report", "Page {number} of {count}")
    before, _, rest = words.partition("{number}")
    between, _, after = rest.partition("{count}")
    style = document.styles["Footer"].style_id
    line = paragraph(
        style,
        *runs(f"{own(title)} · {before}"),
        *field("PAGE", "1"),
        *runs(between),
        *field("NUMPAGES", "1"),
        *runs(after),
        after=(w("jc", val="right"),),
    )
    foot.getparent().replace(foot, line)
