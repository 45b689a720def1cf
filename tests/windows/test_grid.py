"""Phases and lanes edited where they stand: named, added, moved, split, hidden and deleted, by mouse and by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.canvas.headings import heading_spot, more_spot
from desktop.canvas.picks import CellPick, HeadPick, LanePick, PhasePick
from desktop.document.board import BoardDocument
from desktop.layout.hidden import hidden_tiles
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.windows.grid_hidden import GridHidden
from desktop.windows.grid_split import GridSplit
from desktop.windows.journey_page import JourneyPage
from tests.windows.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
Key = Qt.Key
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
FIRST, UDREDNING = "as_is.0", "as_is.2"
PROVIDER, AUTHORITY, OTHERS = "as_is.provider", "as_is.authority", "as_is.others"


class Table:
    """A group at the journey page of an open day."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(1366, 768)
        desktop.new_day(groups=1)
        desktop.shell.show_journey()
        page = desktop.shell.journey_page
        assert page is not None
        self.page: JourneyPage = page
        self.view = page.view
        self.board: BoardDocument = desktop.shell.session.board(desktop.shell.session.day.groups[0].id)

    # What is there

    def phases(self, kind: JourneyKind = AS_IS) -> list[str]:
        return [phase.title for phase in self.board.board.journey(kind).phases]

    def lanes(self, kind: JourneyKind = AS_IS) -> list[str]:
        return [lane.title for lane in self.board.board.journey(kind).lanes]

    def side(self, lane: str) -> Side:
        found = self.board.board.journey(AS_IS).lane(lane)
        assert found is not None
        return found.side

    def cards(self) -> list[str]:
        return sorted(card.text for card in self.board.board.journey(AS_IS).cards.values())

    def spot(self, pick: HeadPick) -> QPointF:
        found = heading_spot(self.view.drawing, self.view.camera(), pick)
        assert found is not None
        return found.center() - QPointF(20, 0)

    # What is done

    def put(self, lane: str, phase: str, text: str) -> str:
        return self.board.add_card(AS_IS, lane, phase, text=text)

    def button(self, words: str) -> QPushButton:
        found = [each for each in self.page.findChildren(QPushButton) if each.text() == words and each.isVisible()]
        assert len(found) == 1, words
        return found[0]

    def click(self, pick: HeadPick) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.spot(pick).toPoint())

    def double_click(self, pick: HeadPick) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, pos=self.spot(pick).toPoint())

    def drag(self, pick: HeadPick, to: HeadPick) -> None:
        """Take one up and let it go just beyond the middle of another."""
        viewport, start, end = self.view.viewport(), self.spot(pick), self.spot(to) + QPointF(26, 6)
        QTest.mousePress(viewport, LEFT, pos=start.toPoint())
        for share in (0.2, 0.6, 1.0):
            QTest.mouseMove(viewport, (start + (end - start) * share).toPoint())
        QTest.mouseRelease(viewport, LEFT, pos=end.toPoint())

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.grid.editor if self.view.grid.naming else self.view, key, held)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.view.grid.editor, words)

    def choose(self, words: str, opening: Callable[[], object], within: str = "") -> None:
        """Open a menu, and choose the line with some words, or one of the menu `within` it."""
        seen: list[str] = []

        def pick_line() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            if within:
                menu = next(each.menu() for each in menu.actions() if each.text() == within)
            lines = {action.text(): action for action in menu.actions()}
            seen.extend(lines)
            line = next((line for text, line in lines.items() if text.startswith(words)), None)
            while isinstance(QApplication.activePopupWidget(), QMenu):
                QApplication.activePopupWidget().close()
            if line is not None and line.isEnabled():
                line.trigger()
                seen.append("chosen")

        QTimer.singleShot(0, pick_line)
        opening()
        self.desktop.wait(lambda: seen)
        assert "chosen" in seen, (words, seen)

    def menu(self, pick: HeadPick, words: str, within: str = "") -> None:
        """Choose from the menu that the menu key opens on what is picked."""
        self.view.set_pick(pick)
        spot = self.view.rect().center()
        key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, self.view.mapToGlobal(spot))
        self.choose(words, lambda: QApplication.sendEvent(self.view, key), within)


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_a_phase_is_named_where_it_stands(table: Table) -> None:
    table.double_click(PhasePick(FIRST))
    table.type("Hverdagen før")
    table.press(Key.Key_Return)
    assert table.phases()[0] == "Hverdagen før"
    assert table.view.hasFocus()
    table.desktop.window.undo()
    assert table.phases()[0] == "Før henvendelsen"


def test_esc_keeps_the_old_name_and_an_empty_one_is_no_name(table: Table) -> None:
    table.click(LanePick(OTHERS))
    table.press(Key.Key_F2)
    table.type("Noget andet")
    table.press(Key.Key_Escape)
    assert "Andre" in table.lanes()
    table.press(Key.Key_F2)
    table.press(Key.Key_Delete)
    table.press(Key.Key_Return)
    assert "Andre" in table.lanes()


def test_a_click_elsewhere_keeps_the_name_and_does_nothing_else(table: Table) -> None:
    table.double_click(LanePick(AUTHORITY))
    table.type("Rådgiver")
    cell = table.view.drawing.cell_frame(3, 1)
    QTest.mouseClick(table.view.viewport(), LEFT, pos=table.view.camera().to_screen(cell).center().toPoint())
    assert "Rådgiver" in table.lanes()
    assert not table.view.editing


def test_heads_and_names_are_reached_and_renamed_by_keys_alone(table: Table) -> None:
    table.view.set_pick(CellPick("as_is.citizen", FIRST))
    table.press(Key.Key_Up)
    table.press(Key.Key_Right)
    assert table.view.pick == PhasePick("as_is.1")
    assert table.view.accessibleDescription() == "Phase 2 of 8: Henvendelse og første kontakt"
    table.press(Key.Key_Return)
    table.type("Første møde")
    table.press(Key.Key_Return)
    assert table.phases()[1] == "Første møde"
    table.press(Key.Key_Down)
    table.press(Key.Key_Left)
    table.press(Key.Key_Left)
    assert table.view.pick == LanePick("as_is.citizen")
    table.press(Key.Key_Down)
    assert table.view.accessibleDescription() == "Lane 2 of 7: Borger – det jeg tænker og føler, Citizen"
    table.press(Key.Key_Right)
    assert table.view.pick == CellPick("as_is.citizen_emotion", FIRST)


def test_ctrl_and_arrows_carry_a_phase_and_a_lane(table: Table) -> None:
    phases, lanes = table.phases(), table.lanes()
    table.click(PhasePick(FIRST))
    table.press(Key.Key_Left, CTRL)
    table.press(Key.Key_Up, CTRL)
    assert table.phases() == phases
    table.press(Key.Key_Right, CTRL)
    assert table.phases()[:2] == [phases[1], phases[0]]
    table.press(Key.Key_Left, CTRL)
    assert table.phases() == phases
    table.click(LanePick(AUTHORITY))
    table.press(Key.Key_Up, CTRL)
    assert table.lanes()[3:5] == ["Myndighed", "Leverandør"]
    table.press(Key.Key_Down, CTRL)
    assert table.lanes() == lanes


def test_a_head_is_dragged_to_its_new_place(table: Table) -> None:
    phases = table.phases()
    table.put(PROVIDER, FIRST, "Kort")
    table.drag(PhasePick(FIRST), PhasePick("as_is.2"))
    assert table.phases()[:3] == [phases[1], phases[2], phases[0]]
    assert table.board.board.journey(AS_IS).cells[(PROVIDER, FIRST)][0].text == "Kort"
    table.drag(LanePick(PROVIDER), LanePick("as_is.citizen"))
    assert table.lanes()[1] == "Leverandør"
    table.desktop.window.undo()
    table.desktop.window.undo()
    assert table.phases() == phases


def test_the_three_dots_open_the_menu(table: Table) -> None:
    pick = PhasePick(FIRST)
    spot = heading_spot(table.view.drawing, table.view.camera(), pick)
    assert spot is not None
    dots = more_spot(spot, pick, table.view.camera().scale).center().toPoint()
    table.choose("Move right", lambda: QTest.mouseClick(table.view.viewport(), LEFT, pos=dots))
    assert table.phases()[1] == "Før henvendelsen"


def test_a_new_phase_is_named_at_once_and_is_one_step(table: Table) -> None:
    table.button("Phase").click()
    table.type("Efterværn")
    table.press(Key.Key_Return)
    assert table.phases()[-1] == "Efterværn"
    assert len(table.phases()) == 9
    table.desktop.window.undo()
    assert len(table.phases()) == 8
    table.button("Lane").click()
    table.type("Jobcenter")
    table.press(Key.Key_Return)
    assert table.lanes()[-1] == "Jobcenter"


def test_neighbours_are_added_before_and_after(table: Table) -> None:
    table.menu(PhasePick(UDREDNING), "Add a phase before")
    table.type("Visitation")
    table.press(Key.Key_Return)
    assert table.phases()[2:4] == ["Visitation", "Udredning"]
    table.menu(LanePick(AUTHORITY), "Add a lane below")
    table.type("Økonomi")
    table.press(Key.Key_Return)
    assert table.lanes()[4:6] == ["Myndighed", "Økonomi"]
    assert [lane.side for lane in table.board.board.journey(AS_IS).lanes][5] is Side.AUTHORITY


def test_each_journey_has_its_own_and_a_copy_brings_them_along(table: Table) -> None:
    table.menu(LanePick(OTHERS), "Add a lane above")
    table.type("Hospital")
    table.press(Key.Key_Return)
    assert "Hospital" not in table.lanes(IDEAL)
    at = table.board.board.journey(AS_IS).lanes[table.lanes().index("Hospital")].id
    table.put(at, FIRST, "Udskrivning")
    table.page.show_kind(IDEAL)
    table.button("Begin with a copy of how it is").click()
    assert table.lanes(IDEAL) == table.lanes()


def test_one_lane_is_split_into_several(table: Table) -> None:
    table.put(OTHERS, FIRST, "Egen læge")
    table.menu(LanePick(OTHERS), "Split into several lanes …")
    sheet = table.desktop.dialog(GridSplit)
    assert isinstance(sheet, GridSplit)
    assert not sheet.make.isEnabled()
    QTest.keyClicks(sheet.names, "Jobcenter")
    QTest.keyClick(sheet.names, Key.Key_Return)
    QTest.keyClicks(sheet.names, "Sygehus")
    assert sheet.make.text().startswith("Make 2 lane")
    QTest.mouseClick(sheet.make, LEFT)
    assert table.lanes()[5:8] == ["Andre", "Jobcenter", "Sygehus"]
    assert table.cards() == ["Egen læge"]
    table.desktop.window.undo()
    assert len(table.lanes()) == 7


def test_a_lane_changes_hands(table: Table) -> None:
    table.menu(LanePick(OTHERS), "M – Authority", within="Whose lane it is")
    assert table.side(OTHERS) is Side.AUTHORITY


def test_what_is_hidden_is_counted_and_brought_back(table: Table) -> None:
    table.put(OTHERS, FIRST, "Egen læge")
    table.menu(LanePick(OTHERS), "Hide")
    assert table.desktop.says("“Andre” is hidden, with the 1 card")
    assert table.cards() == []
    table.menu(PhasePick(UDREDNING), "Hide")
    hidden = table.page.findChild(GridHidden)
    assert hidden.text().startswith("1 hidden lane")
    assert ", 1 hidden phase" in hidden.text()
    hidden.menu().aboutToShow.emit()
    next(line for line in hidden.menu().actions() if line.text() == "Show the lane “Andre”").trigger()
    assert table.cards() == ["Egen læge"]
    assert table.view.pick == LanePick(OTHERS)
    assert hidden.text().startswith("1 hidden phase")
    table.desktop.press("Show it again")
    assert len(table.phases()) == 8
    assert not hidden.isVisible()


def test_a_click_on_the_strip_lists_what_is_hidden(table: Table) -> None:
    table.menu(LanePick(OTHERS), "Hide")
    table.view.fit()
    strip = next(tile.frame for tile in hidden_tiles(table.view.drawing))
    spot = table.view.camera().to_screen(strip).center().toPoint()
    table.choose("Show the lane “Andre”", lambda: QTest.mouseClick(table.view.viewport(), LEFT, pos=spot))
    assert "Andre" in table.lanes()


def test_deleting_takes_the_cards_along_and_can_be_taken_back(table: Table) -> None:
    for text in ("Læge", "Sygehus"):
        table.put(OTHERS, FIRST, text)
    table.click(LanePick(OTHERS))
    table.press(Key.Key_Delete)
    assert table.desktop.says("“Andre” is deleted with the 2 card")
    assert (table.cards(), "Andre" in table.lanes()) == ([], False)
    table.put(PROVIDER, FIRST, "Senere")
    table.desktop.press("Bring it back")
    assert table.cards() == ["Læge", "Senere", "Sygehus"]
    assert table.lanes()[5] == "Andre"
    table.menu(LanePick(OTHERS), "Delete with the 2 card")
    table.desktop.window.undo()
    assert table.cards() == ["Læge", "Senere", "Sygehus"]


def test_the_last_phase_stays(table: Table) -> None:
    for phase in table.board.board.journey(AS_IS).phases[1:]:
        table.board.grid.remove(phase.id)
    table.click(PhasePick(FIRST))
    table.press(Key.Key_Delete)
    assert table.phases() == ["Før henvendelsen"]
    assert table.desktop.says("A journey needs a phase: the last one stays.")


def test_a_head_is_found_where_it_is_seen_when_the_board_is_scrolled(table: Table) -> None:
    for _ in range(8):
        table.put("as_is.citizen", FIRST, "Et kort med en del ord på, så der er noget at rulle i")
    table.view.set_zoom(1.3)
    table.view.scroll_by(500, 0)
    table.view.scroll_by(0, 400)
    table.double_click(PhasePick("as_is.4"))
    table.type("Start")
    table.press(Key.Key_Return)
    assert table.phases()[4] == "Start"


def test_a_cpr_number_is_hidden_in_a_name_while_it_is_typed(table: Table) -> None:
    number = "".join(str(digit) for digit in (0, 1, 0, 1, 7, 0)) + "-" + "1234"
    table.double_click(PhasePick(FIRST))
    table.type(f"Samtale {number} ")
    assert "1234" not in table.view.grid.editor.text()
    table.press(Key.Key_Return)
    assert "1234" not in table.phases()[0]


def test_naming_ends_when_somebody_else_deletes_the_phase(table: Table) -> None:
    table.double_click(PhasePick(UDREDNING))
    table.board.grid.remove(UDREDNING)
    assert not table.view.grid.naming
    assert not table.view.grid.editor.isVisible()
