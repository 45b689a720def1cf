"""A day that runs: Next, pause, five more minutes and back, whatever the computer's clock does meanwhile."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import clock as ticking
from desktop.model.clock import Clock, Now, current, elapsed, forecast, left, standing
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.pulse import Pulse, follow, pulse, set_by

NINE = 9 * 3600.0
EPOCH = 1_790_000_000.0
DAY = Programme(
    (
        Block("coffee", BlockKind.ARRIVAL, minutes=30, order="0"),
        Block("welcome", BlockKind.WELCOME, minutes=15, order="1"),
        Block("case", BlockKind.GROUP_WORK, minutes=45, order="2"),
        Block("lunch", BlockKind.LUNCH, minutes=45, order="3"),
    )
)


def at(minutes: float) -> float:
    """So many minutes after nine."""
    return EPOCH + minutes * 60


def now(minutes: float) -> Now:
    return Now(at(minutes), NINE + minutes * 60)


def started(minutes: float = 0.0) -> Clock:
    """The day with its welcome on, since so many minutes after nine."""
    return ticking.advance(DAY, ticking.advance(DAY, Clock(), at(-30)), at(minutes))


def test_next_goes_through_the_day_and_ends_it():
    clock, seen = Clock(), []
    for _ in range(6):
        clock = ticking.advance(DAY, clock, at(0))
        seen.append(clock.block)
    assert seen == ["coffee", "welcome", "case", "lunch", "", ""]
    assert clock.done
    assert ticking.step_back(DAY, clock, at(0)).block == "lunch"


def test_the_time_that_is_left_counts_down_stands_still_in_a_pause_and_goes_below_nothing():
    clock = started()
    assert left(DAY, clock, at(4)) == 11 * 60
    held = ticking.pause(clock, at(4))
    assert held.paused
    assert left(DAY, held, at(90)) == 11 * 60
    assert left(DAY, ticking.resume(held, at(90)), at(92)) == 9 * 60
    assert left(DAY, clock, at(17)) == -2 * 60


def test_five_more_minutes_count_from_now_where_the_time_is_up():
    assert left(DAY, ticking.add_minutes(DAY, started(), 5, at(10)), at(10)) == 10 * 60
    over = ticking.add_minutes(DAY, started(), 5, at(18))
    assert 5 * 60 <= left(DAY, over, at(18)) < 6 * 60
    assert ticking.add_minutes(DAY, Clock(), 5, at(0)) == Clock()


def test_back_after_a_slip_goes_on_where_the_block_was_left():
    clock = ticking.advance(DAY, started(), at(6))
    back = ticking.step_back(DAY, clock, at(7))
    assert (back.block, left(DAY, back, at(7))) == ("welcome", 9 * 60)
    again = ticking.advance(DAY, back, at(8))
    assert (again.block, left(DAY, again, at(8))) == ("case", 44 * 60)
    assert ticking.step_back(DAY, Clock(), at(0)) == Clock()


def test_how_late_the_day_is_can_be_seen_at_a_glance():
    assert standing(DAY, started(), now(5)).behind == 0
    late = standing(DAY, started(4), now(4))
    assert (late.behind, late.at_end, late.ends) == (240, 240, NINE + 109 * 60)
    assert standing(DAY, started(-3), now(0)).behind == -180
    assert standing(DAY, started(), now(20)).behind == 5 * 60, "every minute past its end is one more"
    assert standing(DAY, Clock(), now(50)).behind == 0
    shorter = ticking.with_lengths(started(4), {"lunch": 41})
    assert (standing(DAY, shorter, now(4)).behind, standing(DAY, shorter, now(4)).at_end) == (240, 0)


def test_the_rest_of_the_day_is_shown_as_it_will_be():
    ahead = forecast(DAY, started(4), now(9))
    assert [(each.block.id, (each.begins - NINE) / 60, (each.ends - NINE) / 60) for each in ahead] == [
        ("welcome", 4, 19),
        ("case", 19, 64),
        ("lunch", 64, 109),
    ]
    assert forecast(DAY, Clock(), now(0)) == ()


def test_a_block_taken_out_while_it_is_on_leaves_the_day_where_it_was():
    rest = Programme(tuple(block for block in DAY.blocks if block.id != "case"))
    clock = ticking.advance(DAY, started(), at(15))
    assert current(rest, clock) is None
    assert left(rest, clock, at(20)) == 0
    assert ticking.advance(rest, clock, at(20)).block == "lunch"
    assert ticking.step_back(rest, clock, at(20)).block == "welcome"
    assert standing(rest, clock, now(20)).at_end == 5 * 60 + 0


def test_a_laptop_that_slept_has_lost_no_time_and_a_clock_that_was_set_has_won_none():
    clock = started()
    asleep = follow(clock, Pulse(at(3), 100.0), Pulse(at(10), 100.0 + 7 * 60))
    assert left(DAY, asleep, at(10)) == 5 * 60
    summer = follow(clock, Pulse(at(3), 100.0), Pulse(at(63), 100.0))
    assert left(DAY, summer, at(63)) == 12 * 60
    assert left(DAY, summer, at(64)) == 11 * 60
    back = follow(clock, Pulse(at(3), 100.0), Pulse(at(-57), 101.0))
    assert left(DAY, back, at(-57)) == pytest.approx(12 * 60 - 1)
    assert follow(clock, Pulse(at(3), 100.0), Pulse(at(3) + 1.5, 101.0)) is clock
    assert set_by(Pulse(at(3), 5000.0), Pulse(at(9), 10.0)) == 0.0, "the computer was started again"


def test_both_sources_of_time_go_forward_together():
    one, other = pulse(), pulse()
    assert other.steady >= one.steady
    assert set_by(one, other) == 0.0


PRESSED = {
    "next": lambda clock, wall: ticking.advance(DAY, clock, wall),
    "back": lambda clock, wall: ticking.step_back(DAY, clock, wall),
    "pause": ticking.pause,
    "resume": ticking.resume,
    "more": lambda clock, wall: ticking.add_minutes(DAY, clock, 5, wall),
}
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["wait", "wait", "sleep", "set", "next", "back", "pause", "resume", "more"]),
        st.integers(1, 5_000),
    ),
    max_size=40,
)


@settings(max_examples=80)
@given(ACTS)
def test_a_block_has_lasted_as_long_as_it_really_has(acts):
    """Whatever is pressed, slept and set: a stopwatch beside each block says the same as the clock of the day."""
    clock, wall, steady = Clock(), EPOCH, 0.0
    stopwatch: dict[str, float] = {}
    for act, seconds in acts:
        before = Pulse(wall, steady)
        if act in ("wait", "sleep"):
            wall, steady = wall + seconds, steady + seconds
            if clock.running:
                stopwatch[clock.block] = stopwatch.get(clock.block, 0.0) + seconds
        elif act == "set":
            wall += (seconds - 2_500) * 10.0
        else:
            clock = PRESSED[act](clock, wall)
        clock = follow(clock, before, Pulse(wall, steady))
    block = current(DAY, clock)
    if block is not None:
        assert elapsed(clock, wall) == pytest.approx(stopwatch.get(block.id, 0.0), abs=0.1)
        length = clock.lengths.get(block.id, block.minutes) * 60
        assert left(DAY, clock, wall) == pytest.approx(length - elapsed(clock, wall))
