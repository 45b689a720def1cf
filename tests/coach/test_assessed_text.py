"""Plain rules look at texts of an assessment: the weak ones of the exercise lack what the better ones say."""

import pytest

from desktop.coach.assessed_text import load_text_rules
from desktop.coach.exercises import ExerciseKind, load_exercises
from desktop.paths import resources
from desktop.trouble import Trouble

COACH = resources() / "coach"
RULES = load_text_rules(COACH)
TEXTS = [card for card in load_exercises(COACH).cards if card.kind is ExerciseKind.TEXT]


def said(text: str) -> set[str]:
    return {each.question.id for each in RULES.look(text) if each.is_there}


@pytest.mark.parametrize("card", TEXTS, ids=lambda card: card.id)
def test_every_better_text_answers_all_that_its_weak_one_leaves_open(card):
    assert said(card.better) == {"seen", "support", "often", "citizen", "potential"}
    assert len(said(card.weak)) <= 1
    assert RULES.vague(card.weak).is_there
    assert not RULES.vague(card.better).is_there


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("Han vasker tøj, når en medarbejder minder om det.", {"seen", "support"}),
        ("Hun tager bussen 3 gange om ugen.", {"often"}),
        ("Hun tager bussen hver anden tirsdag.", {"often", "seen"}),
        ("Birthe siger, at hun vil flytte.", {"citizen"}),
        ("Vi vurderer, at han kan lære at begynde.", {"potential"}),
        ("Vasker tøj og gør rent.", set()),
    ],
)
def test_each_question_is_answered_by_plain_words(text, answered):
    assert said(text) == answered


def test_a_text_hardly_begun_is_told_nothing_and_no_text_brings_it_down():
    assert RULES.look("Han går") == ()
    for text in ("", "🙂" * 5_000, "“" * 9_000, "ud af " * 4_000, "\x00 \u202e"):
        RULES.look(text)
        RULES.vague(text)


def test_a_damaged_file_is_told_by_name(tmp_path):
    (tmp_path / "text.json").write_text('{"classes": {}, "questions": [{"id": 1}], "vague": {}}')
    with pytest.raises(Trouble, match=r"text\.json"):
        load_text_rules(tmp_path)
