"""A report as a web page: whole in one file, harmless whatever people typed, and readable for everybody."""

import re
from collections.abc import Mapping
from itertools import pairwise

import pytest
from lxml import html

from desktop.archive.archive import Archive
from desktop.layout.palette import LIGHT, Token
from desktop.model.printing import DaySheet
from desktop.model.shown import JoinCode
from desktop.model.template import JourneyTemplate
from desktop.report.blocks import PaperKind, Report
from desktop.report.contents import cases_on_paper
from desktop.report.day_sheets import day_sheet
from desktop.report.web.markup import Markup, element, legible
from desktop.report.web.page import web_page
from desktop.report.web.style import PAIRS, style_sheet
from desktop.words import untranslated
from tests.report.days import EMPTY, HARD, day_report, extreme_boards, extreme_day
from tests.report.papers import bare

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
KNOWN = """
html head meta title style body a header main footer nav h1 h2 h3 h4 div span p ol ul li blockquote table
colgroup col thead tbody tr th td figure figcaption svg desc g path rect circle text
"""


def page_of(report: Report) -> html.HtmlElement:
    """The page as a browser reads it, looked at for what every page must have."""
    content = web_page(report, untranslated)
    assert content == web_page(report, untranslated), "the same report gives the same bytes"
    page = html.document_fromstring(content.decode("utf-8"))
    assert page.get("lang") == "da"
    assert page.findtext(".//title").strip()
    assert {each.tag for each in page.iter() if isinstance(each.tag, str)} <= set(KNOWN.split())
    assert not [name for each in page.iter() for name in each.attrib if name.startswith("on")]
    assert_headings(page)
    assert_references(page)
    assert_tables(page)
    return page


def assert_headings(page: html.HtmlElement) -> None:
    levels = [int(each.tag[1]) for each in page.iter(*HEADINGS)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(each.text_content().strip() for each in page.iter(*HEADINGS))


def assert_references(page: html.HtmlElement) -> None:
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    wanted = [each.get("href") for each in page.iter("a")]
    assert all(link.startswith("#") and link[1:] in ids for link in wanted)
    for name in ("aria-labelledby", "aria-describedby"):
        assert {each.get(name) for each in page.iter() if each.get(name)} <= set(ids)
    assert all(each.get("role") == "group" for each in page.iter() if each.get("tabindex") == "0")


def assert_tables(page: html.HtmlElement) -> None:
    for table in page.iter("table"):
        columns = len(table.find("thead/tr"))
        assert all(each.get("scope") == "col" for each in table.findall("thead/tr/th"))
        assert all(each.text_content().strip() for each in table.iter("th"))
        for row in table.findall("tbody/tr"):
            assert sum(int(cell.get("colspan", "1")) for cell in row) == columns
            assert all(cell.get("scope") in ("row", "rowgroup") for cell in row.findall("th"))


def test_an_empty_day_is_a_page(templates: Mapping[str, JourneyTemplate]) -> None:
    page = page_of(day_report(EMPTY, {}, untranslated))
    assert "This group has no case yet." in page.text_content()
    skip = page.find(".//body")[0]
    assert (skip.text, skip.get("href"), page.find(".//main").get("id")) == ("Go to the content", "#content", "content")


def test_whatever_is_typed_stays_text(templates: Mapping[str, JourneyTemplate]) -> None:
    page = page_of(day_report(extreme_day(), extreme_boards(templates, 60), untranslated))
    words = page.text_content()
    assert "<script>alert(1)</script>" in words
    assert '<b>nu</b> & "straks"' in words
    assert "👩🏽‍⚕️ smiler 😀 og ✅ er sat" in words, "letters that belong together stay together"
    assert not set("\u202e\u202c\x00\x07") & set(words)
    empty = web_page(day_report(EMPTY, {}, untranslated), untranslated).decode()
    assert "//" not in re.sub(r"data:font/woff;base64,[^\"]*|http-equiv", "", empty), "nothing is fetched"
    policy = next(each for each in page.iter("meta") if each.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy.get("content")
    assert all(each.get("dir") == "auto" for each in page.iter("td", "h3", "th") if each.text_content())


def test_markup_is_made_of_elements_alone() -> None:
    assert element("p", "<b>", Markup("<i>"), title='"x" & <y>') == (
        '<p title="&quot;x&quot; &amp; &lt;y&gt;">&lt;b&gt;<i></p>'
    )
    assert legible("e\u0301 \ud800 \uffff\r\n\ttab \u2067x") == "é \ufffd \n\n tab x"


def test_the_example_day_has_every_card_in_its_order_and_a_text_after_each_drawing(
    example: None, archive: Archive
) -> None:
    opened = archive.read_day(archive.days()[0].id)
    boards = {group: board.board for group, board in opened.boards.items()}
    page = page_of(day_report(opened.day.day, boards, untranslated))
    figures = list(page.iter("figure"))
    assert len(figures) > 12
    for figure in figures:
        drawing = figure.find(".//svg")
        assert drawing.get("role") == "img"
        assert drawing.findtext("title")
        assert "follows as" in drawing.findtext("desc")
        assert next(each.tag for each in figure.itersiblings() if each.tag != "figure") in ("h4", "div", "table", "p")
    cells = bare(" ".join(each.text_content() for each in page.iter("td", "th", "p", "li", "h4")))
    for board in boards.values():
        for journey in board.journeys.values():
            at = [cells.find(bare(card.text)) for card in journey.in_reading_order()]
            assert -1 not in at
        assert all(bare(card.text) in cells for card in board.plan.cards.values())


@pytest.mark.parametrize("sheet", DaySheet)
def test_the_sheets_of_a_day_are_pages_too(example: None, archive: Archive, sheet: DaySheet) -> None:
    opened = archive.read_day(archive.days()[0].id)
    code = JoinCode("hest bord lampe", "192.168.1.20:8421", "brobyg://192.168.1.20:8421/hest-bord-lampe")
    page = page_of(day_sheet(sheet, opened.day.day, opened.beside.people.people, {}, untranslated, code))
    if sheet is DaySheet.TABLE_SIGNS:
        assert "hest bord lampe" in page.text_content()
        assert {each.get("aria-hidden") for each in page.iter("svg")} == {"true"}


@pytest.mark.parametrize("kind", PaperKind)
def test_cases_are_pages_with_everything_they_hold(kind: PaperKind) -> None:
    case = extreme_day().cases["x"]
    page = page_of(cases_on_paper([case, case], kind, untranslated))
    quotes = [each.text_content() for each in page.iter("blockquote")]
    assert len(quotes) == 2 * len(HARD)


def test_letters_stand_out_from_their_ground() -> None:
    for letters, ground in PAIRS:
        assert contrast(LIGHT[letters], LIGHT[ground]) >= 4.5, (letters, ground)
    assert contrast(LIGHT[Token.AUTHORITY], LIGHT[Token.SURFACE]) >= 3, "the frame of what has the focus"
    rules = style_sheet()
    used = {LIGHT[letters] for letters, _ in PAIRS}
    assert set(re.findall(r"[;{]color:(#\w+)", rules)) <= used
    assert ":focus-visible{outline:3px" in rules
    assert "@media print" in rules
    assert "$" not in rules


def contrast(one: str, other: str) -> float:
    """As WCAG 2.1 counts it."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)
