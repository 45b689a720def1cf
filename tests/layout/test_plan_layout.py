"""A goal plan laid out: nothing overlaps, sides lie beside each other, and only what changed is laid out again."""

from itertools import combinations

import pytest

from desktop.document.board import BoardDocument
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Box, Words
from desktop.layout.plan_furniture import prompts
from desktop.layout.whole import whole_drawing
from desktop.model.case import NOT_ASSESSED
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import (
    AUTHORITY,
    FOLLOW_UPS,
    GOALS,
    NEW,
    PROVIDER,
    PURPOSES,
    SIGNS,
    SUB_GOALS,
    WHOLE,
    WISHES,
    Level,
    Verdict,
)
from desktop.words import untranslated

LONG = "Maja står op, når vækkeuret ringer klokken otte, mindst fire hverdage om ugen, inden den første juni "
PLAN = JourneyKind.PLAN


def drawn(board: BoardDocument, before: JourneyDrawing | None = None, **verdicts: Verdict) -> JourneyDrawing:
    return lay_out(board.board.plan, untranslated, before, verdicts)


def planned(goals: int = 3, each: int = 2) -> BoardDocument:
    board = BoardDocument(device="her")
    board.ladder.add(CardKind.WISH, "Jeg vil bo selv")
    board.ladder.add(CardKind.PURPOSE, LONG * 4)
    for number in range(goals):
        goal = board.ladder.add(CardKind.GOAL, LONG[: 20 + 30 * number])
        for lane in (SUB_GOALS, SIGNS, AUTHORITY, PROVIDER, FOLLOW_UPS):
            for one in range(each):
                board.add_card(PLAN, lane, goal, text=LONG[: 10 + 40 * ((number + one) % 3)])
    return board


@pytest.fixture(scope="module")
def full() -> JourneyDrawing:
    return drawn(planned())


def words_of(drawing: JourneyDrawing) -> str:
    marks = [mark for tile in whole_drawing(drawing) for mark in tile.marks]
    return " ".join(mark.text for mark in marks if isinstance(mark, Words))


def test_cards_never_overlap_and_stay_inside_their_square(full: JourneyDrawing) -> None:
    tiles = list(full.card_tiles())
    assert len(tiles) == len(full.journey.cards) == 2 + 3 * 11
    assert not [pair for pair in combinations(tiles, 2) if pair[0].frame.meets(pair[1].frame)]
    for tile in tiles:
        square = full.square_of(full.journey.cards[tile.key].place.cell)
        assert square is not None
        room = full.cell_frame(*square)
        assert room.x <= tile.frame.x
        assert tile.frame.right <= room.right
        assert room.y <= tile.frame.y
        assert tile.frame.bottom <= room.bottom


def test_every_card_is_found_under_its_middle(full: JourneyDrawing) -> None:
    for tile in full.card_tiles():
        middle = tile.frame.x + tile.frame.width / 2, tile.frame.y + tile.frame.height / 2
        assert full.square_at(*middle) == full.square_of(full.journey.cards[tile.key].place.cell)


def test_who_does_what_lies_side_by_side_under_each_goal(full: JourneyDrawing) -> None:
    authority, provider = full.row_of(AUTHORITY), full.row_of(PROVIDER)
    for column in range(3):
        left, right = full.cell_frame(authority, column), full.cell_frame(provider, column)
        assert (left.y, left.height) == (right.y, right.height)
        assert left.right == right.x
        assert right.right == full.columns[column].end


def test_wishes_and_purposes_stand_over_all_goals(full: JourneyDrawing) -> None:
    for lane in (WISHES, PURPOSES):
        square = full.square_of((lane, WHOLE))
        assert square is not None
        room = full.cell_frame(*square)
        assert (room.x, room.right) == (full.columns[0].start, full.width)


def test_words_stay_inside_their_cards(full: JourneyDrawing) -> None:
    for tile in full.card_tiles():
        for mark in tile.marks:
            if isinstance(mark, Words):
                assert 0 <= mark.x < tile.frame.width
                assert 0 < mark.y <= tile.frame.height


def test_only_what_changed_is_laid_out_again() -> None:
    board = planned()
    before = drawn(board)
    goal = board.board.plan.goals[0]
    changed = next(card for card in board.board.plan.cards.values() if card.place.cell == (SIGNS, goal.id))
    board.write_card(changed.id, "text", "Søvndagbog")
    after = drawn(board, before)
    fresh = drawn(board)
    assert after.cells == fresh.cells
    assert {cell for cell, box in after.cells.items() if before.cells.get(cell) is not box} == {changed.place.cell}


def test_a_new_verdict_is_drawn_on_its_goal_alone() -> None:
    board = planned(goals=2)
    one, other = board.board.plan.goals
    before = drawn(board, **{one.id: Verdict(2, 5), other.id: Verdict(5, 5)})
    assert "SMART 2/5" in words_of(before)
    after = drawn(board, before, **{one.id: Verdict(5, 5), other.id: Verdict(5, 5)})
    assert "SMART 2/5" not in words_of(after)
    assert after.cells[GOALS, other.id] is before.cells[GOALS, other.id]


def test_an_empty_plan_asks_for_a_wish_a_purpose_and_a_goal() -> None:
    drawing = drawn(BoardDocument())
    framed = [tile.key for tile in prompts(drawing) if any(isinstance(mark, Box) for mark in tile.marks)]
    assert framed == [f"prompt {WISHES} {WHOLE}", f"prompt {PURPOSES} {WHOLE}", f"prompt {GOALS} {NEW}"]
    said = {mark.text for tile in prompts(drawing) for mark in tile.marks if isinstance(mark, Words)}
    assert "What is the next small step?" in said
    assert drawing.square_at(drawing.columns[-1].start + 1, drawing.rows[drawing.row_of(SIGNS)].start + 1) is None


def test_a_goal_without_a_sign_is_pointed_out_and_one_with_a_sign_is_not() -> None:
    board = BoardDocument()
    goal, other = (board.ladder.add(CardKind.GOAL, text) for text in ("Maja sover", "Maja laver mad"))
    board.ladder.add(CardKind.SIGN, "Søvndagbog", goal)
    said = {tile.key: [mark.text for mark in tile.marks if isinstance(mark, Words)] for tile in prompts(drawn(board))}
    assert "No measure yet" in said[f"prompt {SIGNS} {other}"]
    assert f"prompt {SIGNS} {goal}" not in said


def test_what_lost_its_goal_is_still_on_the_drawing() -> None:
    board = planned(goals=1, each=0)
    goal = board.board.plan.goals[0]
    late = BoardDocument([board.state()])
    board.remove_card(goal.id)
    late.ladder.add(CardKind.SUB_GOAL, "Skrevet imens", goal.id)
    board.merge(late.state())
    assert "Skrevet imens" in words_of(drawn(board))


def test_a_card_says_in_words_that_nobody_has_judged_and_how_much_is_done() -> None:
    board = BoardDocument()
    goal = board.ladder.add(CardKind.GOAL, "Maja laver mad")
    board.ladder.aims.choose(goal, "level_now", Level("FFB", NOT_ASSESSED))
    effort = board.ladder.add(CardKind.EFFORT, "Bevilger bostøtte", goal)
    board.write_card(effort, "who", "Sagsbehandler")
    board.write_card(effort, "needs", "6 timer om ugen")
    words = words_of(drawn(board))
    assert "level not assessed" in words
    assert "6 timer om ugen Sagsbehandler" in words
