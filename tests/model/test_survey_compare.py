"""Two rounds beside each other, reckoned by hand: domain reference 6.7."""

from dataclasses import replace
from fractions import Fraction

import pytest

from desktop.layout.survey_parts import uneven_notes
from desktop.model.survey import Dimension, Paired, Result, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_bands import Shift, one_decimal
from desktop.model.survey_compare import Change, Incomparable, Unlike, compare
from tests.measured import A, B, C, result_of, survey_of

F = Fraction


def _round(name: str, survey: Survey, result: Result | None, state: RoundState = RoundState.CLOSED) -> Round:
    return Round(name, survey.id, name, state, "2026-03-04", "2026-03-04", result, survey)


def _both() -> tuple[Round, Round]:
    survey = survey_of()
    before = result_of(survey, {(A, B): [(12, 4)] * 7, (B, A): [(10, 4)] * 5 + [(16, 4)] * 2})
    after = result_of(survey, {(A, B): [(16, 5)] * 7, (B, A): [(15, 5)] * 5 + [(12, 4)] * 2})
    return _round("before", survey, before), _round("after", survey, after)


def test_a_change_is_after_less_before_with_a_word_and_the_answers_behind_it() -> None:
    found = compare(*_both())
    # M[A,B]: 12/4 = 3 before, 16/5 = 3,2 after: +0,2, which is a small change and no longer unchanged
    change = found.matrix[A, B]
    assert change == Change(F(3), F(16, 5), 4, 5)
    assert (change.difference, change.shift) == (F(1, 5), Shift.LITTLE)
    # M[B,A]: (5 * 2,5 + 2 * 4) / 7 = 20,5/7 before, (5 * 3 + 2 * 3) / 7 = 3 after: +0,5/7 = +0,07
    change = found.matrix[B, A]
    assert change == Change(F(41, 14), F(3), 4, 4)
    assert (one_decimal(change.difference, signed=True), change.shift) == ("+0,1", Shift.UNCHANGED)
    # shared goals: (3 + 2,5)/2 = 2,75 before, (3,2 + 3)/2 = 3,1 after: +0,35, with 8 and 10 answers
    goals = found.dimensions[Dimension.SHARED_GOALS]
    assert goals == Change(F(11, 4), F(31, 10), 8, 10)
    assert goals.shift is Shift.LITTLE
    # shared knowledge: (3 + 4)/2 = 3,5 before, (3,2 + 3)/2 = 3,1 after: -0,4; it may fall
    knowledge = found.dimensions[Dimension.SHARED_KNOWLEDGE]
    assert knowledge == Change(F(7, 2), F(31, 10), 8, 9)
    assert (one_decimal(knowledge.difference, signed=True), knowledge.shift) == ("−0,4", Shift.LITTLE)
    # communication: 2,75 before, 3,1 after; relations: (2,75 + 3,5 + 3,5)/3 = 3,25 before, 3,1 after
    assert found.communication is not None
    assert found.relations is not None
    assert found.between is not None
    assert found.communication.difference == F(7, 20)
    assert (found.relations.before, found.relations.after) == (F(13, 4), F(31, 10))
    # between: (3 + 41/14)/2 = 83/28 before, (3,2 + 3)/2 = 3,1 after
    assert (found.between.before, found.between.after) == (F(83, 28), F(31, 10))
    assert found.within is None
    assert found.uneven == frozenset()


def test_a_number_that_one_round_hides_is_not_compared_and_a_dimension_tells_that_others_are_behind_it() -> None:
    survey = survey_of()
    before = result_of(survey, {(A, B): [(12, 4)] * 7, (B, A): [(12, 4)] * 4 + [None] * 3})
    after = result_of(survey, {(A, B): [(16, 4)] * 7, (B, A): [(8, 4)] * 7})
    found = compare(_round("before", survey, before), _round("after", survey, after))
    assert set(found.matrix) == {(A, B)}
    assert found.uneven == {Dimension.SHARED_GOALS, Dimension.SHARED_KNOWLEDGE, Dimension.RESPECT}
    assert found.dimensions[Dimension.RESPECT] == Change(F(3), F(3), 4, 8)
    # between: of one pair before, of two after
    assert found.between is not None
    assert (found.between.before, found.between.after) == (F(3), F(3))
    assert found.uneven_whole
    assert found.uneven_pairs == ()


def test_a_pair_tells_that_other_statements_are_behind_its_number_before_than_after() -> None:
    survey = survey_of()
    # everybody says the same both times, but the two lowest are hidden after: 13/7 against 11/5 is no change at all
    before = result_of(survey, {(A, B): [(4, 4)] * 2 + [(8, 4)] * 4 + [(12, 4)], (B, A): [(12, 4)] * 7})
    after = result_of(survey, {(A, B): [None] * 2 + [(8, 4)] * 4 + [(12, 4)], (B, A): [(12, 4)] * 7})
    found = compare(_round("before", survey, before), _round("after", survey, after))
    assert found.matrix[A, B].difference == F(11, 5) - F(13, 7)
    assert found.matrix[A, B].shift is Shift.LITTLE
    assert found.uneven_pairs == ((A, B),)
    assert not found.uneven_whole
    told = uneven_notes(survey, found, lambda _, words: words)
    assert any("Visitator → Pædagog" in each for each in told)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda survey: replace(survey, items=replace(survey.items, lead="Tænk på [rolle].")), Unlike.ITEMS),
        (lambda survey: replace(survey, process="fra udredning til opfølgning"), Unlike.PROCESS),
        (lambda survey: replace(survey, roles=survey.roles[:1]), Unlike.ROLES),
        (lambda survey: replace(survey, roles=(*survey.roles, SurveyRole(C, "Læge"))), Unlike.ROLES),
        (lambda survey: replace(survey, roles=(survey.roles[0], SurveyRole(B, "Pædagogen"))), Unlike.ROLES),
    ],
)
def test_rounds_that_asked_something_else_are_refused_with_a_reason(change: object, why: Unlike) -> None:
    before, after = _both()
    assert after.asked is not None
    other = replace(after, asked=change(after.asked))  # type: ignore[operator]
    with pytest.raises(Incomparable) as refused:
        compare(before, other)
    assert refused.value.why is why


def test_a_round_that_is_not_closed_is_refused() -> None:
    before, after = _both()
    for state in (RoundState.OPEN, RoundState.PLANNED):
        with pytest.raises(Incomparable) as refused:
            compare(before, replace(after, state=state))
        assert refused.value.why is Unlike.UNFINISHED


def test_a_survey_made_anew_on_another_day_is_the_same_where_it_asks_the_same() -> None:
    before, after = _both()
    survey = survey_of()
    names = {A: "x1", B: "x2"}
    anew = replace(
        survey,
        id="other",
        process=" Fra  bestilling til opfølgning",
        items=replace(survey.items, name="Kommunens egen"),
        roles=tuple(replace(role, id=names[role.id]) for role in reversed(survey.roles)),
    )
    assert after.result is not None
    cells = {(names[one], names[other], each): cell for (one, other, each), cell in after.result.cells.items()}
    later = replace(after, asked=anew, result=replace(after.result, cells=cells))
    assert compare(before, later).matrix == compare(before, after).matrix


def test_paired_differences_belong_to_the_round_they_were_paired_with() -> None:
    before, after = _both()
    assert after.result is not None
    paired = {Dimension.TIMELY: Paired(F(1, 2), 6)}
    tied = replace(after, result=replace(after.result, before=before.id, paired=paired))
    assert compare(before, tied).paired == paired
    assert compare(replace(before, id="another"), tied).paired == {}
