"""When the blocks of a programme are, and what a facilitator is warned of."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.timing import clock_text, end, overrun, read_clock, spare, timetable, total

BREAK, LUNCH, ARRIVAL, PARALLEL = BlockKind.BREAK, BlockKind.LUNCH, BlockKind.ARRIVAL, BlockKind.PARALLEL
FULL_DAY = (15, 20, 20, 25, 15, 20, 45, 20, 45, 10, 70, 15, 25, 25, 15, 10)
HALF_DAY = (10, 15, 20, 40, 15, 60, 20, 20, 10)


def programme(*minutes: int, arrival: int = 0, **values) -> Programme:
    blocks = [Block(f"b{index}", minutes=each, order=f"{index:03}") for index, each in enumerate(minutes)]
    coming = [Block("arrival", ARRIVAL, minutes=arrival, order="")] if arrival else []
    return Programme((*coming, *blocks), **values)


def test_a_full_day_lasts_395_minutes_and_ends_at_15_35():
    day = programme(*FULL_DAY, arrival=30)
    assert (total(day), clock_text(end(day))) == (395, "15.35")
    begins = [clock_text(slot.begins) for slot in timetable(day)]
    assert begins[:4] == ["08.30", "09.00", "09.15", "09.35"]
    assert begins[8:12] == ["11.40", "12.00", "12.45", "12.55"]


def test_a_half_day_lasts_210_minutes():
    assert total(programme(*HALF_DAY)) == 210


def test_a_longer_block_moves_all_that_follow_and_passing_the_booked_time_is_told():
    day = programme(60, 30, 45, begins=8 * 60 + 30, booked_until=11 * 60)
    assert (overrun(day), spare(day), clock_text(end(day))) == (0, 15, "10.45")
    longer = programme(60, 50, 45, begins=8 * 60 + 30, booked_until=11 * 60)
    assert [clock_text(slot.begins) for slot in timetable(longer)] == ["08.30", "09.30", "10.20"]
    assert (overrun(longer), spare(longer)) == (5, 0)
    assert overrun(programme(600)) == 0, "nothing is booked"


def test_of_blocks_side_by_side_the_longest_counts_and_each_group_has_its_own():
    side_by_side = Block("both", PARALLEL, minutes=5, order="1")
    young = Block("young", minutes=40, order="1", inside="both", groups=("g1", "g2"))
    rest = Block("rest", minutes=55, order="2", inside="both")
    day = Programme((side_by_side, young, rest, Block("after", minutes=10, order="2")))
    assert [(slot.block.id, slot.minutes) for slot in timetable(day)] == [("both", 55), ("after", 10)]
    assert total(day) == 65
    assert [day.for_group(side_by_side, group).id for group in ("g1", "g3")] == ["young", "rest"]
    assert day.for_group(day.tops[1], "g1").id == "after"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9", 540), ("9.15", 555), ("09:15", 555), (" kl. 13.05 ", 785), ("0915", 555), ("915", 555), ("0.00", 0)],
)
def test_a_time_is_read_as_people_write_it(typed, meant):
    assert read_clock(typed) == meant


@pytest.mark.parametrize("typed", ["", "ni", "24.00", "9.60", "9.5", "-1", "9.15.00", "12345"])
def test_what_is_no_time_is_told_apart(typed):
    assert read_clock(typed) is None


@settings(max_examples=60)
@given(st.lists(st.integers(1, 600), max_size=30), st.integers(0, 1439), st.integers(0, 90))
def test_blocks_follow_one_another_without_a_gap_whatever_their_length(minutes, begins, arrival):
    day = programme(*minutes, arrival=arrival, begins=begins)
    slots = timetable(day)
    assert all(one.ends == other.begins for one, other in pairwise(slots))
    assert total(day) == sum(minutes)
    assert end(day) == begins + sum(minutes) == (slots[-1].ends if slots else begins)
    assert read_clock(clock_text(end(day))) == end(day) % 1440
