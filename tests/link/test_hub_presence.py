"""Who is seen at the hub: by the connection that announced them, as their seat has them, and gone when it is."""

import json

import pytest

from desktop.link import limits, wire
from desktop.link.awareness import entries
from desktop.model.presence import Here, hand_from_json, here_as_json, here_from_json
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from tests.link.hub_kit import Desk


@pytest.fixture
def desk(templates):
    return Desk(templates["social"])


def seen(guest, document):
    """What a guest was last told of others in a document, by client."""
    guest.hear()
    payload = guest.seen.pop(document, None)
    return {} if payload is None else {entry.client: json.loads(entry.state) for entry in entries(payload)}


def test_everybody_sees_who_is_here_and_so_does_the_one_who_tells(desk):
    board = desk.board()
    anna, bo, yjs = desk.enter(None, board), desk.enter(None, board), desk.enter(None, board, named=False)
    elsewhere = desk.enter(None, desk.board(1))
    for clock in range(1, 30):
        anna.show(board, 7, clock, {"cursor": [clock, 2.0], "writing": "kort"})
    desk.settle()
    for guest in (anna, bo, yjs):
        hand = hand_from_json(seen(guest, board)[7])
        assert (hand.cursor, hand.writing, hand.name) == ((29.0, 2.0), "kort", anna.peer.seat.name)
        told = [message for message in guest.frames if message.kind is wire.Kind.AWARENESS]
        assert len(told) == 1, "the latest alone, however often it changed in between"
    assert seen(elsewhere, board) == {}
    late = desk.enter(None, board)
    assert hand_from_json(seen(late, board)[7]).writing == "kort"
    late.frames.clear()
    late.raw(wire.query_awareness(board))
    late.hear()
    assert late.frames[-1].kind is wire.Kind.AWARENESS


def test_who_goes_is_gone_and_comes_again_under_the_same_number(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board, who="anna"), desk.enter(None, board)
    anna.show(board, 7, 4, {"writing": "kort"})
    desk.settle()
    assert set(seen(bo, board)) == {7}
    desk.hub.leave(anna.peer)
    desk.settle()
    assert seen(bo, board) == {7: None}
    again = desk.enter(None, board, who="anna")
    again.show(board, 7, 6, {"writing": "andet"})
    desk.settle()
    assert seen(bo, board)[7]["writing"] == "andet"


def test_nobody_can_speak_for_another_or_for_a_crowd(desk):
    board = desk.board()
    anna, eve, bo = (desk.enter(None, board) for _ in range(3))
    anna.show(board, 7, 1, {"writing": "kort"})
    desk.settle()
    seen(bo, board)
    eve.show(board, 7, 99, None)
    eve.show(board, 7, 100, {"writing": "andet"})
    for client in range(20, 40):
        eve.show(board, client, 1, {})
    desk.settle()
    assert len(seen(bo, board)) == limits.CLIENTS
    old = desk.enter(None, board)
    assert seen(old, board)[7]["writing"] == "kort"


def test_name_side_role_and_group_are_those_of_the_seat_whatever_is_said(desk):
    mette = Seat(Role.WRITER, desk.groups[0], "Mette", Side.PROVIDER)
    claimed = here_as_json(Here("Lederen", Side.AUTHORITY, Role.FACILITATOR, "andre", "board", follows=3))
    guest = desk.enter(mette, desk.day)
    yjs = desk.enter(mette, desk.day, named=False)
    guest.show(desk.day, 7, 1, claimed)
    yjs.show(desk.day, 8, 1, {**claimed, "user": {"name": "Lederen", "color": "#f00"}, "own_thing": 1})
    desk.settle()
    told = seen(guest, desk.day)
    for client in (7, 8):
        here = here_from_json(told[client])
        assert (here.name, here.side, here.role) == ("Mette", Side.PROVIDER, Role.WRITER)
        assert (here.own_group, here.page, here.follows) == (desk.groups[0], "board", 3)
    assert (told[8]["user"]["color"], told[8]["own_thing"]) == ("#f00", 1)


@pytest.mark.parametrize("state", ["[" * 3000, "{", '"x"', "17", '{"a":"' + "x" * 4200 + '"}', "null"])
def test_a_state_that_is_none_shows_nobody_and_harms_nobody(desk, state):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    entry = wire.number(7) + wire.number(1) + wire.packed(state.encode())
    anna.raw(wire.awareness(wire.number(1) + entry, board))
    desk.settle()
    assert all(each is None for each in seen(bo, board).values())
    bo.show(board, 9, 1, {"writing": "kort"})
    desk.settle()
    assert set(seen(anna, board)) == {9}


def test_who_has_not_opened_a_document_is_not_seen_in_it(desk):
    bo = desk.enter(None, desk.board(1))
    anna = desk.enter(None)
    anna.show(desk.board(1), 7, 1, {"writing": "kort"})
    desk.settle()
    assert seen(bo, desk.board(1)) == {}
