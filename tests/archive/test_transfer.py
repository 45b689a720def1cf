"""A day as a file: it merges, again changes nothing, and whatever is wrong with it leaves the library as it was."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from db import dayfile
from db.dayformat import APPLICATION, seal
from desktop.archive import transfer
from desktop.archive.archive import Archive
from desktop.archive.cases import all_cases, digest_of, keep_case
from desktop.archive.giving import give_case
from desktop.archive.transfer import Imported, export_day, import_day
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.template import board_start
from desktop.model.case import Case
from desktop.model.privacy import Review
from desktop.paths import Places
from desktop.trouble import Trouble
from tests.archive.conftest import first_board, texts, write
from tests.archive.strangers import garbage, nested


@pytest.fixture
def laptops(open_archive, tmp_path) -> tuple[Archive, Archive]:
    return open_archive(Places(tmp_path / "a")), open_archive(Places(tmp_path / "b"))


@pytest.fixture
def case():
    return Case(id="c1", title="Ring før du kommer", persona="Inger, 84 år", situation="Inger bor alene.")


@pytest.fixture
def day(laptops, case):
    """A day on the first laptop, with a group that has a case and a card."""
    here, _ = laptops
    day_id = here.create_day("Temadag", "2026-05-12", "social", ["Gruppe 1"])
    opened = here.read_day(day_id)
    before = opened.day.vector()
    opened.day.write("place", "Kulturhuset")
    opened.day.add_case(case)
    opened.day.give_case(opened.day.day.groups[0].id, case.id)
    here.append([(opened.document, opened.day.missing(before))])
    add(here, day_id, "Ringer til sagsbehandler")
    return day_id


def add(archive: Archive, day_id: str, *cards: str) -> None:
    document, board = first_board(archive, day_id)
    archive.append([(document, update) for update in write(board, *cards)])


def cards(archive: Archive, day_id: str) -> list[str]:
    return sorted(texts(first_board(archive, day_id)[1]))


def dump(archive: Archive) -> list[str]:
    """Every row of every table, as SQL."""
    with closing(sqlite3.connect(archive.places.library)) as raw:
        return list(raw.iterdump())


def vectors(archive: Archive, day_id: str) -> list[bytes]:
    opened = archive.read_day(day_id)
    return [opened.day.vector(), *(board.vector() for board in opened.boards.values())]


def test_a_day_comes_to_another_laptop_whole(laptops, day, tmp_path, case):
    here, there = laptops
    file = export_day(here, day, tmp_path / "dag.brobyg")
    imported = import_day(there, file)

    assert (imported.day, imported.title, imported.new_day) == (day, "Temadag", True)
    ours, theirs = here.read_day(day), there.read_day(day)
    assert theirs.day.day == ours.day.day
    assert {group: board.board for group, board in theirs.boards.items()} == {
        group: board.board for group, board in ours.boards.items()
    }
    assert [entry.title for entry in all_cases(there)] == [case.title]
    listed = there.find_day(day)
    assert (listed.place, listed.groups, listed.cards) == ("Kulturhuset", 1, 1)


def test_opening_it_again_changes_nothing(laptops, day, tmp_path):
    here, there = laptops
    file = export_day(here, day, tmp_path / "dag.brobyg")
    import_day(there, file)
    once, version = vectors(there, day), there.version()
    rows = dump(there)

    assert import_day(there, file) == Imported(day, "Temadag", False, 0)
    assert vectors(there, day) == once
    assert dump(there) == rows
    assert there.version() == version


def test_a_file_made_anew_from_the_same_day_brings_nothing_either(laptops, day, tmp_path):
    here, there = laptops
    import_day(there, export_day(here, day, tmp_path / "dag.brobyg"))
    rows = dump(here)
    assert import_day(here, export_day(there, day, tmp_path / "retur.brobyg")).new_changes == 0
    assert dump(here) == rows


def test_laptops_that_worked_apart_merge_by_files_both_ways(laptops, day, tmp_path):
    here, there = laptops
    import_day(there, export_day(here, day, tmp_path / "ud.brobyg"))
    add(here, day, *(f"her {number}" for number in range(20)))
    add(there, day, *(f"der {number}" for number in range(20)))
    for archive, note in ((here, " og her"), (there, " og der")):
        document, board = first_board(archive, day)
        shared = next(card for card in board.board.journeys["as_is"].cards.values() if card.text.startswith("Ringer"))
        before = board.vector()
        board.write_card(shared.id, "text", shared.text + note)
        archive.append([(document, board.missing(before))])

    assert import_day(here, export_day(there, day, tmp_path / "fra-b.brobyg")).new_changes == 21
    import_day(there, export_day(here, day, tmp_path / "fra-a.brobyg"))
    assert first_board(here, day)[1].board == first_board(there, day)[1].board
    shared, *others = sorted(cards(here, day), key=lambda text: not text.startswith("Ringer"))
    assert others == sorted([f"her {n}" for n in range(20)] + [f"der {n}" for n in range(20)])
    assert "og her" in shared
    assert "og der" in shared


def test_a_group_that_both_laptops_started_is_one_group(laptops, day, tmp_path, templates):
    here, there = laptops
    import_day(there, export_day(here, day, tmp_path / "ud.brobyg"))
    group = here.read_day(day).day.day.groups[0].id
    for archive in laptops:
        archive.add_board(day, group, "social")
    add(there, day, "skrevet der")
    import_day(here, export_day(there, day, tmp_path / "retur.brobyg"))
    board = first_board(here, day)[1].board
    assert len(board.journeys["as_is"].phases) == len(templates["social"].phases)
    assert cards(here, day) == ["Ringer til sagsbehandler", "skrevet der"]


def test_what_a_file_empties_can_be_brought_back(laptops, day, tmp_path):
    here, there = laptops
    import_day(there, export_day(here, day, tmp_path / "ud.brobyg"))
    document, board = first_board(there, day)
    before = board.vector()
    for card in tuple(board.board.journeys["as_is"].cards):
        board.remove_card(card)
    there.append([(document, board.missing(before))])
    import_day(here, export_day(there, day, tmp_path / "tom.brobyg"))

    assert cards(here, day) == []
    remembered = here.library.documents.recall(document, here.library.documents.history(document)[0])
    assert texts(BoardDocument([remembered])) == ["Ringer til sagsbehandler"]


def test_a_case_that_comes_with_a_day_is_unreviewed_here_and_the_days_own_copy_goes_on(laptops, day, tmp_path, case):
    here, there = laptops
    keep_case(here, case, Review("Ida", 1, tuple((found.subject, "ok") for found in here.guard.examine(case))))
    import_day(there, export_day(here, day, tmp_path / "dag.brobyg"))
    (listed,) = all_cases(there)
    assert not listed.reviewed
    assert digest_of(there.read_day(day).day.day.cases[case.id]) == listed.digest
    group = there.read_day(day).day.day.groups[0].id
    give_case(there, case.id, day, group)
    assert there.read_day(day).day.day.groups[0].case == case.id
    with pytest.raises(Trouble, match="not been looked through"):
        give_case(there, case.id, there.create_day("En anden dag", "", "social", ["Gruppe"]))


def test_an_imported_case_does_not_replace_ones_own(laptops, day, tmp_path, case):
    here, there = laptops
    keep_case(there, replace(case, situation="Min egen udgave."))
    import_day(there, export_day(here, day, tmp_path / "dag.brobyg"))
    assert there.library.cases.get(case.id)["content"]["situation"] == "Min egen udgave."


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(laptops, day, tmp_path):
    here, _ = laptops
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble, match="could not be written"):
        export_day(here, day, tmp_path / "file" / "dag.brobyg")
    (tmp_path / "folder.brobyg").mkdir()
    with pytest.raises(Trouble, match="could not be written"):
        export_day(here, day, tmp_path / "folder.brobyg")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "file", "folder.brobyg"]


# Files that are not what they should be


@pytest.fixture
def untouched(laptops, day, tmp_path):
    """The first laptop's file, and a look at a library that holds the same day: refused means not one row changed."""
    here, there = laptops
    file = export_day(here, day, tmp_path / "dag.brobyg")
    import_day(there, file)
    add(there, day, "mit eget")
    rows, name = dump(there), there.places.library

    def refuses(path, match="damaged|not a theme day|cut short|cannot be read|newer"):
        with pytest.raises(Trouble, match=match) as met:
            import_day(there, path)
        assert path.name in str(met.value)
        assert dump(there) == rows
        assert there.library.check() == []
        assert there.places.library == name

    refuses.file = file
    return refuses


def test_a_file_cut_short_anywhere_is_refused(untouched, tmp_path):
    whole = untouched.file.read_bytes()
    cut = tmp_path / "kort.brobyg"
    for length in (0, 1, 50, 100, 4095, 4096, 5000, len(whole) - 33, len(whole) - 1):
        cut.write_bytes(whole[:length])
        untouched(cut)


def test_a_file_with_flipped_bits_is_refused(untouched, tmp_path):
    whole = untouched.file.read_bytes()
    chance, bent = random.Random(3), tmp_path / "bøjet.brobyg"
    for _ in range(60):
        place, bit = chance.randrange(len(whole)), 1 << chance.randrange(8)
        bent.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
        untouched(bent)


@pytest.mark.parametrize(
    "content", [b"", b"# En case\n", b"PK\x03\x04" + bytes(500), b"SQLite format 3\0" + bytes(5000)]
)
def test_another_kind_of_file_is_refused(untouched, tmp_path, content):
    other = tmp_path / "andet.brobyg"
    other.write_bytes(content)
    untouched(other)


def test_a_file_that_is_not_there_and_a_folder_are_refused(untouched, tmp_path):
    untouched(tmp_path / "findes ikke.brobyg", "cannot be read")
    (tmp_path / "mappe.brobyg").mkdir()
    untouched(tmp_path / "mappe.brobyg", "not a theme day")


def test_a_library_is_not_taken_for_a_day(untouched, laptops):
    here, _ = laptops
    here.library._connection.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    untouched(here.places.library, "not a theme day")


def forged(path, day, documents, updates):
    """A file that is whole, sealed and well-formed, made by somebody who knows how."""
    dayfile.write(path, {"id": day, "title": "Temadag"}, documents, updates, [])
    return path


def day_parts(archive, day_id):
    opened = archive.read_day(day_id)
    group = opened.day.day.groups[0].id
    rows = [{"id": opened.document, "kind": "day", "name": ""}]
    board = {"id": opened.board_ids[group], "kind": "board", "name": group}
    return rows, board, [(opened.document, opened.day.state())], opened.boards[group].state()


POISONS = [*garbage(), nested(5_000), nested(200_000)]


@pytest.mark.parametrize("poison", POISONS, ids=range(len(POISONS)))  # as bytes they differ from run to run
def test_updates_that_break_the_crdt_library_are_refused(untouched, laptops, day, tmp_path, poison):
    rows, board, updates, state = day_parts(laptops[0], day)
    spoiled = [*updates, (board["id"], state), (board["id"], poison)]
    untouched(forged(tmp_path / "gift.brobyg", day, [*rows, board], spoiled), "damaged")


MUTATIONS = 12


def test_a_forgers_bent_updates_are_refused_or_leave_a_day_that_opens(untouched, laptops, day, tmp_path):
    """Whole, sealed and well-formed as files; some of what is in them may even be an update."""
    _, there = laptops
    rows, board, updates, state = day_parts(laptops[0], day)
    chance = random.Random(11)
    for number in range(MUTATIONS):
        file = forged(
            tmp_path / f"{number}.brobyg", day, [*rows, board], [*updates, (board["id"], bent(state, chance))]
        )
        before = dump(there)
        try:
            import_day(there, file)
        except Trouble:
            assert dump(there) == before
        assert there.library.check() == []
        assert there.read_day(day).day.day.title == "Temadag"


def bent(update: bytes, chance: random.Random) -> bytes:
    """The update with a few bytes changed, taken out or put in."""
    held = bytearray(update)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(held))
        match chance.randrange(3):
            case 0:
                held[at] = chance.randrange(256)
            case 1:
                del held[at : at + chance.randrange(1, 20)]
            case _:
                held[at:at] = chance.randbytes(chance.randrange(1, 10))
    return bytes(held)


def test_a_file_without_a_day_is_refused(untouched, laptops, day, tmp_path):
    rows, board, _, state = day_parts(laptops[0], day)
    untouched(forged(tmp_path / "uden.brobyg", day, [board], [(board["id"], state)]), "damaged")
    untouched(forged(tmp_path / "tom.brobyg", day, [*rows, board], [(board["id"], state)]), "damaged")


def test_a_file_cannot_pass_one_document_off_as_another(untouched, laptops, day, tmp_path):
    rows, board, updates, state = day_parts(laptops[0], day)
    content = [*updates, (board["id"], state)]
    for false in ({**board, "kind": "day"}, {**board, "name": "someone-else"}, {**board, "kind": "diary"}):
        untouched(forged(tmp_path / "falsk.brobyg", day, [*rows, false], content), "damaged")


def test_a_file_cannot_write_in_another_days_board(untouched, laptops, day, tmp_path, templates):
    """A stranger's day that claims the board of one that is here."""
    _, board, _, _ = day_parts(laptops[0], day)
    document = DayDocument("other")
    document.begin("En fremmed dag", "", "social")
    theirs = BoardDocument([board_start(templates["social"])])
    write(theirs, "smuglet ind")
    rows = [{"id": "day-other", "kind": "day", "name": ""}, board]
    updates = [("day-other", document.state()), (board["id"], theirs.state())]
    untouched(forged(tmp_path / "fremmed.brobyg", "other", rows, updates), "damaged")


def test_a_file_with_a_trigger_in_it_is_refused(untouched, tmp_path):
    armed = tmp_path / "væbnet.brobyg"
    armed.write_bytes(untouched.file.read_bytes()[:-32])
    with closing(sqlite3.connect(armed)) as raw:
        raw.execute("CREATE TRIGGER t AFTER INSERT ON day BEGIN DELETE FROM day; END")
        raw.commit()
        assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
    seal(armed)
    untouched(armed, "damaged")


def test_a_disk_that_fills_up_while_a_file_is_taken_in_keeps_nothing_of_it(laptops, day, tmp_path):
    here, there = laptops
    add(here, day, *("en lang tekst " * 500 + str(number) for number in range(10)))
    file = export_day(here, day, tmp_path / "stor.brobyg")
    rows = dump(there)
    raw = there.library._connection.raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Trouble, match="Nothing can be saved"):
        import_day(there, file)
    assert dump(there) == rows

    raw.execute("PRAGMA max_page_count = 1000000")
    import_day(there, file)
    assert len(cards(there, day)) == 11


def test_what_was_typed_while_a_file_was_tried_out_is_kept(laptops, day, tmp_path):
    here, there = laptops
    import_day(there, export_day(here, day, tmp_path / "ud.brobyg"))
    add(here, day, "nyt i filen")
    parcel = transfer.unpack(export_day(here, day, tmp_path / "ny.brobyg"))
    transfer.try_out(parcel, transfer.already(there, parcel))
    add(there, day, "skrevet imens")
    transfer.take_in(there, parcel)
    assert cards(there, day) == ["Ringer til sagsbehandler", "nyt i filen", "skrevet imens"]
