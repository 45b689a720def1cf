"""A drawing as SVG and PDF: every word is in it, it is well-formed, and it is as large as what is shown."""

import io
from xml.etree import ElementTree

from pypdf import PdfReader

from desktop.layout.journey import lay_out
from desktop.report.picture import EDGE, Picture, picture_of, picture_pdf, svg_bytes
from desktop.words import untranslated
from tests.report.papers import AS_IS
from tests.report.plans import told_plan

SVG = "{http://www.w3.org/2000/svg}"


def picture(board, cards=frozenset()) -> Picture:
    drawing = lay_out(board.board.journey(AS_IS), untranslated)
    return picture_of(drawing, cards, "Kim & <Co>", "da", untranslated)


def written(svg: bytes) -> str:
    return " ".join(element.text for element in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def test_every_card_can_be_read_in_the_picture(told_board):
    made = picture(told_board)
    words = written(svg_bytes(made))
    page = PdfReader(io.BytesIO(picture_pdf(made, untranslated))).pages[0].extract_text()
    for card in told_board.board.journey(AS_IS).cards.values():
        for word in card.text.split():
            assert word in words
            assert word in page


def test_what_people_wrote_is_never_read_as_svg(told_board):
    told_board.add_card(AS_IS, "as_is.citizen", "as_is.0", text='<b>&"\x00\uffff🙂 slut')
    svg = svg_bytes(picture(told_board))
    assert "slut" in written(svg)
    assert not list(ElementTree.fromstring(svg).iter(f"{SVG}b"))


def test_a_screen_reader_hears_what_the_picture_shows(told_board):
    made = picture(told_board)
    root = ElementTree.fromstring(svg_bytes(made))
    assert root.find(f"{SVG}title").text == "Kim & <Co>"
    assert root.get("aria-labelledby") == "title desc"
    assert "Begynder på mandag" in root.find(f"{SVG}desc").text
    tree = PdfReader(io.BytesIO(picture_pdf(made, untranslated))).trailer["/Root"]["/StructTreeRoot"]
    document = tree["/K"][0].get_object()
    figure = document["/K"][0].get_object()
    assert figure["/S"] == "/Figure"
    assert "Begynder på mandag" in figure["/Alt"]


def test_the_letters_are_inside_so_that_it_looks_alike_everywhere(told_board):
    style = ElementTree.fromstring(svg_bytes(picture(told_board))).find(f"{SVG}style").text
    assert "data:font/woff;base64," in style
    assert "http" not in style


def test_the_page_is_as_large_as_the_drawing(told_board):
    made = picture(told_board)
    drawing = lay_out(told_board.board.journey(AS_IS), untranslated)
    root = ElementTree.fromstring(svg_bytes(made))
    assert root.get("width") == f"{drawing.width + 2 * EDGE:g}mm"
    box = PdfReader(io.BytesIO(picture_pdf(made, untranslated))).pages[0].mediabox
    assert abs(float(box.width) * 25.4 / 72 - drawing.width - 2 * EDGE) < 0.1


def test_picked_cards_are_shown_alone(told_board):
    cards = {card.text: card.id for card in told_board.board.journey(AS_IS).cards.values()}
    made = picture(told_board, frozenset({cards["Begynder på mandag"], cards["Øver trappen"]}))
    words = written(svg_bytes(made))
    assert "Øver trappen" in words
    assert "Ringer" not in words
    assert "Ringer" not in made.words
    assert "Ringer" not in PdfReader(io.BytesIO(picture_pdf(made, untranslated))).pages[0].extract_text()
    assert made.room.width < picture(told_board).room.width


def test_a_plan_is_described_by_what_its_cards_are_and_under_which_goal(new_board):
    plan = told_plan(new_board())
    drawing = lay_out(plan.board.board.plan, untranslated, growing=False)
    made = picture_of(drawing, frozenset(), "Gruppe 1", "da", untranslated)
    lines = made.words.splitlines()
    assert lines[0] == "Gruppe 1: a drawing of a goal plan. Wishes: 1, purposes: 1, goals: 2, cards in all: 10."
    assert lines[1] == "Wish: Jeg vil gerne have mine nætter igen"
    assert "Goal 1: Jeg sover syv timer fem nætter om ugen inden 1. juni" in lines
    assert "Goal 1, Sub-goal: Søvndagbog i fire uger" in lines
    assert "Goal 2: Jeg holder stuen ryddelig" in lines
    words = written(svg_bytes(made))
    page = PdfReader(io.BytesIO(picture_pdf(made, untranslated))).pages[0].extract_text()
    for word in ("nætter", "Søvndagbog", "Bevilger", "ryddelig"):
        assert word in words
        assert word in page
    part = picture_of(drawing, frozenset({plan.tidy}), "Gruppe 1", "da", untranslated)
    assert part.words.splitlines()[1:] == ["Goal 2: Jeg holder stuen ryddelig"]
