"""A small document with one of everything, made as the room's docstring says."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import font_source_sans_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.tagged.file import Facts, Label, Tagged, tag
from desktop.tagged.marking import Marking, spelled
from desktop.tagged.structure import Element, Structure

FONT = "Tried"
FILE = Path(font_source_sans_pro.font_directory) / "SourceSansPro-Regular.ttf"
MADE = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
FACTS = Facts("Rapport fra Ærø", "da-DK", "Kontoret", MADE, (Label(0, "r"), Label(1, "D", "B-", 5)))


class Writing:
    """A canvas, its marking and its tree, and a pen that goes down the page."""

    def __init__(self) -> None:
        if FONT not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(FONT, FILE, asciiReadable=False))
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, initialFontName=FONT, invariant=1, pageCompression=0)
        self.tree, self.marking = Structure(), Marking(self.canvas)
        self._y = 800.0

    def say(self, role: str, text: str, parent: Element | None = None, **told: object) -> Element:
        element = self.tree.add(role, parent, **told)
        self.write(element, text)
        return element

    def write(self, element: Element, text: str) -> None:
        with self.marking.content(element):
            self.draw(text)

    def draw(self, text: str) -> None:
        self._y -= 15
        self.canvas.drawString(50, self._y, text + " ")

    def next_page(self) -> None:
        self.marking.next_page()
        self._y = 800.0

    def done(self, facts: Facts = FACTS) -> Tagged:
        self.marking.next_page()
        self.canvas.save()
        return tag(self.file.getvalue(), self.marking, self.tree, facts)


def one_of_everything(change: Callable[[Writing], None] = lambda _: None) -> Tagged:
    """Two pages; `change` paints at the end of the second."""
    page = Writing()
    with page.marking.artifact("Pagination"):
        page.draw("Sidehoved")
    page.say("H1", "Rapport")
    page.canvas.bookmarkPage("top", fit="XYZ", left=0, top=800, zoom=0)
    page.canvas.addOutlineEntry("Rapport", "top", 0)
    link = page.tree.add("Link", page.tree.add("TOCI", page.tree.add("TOC")))
    page.write(link, "Tal ..... B-5")
    page.marking.link(link, "Til tal", "numbers", (50, 700, 200, 720))
    paragraph = page.tree.add("P")
    page.write(paragraph, "En linje, der")
    page.say("Span", "goes on in English", paragraph, language="en")
    page.write(paragraph, "og slutter på dansk.")
    page.say("P", "Hun sagde:", quote := page.tree.add("BlockQuote"))
    with page.marking.content(page.tree.add("P", quote)), spelled(page.canvas, "Hej 😀"):
        page.draw("Hej ☐")
    _list(page)
    page.next_page()
    page.say("H2", "Tal")
    page.canvas.bookmarkPage("numbers", fit="XYZ", left=0, top=800, zoom=0)
    _table(page)
    figure = page.tree.add("Figure", alt="En søjle for hver måned")
    figure.box = (50, 300, 150, 350)
    with page.marking.content(figure):
        page.canvas.rect(50, 300, 100, 50, fill=1)
    page.say("P", "Søjlerne i ord: 3 og 4.")
    page.say("Note", "Tallene er fra maj.")
    with page.marking.artifact("Layout"):
        page.canvas.line(50, 200, 100, 200)
    change(page)
    return page.done()


def _list(page: Writing) -> None:
    whole = page.tree.add("L", scope="Decimal")
    page.say("P", "Det vi gør", page.tree.add("Caption", whole))
    for number, text in enumerate(("Ringer", "Skriver"), start=1):
        item = page.tree.add("LI", whole)
        page.say("Lbl", f"{number}.", item)
        page.say("LBody", text, item)


def _table(page: Writing) -> None:
    """Two headings above, a heading beside two rows, and a cell over two columns."""
    table = page.tree.add("Table")
    page.say("P", "Opkald", page.tree.add("Caption", table))
    head = page.tree.add("TR", table)
    page.tree.add("TD", head)
    months = [page.say("TH", text, head, scope="Column") for text in ("Maj", "Juni")]
    first, second = page.tree.add("TR", table), page.tree.add("TR", table)
    side = page.say("TH", "Myndighed", first, scope="Row", rows=2)
    for month, text in zip(months, ("3", "4"), strict=True):
        page.say("TD", text, first, heads=(side, month))
    page.say("TD", "i alt 7", second, span=2, heads=(side, *months))
