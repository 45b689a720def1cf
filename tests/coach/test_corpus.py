"""How often the coach says what it should about a goal, and nothing else: measured rule by rule."""

import sys

import pytest

from desktop.coach.hint import Rule
from tests.coach import corpus, held_out
from tests.coach.measuring import measure

SIXTEEN = corpus.EIGHT_GOOD + corpus.EIGHT_BAD
TUNED_ON = (*SIXTEEN, *corpus.GOOD, *corpus.BAD, *corpus.NEAR, *corpus.LATER)
HELD_OUT = {
    "first": (*held_out.FIRST_GOOD, *held_out.FIRST_BAD),
    "last": (*held_out.LAST_GOOD, *held_out.LAST_BAD),
}


@pytest.mark.parametrize("sample", SIXTEEN, ids=lambda sample: sample.facts.text[:30])
def test_the_sixteen_goals_of_the_field_get_their_hints(coach, sample):
    assert {hint.rule for hint in coach.look(sample.facts)} == sample.expected


def test_bad_goals_get_their_hints_and_good_ones_none(coach, capsys):
    measured = measure(coach, TUNED_ON)
    with capsys.disabled():
        sys.stdout.write("\n  ".join(("", f"{len(TUNED_ON)} goals", *measured.table(), *measured.faults, "")))
    assert measured.alarmed == 0, measured.faults
    for rule in Rule:
        assert measured.precision(rule) >= 0.95, f"{rule} is said where it should not"
        assert measured.recall(rule) >= 0.95, f"{rule} is not said"


@pytest.mark.parametrize("which", HELD_OUT)
def test_goals_that_the_rules_were_not_made_for_do_nearly_as_well(coach, capsys, which):
    measured = measure(coach, HELD_OUT[which])
    with capsys.disabled():
        heading = f"{len(HELD_OUT[which])} goals held out, {which}"
        sys.stdout.write("\n  ".join(("", heading, *measured.table(), *measured.faults, "")))
    assert measured.alarmed <= 1
    assert measured.precision() >= 0.95
    assert measured.recall() >= 0.9


def test_the_corpus_is_large_enough():
    assert len(TUNED_ON) >= 16 + 60
    assert all(len(samples) >= 40 for samples in HELD_OUT.values())
    spoken = frozenset().union(*(sample.expected for sample in TUNED_ON))
    assert spoken == set(Rule) - {Rule.LONG}
