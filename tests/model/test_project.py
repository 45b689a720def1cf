"""A project as two laptops write in it: nothing is lost, doing it again changes nothing, nonsense does no harm."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.course import Course, Effect, Offer, Point, effect, over_time
from desktop.model.ledger import (
    Cell,
    Ledger,
    NotAProject,
    ledger_from_dict,
    ledger_to_dict,
    merged,
    written,
)
from desktop.model.project import ActivityKind, ActivityStatus, Advice, timeline
from desktop.model.project_read import project_of

HERE, THERE = "laptop1", "laptop2"


def of(changes, device=HERE):
    return written(Ledger("projekt1"), changes, device)


@pytest.fixture
def begun():
    return of(
        {
            "title": "Brobygning",
            "purpose": "Bygge bro",
            "activity.kick.made": "1",
            "activity.kick.kind": "kick_off",
            "activity.kick.when": "2026-04-12",
            "activity.moede.made": "2",
            "activity.moede.kind": "steering",
            "activity.moede.when": "2026-03",
        }
    )


def test_a_project_reads_as_it_was_written(begun):
    ledger = written(
        begun,
        {"advice.time.done": "yes", "advice.time.note": "Fast onsdag", "decide": "• Mere tid\n\n- Ny runde"},
        HERE,
    )
    project = project_of(ledger)
    assert (project.title, project.purpose) == ("Brobygning", "Bygge bro")
    assert [(each.kind, each.when) for each in project.activities] == [
        (ActivityKind.STEERING, "2026-03"),
        (ActivityKind.KICK_OFF, "2026-04-12"),
    ]
    assert project.followed(Advice.TIME).done
    assert project.followed(Advice.TIME).note == "Fast onsdag"
    assert not project.followed(Advice.LEADING).done
    assert project.decisions == ("Mere tid", "Ny runde")
    assert ledger_from_dict(ledger_to_dict(ledger)) == ledger


def test_no_cpr_number_is_ever_in_it():
    assert "0412" not in of({"purpose": "Om 041286-1234 og mere"}).says("purpose")
    data = ledger_to_dict(of({"purpose": "x"}))
    data["cells"]["purpose"][0] = "Ring til 041286-1234"
    assert "041286" not in ledger_from_dict(data).says("purpose")


def test_what_one_has_seen_and_changed_stands(begun):
    there = written(begun, {"purpose": "Bygge en bedre bro"}, THERE)
    for whole in (merged(begun, there), merged(there, begun)):
        assert whole.says("purpose") == "Bygge en bedre bro"
        assert project_of(whole).asides == ()


def test_two_who_wrote_in_the_same_place_lose_nothing_and_again_changes_nothing(begun):
    here = written(begun, {"purpose": "Her"}, HERE)
    there = written(begun, {"purpose": "Der", "activity.kick.title": "Ny"}, THERE)
    whole, other = merged(here, there), merged(there, here)
    assert whole == other
    (aside,) = project_of(whole).asides
    assert {whole.says("purpose"), aside.words} == {"Her", "Der"}
    assert aside.place == "purpose"
    assert project_of(whole).activity("kick").title == "Ny"
    assert merged(whole, there) == whole
    settled = written(whole, {aside.key: ""}, HERE)
    assert project_of(merged(settled, other)).asides == ()


def test_what_is_taken_away_while_another_writes_in_it_comes_back(begun):
    here = written(begun, {"activity.kick.gone": "yes"}, HERE)
    there = written(begun, {"activity.kick.title": "Vigtigt"}, THERE)
    for whole in (merged(here, there, HERE), merged(there, here, THERE)):
        assert project_of(whole).activity("kick").title == "Vigtigt"
        assert project_of(merged(whole, here, THERE)).activity("kick") is not None
    assert project_of(merged(here, begun, HERE)).activity("kick") is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.sampled_from(["title", "purpose", "course.x1y2.label"]),
            st.text(max_size=5),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_words_that_nobody_who_knew_them_replaced_are_found_when_all_have_met(steps):
    ledgers = {device: Ledger("projekt1") for device in "abc"}
    for device, key, words, meets in steps:
        ledgers[device] = written(ledgers[device], {key: words}, device)
        if meets:
            ledgers[device] = merged(ledgers[device], ledgers["abc"["abc".index(device) - 1]], device)
    one, two, three = ledgers.values()
    whole = merged(merged(one, two), three)
    found = {cell.value.strip() for cell in whole.cells.values()}
    for ledger in ledgers.values():
        assert merged(whole, ledger) == whole
        for key, cell in ledger.cells.items():
            knew = any(each.has_seen(cell) and each.cells.get(key) != cell for each in ledgers.values())
            assert knew or not cell.value.strip() or cell.value.strip() in found


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"schema": "brobyg-project/9"},
        {"schema": "brobyg-project/1", "id": "../x", "cells": {}, "seen": {}},
        {"schema": "brobyg-project/1", "id": "abcd", "cells": [], "seen": {}},
        {"schema": "brobyg-project/1", "id": "abcd", "cells": {str(n): 0 for n in range(6_000)}, "seen": {}},
    ],
)
def test_what_is_no_project_is_refused(data):
    with pytest.raises(NotAProject):
        ledger_from_dict(data)


def test_nobody_can_write_or_send_more_than_can_be_looked_through_at_once():
    ledger = Ledger("projekt1")
    for number in range(150):
        ledger = written(ledger, {f"activity.a{number:04}.title": "ord " * 500}, HERE)
    assert 190_000 < sum(len(cell.value) for cell in ledger.cells.values()) <= 200_000
    assert written(ledger, {"activity.a0001.title": "kort"}, HERE).says("activity.a0001.title") == "kort"
    assert ledger_from_dict(ledger_to_dict(ledger)) == ledger
    data = ledger_to_dict(ledger)
    data["cells"] |= {f"course.c{number:04}.label": ["1 2-" * 500, HERE, 1] for number in range(200)}
    with pytest.raises(NotAProject):
        ledger_from_dict(data)


def test_a_project_stays_in_the_library_however_much_was_brought_into_it():
    def full(device):
        cells = {f"activity.a{number:04}.title": [device, device, number + 1] for number in range(4_000)}
        seen = {device: 4_000} | {f"{device}{number}": 1 for number in range(199)}
        return ledger_from_dict({"schema": "brobyg-project/1", "id": "abcd", "cells": cells, "seen": seen})

    both = merged(full("her"), full("der"), HERE)
    assert len(both.cells) == 8_000
    assert ledger_from_dict(ledger_to_dict(both), own=True) == both
    with pytest.raises(NotAProject):
        ledger_from_dict(ledger_to_dict(both))


def test_cells_that_make_no_sense_are_left_out_and_the_rest_is_read():
    cells = {
        "title": ["Godt", "d", 1],
        "purpose": ["Fra fremtiden", "d", 2**50],
        "work": "bare ord",
        "decide": [1, "d", 1],
        "steering": ["Ukendt bærbar", "e", 1],
        "activity.a1b2.made": ["1", "d", 1],
        "activity.a1b2.kind": ["nonsens", "d", 1],
        "activity.a1b2.when": ["2026-13-40", "d", 1],
        "activity.c3d4.made": ["2", "d", 1],
        "activity.c3d4.when": ["0000-05", "d", 1],
        "activity.a1b2.status": ["__class__", "d", 1],
        "activity.a1b2.day": ["../../etc", "d", 1],
        "course.c1d2.made": ["1", "d", 1],
        "course.c1d2.planned": ["slot", "d", 1],
        "__bad key__": ["x", "d", 1],
    }
    data = {"schema": "brobyg-project/1", "id": "abcd", "cells": cells, "seen": {"d": 5, "BAD": 4, "f": True}}
    ledger = ledger_from_dict(data)
    assert set(ledger.cells) == set(cells) - {"purpose", "work", "decide", "steering", "__bad key__"}
    project = project_of(ledger)
    activity, other = project.activities
    assert other.when == ""
    assert (activity.kind, activity.when, activity.status, activity.day) == (
        ActivityKind.OWN,
        "",
        ActivityStatus.PLANNED,
        "",
    )
    assert project.courses[0].planned is None
    assert project_of(replace(ledger, cells={"activity.a1b2.made": Cell("")})).activities == ()


def test_activities_lie_before_now_and_next(begun):
    ledger = written(begun, {"activity.moede.status": "done"}, HERE)
    told = timeline(project_of(ledger), date(2026, 4, 12))
    assert [[each.id for each in part] for part in (told.before, told.now, told.next)] == [["moede"], ["kick"], []]
    told = timeline(project_of(ledger), date(2026, 4, 11))
    assert [each.id for each in told.next] == ["kick"]


def test_courses_are_counted_as_the_project_of_the_slides_counted_them():
    """Eleven done, five of them live there still; four who were to have a residential home live at home; two will."""
    home, stays = Offer.OWN_SUPPORT, Offer.STAYS
    courses = [
        Course(f"h{n}", planned=Offer.HOME_ROUND, going=False, outcome=home, ended=f"2013-0{n + 1}") for n in range(3)
    ]
    courses += [Course("s", planned=Offer.HOME_DAY, going=False, outcome=Offer.SHARED, ended="2013-03")]
    courses += [
        Course(f"b{n}", planned=Offer.HOME_ROUND, going=False, outcome=stays, expected=home if n < 2 else None)
        for n in range(5)
    ]
    courses += [
        Course("o", planned=home, going=False, outcome=home),
        Course("r", planned=Offer.HOME_ROUND, going=False, outcome=Offer.HOME_ROUND),
    ]
    courses += [Course("g", planned=Offer.HOME_ROUND)]
    told = effect(courses)
    assert replace(told, flows=None) == Effect(
        total=12, going=1, done=11, staying=5, to_home=4, thought_residential=10, expected_home=2
    )
    assert told.flows[(Offer.HOME_ROUND, home)] == 3
    assert over_time(courses) == (Point("2013-01", 1, 1), Point("2013-02", 2, 2), Point("2013-03", 4, 4))
    assert effect([]) == Effect(flows={})
