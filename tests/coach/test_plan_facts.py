"""A goal of a plan as the coach sees it: with its signs, its follow-up, and the wish it hangs on."""

from desktop.coach.facts import Rung
from desktop.coach.hint import Rule
from desktop.coach.plan_facts import PlanFacts
from desktop.coach.verdict import about, look
from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind
from desktop.model.plan import GoalType, Level, Person, Verdict
from desktop.model.red_thread import red_thread


def facts(board: BoardDocument, card: str):
    return PlanFacts(board.board).of(board.board.card(card))


def test_what_lies_under_a_goal_is_known_of_it():
    board = BoardDocument(device="here")
    goal, other = (board.ladder.add(CardKind.GOAL, words) for words in ("Maja sover", "Maja spiser"))
    sign = board.ladder.add(CardKind.SIGN, "Søvndagbog", goal)
    board.ladder.aims.write(sign, "baseline", "2 nætter")
    board.ladder.aims.write(sign, "target", "5 nætter")
    meeting = board.ladder.add(CardKind.FOLLOW_UP, "Status", goal)
    board.ladder.aims.choose(meeting, "until", "2026-06-01")
    board.ladder.aims.choose(goal, "goal_type", GoalType.DEVELOP)
    board.ladder.aims.speak(Person.NAME)
    board.ladder.aims.write_plan("name", "Maja")
    seen = facts(board, goal)
    assert (seen.rung, seen.baseline, seen.measures) == (Rung.GOAL, "2 nætter", ("Søvndagbog: 2 nætter → 5 nætter",))
    assert (seen.follow_up, seen.goal_type) == ("Status, 2026-06-01", "develop")
    assert (seen.person, seen.name) == ("navn", "Maja")
    assert (facts(board, other).measures, facts(board, other).follow_up) == ((), "")


def test_levels_of_two_scales_and_a_level_nobody_has_judged_say_nothing_about_each_other():
    board = BoardDocument()
    goal = board.ladder.add(CardKind.GOAL, "Maja laver mad")
    choose = board.ladder.aims.choose
    for now, target, seen in (
        (Level("FFB", 3), Level("FFB", 2), (3, 2)),
        (Level("FFB", 3), Level("FSIII", 2), (3, None)),
        (Level("FFB", 8), Level("FFB", 2), (None, 2)),
        (None, Level("FSIII", 9), (None, None)),
    ):
        choose(goal, "level_now", now)
        choose(goal, "level_target", target)
        assert (facts(board, goal).level_now, facts(board, goal).level_target) == seen


def test_a_goal_hangs_on_the_only_purpose_and_that_on_the_only_wish_and_on_others_by_threads():
    board = BoardDocument()
    goal = board.ladder.add(CardKind.GOAL, "Maja sover")
    assert not facts(board, goal).has_wish
    wish = board.ladder.add(CardKind.WISH, "Jeg vil sove")
    assert not facts(board, goal).has_wish  # it is the purpose that joins them
    purpose = board.ladder.add(CardKind.PURPOSE, "At Maja trives")
    assert facts(board, goal).has_wish
    assert facts(board, purpose).has_wish
    board.ladder.add(CardKind.WISH, "Jeg vil have en at ringe til")
    assert not facts(board, goal).has_wish
    thread = board.ladder.tie(wish, purpose)
    assert facts(board, goal).has_wish
    second = board.ladder.add(CardKind.PURPOSE, "At Maja har venner")
    assert not facts(board, goal).has_wish
    board.ladder.tie(goal, purpose)
    assert facts(board, goal).has_wish
    assert not facts(board, second).has_wish
    thread_of = red_thread(board.board)
    for card in (goal, purpose, second):
        assert facts(board, card).has_wish is bool(thread_of.over([card]) & {wish})
    board.remove_card(wish)  # the thread is no longer there, and the other wish is the only one
    assert thread not in board.board.threads
    assert facts(board, second).has_wish


def test_a_hint_that_was_talked_about_no_longer_counts_against_the_goal(coach):
    board = BoardDocument(device="here")
    goal = board.ladder.add(CardKind.GOAL, "Maja får det bedre socialt")
    before = look(coach, facts(board, goal))
    assert before.verdict.of == 5
    assert Rule.VALUE_WORD in {hint.rule for hint in before.hints}
    for hint in before.hints:
        board.ladder.aims.put_aside(goal, hint.rule.value, about(hint))
    after = look(coach, facts(board, goal), board.board.card(goal).aims.talked)
    assert not after.hints
    assert {hint.rule for hint in after.aside} == {hint.rule for hint in before.hints}
    # Whether the citizen has said yes only people can tell.
    assert (before.verdict.met < after.verdict.met, after.verdict) == (True, Verdict(4, 5))
    board.ladder.aims.choose(goal, "accepted", True)
    assert look(coach, facts(board, goal), board.board.card(goal).aims.talked).verdict == Verdict(5, 5)
    board.write_card(goal, "text", "Maja får det mere optimalt socialt")
    again = look(coach, facts(board, goal), board.board.card(goal).aims.talked)
    assert Rule.VALUE_WORD in {hint.rule for hint in again.hints}


def test_what_has_no_words_or_is_no_goal_has_no_verdict(coach):
    board = BoardDocument()
    goal = board.ladder.add(CardKind.GOAL)
    step = board.ladder.add(CardKind.SUB_GOAL, "Øver sig", goal)
    assert look(coach, facts(board, goal)).verdict is None
    assert look(coach, facts(board, step)).verdict is None
