"""Rounds of a collaboration survey in the library: sheets in, counts out, and never one person's answers."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from fractions import Fraction

import pytest

from desktop.archive.agreed import earlier_day
from desktop.archive.answers import forget_answers
from desktop.archive.building import day_document
from desktop.archive.surveys import (
    CountTrouble,
    copy_sheets,
    count,
    give_sheet,
    receive_sheet,
    round_before,
    sheets_held,
    sheets_of,
)
from desktop.archive.transfer import export_day
from desktop.document.day import DayDocument
from desktop.model import survey_tags
from desktop.model.day import Day
from desktop.model.survey import Cell, Dimension, Paired, Result, Round, RoundState
from desktop.model.survey_count import Uncountable, rows_of
from desktop.trouble import Trouble
from tests.measured import A, B, sheet_of, survey_of

SURVEY = survey_of()
BEFORE, AFTER, THIRD = (
    Round(name, SURVEY.id, name, RoundState.OPEN, asked=SURVEY) for name in ("before", "after", "third")
)


@pytest.fixture(autouse=True)
def _quick_tags(monkeypatch):
    monkeypatch.setattr(survey_tags, "ROUNDS", 1)


@pytest.fixture
def day(archive) -> str:
    return archive.create_day("Temadag", "", "social")


def _day(day_id: str, *rounds: Round) -> Day:
    return Day(day_id, "Temadag", surveys=(SURVEY,), rounds=rounds)


def _answer(archive, day, held: Round, values, code: str = "") -> None:
    give_sheet(archive, day, SURVEY, held.id, sheet_of(A, B, values, code))


def _close(archive, day: Day, held: Round) -> Round:
    return replace(held, state=RoundState.CLOSED, result=count(archive, day, held.id))


def test_a_round_is_answered_counted_and_counted_again_with_those_who_were_late(archive, day):
    for value in (3, 4, 5):
        _answer(archive, day, BEFORE, [value] * 6 + [None])
    assert sheets_of(archive, day, SURVEY, BEFORE.id) == {A: 3, B: 0}
    closed = _close(archive, _day(day, BEFORE), BEFORE)
    assert closed.result is not None
    assert closed.result.cells[A, B, Dimension.TIMELY] == Cell(12, 3)
    assert (A, B, Dimension.RESPECT) in closed.result.hidden
    _answer(archive, day, BEFORE, [1] * 7)
    with pytest.raises(CountTrouble) as told:
        count(archive, _day(day, closed), BEFORE.id)
    assert told.value.why is Uncountable.FEW_MORE
    again = replace(closed, state=RoundState.OPEN)
    assert count(archive, _day(day, again), BEFORE.id) == closed.result, "it can be closed as it was"
    for _ in range(2):
        _answer(archive, day, BEFORE, [1] * 7)
    assert count(archive, _day(day, closed), BEFORE.id).cells[A, B, Dimension.TIMELY] == Cell(15, 6)
    forget_answers(archive, day, {f"survey:{BEFORE.id}": ("en",)})
    assert sheets_of(archive, day, SURVEY, BEFORE.id) == {A: 0, B: 0}
    with pytest.raises(CountTrouble) as told:
        count(archive, _day(day, closed), BEFORE.id)
    assert told.value.why is Uncountable.FEWER
    with pytest.raises(Trouble):
        count(archive, _day(day), BEFORE.id)


def test_a_follow_up_goes_on_from_the_last_round_that_was_closed(archive, day):
    document = DayDocument(day, archive.updates(day_document(day)))
    before = document.vector()
    document.surveys.carry(
        SURVEY,
        tuple(
            replace(held, state=RoundState.CLOSED, result=Result(), order=str(at))
            for at, held in enumerate((BEFORE, AFTER))
        ),
    )
    document.surveys.add_round(SURVEY.id, "Planlagt")
    archive.append([(day_document(day), document.missing(before))])
    assert [(survey.id, held.name) for survey, held in earlier_day(archive, day).measured] == [(SURVEY.id, "after")]


def test_rows_have_no_person_no_order_and_no_code_and_are_in_no_file_of_the_day(archive, day, places, tmp_path):
    document = DayDocument(day, archive.updates(day_document(day)))
    document.listen(lambda change: archive.append([(day_document(day), each) for each in change.updates]))
    document.surveys.carry(SURVEY, (_close(archive, _day(day, BEFORE), BEFORE),))
    for number in range(6):
        _answer(archive, day, BEFORE, [1, 2, 3, 4, 5, 1, 2], f"solsikke{number}")
    with closing(sqlite3.connect(places.library)) as raw:
        rows = raw.execute("SELECT id, survey, item, value, words FROM answers ORDER BY rowid").fetchall()
    assert len(rows) == 48
    assert {survey for _, survey, *_ in rows} == {"survey:before"}
    items = [item for _, _, item, *_ in rows]
    assert items != [each[0] for each in rows_of(SURVEY, sheet_of(A, B, [1] * 7))] * 6, "the order tells nothing"
    tags = [words for *_, words in rows if words]
    assert len(set(tags)) == len(tags) == 42, "no two rows of a person have anything in common"
    exported = export_day(archive, day, tmp_path / "dag.brobyg").read_bytes()
    with closing(sqlite3.connect(tmp_path / "dag.brobyg")) as raw:
        assert "answers" not in {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    assert not any(tag.encode() in exported for tag in tags)
    assert b"solsikke" not in exported
    assert b"solsikke" not in places.library.read_bytes()
    with archive.writing():
        archive.library.workshops.remove(day)
    assert sheets_held(archive, day) == {}
    assert sheets_of(archive, day, SURVEY, BEFORE.id) == {A: 0, B: 0}


def test_a_parcel_counts_once_and_what_is_no_answer_is_left_out(archive, day):
    rows = [*rows_of(SURVEY, sheet_of(A, B, [4] * 7)), ("a>b>kind", 3, ""), ("note", None, "Jeg hedder Ole")]
    assert receive_sheet(archive, day, BEFORE.id, "p" * 32, rows)
    assert not receive_sheet(archive, day, BEFORE.id, "p" * 32, rows)
    held = sheets_held(archive, day)
    assert list(held) == [BEFORE.id]
    assert len(held[BEFORE.id]) == 8
    assert "Ole" not in str(held)
    other = archive.create_day("På en anden bærbar", "", "social")
    forget_answers(archive, day, {f"survey:{BEFORE.id}": ("en",)})
    for _ in range(2):
        copy_sheets(archive, other, BEFORE.id, [*held[BEFORE.id], (5, "a>b>timely", 3, "Ole"), (6, "x", 1, "")])
    assert sheets_held(archive, other) == held


def test_a_round_is_paired_with_the_last_one_that_is_free_and_never_with_two(archive, day):
    for number, more in ((0, 0), (1, 1), (2, 1), (3, 0), (4, 1)):
        for held, value in ((BEFORE, 3), (AFTER, 3 + more), (THIRD, 4)):
            _answer(archive, day, held, [value] * 7, f"kode{number}")
    before = _close(archive, _day(day, BEFORE, AFTER, THIRD), BEFORE)
    assert before.result is not None
    assert before.result.paired == {}
    after = _close(archive, _day(day, before, AFTER, THIRD), AFTER)
    assert after.result is not None
    assert after.result.before == BEFORE.id
    # three of five went up by one
    assert after.result.paired == dict.fromkeys(Dimension, Paired(Fraction(3, 5), 5))
    third = _close(archive, _day(day, replace(before, tied=True), after, THIRD), THIRD)
    assert third.result is not None
    assert third.result.paired == {}
    assert count(archive, _day(day, before, AFTER), AFTER.id) == after.result, "the same pairing again is none more"
    other = archive.create_day("Opfølgning", "", "social")
    for number in range(5):
        give_sheet(archive, other, SURVEY, THIRD.id, sheet_of(A, B, [4] * 7, f"kode{number}"))
    elsewhere = count(archive, _day(other, before, THIRD), THIRD.id)
    assert elsewhere.cells[A, B, Dimension.TIMELY] == Cell(20, 5)
    assert elsewhere.paired == {}, "nor with one of another day that knows nothing of the first pairing"
    assert round_before(_day(day, before, AFTER), AFTER) == before


def test_who_came_too_late_to_be_counted_is_in_no_pairing(archive, day):
    for number in range(5):
        _answer(archive, day, BEFORE, [3] * 7, f"kode{number}")
    before = _close(archive, _day(day, BEFORE, AFTER), BEFORE)
    _answer(archive, day, BEFORE, [1] * 7, "kode5")
    for number in range(6):
        _answer(archive, day, AFTER, [4] * 7, f"kode{number}")
    after = _close(archive, _day(day, before, AFTER), AFTER)
    assert after.result is not None
    # six went from 15 + x to 24: the difference with the five that were counted would be the answer of the sixth
    assert after.result.paired == {}


def test_two_days_do_not_count_the_same_answers_at_different_times(archive, day):
    for value in (3, 4, 5):
        _answer(archive, day, BEFORE, [value] * 7)
    before = _close(archive, _day(day, BEFORE), BEFORE)
    for _ in range(3):
        _answer(archive, day, BEFORE, [1] * 7)
    before_again = count(archive, _day(day, before), BEFORE.id)
    assert before_again.cells[A, B, Dimension.TIMELY] == Cell(15, 6)
    _answer(archive, day, BEFORE, [2] * 7)
    other = archive.create_day("Opfølgning", "", "social")
    assert sheets_of(archive, other, SURVEY, BEFORE.id) == {A: 0, B: 0}, "nobody is late there"
    with pytest.raises(CountTrouble):  # seven against three would be allowed, and against six tell one person's answers
        count(archive, _day(other, before), BEFORE.id)
