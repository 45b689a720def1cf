"""Levels by view: what may have one, what can be compared, and what is worth talking about."""

from dataclasses import replace

import pytest

from desktop.document.assessed_read import level_entity
from desktop.model.assessed import Assessed, LevelRow, Said
from desktop.model.blind import Spread
from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT, Assessment, Case
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.model.level_talk import Topic, topics
from desktop.model.level_views import (
    Doing,
    Hidden,
    Meaning,
    Own,
    Striking,
    When,
    apart,
    fits_type,
    foreign,
    hidden_of,
    largest_first,
    level_systems,
    levels_on,
    line_of,
    may_have_level,
    own_of,
    steps_apart,
    striking,
    subjects_of,
    with_value,
)
from desktop.model.plan import GoalType
from desktop.model.sides import Side
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources

B, L, M = Side.CITIZEN, Side.PROVIDER, Side.AUTHORITY
VOCABULARY = load_vocabulary(resources())
FFB, FSIII = VOCABULARY.system("FFB"), VOCABULARY.system("FSIII_classic")


def row(system: str = "FFB", label: str = "Købe ind", scale: str = "FFB", **levels: tuple) -> LevelRow:
    """A row with levels now and expected, by the letter of the view."""
    views = {view: Said(view, scale, *levels[view.letter]) for view in (B, L, M) if view.letter in levels}
    return LevelRow(system, VOCABULARY.find(system, label).code, label, views=views)


@pytest.mark.parametrize(
    ("system", "label", "may"),
    [
        ("FFB", "Købe ind", True),
        ("FFB", "Varetage egen sundhed", True),
        ("FFB", "Hukommelse", False),
        ("FFB", "Søvn", False),
        ("FFB", "Boligområde", False),
        ("FFB", "Støttebehov", False),
        ("FSIII_classic", "Vaske sig", True),
        ("FSIII_classic", "Søvnproblemer", False),
        ("FSIII_simple", "Personlig pleje", True),
        ("FSIII_simple", "Problemer med vægt", False),
        ("VUM1", "Praktiske opgaver i hjemmet", True),
        ("VUM1", "Indkøb", True),
        ("VUM1", "Boligområde", False),
    ],
)
def test_only_what_its_code_system_gives_a_level_may_have_one(system: str, label: str, *, may: bool) -> None:
    found = VOCABULARY.find(system, label)
    assert may_have_level(VOCABULARY, system, found.code) is may


def test_the_systems_are_offered_with_what_may_have_a_level_and_nothing_else() -> None:
    offered = level_systems(VOCABULARY).systems
    assert [each.id for each in offered] == ["FFB", "FSIII_classic", "FSIII_simple", "VUM1"]
    counts = [sum(len(theme.subthemes) for theme in each.themes) for each in offered[:3]]
    assert counts == [31, 30, 13]
    assert all(sub.has_level for each in offered for theme in each.themes for sub in theme.subthemes)


def test_distance_is_only_between_numbers_on_one_scale() -> None:
    assert apart(row(B=(1,), L=(2,), M=(4,)), FFB.scale) == Spread(1, 4, (B,), (M,))
    assert apart(row(B=(NOT_ASSESSED,), L=(2,)), FFB.scale) is None, "not assessed is far from nothing"
    assert apart(row(B=(0,), L=(2,), M=(NOT_ASSESSED,)), FFB.scale).steps == 2, "and 0 is a level"
    mixed = replace(row(L=(2,)), views={L: Said(L, "FFB", 2), M: Said(M, "FSIII", 4)})
    assert apart(mixed, FFB.scale) is None
    assert foreign(mixed, FFB.scale) == (Said(M, "FSIII", 4),)
    expected = row(L=(2, 2), M=(2, 0))
    assert (apart(expected, FFB.scale).steps, apart(expected, FFB.scale, When.EXPECTED).steps) == (0, 2)
    assert steps_apart(expected, FFB.scale) == 2


def test_rows_come_by_the_largest_distance_and_else_as_they_stood() -> None:
    near, far, none, alike = row(L=(1,), M=(2,)), row(L=(0,), M=(4,)), row(), row(L=(3,), M=(3,))
    rows = [replace(each, label=name) for each, name in zip((none, near, alike, far), "nbaf", strict=True)]
    assert [each.label for each in largest_first(rows, FFB.scale)] == ["f", "b", "n", "a"]


def test_a_level_keeps_its_scale_and_takes_none_along_from_another() -> None:
    set_now = with_value(None, L, FFB.scale, When.NOW, 3)
    both = with_value(set_now, L, FFB.scale, When.EXPECTED, NOT_ASSESSED)
    assert both == Said(L, "FFB", 3, NOT_ASSESSED)
    assert with_value(both, L, FSIII.scale, When.NOW, 2) == Said(L, "FSIII", 2, None)


def test_the_type_of_a_goal_goes_with_some_levels() -> None:
    for kind, fitting in (
        ("develop", {1}),
        ("maintain", {2}),
        ("limit", {2, 3}),
        ("clarify", {1, 2, 3}),
        ("", {1, 2, 3}),
    ):
        assert {level for level in (1, 2, 3) if fits_type(kind, 2, level)} == fitting
        assert fits_type(kind, None, 1)
    assert fits_type(GoalType.DEVELOP, 2, 1)


def test_the_case_says_for_what_levels_can_be_set_and_which_it_has_itself() -> None:
    lines = (
        Assessment("FFB", "", "Købe ind", 3, 2),
        Assessment("FFB", "", "Hukommelse"),
        Assessment("FSIII", "", "Vaske sig", 2),
        Assessment("", "", "Noget eget", 2),
    )
    case, plan = Case("1", "En sag", assessments=lines), Journey(JourneyKind.PLAN)
    assert [each.label for each in subjects_of(case, plan, FFB)] == ["Købe ind"]
    assert [each.label for each in subjects_of(case, plan, FSIII)] == ["Vaske sig"]
    assert line_of(case, row(), FFB) == lines[0]
    assert line_of(case, row("FSIII_classic", "Kropspleje", "FSIII"), FSIII) is None


def test_what_the_citizen_says_is_read_and_the_striking_cells_are_found() -> None:
    bath = row("FSIII_classic", "Vaske sig", "FSIII", L=(3,), M=(2,))
    entity = level_entity("FSIII_classic", bath.code)
    told = Assessed(said={entity: {"own.doing": "parts", "own.meaning": "not_limited"}})
    assert own_of(told, bath) == Own(Doing.PARTS, Meaning.NOT_LIMITED)
    assert striking(own_of(told, bath), bath, FSIII.scale) is Striking.LIVES_WITH_IT
    light = row("FSIII_classic", "Vaske sig", "FSIII", M=(1,), B=(4,))
    assert striking(Own(None, Meaning.LIMITED), light, FSIII.scale) is Striking.FEELS_MORE
    assert striking(Own(None, Meaning.LIMITED), bath, FSIII.scale) is None
    assert own_of(Assessed(said={entity: {"own.doing": 3.0}}), bath) == Own()


def test_hidden_levels_are_read_without_a_word_for_nonsense() -> None:
    shop = row()
    raw = {"blind": True, "blind.citizen": 0.0, "blind.provider": float("nan"), "blind.authority": True}
    assert hidden_of(Assessed(said={level_entity("FFB", shop.code): raw}), shop) == Hidden(True, {B: 0})
    assert hidden_of(Assessed(), shop) == Hidden()


def test_what_to_talk_about_follows_from_who_is_lowest() -> None:
    assert topics({L: 1, M: 3}) == (Topic.WITH_SUPPORT,)
    assert topics({L: 3, M: 1, B: 0}) == (Topic.ORDINARY_DAY, Topic.CITIZEN_LOWER)
    assert topics({L: 1, M: 1, B: 3}) == (Topic.CITIZEN_HIGHER,)
    assert topics({L: 1, M: 1}) == (Topic.AGREED,)
    assert topics({L: 1}) == ()
    assert levels_on(row(L=(NOT_RELEVANT,)), FFB.scale) == {}
