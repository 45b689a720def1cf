"""The shipped cases as other programs write them: Word, OpenDocument and PDF files with headings and lists."""

from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import escape

import docx
import odfdo
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate

from desktop.layout.typeface import Weight, font_file

AUTHOR = "Forfatter Forfattersen"
SYSTEMS = {"FFB": "FFB", "FSIII_simple": "Forenklet FSIII", "FSIII_classic": "Klassisk FSIII"}


@dataclass(frozen=True)
class Page:
    """A heading and what stands under it: paragraphs, a list with dashes, or one with numbers."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def said(line):
    if line.level is None:
        if " " in line.note:
            return f"{line.label} »{line.note}«"
        return f"{line.label} ({line.note})" if line.note else line.label
    expected = f" → {line.expected}" if line.expected is not None else ""
    return f"{line.label} {line.level}{expected}" + (f" ({line.note})" if line.note else "")


def heads(line):
    """What stands before a line: in FSIII the list of conditions, since there are two."""
    return ("" if line.system in ("FSIII_simple", "FSIII_classic") else line.theme), line.system


def themes(case):
    """Lines as in domain reference 11: a theme and its sub-themes with levels, dots between them."""
    for (theme, system), group in groupby(case.assessments, key=heads):
        lines = list(group)
        if theme:
            yield f"{theme}: {' · '.join(map(said, lines))}."
        elif all(line.level is None and line.note for line in lines):
            yield from (f"{line.label}: {line.note}." for line in lines)
        else:
            yield f"{SYSTEMS[system]}: {' · '.join(map(said, lines))}."


def pages(case):
    return [
        Page("Persona", (case.persona,)),
        Page("Emneord", (", ".join(case.keywords),)),
        Page("Målgruppe", case.target_groups),
        Page("Retsgrundlag", case.legal_basis),
        Page("Skala", (case.scale,)),
        Page("Situation", tuple(case.situation.split("\n\n"))),
        Page("Borgerens egne ord", tuple(f"»{words}«" for words in case.own_words)),
        Page("Aktører", bullets=tuple(actor.role for actor in case.actors)),
        Page("Temaer og niveau", tuple(themes(case))),
        Page("Hvad er gået skævt i samarbejdet", tuple(case.went_wrong.split("\n\n"))),
        Page("Spørgsmål til gruppen", numbers=case.questions),
    ]


def write_docx(case, path):
    document = docx.Document()
    document.core_properties.author = AUTHOR
    document.add_heading(case.title, 0)
    for page in pages(case):
        document.add_heading(page.heading, 2)
        for style, texts in ((None, page.paragraphs), ("List Bullet", page.bullets), ("List Number", page.numbers)):
            for text in texts:
                document.add_paragraph(text, style=style)
    document.save(path)


def write_odt(case, path):
    document = odfdo.Document("text")
    document.meta.creator = AUTHOR
    body = document.body
    body.clear()
    body.append(odfdo.Header(1, case.title))
    for page in pages(case):
        body.append(odfdo.Header(2, page.heading))
        for text in page.paragraphs:
            body.append(odfdo.Paragraph(text))
        if page.bullets or page.numbers:
            body.append(odfdo.List([*page.bullets, *page.numbers]))
    document.save(path)


def write_pdf(case, path):
    registerFont(TTFont("Body", font_file(Weight.REGULAR)))
    styles = getSampleStyleSheet()
    for style in styles.byName.values():
        style.fontName = "Body"
    story = [Paragraph(escape(case.title), styles["Title"])]
    for page in pages(case):
        story.append(Paragraph(escape(page.heading), styles["Heading2"]))
        story += [Paragraph(escape(text), styles["BodyText"]) for text in page.paragraphs]
        for kind, texts in (("bullet", page.bullets), ("1", page.numbers)):
            items = [Paragraph(escape(text), styles["BodyText"]) for text in texts]
            story += (
                [ListFlowable(items, bulletType=kind, bulletFormat=None if kind == "bullet" else "%s.")]
                if items
                else []
            )
    SimpleDocTemplate(str(path), author=AUTHOR, title=case.title).build(story)


WRITERS = {"docx": write_docx, "odt": write_odt, "pdf": write_pdf}
