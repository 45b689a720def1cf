"""The exercise cards a group practises goals with: the cards of the field, slips to sort, goals to tidy up."""

import json
from collections import Counter

import pytest

from desktop.coach.exercises import ExerciseKind, SlipRung, load_exercises
from desktop.coach.facts import GoalFacts, Rung
from desktop.paths import resources
from desktop.trouble import Trouble
from tests.coach.corpus import EIGHT_BAD

FOLDER = resources() / "coach"


@pytest.fixture(scope="module")
def exercises():
    return load_exercises(FOLDER)


def test_the_cards_of_the_field_are_there(exercises):
    titles = [card.title for card in exercises.cards if card.kind not in (ExerciseKind.TIDY, ExerciseKind.TEXT)]
    goals = ["Sortér", "Oversæt", "Byt briller", "Bliv enige om udgangspunktet", "Skriv skalaen"]
    assert titles == [*goals, "Tre grader af BUM"]
    shades = [shade.title for shade in exercises.find("shades").shades]
    assert shades == ["Opdelt BUM", "Modificeret BUM", "Dialogbaseret BUM", "Trekantdrama"]
    assert exercises.find("sort").minutes == 10
    assert exercises.find("nonsense") is None
    for card in exercises.cards:
        assert 5 <= card.minutes <= 30
        assert card.instruction
        assert card.questions


def test_twelve_slips_two_on_each_pile(exercises):
    sort = exercises.find("sort")
    assert Counter(slip.rung for slip in sort.slips) == dict.fromkeys(SlipRung, 2)
    assert len({slip.text for slip in sort.slips}) == 12
    assert [pile.title for pile in exercises.piles] == ["Ønske", "Formål", "Indsatsmål", "Delmål", "Metode", "Ydelse"]


@pytest.mark.parametrize("rung", [Rung.PURPOSE, Rung.GOAL, Rung.SUB_GOAL])
def test_the_coach_has_nothing_to_say_about_the_slips_that_are_right(exercises, coach, rung):
    for slip in exercises.find("sort").slips:
        if slip.rung == rung.value:
            name = "Mikkel" if "Mikkel" in slip.text else "Inger"
            facts = GoalFacts(slip.text, rung, name=name, baseline="nu 0", accepted=True, follow_up="12. maj")
            assert coach.look(facts) == (), slip.text


def test_each_weak_goal_of_the_field_is_there_to_be_tidied_up(exercises, coach):
    tidy = [card for card in exercises.cards if card.kind is ExerciseKind.TIDY]
    assert [card.weak for card in tidy] == [sample.facts.text for sample in EIGHT_BAD]
    for card in tidy:
        assert card.because
        assert coach.look(GoalFacts(card.weak))


@pytest.mark.parametrize(
    "write",
    [
        lambda data: data.update(exercises=[]),
        lambda data: data["exercises"].append(data["exercises"][0]),
        lambda data: data["exercises"][0].update(minutes="long"),
        lambda data: data["exercises"][0].update(title=" "),
        lambda data: data["exercises"][0]["slips"][0].update(rung="nonsense"),
        lambda data: data["piles"].pop(),
        lambda data: data.pop("piles"),
    ],
)
def test_a_damaged_file_is_told(tmp_path, write):
    data = json.loads((FOLDER / "exercises.json").read_text("utf-8"))
    write(data)
    (tmp_path / "exercises.json").write_text(json.dumps(data), "utf-8")
    with pytest.raises(Trouble, match=r"exercises\.json"):
        load_exercises(tmp_path)
