"""Agreements in the room's document: made from anywhere, merged, voted on, followed over time, by several laptops."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.room import RoomDocument
from desktop.model.agreement import (
    AgreementKind,
    Origin,
    Source,
    Status,
    by_date,
    by_votes,
    lacks,
)
from desktop.model.kinds import JourneyKind
from tests.document.conftest import meet

CARD = Origin(Source.CARD, "k1", "g1", JourneyKind.IDEAL, "Ring til bostøtten inden udskrivning")


@pytest.fixture
def room() -> RoomDocument:
    return RoomDocument(device="d1")


def whats(room: RoomDocument) -> list[str]:
    return [each.what for each in room.agreements.listed.shown]


def test_an_agreement_made_from_a_card_knows_where_it_came_from(room):
    made = room.agreements.add("Vi ringer samme dag", "g1", CARD)
    room.agreements.write(made, "who", "Koordinator")
    room.agreements.set_due(made, "2026-06-01")
    room.agreements.set_kind(made, AgreementKind.WORKFLOW)
    found = RoomDocument([room.state()]).agreements.listed.find(made)
    assert found.origin == CARD
    assert (found.what, found.who, found.due, found.kind) == (
        "Vi ringer samme dag",
        "Koordinator",
        "2026-06-01",
        AgreementKind.WORKFLOW,
    )
    assert lacks(found) == ()
    assert [each.id for each in room.agreements.listed.from_thing("k1")] == [made]


def test_what_makes_no_sense_as_a_date_is_no_date(room):
    made = room.agreements.add("x")
    room.agreements.set_due(made, "på mandag")
    assert room.agreements.listed.find(made).due == ""
    assert lacks(room.agreements.listed.find(made)) == ("who", "due", "kind")


def test_merging_keeps_the_words_beneath_and_can_be_undone(room):
    first, second, third = (room.agreements.add(text) for text in ("Ring", "Ring samme dag", "Skriv"))
    room.agreements.merge(second, [first])
    room.agreements.merge(third, [second])
    assert whats(room) == ["Skriv"]
    assert {each.what for each in room.agreements.listed.one_with(third)} == {"Ring", "Ring samme dag"}
    room.undo()
    room.undo()
    assert whats(room) == ["Ring", "Ring samme dag", "Skriv"]
    room.agreements.merge(second, [first])
    room.agreements.remove([second])
    assert whats(room) == ["Ring", "Skriv"], "what was one with it stands by itself"


def test_every_laptop_has_one_vote_and_the_most_wanted_come_first(room):
    first, second = room.agreements.add("Ring"), room.agreements.add("Skriv")
    other = RoomDocument([room.state()], device="d2")
    for laptop in (room, other):
        laptop.agreements.vote(second, on=True)
        laptop.agreements.vote(second, on=True)
    meet(room, other)
    wanted = by_votes(room.agreements.listed.shown)
    assert [(each.what, each.votes) for each in wanted] == [("Skriv", 2), ("Ring", 0)]
    other.agreements.vote(second, on=False)
    meet(room, other)
    assert room.agreements.listed.find(second).votes == 1
    assert room.agreements.listed.find(first).votes == 0


def test_a_status_over_time_is_remembered_and_why_it_was_dropped_stays(room):
    made = room.agreements.add("Ring")
    room.agreements.set_status(made, Status.UNDER_WAY, "Myndighed")
    room.agreements.set_status(made, Status.DROPPED, "Leverandør")
    assert {each.status for each in room.agreements.listed.log[made]} == {Status.UNDER_WAY, Status.DROPPED}
    room.agreements.write(made, "because", "Der er ingen telefontid")
    for status in (Status.DROPPED, Status.DONE, Status.DROPPED):  # who looks the list over may choose the same again
        room.agreements.set_status(made, status)
        assert room.agreements.listed.find(made).because == "Der er ingen telefontid"
    assert len(room.agreements.listed.log[made]) == 4
    for _ in range(4):
        room.undo()
    assert room.agreements.listed.find(made).status is Status.UNDER_WAY


def test_what_was_agreed_last_time_opens_the_next_day_once(room):
    made = room.agreements.add("Ring", who="Koordinator")
    room.agreements.set_due(made, "2026-05-01")
    later = RoomDocument(device="d1")
    later.agreements.carry_on("dag1", room.agreements.listed.shown)
    later.agreements.carry_on("dag1", room.agreements.listed.shown)
    (found,) = later.agreements.listed.every
    assert (found.what, found.who, found.due, found.earlier) == ("Ring", "Koordinator", "2026-05-01", ("dag1", made))


def test_the_next_one_due_comes_first_and_those_without_a_date_last(room):
    for text, due in (("c", ""), ("a", "2026-07-01"), ("b", "2026-06-01")):
        room.agreements.set_due(room.agreements.add(text), due)
    assert [each.what for each in by_date(room.agreements.listed.shown)] == ["b", "a", "c"]


VERBS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["add", "write", "merge", "part", "remove", "vote", "status", "undo"])
    ),
    max_size=25,
)


@settings(max_examples=40)
@given(VERBS, st.randoms(use_true_random=False))
def test_three_laptops_agree_on_every_agreement(steps, chance):
    rooms = [RoomDocument(device=f"d{number}") for number in range(3)]
    for at, verb in steps:
        room = rooms[at]
        verbs, known = room.agreements, [each.id for each in room.agreements.listed.every]
        if verb == "add" or not known:
            verbs.add(f"a{chance.random():.3f}")
        elif verb == "undo":
            room.undo()
        else:
            do(verb, verbs, chance.choice(known), chance.choice(known), chance)
        if chance.random() < 0.3:
            rooms[0].merge(rooms[at].missing(rooms[0].vector()))
    meet(*rooms)
    readings = [room.agreements.listed for room in rooms]
    assert readings[0] == readings[1] == readings[2]
    assert RoomDocument([rooms[0].state()]).agreements.listed == readings[0]
    shown = {each.id for each in readings[0].shown}
    assert all(each.into in shown for each in readings[0].every if each.into)


def do(verb, verbs, one, other, chance) -> None:
    match verb:
        case "write":
            verbs.write(one, "what", f"ø{chance.random():.2f}")
        case "merge":
            verbs.merge(one, [other])
        case "part":
            verbs.part(one)
        case "remove":
            verbs.remove([one])
        case "vote":
            verbs.vote(one, on=chance.random() < 0.5)
        case _:
            verbs.set_status(one, chance.choice(list(Status)))
