"""Theme days in the library: made, found, opened, written, listed, deleted; seen the same by every window."""

import pytest

from desktop.archive.example import example_day
from desktop.archive.notes import note_whole_day
from desktop.document.board import BoardDocument
from desktop.model.sides import Side
from desktop.model.timing import end
from desktop.paths import resources
from desktop.trouble import Trouble
from tests.archive.conftest import AS_IS, first_board, texts, write


def test_a_new_day_has_its_groups_and_their_boards_ready(archive):
    day_id = archive.create_day("Temadag i Furesø", "2026-05-12", "young", ["Gruppe 1", "Gruppe 2"])

    opened = archive.open_day(day_id)
    assert (opened.day.day.title, opened.day.day.date) == ("Temadag i Furesø", "2026-05-12")
    assert [group.name for group in opened.day.day.groups] == ["Gruppe 1", "Gruppe 2"]
    for group in opened.day.day.groups:
        phases = opened.boards[group.id].board.journey(AS_IS).phases
        assert [phase.title for phase in phases][:2] == ["Før tilbuddet", "Henvisning og visitation"]


def test_what_is_written_is_there_after_reopening(open_archive):
    first = open_archive()
    day_id = first.create_day("Dag", "", "social", ["Gruppe 1"])
    document, board = first_board(first, day_id)
    first.append([(document, update) for update in write(board, "Ringer til sagsbehandler", "Venter på svar 🙏🏽")])

    _, again = first_board(open_archive(), day_id)
    assert texts(again) == ["Ringer til sagsbehandler", "Venter på svar 🙏🏽"]
    assert again.board == board.board


def test_days_are_listed_with_what_is_on_them_the_last_opened_first(archive, monkeypatch):
    clock = iter(range(1_000, 2_000))
    monkeypatch.setattr("desktop.archive.archive.time.time", lambda: next(clock))
    older = archive.create_day("Ældre", "2026-01-01", "social", ["A"])
    newer = archive.create_day("Nyere", "", "social", ["A", "B"])
    assert [day.id for day in archive.days()] == [newer, older]

    document, board = first_board(archive, older)
    archive.append([(document, update) for update in write(board, "Et", "To")])
    note_whole_day(archive, older)
    archive.open_day(older)
    listed = archive.days()
    assert [(day.title, day.groups, day.cards) for day in listed] == [("Ældre", 1, 2), ("Nyere", 2, 0)]
    assert [(card.column, card.row) for card in listed[0].preview] == [(0, 0), (0, 0)]


def test_a_day_is_found_by_id_beginning_and_title(archive):
    first = archive.create_day("Temadag på Ærø", "", "social")
    second = archive.create_day("Visitation", "", "social")

    assert archive.find_day(first).id == first
    assert archive.find_day(second[:6]).id == second
    assert archive.find_day("temadag PÅ ærø").id == first


@pytest.mark.parametrize("wanted", ["", "Tømrerlauget", "%", "'; drop table workshops"])
def test_a_day_that_is_not_there_is_told(archive, wanted):
    archive.create_day("Visitation", "", "social")
    with pytest.raises(Trouble, match="There is no theme day"):
        archive.find_day(wanted)


def test_two_days_of_one_title_are_told_apart_by_id_only(archive):
    ids = {archive.create_day("Temadag", "", "social") for _ in range(2)}
    with pytest.raises(Trouble, match="More than one"):
        archive.find_day("Temadag")
    assert {archive.find_day(day_id).id for day_id in ids} == ids


def test_a_deleted_day_is_gone_with_everything_in_it(archive):
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    document, _ = first_board(archive, day_id)
    archive.remove_day(day_id)

    assert archive.days() == ()
    with pytest.raises(Trouble, match="no longer in the library"):
        archive.open_day(day_id)
    assert archive.updates(document) == []


def test_a_day_is_made_whole_or_not_at_all(archive, monkeypatch):
    def fail(*_):
        raise Trouble("the disk is gone")

    monkeypatch.setattr(archive, "add_board", fail)
    with pytest.raises(Trouble, match="the disk is gone"):
        archive.create_day("Halv", "", "social", ["Gruppe 1"])
    assert archive.days() == ()


def test_a_long_history_is_folded_when_its_day_is_opened_and_reads_the_same(archive, monkeypatch):
    monkeypatch.setattr("desktop.archive.building.FOLD_AFTER", 20)
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    document, board = first_board(archive, day_id)
    archive.append([(document, update) for update in write(board, *(f"kort {number}" for number in range(30)))])
    assert len(archive.updates(document)) > 30

    opened = archive.open_day(day_id)
    assert len(archive.updates(document)) == 1
    assert texts(next(iter(opened.boards.values()))) == [f"kort {number}" for number in range(30)]


def test_a_change_the_disk_has_spoilt_is_left_out_and_the_others_are_read(archive, monkeypatch):
    monkeypatch.setattr("desktop.archive.building.FOLD_AFTER", 5)
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    document, board = first_board(archive, day_id)
    updates = write(board, *(f"kort {number}" for number in range(6)))
    archive.append([(document, updates[0]), (document, b"\x01\xff\xffspoilt"), *((document, u) for u in updates[1:])])

    opened = archive.open_day(day_id)
    assert opened.left_out == 1
    assert texts(next(iter(opened.boards.values()))) == [f"kort {number}" for number in range(6)]
    assert b"\x01\xff\xffspoilt" in archive.updates(document)


def test_a_copy_of_the_library_is_made_and_silently_not_where_there_is_no_room(archive, places):
    archive.create_day("Dag", "", "social")
    archive.backup("dagens start")
    (copy,) = archive.library.backups()
    assert copy["path"].parent == places.backups
    copy["path"].unlink()
    places.backups.rmdir()
    places.backups.write_text("in the way")
    archive.backup("igen")
    assert archive.library.backups() == []


def test_only_what_others_write_arrives(open_archive):
    here, there = open_archive(), open_archive()
    day_id = here.create_day("Dag", "", "social", ["Gruppe 1"])
    there.arrivals()
    document, board = first_board(there, day_id)
    mine, theirs = write(board, "mit"), write(BoardDocument([board.state()]), "deres")

    here.append([(document, theirs[0])])
    there.append([(document, update) for update in mine])
    here.append([(document, theirs[1])])
    assert [row.update for row in there.arrivals()] == theirs
    assert there.arrivals() == ()


def test_numbers_that_were_taken_back_are_not_mistaken_for_own(open_archive):
    here, there = open_archive(), open_archive()
    day_id = here.create_day("Dag", "", "social", ["Gruppe 1"])
    document, board = first_board(here, day_id)
    there.arrivals()
    updates = write(board, "et kort")
    with pytest.raises(Trouble, match="never mind"):
        write_and_give_up(there, document)

    here.append([(document, updates[0])])
    assert [row.update for row in there.arrivals()] == [updates[0]]


def write_and_give_up(archive, document):
    with archive.writing():
        archive.append([(document, b"\x00\x00")])
        raise Trouble("never mind")


def test_many_arrivals_come_all_at_once(open_archive, monkeypatch):
    monkeypatch.setattr("desktop.archive.archive.ARRIVALS", 7)
    here, there = open_archive(), open_archive()
    day_id = here.create_day("Dag", "", "social", ["Gruppe 1"])
    document, board = first_board(here, day_id)
    there.arrivals()
    here.append([(document, update) for update in write(board, *"abcdefghijklmn")])
    assert len(there.arrivals()) == 28


def test_the_example_day_has_a_programme_with_notes_and_its_people_at_mixed_tables(archive):
    opened = archive.open_day(example_day(archive, resources(), "2027-03-01"))
    day, beside = opened.day.day, opened.beside
    assert end(day.programme) == 15 * 60 + 35
    assert set(beside.script.notes) <= {block.id for block in day.programme.blocks}
    assert any(beside.script.notes.values())
    people = beside.people.people
    assert len(people.people) == 37
    for group in day.groups:
        sides = {person.side for person in people.members(1, group.id)}
        assert {Side.AUTHORITY, Side.PROVIDER} <= sides
