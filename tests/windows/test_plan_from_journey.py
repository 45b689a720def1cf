"""From a card of the journey to the goal plan and back: goals and efforts in one press, tied, told and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.canvas.picks import CardPick
from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.pages import Page
from desktop.model.plan import AUTHORITY, PROVIDER
from desktop.windows.journey_menu import JourneyMenu
from tests.windows.conftest import Desktop

AS_IS = JourneyKind.AS_IS


class Table:
    """A group at its journey."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day(groups=1)
        desktop.shell.show_journey()
        desktop.window.resize(1366, 768)
        assert desktop.shell.journey_page is not None
        self.page = desktop.shell.journey_page
        session = desktop.shell.session
        self.board: BoardDocument = session.board(session.day.groups[0].id)

    def put(self, text: str, sort: CardKind, lane: str = "citizen") -> str:
        card = self.board.add_card(AS_IS, f"as_is.{lane}", "as_is.1", text=text, sort=sort)
        self.page.view.set_pick(CardPick(card))
        return card

    @property
    def told(self) -> str:
        return self.desktop.window.notices.words

    def press(self, words: str, within: QWidget | None = None) -> None:
        place = within or self.page.panel
        found = [each for each in place.findChildren(QPushButton) if each.text() == words and each.isVisible()]
        assert len(found) == 1, (words, found)
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_a_pain_point_becomes_a_goal_in_one_press_and_each_leads_to_the_other(desktop: Desktop) -> None:
    table = Table(desktop)
    pain = table.put("Ingen at ringe til om aftenen", CardKind.PAIN_POINT)
    table.press("Make a goal of it")
    (goal,) = table.board.board.plan.goals
    assert goal.text == "Ingen at ringe til om aftenen"
    assert table.told == "The goal is made, and tied to the card it comes from."
    table.press("Goal: Ingen at ringe til om aftenen")
    plan = desktop.shell.plan_page
    assert plan is not None
    assert (plan.isVisible(), plan.view.pick) == (True, CardPick(goal.id))
    assert desktop.shell.rail.pages[Page.PLAN].isChecked()
    desktop.wait(lambda: plan.verdicts is not None and goal.id in plan.verdicts.all)
    way = next(row for row in plan.panel.form.folds["ties"].section.rows.values())
    QTest.mouseClick(way.go, Qt.MouseButton.LeftButton)
    assert (table.page.isVisible(), table.page.view.pick) == (True, CardPick(pain))
    desktop.shell.undo()
    assert (table.board.board.plan.goals, dict(table.board.board.threads)) == ((), {})
    assert table.board.board.card(pain) is not None


def test_the_notice_leads_to_the_goal_that_was_made(desktop: Desktop) -> None:
    table = Table(desktop)
    table.put("Fast kontaktperson", CardKind.IDEA, "provider")
    menu = JourneyMenu(table.page.view, table.page.view.pick, table.page.making, table.page)
    actions(menu)["Make a goal of it"].trigger()
    (goal,) = table.board.board.plan.goals
    table.press("Go to it", desktop.window.notices)
    assert desktop.shell.plan_page is not None
    assert desktop.shell.plan_page.view.pick == CardPick(goal.id)


def test_an_agreement_becomes_an_effort_of_its_own_side_under_the_goal_one_chooses(desktop: Desktop) -> None:
    table = Table(desktop)
    table.put("Bostøtten ringer hver aften", CardKind.AGREEMENT, "provider")
    assert "Make an effort of it" not in [
        button.text() for button in table.page.panel.findChildren(QPushButton) if button.isVisible()
    ], "there is no goal it could belong to"
    first = table.board.ladder.add(CardKind.GOAL, "Maja sover")
    table.press("Make an effort of it")
    assert [card.text for card in table.board.board.plan.cells[PROVIDER, first]] == ["Bostøtten ringer hver aften"]
    second = table.board.ladder.add(CardKind.GOAL, "Maja har en at ringe til")
    third = table.put("Sagsbehandler bevilger", CardKind.AGREEMENT, "authority")
    menu = JourneyMenu(table.page.view, table.page.view.pick, table.page.making, table.page)
    under = actions(menu)["Make an effort of it, under"].menu()
    actions(under)["Maja har en at ringe til"].trigger()
    (made,) = table.board.board.plan.cells[AUTHORITY, second]
    assert table.board.board.threads_of(made.id)[0].other(made.id) == third
