"""Counting a round: what is hidden, when it may be counted again, and who is known by a self-made code."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import survey_tags
from desktop.model.survey import Cell, Dimension, Paired, Result, Round, RoundState, Survey
from desktop.model.survey_count import (
    Refused,
    Row,
    Uncountable,
    counted,
    counted_again,
    rows_of,
    sound_rows,
    with_pairs,
)
from desktop.model.survey_record import result_to_text
from tests.measured import SALT, A, B, sheet_of, survey_of

F = Fraction
T = Dimension.TIMELY


@pytest.fixture(autouse=True)
def _quick_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(survey_tags, "ROUNDS", 1)


def _all(
    survey: Survey, *sheets: tuple[str, str, list[int | None]] | tuple[str, str, list[int | None], str]
) -> list[Row]:
    return [row for sheet in sheets for row in rows_of(survey, sheet_of(*sheet))]


def test_a_cell_with_fewer_than_three_answers_is_only_named_whether_anybody_answered_there_or_not() -> None:
    survey = survey_of()
    said = [
        (A, B, [4, 2, None, 5, 5, 5, 5]),
        (A, B, [5, 3, 1, 5, 5, 5, 5]),
        (A, B, [3, 1, 1, 5, None, 5, 5]),
        (B, A, [1] * 7),
        (B, A, [2] * 7),
    ]
    result = counted(survey, _all(survey, *said))
    # frequent 4+5+3 = 12 of 3; timely 2+3+1 = 6 of 3; accurate has two answers and a “don't know”: no 3 is put in
    assert result.cells[A, B, Dimension.FREQUENT] == Cell(12, 3)
    assert result.cells[A, B, T] == Cell(6, 3)
    assert (A, B, Dimension.ACCURATE) in result.hidden
    assert (A, B, Dimension.SHARED_GOALS) in result.hidden
    assert {(B, A, each) for each in Dimension} <= result.hidden
    assert result.sheets == {A: 3, B: 2}
    assert counted(survey_of(2, 5), _all(survey, *said)).cells == {}


def test_rows_tie_nothing_together_and_leave_out_what_was_not_asked() -> None:
    survey = survey_of()
    rows = rows_of(survey, sheet_of(A, B, [4, None, 3, 2, 1, 5, 5], "Sol-47"))
    assert [row[:2] for row in rows][:2] == [("a>b>frequent", 4), ("a>b>accurate", 3)]
    assert rows[-1] == ("sheet>a", 1, "")
    tags = [tag for item, _, tag in rows if not item.startswith("sheet")]
    assert len(set(tags)) == len(tags) == 6
    assert not any("sol47" in row[2] for row in rows)
    assert rows_of(survey, sheet_of(A, A, [4] * 7)) == (("sheet>a", 1, ""),)
    assert rows_of(survey, sheet_of("nobody", B, [4] * 7)) == ()


def test_a_code_is_the_same_however_it_is_written_and_never_a_cpr_number() -> None:
    item = ["a>b>timely"]
    assert survey_tags.tags(SALT, "Sol 47", item) == survey_tags.tags(SALT, "sol-47", item)
    assert survey_tags.tags(SALT, "sol47", item) != survey_tags.tags(SALT, "sol48", item)
    assert survey_tags.tags("ff" * 16, "sol47", item) != survey_tags.tags(SALT, "sol47", item)
    assert survey_tags.code_of("010190-1234") == ""
    assert survey_tags.code_of("ab1") == ""


def test_hostile_rows_are_dropped() -> None:
    survey = survey_of()
    good = rows_of(survey, sheet_of(A, B, [4] * 7))
    bad: list[Row] = [
        ("a>b>timely", 1, ""),  # a second answer to the same
        ("b>a>timely", 5, ""),  # of another role
        ("a>a>timely", 5, ""),  # not asked
        ("a>b>kindness", 5, ""),
        ("sheet>a", 1, ""),
        ("sheet>b", 1, ""),
        ("sheet>", 1, ""),
        ("a>b", 3, "words"),
    ]
    assert sound_rows(survey, [*good, *bad]) == good
    assert sound_rows(survey, [("a>b>timely", 6, ""), ("a>b>respect", 3, "my name"), ("sheet>a", 9, "")]) == ()
    assert sound_rows(survey, [("a>b>respect", 3, "my name"), ("sheet>a", 1, "my name")]) == (
        ("a>b>respect", 3, ""),
        ("sheet>a", 1, ""),
    )
    assert sound_rows(survey, good[:-1]) == ()  # answers of nobody
    assert sound_rows(survey, [("a>b>timely", True, ""), ("sheet>a", 1, "")]) == (("sheet>a", 1, ""),)


def test_a_round_is_counted_again_only_with_none_or_enough_more_in_each_cell() -> None:
    survey = survey_of()
    first = [(A, B, [3] * 7)] * 3
    rows = _all(survey, *first)
    result = counted(survey, rows)
    one_more = [*rows, *_all(survey, (A, B, [None, 5, None, None, None, None, None]))]
    with pytest.raises(Refused) as refused:
        counted_again(survey, one_more, result)
    assert refused.value.why is Uncountable.FEW_MORE
    three_more = [*rows, *_all(survey, *[(A, B, [None, 5, None, None, None, None, None])] * 3)]
    again = counted_again(survey, three_more, result)
    assert again.cells[A, B, T] == Cell(9 + 15, 6)
    assert again.cells[A, B, Dimension.RESPECT] == Cell(9, 3)
    # what was hidden may come out once it has enough: nobody knows how many there were
    from_hidden = [*rows, *_all(survey, *[(B, A, [2] * 7)] * 3)]
    assert counted_again(survey, from_hidden, result).cells[B, A, T] == Cell(6, 3)
    with pytest.raises(Refused) as refused:
        counted_again(survey, rows[:-8], result)
    assert refused.value.why is Uncountable.FEWER
    other = _all(survey, *[(A, B, [4] * 7)] * 3)  # as many, of other people
    with pytest.raises(Refused):
        counted_again(survey, other, result)
    assert counted_again(survey, rows, result) == result


def _codes(survey: Survey, values: dict[str, int]) -> list[Row]:
    answers: list[Row] = []
    for code, value in values.items():
        answers += _all(survey, (A, B, [None, value, None, None, None, None, None], code.partition(" ")[0]))
    return answers


def _closed(survey: Survey, rows: list[Row]) -> Round:
    return Round("before", survey.id, "Before", RoundState.CLOSED, result=counted(survey, rows), asked=survey)


FIVE = {"anna1": 2, "bent2": 3, "carl3": 3, "dora4": 4, "eva55": 1}


def test_those_with_the_same_code_are_paired_by_dimension_from_five_pairs_on() -> None:
    survey = survey_of()
    after = {"anna1": 3, "bent2": 3, "carl3": 5, "dora4": 4, "eva55": 2}
    before_rows, after_rows = _codes(survey, FIVE), _codes(survey, after)
    found = with_pairs(survey, counted(survey, after_rows), _closed(survey, before_rows), before_rows, after_rows)
    # (3-2) + (3-3) + (5-3) + (4-4) + (2-1) = 4, of five pairs
    assert found.paired == {T: Paired(F(4, 5), 5)}
    assert found.before == "before"
    four = _codes(survey, {code: value for code, value in after.items() if code != "eva55"})
    assert with_pairs(survey, counted(survey, four), _closed(survey, before_rows), before_rows, four).paired == {}


def test_pairs_are_not_told_where_one_or_two_without_a_pair_could_be_reckoned_out() -> None:
    survey = survey_of()
    before = _codes(survey, FIVE)
    for alone, told in ((1, False), (2, False), (3, True)):
        after = [*_codes(survey, FIVE), *_all(survey, *[(A, B, [None, 5, None, None, None, None, None])] * alone)]
        found = with_pairs(survey, counted(survey, after), _closed(survey, before), before, after)
        assert bool(found.paired) is told
        assert bool(with_pairs(survey, counted(survey, before), _closed(survey, after), after, before).paired) is told


def test_two_people_who_chose_the_same_code_are_nobodys_pair() -> None:
    survey = survey_of()
    twice = [*_codes(survey, {**FIVE, "eva55 b": 5}), *_codes(survey, {"finn6": 1, "gert7": 2})]
    after = _codes(survey, {**FIVE, "finn6": 1, "gert7": 2, "hans8": 2, "ida99": 2})
    found = with_pairs(survey, counted(survey, after), _closed(survey, twice), twice, after)
    # six known in both (eva is two people before): before two are left alone, which is too few
    assert found.paired == {}


def test_each_pair_of_roles_weighs_the_same_in_a_paired_difference() -> None:
    survey = survey_of()
    about_b, about_a = _codes(survey, FIVE), []
    after_b, after_a = _codes(survey, {code: value + 1 for code, value in FIVE.items()}), []
    for number in range(10):
        about_a += _all(survey, (B, A, [None, 3, None, None, None, None, None], f"kode{number}"))
        after_a += _all(survey, (B, A, [None, 3, None, None, None, None, None], f"kode{number}"))
    before, after = [*about_b, *about_a], [*after_b, *after_a]
    # five visitators went up by 1, ten pedagogues by 0: (1 + 0) / 2, and 15 pairs
    found = with_pairs(survey, counted(survey, after), _closed(survey, before), before, after)
    assert found.paired == {T: Paired(F(1, 2), 15)}


ANSWER = st.one_of(st.none(), st.integers(1, 5))
PEOPLE = st.lists(st.tuples(st.sampled_from([(A, B), (B, A)]), st.lists(ANSWER, min_size=7, max_size=7)), max_size=9)


@settings(max_examples=60)
@given(PEOPLE, PEOPLE, PEOPLE)
def test_what_was_published_never_differs_by_fewer_answers_than_a_cell_needs(
    first: list[tuple[tuple[str, str], list[int | None]]],
    then: list[tuple[tuple[str, str], list[int | None]]],
    last: list[tuple[tuple[str, str], list[int | None]]],
) -> None:
    survey = survey_of()
    rows: list[Row] = []
    published: list[Result] = []
    for people in (first, then, last):
        rows += _all(survey, *[(*pair, values) for pair, values in people])
        try:
            published.append(counted_again(survey, rows, published[-1]) if published else counted(survey, rows))
        except Refused:
            continue
    for at, one in enumerate(published):
        for other in published[at + 1 :]:
            for key in survey.cells:
                was, now = one.cells.get(key), other.cells.get(key)
                if was != now:
                    assert now is not None
                    assert now.n - (was.n if was is not None else 0) >= survey.least


@settings(max_examples=60)
@given(PEOPLE, st.data())
def test_answers_in_hidden_cells_change_nothing_of_what_is_published(
    people: list[tuple[tuple[str, str], list[int | None]]], data: st.DataObject
) -> None:
    survey = survey_of()
    rows = _all(survey, *[(*pair, values) for pair, values in people])
    result = counted(survey, rows)
    hidden = {f"{one}>{about}>{dimension.value}" for one, about, dimension in result.hidden}
    kept = [row for row in rows if row[0] not in hidden]
    for item in sorted(hidden):
        kept += [(item, value, "") for value in data.draw(st.lists(st.integers(1, 5), max_size=survey.least - 1))]
    assert result_to_text(counted(survey, kept)) == result_to_text(result)
    assert all(cell.n >= survey.least for cell in result.cells.values())
    assert replace(result, sheets={}) == replace(counted(survey, kept), sheets={})
