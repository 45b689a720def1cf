"""What facilitators, laptops and the hub say to each other in words: the door, seats, the time, answers, safe where."""

import json

import pytest

from desktop.document.day import DayDocument
from desktop.link import limits
from desktop.link.admission import Standing
from desktop.link.hosting import fresh_hosting
from desktop.link.hub_answers import hand_on, hand_on_sheets, wants_answers
from desktop.link.hub_control import Control
from desktop.link.hub_journal import Blame
from desktop.link.hub_peer import Caller
from desktop.link.reception import Reception, RoomNow
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.model.survey_count import rows_of
from desktop.trouble import Trouble
from tests.link.hub_kit import Desk, Guest
from tests.measured import A, B, sheet_of, survey_of


class House(Desk):
    """A hub with its door; what is saved of the door is in `saved`."""

    def __init__(self, template, certificate) -> None:
        super().__init__(template)
        self.saved = []
        self.tokens = []
        self.works = True
        self.door = Reception(certificate, lambda: RoomNow("Temadag"), self.save)
        self.time = 1_800_000_000.0
        self.control = Control(self.hub, self.door, lambda: self.time, lambda: (("192.168.1.2", 8420),))

    def save(self, hosting) -> None:
        if not self.works:
            raise Trouble("Nothing can be saved.")
        self.saved.append(hosting)

    def come(self, seat: Seat | None = None, *documents: str, **more) -> Guest:
        """Somebody who was let in comes to the day."""
        token = self.door.issue(seat or self.seat(), self.time) if not more.get("sure") else more["sure"]
        return self.come_back(token, *documents, **{key: value for key, value in more.items() if key != "sure"})

    def come_back(self, token: str, *documents: str, **more) -> Guest:
        laptop = self.door.recognise(token)
        self.tokens.append(token)
        guest = Guest(self, laptop.seat, laptop.who, **more)
        self.control.welcome(guest.peer, laptop)
        self.guests.append(guest)
        for document in documents:
            guest.open(document)
        self.turn()
        return guest

    def turn(self, seconds: float = 1.0) -> None:
        """Time goes by."""
        self.settle()
        self.now += seconds
        self.control.tick(self.now)
        self.settle()


@pytest.fixture(scope="module")
def hosting():
    return fresh_hosting("dag", 1_800_000_000.0)


@pytest.fixture
def house(templates, hosting):
    return House(templates["social"], hosting)


def last(guest, kind):
    return guest.heard(kind)[-1]


def test_a_facilitator_sees_who_waits_and_says_yes_no_and_out(house):
    leader = house.come(house.seat(Role.FACILITATOR, None))
    leader.say("ask_first", on=True)
    assert house.saved[-1].admission.asks_first
    seats = {name: house.door.seat_new(house.seat(), now=1.0, sure=False) for name in ("yes", "no", "in")}
    waiting = {name: house.come_back(token) for name, (_, token) in seats.items()}
    for guest in waiting.values():
        assert [each["t"] for each in guest.told] == ["waiting"]
        guest.open(house.board())
        guest.raw(b"\x00")
        assert guest.frames == [], "who waits gets no document"
    roster = last(leader, "roster")
    assert sorted(each["state"] for each in roster["people"]) == ["here", "waiting", "waiting", "waiting"]
    assert (roster["ask_first"], roster["words"]) == (True, house.door.admission.words.spoken)
    leader.say("admit", who=seats["yes"][0].who)
    leader.say("admit", who=seats["in"][0].who)
    leader.say("turn_away", who=seats["no"][0].who)
    house.turn()
    assert last(waiting["yes"], "welcome")["documents"]
    assert (waiting["no"].peer.ended, last(waiting["no"], "put_out")["by"]) == ("put_out", leader.peer.seat.name)
    waiting["yes"].open(house.board())
    house.turn()
    assert waiting["yes"].kept() == [True]
    leader.say("put_out", who=seats["yes"][0].who)
    house.turn()
    assert waiting["yes"].peer.ended == "put_out"
    states = {each["who"]: each["state"] for each in last(leader, "roster")["people"]}
    assert [states[seats[name][0].who] for name in ("yes", "no", "in")] == ["out", "out", "here"]


def test_nobody_but_a_facilitator_can_do_any_of_it(house):
    leader, guest = house.come(house.seat(Role.FACILITATOR, None)), house.come()
    before = house.door.admission
    for verb in ("admit", "turn_away", "put_out", "take_off", "seat"):
        guest.say(verb, who=leader.peer.who, role="reader")
    guest.say("ask_first", on=True)
    guest.say("new_words")
    guest.say("new_facilitator_words")
    house.turn()
    assert house.door.admission == before
    assert guest.heard("roster") == guest.heard("bundle") == []
    leader.say("put_out", who=leader.peer.who)
    leader.say("take_off", who=guest.peer.who)
    assert leader.peer.ended == "", "not oneself by mistake"
    assert guest.peer.ended == "", "only who is gone"


def test_a_changed_seat_counts_at_once(house):
    leader = house.come(house.seat(Role.FACILITATOR, None))
    guest = house.come(house.seat(group=0), house.board(0), house.board(1))
    guest.kept()
    leader.say("seat", who=guest.peer.who, group=house.groups[1])
    house.turn()
    told = last(guest, "documents")
    rights = {each["group"]: each["right"] for each in told["documents"] if each["kind"] == "board"}
    assert rights == {house.groups[0]: "comment", house.groups[1]: "write"}
    assert told["seat"]["group"] == house.groups[1]
    guest.write(house.board(0), "a", "1")
    guest.write(house.board(1), "b", "2")
    house.turn()
    assert guest.kept() == [False, True]
    leader.say("seat", who=guest.peer.who, group="findes ikke", role="konge")
    house.turn()
    assert guest.peer.seat.group == house.groups[1]
    assert guest.heard("bundle") == []
    leader.say("seat", who=guest.peer.who, deputy=True)
    house.turn()
    assert {each["kind"]: each["right"] for each in last(guest, "documents")["documents"]}["people"] == "read"
    assert last(guest, "bundle")["bundle"], "who may take over gets what it takes"


def test_a_seat_that_is_lost_ends_what_could_be_read(house):
    leader = house.come(house.seat(Role.FACILITATOR, None), "people-dag")
    other = house.come(house.seat(Role.FACILITATOR, None), "people-dag")
    leader.say("seat", who=other.peer.who, role="writer", group=house.groups[0])
    house.turn()
    leader.write("people-dag", "p", "Kirsten", "people")
    house.turn()
    assert other.reads("people-dag", "people") == {}


def test_what_the_disk_refuses_is_told_and_has_not_happened(house):
    leader = house.come(house.seat(Role.FACILITATOR, None))
    words = house.door.admission.words
    house.works = False
    leader.say("new_words")
    assert last(leader, "failed")["verb"] == "new_words"
    assert house.door.admission.words == words


def test_the_hosts_own_window_and_its_facilitator_are_never_put_out_by_the_hub_itself(house):
    window = house.come(house.seat(Role.FACILITATOR, None), on_host=True)
    assert window.heard("bundle") == [], "it is the host already"
    house.control.blame(Blame(window.peer.who, "people-dag"))
    house.turn()
    assert house.door.admission.laptop(window.peer.who).standing is Standing.IN
    guest = house.come()
    house.hub.offended(guest.peer, house.board())
    assert house.door.admission.laptop(guest.peer.who).standing is Standing.BANNED
    assert guest.peer.ended == "poison"
    named = [(each["who"], each["name"]) for each in window.heard("offender")]
    assert named == [(window.peer.who, window.peer.seat.name), (guest.peer.who, guest.peer.seat.name)]
    later = house.come(house.seat(Role.FACILITATOR, None))
    assert last(later, "offender")["document"] == house.board()
    assert guest.heard("offender") == []


def test_what_takes_over_a_day_is_given_again_only_when_it_has_changed(house):
    deputy = house.come(house.seat(Role.FACILITATOR, None))
    house.come()
    for _ in range(3):
        house.come_back(house.tokens[1])
    before = len(deputy.heard("bundle"))
    assert before <= 2
    deputy.say("new_words")
    house.turn()
    assert len(deputy.heard("bundle")) == before + 1


def test_a_laptop_asks_the_time_and_is_told_where_else_the_day_may_be_found(house):
    guest = house.come()
    guest.say("ping", n=3, at=12.5)
    assert last(guest, "pong") == {"t": "pong", "n": 3, "at": 12.5, "room_time": house.time}
    house.come(house.seat(Role.FACILITATOR, None))
    assert last(guest, "hosts")["hosts"] == [
        {"address": "192.168.1.2", "port": 8420},
        {"address": "192.168.1.7", "port": 8420},
    ]
    guest.say("bye")
    assert guest.peer.ended == "bye"


@pytest.mark.parametrize(
    "text", ["", "[]", "7", "{", '{"t":7}', "[" * 9000, '{"t":"kept","n":1e999}', '{"t":"kept","n":-4}', '{"t":"x"}']
)
def test_whatever_is_said_does_no_harm(house, text):
    guest = house.come()
    guest.raw(text)
    guest.say("ping", n=1, at=1)
    assert last(guest, "pong")["n"] == 1


def test_it_is_said_to_be_on_two_machines_only_when_another_laptop_has_said_so(house):
    board = house.board()
    window = house.come(house.seat(Role.FACILITATOR, None), board, on_host=True)
    anna = house.come(house.seat(), board, "room-dag")
    bo = house.come(house.seat(), board)
    yjs = house.come(house.seat(), board, named=False)

    def confirm(guest):
        for mark in guest.heard("mark"):
            guest.say("kept", n=mark["n"])
        house.turn()

    def spread():
        return [each["ok"] for each in anna.heard("spread")]

    house.turn()
    for guest in (anna, window):
        confirm(guest)
    assert spread() == []
    confirm(bo)
    assert spread() == [True], "her group's board, as it was when she came"
    anna.write(board, "a", "1")
    house.turn()
    assert spread() == [True, False]
    for guest in (anna, window, yjs):
        confirm(guest)
    assert spread() == [True, False], "neither herself nor the host counts"
    bo.say("kept", n=10**6)
    house.turn()
    assert spread() == [True, False], "nor what nobody was asked for"
    confirm(bo)
    assert spread() == [True, False, True]
    anna.write("room-dag", "n", "x", "notes")
    house.turn()
    confirm(bo)
    assert spread()[-1] is False, "of that document nobody else has a copy"
    late = house.come(house.seat(), "room-dag")
    confirm(bo)
    assert spread()[-1] is False
    confirm(late)
    assert spread()[-1] is True
    house.hub.leave(late.peer)
    house.turn()
    assert spread()[-1] is False, "only what is known"


def test_answers_are_handed_to_the_disk_and_acknowledged_after_it(house):
    guest = house.come()
    rows = [["time", 5, ""], ["best", None, "Snakken"], ["time", True, 3], "x", ["a", 1]]
    guest.say("answers", id="a" * 32, survey="evaluation", rows=rows)
    batch = house.hub.take_batch()
    assert [(each.id, each.rows) for each in batch.parcels] == [
        ("a" * 32, (("time", 5, ""), ("best", None, "Snakken"), ("time", None, "")))
    ]
    house.finish(batch, works=False)
    assert guest.heard("answers_kept") == []
    house.settle()
    assert last(guest, "answers_kept") == {"t": "answers_kept", "id": "a" * 32}
    for wrong in ({"id": "kort"}, {"id": 7}, {"id": "a" * 32, "rows": 7}, {"id": "b" * 32, "rows": [["x"]] * 999}):
        guest.say("answers", **{"survey": "evaluation", "rows": [], **wrong})
    assert not house.hub.has_batch


def test_facilitators_are_given_what_was_answered_each_row_once(house):
    leads = house.seat(Role.FACILITATOR, None)
    second = house.come(leads)
    table, deputy = house.come(), house.come(house.seat(deputy=True))
    held = [(7, "time", 5, ""), (9, "best", None, "Snakken")]
    hand_on(house.hub, held)
    hand_on(house.hub, [*held, (8, "time", 2, "")])
    assert [told["rows"] for told in second.heard("answers")] == [[list(row) for row in held], [[8, "time", 2, ""]]]
    assert all(each.heard("answers") == [] for each in (table, deputy))
    house.hub.leave(second.peer)
    assert not wants_answers(house.hub)


def test_a_sheet_is_taken_in_a_round_of_the_day_and_what_is_no_sheet_is_dropped(house):
    survey, day = survey_of(), DayDocument("dag", [house.hub.rooms[house.day].mirror.state()])
    sent = []
    day.listen(lambda change: sent.extend(change.updates))
    day.surveys.carry(survey, ())
    round_id = day.surveys.add_round(survey.id, "Før")
    rows = rows_of(survey, sheet_of(A, B, [4] * 7))
    guest = house.come()
    say = {"survey": f"survey:{round_id}", "rows": [*rows, ["b>a>timely", 5, ""], ["a>b>respect", 9, "mit navn"]]}
    guest.say("answers", id="a" * 32, **say)
    assert not house.hub.has_batch, "it waits on the laptop until the host has heard of the round"
    house.hub.bring([("day", "", sent)])
    house.settle()
    guest.say("answers", id="a" * 32, **say)
    assert not house.hub.has_batch, "nobody has opened it"
    day.surveys.open_round(round_id, "2026-03-04")
    house.hub.bring([("day", "", sent)])
    house.settle()
    guest.say("answers", id="a" * 32, **say)
    batch = house.hub.take_batch()
    assert [(each.survey, each.rows) for each in batch.parcels] == [(f"survey:{round_id}", rows)]
    house.finish(batch)
    assert last(guest, "answers_kept") == {"t": "answers_kept", "id": "a" * 32, "survey": f"survey:{round_id}"}
    day.surveys.remove_round(round_id)
    house.hub.bring([("day", "", sent)])
    house.settle()
    guest.say("answers", id="b" * 32, **say)
    batch = house.hub.take_batch()
    assert [each.rows for each in batch.parcels] == [()], "nobody keeps what is to a round that is gone"
    house.finish(batch)
    assert last(guest, "answers_kept")["id"] == "b" * 32


def test_an_answer_given_before_all_were_deleted_is_kept_by_nobody_and_one_given_after_it_is(house):
    day, sent = DayDocument("dag", [house.hub.rooms[house.day].mirror.state()]), []
    day.listen(lambda change: sent.extend(change.updates))
    day.answers.forget("evaluation")
    (stamp,) = day.day.forgotten["evaluation"]
    guest, second, row = house.come(), house.come(house.seat(Role.FACILITATOR, None)), ["time", 5, ""]
    guest.say("answers", id="a" * 32, survey="evaluation", rows=[row], since=stamp)
    assert not house.hub.has_batch, "it waits on the laptop until the host has heard of it, too"
    house.hub.bring([("day", "", sent)])
    house.settle()
    for number, since in (("a", stamp), ("b", "")):
        guest.say("answers", id=number * 32, survey="evaluation", rows=[row], since=since)
    batch = house.hub.take_batch()
    assert [(each.rows, each.forgotten) for each in batch.parcels] == [
        ((tuple(row),), {"evaluation": (stamp,)}),
        ((), {"evaluation": (stamp,)}),
    ]
    house.finish(batch)
    assert last(guest, "answers_kept")["id"] == "b" * 32
    hand_on(house.hub, [(7, "time", 5, "")])
    assert last(second, "answers")["since"] == stamp


def test_facilitators_are_given_the_sheets_by_a_name_that_older_programs_pass_over(house):
    second, table = house.come(house.seat(Role.FACILITATOR, None)), house.come()
    hand_on_sheets(house.hub, {"round1": [(7, "a>b>timely", 5, "")]})
    hand_on_sheets(house.hub, {"round1": [(7, "a>b>timely", 5, ""), (9, "sheet>a", 1, "")]})
    assert [(told["round"], told["rows"]) for told in second.heard("sheets")] == [
        ("round1", [[7, "a>b>timely", 5, ""]]),
        ("round1", [[9, "sheet>a", 1, ""]]),
    ]
    assert second.heard("answers") == []
    assert table.heard("sheets") == []


def test_a_control_frame_has_its_limit(house):
    guest = house.come()
    guest.raw(json.dumps({"t": "ping", "n": 1, "at": 1, "x": "y" * limits.CONTROL}))
    assert guest.heard("pong") == []
    assert house.hub.enter(Caller("x", Seat(Role.READER, side=Side.OTHERS), named=False), 1.0).ended == ""
