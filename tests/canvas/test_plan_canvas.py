"""The goal plan on the canvas: written, walked, carried and tied by mouse and by keys, with the journey's gestures."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.picks import CardPick, CellPick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.layout.marks import Frame
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import AUTHORITY, GOALS, NEW, PROVIDER, PURPOSES, SIGNS, SUB_GOALS, WHOLE, WISHES
from desktop.settings import Appearance
from desktop.theme import dress, load_fonts, theme_of

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Group:
    """A group at its plan."""

    def __init__(self, view: JourneyView, board: BoardDocument) -> None:
        self.view, self.board = view, board

    @property
    def goals(self) -> list[str]:
        return [goal.text for goal in self.board.board.plan.goals]

    def card(self, text: str) -> Card:
        return next(card for card in self.board.board.plan.cards.values() if card.text == text)

    def under(self, goal: str, lane: str) -> list[str]:
        return [card.text for card in self.board.board.plan.cells.get((lane, self.card(goal).id), ())]

    def over(self, lane: str) -> list[str]:
        return [card.text for card in self.board.board.plan.cells.get((lane, WHOLE), ())]

    def spot(self, frame: Frame | None) -> QPointF:
        assert frame is not None
        return self.view.camera().to_screen(frame).center()

    def square(self, lane: str, phase: str) -> QPointF:
        drawing = self.view.drawing
        square = drawing.square_of((lane, phase))
        assert square is not None
        frame = drawing.cell_frame(*square)
        return self.view.camera().to_screen(Frame(frame.x + 6, frame.bottom - 3, 2, 2)).center()

    def click(self, spot: QPointF) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, NONE, spot.toPoint())

    def drag(self, text: str, end: QPointF) -> None:
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        start = self.spot(self.view.drawing.frame_of(self.card(text).id))
        QTest.mousePress(viewport, left, NONE, start.toPoint())
        for share in (0.2, 0.6, 1.0):
            QTest.mouseMove(viewport, (start + (end - start) * share).toPoint())
        QTest.mouseRelease(viewport, left, NONE, end.toPoint())

    def press(self, *keys: Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.view.editor if self.view.editing else self.view, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.view.editor, text)

    def write_here(self, text: str) -> None:
        """Write a card where the keyboard is, and stay on it."""
        self.press(Key.Key_Return)
        self.type(text)
        self.press(Key.Key_Escape)


@pytest.fixture
def group(qtbot: object, qapp: QApplication) -> Iterator[Group]:
    theme, family = theme_of(Appearance.LIGHT), load_fonts()
    dress(qapp, theme, family)
    board = BoardDocument(author="Ane", device="her")
    view = JourneyView(theme, family)
    qtbot.addWidget(view)
    view.resize(1700, 1000)
    view.show()
    board.listen(lambda _: view.show_change())
    view.show_board(board, JourneyKind.PLAN)
    view.setFocus()
    yield Group(view, board)
    view.show_board(None, JourneyKind.PLAN)


@pytest.fixture
def two(group: Group) -> Group:
    """Two goals, the first with a sub-goal and an effort."""
    ladder = group.board.ladder
    ladder.add(CardKind.PURPOSE, "At Maja bor selv")
    first = ladder.add(CardKind.GOAL, "Maja sover")
    ladder.add(CardKind.GOAL, "Maja laver mad")
    ladder.add(CardKind.SUB_GOAL, "Fast sengetid", first)
    group.board.add_card(JourneyKind.PLAN, AUTHORITY, first, text="Bevilger støtte")
    return group


def test_a_click_in_an_empty_field_writes_there(group: Group) -> None:
    group.click(group.square(WISHES, WHOLE))
    group.type("Jeg vil sove")
    group.press(Key.Key_Escape)
    group.click(group.square(GOALS, NEW))
    group.type("Maja sover")
    group.press(Key.Key_Escape)
    goal = group.card("Maja sover").id
    group.click(group.square(PROVIDER, goal))
    group.type("Kontaktpædagog")
    group.press(Key.Key_Escape)
    assert group.over(WISHES) == ["Jeg vil sove"]
    assert group.goals == ["Maja sover"]
    assert group.under("Maja sover", PROVIDER) == ["Kontaktpædagog"]
    assert group.under("Maja sover", AUTHORITY) == []


def test_enter_after_a_goal_goes_on_to_the_next_goal(group: Group) -> None:
    group.click(group.square(GOALS, NEW))
    group.type("Maja sover")
    group.press(Key.Key_Return)
    group.type("Maja laver mad")
    group.press(Key.Key_Return, Key.Key_Escape)
    assert group.goals == ["Maja sover", "Maja laver mad"]
    while group.board.undo():
        pass
    assert group.goals == []


def test_enter_leads_from_the_wish_to_the_purpose_and_on_to_the_first_goal(group: Group) -> None:
    group.click(group.square(WISHES, WHOLE))
    for text in ("Jeg vil sove", "At Maja har ro", "Maja sover"):
        group.type(text)
        group.press(Key.Key_Return)
    group.press(Key.Key_Escape)
    assert (group.over(WISHES), group.over(PURPOSES), group.goals) == (
        ["Jeg vil sove"],
        ["At Maja har ro"],
        ["Maja sover"],
    )


def test_a_goal_begun_at_the_edge_of_the_window_lies_under_what_is_written_in_it(two: Group) -> None:
    two.view.resize(600, 700)
    two.view.set_zoom(1.0)
    two.press(Key.Key_N)
    two.type("Maja går til svømning")
    frame = two.view.drawing.frame_of(two.card("Maja går til svømning").id)
    assert frame is not None
    card = two.view.camera().to_screen(frame).toRect()
    assert two.view.viewport().rect().contains(card)
    assert two.view.editor.geometry().contains(card)


def test_what_is_wider_than_the_window_is_written_beside_the_name_of_its_rung(two: Group) -> None:
    two.view.resize(500, 700)
    two.view.set_zoom(1.0)
    purpose = two.board.ladder.add(CardKind.PURPOSE, "At Maja har ro")
    two.view.show_change()
    two.view.set_pick(CardPick(purpose))
    two.press(Key.Key_F2)
    frame = two.view.drawing.frame_of(purpose)
    assert frame is not None
    card, editor = two.view.camera().to_screen(frame), two.view.editor.geometry()
    assert card.width() > 500 > editor.right()
    assert editor.left() >= max(card.left(), two.view.open_room().left()) - 1


def test_a_goal_carried_past_another_takes_along_what_belongs_to_it(two: Group) -> None:
    two.drag("Maja sover", two.spot(two.view.drawing.frame_of(two.card("Maja laver mad").id)))
    assert two.goals == ["Maja laver mad", "Maja sover"]
    assert two.under("Maja sover", SUB_GOALS) == ["Fast sengetid"]
    assert two.under("Maja sover", AUTHORITY) == ["Bevilger støtte"]
    two.board.undo()
    assert two.goals == ["Maja sover", "Maja laver mad"]


def test_goals_are_moved_by_keys(two: Group) -> None:
    two.view.set_pick(CardPick(two.card("Maja sover").id))
    two.press(Key.Key_Right, held=CTRL)
    assert two.goals == ["Maja laver mad", "Maja sover"]
    two.press(Key.Key_Left, held=CTRL)
    assert two.goals == ["Maja sover", "Maja laver mad"]


def test_a_sub_goal_dropped_in_the_row_of_goals_becomes_a_goal(two: Group) -> None:
    two.drag("Fast sengetid", two.square(GOALS, NEW))
    assert two.goals == ["Maja sover", "Maja laver mad", "Fast sengetid"]
    assert two.card("Fast sengetid").kind is CardKind.GOAL


def test_a_goal_dropped_under_another_becomes_its_sub_goal_and_nothing_is_lost(two: Group) -> None:
    two.drag("Maja sover", two.square(SUB_GOALS, two.card("Maja laver mad").id))
    assert two.goals == ["Maja laver mad"]
    assert sorted(two.under("Maja laver mad", SUB_GOALS)) == ["Fast sengetid", "Maja sover"]
    assert two.under("Maja laver mad", AUTHORITY) == ["Bevilger støtte"]


def test_a_goal_cannot_be_put_under_itself(two: Group) -> None:
    two.drag("Maja sover", two.square(SUB_GOALS, two.card("Maja sover").id))
    assert two.goals == ["Maja sover", "Maja laver mad"]
    assert two.under("Maja sover", SUB_GOALS) == ["Fast sengetid"]


def test_a_goal_is_deleted_with_what_belongs_to_it_and_comes_back_whole(two: Group) -> None:
    told: list[int] = []
    two.view.goals_removed.connect(told.append)
    two.view.set_pick(CardPick(two.card("Maja sover").id))
    two.press(Key.Key_Delete)
    assert two.goals == ["Maja laver mad"]
    assert told == [2]
    two.board.undo()
    assert two.under("Maja sover", SUB_GOALS) == ["Fast sengetid"]


def test_an_arrow_drawn_between_two_cards_ties_them(two: Group) -> None:
    two.view.set_pick(CardPick(two.card("Maja sover").id))
    two.press(Key.Key_L, Key.Key_Up, Key.Key_Return)
    (thread,) = two.board.board.threads.values()
    assert {thread.source, thread.target} == {two.card("Maja sover").id, two.card("At Maja bor selv").id}
    assert two.board.board.plan.links == {}


def test_arrow_keys_walk_all_of_a_plan(two: Group) -> None:
    two.view.set_pick(CardPick(two.card("Bevilger støtte").id))
    two.press(Key.Key_Right)
    assert two.view.pick == CellPick(PROVIDER, two.card("Maja sover").id)
    two.press(Key.Key_Right)
    assert two.view.pick == CellPick(AUTHORITY, two.card("Maja laver mad").id)
    two.press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert two.view.pick == CardPick(two.card("Maja laver mad").id)
    two.press(Key.Key_Right)
    assert two.view.pick == CellPick(GOALS, NEW)
    two.press(Key.Key_Up)
    assert two.view.pick == CardPick(two.card("At Maja bor selv").id)
    two.press(Key.Key_Up)
    assert two.view.pick == CellPick(WISHES, WHOLE)


def test_a_whole_plan_without_a_mouse(group: Group) -> None:
    group.view.set_pick(CellPick(WISHES, WHOLE))
    group.write_here("Jeg vil sove om natten")
    group.press(Key.Key_Down)
    group.write_here("At Maja har ro")
    group.press(Key.Key_Down)
    group.write_here("Maja sover syv timer inden 1. juni")
    for text in ("Fast sengetid", "Søvndagbog", "Bevilger seks timer"):
        group.press(Key.Key_Down)
        group.write_here(text)
    group.press(Key.Key_Right)
    group.write_here("Kontaktpædagog to aftener")
    group.press(Key.Key_Down)
    group.write_here("1. april hos Maja")
    goal = "Maja sover syv timer inden 1. juni"
    assert (group.over(WISHES), group.over(PURPOSES), group.goals) == (
        ["Jeg vil sove om natten"],
        ["At Maja har ro"],
        [goal],
    )
    assert [group.under(goal, lane) for lane in (SUB_GOALS, SIGNS, AUTHORITY, PROVIDER, "plan.follow_up")] == [
        ["Fast sengetid"],
        ["Søvndagbog"],
        ["Bevilger seks timer"],
        ["Kontaktpædagog to aftener"],
        ["1. april hos Maja"],
    ]


def test_a_wish_written_elsewhere_is_not_opened_for_writing(group: Group) -> None:
    other = BoardDocument(author="Tove", device="der")
    wish = other.ladder.add(CardKind.WISH, "Jeg vil sove")
    group.board.merge(other.state())
    asked: list[bool] = []
    group.view.words_wanted.connect(lambda: asked.append(True))
    group.view.set_pick(CardPick(wish))
    group.press(Key.Key_F2)
    assert not group.view.editing
    assert asked == [True]


def test_cards_of_a_plan_are_copied_with_their_goal(two: Group) -> None:
    two.view.pick_all()
    two.press(Key.Key_D, held=CTRL)
    assert sorted(two.goals) == ["Maja laver mad", "Maja laver mad", "Maja sover", "Maja sover"]
    plan = two.board.board.plan
    copies = [goal.id for goal in plan.goals if goal.text == "Maja sover"]
    assert [[card.text for card in plan.cells[SUB_GOALS, goal]] for goal in copies] == [["Fast sengetid"]] * 2
