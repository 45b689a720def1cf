"""Searching on the journey: what is found, how it is counted, walked through and left."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.canvas.picks import CardPick, FeelingPick, LanePick, LinkPick, PhasePick
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.windows.board_hits import hits
from desktop.windows.board_search import BoardSearch
from tests.windows.conftest import Desktop
from tests.windows.test_outline import Table

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def search(table: Table, words: str) -> BoardSearch:
    """Press Ctrl+F and type."""
    table.press("Ctrl+F")
    table.type(words)
    return table.page.desk.search


def test_ctrl_f_finds_cards_and_f3_walks_through_them(table: Table) -> None:
    first = table.put("citizen", 0, "Ringer om udredning")
    second = table.put("authority", 1, "Bestiller UDREDNINGEN")
    table.put("provider", 1, "Møde")
    bar = search(table, "udredning b")
    assert bar.said == "1 of 1"
    for _ in range(2):
        table.press("Backspace")
    phase = PhasePick("as_is.2")
    assert table.view._highlit == {first, second}
    walked = []
    for _ in range(4):
        walked.append((table.view.pick, bar.said))
        table.press("F3")
    order = [CardPick(second), phase, CardPick(first), CardPick(second)]
    assert [pick for pick, _ in walked] == order
    assert [said for _, said in walked] == ["2 of 3", "3 of 3", "1 of 3", "2 of 3"]
    table.press("Shift+F3", "Shift+Return")
    assert table.view.pick == CardPick(first)


def test_esc_leaves_the_search_with_what_was_found_picked(table: Table) -> None:
    card = table.put("provider", 1, "Møde")
    bar = search(table, "møde")
    table.press("Esc")
    assert not bar.isVisible()
    assert table.view.hasFocus()
    assert table.view.pick == CardPick(card)
    assert table.view._highlit == frozenset()


def test_nothing_found_is_said(table: Table) -> None:
    bar = search(table, "findes ikke")
    assert bar.said == "Nothing found"
    assert bar.field.accessibleDescription() == "Nothing found"
    table.put("provider", 1, "Det findes, men ikke her")
    assert bar.said.startswith("1 place")


def test_the_search_chooses_in_the_outline_as_well(table: Table) -> None:
    table.put("citizen", 0, "Første")
    table.put("provider", 5, "Sidste")
    table.show_outline()
    search(table, "sidste")
    assert table.here == "Step: Sidste"
    QApplication.processEvents()
    spot = table.outline.visualRect(table.outline.currentIndex())
    assert table.outline.viewport().rect().contains(spot.center())
    table.press("Esc")
    assert table.outline.hasFocus()


def test_what_others_write_is_found_while_one_searches(table: Table) -> None:
    card = table.put("citizen", 0, "Møde")
    bar = search(table, "aftale")
    assert bar.said == "Nothing found"
    table.board.write_card(card, "text", "Møde om en aftale")
    assert table.view._highlit == {card}
    table.page.show_kind(IDEAL)
    assert bar.said == "Nothing found"
    assert QApplication.focusWidget() is bar.field


def test_all_that_is_written_on_a_journey_is_searched(table: Table) -> None:
    board = table.board
    first, second = table.put("citizen", 0, "Ét"), table.put("authority", 1, "To")
    board.write_card(first, "who", "Kontaktpædagog")
    board.write_card(first, "needs", "Bisidder")
    board.details.write(second, "why", "Ventelisten")
    board.details.write(second, "law", "SEL § 85")
    board.talk.comment(second, "Hvorfor tager det så længe?", Side.CITIZEN)
    link = board.add_link(first, second)
    board.write_link(link, "how", "Digital post")
    board.write_quote("as_is.3", "Jeg vil bare have ro")
    found = {
        "kontaktpæd": CardPick(first),
        "BISIDDER": CardPick(first),
        "venteliste": CardPick(second),
        "§ 85": CardPick(second),
        "længe": CardPick(second),
        "saa laenge": None,
        "saa længe": CardPick(second),
        "digital": LinkPick(link),
        "have ro": FeelingPick("as_is.3"),
        "leverandør": LanePick("as_is.provider"),
    }
    for asked, hit in found.items():
        assert hits(board.board, AS_IS, asked) == ((hit,) if hit else ()), asked
    assert hits(board.board, AS_IS, "  ") == ()


def test_the_cases_keep_a_search_of_their_own(table: Table) -> None:
    cases = table.desktop.shell.show_cases()
    cases.setFocus()
    table.press("Ctrl+F")
    assert not table.page.desk.search.isVisible()
    assert cases.library.search.hasFocus() or cases.library.search.isAncestorOf(QApplication.focusWidget())
