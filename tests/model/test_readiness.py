"""What a day lacks before it can run, told in one order and only where it is true."""

from dataclasses import replace

from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.people import People, Person
from desktop.model.programme import Block, Opens, Programme
from desktop.model.readiness import Gap, Lack, gaps
from desktop.model.survey import Round, RoundState

BARE = Day("d", "Temadag")
GROUPS = (Group("1", "Gruppe 1", "a", "sag"), Group("2", "Gruppe 2", "b", "sag"))
READY = replace(
    BARE,
    date="2027-03-01",
    groups=GROUPS,
    cases={"sag": Case("sag", "En sag")},
    programme=Programme((Block("v", title="Velkomst", minutes=15), Block("c", title="Case", minutes=45))),
)
SEATED = People(
    (Person("a", "Ane"), Person("b", "Bo")),
    seats={1: {"a": "1", "b": "2"}},
)


def lacks(day: Day, people: People = SEATED, unseen: tuple[str, ...] = ()) -> list[Lack]:
    return [gap.lack for gap in gaps(day, people, unseen)]


def test_a_day_with_everything_lacks_nothing() -> None:
    assert gaps(READY, SEATED) == ()


def test_a_new_day_is_told_where_to_begin() -> None:
    assert lacks(BARE, People()) == [Lack.NO_DATE, Lack.NO_PROGRAMME, Lack.NO_GROUPS, Lack.NOTHING_TO_PRINT]


def test_groups_without_a_case_are_named() -> None:
    day = replace(READY, groups=(GROUPS[0], replace(GROUPS[1], case="")))
    assert gaps(day, SEATED) == (Gap(Lack.WITHOUT_CASE, 1, ("Gruppe 2",)),)


def test_a_case_nobody_has_looked_through_is_named_as_long_as_a_group_has_none() -> None:
    day = replace(READY, groups=(GROUPS[0], replace(GROUPS[1], case="")))
    assert Gap(Lack.CASES_UNSEEN, 1, ("Ny sag",)) in gaps(day, SEATED, ("Ny sag",))
    assert gaps(READY, SEATED, ("Ny sag",)) == ()


def test_times_that_do_not_add_up_are_told_in_minutes() -> None:
    booked = replace(READY, programme=replace(READY.programme, begins=540, booked_until=590))
    assert gaps(booked, SEATED) == (Gap(Lack.OVERRUN, minutes=10),)


def test_blocks_side_by_side_must_say_for_whom_they_are() -> None:
    tracks = (
        Block("s", title="Spor", minutes=30),
        Block("x", title="Spor 1", minutes=30, inside="s"),
        Block("y", title="Spor 2", minutes=30, inside="s"),
    )
    assert lacks(replace(READY, programme=Programme(tracks))) == [Lack.TRACKS_WITHOUT_GROUPS]
    decided = (*tracks[:2], replace(tracks[2], groups=("2",)))
    assert lacks(replace(READY, programme=Programme(decided))) == []


def test_late_comers_and_empty_tables_are_told() -> None:
    late = replace(SEATED, people=(*SEATED.people, Person("c", "Kim")), seats={1: {"a": "1", "b": "1"}})
    assert lacks(READY, late) == [Lack.UNSEATED, Lack.EMPTY_GROUPS]
    assert lacks(READY, People()) == [Lack.NO_PEOPLE]


def test_blocks_without_a_title_or_without_minutes_are_told() -> None:
    programme = Programme((Block("a", title=" ", minutes=10), Block("b", title="Pause", minutes=0)))
    assert lacks(replace(READY, programme=programme)) == [Lack.WITHOUT_TITLE, Lack.WITHOUT_MINUTES]


def test_a_programme_that_measures_wants_a_round_of_a_survey() -> None:
    programme = Programme((Block("m", title="Førmåling", minutes=10, opens=Opens.SURVEY),))
    day = replace(READY, programme=programme)
    assert gaps(day, SEATED) == (Gap(Lack.NO_SURVEY, 1, ("Førmåling",)),)
    assert lacks(replace(day, rounds=(Round("r", "s", "Førmåling"),))) == []
    assert lacks(replace(day, rounds=(Round("r", "s", "Førmåling", RoundState.CLOSED),))) == [Lack.NO_SURVEY]
