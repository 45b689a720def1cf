"""What each end of a pairing gives away: nothing, to anybody who does not know the words or stands in between."""

import json

import pytest

from desktop.link.pairing import GuestPairing
from desktop.link.refusal import Refused, Why
from desktop.link.sealing import Box, End, Exchange
from desktop.link.words import Door, choose
from desktop.model.sides import Side
from tests.link.at_the_door import DAY, NAME, TITLE, Desk, join, other_certificate, wrong_words


@pytest.fixture(scope="module")
def impostor():
    return other_certificate().fingerprint


def guest_of(desk, *, words=None, fingerprint="", day=""):
    return GuestPairing(words or desk.words, fingerprint or desk.fingerprint, NAME, Side.PROVIDER, day)


def up_to_the_proof(guest, visit):
    (pake,) = guest.receive(visit.greeting).send
    (answer,) = visit.receive(pake, 0.0)
    return pake, answer, guest.receive(answer).send[0]


def refusal(what, *args):
    with pytest.raises(Refused) as told:
        what(*args)
    return told.value


def test_somebody_in_between_with_a_certificate_of_their_own_fails_even_with_the_right_words(impostor):
    """The guest sees the impostor's certificate; every frame is passed on as it is, in both directions."""
    desk = Desk()
    with pytest.raises(Refused) as told:
        join(desk, fingerprint=impostor)
    assert told.value.why is Why.WRONG_WORDS
    assert desk.reception.admission.laptops == ()


def test_somebody_in_between_who_answers_in_the_hosts_place_is_found_out(impostor):
    desk = Desk()
    guest = guest_of(desk, fingerprint=impostor)
    theirs = Exchange(End.HUB, wrong_words(desk), DAY, impostor)
    guest.receive(json.dumps({"t": "pair", "version": 1, "day": DAY}))
    guest.receive(json.dumps({"t": "pake", "pake": theirs.sent.hex()}))
    for proof in ("00" * 32, "ff" * 32):
        assert refusal(guest.receive, json.dumps({"t": "confirm", "proof": proof})).why is Why.IMPOSTOR


def test_a_host_does_not_take_its_own_proof_or_the_guests_own_message_back():
    """Reflection: what one end has said is never right when the other end hears it."""
    desk = Desk()
    guest, visit = guest_of(desk), desk.reception.arrive("10.0.0.9", 0.0)
    pake, _, proof = up_to_the_proof(guest, visit)
    assert refusal(guest.receive, json.dumps({"t": "confirm", "proof": json.loads(proof)["proof"]})).why is Why.IMPOSTOR

    mirrored = guest_of(desk)
    mirrored.receive(visit.greeting)
    assert refusal(mirrored.receive, pake).why is Why.NONSENSE
    side_changed = "42" + json.loads(pake)["pake"][2:]
    for sent in (json.loads(pake)["pake"], side_changed):
        other = guest_of(desk)
        other.receive(visit.greeting)
        try:
            other.receive(json.dumps({"t": "pake", "pake": sent}))
        except Refused:
            continue
        assert refusal(other.receive, json.dumps({"t": "confirm", "proof": "00" * 32})).why is Why.IMPOSTOR


def test_who_knows_the_day_but_not_the_words_gets_nothing():
    """Not even the title: a word about the day comes only after the proof."""
    desk = Desk()
    guest, visit = guest_of(desk, words=wrong_words(desk), day=DAY), desk.reception.arrive("10.0.0.9", 0.0)
    *_, proof = up_to_the_proof(guest, visit)
    fault = refusal(visit.receive, proof, 0.0)
    assert json.loads(fault.frame) == {"t": "refused", "why": "wrong_words"}
    heard = visit.greeting + fault.frame
    assert TITLE not in heard
    assert "Gruppe" not in heard
    assert not any(word in heard for word in desk.words.each)
    assert refusal(visit.receive, proof, 0.0).why is Why.NONSENSE, "there is no second try in one conversation"


def test_what_a_guest_has_sent_once_gives_nothing_when_it_is_sent_again():
    desk = Desk()
    sent = []
    guest, visit = guest_of(desk), desk.reception.arrive("10.0.0.9", 0.0)
    pake, _, proof = up_to_the_proof(guest, visit)
    for answer in visit.receive(proof, 0.0):
        guest.receive(answer)
    (wish,) = guest.choose("g1")
    visit.receive(wish, 0.0)
    assert visit.joined is not None
    sent = [pake, proof, wish]
    visit.leave()

    again = desk.reception.arrive("10.0.0.9", 0.0)
    (answer,) = again.receive(sent[0], 0.0)
    assert refusal(again.receive, sent[1], 0.0).why is Why.WRONG_WORDS
    assert refusal(again.receive, sent[2], 0.0).why is Why.NONSENSE
    assert len(desk.reception.admission.laptops) == 1


def test_words_changed_during_the_conversation_open_no_more():
    desk = Desk()
    guest, visit = guest_of(desk), desk.reception.arrive("10.0.0.9", 0.0)
    *_, proof = up_to_the_proof(guest, visit)
    desk.reception.new_words()
    assert refusal(visit.receive, proof, 0.0).why is Why.WRONG_WORDS
    assert desk.reception.admission.guesses_left == 5, "it was no guess"


def test_the_words_of_one_door_do_not_open_the_other():
    """The door is part of what is proven: whoever changes it on the way gets another key."""
    desk = Desk()
    guest, visit = guest_of(desk), desk.reception.arrive("10.0.0.9", 0.0)
    pake = json.loads(guest.receive(visit.greeting).send[0])
    (answer,) = visit.receive(json.dumps({**pake, "door": Door.FACILITATOR.value}), 0.0)
    assert refusal(visit.receive, guest.receive(answer).send[0], 0.0).why is Why.WRONG_WORDS


def test_a_guest_who_chose_a_day_from_the_list_joins_no_other():
    desk = Desk()
    visit = desk.reception.arrive("10.0.0.9", 0.0)
    assert refusal(guest_of(desk, day="another0day0").receive, visit.greeting).why is Why.WRONG_DAY


def test_a_guest_begins_again_by_itself_only_while_it_has_shown_no_proof():
    """An impostor who says "busy" again and again would get a guess each time."""
    desk = Desk()
    busy = Refused(Why.BUSY).frame
    guest, visit = guest_of(desk), desk.reception.arrive("10.0.0.9", 0.0)
    assert not guest.exposed
    assert refusal(guest.receive, busy).why is Why.BUSY
    *_, proof = up_to_the_proof(guest, visit)
    assert guest.exposed
    assert refusal(guest.receive, busy).why is Why.WRONG_WORDS
    for answer in visit.receive(proof, 0.0):
        guest.receive(answer)
    assert not guest.exposed


def test_sealed_boxes_open_once_in_turn_and_for_the_other_end_only():
    one = Exchange(End.GUEST, words := choose(Door.ROOM), DAY, "aa" * 32)
    other = Exchange(End.HUB, words, DAY, "aa" * 32)
    known, same = one.finish(other.sent), other.finish(one.sent)
    assert known == same
    sending = Box(known, End.GUEST)
    first, second = sending.seal(b"first"), sending.seal(b"second")
    assert Box(known, End.GUEST).seal(b"first") == first
    assert refusal(Box(same, End.HUB).open, first).why is Why.NONSENSE
    assert refusal(Box(same, End.GUEST).open, second).why is Why.NONSENSE
    receiving = Box(same, End.GUEST)
    assert receiving.open(first) == b"first"
    assert refusal(receiving.open, first).why is Why.NONSENSE


@pytest.mark.parametrize(("day", "fingerprint"), [("another0day0", "aa" * 32), (DAY, "bb" * 32)])
def test_the_key_is_bound_to_the_day_and_to_the_certificate(day, fingerprint):
    words = choose(Door.ROOM)
    one, other = Exchange(End.GUEST, words, DAY, "aa" * 32), Exchange(End.HUB, words, day, fingerprint)
    known, same = one.finish(other.sent), other.finish(one.sent)
    assert not known.proves(End.HUB, same.proof(End.HUB))
    assert not same.proves(End.GUEST, known.proof(End.GUEST))
