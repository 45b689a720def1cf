"""The evaluation at the end: answered one after another on a shared laptop, and seen only all together."""

import sqlite3
from contextlib import closing

import pytest

from db.library import Library
from desktop.archive.answers import (
    answers_held,
    copy_answers,
    evaluation_of,
    forget_answers,
    give_answers,
    receive_answers,
)
from desktop.archive.transfer import export_day
from desktop.model.evaluation import Answer, load_questionnaire
from desktop.paths import resources
from desktop.trouble import Trouble

ASKED = load_questionnaire(resources())


@pytest.fixture
def day(archive) -> str:
    return archive.create_day("Temadag", "", "social")


def test_answers_come_out_as_counts_and_words_and_nobody_can_be_told_apart(archive, day, places, tmp_path):
    other = archive.create_day("En anden", "", "social")
    for value, words in ((5, "Åben snak"), (4, "Casen"), (5, "010190-1234 sagde det")):
        give_answers(archive, day, ASKED, [Answer("time", value), Answer("tasks", 3), Answer("best", None, words)])
    found = evaluation_of(archive, day)
    assert (found.sheets, found.tallies["time"].counts) == (3, (0, 0, 0, 1, 2))
    assert found.words["best"] == ("Casen", "XXXXXX-XXXX sagde det", "Åben snak")
    assert evaluation_of(archive, other).sheets == 0
    with closing(sqlite3.connect(places.library)) as raw:
        columns = {name for (_, name, *_) in raw.execute("PRAGMA table_info(answers)")}
        assert columns == {"id", "workshop", "survey", "item", "value", "words"}
        written = [item for (item,) in raw.execute("SELECT item FROM answers ORDER BY rowid")]
    assert len(written) == 9
    assert b"Casen" not in export_day(archive, day, tmp_path / "dag.brobyg").read_bytes()


def test_what_is_deleted_once_is_deleted_and_what_is_answered_after_it_stays(archive, day):
    for stamps in (("a",), ("a", "b")):
        give_answers(archive, day, ASKED, [Answer("time", 5)])
        forget_answers(archive, day, {"survey:runde": ("c",)})
        assert evaluation_of(archive, day).sheets == 1
        forget_answers(archive, day, {"evaluation": stamps})
        assert evaluation_of(archive, day).sheets == 0
    give_answers(archive, day, ASKED, [Answer("time", 5)])
    forget_answers(archive, day, {"evaluation": ("a", "b")})
    assert evaluation_of(archive, day).sheets == 1


def test_the_numbers_of_answers_are_drawn_by_lot(archive, day, places):
    for value in (1, 2, 3, 4, 5) * 4:
        give_answers(archive, day, ASKED, [Answer("time", value)])
    with closing(sqlite3.connect(places.library)) as raw:
        values = [value for (value,) in raw.execute("SELECT value FROM answers ORDER BY rowid")]
    assert sorted(values) == sorted((1, 2, 3, 4, 5) * 4)
    assert values != [1, 2, 3, 4, 5] * 4, "the order they lie in tells nothing"


def test_answers_go_with_the_day_they_belong_to(archive, day):
    give_answers(archive, day, ASKED, [Answer("time", 5)])
    with archive.writing():
        archive.library.workshops.remove(day)
    assert evaluation_of(archive, day).sheets == 0
    with pytest.raises(Trouble):
        give_answers(archive, day, ASKED, [Answer("time", 5)])


def test_a_library_that_is_merged_brings_its_answers_once(archive, day):
    give_answers(archive, day, ASKED, [Answer("time", 5)])
    memory = Library.in_memory()
    memory.merge_from(archive.library)
    assert memory.merge_from(archive.library) == 0
    memory.answers.add(day, "evaluation", [("time", 1, "")])
    assert archive.library.merge_from(memory) == 1
    assert evaluation_of(archive, day).tallies["time"].counts == (1, 0, 0, 0, 1)


def test_answers_handed_on_by_the_host_are_kept_once_and_only_what_was_asked(archive, day):
    there = archive.create_day("Hos værten", "", "social")
    give_answers(archive, there, ASKED, [Answer("time", 4), Answer("best", None, "Casen")])
    held = list(answers_held(archive, there))
    with archive.writing():
        archive.library.workshops.remove(there)
    for _ in range(2):
        copy_answers(archive, day, ASKED, [*held, (7, "time", 99, ""), (8, "nothing", 3, ""), (9, "best", None, " ")])
    found = evaluation_of(archive, day)
    assert (found.sheets, found.words["best"]) == (1, ("Casen",))
    assert list(answers_held(archive, day)) == held


def test_a_parcel_that_is_sent_again_is_counted_once_and_nothing_ties_it_to_its_answers(
    archive, day, open_archive, places
):
    answers = [Answer("time", 4), Answer("best", None, "Casen")]
    assert receive_answers(archive, day, ASKED, "p" * 32, answers)
    assert not receive_answers(archive, day, ASKED, "p" * 32, answers)
    assert receive_answers(archive, day, ASKED, "q" * 32, answers)
    assert evaluation_of(archive, day).sheets == 2
    with archive.writing():
        archive.library.workshops.remove(day)
    gone = "r" * 32
    with pytest.raises(Trouble):
        receive_answers(archive, day, ASKED, gone, answers)
    with closing(sqlite3.connect(places.library)) as raw:
        assert raw.execute("SELECT id FROM received").fetchall() == [("p" * 32,), ("q" * 32,)]
        assert [name for (_, name, *_) in raw.execute("PRAGMA table_info(received)")] == ["id"]
    with Library.in_memory() as other:
        other.merge_from(archive.library)
        assert not other.answers.receive("p" * 32)
        assert other.answers.receive(gone)
