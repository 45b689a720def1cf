"""The journey as it is beside the ideal one: figures, chips, marks on both drawings, words before and after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.canvas.picks import CardPick
from desktop.document.board import BoardDocument
from desktop.model.compare import Difference, Figure
from desktop.model.kinds import CardKind, Channel, JourneyKind
from desktop.windows.journey_page import JourneyPage
from tests.windows.conftest import Desktop

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


class Table:
    """A group at the journey page of an open day, with a journey, its copy, and what was changed on the copy."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(1366, 768)
        desktop.new_day(groups=1)
        desktop.shell.show_journey()
        page = desktop.shell.journey_page
        assert page is not None
        self.page: JourneyPage = page
        self.board: BoardDocument = desktop.shell.session.board(desktop.shell.session.day.groups[0].id)

    def put(self, lane: str, phase: int, text: str, sort: CardKind = CardKind.STEP, kind: JourneyKind = AS_IS) -> str:
        return self.board.add_card(kind, f"{kind}.{lane}", f"{kind}.{phase}", sort=sort, text=text)

    def build(self) -> dict[str, str]:
        """Four cards as it is; on the ideal journey one is gone, one moved, one says something else, one is new."""
        keys = {
            "gone": self.put("citizen", 0, "Ringer forgæves"),
            "moved": self.put("authority", 1, "Vurdering"),
            "changed": self.put("provider", 2, "Udredning på elleve sider"),
            "wait": self.put("citizen", 3, "Venter på svar", CardKind.WAITING),
        }
        self.board.details.choose(keys["wait"], "days", 45)
        self.board.copy_journey(AS_IS, IDEAL)
        twins = {card.origin: key for key, card in self.board.board.journey(IDEAL).cards.items()}
        self.board.remove_card(twins[keys["gone"]])
        self.board.move_card(twins[keys["moved"]], "ideal.provider", "ideal.1")
        self.board.write_card(twins[keys["changed"]], "text", "Udredning på to sider")
        self.board.details.choose(twins[keys["wait"]], "days", 12)
        return keys | {"new": self.put("citizen", 1, "Fast kontakt", kind=IDEAL), "after": twins[keys["changed"]]}

    @property
    def segment(self) -> QPushButton:
        return next(each for each in self.page.findChildren(QPushButton) if each.text() == "Compare")

    def press(self, words: str) -> None:
        self.desktop.press(words, self.page.compare)

    def says(self, words: str) -> bool:
        return self.desktop.says(words, self.page.compare)

    def marked(self, kind: JourneyKind) -> set[str]:
        return {tile.key for tile in self.page.compare.views[kind].marks}

    def click(self, kind: JourneyKind, card: str) -> None:
        view = self.page.compare.views[kind]
        frame = view.drawing.frame_of(card)
        assert frame is not None
        view.reveal(frame)
        spot = view.camera().to_screen(frame).center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def reads(self, kind: JourneyKind) -> str:
        return self.page.compare.words.texts[kind].toPlainText()


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_there_is_nothing_to_compare_before_both_journeys_have_cards(table: Table) -> None:
    assert not table.segment.isEnabled()
    table.put("citizen", 1, "Søger")
    assert not table.segment.isEnabled()
    assert "Both journeys must have cards first." in table.segment.toolTip()
    table.board.copy_journey(AS_IS, IDEAL)
    assert table.segment.isEnabled()


def test_figures_are_told_before_and_after_in_words(table: Table) -> None:
    table.build()
    table.segment.click()
    assert not table.page.view.isVisible()
    tile = table.page.compare.figures.tiles[Figure.DAYS]
    assert all(table.desktop.says(words, tile) for words in ("Days of waiting", "45 → 12", "↓ 33 fewer"))
    assert tile.accessibleName() == "Days of waiting: 45 as it is, 12 in the ideal journey, 33 fewer"
    assert table.desktop.says("unchanged", table.page.compare.figures.tiles[Figure.HANDOVERS])
    assert not table.says("no number of days")
    table.put("citizen", 4, "Venter igen", CardKind.WAITING, IDEAL)
    assert table.says("no number of days")


def test_every_card_that_differs_is_marked_on_its_drawing(table: Table) -> None:
    keys = table.build()
    table.segment.click()
    assert table.marked(AS_IS) == {keys[name] for name in ("gone", "moved", "changed", "wait")}
    assert keys["new"] in table.marked(IDEAL)
    assert len(table.marked(IDEAL)) == 4


def test_a_chip_steps_through_its_cards_and_leaves_the_others_unmarked(table: Table) -> None:
    keys = table.build()
    table.segment.click()
    table.press("~ 2 changed")
    assert table.says("1 of 2")
    assert "elleve" in table.reads(AS_IS)
    assert table.marked(AS_IS) == {keys["changed"], keys["wait"]}
    table.press("~ 2 changed")
    assert table.says("2 of 2")
    assert "45" in table.reads(AS_IS)
    assert "12" in table.reads(IDEAL)
    table.press("All changes")
    assert len(table.marked(AS_IS)) == 4


def test_a_card_says_before_and_after_and_leads_to_itself(table: Table) -> None:
    keys = table.build()
    table.segment.click()
    table.click(AS_IS, keys["changed"])
    assert "Udredning på elleve sider" in table.reads(AS_IS)
    assert "Udredning på to sider" in table.reads(IDEAL)
    table.page.compare.words.go[IDEAL].click()
    assert table.page.kind is IDEAL
    assert table.page.view.isVisible()
    assert table.page.view.pick == CardPick(keys["after"])


def test_a_new_card_was_not_there_before(table: Table) -> None:
    table.build()
    table.segment.click()
    table.press("+ 1 new")
    assert table.reads(AS_IS) == "Not on this journey."
    assert "Fast kontakt" in table.reads(IDEAL)
    assert not table.page.compare.words.go[AS_IS].isVisible()


def test_the_list_says_the_same_and_goes_by_keys(table: Table) -> None:
    table.build()
    table.segment.click()
    table.press("As a list")
    table_list = table.page.compare.list
    rows = [[table_list.topLevelItem(at).text(each) for each in range(4)] for at in range(5)]
    journey = table.board.board.journey(AS_IS)
    lanes, phases = ({each.id: each.title for each in some} for some in (journey.lanes, journey.phases))
    was, now = f"{lanes['as_is.authority']} · {phases['as_is.1']}", f"{lanes['as_is.provider']} · {phases['as_is.1']}"
    assert ["moved", "Vurdering", was, now] in rows
    assert rows[-1][0::3] == ["gone", "–"]
    table_list.setFocus()
    QTest.keyClick(table_list, Qt.Key.Key_Down)
    QTest.keyClick(table_list, Qt.Key.Key_End)
    assert "Ringer forgæves" in table.reads(AS_IS)


def test_it_follows_the_board_and_its_undo(table: Table) -> None:
    table.build()
    table.segment.click()
    table.press("+ 1 new")
    table.put("citizen", 5, "Endnu et nyt", kind=IDEAL)
    assert table.page.compare.chips.chips[Difference.NEW].text() == "+ 2 new"
    assert table.says("1 of 2")
    table.page.undo()
    assert table.page.compare.chips.chips[Difference.NEW].text() == "+ 1 new"


def test_both_drawings_move_as_one(table: Table) -> None:
    table.build()
    table.segment.click()
    upper, lower = table.page.compare.views.values()
    upper.set_zoom(1.7)
    assert lower.zoom == upper.zoom
    upper.scroll_by(150, 0)
    assert lower.horizontalScrollBar().value() == upper.horizontalScrollBar().value() > 0
    lower.scroll_by(-90, 0)
    assert upper.horizontalScrollBar().value() == lower.horizontalScrollBar().value()


def test_when_the_last_card_goes_it_says_how_to_begin(table: Table) -> None:
    table.put("citizen", 1, "Søger")
    table.board.copy_journey(AS_IS, IDEAL)
    table.segment.click()
    table.board.remove_card(next(iter(table.board.board.journey(IDEAL).cards)))
    assert table.says("There is nothing to compare yet")
    table.press("Copy the journey as it is")
    assert not table.says("There is nothing to compare yet")
    assert len(table.board.board.journey(IDEAL).cards) == 1


def test_a_channel_that_changed_is_told_too(table: Table) -> None:
    card = table.put("citizen", 1, "Samtale", CardKind.TOUCHPOINT)
    table.board.copy_journey(AS_IS, IDEAL)
    table.board.details.choose(next(iter(table.board.board.journey(IDEAL).cards)), "channel", Channel.TELEPHONE)
    table.segment.click()
    table.click(AS_IS, card)
    assert "telephone" in table.reads(IDEAL)
    assert "telephone" not in table.reads(AS_IS)


def test_a_low_window_shows_one_drawing_and_the_other_at_a_press(table: Table) -> None:
    table.build()
    table.segment.click()
    upper, lower = table.page.compare.views.values()
    assert upper.isVisible()
    assert lower.isVisible()
    table.desktop.window.resize(1366, 600)
    table.desktop.wait(lambda: not upper.isVisible())
    assert lower.isVisible()
    table.press("Show: As it is")
    assert upper.isVisible()
    assert not lower.isVisible()
