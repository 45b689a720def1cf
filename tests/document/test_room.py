"""What the room shares, who takes part, and the facilitator's notes: verbs, merging and undoing."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.people import PeopleDocument
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.model.people import Pair, Person, Together
from desktop.model.sides import Side
from desktop.model.wall import Met, NoteKind, met_counts
from tests.document.conftest import meet

HOPE, FEAR = NoteKind.HOPE, NoteKind.FEAR


def said(room: RoomDocument, *kinds: NoteKind) -> list[str]:
    return [note.text for note in room.wall.shown(*kinds)]


def test_expectations_are_gathered_under_headings_and_come_back_at_the_end():
    room = RoomDocument(device="d1")
    first = room.add_note(HOPE, "At vi lærer hinanden at kende", "g1")
    second = room.add_note(HOPE, "At kende de andres opgaver", "g2")
    room.add_note(FEAR, "At det bliver snak")
    heading = room.gather([first, second], "Kendskab")
    room.write_cluster(heading, "At kende hinanden")
    assert [cluster.title for cluster in room.wall.clusters] == ["At kende hinanden"]
    assert [note.id for note in room.wall.inside(heading)] == [first, second]
    assert said(room, FEAR) == ["At det bliver snak"]
    room.say_met(first, Met.PARTLY)
    assert met_counts(room.wall.notes) == {Met.YES: 0, Met.PARTLY: 1, Met.NO: 0, None: 2}
    room.remove_cluster(heading)
    assert len(room.wall.inside("")) == 3
    room.undo()
    room.undo()
    assert (room.wall.note(first).met, len(room.wall.inside(heading))) == (None, 2)


def test_notes_that_say_the_same_become_one_and_part_again():
    room = RoomDocument()
    keep, other, third = (room.add_note(NoteKind.PARKED, words) for words in ("Frist?", "Hvilken frist?", "Hvornår?"))
    room.merge_notes(other, [third])
    room.merge_notes(keep, [other])
    assert said(room) == ["Frist?"]
    assert [note.text for note in room.wall.one_with(keep)] == ["Hvilken frist?", "Hvornår?"]
    room.part_note(third)
    assert said(room) == ["Frist?", "Hvornår?"]
    room.remove_note(keep)
    assert said(room) == ["Hvilken frist?", "Hvornår?"], "no word goes with another's note"


def test_each_laptop_has_its_own_dots_and_they_add_up():
    here, there = RoomDocument(device="d1"), RoomDocument(device="d2")
    note = here.add_note(HOPE, "Mere tid")
    meet(here, there)
    here.vote(note, on=True)
    there.vote(note, on=True)
    meet(here, there)
    assert (here.wall.note(note).votes, here.wall.voted(note, "d2")) == (2, True)
    here.vote(note, on=False)
    meet(here, there)
    assert there.wall.note(note).votes == 1


def test_a_group_calls_for_help_is_done_and_hears_what_is_talked_about():
    room = RoomDocument()
    room.call_help("g6", on=True)
    room.call_help("g2", on=True)
    room.mark_done("b1", "g3", done=True)
    room.talk_about("Hvem har bolden mellem fredag og mandag?")
    assert [call.group for call in room.wall.calls] in (["g6", "g2"], ["g2", "g6"])
    assert room.wall.is_done("b1", "g3")
    assert not room.wall.is_done("b2", "g3")
    assert room.wall.prompt.startswith("Hvem har bolden")
    room.call_help("g6", on=False)
    room.mark_done("b1", "g3", done=False)
    assert (room.wall.calling("g6"), room.wall.calling("g2"), room.wall.is_done("b1", "g3")) == (False, True, False)


def test_participants_are_listed_seated_locked_and_leave():
    people = PeopleDocument()
    ids = people.add_all([Person("", f"Nr. {n}", Side.AUTHORITY, "rådgiver", "Voksen") for n in range(3)])
    people.seat_all(1, {ids[0]: "g1", ids[1]: "g1", "nobody": "g1"})
    people.lock(1, ids[0], locked=True)
    people.tie(ids[1], ids[0], Together.MUST_NOT)
    people.set_side(ids[2], Side.PROVIDER)
    people.set_leader(ids[2], leader=True)
    people.write(ids[2], "label", "Ida")
    found = people.people
    assert [person.label for person in found.people] == ["Nr. 0", "Nr. 1", "Ida"]
    assert (found.people[2].side, found.people[2].is_leader) == (Side.PROVIDER, True)
    assert (found.locked[1], found.seats[1][ids[0]]) == ({ids[0]}, "g1")
    assert found.pairs == (Pair(*sorted(ids[:2]), Together.MUST_NOT),)
    assert [person.id for person in found.unseated(1)] == [ids[2]]
    people.set_away(ids[1], away=True)
    assert [person.id for person in people.people.members(1, "g1")] == [ids[0]]
    people.set_away(ids[1], away=False)
    assert people.people.seats_in(1) == {ids[0]: "g1", ids[1]: "g1"}, "the seat was kept"
    people.remove([ids[0]])
    assert (people.people.pairs, people.people.seats_in(1)) == ((), {ids[1]: "g1"})
    people.undo()
    assert (people.people.locked[1], people.people.seats[1][ids[0]]) == ({ids[0]}, "g1")
    assert PeopleDocument([people.state()]).people == people.people


def test_mixing_anew_is_one_step():
    people = PeopleDocument()
    ids = people.add_all([Person("", str(n)) for n in range(20)])
    people.seat_all(1, dict.fromkeys(ids, "g1"))
    people.seat_all(1, {person: f"g{n % 3}" for n, person in enumerate(ids)})
    people.undo()
    assert set(people.people.seats_in(1).values()) == {"g1"}
    people.undo()
    assert people.people.seats_in(1) == {}


def test_notes_to_blocks_are_kept_apart_and_two_who_begin_one_lose_nothing():
    here, there = ScriptDocument(), ScriptDocument()
    here.write("b1", "Husk nøglen")
    there.write("b1", "Ring til kantinen")
    there.write("b2", "CPR 010190-1234")
    meet(here, there)
    assert here.notes == there.notes
    assert "Husk nøglen" in here.notes["b1"]
    assert "Ring til kantinen" in here.notes["b1"]
    assert "1234" not in here.notes["b2"]
    here.write_all({"b1": "Nyt", "b3": "", "b4": "To"})
    assert (here.notes["b1"], here.notes["b4"], "b3" in here.notes) == ("Nyt", "To", False)
    here.undo()
    assert "Husk nøglen" in here.notes["b1"]


ACTS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 2), st.integers(0, 2**32)), min_size=5, max_size=40)


@settings(max_examples=20, deadline=None)
@given(ACTS)
def test_three_laptops_with_one_wall_agree_and_no_note_is_lost(acts):
    laptops = [RoomDocument(device=f"d{n}") for n in range(3)]
    sent: list[bytes] = []
    for laptop in laptops:
        laptop.listen(lambda change: sent.extend(change.updates) if change.origin != "there" else None)
    written: set[str] = set()
    for number, (act, who, seed) in enumerate(acts):
        step(laptops[who], act, random.Random(seed), number, written, sent)
    chance = random.Random(len(acts))
    for laptop in laptops:
        laptop.merge(*chance.sample(sent, len(sent)))
    assert laptops[0].wall == laptops[1].wall == laptops[2].wall
    assert RoomDocument([laptops[0].state()]).wall == laptops[0].wall, "read bit by bit or whole, it says the same"
    assert {note.text for note in laptops[0].wall.notes} == written
    assert {note.id for note in laptops[0].wall.shown()} | {note.id for note in laptops[0].wall.notes if note.into} == {
        note.id for note in laptops[0].wall.notes
    }


def step(room: RoomDocument, act: int, chance: random.Random, number: int, written: set[str], sent: list[bytes]):
    notes = [note.id for note in room.wall.notes]
    if act <= 2 or not notes:
        room.add_note(chance.choice(list(NoteKind)), f"note {number}")
        written.add(f"note {number}")
        return
    one, other = chance.choice(notes), chance.choice(notes)
    match act:
        case 3:
            room.merge_notes(one, [other])
        case 4:
            room.gather([one, other], f"overskrift {number}")
        case 5:
            room.vote(one, on=chance.random() < 0.7)
        case 6:
            room.say_met(one, chance.choice([*Met, None]))
        case 7:
            room.merge(*chance.choices(sent, k=len(sent)))
        case 8:
            room.part_note(one)
