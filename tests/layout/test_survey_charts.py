"""The drawings of a collaboration survey: every cell with its number and word, and told apart without colour."""

import pytest

from desktop.layout.marks import Box, Dot, Frame, Path, Words
from desktop.layout.survey_matrix import change_chart, matrix_chart
from desktop.layout.survey_network import network_chart
from desktop.layout.survey_parts import STEP
from desktop.layout.survey_profile import dumbbell_chart, profile_chart
from desktop.layout.typeface import width_of
from desktop.model.sides import Side
from desktop.model.survey import Cell, Dimension, Result, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_compare import compare
from desktop.model.survey_index import index
from desktop.words import untranslated
from tests.measured import ITEMS, A, B, result_of, survey_of

WIDTH = 166.0


def _words(chart) -> list[str]:
    return [mark.text for mark in chart.marks if isinstance(mark, Words)]


def _many(count: int) -> tuple[Survey, Result]:
    roles = tuple(
        SurveyRole(f"r{number}", f"Socialpsykiatrisk rolle {number}", Side.PROVIDER) for number in range(count)
    )
    survey = Survey("s", "x", roles, ITEMS)
    cells = {key: Cell(6 + at % 9, 3) for at, key in enumerate(survey.cells)}
    return survey, Result(cells)


def test_each_cell_of_the_matrix_has_its_number_and_its_word_and_a_hidden_one_is_hatched():
    survey = survey_of(3)
    result = result_of(survey, {(A, B): [(13, 3)] * 7, (B, A): [(7, 3)] * 7})
    chart = matrix_chart(survey, index(survey, result), WIDTH, untranslated)
    said = _words(chart)
    assert ("4.3" in said, "2.3" in said) == (True, True)
    assert ("strong" in said, "weak" in said) == (True, True)
    assert said.count("too few answers") == 4
    assert said.count("–") == 3
    assert len([mark for mark in chart.marks if isinstance(mark, Path)]) > 4 * 5
    grounds = {mark.fill for mark in chart.marks if isinstance(mark, Box) and mark.stroke is not None}
    assert len(grounds) == 2, "weak and strong differ in grey, too"


@pytest.mark.parametrize("count", [2, 5, 12])
def test_all_that_is_said_stays_inside_the_drawing(count):
    survey, result = _many(count)
    found = index(survey, result)
    one, other = (Round(name, survey.id, name, RoundState.CLOSED, result=result, asked=survey) for name in "ab")
    comparison = compare(one, other)
    for chart in (
        matrix_chart(survey, found, WIDTH, untranslated),
        change_chart(survey, comparison, WIDTH, untranslated),
        network_chart(survey, found, WIDTH, untranslated),
        profile_chart(survey, found, WIDTH, untranslated),
        dumbbell_chart(comparison, ("Før", "Efter"), WIDTH, untranslated),
    ):
        assert chart.width <= WIDTH
        for mark in chart.marks:
            if isinstance(mark, Words):
                assert mark.x >= 0
                assert mark.x + width_of(mark.text, mark.size, mark.weight) <= chart.width + 0.1, mark.text
                assert 0 < mark.y <= chart.height + 0.1


def test_where_words_have_no_room_dots_stand_for_them_with_a_key():
    survey, result = _many(12)
    chart = matrix_chart(survey, index(survey, result), WIDTH, untranslated)
    said = _words(chart)
    assert [said.count(word) for word in ("weak", "middling", "strong", "too few answers")] == [1, 1, 1, 1]
    assert said.count("12") == 1
    assert sum(isinstance(mark, Dot) for mark in chart.marks) == 3 * (12 * 11 + 3)


def test_a_line_of_the_network_is_dashed_thin_or_thick_by_how_strong_it_is_and_there_is_none_where_too_few_answered():
    survey = survey_of(3)
    said = {(A, B): 13, (B, A): 7}
    result = result_of(survey, {pair: [(total, 3)] * 7 for pair, total in said.items()})
    chart = network_chart(survey, index(survey, result), WIDTH, untranslated)
    lines = [mark for mark in chart.marks if isinstance(mark, Path) and mark.stroke is not None]
    drawn, key = lines[:2], lines[2:]
    assert len(key) == 3
    assert sorted((mark.dash > 0, mark.pen > 1) for mark in drawn) == [(False, True), (True, False)]
    heads = [mark for mark in chart.marks if isinstance(mark, Path) and mark.closed]
    assert len(heads) == 5
    assert "M · Visitator" in _words(chart)


def test_before_is_hollow_and_after_is_filled_and_the_change_has_sign_and_word():
    survey = survey_of()
    before = result_of(survey, {(A, B): [(12, 4)] * 7, (B, A): [(12, 4)] * 7})
    after = result_of(survey, {(A, B): [(8, 4)] * 6 + [None], (B, A): [(12, 4)] * 6 + [None]})
    rounds = [
        Round(name, survey.id, name, RoundState.CLOSED, result=result, asked=survey)
        for name, result in (("Førmåling", before), ("Eftermåling", after))
    ]
    chart = dumbbell_chart(compare(*rounds), ("Førmåling", "Eftermåling"), WIDTH, untranslated)
    said = _words(chart)
    assert said.count("−0.5 clear change") == 6
    assert said.count("too few answers") == 1
    assert said[:2] == ["1", "2"]
    dots = [mark for mark in chart.marks if isinstance(mark, Dot)][2:]
    assert len(dots) == 13
    hollow, filled = dots[0], dots[1]
    assert hollow.fill is not filled.fill
    assert hollow.x > filled.x, "it fell"
    whole = profile_chart(survey, index(survey, after), WIDTH, untranslated)
    assert len([each for each in _words(whole) if each in ("2.5 weak", "too few answers")]) == 9
    assert Dimension.RESPECT not in index(survey, after).dimensions


@pytest.mark.parametrize("count", [3, 4, 5])
def test_no_number_of_the_network_map_hides_another(count):
    survey, result = _many(count)
    chart = network_chart(survey, index(survey, result), WIDTH, untranslated)
    grounds = [Frame(mark.x, mark.y, mark.width, mark.height) for mark in chart.marks if isinstance(mark, Box)]
    numbers = [each for each in grounds if each.height == STEP]
    assert len(numbers) == count * (count - 1)
    assert not [one for at, one in enumerate(numbers) if any(one.meets(other) for other in numbers[:at])]


@pytest.mark.parametrize("count", range(2, 13))
def test_no_role_of_the_network_map_hides_another(count):
    survey, result = _many(count)
    for width in (WIDTH, 120.0):
        chart = network_chart(survey, index(survey, result), width, untranslated)
        boxes = [Frame(mark.x, mark.y, mark.width, mark.height) for mark in chart.marks if isinstance(mark, Box)]
        roles = [each for each in boxes if each.height != STEP]
        assert len(roles) == count
        assert not [one for at, one in enumerate(roles) if any(one.meets(other) for other in roles[:at])]
