"""The surveys of a day: planned, opened, closed with a result; and read without trust."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycrdt import Map

from desktop.document.day import DayDocument
from desktop.model.sides import Side
from desktop.model.survey import Cell, Dimension, Paired, Result, RoundState, Survey
from desktop.model.survey_bands import Bands
from desktop.model.survey_items import load_items
from desktop.model.survey_record import (
    item_of,
    result_from_text,
    result_to_text,
    survey_from_text,
    survey_to_text,
)

RESOURCES = Path(__file__).parents[2] / "resources"
ITEMS = load_items(RESOURCES)


@pytest.fixture
def day() -> DayDocument:
    made = DayDocument("day1")
    made.begin("Broen", "2026-03-04", "")
    return made


def _with_roles(day: DayDocument, count: int = 3) -> str:
    survey = day.surveys.add("fra bestilling til første opfølgning", ITEMS)
    for number in range(count):
        day.surveys.add_role(survey, f"Rolle {number}", Side.PROVIDER)
    return survey


def _survey(day: DayDocument, survey_id: str) -> Survey:
    found = day.day.survey(survey_id)
    assert found is not None
    return found


def _full(survey: Survey, n: int = 4) -> Result:
    return Result({key: Cell(3 * n, n) for key in survey.cells}, frozenset(), {role.id: n for role in survey.roles})


def test_a_survey_is_set_up_step_by_step_and_each_step_can_be_undone(day: DayDocument) -> None:
    survey = _with_roles(day, 2)
    first, second = (role.id for role in _survey(day, survey).roles)
    third = day.surveys.add_role(survey, "Sygepleje", Side.OTHERS)
    day.surveys.rename_role(survey, second, "Støtte-kontaktperson")
    day.surveys.set_side(survey, second, Side.AUTHORITY)
    day.surveys.set_least(survey, 5)
    day.surveys.set_within(survey, on=True)
    held = _survey(day, survey)
    assert [(role.id, role.label) for role in held.roles] == [
        (first, "Rolle 0"),
        (second, "Støtte-kontaktperson"),
        (third, "Sygepleje"),
    ]
    assert held.roles[1].side is Side.AUTHORITY
    assert held.least == 5
    assert held.within
    assert len(held.pairs) == 9
    day.surveys.remove_role(survey, first)
    assert len(_survey(day, survey).roles) == 2
    day.undo()
    assert len(_survey(day, survey).roles) == 3
    assert DayDocument("day1", [day.state()]).day == day.day


def test_a_cell_never_needs_fewer_than_three_answers_and_no_more_than_twelve_roles_are_asked(day: DayDocument) -> None:
    survey = _with_roles(day, 12)
    assert day.surveys.add_role(survey, "En for meget") == ""
    day.surveys.set_least(survey, 1)
    assert _survey(day, survey).least == 3


def test_a_survey_that_was_opened_cannot_be_changed_and_a_round_keeps_what_was_asked(day: DayDocument) -> None:
    survey = _with_roles(day)
    held = day.surveys.add_round(survey, "Førmåling")
    assert day.surveys.may_change(survey)
    day.surveys.open_round(held, "2026-03-04")
    asked = _survey(day, survey)
    day.surveys.write_process(survey, "noget andet")
    day.surveys.add_role(survey, "Ny")
    day.surveys.set_least(survey, 5)
    day.surveys.set_within(survey, on=True)
    assert _survey(day, survey) == asked
    # what another program writes all the same changes nothing of what was asked
    day.root("surveys")[survey]["least"] = 9.0
    again = DayDocument("day1", [day.state()]).day
    opened = again.round(held)
    assert opened is not None
    found = again.asked_in(opened)
    assert found is not None
    assert found.least == 3
    day.surveys.set_bands(survey, Bands(Fraction(7, 2), Fraction(9, 2)))
    assert day.day.rounds[0].asked is not None
    assert day.day.rounds[0].asked.bands.middle == Fraction(7, 2)


def test_a_role_that_somebody_takes_back_on_another_laptop_is_asked_again_as_it_was_asked(day: DayDocument) -> None:
    survey = _with_roles(day, 2)
    other = DayDocument("day1", [day.state()])
    other.surveys.add_role(survey, "Sygepleje")
    day.merge(other.state())
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    asked = _survey(day, survey)
    assert len(asked.roles) == 3
    other.undo()
    other.surveys.write_process(survey, "noget andet")
    day.merge(other.state())
    assert _survey(day, survey) == asked
    after = day.surveys.add_round(survey, "Eftermåling")
    day.surveys.open_round(after, "2026-09-04")
    assert day.day.rounds[1].asked == day.day.rounds[0].asked


def test_nothing_is_shown_of_a_round_that_is_open_or_open_again_and_closing_cannot_be_undone(day: DayDocument) -> None:
    survey = _with_roles(day)
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    assert day.day.open_rounds[0].id == held
    result = _full(_survey(day, survey))
    day.surveys.close_round(held, result, "2026-03-05")
    for _ in range(9):
        day.undo()
    # all that went before it was opened has been taken back, and what people have answered stands
    closed = DayDocument("day1", [day.state()]).day.round(held)
    assert closed is not None
    assert closed.state is RoundState.CLOSED
    assert closed.shown == result
    assert (closed.opened, closed.closed) == ("2026-03-04", "2026-03-05")
    day.surveys.open_round(held, "2026-03-06")
    opened = day.day.round(held)
    assert opened is not None
    assert opened.shown is None
    assert opened.opened == "2026-03-04"


def test_undo_takes_back_a_survey_that_nobody_could_answer_and_brings_back_one_that_was_removed(
    day: DayDocument,
) -> None:
    survey = _with_roles(day)
    planned = day.surveys.add_round(survey, "Eftermåling")
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    for _ in range(9):
        day.undo()
    assert [each.id for each in day.day.rounds] == [held], "only what was opened is left"
    assert not day.surveys.is_removed(held), "sheets that are on their way find it"
    assert day.surveys.is_removed(planned)
    day.surveys.remove(survey)
    assert day.day.surveys == ()
    assert day.surveys.is_removed(held)
    day.undo()
    assert [each.id for each in day.day.open_rounds] == [held]
    day.surveys.remove_round(held)
    assert day.day.rounds == ()
    assert day.surveys.is_removed(held)


def test_a_result_is_not_put_in_the_place_of_one_that_differs_by_a_few_answers(day: DayDocument) -> None:
    survey = _with_roles(day)
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    asked = _survey(day, survey)
    assert day.surveys.close_round(held, _full(asked, 4), "2026-03-05")
    for other in (_full(asked, 5), _full(asked, 3), Result()):
        assert not day.surveys.close_round(held, other, "2026-03-06")
        assert day.day.rounds[0].shown == _full(asked, 4)
    assert day.surveys.close_round(held, _full(asked, 7), "2026-03-06")
    assert day.day.rounds[0].shown == _full(asked, 7)


def test_a_survey_with_its_closed_rounds_is_carried_to_another_day_once(day: DayDocument) -> None:
    survey = _with_roles(day)
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    day.surveys.close_round(held, _full(_survey(day, survey)), "2026-03-05")
    later = DayDocument("day2")
    later.begin("Broen igen", "2026-10-04", "")
    for _ in range(2):
        later.surveys.carry(_survey(day, survey), day.day.rounds)
    assert later.day.surveys == day.day.surveys
    assert [replace(each, carried=False) for each in later.day.rounds] == list(day.day.rounds)
    later.surveys.open_round(held, "2026-10-04")
    assert later.day.rounds[0].shown == day.day.rounds[0].shown, "its answers lie with the day it was held on"
    assert not later.surveys.may_change(survey)


def test_what_is_written_hides_cpr_numbers(day: DayDocument) -> None:
    survey = day.surveys.add("om 010190-1234", ITEMS)
    day.surveys.add_role(survey, "Visitator 010190-1234")
    assert b"010190-1234" not in day.state()
    assert "XXXXXX-XXXX" in _survey(day, survey).process


def test_records_come_back_as_they_were(day: DayDocument) -> None:
    survey = _survey(day, _with_roles(day))
    assert survey_from_text(survey_to_text(survey)) == survey
    cells = {key: Cell(11, 4) for key in list(survey.cells)[:20]}
    result = Result(
        cells,
        frozenset(survey.cells) - frozenset(cells),
        {role.id: 4 for role in survey.roles},
        "round1",
        {Dimension.TIMELY: Paired(Fraction(-1, 3), 6)},
    )
    assert result_from_text(result_to_text(result), survey) == result
    assert ITEMS.bands == Bands()


def test_a_result_that_somebody_forged_shows_no_cell_with_too_few_answers(day: DayDocument) -> None:
    survey = _survey(day, _with_roles(day))
    keys = list(survey.cells)
    written = {
        "cells": {
            item_of(keys[0]): [6, 2],
            item_of(keys[1]): [99, 3],
            item_of(keys[2]): [9, 3],
            item_of(keys[3]): [True, True],
            "who>knows>timely": [9, 3],
        },
        "paired": {"timely": ["1/2", 4], "accurate": ["9/1", 8], "respect": ["1/0", 8], "frequent": ["1/2", 5]},
        "sheets": {survey.roles[0].id: -4},
    }
    result = result_from_text(json.dumps(written), survey)
    assert result is not None
    assert dict(result.cells) == {keys[2]: Cell(9, 3)}
    assert len(result.hidden) == len(keys) - 1
    assert result.paired == {Dimension.FREQUENT: Paired(Fraction(1, 2), 5)}
    assert result.sheets[survey.roles[0].id] == 0


PLAIN = st.one_of(
    st.none(), st.booleans(), st.floats(), st.text(max_size=8), st.just("x" * 300_000), st.just('{"a":1}')
)
KEYS = st.sampled_from(
    ["of", "pos", "process", "items", "least", "bands", "salt", "label", "side", "state", "asked", "result", "name"]
)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(KEYS, PLAIN, max_size=8), st.dictionaries(KEYS, PLAIN, max_size=8), st.text(max_size=6))
def test_whatever_lies_in_the_document_is_read_without_a_fall(
    one: dict[str, object], other: dict[str, object], key: str
) -> None:
    day = DayDocument("day1")
    day.begin("Broen", "", "")
    survey = _with_roles(day, 2)
    held = day.surveys.add_round(survey, "Førmåling")
    day.surveys.open_round(held, "2026-03-04")
    for root, name, values in (("surveys", survey, one), ("rounds", held, other)):
        for field, value in values.items():
            day.root(root)[name][field] = value
        day.root(root)[key] = Map(values)
        day.root(root)[key + "!"] = "no map"
    read = DayDocument("day1", [day.state()]).day
    assert all(each.survey in {found.id for found in read.surveys} for each in read.rounds)
    assert all(found.least >= 3 and len(found.roles) <= 12 for found in read.surveys)
