"""Goal attainment scaling: the vectors of the field's own handbook, and the rules at the edges."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.gas import STEPS, Gas, attainment, t_score

VECTORS = [
    ((1,), (0,), 50.00),
    ((1,), (1,), 60.00),
    ((1,), (-2,), 30.00),
    ((1, 1), (1, -1), 50.00),
    ((1, 1, 1), (0, 0, 0), 50.00),
    ((1, 1, 1), (1, 1, 1), 63.69),
    ((1, 1, 1), (2, 2, 2), 77.39),
    ((1, 1, 1), (-1, -1, -1), 36.31),
    ((1, 1, 1), (-2, -2, -2), 22.61),
    ((3, 2, 1), (1, 0, -1), 54.41),
    ((2, 1, 1, 1), (2, -1, 0, 1), 61.36),
    ((1,) * 5, (1,) * 5, 65.08),
]

scores = st.sampled_from(STEPS)
goals = st.lists(st.tuples(st.integers(1, 9), scores), min_size=1, max_size=12)


@pytest.mark.parametrize(("weights", "reached", "t"), VECTORS)
def test_the_t_score_is_that_of_the_handbook(weights, reached, t):
    scales = [Gas(score=score, weight=weight) for weight, score in zip(weights, reached, strict=True)]
    found = attainment(scales)
    assert found.t == pytest.approx(t, abs=0.005)
    assert (found.scored, found.goals) == (len(scales), len(scales))
    assert found.shown == str(round(t))


def test_without_goals_or_without_scores_there_is_no_number():
    for scales in ((), (Gas(), Gas(words=("a", "b", "c", "d", "e"), base=-1))):
        found = attainment(scales)
        assert (found.t, found.scored, found.goals, found.shown) == (None, 0, len(scales), "–")


def test_a_goal_without_a_score_is_in_neither_sum():
    """Were its weight counted below the line, T would lie nearer to 50."""
    scored = (Gas(score=2, weight=2), Gas(score=-1))
    with_open_ones = (*scored, Gas(weight=9), Gas(base=-2))
    found = attainment(with_open_ones)
    assert found.t == attainment(scored).t
    assert (found.scored, found.goals) == (2, 4)


@pytest.mark.parametrize("pair", [(0, 1), (-1, 1), (math.nan, 1), (1, 3), (1, -3)])
def test_weights_that_are_not_above_nothing_and_scores_off_the_scale_are_refused(pair):
    with pytest.raises(ValueError):  # noqa: PT011 - the pairs are all it says
        t_score([(1, 1), pair])
    with pytest.raises(ValueError):  # noqa: PT011
        t_score([])


def test_a_weight_from_elsewhere_that_makes_no_sense_is_left_out():
    found = attainment((Gas(score=1), Gas(score=-2, weight=0), Gas(score=-2, weight=-4)))
    assert (found.t, found.scored, found.goals) == (60.0, 1, 3)


@pytest.mark.parametrize(("t", "shown"), [(54.41, "54"), (59.5, "60"), (60.5, "61"), (22.61, "23")])
def test_the_number_is_shown_whole_and_halves_go_up(t, shown):
    assert attainment(()).shown == "–"
    assert type(attainment(()))(t, 1, 1).shown == shown


@given(st.integers(1, 20), st.integers(1, 9), scores)
def test_equal_goals_that_all_go_equally_well_have_a_closed_form(count, weight, score):
    expected = 50 + 10 * count * score / math.sqrt(0.7 * count + 0.3 * count**2)
    assert t_score([(weight, score)] * count) == pytest.approx(expected)


@given(goals, st.floats(0.01, 100))
def test_only_how_weights_compare_counts(pairs, factor):
    assert t_score([(weight * factor, score) for weight, score in pairs]) == pytest.approx(t_score(pairs))


@given(goals)
def test_better_everywhere_is_never_a_lower_number(pairs):
    better = [(weight, min(2, score + 1)) for weight, score in pairs]
    mirrored = [(weight, -score) for weight, score in pairs]
    assert t_score(better) >= t_score(pairs)
    assert t_score(mirrored) == pytest.approx(100 - t_score(pairs))
