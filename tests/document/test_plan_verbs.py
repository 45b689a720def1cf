"""The verbs of a goal plan, one by one: what a group does on its plan, and what is then to be read there."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.document.restoring import restore
from desktop.model.clipping import clip, read, write
from desktop.model.clipping_places import places
from desktop.model.clipping_text import as_text
from desktop.model.gas import Gas
from desktop.model.journey import Card, Place
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import (
    AUTHORITY,
    GOALS,
    LOOSE,
    NEW,
    PROVIDER,
    PURPOSES,
    SIGNS,
    SUB_GOALS,
    WHOLE,
    WISHES,
    Aims,
    GoalType,
    Level,
    Person,
    Status,
    Subject,
)
from desktop.model.sides import Side
from tests.document.conftest import meet, put

PLAN = JourneyKind.PLAN
SLEEP = Subject("FFB", "d134", "Søvn")
SAID = Aims(
    own_words="Jeg vil sove",
    baseline="2 nætter",
    target="5 nætter",
    outcome="4 nætter",
    goal_type=GoalType.DEVELOP,
    subject=SLEEP,
    secondary=(Subject("FFB", "d230", "Daglige rutiner"),),
    level_now=Level("ffb", 3),
    level_target=Level("ffb", 1),
    since="2026-01-05",
    until="2026-06-01",
    status=Status.GOING,
    accepted=True,
    gas=Gas(("0", "2", "5", "6", "7"), base=-1, score=1, weight=2),
)


@pytest.fixture
def board(start) -> BoardDocument:
    return BoardDocument([start], author="Tove", device="t")


@pytest.fixture
def goals(board) -> tuple[str, str]:
    """Two goals with a sub-goal and an effort each."""
    made = tuple(board.ladder.add(CardKind.GOAL, text) for text in ("sove", "spise"))
    for goal, text in zip(made, ("seng", "madplan"), strict=True):
        board.ladder.add(CardKind.SUB_GOAL, text, goal)
        board.ladder.add(CardKind.EFFORT, f"støtte til {text}", goal)
    return made


def texts(board: BoardDocument, lane: str, phase: str = WHOLE) -> list[str]:
    return [card.text for card in board.board.plan.cells.get((lane, phase), ())]


def rows(board: BoardDocument) -> list[list[str]]:
    """The goals from left to right, each with what hangs on it."""
    plan = board.board.plan
    return [
        [card.text for card in plan.in_reading_order() if card.place.phase == goal.id and card.id != goal.id]
        for goal in plan.goals
    ]


def goal_texts(board: BoardDocument) -> list[str]:
    return [goal.text for goal in board.board.plan.goals]


def sub_goal(board: BoardDocument, goal: str) -> str:
    return board.board.plan.cells[SUB_GOALS, goal][0].id


def test_each_kind_goes_onto_its_rung(board, goals):
    board.ladder.add(CardKind.WISH, "ro om natten")
    board.ladder.add(CardKind.PURPOSE, "et hjem")
    assert texts(board, WISHES) == ["ro om natten"]
    assert texts(board, PURPOSES) == ["et hjem"]
    assert goal_texts(board) == ["sove", "spise"]
    assert texts(board, SUB_GOALS, goals[1]) == ["madplan"]
    assert texts(board, AUTHORITY, goals[0]) == ["støtte til seng"]
    assert board.ladder.add(CardKind.SUB_GOAL, "uden et mål") == ""
    assert board.ladder.add(CardKind.STEP, "hører på rejsen til") == ""


def test_a_wish_put_anywhere_in_its_row_stands_over_all_goals(board, goals):
    key = board.add_card(PLAN, WISHES, goals[1], text="ro")
    board.move_card(sub_goal(board, goals[0]), PURPOSES, goals[0])
    assert texts(board, WISHES) == ["ro"]
    assert texts(board, PURPOSES) == ["seng"]
    board.move_card(key, WISHES, goals[0], 0)
    assert texts(board, WISHES) == ["ro"]


def test_goals_change_places_with_all_that_hangs_on_them(board, goals):
    board.move_card(goals[1], GOALS, goals[0])
    assert goal_texts(board) == ["spise", "sove"]
    assert rows(board) == [["madplan", "støtte til madplan"], ["seng", "støtte til seng"]]
    board.undo()
    assert goal_texts(board) == ["sove", "spise"]


def test_a_goal_that_becomes_a_sub_goal_takes_along_what_hangs_on_it(board, goals):
    board.ladder.add(CardKind.SIGN, "tegn på maden", goals[1])
    board.move_card(goals[0], SUB_GOALS, goals[1], 0)
    assert goal_texts(board) == ["spise"]
    assert texts(board, SUB_GOALS, goals[1]) == ["sove", "seng", "madplan"]
    assert texts(board, AUTHORITY, goals[1]) == ["støtte til madplan", "støtte til seng"]
    board.undo()
    assert rows(board) == [["seng", "støtte til seng"], ["madplan", "tegn på maden", "støtte til madplan"]]


def test_a_goal_cannot_become_part_of_itself(board, goals):
    before = board.board
    board.move_card(goals[0], SUB_GOALS, goals[0])
    assert board.board == before


def test_a_sub_goal_becomes_a_goal_beside_the_one_named(board, goals):
    board.move_card(sub_goal(board, goals[0]), GOALS, goals[0])
    assert goal_texts(board) == ["sove", "seng", "spise"]
    assert rows(board)[1] == []


def test_a_goal_is_removed_with_what_hangs_on_it_and_comes_back_with_it(board, goals):
    wish = board.ladder.add(CardKind.WISH, "ro")
    thread = board.ladder.tie(goals[0], wish)
    board.remove_card(goals[0])
    assert goal_texts(board) == ["spise"]
    assert "seng" not in [card.text for card in board.board.plan.cards.values()]
    assert thread not in board.board.threads
    board.undo()
    assert rows(board)[0] == ["seng", "støtte til seng"]
    assert thread in board.board.threads


def test_what_somebody_adds_to_a_goal_that_is_gone_meanwhile_is_kept_without_a_goal(board, goals, laptop):
    other = laptop(board)
    board.remove_card(goals[0])
    other.ladder.add(CardKind.SUB_GOAL, "skrevet imens", goals[0])
    meet(board, other)
    assert texts(board, SUB_GOALS, LOOSE) == ["skrevet imens"]
    board.undo()
    assert "skrevet imens" in rows(board)[0]


def test_a_pain_point_becomes_a_goal_in_one_gesture_and_stays_tied_to_it(board):
    pain = put(board, "Ingen at ringe til")
    made = board.ladder.make(CardKind.GOAL, pain)
    assert goal_texts(board) == ["Ingen at ringe til"]
    (thread,) = board.board.threads_of(pain)
    assert thread.other(pain) == made
    sub = board.ladder.make(CardKind.EFFORT, pain, lane=PROVIDER)
    assert texts(board, PROVIDER, made) == ["Ingen at ringe til"]
    board.undo()
    assert board.board.card(sub) is None
    board.undo()
    assert board.board.plan.cards == {}
    assert board.board.threads == {}
    board.redo()
    assert board.board.threads_of(pain) == (thread,)


def test_nothing_is_made_of_what_is_not_there(board):
    pain = put(board, "Venter")
    assert board.ladder.make(CardKind.SUB_GOAL, pain) == ""
    assert board.ladder.make(CardKind.GOAL, "nothing") == ""
    assert board.ladder.tie(pain, "nothing") == board.ladder.tie(pain, pain) == ""
    assert not board.board.threads


def test_two_who_tie_the_same_at_once_see_one_tie_and_untie_it_together(board, goals, laptop):
    wish = board.ladder.add(CardKind.WISH, "ro")
    other = laptop(board)
    board.ladder.tie(goals[0], wish)
    other.ladder.tie(wish, goals[0])
    meet(board, other)
    (thread,) = board.board.threads_of(wish)
    assert board.ladder.tie(wish, goals[0]) == thread.id
    board.ladder.untie(thread.id)
    assert board.board.threads == {}
    board.undo()
    assert board.board.threads_of(wish) == (thread,)


@pytest.mark.parametrize("end", [0, 1])
def test_deleting_either_end_takes_the_thread_and_undo_brings_it_back(board, end):
    ends = put(board, "Bo-træning"), board.ladder.add(CardKind.GOAL, "lave mad")
    thread = board.ladder.tie(*ends)
    board.remove_card(ends[end])
    assert board.board.threads == {}
    board.undo()
    assert list(board.board.threads) == [thread]


def test_a_thread_to_a_hidden_phase_waits_until_it_is_shown_again(board):
    step, goal = put(board, "Bo-træning"), board.ladder.add(CardKind.GOAL, "lave mad")
    board.ladder.tie(step, goal)
    board.grid.hide("as_is.0")
    assert board.board.threads == {}
    board.grid.hide("as_is.0", hidden=False)
    assert len(board.board.threads) == 1


def test_sub_goals_are_put_in_the_order_of_their_dates(board, goals):
    for text, day in (("sent", "2026-09-01"), ("tidligt", "2026-02-01")):
        board.ladder.aims.choose(board.ladder.add(CardKind.SUB_GOAL, text, goals[0]), "until", day)
    board.ladder.sort_by_time(goals[0], SUB_GOALS)
    assert texts(board, SUB_GOALS, goals[0]) == ["tidligt", "sent", "seng"]
    board.undo()
    assert texts(board, SUB_GOALS, goals[0]) == ["seng", "sent", "tidligt"]


def test_the_citizens_own_words_change_only_where_they_were_written(board, goals, start):
    wish = board.ladder.add(CardKind.WISH, "Jeg vil sove")
    board.ladder.aims.write(goals[0], "own_words", "Jeg vil bare have ro")
    other = BoardDocument([start, board.state()], device="o")
    other.write_card(wish, "text", "Borger ønsker søvn")
    other.ladder.aims.write(goals[0], "own_words", "Borger ønsker ro")
    assert other.board.plan.cards[wish].text == "Jeg vil sove"
    assert other.board.plan.cards[goals[0]].aims.own_words == "Jeg vil bare have ro"
    assert (other.may_write(wish), other.ladder.aims.may_cite(goals[0])) == (False, False)
    other.talk.add_reading(goals[0], "Hun mener om hverdagen")
    assert [each.text for each in other.board.readings[goals[0]]] == ["Hun mener om hverdagen"]
    board.ladder.aims.write(goals[0], "own_words", "")
    assert board.board.plan.cards[goals[0]].aims.own_words == ""


def test_writing_the_own_words_is_a_step_of_its_own(board):
    goal = board.ladder.add(CardKind.GOAL, "sove")
    board.ladder.aims.write(goal, "own_words", "Jeg vil sove")
    board.undo()
    assert goal_texts(board) == ["sove"]
    assert board.board.plan.cards[goal].aims.own_words == ""


def test_what_makes_no_sense_is_not_written(board, goals):
    aims, goal = board.ladder.aims, goals[0]
    before = board.board
    aims.choose(goal, "until", "i morgen")
    aims.choose(goal, "own_words", "ad bagvejen")
    aims.write(goal, "until", "2026-01-01")
    aims.set_base(goal, 3)
    aims.expect(goal, Side.CITIZEN, -3)
    aims.weigh(goal, 0)
    aims.write_level(goal, 7, "syv")
    aims.choose("nothing", "accepted", said=True)
    assert board.board == before


def test_all_that_is_said_of_a_goal_is_read_again_and_taken_back(board, goals):
    aims, goal = board.ladder.aims, goals[0]
    for name in ("own_words", "baseline", "target", "outcome"):
        aims.write(goal, name, getattr(SAID, name))
    for name in ("goal_type", "subject", "level_now", "level_target", "since", "until", "status", "accepted"):
        aims.choose(goal, name, getattr(SAID, name))
    aims.choose_second(goal, SAID.secondary[0], chosen=True)
    for level in range(-2, 3):
        aims.write_level(goal, level, SAID.gas.at(level))
    aims.set_base(goal, -1)
    aims.set_score(goal, 1)
    aims.weigh(goal, 2)
    said = board.board.plan.cards[goal].aims
    assert said == Aims(**{name: getattr(SAID, name) for name in SAID.__slots__} | {"cited_by": "t"})
    assert BoardDocument([board.state()]).board == board.board
    while board.can_undo:
        board.undo()
    board.redo()
    assert board.board.plan.goals[0].aims == Aims()


def test_expectations_stay_blind_until_they_are_unveiled(board, goals):
    board.ladder.aims.expect(goals[0], Side.CITIZEN, 1)
    board.ladder.aims.expect(goals[0], Side.AUTHORITY, -1)
    assert goals[0] not in board.board.unveiled
    board.ladder.aims.unveil(goals[0])
    assert board.board.expected[goals[0]] == {Side.CITIZEN: 1, Side.AUTHORITY: -1}
    assert goals[0] in board.board.unveiled
    board.ladder.aims.expect(goals[0], Side.CITIZEN, None)
    board.ladder.aims.unveil(goals[0], unveiled=False)
    assert board.board.expected[goals[0]] == {Side.AUTHORITY: -1}
    assert not board.board.unveiled


def test_an_earlier_state_comes_back_with_threads_aims_and_voice(board, goals):
    step = put(board, "Bo-træning")
    aims = board.ladder.aims
    thread = board.ladder.tie(step, goals[0])
    aims.write(goals[0], "baseline", "2 nætter")
    aims.write_level(goals[0], 0, "fem nætter")
    aims.choose(goals[0], "subject", SLEEP)
    aims.speak(Person.YOU)
    aims.write_plan("duration", "et halvt år")
    earlier = BoardDocument([board.state()])

    board.ladder.untie(thread)
    other = board.ladder.tie(step, goals[1])
    aims.write(goals[0], "baseline", "noget andet")
    aims.write(goals[1], "outcome", "nået")
    aims.write_level(goals[0], 0, "")
    aims.choose(goals[0], "subject", None)
    aims.choose(goals[1], "accepted", said=True)
    aims.speak(Person.I)
    aims.write_plan("duration", "")
    board.move_card(goals[1], SUB_GOALS, goals[0])
    later = board.board

    assert restore(board, earlier)
    was = earlier.board
    assert board.board.threads == was.threads
    assert other not in board.board.threads
    assert board.board.voice == was.voice
    said = {key: (card.text, card.place.cell, card.aims) for key, card in board.board.plan.cards.items()}
    assert said == {key: (card.text, card.place.cell, card.aims) for key, card in was.plan.cards.items()}
    board.undo()
    assert (board.board.plan, board.board.threads, board.board.voice) == (later.plan, later.threads, later.voice)


# On the clipboard


def pasted(board: BoardDocument, source: BoardDocument, cards: list[str], cell: tuple[str, str] | None = None) -> list:
    """Copy cards of a plan or a journey, and paste them into the plan of a board."""
    grid = next(grid for grid in source.board.grids if cards[0] in grid.cards)
    clipping = read(write(clip(grid, cards)).encode())
    seeds = [
        Seed(piece.card, *where)
        for piece, where in zip(clipping.pieces, places(clipping, board.board.plan, cell), strict=True)
    ]
    return [board.board.plan.cards[key] for key in board.many.add(PLAN, seeds, clipping.links)]


def test_a_copied_goal_brings_its_own_and_all_that_was_said_of_it_to_another_board(board, goals, start):
    key = board.ladder.add(CardKind.GOAL, "hvile", aims=SAID)
    board.ladder.add(CardKind.SUB_GOAL, "gardiner", key)
    other = BoardDocument([start], device="o")
    mine = other.ladder.add(CardKind.GOAL, "mit mål")
    plan = board.board.plan
    chosen = [card.id for card in plan.cards.values() if card.place.phase in (key, goals[0])]
    made = pasted(other, board, chosen, (GOALS, mine))
    assert goal_texts(other) == ["mit mål", "sove", "hvile"]
    assert rows(other) == [[], ["seng", "støtte til seng"], ["gardiner"]]
    copy = next(card for card in made if card.text == "hvile")
    assert copy.aims == Aims(**{name: getattr(SAID, name) for name in SAID.__slots__} | {"cited_by": "o"})
    other.undo()
    assert goal_texts(other) == ["mit mål"]


def test_cards_of_several_rungs_find_their_rungs_and_of_one_rung_the_picked_one(board, goals):
    wish = board.ladder.add(CardKind.WISH, "ro")
    sub = sub_goal(board, goals[1])
    pasted(board, board, [wish, sub], (SIGNS, goals[0]))
    assert texts(board, WISHES) == ["ro", "ro"]
    assert texts(board, SUB_GOALS, goals[0]) == ["seng", "madplan"]
    pasted(board, board, [sub], (SIGNS, goals[0]))
    assert texts(board, SIGNS, goals[0]) == ["madplan"]
    pasted(board, board, [sub], (GOALS, NEW))
    assert goal_texts(board) == ["sove", "spise", "madplan"]


def test_without_a_goal_to_go_to_pasted_cards_are_kept_without_one(board, goals, start):
    other = BoardDocument([start])
    pasted(other, board, [sub_goal(board, goals[0])])
    assert texts(other, SUB_GOALS, LOOSE) == ["seng"]


def test_a_card_of_a_journey_becomes_what_its_lane_on_the_plan_says(board, goals):
    step = put(board, "Øver indkøb", "provider")
    (card,) = pasted(board, board, [step], (SUB_GOALS, goals[1]))
    assert (card.kind, card.place.cell) == (CardKind.SUB_GOAL, (SUB_GOALS, goals[1]))
    (card,) = pasted(board, board, [step])
    assert (card.kind, card.place.lane) == (CardKind.EFFORT, PROVIDER)


def test_a_goal_pasted_into_a_journey_is_a_step_with_its_words(board, goals):
    clipping = read(write(clip(board.board.plan, [goals[0]])).encode())
    journey = board.board.journey(JourneyKind.AS_IS)
    cells = places(clipping, journey, ("as_is.citizen", "as_is.0"))
    board.many.add(JourneyKind.AS_IS, [Seed(clipping.pieces[0].card, *cells[0])])
    (card,) = board.board.journey(JourneyKind.AS_IS).cards.values()
    assert (card.text, card.kind, card.aims) == ("sove", CardKind.STEP, Aims())


def test_another_program_gets_what_is_said_of_a_goal(board):
    key = board.ladder.add(CardKind.GOAL, "Sove fem nætter", aims=SAID)
    assert as_text(clip(board.board.plan, [key])).splitlines() == [
        "Sove fem nætter",
        "“Jeg vil sove”",
        "2 nætter → 5 nætter",
        "01.06.2026",
        "4 nætter",
        "+2  7",
        "+1  6",
        "0  5",
        "−1  2",
        "−2  0",
    ]


def test_lines_of_text_become_goals_in_their_order_beside_the_picked_one(board, goals):
    nowhere = Place("", "", "")
    lines = [Seed(Card("", PLAN, nowhere, CardKind.STEP, text), GOALS, goals[0]) for text in ("a", "b", "c")]
    made = board.many.add(PLAN, lines)
    assert goal_texts(board) == ["sove", "a", "b", "c", "spise"]
    assert [board.board.plan.cards[key].text for key in made] == ["a", "b", "c"]


def test_duplicates_lie_beside_the_first_and_keep_what_is_said(board, goals):
    chosen = [goals[0], sub_goal(board, goals[0])]
    board.ladder.aims.write(goals[0], "baseline", "2 nætter")
    board.many.duplicate(chosen)
    assert goal_texts(board) == ["sove", "sove", "spise"]
    assert rows(board)[:2] == [["seng", "støtte til seng"], ["seng"]]
    assert [goal.aims.baseline for goal in board.board.plan.goals] == ["2 nætter", "2 nætter", ""]
