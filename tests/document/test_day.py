"""The theme day as a document: its words, groups and frozen cases."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.document.day import DayDocument
from desktop.model.case import Case

CASE = Case(
    id="inger", title="Ring før du kommer", persona="Inger, 84 år", own_words=("Jeg skal jo bare ned efter avisen",)
)


@pytest.fixture
def day():
    document = DayDocument("d1")
    document.begin("Temadag", "2026-05-12", "social", ["Gruppe 1", "Gruppe 2"])
    return document


def test_a_day_begins_with_what_it_was_made_with_and_that_is_no_step(day):
    assert (day.day.id, day.day.title, day.day.date, day.day.template) == ("d1", "Temadag", "2026-05-12", "social")
    assert [group.name for group in day.day.groups] == ["Gruppe 1", "Gruppe 2"]
    assert not day.can_undo


def test_its_words_can_be_written_and_taken_back(day):
    day.write("title", "Temadag om BUM")
    day.write("place", "Elmekær")
    day.write("purpose", "Vi lærer hinanden at kende")
    day.write("template", "young")
    day.set_date("2026-06-01")
    assert (day.day.title, day.day.place, day.day.purpose) == (
        "Temadag om BUM",
        "Elmekær",
        "Vi lærer hinanden at kende",
    )
    assert (day.day.date, day.day.template) == ("2026-06-01", "social")
    day.undo()
    assert day.day.date == "2026-05-12"


def test_groups_come_go_and_change_their_name(day):
    key = day.add_group("Gruppe 3")
    day.rename_group(key, "De unge")
    assert [group.name for group in day.day.groups] == ["Gruppe 1", "Gruppe 2", "De unge"]
    day.remove_group(day.day.groups[0].id)
    assert [group.name for group in day.day.groups] == ["Gruppe 2", "De unge"]
    day.undo()
    assert [group.name for group in day.day.groups] == ["Gruppe 1", "Gruppe 2", "De unge"]


def test_a_case_is_frozen_into_the_day_and_given_to_a_group(day):
    group = day.day.groups[0].id
    day.give_case(group, CASE.id)
    assert day.day.groups[0].case == ""
    day.add_case(CASE)
    day.give_case(group, CASE.id)
    found = day.day.case_of(day.day.groups[0])
    assert found == CASE

    day.add_case(replace(CASE, title="Ny udgave"))
    assert day.day.cases[CASE.id].title == "Ny udgave"
    day.give_case(group, "")
    assert day.day.case_of(day.day.groups[0]) is None


def test_two_facilitators_apart_keep_both_groups_and_both_peoples_words(day):
    other = DayDocument("d1", [day.state()])
    day.add_group("Fra A")
    other.add_group("Fra B")
    day.write("title", "Stor temadag")
    other.write("title", "Temadag i maj")
    day.merge(other.missing(day.vector()))
    other.merge(day.missing(other.vector()))
    assert day.day == other.day
    assert {group.name for group in day.day.groups} == {"Gruppe 1", "Gruppe 2", "Fra A", "Fra B"}
    assert day.day.title == "Stor temadag i maj"


def test_reading_it_again_gives_the_same(day):
    day.add_case(CASE)
    day.give_case(day.day.groups[1].id, CASE.id)
    assert DayDocument("d1", [day.state()]).day == day.day


def test_cases_are_dealt_to_all_groups_and_taken_back_as_one_step(day):
    day.add_case(CASE)
    groups = [group.id for group in day.day.groups]
    day.give_cases({**dict.fromkeys(groups, CASE.id), "nowhere": CASE.id})
    assert [group.case for group in day.day.groups] == [CASE.id, CASE.id]
    day.undo()
    assert [group.case for group in day.day.groups] == ["", ""]


def test_answers_are_deleted_at_a_new_moment_each_time_which_no_undo_takes_back(day):
    told = []
    for _ in range(6):
        day.answers.forget("evaluation")
        told.append(day.day.forgotten["evaluation"])
    assert [len(stamps) for stamps in told] == [1, 2, 3, 4, 5, 6]
    assert all(later[: len(stamps)] == stamps for stamps, later in pairwise(told))
    assert not day.can_undo
    there = DayDocument("d1", [day.state()])
    assert there.day.forgotten == day.day.forgotten
