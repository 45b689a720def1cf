"""What lies beside a day - the room, participants, script, process plan, guideline - on disk and in files."""

import pytest

from desktop.archive.building import GUIDELINE, PEOPLE, PROCESS, ROOM, SCRIPT, beside_document
from desktop.archive.history import board_at, moments
from desktop.archive.transfer import export_day, import_day, unpack
from desktop.document.guideline import GuidelineDocument
from desktop.document.process import process_start
from desktop.model.kinds import JourneyKind
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
def ended(archive, day) -> str:
    """The day with a process plan and a guideline as well."""
    beside = archive.read_day(day).beside
    beside.process.merge(process_start(archive.template("social")))
    beside.process.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Ringer inden tre dage")
    beside.guideline.add([("Formål", "At ingen venter uden at vide det")])
    for kind, document in ((PROCESS, beside.process), (GUIDELINE, beside.guideline)):
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


def test_the_process_plan_and_the_guideline_travel_and_are_told_as_news(archive, there, day, ended, tmp_path):
    assert import_day(there, export_day(archive, ended, tmp_path / "dag.brobyg")).new_day
    beside = there.read_day(ended).beside
    assert [card.text for card in beside.process.plan.cards.values()] == ["Ringer inden tre dage"]
    beside.process.add_card(JourneyKind.PROCESS, "process.provider", "process.1", text="Svarer")
    beside.guideline.add([("Ansvar", ""), ("Uenighed", "")])
    there.append([(f"process-{day}", beside.process.state()), (f"guideline-{day}", beside.guideline.state())])
    back = export_day(there, day, tmp_path / "retur.brobyg", script=False)
    news = import_day(archive, back).news
    assert (news.process, news.guideline, news.groups, news.count) == (1, 2, (), 3)
    here = archive.read_day(day).beside
    assert here.guideline.guideline == beside.guideline.guideline
    assert here.process.plan == beside.process.plan
    last = moments(archive, f"process-{day}")[-1]
    assert board_at(archive, f"process-{day}", last).board == beside.process.board


def test_a_file_asks_for_a_newer_program_only_where_an_older_one_would_refuse_it(archive, day, tmp_path):
    """An older program knows neither process plan nor guideline and opens no file with a document it does not know."""
    before = export_day(archive, day, tmp_path / "uden.brobyg", people=True)
    assert version(before) == 2
    archive.append([(archive.add_document(day, GUIDELINE, ""), guideline("Formål"))])
    assert version(export_day(archive, day, tmp_path / "med.brobyg")) == 3


def guideline(title: str) -> bytes:
    made = GuidelineDocument()
    made.add([(title, "")])
    return made.state()


def version(path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_a_document_under_another_kinds_name_is_refused(archive, there, day, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.archive.copies.BESIDE", (ROOM, PEOPLE, SCRIPT, "survey"))
    monkeypatch.setattr("desktop.archive.transfer.KINDS", {"day", "board", ROOM})
    file = export_day(archive, day, tmp_path / "dag.brobyg")
    with pytest.raises(Trouble):
        import_day(there, file)
    assert there.days() == ()
