"""A report as one HTML file: its head, the way past it, its blocks, and the letters it is written with."""

from collections.abc import Iterable

from desktop.layout.marks import Words
from desktop.layout.weight import Weight
from desktop.report.blocks import Cover, Report
from desktop.report.picture_font import font_faces
from desktop.report.web.blocks import Blocks, cover
from desktop.report.web.markup import Markup, element, joined, legible
from desktop.report.web.style import style_sheet
from desktop.words import Translate

NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"
"""For browsers: nothing in the page may run or ask for anything."""


def web_page(report: Report, translate: Translate) -> bytes:
    """Write a report as a web page. The same report gives the same bytes."""
    blocks = Blocks(report.blocks, translate)
    front = next((block for block in report.blocks if isinstance(block, Cover)), None)
    top = cover(front) if front is not None else element("h1", report.title, dir="auto")
    body = element(
        "body",
        element("a", translate("Report", "Go to the content"), class_="skip", href="#content"),
        element("header", top),
        element("main", *blocks.written(), id="content", tabindex="-1"),
        element("footer", element("p", report.title, dir="auto")),
    )
    page = element("html", _head(report, body), body, lang=report.language.partition("-")[0])
    return f"<!DOCTYPE html>\n{page}\n".encode("utf-8", "replace")


def _head(report: Report, body: str) -> Markup:
    style = Markup(f"<style>{font_faces(_written_with(body))}{style_sheet()}</style>")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=NOTHING_FETCHED),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content="Brobyg"),
        element("title", " ".join(legible(report.title).split()) or "–"),
        joined(style),
    )


def _written_with(body: str) -> Iterable[Words]:
    """Every letter of the page in every cut."""
    letters = "".join(sorted(set(body)))
    return [Words(0, 0, letters, 1, weight) for weight in Weight]
