"""The screen and the paper agree: the same marks drawn by both painters look the same.

Both pictures are blurred by two pixels, for edges are smoothed in different ways; then hardly any pixel may differ by
more than an eighth of the scale. A drawing moved by one millimetre fails the same comparison.
"""

import io
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desktop.canvas.brush import UNITS
from desktop.canvas.brush import Brush as ScreenBrush
from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout.differences import decorated
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Tile
from desktop.layout.whole import whole_drawing
from desktop.model.compare import Difference
from desktop.model.kinds import CardKind, Channel, JourneyKind, Perspective
from desktop.model.plan import Verdict
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.report.paint import Brush as PaperBrush
from desktop.report.paint import register_fonts
from desktop.settings import Appearance
from desktop.theme import load_fonts, theme_of
from desktop.words import untranslated
from tests.report.plans import told_plan

PIXELS = 5
"""Pixels to a millimetre."""

LIMIT = 0.001
"""The share of pixels that may differ by more than 32 of 255 after the blur."""


@pytest.fixture(params=["journey", "plan"])
def drawing(request: pytest.FixtureRequest) -> JourneyDrawing:
    return a_plan() if request.param == "plan" else a_journey()


def a_plan() -> JourneyDrawing:
    """A plan on which everything is said, its goals looked at by the coach, and one that belongs to no goal."""
    template = load_templates(Path(__file__).parents[1] / "resources")["social"]
    plan = told_plan(BoardDocument([board_start(template)], author="Tove", device="tove"))
    loose = plan.board.ladder.add(CardKind.GOAL, "Et mål, der tages væk")
    plan.board.ladder.add(CardKind.SIGN, "Og det, der hang på det", loose)
    with plan.board.edit():
        plan.board.entity("cards", loose)["del"] = True
    verdicts = {plan.sleep: Verdict(5, 5), plan.tidy: Verdict(2, 5)}
    return lay_out(plan.board.board.plan, untranslated, verdicts=verdicts)


def a_journey() -> JourneyDrawing:
    """A journey with every kind of card and every detail, handovers, a curve, quotes, value, hidden lanes."""
    template = load_templates(Path(__file__).parents[1] / "resources")["young"]
    board = BoardDocument([board_start(template)], author="Tove", device="tove")
    kind = JourneyKind.AS_IS
    cards = []
    for number, (sort, lane) in enumerate(zip(CardKind, cycle(template.lanes), strict=False)):
        place = (f"{kind}.{lane.key}", f"{kind}.{number}")
        text = f"Æblegrød på værelset; sagsbehandleren ringer {number} gange og får aldrig et svar"
        cards.append(board.add_card(kind, *place, text=text, sort=sort))
        board.write_card(cards[-1], "who", "Kontaktpædagog")
    for source, target in zip(cards, cards[2:] + cards[:2], strict=True):
        board.add_link(source, target)
    for number, level in enumerate((-3, -1, 0, 2, None, 3, 1, -2)):
        board.feel(f"{kind}.{number}", level)
    board.write_quote(f"{kind}.3", "Mandage er værst. Onsdage er gode, for der spiller vi.")
    add_details(board, kind, cards)
    return lay_out(board.board.journey(kind), untranslated)


def add_details(board: BoardDocument, kind: JourneyKind, cards: list[str]) -> None:
    """Fill in what the forms ask for, talk about the cards, judge some of it, and hide a lane and a phase."""
    step, touchpoint, waiting, pain, idea, _moment, decision, agreement, *_ = cards
    for card, days in ((step, 1), (waiting, 14)):
        board.details.choose(card, "days", days)
    board.details.choose(waiting, "knows", value=False)
    board.details.choose(touchpoint, "channel", Channel.EBOKS)
    for card, name, words in (
        (pain, "why", "Ingen ejer den"),
        (decision, "law", "SEL § 85"),
        (agreement, "due", "1. marts"),
    ):
        board.details.write(card, name, words)
    for card in (step, step, pain):
        board.talk.place_dot(card)
        board.talk.comment(card, "Sådan var det ikke hos os")
    board.talk.doubt(waiting)
    for noun, levels in ((idea, (1, -2, 2)), (f"{kind}.1", (2, -1, 1)), (f"{kind}.4", (0, 1, -2))):
        for perspective, level in zip(Perspective, levels, strict=True):
            board.details.judge(noun, perspective, level)
    board.grid.hide(board.grid.add_lane(kind, "Økonomi", Side.OTHERS))
    board.grid.hide(board.grid.add_phase(kind, "Efterværn"))


def shown(drawing: JourneyDrawing) -> Iterator[Tile]:
    """The drawing with what became of its cards over it."""
    yield from whole_drawing(drawing)
    differences = dict(zip(drawing.journey.cards, cycle(Difference), strict=False))
    yield from decorated(drawing, differences)


def on_screen(drawing: JourneyDrawing) -> Image.Image:
    width, height = round(drawing.width * PIXELS), round(drawing.height * PIXELS)
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PIXELS / UNITS, PIXELS / UNITS)
    brush = ScreenBrush(theme_of(Appearance.LIGHT), load_fonts())
    for tile in shown(drawing):
        brush.draw_tile(painter, tile)
    painter.end()
    return Image.frombytes("RGB", (width, height), bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine())


def on_paper(drawing: JourneyDrawing) -> Image.Image:
    register_fonts()
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(drawing.width * mm, drawing.height * mm))
    brush = PaperBrush(canvas, drawing.height)
    for tile in shown(drawing):
        brush.draw(tile.marks, tile.frame.x, tile.frame.y)
    canvas.save()
    document = pypdfium2.PdfDocument(written.getvalue())
    picture = document[0].render(scale=PIXELS * 25.4 / 72).to_pil().convert("RGB")
    document.close()
    return picture


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ clearly."""
    other = other.crop((0, 0, *one.size))
    soft = [picture.filter(ImageFilter.GaussianBlur(2)) for picture in (one, other)]
    apart = ImageChops.difference(*soft)
    most = ImageChops.lighter(ImageChops.lighter(*apart.split()[:2]), apart.split()[2])
    return sum(most.histogram()[33:]) / (one.width * one.height)


def test_the_canvas_and_the_pdf_show_the_same(qapp: QApplication, drawing: JourneyDrawing) -> None:
    screen, paper = on_screen(drawing), on_paper(drawing)
    assert abs(screen.width - paper.width) <= 1
    assert differing(screen, paper) < LIMIT
    moved = ImageChops.offset(screen, PIXELS, 0)
    assert differing(moved, paper) > 20 * LIMIT
