"""The journey as a picture: saved in each form, copied, in part, and what is said when a file cannot be written."""

from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.canvas.picks import CardPick, cards_pick
from desktop.model.kinds import CardKind, JourneyKind
from desktop.windows.picture_out_dialog import PictureDialog
from desktop.windows.picture_out_work import Form

AS_IS = JourneyKind.AS_IS
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(desktop):
    """A group's journey with three cards, in view."""
    desktop.new_day("Billeddag")
    desktop.shell.show_journey()
    document = desktop.shell.journey_page.view.document
    for phase, text in enumerate(("Ringer til kommunen", "Venter længe", "Flytter ind")):
        document.add_card(AS_IS, "as_is.citizen", f"as_is.{phase}", text=text)
    return document


def save(desktop, tmp_path, monkeypatch, form, name="rejse"):
    """Choose a form in the dialog and save; give the file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    desktop.window.activateWindow()
    desktop.wait(desktop.window.isActiveWindow)
    QTest.keyClick(desktop.shell.journey_page.view, Qt.Key.Key_P, CTRL_SHIFT)
    dialog = desktop.dialog(PictureDialog)
    dialog.form.setCurrentIndex(list(Form).index(form))
    desktop.press("Save as …", dialog)
    return tmp_path / (name + form.suffix)


def words_of(svg) -> str:
    return " ".join(element.text or "" for element in ElementTree.fromstring(svg).iter())


def colours(image: QImage) -> set[str]:
    spots = ((x, y) for x in range(0, image.width(), 40) for y in range(0, image.height(), 40))
    return {QColor(image.pixel(x, y)).name() for x, y in spots}


def test_the_journey_is_saved_as_svg_and_as_pdf(desktop, board, tmp_path, monkeypatch):
    svg = save(desktop, tmp_path, monkeypatch, Form.SVG)
    desktop.wait(lambda: desktop.says("The picture is saved as rejse.svg"))
    assert "Venter længe" in words_of(svg.read_bytes())
    pdf = save(desktop, tmp_path, monkeypatch, Form.PDF)
    desktop.wait(lambda: desktop.says("The picture is saved as rejse.pdf"))
    assert "Flytter ind" in PdfReader(pdf).pages[0].extract_text()


def test_a_large_png_is_twice_as_fine_as_a_small_one(desktop, board, tmp_path, monkeypatch):
    large, small = (save(desktop, tmp_path, monkeypatch, form, form.name) for form in (Form.LARGE, Form.SMALL))
    desktop.wait(lambda: large.exists() and small.exists())
    fine, coarse = QImage(str(large)), QImage(str(small))
    assert abs(fine.width() - 2 * coarse.width()) <= 2
    assert len(colours(coarse)) > 4
    assert "Venter længe" in coarse.text("Description")


def test_nothing_of_the_laptop_is_in_the_picture(desktop, board, tmp_path, monkeypatch):
    plain = save(desktop, tmp_path, monkeypatch, Form.SMALL, "uden")
    desktop.wait(plain.exists)
    view = desktop.shell.journey_page.view
    view.set_pick(CardPick(next(iter(board.board.journey(AS_IS).cards))))
    view.zoom_step(4)
    picked = save(desktop, tmp_path, monkeypatch, Form.SMALL, "med")
    desktop.wait(picked.exists)
    assert QImage(str(plain)) == QImage(str(picked))


def test_the_picked_cards_are_copied_as_a_picture(desktop, board):
    cards = {card.text: card.id for card in board.board.journey(AS_IS).cards.values()}
    view = desktop.shell.journey_page.view
    view.set_pick(cards_pick((cards["Ringer til kommunen"], cards["Venter længe"]), cards["Venter længe"]))
    QTest.keyClick(view, Qt.Key.Key_C, CTRL_SHIFT)
    desktop.wait(lambda: desktop.says("The picture is on the clipboard."))
    held = QGuiApplication.clipboard().mimeData()
    words = words_of(bytes(held.data("image/svg+xml").data()))
    assert "Venter længe" in words
    assert "Flytter ind" not in words
    image = QGuiApplication.clipboard().image()
    assert image.width() > image.height()
    assert len(colours(image)) > 2


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(desktop, board, tmp_path, monkeypatch):
    save(desktop, tmp_path, monkeypatch, Form.SVG, "no/rejse")
    desktop.wait(lambda: desktop.says("rejse.svg could not be written."))


def test_the_goal_plan_is_a_picture_too_without_the_place_for_the_next_goal(desktop, board, tmp_path, monkeypatch):
    for words in ("Går selv til bageren", "Har gæster om søndagen"):
        board.ladder.add(CardKind.GOAL, words)
    desktop.shell.show_plan()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan"), ""))
    desktop.window.activateWindow()
    desktop.wait(desktop.window.isActiveWindow)
    desktop.shell.plan_page.view.setFocus()
    QTest.keyClick(desktop.shell.plan_page.view, Qt.Key.Key_P, CTRL_SHIFT)
    dialog = desktop.dialog(PictureDialog)
    assert desktop.says("The goal plan as it is on the board", dialog)
    dialog.form.setCurrentIndex(list(Form).index(Form.SVG))
    desktop.press("Save as …", dialog)
    desktop.wait((tmp_path / "plan.svg").exists)
    root = ElementTree.fromstring((tmp_path / "plan.svg").read_bytes())
    assert "Går selv til bageren" in words_of((tmp_path / "plan.svg").read_bytes())
    assert "The goal plan: a drawing of a goal plan. Wishes: 0, purposes: 0, goals: 2" in "".join(root.itertext())
    width = float(root.get("width").removesuffix("mm"))
    assert width < desktop.shell.plan_page.view.drawing.width
