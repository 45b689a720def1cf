"""Pasting a table onto a journey, with a preview of what becomes of it."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from desktop.canvas.picks import CardsPick, CellPick
from desktop.model.cpr import MASK
from desktop.model.kinds import JourneyKind
from desktop.windows.journey_page import JourneyPage
from desktop.windows.paste_dialog import EXISTING, NEW, LinesQuestion, PasteDialog

AS_IS = JourneyKind.AS_IS
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desktop: object) -> JourneyPage:
    desktop.new_day(groups=1)
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    page.view.setFocus()
    return page


def paste(page: JourneyPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(page.view, Qt.Key.Key_V, CTRL)


def words(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)]


def press(dialog: QWidget, text: str) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def cells(page: JourneyPage) -> dict[str, tuple[int, int]]:
    """Row and column of each card, by its text."""
    drawing = page.view.drawing
    return {
        card.text: (drawing.row_of(card.place.lane), drawing.column_of(card.place.phase))
        for card in drawing.journey.cards.values()
    }


def test_a_table_from_excel_is_shown_pasted_and_taken_back_in_one_step(desktop: object, page: JourneyPage) -> None:
    phases = [phase.title for phase in page.view.drawing.journey.phases]
    paste(page, f"\t{phases[1]}\t{phases[0]}\nMyndighed\tVurdering\t\nLeverandør\tBesøg\tOpkald\n")
    dialog = desktop.dialog(PasteDialog)
    assert dialog.on_top.isChecked()
    assert dialog.at_left.isChecked()
    assert dialog.target.currentIndex() == EXISTING
    assert {phases[1], phases[0], "• Vurdering", "• Besøg", "• Opkald"} <= set(words(dialog))
    press(dialog, "Paste 3 cards")
    authority, provider = cells(page)["Vurdering"][0], cells(page)["Besøg"][0]
    assert cells(page) == {"Vurdering": (authority, 1), "Besøg": (provider, 1), "Opkald": (provider, 0)}
    assert isinstance(page.view.pick, CardsPick)
    page.undo()
    assert cells(page) == {}


def test_what_the_first_row_holds_can_be_corrected(desktop: object, page: JourneyPage) -> None:
    page.view.set_pick(CellPick(page.view.drawing.rows[0].id, page.view.drawing.columns[0].id))
    paste(page, "\tJanuar\nBanken\tRinger")
    dialog = desktop.dialog(PasteDialog)
    assert dialog.target.currentIndex() == NEW
    assert {"Januar (new)", "Banken (new)"} <= set(words(dialog))
    for box in dialog.findChildren(QCheckBox):
        box.click()
    dialog.target.setCurrentIndex(EXISTING)
    press(dialog, "Paste 3 cards")
    assert cells(page) == {"Januar": (0, 1), "Banken": (1, 0), "Ringer": (1, 1)}


def test_a_table_can_be_pasted_as_cards_of_one_field(desktop: object, page: JourneyPage) -> None:
    page.view.set_pick(CellPick(page.view.drawing.rows[2].id, page.view.drawing.columns[3].id))
    paste(page, "a\tb\nc\td")
    press(desktop.dialog(PasteDialog), "All as cards in one field")
    assert cells(page) == dict.fromkeys("abcd", (2, 3))


def test_cancelling_pastes_nothing(desktop: object, page: JourneyPage) -> None:
    paste(page, "a\tb\nc\td")
    press(desktop.dialog(PasteDialog), "Cancel")
    assert cells(page) == {}
    assert not page.can_undo


def test_a_cpr_number_in_a_table_is_hidden_and_that_is_said(desktop: object, page: JourneyPage) -> None:
    paste(page, "Ole " + "17" + "03" + "64-" + "2" * 4 + "\tb")
    dialog = desktop.dialog(PasteDialog)
    assert f"• Ole {MASK}" in words(dialog)
    assert "A CPR number was hidden." in words(dialog)


@pytest.mark.parametrize(("answer", "count"), [("Paste the first 100 lines", 100), ("Cancel", 0)])
def test_very_many_lines_are_asked_about(
    desktop: object, page: JourneyPage, answer: str, count: int, qtbot: object
) -> None:
    paste(page, "\n".join(f"Linje {number}" for number in range(140)))
    dialog = desktop.dialog(LinesQuestion)
    assert "The text has 140 lines" in words(dialog)
    press(dialog, answer)
    assert len(cells(page)) == count


def test_the_dialog_speaks_danish_when_the_program_does(desktop: object, page: JourneyPage) -> None:
    paste(page, "a\tb\nc\td")
    dialog = desktop.dialog(PasteDialog)
    before = words(dialog)
    desktop.language.use("da")
    assert dialog.paste.isEnabled()
    desktop.language.use("en")
    assert words(dialog) == before
