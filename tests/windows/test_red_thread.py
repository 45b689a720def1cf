"""The red thread as a face of the plan: seen, walked, tied and untied by hand and keys, and its loose ends mended."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.canvas.accessible import offer_canvas
from desktop.canvas.picks import CardPick
from desktop.canvas.thread_walk import Card, lit_by
from desktop.layout.marks import Words
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.loose_ends import LooseEnd
from desktop.model.pages import Page
from desktop.model.plan import LOOSE, SUB_GOALS, WISHES
from desktop.model.red_thread import Tie
from desktop.windows.plan_bar import Face
from desktop.windows.plan_page import PlanPage
from desktop.windows.red_thread_page import RedThreadPage
from desktop.windows.red_thread_picker import KEY, TiePicker
from tests.windows.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # what the offscreen platform says of popups

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
IDEAL = JourneyKind.IDEAL


class Table:
    """A group that looks at the red thread of its plan."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.window.resize(1600, 1000)
        QTest.mouseClick(desktop.shell.rail.pages[Page.PLAN], Left)
        page = desktop.shell.plan_page
        assert page is not None
        self.plan: PlanPage = page
        self.page: RedThreadPage = page.red_thread
        session = desktop.shell.session
        self.board = session.board(session.day.groups[0].id)
        self.keys: dict[str, str] = {}
        page.show_face(Face.THREAD)
        desktop.window.activateWindow()
        desktop.wait(lambda: QApplication.activeWindow() is desktop.window)

    def add(self, kind: CardKind, text: str, goal: str = "", *ties: str) -> None:
        self.keys[text] = self.board.ladder.add(kind, text, self.keys.get(goal, ""))
        for other in ties:
            self.board.ladder.tie(self.keys[text], self.keys[other])

    def step(self, text: str, lane: str = "provider", phase: int = 4) -> None:
        self.keys[text] = self.board.add_card(IDEAL, f"ideal.{lane}", f"ideal.{phase}", text=text)

    def build(self) -> None:
        """Two of each at the top, one goal with a sub-goal and an effort, and two steps."""
        for text in ("sove", "kolonihave"):
            self.add(CardKind.WISH, text)
        self.add(CardKind.PURPOSE, "hjem", "", "sove")
        self.add(CardKind.PURPOSE, "ude", "")
        self.add(CardKind.GOAL, "7 timer", "", "hjem")
        self.add(CardKind.GOAL, "ven", "")
        self.add(CardKind.SUB_GOAL, "sengetid", "7 timer")
        self.add(CardKind.EFFORT, "bostøtte", "7 timer")
        self.step("træning")
        self.step("brev", "authority", 1)
        self.board.ladder.tie(self.keys["træning"], self.keys["bostøtte"])

    # What is seen

    @property
    def ties(self) -> set[str]:
        names = {key: name for name, key in self.keys.items()}
        return {f"{names[tie.above]}-{names[tie.below]}" for tie in self.page.view.drawing.thread.ties}

    @property
    def lit(self) -> set[str]:
        names = {key: name for name, key in self.keys.items()}
        return {names[key] for key in lit_by(self.page.view.drawing, self.page.view._looked_at())}

    def ends(self, end: LooseEnd) -> list[str]:
        group = self.page.ends.groups[end]
        return [row.go.accessibleName() for row in group.rows.values()] if group.isVisible() else []

    @property
    def picked(self) -> str:
        pick = self.page.view.pick
        return next(name for name, key in self.keys.items() if isinstance(pick, Card) and key == pick.id)

    # What is done

    def spot(self, text: str) -> QPoint:
        view = self.page.view
        view.reveal(self.keys[text])
        return view.camera().to_screen(view.drawing.cards[self.keys[text]].frame).center().toPoint()

    def move(self, kind: QEvent.Type, spot: QPoint, held: Qt.MouseButton = Left) -> None:
        view = self.page.view
        where = QPointF(view.viewport().mapToGlobal(spot))
        button = Left if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, QPointF(spot), where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)

    def drag(self, source: str, target: str, *, drop: bool = True) -> None:
        start, tip = self.spot(source), self.spot(target)
        self.move(QEvent.Type.MouseButtonPress, start)
        self.move(QEvent.Type.MouseMove, (start + tip) / 2)
        self.move(QEvent.Type.MouseMove, tip)
        if drop:
            self.move(QEvent.Type.MouseButtonRelease, tip)

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.page.view, key)

    def focus(self, text: str) -> None:
        self.page.view.setFocus()
        self.page.view.set_pick(Card(self.keys[text]))

    def menu(self) -> QMenu:
        return next(menu for menu in self.page.findChildren(QMenu) if menu.isVisible())

    def picker(self) -> TiePicker:
        return next(each for each in self.page.findChildren(TiePicker) if each.isVisible())

    def offered(self) -> list[str]:
        names = {key: name for name, key in self.keys.items()}
        rows = self.picker().list
        return [names.get(rows.item(at).data(KEY), str(rows.item(at).data(KEY))) for at in range(rows.count())]

    def choose(self, text: str) -> None:
        picker, at = self.picker(), self.offered().index(text)
        picker.list.setCurrentRow(at)
        QTest.keyClick(picker.list, Key.Key_Return)

    def mend(self, end: LooseEnd, text: str) -> None:
        self.page.ends.groups[end].rows[self.keys[text]].mend.click()


@pytest.fixture
def table(desktop: Desktop) -> Table:
    desktop.new_day(groups=1)
    return Table(desktop)


def test_an_empty_plan_says_what_the_thread_is_and_begins_it(table: Table) -> None:
    assert table.desktop.says("There is no red thread yet", table.page)
    table.step("træning")
    assert table.desktop.says("There is no red thread yet", table.page)
    table.page.empty.wish.click()
    (wish,) = table.board.board.plan.cells[WISHES, "plan.whole"]
    assert table.plan.view.pick == CardPick(wish.id)
    table.plan.show_face(Face.THREAD)
    assert table.page.view.isVisible()
    assert {tile.key for tile in table.page.view.drawing.prompts} == {
        f"ask {rung}" for rung in ("purpose", "goal", "sub_goal", "effort")
    }


def test_looking_at_a_card_lights_its_chain_and_the_list_does_too(table: Table) -> None:
    table.build()
    assert table.lit == set()
    table.move(QEvent.Type.MouseMove, table.spot("bostøtte"), Qt.MouseButton.NoButton)
    assert table.lit == {"sove", "hjem", "7 timer", "bostøtte", "træning"}
    QApplication.sendEvent(table.page.view, QEvent(QEvent.Type.Leave))
    assert table.lit == set()
    row = table.page.ends.groups[LooseEnd.GOAL_WITHOUT_STEP].rows[table.keys["ven"]]
    row.go.setFocus()
    assert table.lit == {"ven"}
    table.page.view.setFocus()
    table.press(Key.Key_Home)
    assert table.lit == {"sove", "hjem", "7 timer", "sengetid", "bostøtte", "træning"}


def test_the_keys_walk_along_the_thread_and_enter_goes_to_the_place(table: Table) -> None:
    table.build()
    table.focus("sove")
    table.press(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert table.picked == "sengetid"
    table.press(Key.Key_Right)
    assert table.picked == "bostøtte"
    table.press(Key.Key_Right)
    assert table.picked == "træning"
    assert "Step of the journey: træning. Hangs on: bostøtte." in table.page.view.accessibleDescription()
    table.press(Key.Key_Down, Key.Key_Left)
    assert table.picked == "bostøtte"
    table.press(Key.Key_Left)
    assert table.picked == "7 timer"
    table.press(Key.Key_Return)
    assert not table.page.isVisible()
    assert table.plan.view.pick == CardPick(table.keys["7 timer"])


def test_plus_and_minus_zoom_the_thread_and_not_the_hidden_canvas(table: Table) -> None:
    table.build()
    table.focus("sove")
    before, canvas = table.page.view.camera().zoom, table.plan.view.zoom
    QTest.keyClick(table.page.view, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert table.page.view.camera().zoom > before
    assert table.plan.view.zoom == canvas
    table.press(Key.Key_0)
    assert table.page.view.camera().zoom == before


def test_a_click_on_a_step_leads_to_its_journey(table: Table) -> None:
    table.build()
    QTest.mouseClick(table.page.view.viewport(), Left, pos=table.spot("træning"))
    journeys = table.desktop.shell.journey_page
    assert journeys is not None
    assert journeys.isVisible()
    assert (journeys.kind, journeys.view.pick) == (IDEAL, CardPick(table.keys["træning"]))


def test_dragging_from_card_to_card_ties_them_and_undo_unties(table: Table) -> None:
    table.build()
    table.drag("ven", "kolonihave")
    assert "kolonihave-ven" in table.ties
    assert table.ends(LooseEnd.WISH_ALONE) == []
    assert table.ends(LooseEnd.GOAL_WITHOUT_WISH) == []
    table.plan.undo()
    assert "kolonihave-ven" not in table.ties
    assert table.ends(LooseEnd.GOAL_WITHOUT_WISH) == ["ven"]
    table.drag("brev", "træning")
    table.drag("brev", "ven", drop=False)
    assert table.page.view.dragging
    table.press(Key.Key_Escape)
    table.move(QEvent.Type.MouseButtonRelease, table.spot("ven"))
    assert len(table.board.board.threads) == 3


def test_delete_takes_a_tie_away_and_asks_which_of_several(table: Table) -> None:
    table.build()
    table.focus("træning")
    table.press(Key.Key_Delete)
    assert "bostøtte-træning" not in table.ties
    table.plan.undo()
    table.board.ladder.tie(table.keys["træning"], table.keys["ven"])
    table.press(Key.Key_Delete)
    assert {"bostøtte-træning", "ven-træning"} < table.ties
    words = [action.text() for action in table.menu().actions()]
    assert words[-2:] == ["Untie from: ven", "Untie from: bostøtte"]
    table.menu().actions()[-1].trigger()
    assert "bostøtte-træning" not in table.ties
    assert "ven-træning" in table.ties


def test_a_line_is_picked_by_a_click_and_says_why_it_hangs_there(table: Table) -> None:
    table.build()
    view = table.page.view
    for above, below, why in (("7 timer", "sengetid", "belongs to the goal"), ("sove", "hjem", "Delete takes")):
        line = next(line for line in view.drawing.lines if line.tie.above == table.keys[above])
        (x, y), (end, _) = line.line[0], line.line[-1]
        tie_spot = view.camera().to_screen(type(line.room)((x + end) / 2, y, 0, 0)).topLeft().toPoint()
        QTest.mouseClick(view.viewport(), Left, pos=tie_spot)
        assert isinstance(view.pick, Tie)
        assert view.pick.below == table.keys[below]
        assert table.desktop.says(why, table.page)
        table.menu().close()
    table.press(Key.Key_Delete)
    assert "sove-hjem" not in table.ties


def test_loose_ends_are_listed_and_each_is_mended_in_one_gesture(table: Table) -> None:
    table.build()
    assert table.ends(LooseEnd.STEP_WITHOUT_GOAL) == ["brev"]
    assert table.ends(LooseEnd.PURPOSE_WITHOUT_WISH) == ["ude"]
    table.mend(LooseEnd.STEP_WITHOUT_GOAL, "brev")
    assert table.offered() == ["7 timer", "ven", "sengetid", "bostøtte", "goal"]
    table.choose("ven")
    assert "ven-brev" in table.ties
    assert table.ends(LooseEnd.STEP_WITHOUT_GOAL) == []
    table.mend(LooseEnd.PURPOSE_WITHOUT_WISH, "ude")
    table.choose("kolonihave")
    table.mend(LooseEnd.GOAL_WITHOUT_WISH, "ven")
    table.choose("ude")
    assert table.ends(LooseEnd.GOAL_WITHOUT_WISH) == []
    assert table.desktop.says("Everything hangs together", table.page)
    table.plan.undo()
    assert table.ends(LooseEnd.GOAL_WITHOUT_WISH) == ["ven"]


def test_what_is_missing_is_written_anew_in_one_step_and_one_stands_there(table: Table) -> None:
    table.add(CardKind.WISH, "sove")
    table.add(CardKind.WISH, "ro")
    table.mend(LooseEnd.WISH_ALONE, "ro")
    table.choose("purpose")
    (thread,) = table.board.board.threads.values()
    made = thread.other(table.keys["ro"])
    assert table.plan.view.pick == CardPick(made)
    table.plan.undo()
    assert made not in table.board.board.plan.cards
    assert table.board.board.threads == {}


def test_a_card_whose_goal_is_gone_gets_another_one(table: Table) -> None:
    table.add(CardKind.GOAL, "mål")
    table.add(CardKind.SUB_GOAL, "delmål", "mål")
    table.add(CardKind.GOAL, "andet")
    other = type(table.board)([table.board.state()])
    table.board.remove_card(table.keys["mål"])
    table.keys["sent"] = other.ladder.add(CardKind.SUB_GOAL, "sent", table.keys["mål"])
    table.board.merge(other.state())
    assert table.ends(LooseEnd.WITHOUT_GOAL) == ["sent"]
    table.mend(LooseEnd.WITHOUT_GOAL, "sent")
    table.choose("andet")
    assert table.board.board.plan.cards[table.keys["sent"]].place.cell == (SUB_GOALS, table.keys["andet"])
    assert all(phase.id != LOOSE for phase in table.board.board.plan.phases)


def test_l_ties_the_picked_card_to_one_that_is_searched_for(table: Table) -> None:
    table.build()
    for at in range(9):
        table.step(f"trin {at}", "citizen")
    table.focus("ven")
    table.press(Key.Key_L)
    picker = table.picker()
    QTest.keyClicks(picker.search, "trin 7")
    QTest.keyClick(picker.search, Key.Key_Return)
    assert "ven-trin 7" in table.ties


def test_a_screen_reader_hears_the_cards_their_ties_and_what_they_lack(table: Table) -> None:
    table.build()
    offer_canvas()
    spoken = QAccessible.queryAccessibleInterface(table.page.view)
    items = [spoken.child(at) for at in range(spoken.childCount())]
    said = {
        item.text(QAccessible.Text.Name): item.text(QAccessible.Text.Description)
        for item in items
        if item is not None and item.role() == QAccessible.Role.ListItem
    }
    assert said["Goal: 7 timer"] == "Hangs on: hjem. On it hangs: sengetid; bostøtte."
    assert said["Goal: ven"] == "Not tied to anything yet. Goals with no wish behind them. Goals no step serves."
    assert next(iter(said)) == "Wish: sove"
    assert len(said) == len(table.keys)


def test_it_follows_the_language_and_other_laptops(table: Table) -> None:
    table.build()
    other = type(table.board)([table.board.state()])
    other.write_card(table.keys["ven"], "text", "Få en ven")
    table.board.merge(other.state())
    assert table.ends(LooseEnd.GOAL_WITHOUT_STEP) == ["Få en ven"]
    table.desktop.language.use("da")
    QApplication.processEvents()
    assert table.desktop.says("Mål, som intet trin tjener", table.page)
    head = table.page.view.drawing.heads[2]
    assert [mark.text for mark in head.marks if isinstance(mark, Words)] == ["INDSATSMÅL · 2"]
