"""A poster from the board in view: chosen, looked at with its sheets, told when it is too small, and saved."""

import os

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.model.kinds import JourneyKind
from desktop.model.posters import PosterSize, Subject, TilePaper
from desktop.windows.poster_dialog import PosterDialog
from desktop.windows.report_dialog import ReportDialog

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def board(desktop):
    """The first group's journey, with a card in every phase, in view."""
    desktop.new_day("Plakatdag")
    session = desktop.shell.session
    board = session.board(session.day.groups[0].id)
    for phase in board.board.journey(AS_IS).phases:
        for number in range(7):
            board.add_card(AS_IS, "as_is.citizen", phase.id, text=f"Kort {number} i {phase.title}")
    desktop.shell.show_journey(session.day.groups[0].id)
    return board


@pytest.fixture
def dialog(desktop, board, tmp_path, monkeypatch):
    """What Ctrl+Shift+H opens; a file goes into the test's own folder."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plakat"), ""))
    QTest.keySequence(desktop.window, "Ctrl+Shift+H")
    dialog = desktop.dialog(PosterDialog)
    looked(desktop, dialog)
    return dialog


def looked(desktop, dialog) -> None:
    """Wait for the look at what was chosen last."""
    desktop.settle()
    desktop.wait(lambda: dialog._looking is None and not dialog._soon.isActive() and dialog.preview.look is not None)


def choose(desktop, dialog, box, value) -> None:
    box.setCurrentIndex(box.findData(value))
    looked(desktop, dialog)


def test_the_board_in_view_is_offered_seen_and_its_words_are_measured(desktop, dialog):
    assert (dialog.wish.subject, dialog.wish.size) == (Subject.AS_IS, PosterSize.A2)
    (face,) = dialog.preview.look.faces
    assert sorted((face.paper.width, face.paper.height)) == [420, 594]
    assert len(face.grounds) > 50
    assert desktop.says("On A2 the smallest text is only", dialog)
    assert desktop.says("Choose A1", dialog)
    assert dialog._warning.property("role") == "warning"
    desktop.wait(lambda: dialog.preview.parentWidget().height() > dialog.preview.height())
    choose(desktop, dialog, dialog.paper_size, PosterSize.A1)
    assert desktop.says("On A1 the smallest text is 9.", dialog) or desktop.says("On A1 the smallest text is 1", dialog)
    assert not dialog._warning.property("role")
    assert dialog.preview.accessibleName() == dialog.told.text()
    if folder := os.environ.get("BROBYG_PICTURES"):
        dialog.grab().save(f"{folder}/poster.png")


def test_it_is_cut_into_sheets_and_saved_as_it_was_seen(desktop, dialog, tmp_path):
    desktop.settings.sender = "Furesø Kommune"
    choose(desktop, dialog, dialog.sheets, TilePaper.A4)
    (face,) = dialog.preview.look.faces
    assert face.sheets[0].name == "A1"
    assert desktop.says(f"{len(face.sheets)} sheets, and first a map of which goes where.", dialog)
    assert not dialog.preview.grab().isNull()
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved as plakat.pdf", dialog))
    pages = PdfReader(tmp_path / "plakat.pdf").pages
    assert f"A poster of A2 on {len(face.sheets)} sheets of A4" in pages[0].extract_text()
    assert "Furesø Kommune" in pages[0].extract_text()
    assert "Kort 0 i" in "".join(page.extract_text() for page in pages[1 : 1 + len(face.sheets)])


def test_it_is_divided_and_every_part_is_seen(desktop, dialog):
    dialog.parts.setCurrentIndex(1)
    looked(desktop, dialog)
    assert len(dialog.preview.look.faces) == 2
    choose(desktop, dialog, dialog.subject, Subject.COMPARISON)  # both journeys stay together
    assert not dialog.parts.isEnabled()
    assert len(dialog.preview.look.faces) == 1
    choose(desktop, dialog, dialog.subject, Subject.PLAN)
    assert desktop.says("There is nothing to draw yet.", dialog)


def test_the_way_there_is_in_the_dialog_that_prints(desktop, board):
    QTest.keySequence(desktop.window, "Ctrl+P")
    desktop.press("Poster …", desktop.dialog(ReportDialog))
    dialog = desktop.dialog(PosterDialog)
    looked(desktop, dialog)
    assert dialog.choice.currentText() == "Gruppe 1"
    assert [dialog.subject.itemData(at) for at in range(dialog.subject.count())] == list(Subject)[:4]
    dialog.reject()
