"""The checklist beside the canvas: counted on its button, ticking itself off, leading to cards and missing arrows."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.canvas.picks import CardPick, LinkPick
from desktop.document.board import BoardDocument
from desktop.model.journey_hints import Point
from desktop.model.kinds import CardKind, JourneyKind
from desktop.windows.journey_page import JourneyPage
from tests.windows.conftest import Desktop

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


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
        self.board: BoardDocument = desktop.shell.session.board(desktop.shell.session.day.groups[0].id)

    def put(self, lane: str, phase: int, text: str, sort: CardKind = CardKind.STEP, kind: JourneyKind = AS_IS) -> str:
        return self.board.add_card(kind, f"{kind}.{lane}", f"{kind}.{phase}", sort=sort, text=text)

    def settle(self) -> None:
        """Wait until all that was done has been looked through."""
        self.desktop.wait(lambda: not self.page.hints.stale)

    @property
    def button(self) -> QPushButton:
        self.settle()
        found = [each for each in self.page.findChildren(QPushButton) if each.text().startswith("Checklist · ")]
        assert len(found) == 1
        return found[0]

    def press(self, words: str) -> None:
        self.settle()
        self.desktop.press(words, self.page.hints)

    def says(self, words: str) -> bool:
        self.settle()
        return self.desktop.says(words, self.page.hints)


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_the_button_counts_and_opens_a_list_that_ticks_itself_off(table: Table) -> None:
    assert table.button.text() == "Checklist · 0 of 7"
    assert not table.page.hints.isVisible()
    table.button.click()
    assert table.page.hints.isVisible()
    assert table.says("Two or three moments of truth are marked.")
    assert not table.says("Done")
    first = table.put("citizen", 1, "Samtale", CardKind.MOMENT)
    assert table.says("Not yet · 1 of 2")
    table.put("citizen", 3, "Indflytning", CardKind.MOMENT)
    assert table.says("Done")
    assert table.button.text() == "Checklist · 2 of 7"
    table.board.remove_card(first)
    assert table.button.text() == "Checklist · 1 of 7"
    table.desktop.press("✕", table.page.hints)
    assert not table.page.hints.isVisible()
    assert not table.button.isChecked()


def test_a_point_walks_through_the_cards_that_lack(table: Table) -> None:
    source, target = table.put("provider", 1, "Udredning"), table.put("authority", 2, "Vurdering")
    table.board.add_link(source, target)
    table.button.click()
    row = table.page.hints.rows[Point.HANDOVERS]
    assert row.go.text().startswith("Show 2 card")
    row.go.click()
    assert table.page.view.pick == CardPick(source)
    row.go.click()
    assert table.page.view.pick == CardPick(target)
    assert row.go.text() == "2 of 2 · Next"
    row.go.click()
    assert table.page.view.pick == CardPick(source)


def test_a_point_about_the_other_journey_goes_there(table: Table) -> None:
    card = table.put("authority", 1, "Vi ringer mandag", CardKind.AGREEMENT, IDEAL)
    table.button.click()
    table.page.hints.rows[Point.AGREED].go.click()
    assert table.page.kind is IDEAL
    assert table.page.view.pick == CardPick(card)


def test_a_missing_arrow_is_drawn_and_undone(table: Table) -> None:
    table.put("provider", 1, "Udredning")
    table.put("authority", 2, "Vurdering")
    table.button.click()
    assert table.says("From “Udredning” to “Vurdering” the case changes hands")
    table.press("Draw the arrow")
    links = list(table.board.board.journey(AS_IS).links)
    assert len(links) == 1
    assert table.page.view.pick == LinkPick(links[0])
    assert table.says("None is missing.")
    table.page.undo()
    assert not table.says("None is missing.")


def test_what_is_no_handover_is_not_pointed_out_again(table: Table) -> None:
    table.put("provider", 1, "Udredning")
    table.put("authority", 2, "Vurdering")
    table.button.click()
    table.press("Not a handover")
    assert table.says("None is missing.")
    table.put("citizen", 2, "Venter")
    assert table.says("None is missing.")
    assert not table.board.board.journey(AS_IS).links
