"""Who is let in at the door of a day, who is not, and what facilitators can do about it."""

from dataclasses import replace

import pytest

from desktop.link import admission as rules
from desktop.link.admission import Admission, Laptop, Standing
from desktop.link.doorway import MOST, MOST_OF_ONE, RECKONINGS, STARTS, Doorway, plain_address
from desktop.link.hosting import fresh_hosting
from desktop.link.pairing import GuestPairing
from desktop.link.reception import Reception
from desktop.link.refusal import Refused, Why
from desktop.link.sealing import new_token, token_hash
from desktop.link.words import Door, choose
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.trouble import Trouble
from tests.link.at_the_door import DAY, NAME, ROOM, SEAT, TITLE, Desk, join, one_word_off, wrong_words


@pytest.fixture
def desk():
    return Desk()


def refused(why, what, *args, **named):
    with pytest.raises(Refused) as told:
        what(*args, **named)
    assert told.value.why is why


def test_the_right_words_let_somebody_in(desk):
    joined = join(desk)
    assert joined.seat == SEAT
    assert (joined.day, joined.title, joined.hosts, joined.waiting) == (DAY, TITLE, ROOM.hosts, False)
    assert joined.fingerprint == desk.fingerprint
    known = desk.reception.recognise(joined.token)
    assert known.seat == SEAT
    assert known.who != joined.token
    assert desk.kept[-1].admission.laptops == (known,)


def test_nobody_comes_in_with_wrong_words(desk):
    for words in (wrong_words(desk), one_word_off(desk.words)):
        refused(Why.WRONG_WORDS, join, desk, words)
    assert desk.reception.admission.laptops == ()
    assert len(desk.reception.admission.wrong) == 2


def test_five_wrong_tries_lock_the_words_until_there_are_new_ones(desk):
    for place in range(5):
        assert not desk.reception.admission.locked
        refused(Why.WRONG_WORDS, join, desk, wrong_words(desk), address=f"10.0.0.{place}")
    assert desk.reception.admission.locked
    refused(Why.LOCKED, join, desk, address="10.0.0.99")

    old = desk.words
    desk.reception.new_words()
    assert desk.words != old
    assert (desk.reception.admission.locked, desk.reception.admission.guesses_left) == (False, 5)
    refused(Why.WRONG_WORDS, join, desk, old, address="10.0.0.99")
    assert join(desk, address="10.0.0.1").seat == SEAT


def test_many_tries_at_once_are_no_more_than_five(desk):
    """All of them have come as far as the proof before the first is answered."""
    visits = []
    for place in range(8):
        guest = GuestPairing(wrong_words(desk), desk.fingerprint, NAME, Side.OTHERS)
        visit = desk.reception.arrive(f"10.0.1.{place}", 0.0)
        (pake,) = guest.receive(visit.greeting).send
        (answer,) = visit.receive(pake, 0.0)
        visits.append((visit, guest.receive(answer).send[0]))
    heard = []
    for visit, proof in visits:
        with pytest.raises(Refused) as told:
            visit.receive(proof, 0.0)
        heard.append(told.value.why)
    assert heard == [Why.WRONG_WORDS] * 5 + [Why.LOCKED] * 3


def test_one_laptop_alone_cannot_lock_the_words(desk):
    for _ in range(3):
        refused(Why.WRONG_WORDS, join, desk, wrong_words(desk), address="10.0.0.66")
    for _ in range(10):
        refused(Why.TOO_OFTEN, join, desk, wrong_words(desk), address="::ffff:10.0.0.66")
    assert desk.reception.admission.guesses_left == 2
    assert join(desk, address="10.0.0.9").seat == SEAT


def test_a_conversation_broken_off_before_the_proof_costs_no_try_and_the_host_has_shown_nothing(desk):
    """Else every laptop whose Wi-Fi fails would count; and whoever guesses must stake a try to learn anything."""
    for _ in range(10):
        visit = desk.reception.arrive("10.0.0.66", 0.0)
        guest = GuestPairing(wrong_words(desk), desk.fingerprint, NAME, Side.OTHERS)
        (answer,) = visit.receive(guest.receive(visit.greeting).send[0], 0.0)
        assert '"proof"' not in answer
        visit.leave()
    assert desk.reception.admission.guesses_left == 5
    assert desk.kept == []


def test_a_wrong_try_is_on_the_disk_before_it_is_answered(desk):
    """A host that is brought down after each try gives no sixth one."""
    for place in range(5):
        refused(Why.WRONG_WORDS, join, desk, wrong_words(desk), address=f"10.0.0.{place}")
        desk = Desk(desk.kept[-1])
    refused(Why.LOCKED, join, desk)


def test_what_cannot_be_saved_has_not_happened(desk):
    def full(_):
        raise Trouble("The disk is full.")

    desk.reception = Reception(desk.hosting, lambda: ROOM, full)
    with pytest.raises(Trouble):
        join(desk)
    with pytest.raises(Trouble):
        desk.reception.new_words()
    assert desk.reception.admission == desk.hosting.admission


def test_a_disk_that_takes_nothing_gives_no_guesses_without_end(desk):
    def full(_):
        raise Trouble("The disk is full.")

    desk.reception = Reception(desk.hosting, lambda: ROOM, full)
    for place in range(5):
        with pytest.raises(Trouble):
            join(desk, wrong_words(desk), address=f"10.0.0.{place}")
    refused(Why.LOCKED, join, desk)


def test_the_facilitators_words_make_a_facilitator_and_nobody_is_asked_first(desk):
    desk.reception.ask_first(True)
    joined = join(desk, desk.reception.admission.facilitator_words, group="")
    assert joined.seat == Seat(Role.FACILITATOR, "", NAME, Side.PROVIDER)
    assert not joined.waiting


def test_wrong_tries_at_one_door_do_not_count_at_the_other(desk):
    for place in range(5):
        words = wrong_words(desk, Door.FACILITATOR)
        refused(Why.WRONG_WORDS, join, desk, words, address=f"10.0.0.{place}")
    assert desk.reception.admission.facilitator_locked
    refused(Why.LOCKED, join, desk, desk.reception.admission.facilitator_words)
    assert join(desk).seat.role is Role.WRITER
    desk.reception.new_facilitator_words()
    assert join(desk, desk.reception.admission.facilitator_words).seat.role is Role.FACILITATOR


def test_nobody_can_wish_for_more_than_the_words_give(desk):
    guest = GuestPairing(desk.words, desk.fingerprint, NAME, Side.PROVIDER)
    visit = desk.reception.arrive("10.0.0.9", 0.0)
    (pake,) = guest.receive(visit.greeting).send
    (answer,) = visit.receive(pake, 0.0)
    proof, groups = visit.receive(guest.receive(answer).send[0], 0.0)
    guest.receive(proof)
    guest.receive(groups)
    visit.receive(guest.choose("g1", Role.FACILITATOR)[0], 0.0)
    assert visit.joined is not None
    assert visit.joined.seat == SEAT


def test_a_group_that_is_gone_is_asked_for_again_and_none_is_to_look_on(desk):
    guest = GuestPairing(desk.words, desk.fingerprint, NAME, Side.PROVIDER)
    visit = desk.reception.arrive("10.0.0.9", 0.0)
    (answer,) = visit.receive(guest.receive(visit.greeting).send[0], 0.0)
    proof, groups = visit.receive(guest.receive(answer).send[0], 0.0)
    guest.receive(proof)
    guest.receive(groups)
    assert visit.patience > 60
    (again,) = visit.receive(guest.choose("gone")[0], 0.0)
    assert guest.receive(again).event.groups == ROOM.groups
    visit.receive(guest.choose("")[0], 0.0)
    assert visit.joined.seat.role is Role.READER


def test_whoever_waits_comes_in_when_a_facilitator_says_yes(desk):
    desk.reception.ask_first(True)
    tokens = [join(desk).token for _ in range(2)]
    yes, no = (desk.reception.recognise(token) for token in tokens)
    assert {yes.standing, no.standing} == {Standing.WAITING}
    desk.reception.admit(yes.who)
    desk.reception.turn_away(no.who)
    assert desk.reception.recognise(tokens[0]).standing is Standing.IN
    refused(Why.TURNED_AWAY, desk.reception.recognise, tokens[1])
    desk.reception.admit(no.who)
    refused(Why.TURNED_AWAY, desk.reception.recognise, tokens[1])
    desk.reception.ask_first(False)
    assert not join(desk).waiting


def test_whoever_is_put_out_stays_out_and_comes_back_only_by_a_yes(desk):
    token, other = join(desk).token, join(desk).token
    desk.reception.put_out(desk.reception.recognise(token).who)
    refused(Why.PUT_OUT, desk.reception.recognise, token)
    assert desk.reception.recognise(other).standing is Standing.IN
    back = join(desk)
    assert back.waiting
    assert desk.reception.recognise(back.token).standing is Standing.WAITING


def test_a_laptop_that_joins_anew_takes_its_own_place_but_not_that_of_one_that_was_put_out(desk):
    first, other = join(desk).token, join(desk).token
    second = join(desk).token
    who = desk.reception.recognise(second).who
    for was in (second, "x" * 40, first, first):
        desk.reception.succeed(who, was)
    refused(Why.UNKNOWN_TOKEN, desk.reception.recognise, first)
    assert desk.reception.recognise(second).who == who
    desk.reception.put_out(desk.reception.recognise(other).who)
    desk.reception.succeed(who, other)
    refused(Why.PUT_OUT, desk.reception.recognise, other)


@pytest.mark.parametrize("ending", ["put_out", "taken off", "no deputy any more"])
def test_whoever_may_no_longer_be_host_does_not_know_the_facilitators_words_any_more(desk, ending):
    laptop = desk.reception.recognise(join(desk).token)
    desk.reception.change_seat(laptop.who, deputy=True)
    words = desk.reception.admission.facilitator_words
    if ending == "put_out":
        desk.reception.put_out(laptop.who)
    elif ending == "taken off":
        desk.reception.take_off(laptop.who)
    else:
        desk.reception.change_seat(laptop.who, deputy=False)
    assert desk.reception.admission.facilitator_words != words


def test_a_laptop_that_brought_the_hub_down_is_told_so(desk):
    token = join(desk).token
    desk.reception.ban(desk.reception.recognise(token).who)
    refused(Why.BANNED, desk.reception.recognise, token)


def test_new_words_and_locked_words_do_not_touch_who_is_in(desk):
    token = join(desk).token
    for place in range(5):
        refused(Why.WRONG_WORDS, join, desk, wrong_words(desk), address=f"10.0.0.{place}")
    assert desk.reception.recognise(token).standing is Standing.IN
    desk.reception.new_words()
    assert desk.reception.recognise(token).standing is Standing.IN


def test_another_seat_is_kept(desk):
    token = join(desk).token
    who = desk.reception.recognise(token).who
    desk.reception.change_seat(who, group="g2")
    desk.reception.change_seat(who, role=Role.READER, deputy=True)
    assert desk.reception.recognise(token).seat == replace(SEAT, role=Role.READER, group="g2", deputy=True)
    assert desk.kept[-1] == desk.reception.hosting


def test_forged_tokens_open_nothing(desk):
    token = join(desk).token
    laptop = desk.reception.recognise(token)
    forged = (
        "",
        token[:-1],
        token + "A",
        token.swapcase(),
        token_hash(token),
        laptop.who,
        new_token(),
        "\ud800",
        "æ" * 43,
    )
    for each in forged:
        refused(Why.UNKNOWN_TOKEN, desk.reception.recognise, each)


def test_tokens_and_proofs_are_compared_in_the_same_time_whatever_they_are(desk, monkeypatch):
    """Where both are compared with a plain ==, this fails."""
    compared = []

    def watch(one, other):
        compared.append((one, other))
        return one == other

    token = join(desk).token
    monkeypatch.setattr("hmac.compare_digest", watch)
    desk.reception.recognise(token)
    assert (token_hash(token).encode(), token_hash(token).encode()) in compared
    compared.clear()
    refused(Why.WRONG_WORDS, join, desk, wrong_words(desk))
    assert [len(shown) for _, shown in compared] == [32]


def test_a_person_nobody_is_is_refused(desk):
    for verb in (desk.reception.admit, desk.reception.turn_away, desk.reception.put_out, desk.reception.ban):
        refused(Why.NONSENSE, verb, "nobody")
    refused(Why.NONSENSE, desk.reception.change_seat, "nobody", group="g1")
    assert desk.kept == []


def test_there_is_an_end_to_how_many_come(monkeypatch):
    monkeypatch.setattr(rules, "MOST_LAPTOPS", 3)
    monkeypatch.setattr(rules, "MOST_WAITING", 1)
    door = Admission(DAY, choose(Door.ROOM), choose(Door.FACILITATOR))

    def laptop(who, standing=Standing.IN):
        return Laptop(who, token_hash(who), SEAT, standing)

    door = door.let_in(laptop("a")).let_in(laptop("b", Standing.WAITING))
    refused(Why.FULL, door.let_in, laptop("c", Standing.WAITING))
    door = door.let_in(laptop("c"))
    refused(Why.FULL, door.let_in, laptop("d"))
    door = door.turn_away("b").let_in(laptop("d"))
    assert [each.who for each in door.laptops] == ["a", "c", "d"]


def test_the_door_cannot_be_held_shut():
    """Whoever only stands there gives way to those who come; one address holds few places and begins few talks."""
    doorway = Doorway()
    numbers = [doorway.enter("10.0.0.66", place, 0.0) for place in range(MOST_OF_ONE)]
    refused(Why.BUSY, doorway.enter, "10.0.0.66", "one more", 0.0)
    for place in range(MOST):
        numbers.append(doorway.enter(f"10.0.1.{place}", place, 0.0))
    assert doorway.pushed_out() == (0, 1, 2, 3)
    assert not any(doorway.here(number) for number in numbers[:MOST_OF_ONE])
    assert all(doorway.here(number) for number in numbers[MOST_OF_ONE:])
    assert doorway.pushed_out() == ()

    for number in numbers:
        doorway.leave(number)
    for second in range(STARTS - MOST_OF_ONE):
        doorway.leave(doorway.enter("10.0.0.66", "again", second / 10))
    refused(Why.BUSY, doorway.enter, "10.0.0.66", "too often", 10.0)
    doorway.leave(doorway.enter("10.0.0.66", "later", 100.0))


def test_a_flood_of_tries_leaves_the_host_time_for_the_day():
    doorway = Doorway()
    for _ in range(RECKONINGS):
        doorway.reckon(5.0)
    refused(Why.BUSY, doorway.reckon, 5.9)
    doorway.reckon(6.1)


def test_a_visit_that_had_to_give_way_gets_no_answer(desk):
    visit = desk.reception.arrive("10.0.0.9", 0.0)
    for place in range(MOST):
        desk.reception.arrive(f"10.0.1.{place}", 0.0)
    assert desk.reception.dropped() == (visit,)
    guest = GuestPairing(desk.words, desk.fingerprint, NAME, Side.OTHERS)
    refused(Why.BUSY, visit.receive, guest.receive(visit.greeting).send[0], 0.0)


@pytest.mark.parametrize(
    ("written", "counted"),
    [
        ("::ffff:192.168.1.5", "192.168.1.5"),
        ("192.168.1.5", "192.168.1.5"),
        ("fe80::1%eth0", "fe80::1"),
        ("odd", "odd"),
    ],
)
def test_a_laptop_is_counted_once_however_its_address_is_written(written, counted):
    assert plain_address(written) == counted


def test_every_day_has_words_and_a_certificate_of_its_own():
    one, other = fresh_hosting(DAY, 0.0), fresh_hosting(DAY, 0.0)
    assert one.certificate.fingerprint != other.certificate.fingerprint
    assert one.admission.words != other.admission.words
