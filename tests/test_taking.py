"""Changes of other laptops in an open day: what breaks the CRDT library is left out, and nobody's words go with it."""

from collections.abc import Callable

import pytest

from desktop.archive.building import build
from desktop.document.board import BoardDocument
from desktop.document.shared import Shared
from desktop.model.wall import NoteKind
from desktop.session import Session
from tests.archive.conftest import AS_IS, first_board, texts
from tests.archive.strangers import poison
from tests.test_session import set_room

Write = Callable[[Shared, str], object]


class Place:
    """One document of an open day: which it is, how somebody writes a word in it, and which words it shows."""

    def __init__(
        self, kind: str, find: Callable[[Session], Shared], write: Write, words: Callable[[Shared], list[str]]
    ) -> None:
        self.kind, self.find, self.write, self.words = kind, find, write, words

    def id(self, session: Session) -> str:
        document = self.find(session)
        return next(key for key, known in session.documents().items() if known is document)

    def replica(self, session: Session) -> Shared:
        """Another laptop with the same document."""
        return build(self.kind, [self.find(session).state()], session.day.id)


PLACES = {
    "day": Place(
        "day",
        lambda session: session.document,
        lambda day, word: day.add_group(word),
        lambda day: sorted(group.name for group in day.day.groups),
    ),
    "room": Place(
        "room",
        lambda session: session.room,
        lambda room, word: room.add_note(NoteKind.HOPE, word),
        lambda room: sorted(note.text for note in room.wall.notes),
    ),
    "board": Place(
        "board",
        lambda session: session.board(session.day.groups[0].id),
        lambda board, word: board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=word),
        lambda board: sorted(texts(board)),
    ),
}


@pytest.fixture
def day(archive):
    return archive.create_day("Dag", "2026-05-12", "social", ["A"])


@pytest.mark.parametrize("name", PLACES)
def test_what_spoils_a_document_is_left_out_while_people_write_on(window, open_archive, day, name):
    place, here = PLACES[name], window()
    session = here.open(day)
    document, heard = place.find(session), []
    document.listen(heard.append)
    place.write(document, "før")
    others = [place.replica(session), place.replica(session)]
    for word, other in zip(("anden", "tredje"), others, strict=True):
        place.write(other, word)
    coming = [others[0].state(), poison(document), others[1].state()]
    session.take(place.id(session), coming)
    assert document.poisoned
    place.write(document, "imens")
    session.take(place.id(session), [poison(document)])  # and once more, before it is made again
    here.until(lambda: not document.poisoned)
    place.write(document, "efter")
    here.until(lambda: not document.poisoned and len(here.troubles) == 2)
    shown = sorted({*place.words(others[0]), "imens", "tredje", "efter"})
    assert place.words(document) == shown
    assert place.find(session) is document
    assert all("nothing you wrote is lost" in str(trouble) for trouble in here.troubles)
    while document.undo():
        pass
    assert set(shown) - set(place.words(document)) <= {"efter"}  # earlier steps are gone, and nothing went with them
    while document.redo():
        pass
    for other in others:
        other.merge(document.state())
        assert place.words(other) == place.words(document) == shown
    assert heard[-1].touched
    here.until_saved()
    opened = open_archive().read_day(day)  # the bytes that spoil are not on disk, all others are
    assert opened.left_out == 0
    kept = {"day": opened.day, "room": opened.beside.room, "board": next(iter(opened.boards.values()))}[name]
    assert place.words(kept) == shown


def test_what_another_window_let_into_the_library_spoils_no_window_and_no_opening(window, open_archive, archive, day):
    here = window()
    session = here.open(day)
    here.write("før")
    here.until_saved()
    document, board = first_board(open_archive(), day)
    archive.append([(document, poison(board))])
    here.until(lambda: bool(here.troubles))
    here.write("efter")
    assert texts(here.board()) == ["før", "efter"]
    assert not session.board(session.day.groups[0].id).poisoned
    here.until_saved()
    opened = open_archive().read_day(day)
    assert opened.left_out == 1
    assert texts(next(iter(opened.boards.values()))) == ["før", "efter"]


def test_words_that_no_disk_has_yet_are_in_the_document_made_again(window, day):
    here = window()
    session = here.open(day)
    here.shelf.ask(lambda archive: set_room(archive, full=True), lambda _: None)
    here.write("ord " * 5_000)
    here.until(lambda: here.shelf.saving.trouble is not None)
    session.take(session.copy().documents[1].id, [poison(here.board())])
    assert here.board().poisoned
    here.write("imens")
    here.until(lambda: not here.board().poisoned)
    assert [text[:5] for text in texts(here.board())] == ["ord o", "imens"]
    here.shelf.ask(lambda archive: set_room(archive, full=False), lambda _: None)
    here.until_saved()
    assert here.shelf.unsaved(session.copy().documents[1].id) == []


def test_a_board_that_comes_before_anybody_looked_at_its_group_is_the_groups(window, open_archive, day):
    here = window()
    session = here.open(day)
    group = session.document.add_group("Ny")
    theirs = BoardDocument([session.board(session.day.groups[0].id).state()])
    theirs.add_card(AS_IS, "as_is.citizen", "as_is.0", text="derfra")
    session.take(f"board-{group}", [theirs.state()])
    session.take("board-of-nobody", [theirs.state()])
    assert texts(session.board(group)) == ["derfra"]
    here.until_saved()
    assert texts(open_archive().read_day(day).boards[group]) == ["derfra"]
    assert set(session.boards()) == {each.id for each in session.day.groups}
