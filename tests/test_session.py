"""An open day beside its library: everything written is saved, everything others write arrives, nothing waits."""

import threading
from dataclasses import replace

import pytest

from desktop.archive import transfer
from desktop.archive.archive import Archive
from desktop.archive.cases import keep_case, settle_review
from desktop.archive.faults import UnwritableTrouble
from desktop.archive.letters import Arrived
from desktop.model.case import Case
from desktop.model.kinds import JourneyKind
from desktop.model.people import Person
from desktop.model.privacy import Review
from desktop.model.ready_programme import load_programmes
from desktop.model.wall import NoteKind
from desktop.paths import Places, resources
from tests.archive.conftest import AS_IS, first_board, texts, write

CASE = Case(id="inger", title="Ring før du kommer", persona="En kvinde på 84 år")
LOOKED = Review("Ida", 1)


@pytest.fixture
def day(archive):
    keep_case(archive, CASE, LOOKED)
    return archive.create_day("Dag", "2026-05-12", "social", ["Gruppe 1"])


def on_disk(open_archive, day) -> list[str]:
    return texts(first_board(open_archive(), day)[1])


def test_what_is_written_is_saved_and_the_list_follows(window, open_archive, day):
    here = window()
    session = here.open(day)
    here.write("Ringer til sagsbehandler")
    session.document.write("title", "Dag med nyt navn")
    assert not here.shelf.saving.saved
    here.until_saved()
    assert on_disk(open_archive, day) == ["Ringer til sagsbehandler"]
    here.until(lambda: [(entry.title, entry.cards) for entry in here.days] == [("Dag med nyt navn", 1)])


def test_what_another_window_writes_arrives(window, day):
    here, there = window(), window()
    here.open(day)
    there.open(day)
    here.write("herfra")
    there.write("derfra")
    there.session.document.write("place", "Kulturhuset")
    for each in (here, there):
        each.until(lambda each=each: sorted(texts(each.board())) == ["derfra", "herfra"])
        each.until(lambda each=each: each.session.day.place == "Kulturhuset")
        each.until_saved()
    assert here.board().board == there.board().board


def test_the_lists_are_not_made_anew_for_each_of_many_changes_that_others_make(window, day):
    here = window()
    made, asked = [], []
    here.until(lambda: bool(here.days))
    here.shelf.days_changed.connect(made.append)
    for _ in range(50):
        here.shelf._take(Arrived(()))
    here.shelf.ask(lambda _: None, asked.append)
    here.until(lambda: bool(asked))
    assert len(made) <= 1
    told = len(made)
    here.shelf._go_on()  # as when its time is over: the last of them is not forgotten
    here.until(lambda: len(made) > told)


def test_a_new_group_gets_a_board_that_other_windows_see(window, open_archive, day):
    here, there = window(), window()
    here.open(day)
    there.open(day)
    group = here.session.add_group("Gruppe 2")
    here.session.board(group).add_card(AS_IS, "as_is.citizen", "as_is.0", text="ny gruppe")
    there.until(lambda: there.session.day.group(group) is not None)
    there.until(lambda: texts(there.session.board(group)) == ["ny gruppe"])
    here.until_saved()
    assert texts(open_archive().read_day(day).boards[group]) == ["ny gruppe"]


def test_two_windows_that_both_start_a_groups_board_share_it(window, open_archive, day):
    """The day arrives with a group whose board does not yet: both sides make it, and it is one."""
    here, there = window(), window()
    here.open(day)
    there.open(day)
    group = here.session.document.add_group("Gruppe 2")
    there.until(lambda: there.session.day.group(group) is not None)
    for each, text in ((here, "fra den ene"), (there, "fra den anden")):
        each.session.board(group).add_card(AS_IS, "as_is.citizen", "as_is.0", text=text)
    for each in (here, there):
        each.until(lambda each=each: len(texts(each.session.board(group))) == 2)
        each.until_saved()
    assert sorted(texts(open_archive().read_day(day).boards[group])) == ["fra den anden", "fra den ene"]


def test_a_case_is_taken_from_the_library_into_the_day(window, day):
    here = window()
    session = here.open(day)
    group = session.day.groups[0].id
    session.take_case(CASE.id, group)
    here.until(lambda: session.day.case_of(session.day.groups[0]) == CASE)


def test_taking_a_case_is_one_step_to_undo(window, day):
    here = window()
    session = here.open(day)
    session.take_case(CASE.id, session.day.groups[0].id)
    here.until(lambda: session.day.groups[0].case == CASE.id)
    session.document.undo()
    assert (session.day.groups[0].case, session.day.cases) == ("", {})


def test_a_case_nobody_has_looked_through_is_refused_and_the_reason_told(window, archive, day):
    keep_case(archive, replace(CASE, id="ole", title="Ole"))
    here = window()
    session = here.open(day)
    session.take_case("ole", session.day.groups[0].id)
    here.until(lambda: bool(here.troubles))
    assert "“Ole” has not been looked through" in str(here.troubles[0])
    assert session.day.cases == {}


def test_a_day_keeps_its_copy_when_the_library_goes_on(window, archive, day):
    here = window()
    session = here.open(day)
    first, second = session.day.groups[0].id, session.add_group("Gruppe 2")
    session.take_case(CASE.id, first)
    here.until(lambda: CASE.id in session.day.cases)
    newer = replace(CASE, situation="Hun bor hos sin datter.")
    keep_case(archive, newer)
    session.take_case(CASE.id, second)
    assert session.day.case_of(session.day.group(second)) == CASE
    session.renew_case(CASE.id)
    here.until(lambda: bool(here.troubles))
    assert session.day.cases[CASE.id] == CASE
    settle_review(archive, newer, LOOKED)
    session.renew_case(CASE.id)
    here.until(lambda: session.day.cases[CASE.id] == newer)
    session.document.undo()
    assert session.day.cases[CASE.id] == CASE


def test_a_file_is_merged_into_the_open_day(window, open_archive, day, tmp_path):
    elsewhere = open_archive(Places(tmp_path / "elsewhere"))
    transfer.import_day(elsewhere, transfer.export_day(open_archive(), day, tmp_path / "ud.brobyg"))
    document, board = first_board(elsewhere, day)
    elsewhere.append([(document, update) for update in write(board, "fra en anden bærbar")])
    file = transfer.export_day(elsewhere, day, tmp_path / "retur.brobyg")

    here = window()
    here.open(day)
    here.write("herfra")
    came = []
    here.shelf.import_day(file, came.append)
    here.until(lambda: sorted(texts(here.board())) == ["fra en anden bærbar", "herfra"])
    here.until(lambda: bool(came))
    assert (came[0].new_day, came[0].new_changes) == (False, 1)
    here.board().undo()
    assert texts(here.board()) == ["fra en anden bærbar"]


def test_saving_does_not_wait_while_a_strangers_file_is_tried_out(window, open_archive, day, tmp_path, monkeypatch):
    trying, go_on = threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        trying.set()
        assert go_on.wait(30)

    monkeypatch.setattr(transfer, "try_out", slow)
    file = transfer.export_day(open_archive(), day, tmp_path / "dag.brobyg")
    here = window()
    here.open(day)
    came = []
    here.shelf.import_day(file, came.append)
    here.until(trying.is_set)
    here.write("skrevet imens")
    here.until_saved()
    assert on_disk(open_archive, day) == ["skrevet imens"]
    assert came == []
    go_on.set()
    here.until(lambda: bool(came))


def test_a_bad_file_is_told_and_the_day_goes_on(window, day, tmp_path):
    bad = tmp_path / "dårlig.brobyg"
    bad.write_bytes(b"nothing of the kind")
    here = window()
    here.open(day)
    here.shelf.import_day(bad, pytest.fail)
    here.until(lambda: bool(here.troubles))
    assert "dårlig.brobyg" in str(here.troubles[0])
    here.write("videre")
    here.until_saved()


def test_changes_that_cannot_be_read_are_told_and_the_day_opens(window, archive, day):
    document, _ = first_board(archive, day)
    archive.append([(document, b"\x01\xff\xffspoilt")])
    here = window()
    here.open(day)
    here.until(lambda: bool(here.troubles))
    assert "cannot be read were left out: 1" in str(here.troubles[0])
    here.write("videre")
    here.until_saved()


def test_an_unreadable_change_from_elsewhere_is_told_and_does_not_keep_out_the_next(window, archive, day):
    here = window()
    here.open(day)
    document, board = first_board(archive, day)
    archive.append([(document, b"\x01\xff\xffspoilt"), *((document, update) for update in write(board, "efter"))])
    here.until(lambda: texts(here.board()) == ["efter"])
    assert "could not be read" in str(here.troubles[0])


def test_on_a_full_disk_only_the_light_tells_and_everything_is_noted_later(window, open_archive, day):
    here = window()
    here.open(day)
    here.shelf.ask(lambda archive: set_room(archive, full=True), lambda _: None)
    here.write("ord " * 5_000)
    here.until(lambda: here.shelf.saving.trouble is not None)
    refused = threading.Event()
    here.session._noting.note_timer.setInterval(1)
    here.write("mere")
    here.shelf.ask(lambda _: refused.set(), lambda _: None)
    here.until(refused.is_set)
    assert here.troubles == []
    here.shelf.ask(lambda archive: set_room(archive, full=False), lambda _: None)
    here.until_saved()
    here.until(lambda: [entry.cards for entry in here.days] == [2])
    assert len(on_disk(open_archive, day)) == 2
    assert here.troubles == []


def set_room(archive: Archive, *, full: bool) -> None:
    raw = archive.library._connection.raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


def test_a_day_deleted_elsewhere_is_told_and_nothing_hangs(window, open_archive, day):
    here = window()
    here.open(day)
    open_archive().remove_day(day)
    here.write("for sent")
    here.until(lambda: bool(here.troubles))
    assert "no longer in the library" in str(here.troubles[0])
    here.until_saved()


def test_without_a_library_the_reason_is_told_once(window, tmp_path):
    places = Places(tmp_path / "other")
    places.data.mkdir()
    places.library.write_text("a shopping list")
    here = window(places)
    here.until(lambda: here.shelf.saving.trouble is not None)
    here.until(lambda: bool(here.troubles))
    assert [str(trouble) for trouble in here.troubles] == [str(here.shelf.saving.trouble)]


def test_what_the_room_the_participants_and_the_script_say_is_saved_and_told_between_windows(window, open_archive):
    """Documents that no library had before: made when something is first written in them, by either window."""
    day = open_archive().create_day("Temadag", "", "social", ("Gruppe 1",))
    one, other = window(), window()
    here, there = one.open(day), other.open(day)
    walls, lists, notes, plans, guidelines = [], [], [], [], []
    there.process_changed.connect(plans.append)
    there.guideline_changed.connect(guidelines.append)
    there.room_changed.connect(walls.append)
    there.people_changed.connect(lists.append)
    there.script_changed.connect(notes.append)
    here.room.add_note(NoteKind.HOPE, "Mere tid")
    here.people.add(Person("", "Ida"))
    here.script.write("b1", "Husk nøglen")
    here.begin_process()
    here.process.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Ringer")
    here.guideline.add([("Formål", "")])
    other.until(lambda: bool(walls and lists and notes and there.process.plan.cards and guidelines))
    there.begin_process()
    assert [card.text for card in plans[-1].board.journey(JourneyKind.PROCESS).cards.values()] == ["Ringer"]
    assert [each.title for each in guidelines[-1].sections] == ["Formål"]
    there.room.add_note(NoteKind.FEAR, "At det bliver snak")
    one.until(lambda: len(here.room.wall.notes) == 2)
    one.until_saved()
    other.until_saved()
    beside = open_archive().read_day(day).beside
    assert [note.text for note in beside.room.wall.notes] == ["Mere tid", "At det bliver snak"]
    assert [person.label for person in lists[-1].people] == ["Ida"]
    assert (beside.people.people, beside.script.notes) == (here.people.people, notes[-1])
    assert {row.kind for row in here.copy().without("people").documents} == {
        "day",
        "board",
        "room",
        "script",
        "process",
        "guideline",
    }


def test_a_ready_programme_comes_with_its_notes_and_can_be_taken_back(window, open_archive):
    day = open_archive().create_day("Temadag", "", "social", ("Gruppe 1",))
    one = window()
    session = one.open(day)
    ready = load_programmes(resources())["half_day"]
    session.take_programme(ready)
    first = session.day.programme.tops[0]
    assert [block.title for block in session.day.programme.tops] == [block.title for block in ready.programme.tops]
    assert session.script.notes[first.id] == ready.notes["b0"]
    one.until_saved()
    again = open_archive().read_day(day)
    assert (again.day.day.programme, again.beside.script.notes) == (session.day.programme, session.script.notes)
    session.document.undo()
    assert session.day.programme.blocks == ()


def test_what_is_written_here_may_be_told_once_it_is_on_disk(window, open_archive, day):
    here = window()
    session = here.open(day)
    told: list[tuple[str, bool]] = []
    session.kept.connect(lambda document, *_: told.append((document, on_disk(open_archive, day) == ["herfra"])))
    here.write("herfra")
    assert told == []
    here.until_saved()
    assert set(told) == {(f"board-{session.day.groups[0].id}", True)}


def test_what_others_wrote_is_not_told_as_written_here(window, day):
    here, there = window(), window()
    told: list[str] = []
    here.open(day).kept.connect(lambda document, *_: told.append(document))
    theirs: list[tuple[str, bytes]] = []
    there.open(day).kept.connect(lambda document, update, _: theirs.append((document, update)))
    there.write("derfra")
    there.until_saved()
    for document, update in theirs:
        here.session.take(document, [update])
    here.until_saved()
    assert [card.text for card in here.board().board.journey(AS_IS).cards.values()] == ["derfra"]
    assert told == []


def test_what_the_disk_refuses_is_told_all_the_same(window, day, monkeypatch):
    here = window()
    session = here.open(day)
    told: list[str] = []
    session.kept.connect(lambda document, *_: told.append(document))
    monkeypatch.setattr(Archive, "append", refuse)
    here.write("kan ikke gemmes")
    here.until(lambda: here.shelf.saving.trouble is not None)
    assert told
    before = len(told)
    here.write("heller ikke")
    assert len(told) > before
    monkeypatch.undo()
    here.until_saved()


def refuse(*_args: object) -> None:
    raise UnwritableTrouble("full")
