"""What lies beside a day - the room, the participants, the script - on disk, in files and on another laptop."""

import pytest

from desktop.archive.building import PEOPLE, ROOM, SCRIPT, beside_document
from desktop.archive.transfer import export_day, import_day, unpack
from desktop.model.people import Person
from desktop.model.wall import NoteKind
from desktop.paths import Places
from desktop.trouble import Trouble


@pytest.fixture
def day(archive) -> str:
    """A day with something in each of its documents."""
    day = archive.create_day("Temadag", "", "social", ("Gruppe 1",))
    beside = archive.open_day(day).beside
    beside.room.add_note(NoteKind.HOPE, "Mere tid")
    beside.people.add(Person("", "Ida"))
    beside.script.write("b1", "Husk nøglen")
    for kind, document in beside.by_kind().items():
        archive.append([(archive.add_document(day, kind, ""), document.state())])
    return day


@pytest.fixture
def there(open_archive, tmp_path):
    return open_archive(Places(tmp_path / "there"))


def held(archive, day: str) -> tuple[list[str], list[str], list[str]]:
    beside = archive.read_day(day).beside
    return (
        [note.text for note in beside.room.wall.notes],
        [person.label for person in beside.people.people.people],
        list(beside.script.notes.values()),
    )


def test_an_older_day_opens_with_nothing_beside_it_and_nothing_is_made(archive):
    day = archive.create_day("Temadag", "", "social")
    assert held(archive, day) == ([], [], [])
    assert {row["kind"] for row in archive.library.documents.of(day)} == {"day"}


def test_it_is_kept(archive, day):
    assert held(archive, day) == (["Mere tid"], ["Ida"], ["Husk nøglen"])
    assert archive.find_day(day).groups == 1


def test_participants_leave_the_laptop_only_when_asked_for(archive, there, day, tmp_path):
    plain = export_day(archive, day, tmp_path / "dag.brobyg")
    assert b"Ida" not in plain.read_bytes()
    import_day(there, plain)
    assert held(there, day) == (["Mere tid"], [], ["Husk nøglen"])
    for_groups = export_day(archive, day, tmp_path / "grupper.brobyg", script=False)
    assert {kind for kind, _ in unpack(for_groups).documents.values()} == {"day", "board", ROOM}
    import_day(there, export_day(archive, day, tmp_path / "alt.brobyg", people=True))
    assert held(there, day) == held(archive, day)
    assert import_day(there, plain).new_changes == 0


def test_what_two_laptops_put_on_the_wall_is_on_both(archive, there, day, tmp_path):
    import_day(there, export_day(archive, day, tmp_path / "ud.brobyg"))
    room = there.read_day(day).beside.room
    room.add_note(NoteKind.FEAR, "At det bliver snak")
    there.append([(beside_document(ROOM, day), room.state())])
    import_day(archive, export_day(there, day, tmp_path / "retur.brobyg"))
    assert held(archive, day)[0] == ["Mere tid", "At det bliver snak"]
    assert archive.library.documents.history(beside_document(ROOM, day)), "what there was can be gone back to"


def test_a_document_under_another_kinds_name_is_refused(archive, there, day, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.archive.copies.BESIDE", (ROOM, PEOPLE, SCRIPT, "survey"))
    monkeypatch.setattr("desktop.archive.transfer.KINDS", {"day", "board", ROOM})
    file = export_day(archive, day, tmp_path / "dag.brobyg")
    with pytest.raises(Trouble):
        import_day(there, file)
    assert there.days() == ()
