"""How often the coach says what it should about a goal, and nothing else: measured rule by rule."""

import pytest

from tests.coach.corpus import EIGHT_BAD, EIGHT_GOOD


def said(coach, sample):
    return {hint.rule for hint in coach.look(sample.facts)}


@pytest.mark.parametrize("sample", EIGHT_GOOD + EIGHT_BAD, ids=lambda sample: sample.facts.text[:30])
def test_the_sixteen_goals_of_the_field_get_their_hints(coach, sample):
    assert said(coach, sample) == sample.expected
