"""A document that a stranger's bytes have spoilt becomes one made again: the same to everybody who holds it."""

import gc
import weakref
from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.intake import Unreadable
from desktop.document.people import PeopleDocument
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.document.shared import Change, Shared
from desktop.document.sieve import sift
from desktop.model.people import Person
from desktop.model.wall import NoteKind
from tests.archive.strangers import poison
from tests.document.conftest import cell, journey, put


class Kind:
    """One kind of document: how it is made, how somebody writes a word in it, and which words it shows."""

    def __init__(
        self, make: Callable[..., Shared], write: Callable[[Shared, str], object], words: Callable[[Shared], list[str]]
    ) -> None:
        self.make, self.write, self.words = make, write, words


def read_day(day: DayDocument) -> list[str]:
    return sorted(group.name for group in day.day.groups)


KINDS = {
    "day": Kind(lambda updates: DayDocument("d", updates), DayDocument.add_group, read_day),
    "room": Kind(
        RoomDocument,
        lambda room, word: room.add_note(NoteKind.PARKED, word),
        lambda room: sorted(note.text for note in room.wall.notes),
    ),
    "board": Kind(BoardDocument, put, lambda board: sorted(cell(board))),
    "people": Kind(
        PeopleDocument,
        lambda people, word: people.add(Person("", word)),
        lambda people: sorted(person.label for person in people.people.people),
    ),
    "guideline": Kind(
        GuidelineDocument,
        lambda guideline, word: guideline.add([(word, "")]),
        lambda guideline: sorted(each.title for each in guideline.guideline.sections),
    ),
    "script": Kind(
        ScriptDocument, lambda script, word: script.write(word, word), lambda script: sorted(script.notes.values())
    ),
}


@pytest.mark.parametrize("name", KINDS)
def test_a_spoilt_document_becomes_one_made_again_and_whoever_holds_it_goes_on(name, start):
    kind = KINDS[name]
    begun = (start,) if name == "board" else ()
    mine, *others = [kind.make(begun) for _ in range(3)]
    disk, heard = list(begun), []
    mine.listen(lambda change: disk.extend(change.updates))
    mine.listen(heard.append)
    kind.write(mine, "før")
    for other in others:
        other.merge(mine.state())
    kind.write(others[0], "andres")
    arriving = (others[0].missing(mine.vector()), poison(mine), others[0].state())
    with pytest.raises(Unreadable):
        mine.merge(*arriving)
    assert mine.poisoned
    kind.write(mine, "imens")  # what somebody types before the document is made again

    fresh = kind.make(sift([*disk, *arriving]).parts)
    heard.clear()
    mine.become(fresh)
    assert not mine.poisoned
    assert kind.words(mine) == ["andres", "før", "imens"]
    (change,) = heard
    assert {key for _, key in change.touched} >= named(mine)
    kind.write(mine, "efter")
    assert kind.words(mine) == ["andres", "efter", "før", "imens"]
    mine.undo()
    assert kind.words(mine) == ["andres", "før", "imens"]
    assert not mine.undo()  # earlier steps are gone, and with them nothing else
    mine.redo()
    for _ in range(2):
        for one in (mine, *others):
            for other in (mine, *others):
                if one is not other:
                    other.merge(one.missing(other.vector()))
    assert [kind.words(each) for each in others] == [kind.words(mine)] * 2
    assert kind.words(kind.make([*disk, others[0].state()])) == kind.words(mine)


def named(document: Shared) -> set[str]:
    """The keys of everything in a document."""
    fresh: list[Change] = []
    copy = type(document)("d") if isinstance(document, DayDocument) else type(document)()
    copy.listen(fresh.append)
    copy.merge(document.state())
    return {key for change in fresh for _, key in change.touched}


def test_a_gesture_that_is_held_goes_on_as_one_step(board, start):
    key = put(board, "")
    board.hold()
    board.write_card(key, "text", "Mor")
    board.become(BoardDocument([board.state()]))
    board.write_card(key, "text", "Mor ringer")
    board.write_card(key, "text", "Mor ringer til os")
    board.release()
    board.write_card(key, "who", "Mor")
    board.undo()
    assert (journey(board).cards[key].text, journey(board).cards[key].who) == ("Mor ringer til os", "")
    board.undo()
    assert journey(board).cards[key].text == "Mor"
    assert not board.undo()


def test_of_many_updates_only_the_spoilt_ones_are_left_out(start):
    board, updates = BoardDocument([start]), [start]
    board.listen(lambda change: updates.extend(change.updates))
    for number in range(6):
        put(board, str(number))
    spoilt = [poison(board), b"\xff" * 40, poison(board)[:-1] + b"\1"]
    mixed = [*updates[:5], spoilt[0], *updates[5:], *spoilt[1:]]
    sifted = sift(mixed)
    assert set(sifted.unsound) == set(spoilt)
    assert cell(BoardDocument(sifted.parts)) == cell(board)
    late = sift([start, *updates[2:], spoilt[0]])  # what waits for the first card's beginning is kept, and fits later
    again = BoardDocument(late.parts)
    again.merge(updates[1])
    assert again.whole
    assert again.board == board.board


def test_what_was_spoilt_is_let_go_of(board):
    with pytest.raises(Unreadable):
        board.merge(poison(board))
    fresh = BoardDocument([board.state()])
    kept = weakref.ref(board._replica), weakref.ref(fresh)
    gc.disable()
    try:
        board.become(fresh)
        del fresh
        assert [each() for each in kept] == [None, None]
    finally:
        gc.enable()
