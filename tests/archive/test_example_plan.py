"""The plans of the example day as a group would find them: threads to the journeys, dates from today, scales."""

import pytest

from desktop.archive.archive import Archive
from desktop.archive.example import example_day
from desktop.coach.coach import Coach
from desktop.coach.plan_facts import PlanFacts
from desktop.coach.rules import load_rules
from desktop.coach.verdict import verdict
from desktop.model.assessed import Said
from desktop.model.gas import attainment
from desktop.model.journey import Board
from desktop.model.level_views import Doing, Meaning, Own, own_of
from desktop.model.plan import Level
from desktop.model.sides import Side
from desktop.paths import resources


@pytest.fixture
def boards(example: None, archive: Archive) -> dict[str, Board]:
    """The boards of the example day by the case of their group."""
    opened = archive.read_day(example_day(archive, resources(), "2026-05-12"))
    return {group.case: opened.boards[group.id].board for group in opened.day.day.groups}


def test_the_plans_are_built_with_threads_dates_levels_and_scores(boards: dict[str, Board]) -> None:
    mikkel, inger = boards["mikkel"], boards["inger"]
    assert (len(mikkel.plan.goals), len(inger.plan.goals), len(boards["torben"].plan.goals)) == (4, 2, 2)
    first = mikkel.plan.goals[0].aims
    assert (first.since, first.until) == ("2026-05-12", "2026-07-21")
    assert inger.plan.goals[0].aims.level_now == Level("FSIII", 3)
    tied = {mikkel.card(thread.other(mikkel.plan.goals[0].id)) for thread in mikkel.threads_of(mikkel.plan.goals[0].id)}
    assert {card.journey.value for card in tied if card is not None} == {"as_is", "ideal", "plan"}
    found = attainment(goal.aims.gas for goal in inger.plan.goals)
    assert (found.scored, found.goals) == (2, 2)
    assert mikkel.unveiled
    assert not boards["maria"].plan.cards


def test_the_levels_by_view_are_built_on_the_scale_of_each_case(boards: dict[str, Board]) -> None:
    home, post, bus, health = boards["mikkel"].assessed.levels
    assert [each.label for each in (home, post, bus, health)][::3] == ["Varetage bolig", "Varetage egen sundhed"]
    assert home.views[Side.AUTHORITY] == Said(Side.AUTHORITY, "FFB", 4, 2)
    assert health.views[Side.AUTHORITY] == Said(Side.AUTHORITY, "FFB", 8)
    care = boards["inger"].assessed.levels[1]
    assert care.views[Side.PROVIDER].scale == "FSIII"
    assert own_of(boards["inger"].assessed, care) == Own(Doing.PARTS, Meaning.NOT_LIMITED)
    assert "strømpepåtager" in care.why


def test_the_coach_has_something_to_say_of_the_weak_goals_only(boards: dict[str, Board]) -> None:
    coach = Coach(load_rules(resources() / "coach"))
    for case in ("mikkel", "inger", "torben"):
        board = boards[case]
        facts = PlanFacts(board)
        judged = {goal.text: verdict(coach, facts.of(goal), ()) for goal in board.plan.goals}
        for goal in board.plan.goals:
            found = judged[goal.text]
            assert found is not None
            weak = goal.aims.subject is None
            assert (found.met < found.of) is weak, (goal.text, found)
