"""Answers on their way to the host: what it could not take yet is sent again, and what it has is nowhere here."""

import pytest

from desktop import linking_answers
from desktop.linking_answers import Outbox


class Shelf:
    """Does every job at once."""

    def ask(self, job, done, failed=None) -> None:
        done(job(None))


@pytest.fixture
def outbox(qapp, places, monkeypatch):
    monkeypatch.setattr(linking_answers, "AGAIN_MS", 10)
    said = []
    made = Outbox(Shelf(), places, "dag", lambda what, **words: said.append(words["id"]) or True)
    made.said = said
    return made


def test_a_sheet_the_host_knows_no_round_for_is_sent_again_until_it_has_it(outbox, qtbot, places):
    outbox.add("survey:runde1", [("a>b>timely", 4, "")], lambda: None, lambda trouble: None)
    (number,) = outbox.said
    assert outbox.waiting == 1
    outbox.kept(number)  # a host that knows no surveys says so of everything
    outbox.kept(number, "survey:runde2")
    assert outbox.waiting == 1
    qtbot.waitUntil(lambda: outbox.said.count(number) > 2)
    assert places.answers("dag").exists()
    outbox.kept(number, "survey:runde1")
    assert outbox.waiting == 0
    assert not places.answers("dag").exists()
    assert not outbox._again.isActive()


def test_an_answer_to_the_evaluation_is_done_with_as_before(outbox):
    outbox.add("evaluation", [("time", 4, "")], lambda: None, lambda trouble: None)
    outbox.kept(outbox.said[0])
    assert outbox.waiting == 0


def test_copies_of_what_was_deleted_are_not_taken_and_those_from_after_a_deletion_unheard_of_wait_for_it(
    outbox, monkeypatch
):
    kept = []
    monkeypatch.setattr(linking_answers, "forget_answers", lambda *_: None)
    monkeypatch.setattr(linking_answers, "copy_answers", lambda _archive, _day, _asked, rows: kept.extend(rows))
    monkeypatch.setattr(linking_answers, "copy_sheets", lambda _archive, _day, _round, rows: kept.extend(rows))
    outbox.copy([[1, "time", 5, ""]])
    outbox.forget({"evaluation": ("a",)})
    outbox.copy([[1, "time", 5, ""]])
    outbox.copy([[2, "time", 4, ""]], "a")
    outbox.copy([[3, "time", 3, ""]], "b")
    outbox.copy_sheets("runde1", [[4, "a>b>timely", 3, ""]])
    assert [row[0] for row in kept] == [1, 2, 4]
    outbox.forget({"evaluation": ("a", "b"), "survey:runde1": ("c",)})
    outbox.copy_sheets("runde1", [[4, "a>b>timely", 3, ""]])
    assert [row[0] for row in kept] == [1, 2, 4, 3]
