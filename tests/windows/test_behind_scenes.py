"""The lines of the service over a journey: turned on in the menu, kept for this laptop, told, and printed."""

import pytest
from PySide6.QtCore import Qt

from desktop.model.kinds import JourneyKind
from desktop.windows.behind_scenes import BehindScenes
from desktop.windows.board_page import BoardPage
from desktop.windows.process_dialog import ProcessDialog
from desktop.windows.report_dialog import ReportDialog


@pytest.fixture
def page(desktop) -> BoardPage:
    desktop.new_day(groups=1)
    desktop.shell.show_journey()
    return desktop.shell.journey_page


def scenes(page: BoardPage) -> BehindScenes:
    return page.findChild(BehindScenes)


def lines_on_screen(page: BoardPage) -> list[str]:
    return [tile.key for tile in page.view.scenery._below if tile.key.startswith("line ")]


def said_in_outline(page: BoardPage) -> list[str]:
    """What a screen reader hears of the lanes of the first phase."""
    model = page.desk.outline.model()
    phase = model.index(0, 0)
    rows = (model.index(row, 0, phase) for row in range(model.rowCount(phase)))
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def test_the_lines_come_with_their_question_and_are_told_in_the_outline(desktop, page):
    assert lines_on_screen(page) == []
    before = page.view.drawing.height
    scenes(page).action.trigger()
    assert len(lines_on_screen(page)) == 3
    assert page.view.drawing.height > before
    assert desktop.says("Where on the journey does the citizen not know that we talk together?", page)
    page.desk.button.click()
    seen = [words for words in said_in_outline(page) if "below the line of visibility" in words]
    assert [words.split(" (")[0] for words in seen] == ["Myndighed", "Andre", "Dokumenter og systemer"]
    scenes(page).note.close_button.click()
    assert lines_on_screen(page) == []
    assert not any("below the line" in words for words in said_in_outline(page))


def test_a_line_without_a_place_is_left_out_and_told(desktop, page):
    scenes(page).action.trigger()
    board = page.view.document
    authority = board.board.journey(JourneyKind.AS_IS).lanes[4]
    board.grid.move(authority.id, 0)
    assert lines_on_screen(page) == []
    assert desktop.says("The line of visibility has no place here", scenes(page).note)
    board.undo()
    assert len(lines_on_screen(page)) == 3
    assert not desktop.says("has no place here", page)


def test_it_is_a_matter_of_the_laptop_on_all_boards_and_not_of_the_document(desktop, page):
    board = page.view.document
    state = board.state()
    scenes(page).action.trigger()
    assert board.state() == state
    assert desktop.settings.lines
    plan = desktop.shell.planned.show()
    plan.begin.begin.click()
    assert len(lines_on_screen(plan)) == 3
    scenes(plan).action.trigger()
    desktop.shell.show_journey()
    assert lines_on_screen(page) == []


def test_paper_has_the_lines_the_screen_has_unless_one_wants_otherwise(desktop, page):
    scenes(page).action.trigger()
    board = page.view.document
    board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    desktop.window.open_report()
    dialog = desktop.dialog(ReportDialog)

    def lines() -> list[str]:
        report = dialog._order().report(lambda _, words: words)
        return [tile.key for block in report.blocks for tile in getattr(block, "tiles", ()) if "line " in tile.key]

    assert len(lines()) == 3
    dialog.lines.click()
    assert lines() == []
    dialog.reject()
    desktop.shell.planned.show().begin.begin.click()
    desktop.window.open_report()
    process = desktop.dialog(ProcessDialog)
    assert process._order().lines
    process.reject()
