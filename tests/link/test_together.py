"""Several laptops at one board, with the real host as its own process on this machine, and a network that fails."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from desktop.archive.answers import evaluation_of
from desktop.archive.building import PROCESS
from desktop.archive.surveys import sheets_held, sheets_of
from desktop.link.beginning_to_host import HOME
from desktop.link.hosting import fresh_hosting
from desktop.link.keys import load_door, load_hosting, save_door, save_hosting
from desktop.link.nearby import NearbyDay, mark_of
from desktop.link.term import Term
from desktop.model import clock as ticking
from desktop.model.evaluation import Answer, load_questionnaire
from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Phase
from desktop.model.link_words import sentence
from desktop.model.presence import Hand
from desktop.model.programme import BlockKind
from desktop.model.pulse import Pulse, steady
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.windows.answer_way import AnswerWay
from desktop.windows.running import Running
from desktop.windows.survey_way import SurveyWay
from tests.link.laptops import Laptop, Wire, family
from tests.measured import A, B, sheet_of, survey_of

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def two(host, laptop) -> Iterator[tuple[Laptop, Laptop]]:
    """A host and a guest who are together, the guest by a wire."""
    invitation = host.invite()
    guest = laptop("guest")
    guest.wire = Wire(invitation.port)
    guest.come_in(invitation, "Bodil", address=("127.0.0.1", guest.wire.port))
    guest.know_only_the_wire()
    yield host, guest
    guest.wire.close()


def in_step(*laptops: Laptop) -> bool:
    """Whether all is everywhere, and each knows it."""
    return all(each.settled for each in laptops) and len({tuple(each.texts()) for each in laptops}) == 1


def test_two_laptops_at_one_board(two):
    for step in (
        write_the_same_card,
        make_a_group,
        plan_what_was_agreed,
        agree_on_the_time,
        work_over_a_slow_network,
        see_each_other,
    ):
        step(*two)
    assert [each.troubles for each in two] == [[], []]


def write_the_same_card(host, guest):
    card = host.write("Ringer til kommunen")
    guest.until(lambda: guest.texts() == ["Ringer til kommunen"])
    host.board().write_card(card, "text", "Ringer til kommunen hver mandag")
    guest.board().write_card(card, "text", "Borgeren: Ringer til kommunen")
    host.until(lambda: in_step(host, guest))
    assert host.texts() == ["Borgeren: Ringer til kommunen hver mandag"]


def make_a_group(host, guest):
    group = host.session.add_group("Gruppe 3")
    host.session.board(group).add_card(AS_IS, "as_is.citizen", "as_is.0", text="nyt bord")
    guest.until(lambda: [each.id for each in guest.session.day.groups][-1] == group)
    board = guest.session.board(group)
    guest.until(lambda: [card.text for card in board.board.journey(AS_IS).cards.values()] == ["nyt bord"])
    host.until(lambda: host.settled)


def plan_what_was_agreed(host, guest):
    """The process plan and the guideline are the facilitator's; on the plan a group may say something."""
    plans = []
    guest.session.process_changed.connect(plans.append)
    host.session.begin_process()
    card = host.session.process.add_card(JourneyKind.PROCESS, "process.authority", "process.0", text="Ringer")
    host.session.guideline.add([("Formål", "At ingen venter")])
    guest.until(lambda: card in guest.session.process.plan.cards and guest.session.guideline.guideline.sections)
    assert plans[-1].board is guest.session.process.board
    guest.session.process.talk.comment(card, "Hvem ringer?", Side.PROVIDER)
    host.together.show_hand(PROCESS, Hand("Anna", cursor=(3.0, 4.0)))
    guest.until(lambda: [hand.cursor for hand in guest.together.hands(PROCESS).values()] == [(3.0, 4.0)])
    host.until(lambda: [each.text for each in host.session.process.board.comments.get(card, ())] == ["Hvem ringer?"])
    host.until(lambda: host.settled and guest.settled)
    assert guest.state.refused == 0


def agree_on_the_time(host, guest):
    """The guest's own clock is two hours wrong."""
    guest.together.watch._source = lambda: Pulse(time.time() - 7_200, steady())
    guest.together.watch.start_over()
    host.session.document.blocks.add(BlockKind.GROUP_WORK, "Casearbejde", 40)
    here, there = (Running(each.session, watch=each.together.watch) for each in (host, guest))
    here.go_on()
    guest.until(lambda: there.block is not None and guest.together.watch.known)
    guest.until(lambda: abs(here.now.at - there.now.at) < 0.5)
    lefts = [ticking.left(each.programme, each.clock, each.now.at) for each in (here, there)]
    assert lefts[0] == pytest.approx(lefts[1], abs=0.5)
    assert 0 < lefts[0] <= 40 * 60
    assert here.now.of_day == pytest.approx(there.now.of_day, abs=0.5)
    there.look()
    assert guest.session.day.clock == host.session.day.clock, "a wrong clock may not move the running day along"


def work_over_a_slow_network(host, guest):
    guest.wire.slow(0.15)
    before = len(guest.texts())
    for number in range(5):
        guest.write(f"langsomt {number}")
        host.write(f"hurtigt {number}")
    guest.until(lambda: guest.state.waiting)
    guest.until(lambda: in_step(host, guest))
    assert len(guest.texts()) == before + 10
    assert guest.phase is Phase.TOGETHER
    guest.wire.mend()


def see_each_other(host, guest):
    group = guest.together.seat.group
    assert group == guest.session.day.groups[0].id
    guest.together.show_here("journey", group)
    guest.together.show_hand(group, Hand("Bodil", cursor=(4.0, 8.0)))
    host.until(lambda: [hand.cursor for hand in host.together.hands(group).values()] == [(4.0, 8.0)])
    seen = [here for client, here in host.together.here.items() if client != host.together.client]
    assert [(here.name, here.page, here.own_group) for here in seen] == [("Bodil", "journey", group)]
    assert host.state.others == 1
    guest.leave()
    host.until(lambda: not host.together.hands(group) and host.state.others == 0)


def test_a_network_that_fails_loses_nothing_and_is_told_truly(two):
    for step in (write_apart, go_silent, close_the_lid, answer_apart, answer_survey, move_the_host):
        step(*two)
    assert [each.troubles for each in two] == [[], []]


def pull_the_plug(guest):
    guest.wire.cut()
    guest.until(lambda: guest.phase is Phase.APART)


def write_apart(host, guest):
    pull_the_plug(guest)
    guest.states.clear()
    for number in range(30):
        guest.write(f"skrevet ved bordet {number}")
    host.write("skrevet hos værten")
    guest.until(lambda: guest.state.waiting)
    said = sentence(guest.state).say(lambda _: "10.42")
    assert said.startswith("Apart from the host since 10.42")
    assert said.endswith("changes wait and are saved here")
    guest.until(lambda: guest.state.waiting == 30)
    guest.wire.mend()
    guest.until(lambda: in_step(host, guest))
    assert len(host.texts()) == 31
    phases = list(dict.fromkeys(state.phase for state in guest.states))
    assert phases == [Phase.APART, Phase.CATCHING_UP, Phase.TOGETHER]


def go_silent(host, guest):
    guest.wire.freeze()
    guest.write("ud i ingenting")
    guest.until(lambda: guest.phase is Phase.APART)
    assert guest.state.waiting
    guest.wire.mend()
    guest.until(lambda: in_step(host, guest))
    assert "ud i ingenting" in host.texts()


def close_the_lid(host, guest):
    """The day is closed while it waits; opened again it knows that it does."""
    day = guest.session.day.id
    pull_the_plug(guest)
    guest.write("skrevet lige før låget blev klappet i")
    guest.window.until_saved()
    guest.until(lambda: guest.state.waiting)
    guest.leave()
    guest.open(day)
    guest.until(lambda: guest.state.waiting)
    guest.until(lambda: sentence(guest.state).say(str) == "Looking for the host – 1 change waits and is saved here")
    guest.wire.mend()
    guest.until(lambda: in_step(host, guest))
    assert "skrevet lige før låget blev klappet i" in host.texts()


def move_the_host(host, guest):
    """The host gets another address, which the laptop hears of in the room."""
    guest.forget_other_ways()
    pull_the_plug(guest)
    guest.until(lambda: guest.room.is_heard)
    other = Wire(guest.wire._target)
    guest.room.announce(NearbyDay(mark_of("another day"), "En anden dag", ("127.0.0.1",), 9))
    guest.room.announce(NearbyDay(mark_of(host.session.day.id), "Fælles dag", ("127.0.0.1",), other.port))
    guest.write("efter flytningen")
    guest.until(lambda: in_step(host, guest))
    assert "efter flytningen" in host.texts()
    assert not guest.room.is_heard
    other.close()


def answer_at(table):
    """Somebody at a table answers the evaluation of the day."""
    asked, given = load_questionnaire(resources()), []
    statement = next(item for item in asked.items if not item.in_words)
    way = AnswerWay(table.window.shelf, table.session.day.id, asked, table.together)
    way.give([Answer(statement.id, 4)], lambda: given.append(True), table.troubles.append)
    table.until(lambda: given)


def delete_answers_at_the_second_laptop(second, host, table):
    """What a facilitator deletes is gone on the host too and stays away; what is answered after it counts."""
    day = host.session.day.id
    evaluated, sheets = partial(evaluation_of, day_id=day), partial(sheets_held, day_id=day)
    for survey in ("evaluation", f"survey:{host.session.day.rounds[0].id}"):
        second.session.document.answers.forget(survey)
    second.until(lambda: (second.ask(evaluated).sheets, second.ask(sheets)) == (0, {}))
    host.until(lambda: (host.ask(evaluated).sheets, host.ask(sheets)) == (0, {}))
    second.leave()
    second.open(day)
    second.until(lambda: second.settled)
    answer_at(table)
    second.until(lambda: second.ask(evaluated).sheets == 1)
    assert (host.ask(evaluated).sheets, second.ask(sheets)) == (1, {})


def answer_apart(host, guest):
    """Answers reach the host without a name, and are nowhere on the laptop afterwards."""
    day = guest.session.day.id
    pull_the_plug(guest)
    answer_at(guest)
    outbox = guest.places.answers(day)
    assert "Bodil" not in outbox.read_text()
    guest.leave()
    guest.open(day)
    guest.wire.mend()
    guest.until(lambda: not outbox.exists())
    assert host.ask(partial(evaluation_of, day_id=day)).sheets == 1
    assert guest.ask(partial(evaluation_of, day_id=day)).sheets == 0


def open_round(host):
    """Let a round of a collaboration survey be answered; gives the survey."""
    survey = survey_of()
    surveys = host.session.document.surveys
    surveys.carry(survey, ())
    surveys.open_round(surveys.add_round(survey.id, "Før"), "2026-03-04")
    return survey


def give_sheet_at(table):
    """Somebody at a table answers it, with a code of their own."""
    given = []
    way = SurveyWay(table.window.shelf, table.session.day.id, table.session.day.rounds[0], table.together)
    way.give(sheet_of(A, B, [4] * 7, "solsikke"), lambda: given.append(True), table.troubles.append)
    table.until(lambda: given)


def answer_survey(host, guest):
    """A sheet of a round reaches the host; one that an older host says it has kept stays here until a host has it."""
    survey = open_round(host)
    round_id = host.session.day.rounds[0].id
    guest.until(lambda: guest.session.day.open_rounds)
    outbox = guest.together._strands.outbox
    kept, outbox.kept = outbox.kept, lambda number, survey=None: kept(number)
    give_sheet_at(guest)
    host.until(
        lambda: (
            host.ask(partial(sheets_of, day_id=host.session.day.id, survey=survey, round_id=round_id)) == {A: 1, B: 0}
        )
    )
    assert outbox.waiting == 1
    outbox.kept = kept
    assert "solsikke" not in guest.places.answers(guest.session.day.id).read_text()
    guest.forget_other_ways()
    pull_the_plug(guest)
    guest.wire.mend()
    guest.until(lambda: outbox.waiting == 0)
    assert host.ask(partial(sheets_of, day_id=host.session.day.id, survey=survey, round_id=round_id)) == {A: 1, B: 0}
    assert guest.ask(partial(sheets_of, day_id=host.session.day.id, survey=survey, round_id=round_id)) == {A: 0, B: 0}


def test_the_hub_is_killed_while_people_type_and_nothing_is_lost(two):
    host, guest = two
    written = [f"{who} {number}" for number in range(12) for who in ("vært", "gæst")]
    for number, text in enumerate(written):
        (guest if number % 2 else host).write(text)
        if number in (6, 14):
            # First the process that does the work, later all of it.
            supervisor, *workers = family(host.hub)
            for each in workers if number == 6 else (supervisor, *workers):
                os.kill(each, signal.SIGKILL)
        host.qtbot.wait(20)
    host.until(lambda: in_step(host, guest) and len(host.texts()) == len(written))
    assert sorted(host.texts()) == sorted(written)
    assert (host.troubles, guest.troubles) == ([], [])


def test_all_of_a_day_is_there_for_who_comes_late_and_only_what_they_may_read(two, laptop):
    host, _ = two
    host.write("tidligt på dagen")
    late = laptop("late")
    late.come_in(host.together.invitation, "Ole", group=1)
    assert late.texts() == ["tidligt på dagen"]
    assert late.session.day.title == "Fælles dag"
    kinds = {row["kind"] for row in late.ask(lambda archive: archive.library.documents.of(late.session.day.id))}
    assert "script" not in kinds
    assert "people" not in kinds
    late.write("et andet bords tavle")
    late.until(lambda: late.state.refused)
    assert "does not take" in sentence(late.state).say(str)
    assert host.texts() == ["tidligt på dagen"]


def test_a_tables_laptop_that_stood_in_as_host_is_a_tables_laptop_when_it_is_opened_again(two):
    _, guest = two
    day = guest.session.day.id
    guest.leave()
    door = load_door(guest.places, day)
    save_door(guest.places, replace(door, hosts=((HOME, 1), *door.hosts)))
    guest.open(day)
    assert guest.together.seat == door.seat
    guest.until(lambda: guest.phase is Phase.TOGETHER)
    assert guest.together.elsewhere


def test_a_host_that_left_the_day_without_ending_it_opens_it_to_the_room_again(two):
    host, guest = two
    day = host.session.day.id
    host.leave()
    guest.until(lambda: guest.phase is Phase.APART)
    guest.write("skrevet imens")
    host.open(day)
    host.until(lambda: in_step(host, guest) and host.texts() == ["skrevet imens"])
    assert host.state.hosting
    host.together.stop_inviting()
    host.leave()
    host.open(day)
    host.until(lambda: host.texts() == ["skrevet imens"])
    assert not host.together._hosting.left_open
    assert not host.state.hosting


def test_the_host_dies_another_takes_over_and_the_old_one_comes_back_as_a_guest(host, laptop):
    invitation = host.invite()
    other, table = laptop("other"), laptop("table")
    host.until(lambda: host.together.invitation.facilitator_words)
    words, other.wire = host.together.invitation.facilitator_words, Wire(invitation.port, "127.0.0.7")
    other.come_in(invitation, "Anna", words=words, address=("127.0.0.1", other.wire.port))
    table.come_in(invitation, "Bodil")
    other.until(lambda: other.together.can_take_over)
    table.write("før det gik galt")
    survey = open_round(host)
    round_id = host.session.day.rounds[0].id
    other.until(lambda: other.session.day.open_rounds and table.session.day.open_rounds)
    host.until(lambda: in_step(host, other, table))
    host.write("kun på den gamle vært")
    day = host.session.day.id
    host.window.until_saved()
    host.die()
    table.until(lambda: table.phase is Phase.APART and other.phase is Phase.APART)
    table.write("skrevet uden vært")
    other.together.take_over()
    other.until(lambda: in_step(other, table) and "skrevet uden vært" in other.texts())
    assert other.state.hosting
    answer_at(table)
    give_sheet_at(table)
    host.open(day)
    host.until(lambda: in_step(host, other, table) and len(host.texts()) == 3)
    assert sorted(table.texts()) == ["før det gik galt", "kun på den gamle vært", "skrevet uden vært"]
    assert not host.state.hosting
    host.until(lambda: host.ask(partial(evaluation_of, day_id=day)).sheets == 1)
    assert other.ask(partial(evaluation_of, day_id=day)).sheets == 1
    assert table.ask(partial(evaluation_of, day_id=day)).sheets == 0
    sheets = partial(sheets_of, day_id=day, survey=survey, round_id=round_id)
    host.until(lambda: host.ask(sheets) == {A: 1, B: 0})
    assert (other.ask(sheets), table.ask(sheets)) == ({A: 1, B: 0}, {A: 0, B: 0})
    delete_answers_at_the_second_laptop(host, other, table)
    host.together.invite()
    host.until(lambda: host.phase is Phase.TOGETHER and not host.state.hosting)
    assert (other.state.hosting, host.hub) == (True, 0)


def test_of_two_hosts_who_took_over_in_the_same_moment_one_gives_way(host, laptop, monkeypatch):
    monkeypatch.setattr("desktop.linking_host.SAME_PORT", 1)  # both are on one machine here
    day = host.session.day.id
    before = fresh_hosting(day, time.time())
    save_hosting(host.places, replace(before, term=Term(1, 5)))
    invitation = host.invite()
    other = laptop("other")
    other.come_in(invitation, "Anna", words=before.admission.facilitator_words.spoken)
    host.write("skrevet hos den ene vært")
    save_hosting(other.places, replace(load_hosting(host.places, day), term=before.term))
    other.together.take_over()

    def hosts() -> bool:
        shown = other.together.invitation
        return bool(other.hub and other.phase is Phase.TOGETHER and shown is not None and shown.port != invitation.port)

    other.until(hosts)
    assert load_hosting(other.places, day).term.epoch == 1
    assert host.state.hosting
    host.together._hosting.know((("127.0.0.1", other.together.invitation.port),))
    host.until(lambda: not host.state.hosting and in_step(host, other) and len(other.texts()) == 1)
    assert (other.state.hosting, host.hub) == (True, 0)
