"""Indicators of a case lie in the board: two who see something at once lose none, and a later day goes on with them."""

import random
import re
from itertools import pairwise

import pytest

from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.model.case import NOT_ASSESSED
from desktop.model.followed import Mark, Observed
from desktop.model.indicators import Indicator
from desktop.model.kinds import CardKind, Informant
from desktop.model.plan import Subject
from tests.document.conftest import meet

COOKS = Indicator(
    "PO-01",
    "Laver et varmt måltid",
    "Praktiske opgaver i hjemmet",
    "PO-01",
    "Hvor mange gange om ugen?",
    ("af sig selv", "med opskrift", "når nogen minder om det", "når nogen er med", "heller ikke med støtte"),
    "14 dage",
    "Borger, kontaktpædagog",
    (Subject("VUM1", "VUM1-4.2", "Madlavning"), Subject("FFB", "b947-0", "Lave mad")),
)


@pytest.fixture
def here(board) -> BoardDocument:
    board.device = "a"
    return board


@pytest.fixture
def cooks(here) -> str:
    return here.following.take(COOKS)


def other(board: BoardDocument, device: str = "b") -> BoardDocument:
    return BoardDocument([board.state()], device=device)


def only(board: BoardDocument):
    (held,) = board.board.followed
    return held


def seen(date: str, step: int | None, comment: str = "") -> Observed:
    return Observed("", date, step, comment, "ingen påmindelse", Informant.CITIZEN_WITH_STAFF)


def test_a_row_of_a_catalogue_is_taken_in_as_it_is_once_and_one_step_of_undo_takes_it_out(here, cooks):
    held = only(here)
    assert (held.name, held.question, held.steps, held.subjects) == (
        COOKS.name,
        COOKS.question,
        COOKS.steps,
        tuple(sorted(COOKS.subjects, key=lambda each: each.system)),
    )
    assert here.following.take(COOKS) == cooks
    here.following.write(cooks, "step0", "helt af sig selv")
    assert COOKS.steps[0] == "af sig selv"
    assert only(here).step_words(0) == "0 · helt af sig selv"
    here.undo()
    here.undo()
    assert here.board.followed == ()
    here.redo()
    assert only(here).name == COOKS.name


def test_two_who_say_what_they_saw_at_once_lose_none_and_the_oldest_stands_first(here, cooks):
    there = other(here)
    here.following.observe(cooks, seen("2026-05-01", 2, "Tre gange."))
    there.following.observe(cooks, seen("2026-05-01", 3, "To gange, vi var med."))
    there.following.observe(cooks, seen("2026-04-01", NOT_ASSESSED))
    there.following.set_mark(cooks, "target", Mark("2026-08-01", 1))
    here.following.set_mark(cooks, "baseline", Mark("2026-03-01", 4))
    meet(here, there)
    held = only(here)
    assert here.board.followed == there.board.followed
    assert (held.observed[0].date, held.observed[0].step) == ("2026-04-01", NOT_ASSESSED)
    assert {(each.step, each.comment) for each in held.observed[1:]} == {
        (2, "Tre gange."),
        (3, "To gange, vi var med."),
    }
    assert (held.baseline, held.target) == (Mark("2026-03-01", 4), Mark("2026-08-01", 1))
    assert held.latest.who is Informant.CITIZEN_WITH_STAFF


def test_not_assessed_is_no_step_and_not_the_same_as_nothing_said(here, cooks):
    ids = [here.following.observe(cooks, seen("2026-05-01", step)) for step in (0, NOT_ASSESSED, None)]
    steps = {each.id: each.step for each in only(here).observed}
    assert [steps[key] for key in ids] == [0, NOT_ASSESSED, None]
    assert [each.is_step for each in sorted(only(here).observed, key=lambda each: ids.index(each.id))] == [
        True,
        False,
        False,
    ]


def test_what_was_seen_is_corrected_taken_away_and_brought_back(here, cooks):
    key = here.following.observe(cooks, seen("2026-05-01", 2, "Tre gange."))
    here.following.correct(key, step=1)
    here.following.say_who(key, Informant.CITIZEN)
    here.following.write_observed(key, "comment", "Fire gange.")
    here.following.correct(key, date="ikke en dato")
    held = only(here).latest
    assert (held.date, held.step, held.who, held.comment) == ("2026-05-01", 1, Informant.CITIZEN, "Fire gange.")
    here.following.forget(key)
    assert only(here).latest is None
    here.undo()
    assert only(here).latest == held


def test_the_citizens_words_are_changed_only_where_they_were_written_down_and_others_put_theirs_beside(here, cooks):
    view = here.following.say_view(cooks, "Jeg gider godt, hvis der er musik", "2026-05-01")
    there = other(here)
    there.following.write_view(view, "Borgeren er motiveret af musik")
    there.following.remove_view(view)
    there.following.say_view(cooks, "Ikke om mandagen", "2026-05-01")
    here.following.write_view(view, "Jeg gider godt, når der er musik")
    meet(here, there)
    assert {each.words for each in only(there).views} == {"Jeg gider godt, når der er musik", "Ikke om mandagen"}
    assert not there.following.may_write_view(view)


def test_an_indicator_follows_goals_and_sub_themes_and_two_who_link_at_once_both_do(here, cooks):
    goals = [here.ladder.add(CardKind.GOAL, words) for words in ("Du laver mad", "Du har gæster")]
    there = other(here)
    here.following.link(cooks, goals[0])
    there.following.link(cooks, goals[1])
    there.following.about(cooks, Subject("FFB", "b947-1", "Købe ind"))
    meet(here, there)
    assert only(here).goals == frozenset(goals)
    assert "Købe ind" in {each.label for each in only(here).subjects}
    here.following.link(cooks, goals[0], on=False)
    assert only(here).goals == {goals[1]}


def test_a_cpr_number_is_hidden_wherever_it_is_written(here):
    own = here.following.make("Ringer til 010190-1234 selv")
    key = here.following.observe(own, seen("2026-05-01", 2, "Sagde 010190-1234"))
    here.following.write_observed(key, "support", "Se 010190-1234")
    here.following.say_view(own, "Jeg er 010190-1234", "2026-05-01")
    here.following.call(own, "number", "0101901234")
    assert "1234" not in str(here.root("rows"))
    assert b"1234" not in here.state()


def test_indicators_keep_their_order_and_can_be_moved(here):
    ids = [here.following.make(name) for name in "abc"]
    here.following.move(ids[2], 0)
    assert [each.name for each in here.board.followed] == ["c", "a", "b"]
    here.following.move(ids[2], 2)
    assert [each.name for each in here.board.followed] == ["a", "b", "c"]
    assert all(one.order < other.order for one, other in pairwise(here.board.followed))


def test_an_earlier_state_brings_back_what_was_followed(here, cooks):
    here.following.set_mark(cooks, "target", Mark("2026-08-01", 1))
    earlier = BoardDocument([here.state()])
    key = here.following.observe(cooks, seen("2026-05-01", 2))
    here.following.set_mark(cooks, "target", Mark("2026-09-01", 0))
    restore(here, earlier)
    assert (only(here).observed, only(here).target) == ((), Mark("2026-08-01", 1))
    here.undo()
    assert only(here).latest.id == key


def test_a_later_day_goes_on_from_an_earlier_and_bringing_it_again_adds_only_what_is_new(here, cooks, laptop):
    goal = here.ladder.add(CardKind.GOAL, "Du laver mad")
    here.following.link(cooks, goal)
    here.following.set_mark(cooks, "baseline", Mark("2026-03-01", 4))
    here.following.observe(cooks, seen("2026-05-01", 3, "To gange."))
    here.following.say_view(cooks, "Jeg gider godt", "2026-05-01")
    later = laptop()
    later.device = "c"
    same = later.ladder.add(CardKind.GOAL, "Du laver mad")
    brought = later.following.bring(here.board.followed, "Temadag i maj", {goal: same})
    held = only(later)
    assert brought == 3
    assert (held.name, held.baseline, held.goals, held.day) == (
        COOKS.name,
        Mark("2026-03-01", 4),
        {same},
        "Temadag i maj",
    )
    assert (held.latest.step, held.latest.comment, held.latest.day) == (3, "To gange.", "Temadag i maj")
    assert not later.following.may_write_view(held.views[0].id)
    assert held.views[0].device == here.device
    assert later.following.bring(here.board.followed, "Temadag i maj", {}) == 0
    later.following.observe(cooks, seen("2026-11-28", 1))
    here.following.observe(cooks, seen("2026-06-01", 2))
    assert later.following.bring(here.board.followed, "Temadag i maj", {}) == 1
    assert [each.step for each in only(later).observed] == [3, 2, 1]
    later.undo()
    later.undo()
    later.undo()
    assert later.board.followed == ()


def test_two_laptops_that_bring_the_same_and_write_in_it_lose_nothing(here, cooks, laptop):
    here.following.observe(cooks, seen("2026-05-01", 3, "To gange."))
    one, two = laptop(), laptop()
    two.following.make("En, den anden ikke har endnu")
    one.following.bring(here.board.followed, "Temadag", {})
    two.following.bring(here.board.followed, "Temadag", {})
    key = one.following.find(cooks).latest.id
    one.following.write_observed(key, "comment", "To gange. Mandag.")
    two.following.write_observed(key, "comment", "Vi talte: To gange.")
    two.following.observe(cooks, seen("2026-06-01", 1))
    meet(one, two)
    assert one.board.followed == two.board.followed
    assert one.following.find(cooks).observed[0].comment == "Vi talte: To gange. Mandag."
    assert [each.step for each in one.following.find(cooks).observed] == [3, 1]


def act(laptop: BoardDocument, cooks: str, chance: random.Random, number: int) -> None:
    """Do something on a laptop; words are only ever added."""
    verbs, held = laptop.following, only(laptop).observed
    doing = chance.choice(["see", "see", "see", "write", "say", "mark", "link", "undo"])
    if doing == "see":
        verbs.observe(cooks, Observed("", f"2026-01-{number % 28 + 1:02}", number % 5, f"set{number}"))
    elif doing == "write" and held:
        one = chance.choice(held)
        verbs.write_observed(one.id, "comment", f"{one.comment} ord{number}")
    elif doing == "say":
        verbs.say_view(cooks, f"siger{number}", "2026-01-01")
    elif doing == "mark":
        verbs.set_mark(cooks, "target", Mark(f"2026-02-{number % 28 + 1:02}", number % 5))
    elif doing == "link":
        verbs.about(cooks, Subject("FFB", f"x-{number % 4}", f"Emne {number % 4}"), on=chance.random() < 0.7)
    elif doing == "undo" and laptop.can_undo:
        laptop.undo()
        laptop.redo()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_three_laptops_do_in_whatever_order_no_word_of_what_was_seen_is_lost(here, cooks, seed):
    chance = random.Random(seed)
    rooms = [here, other(here, "b"), other(here, "c")]
    for number in range(40):
        laptop, to = chance.choice(rooms), chance.choice(rooms)
        act(laptop, cooks, chance, number)
        if chance.random() < 0.4:
            to.merge(laptop.missing(to.vector()))
    typed = {word for each in rooms for word in re.findall(r"(?:set|ord|siger)\d+", str(only(each)))}
    meet(*rooms)
    assert here.board.followed == rooms[1].board.followed == rooms[2].board.followed
    assert typed == set(re.findall(r"(?:set|ord|siger)\d+", str(only(here))))
    assert len(typed) > 10


@pytest.mark.parametrize("value", ["", "x;y", "2026-01-01;²", ";99", 7.0, True])
def test_what_a_stranger_puts_among_them_brings_nothing_down(here, cooks, value):
    key = here.following.observe(cooks, seen("2026-05-01", 2))
    with here.edit():
        here.root("said")[f"follow.{cooks}|target"] = value
        here.root("said")[f"follow.{cooks}|subject.FFB"] = value
        here.root("said")[f"follow.{cooks}|goal.x"] = value
        here.entity("rows", key)["step"] = value
        here.entity("rows", key)["date"] = value
        here.entity("rows", cooks)["order"] = value
    held = only(here)
    assert held.target.step is None
    assert (held.latest.step, held.latest.date) == (None, "")
