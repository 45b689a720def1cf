"""Saving beside the interface: in groups, tried again when the disk refuses, and others' writing told."""

import shutil
import sys
import threading
from pathlib import Path

import pytest

from db.errors import Unwritable
from db.library import Library
from desktop.archive import notes
from desktop.archive.archive import Archive
from desktop.archive.entries import NewDocument
from desktop.archive.letters import Arrived, Gone, NotSaved, Saved
from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.paths import Places
from desktop.trouble import Trouble
from tests.archive.conftest import first_board, texts, write


@pytest.fixture
def day(open_archive):
    return open_archive().create_day("Dag", "", "social", ["Gruppe 1"])


@pytest.fixture
def keeper(keep, places, templates, day):
    return keep(lambda: Archive(places, templates))


def board_of(keeper, day):
    return keeper.ask(lambda archive: first_board(archive, day))


def on_disk(open_archive, day) -> list[str]:
    return texts(first_board(open_archive(), day)[1])


def test_what_is_shown_as_saved_is_on_disk(keeper, open_archive, day):
    document, board = board_of(keeper, day)
    for update in write(board, "et", "to", "tre"):
        keeper.append(document, update)
    keeper.until_saved()
    assert on_disk(open_archive, day) == ["et", "to", "tre"]


def test_many_edits_are_committed_in_few_groups(keep, places, templates, day):
    busy = threading.Event()
    keeper = keep(lambda: Archive(places, templates))
    document, board = board_of(keeper, day)
    keeper.keeper.ask(lambda _: busy.wait(30), lambda _: None, lambda _: None)
    updates = write(board, *(f"kort {number}" for number in range(40)))
    for update in updates:
        keeper.append(document, update)
    busy.set()

    keeper.until_saved()
    saved = [event.upto for event in keeper.told if isinstance(event, Saved)]
    assert saved == [len(updates)]


def test_a_question_is_answered_with_what_was_written_before_it(keeper, day):
    document, board = board_of(keeper, day)
    for update in write(board, "lige før"):
        keeper.append(document, update)
    assert texts(board_of(keeper, day)[1]) == ["lige før"]


def test_closing_commits_what_is_left(keeper, open_archive, day):
    document, board = board_of(keeper, day)
    for update in write(board, *(f"kort {number}" for number in range(500))):
        keeper.append(document, update)
    assert keeper.keeper.close()
    assert len(on_disk(open_archive, day)) == 500


def test_a_bug_in_a_job_comes_back_to_who_asked_and_saving_goes_on(keeper, open_archive, day):
    document, board = board_of(keeper, day)
    with pytest.raises(ZeroDivisionError):
        keeper.ask(lambda _: 1 // 0)
    for update in write(board, "bagefter"):
        keeper.append(document, update)
    keeper.until_saved()
    assert on_disk(open_archive, day) == ["bagefter"]


def test_another_windows_writing_arrives_and_own_does_not(keeper, open_archive, day):
    document, board = board_of(keeper, day)
    there = open_archive()
    theirs = write(BoardDocument([board.state()]), "deres")
    for update in write(board, "mit"):
        keeper.append(document, update)
    keeper.until_saved()
    there.append([(document, update) for update in theirs])

    arrived = keeper.hear(lambda event: isinstance(event, Arrived) and event.rows)
    board.merge(*(row.update for row in arrived.rows))
    assert [row.update for row in arrived.rows] == theirs
    assert sorted(texts(board)) == ["deres", "mit"]


def test_a_day_made_by_another_command_is_told(keeper, open_archive):
    keeper.ask(lambda archive: archive.days())
    open_archive().create_day("Ny dag", "", "social")
    keeper.hear_a(Arrived)
    assert "Ny dag" in [entry.title for entry in keeper.ask(lambda archive: archive.days())]


def test_writing_in_a_deleted_day_is_told_and_does_not_hold_up_another(keeper, open_archive, day):
    other = open_archive()
    doomed = other.create_day("Slettes", "", "social", ["Gruppe 1"])
    gone, gone_board = board_of(keeper, doomed)
    document, board = board_of(keeper, day)
    other.remove_day(doomed)
    for update in write(gone_board, "for sent"):
        keeper.append(gone, update)
    for update in write(board, "i live"):
        keeper.append(document, update)

    assert "no longer in the library" in str(keeper.hear_a(Gone).trouble)
    keeper.until_saved()
    assert on_disk(open_archive, day) == ["i live"]


# A disk that takes nothing


@pytest.fixture
def full():
    """Fill the disk, or give it room again: SQLite then sees what it sees on a full one."""

    def set_room(archive: Archive, *, full: bool) -> None:
        raw = archive.library._connection.raw
        (pages,) = raw.execute("PRAGMA page_count").fetchone()
        raw.execute(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    return set_room


def test_on_a_full_disk_work_goes_on_in_memory_and_is_saved_when_there_is_room(keeper, full, open_archive, day):
    document, board = board_of(keeper, day)
    keeper.ask(lambda archive: full(archive, full=True))
    updates = write(board, *(f"kort {number} {'æøå ' * 200}" for number in range(20)))
    for update in updates:
        keeper.append(document, update)

    told = keeper.hear(lambda event: isinstance(event, NotSaved) and event.waiting == len(updates))
    assert "Nothing can be saved in" in str(told.trouble)
    assert on_disk(open_archive, day) == []
    assert len(texts(board)) == 20

    keeper.ask(lambda archive: full(archive, full=False))
    keeper.until_saved()
    assert on_disk(open_archive, day) == texts(board)


def test_a_full_disk_is_told_once_and_not_at_every_try(keeper, full, day):
    document, board = board_of(keeper, day)
    keeper.ask(lambda archive: full(archive, full=True))
    for update in write(board, "x" * 20_000):
        keeper.append(document, update)
    keeper.hear_a(NotSaved)
    tries = threading.Semaphore(0)
    keeper.ask(lambda archive: counting(archive, tries))
    for _ in range(3):
        assert tries.acquire(timeout=30)
    keeper.ask(lambda _: None)
    assert sum(isinstance(event, NotSaved) for event in keeper.told) <= 2


def counting(archive: Archive, tries: threading.Semaphore) -> None:
    append = archive.append

    def count(*arguments) -> None:
        tries.release()
        append(*arguments)

    archive.append = count


def test_a_group_made_while_the_disk_is_full_gets_its_board_when_there_is_room(
    keeper, full, open_archive, day, templates
):
    keeper.ask(lambda archive: full(archive, full=True))
    start = board_start(templates["social"])
    board = BoardDocument([start])
    new = NewDocument("board-g2", day, "board", "g2")
    keeper.number = keeper.keeper.append("board-g2", start, new)
    for update in write(board, "skrevet i mellemtiden " * 300):
        keeper.append("board-g2", update)
    keeper.hear_a(NotSaved)
    keeper.ask(lambda archive: full(archive, full=False))
    keeper.until_saved()
    assert texts(open_archive().read_day(day).boards["g2"]) == texts(board)


def test_closing_on_a_full_disk_says_that_not_everything_is_there(keeper, full, day):
    document, board = board_of(keeper, day)
    keeper.ask(lambda archive: full(archive, full=True))
    for update in write(board, "y" * 20_000):
        keeper.append(document, update)
    assert not keeper.keeper.close()


# A folder that cannot be written


@pytest.fixture
def blocked(tmp_path):
    """A data folder whose name is taken by a file; `mend` makes room for it. Works for root as well."""
    block = tmp_path / "blocked"
    block.write_text("not a folder")
    return Places(block / "data"), block


def test_without_a_folder_work_goes_on_in_memory_and_comes_home_later(keep, blocked, templates, open_archive):
    places, block = blocked
    keeper = keep(lambda: Archive(places, templates))
    assert "Nothing can be saved in" in str(keeper.hear_a(NotSaved).trouble)
    day = keeper.ask(lambda archive: archive.create_day("Uden disk", "", "social", ["Gruppe 1"]))
    document, board = board_of(keeper, day)
    updates = write(board, "skrevet i hukommelsen")
    for update in updates:
        keeper.append(document, update)
    keeper.hear(lambda event: isinstance(event, NotSaved) and event.waiting == len(updates))

    block.unlink()
    keeper.until_saved()
    assert texts(first_board(open_archive(places), day)[1]) == ["skrevet i hukommelsen"]
    for update in write(board, "og på disken"):
        keeper.append(document, update)
    keeper.until_saved()
    assert texts(first_board(open_archive(places), day)[1]) == ["skrevet i hukommelsen", "og på disken"]


def test_closing_brings_work_home_when_it_can(keep, blocked, templates, open_archive):
    places, block = blocked
    keeper = keep(lambda: Archive(places, templates))
    day = keeper.ask(lambda archive: archive.create_day("Uden disk", "", "social", ["Gruppe 1"]))
    block.unlink()
    assert keeper.keeper.close()
    assert [entry.id for entry in open_archive(places).days()] == [day]


def test_closing_without_a_folder_says_that_nothing_is_on_disk(keep, blocked, templates):
    places, _ = blocked
    keeper = keep(lambda: Archive(places, templates))
    day = keeper.ask(lambda archive: archive.create_day("Uden disk", "", "social", ["Gruppe 1"]))
    document, board = board_of(keeper, day)
    for update in write(board, "et kort"):
        keeper.append(document, update)
    assert not keeper.keeper.close()


def test_days_in_an_unwritable_library_are_shown_and_worked_on(keep, places, templates, open_archive, day, monkeypatch):
    disk = open_archive()
    document, board = first_board(disk, day)
    disk.append([(document, update) for update in write(board, "fra før")])
    notes.note_whole_day(disk, day)
    locked = threading.Event()
    locked.set()
    opening = Library.open.__func__

    def open_if_allowed(cls, path: Path, *, backups: Path | None = None, writable: bool = True) -> Library:
        if writable and locked.is_set():
            raise Unwritable("read-only")
        return opening(cls, path, backups=backups, writable=writable)

    monkeypatch.setattr(Library, "open", classmethod(open_if_allowed))
    keeper = keep(lambda: Archive(places, templates))
    keeper.hear_a(NotSaved)
    assert [entry.title for entry in keeper.ask(lambda archive: archive.days())] == ["Dag"]
    document, board = board_of(keeper, day)
    for update in write(board, "imens"):
        keeper.append(document, update)
    disk.append([(document, update) for update in write(first_board(disk, day)[1], "fra et andet vindue")])

    locked.clear()
    keeper.until_saved()
    assert sorted(texts(board_of(keeper, day)[1])) == ["fra et andet vindue", "fra før", "imens"]
    assert [entry.cards for entry in keeper.ask(lambda archive: archive.days())] == [3]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file from being removed")
def test_a_folder_that_is_removed_while_in_use_is_made_again_with_everything_in_it(keeper, places, open_archive, day):
    document, board = board_of(keeper, day)
    for update in write(board, "før"):
        keeper.append(document, update)
    keeper.until_saved()
    shutil.rmtree(places.data)
    for update in write(board, "efter"):
        keeper.append(document, update)
    keeper.until_saved()
    assert on_disk(open_archive, day) == ["før", "efter"]


def test_without_any_library_every_question_is_told_why(keep, places, templates):
    places.data.mkdir()
    places.library.write_text("a shopping list")
    keeper = keep(lambda: Archive(places, templates))
    assert "not a library made by Brobyg" in str(keeper.hear_a(NotSaved).trouble)
    with pytest.raises(Trouble, match="not a library made by Brobyg"):
        keeper.ask(lambda archive: archive.days())
    assert places.library.read_text() == "a shopping list"
    keeper.append("board-x", b"\x00\x00")
    assert not keeper.keeper.close()
