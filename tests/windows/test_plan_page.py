"""The goal plan as a page of a day: found on the rail, written, told of, looked at as a list, and kept on disk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.picks import CardPick, CardsPick
from desktop.document.board import BoardDocument
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.pages import Page
from desktop.model.plan import SUB_GOALS, WHOLE, WISHES
from desktop.windows.board_hits import hits
from desktop.windows.panel_cards import CardsForm
from desktop.windows.plan_page import PlanPage
from tests.windows.conftest import Desktop

Key = Qt.Key


class Table:
    """A group at the page of its plan."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(1366, 768)
        QTest.mouseClick(desktop.shell.rail.pages[Page.PLAN], Qt.MouseButton.LeftButton)
        page = desktop.shell.plan_page
        assert page is not None
        self.page: PlanPage = page
        session = desktop.shell.session
        self.board = session.board(session.day.groups[0].id)
        desktop.window.activateWindow()
        desktop.wait(lambda: QApplication.focusWidget() is not None)

    def card(self, text: str) -> Card:
        return next(card for card in self.board.board.plan.cards.values() if card.text == text)

    def lines(self) -> list[str]:
        model = self.page.desk.outline.model()

        def below(above: object) -> list[str]:
            found = []
            for row in range(model.rowCount(above)):
                index = model.index(row, 0, above)
                found += [str(index.data()), *below(index)]
            return found

        from PySide6.QtCore import QModelIndex

        return below(QModelIndex())


@pytest.fixture
def table(desktop: Desktop) -> Table:
    desktop.new_day(groups=1)
    return Table(desktop)


def test_what_a_group_writes_on_its_plan_is_there_after_a_restart(start: Callable[[], Desktop]) -> None:
    desktop = start()
    desktop.new_day(groups=1)
    table = Table(desktop)
    table.page.tools.goal.click()
    QTest.keyClicks(table.page.view.editor, "Maja sover syv timer")
    QTest.keyClick(table.page.view.editor, Key.Key_Escape)
    goal = table.card("Maja sover syv timer")
    table.board.ladder.add(CardKind.SUB_GOAL, "Fast sengetid", goal.id)
    desktop.settle()
    desktop.quit()
    again = start()
    again.window.errands.open_day(again.window.start.cards[0].entry.id)
    again.wait(lambda: again.window.shell is not None)
    plan = Table(again).board.board.plan
    assert [goal.text for goal in plan.goals] == ["Maja sover syv timer"]
    assert [card.text for card in plan.cells[SUB_GOALS, plan.goals[0].id]] == ["Fast sengetid"]


def test_undo_and_redo_of_the_window_are_those_of_the_plan_in_view(table: Table) -> None:
    table.board.ladder.add(CardKind.GOAL, "Maja sover")
    assert table.desktop.shell.can_undo
    table.desktop.shell.undo()
    assert table.board.board.plan.goals == ()
    table.desktop.shell.redo()
    assert [goal.text for goal in table.board.board.plan.goals] == ["Maja sover"]


def test_deleting_a_goal_tells_how_much_went_along_and_offers_it_back(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.board.ladder.add(CardKind.SUB_GOAL, "Fast sengetid", goal)
    table.page.view.set_pick(CardPick(goal))
    table.page.view.remove()
    assert "The goal is gone" in table.desktop.window.notices.words
    table.desktop.press("Undo", table.desktop.window.notices)
    assert table.card("Fast sengetid").place.phase == goal


def test_the_offer_to_bring_a_goal_back_goes_with_the_next_step(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.board.ladder.add(CardKind.SUB_GOAL, "Fast sengetid", goal)
    table.page.view.set_pick(CardPick(goal))
    table.page.view.remove()
    table.desktop.language.use("da")
    QApplication.processEvents()
    assert "Målet er slettet" in table.desktop.window.notices.words
    table.desktop.shell.undo()
    assert table.card("Fast sengetid").place.phase == goal
    assert table.desktop.window.notices.words == ""  # pressed now, it would take back what was written before


def test_the_outline_tells_the_plan_from_the_wish_down(table: Table) -> None:
    ladder = table.board.ladder
    ladder.add(CardKind.WISH, "Jeg vil sove")
    goal = ladder.add(CardKind.GOAL, "Maja sover")
    ladder.add(CardKind.SUB_GOAL, "Fast sengetid", goal)
    table.page.desk.button.click()
    lines = table.lines()
    order = [lines.index(line) for line in ("Wish: Jeg vil sove", "Goal: Maja sover", "Sub-goal: Fast sengetid")]
    assert order == sorted(order)
    assert lines[-1] == "Indsatsmål: no cards"


def test_a_sub_goal_is_written_in_the_outline_by_keys_alone(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.page.desk.button.click()
    outline = table.page.desk.outline
    outline.setFocus()
    table.page.view.set_pick(CardPick(goal))
    QTest.keyClick(outline, Key.Key_Down)
    QTest.keyClick(outline, Key.Key_Return)
    QTest.keyClicks(table.page.view.editor, "Fast sengetid")
    QTest.keyClick(table.page.view.editor, Key.Key_Escape)
    assert table.card("Fast sengetid").place.cell == (SUB_GOALS, goal)
    assert "Sub-goal: Fast sengetid" in table.lines()


def test_words_of_the_case_become_a_wish_that_nobody_at_the_table_can_change(
    desktop: Desktop, case_file: Callable[..., Path]
) -> None:
    desktop.new_day(groups=1)
    desktop.take_in(case_file())
    desktop.vouch()
    session = desktop.shell.session
    case = desktop.cases_page.library.list.chosen
    session.take_case(case, session.day.groups[0].id)
    desktop.wait(lambda: session.day.case_of(session.day.groups[0]) is not None)
    table = Table(desktop)
    menu = table.page.tools.wish.menu()
    menu.aboutToShow.emit()
    (offered,) = [action for action in menu.actions() if "Jeg vil bare sove." in action.text()]
    offered.trigger()
    wish = table.card("Jeg vil bare sove.")
    assert wish.place.cell == (WISHES, WHOLE)
    assert not table.board.may_write(wish.id)
    menu.aboutToShow.emit()
    assert not [action for action in menu.actions() if "Jeg vil bare sove." in action.text()]


def test_a_card_of_the_plan_can_be_gone_to_from_anywhere(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.desktop.shell.show_journey()
    table.desktop.shell.show_card(JourneyKind.PLAN, goal)
    assert table.desktop.shell.group_in_view
    assert table.page.isVisible()
    assert table.page.view.pick == CardPick(goal)


def test_a_search_finds_what_a_goal_says_beside_its_text(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.board.ladder.add(CardKind.GOAL, "Maja laver mad")
    table.board.ladder.aims.write(goal, "own_words", "Jeg vil drømme igen")
    assert hits(table.board.board, JourneyKind.PLAN, "drømme") == (CardPick(goal),)
    assert hits(table.board.board, JourneyKind.PLAN, "indsatsmål") == ()


def test_several_cards_are_moved_to_another_goal_at_once(table: Table) -> None:
    ladder = table.board.ladder
    first, second = ladder.add(CardKind.GOAL, "Maja sover"), ladder.add(CardKind.GOAL, "Maja laver mad")
    cards = [ladder.add(CardKind.SUB_GOAL, text, first) for text in ("Sengetid", "Søvndagbog")]
    table.page.view.set_pick(CardsPick(frozenset(cards), cards[0]))
    form = table.page.panel.form
    assert isinstance(form, CardsForm)
    assert [form.phase.itemText(at) for at in range(form.phase.count())][1:] == ["Maja sover", "Maja laver mad"]
    form.phase.setCurrentIndex(form.phase.findData(second))
    form.move_there.click()
    held = table.board.board.plan.cells[SUB_GOALS, second]
    assert [card.text for card in held] == ["Sengetid", "Søvndagbog"]


def test_a_card_deleted_by_others_while_it_is_written_in_is_told_of_and_comes_back_with_its_words(table: Table) -> None:
    goal = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.board.ladder.add(CardKind.GOAL, "Maja laver mad")
    view = table.page.view
    view.set_pick(CardPick(goal))
    view.edit()
    QTest.keyClicks(view.editor, " igen")
    other = BoardDocument([table.board.state()], device="der")
    other.remove_card(goal)
    table.board.merge(other.state())
    assert "Somebody deleted the card" in table.desktop.window.notices.words
    before = table.board.board
    QTest.keyClicks(view, "nlp")
    QTest.keyClick(view, Key.Key_Backspace)
    assert not view.editing
    assert table.board.board == before
    table.desktop.press("Bring it back", table.desktop.window.notices)
    assert [each.text for each in table.board.board.plan.goals] == ["Maja sover igen", "Maja laver mad"]
