"""Nonsense at every entrance of the door: each bit of it is refused in the one way, and nothing else happens."""

import json
import random
from collections.abc import Callable, Iterator

import pytest

from desktop.link import bundle
from desktop.link.door_frames import LARGEST_FRAME, read_frame
from desktop.link.guest_line import read_words
from desktop.link.hosting import Hosting, NoHosting, hosting_as_json, hosting_from_json
from desktop.link.keys import load_door, load_hosting
from desktop.link.pairing import GuestPairing, HubPairing
from desktop.link.refusal import Refused
from desktop.link.sealing import Box, End, Exchange
from desktop.link.seats import clean, seat_from_json
from desktop.link.words import Door, UnknownWords, Words, WrongCount, choose, read
from desktop.model.sides import Side
from tests.link.at_the_door import DAY, NAME, Desk, join

ODD: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1e308, float("nan"), float("inf"), 2**63, 10**400),
    *("", "æ", "\ud800", "\x00", "\u202e", "x" * 5_000, "facilitator", "reader", "in"),
    *([], {}, [[]], [None], {"t": "pair"}, [["a", 1]], [["a", "b", "c"]]),
    *("00" * 33, "41" + "00" * 32, "42" + "ff" * 32, "42" + "01" + "00" * 31),
    *({"role": []}, {"role": "facilitator", "deputy": 1}),
)
KEYS = ("t", "version", "day", "door", "pake", "proof", "box", "why", "name", "side", "group", "role", "token", "title")


def nonsense(chance: random.Random, depth: int = 0) -> object:
    if depth > 2 or chance.random() < 0.6:
        return chance.choice(ODD)
    if chance.random() < 0.3:
        return [nonsense(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {chance.choice(KEYS): nonsense(chance, depth + 1) for _ in range(chance.randrange(5))}


def altered(chance: random.Random, raw: object) -> object:
    """The same with something odd somewhere inside."""
    if isinstance(raw, dict) and raw and chance.random() < 0.9:
        key = chance.choice(list(raw))
        if chance.random() < 0.2:
            return {each: value for each, value in raw.items() if each != key}
        return {**raw, key: altered(chance, raw[key])}
    if isinstance(raw, list) and raw and chance.random() < 0.7:
        place = chance.randrange(len(raw))
        return [*raw[:place], altered(chance, raw[place]), *raw[place + 1 :]]
    return nonsense(chance)


def scribbled(chance: random.Random, text: str) -> str:
    """The same with letters changed, lost or doubled."""
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(text) + 1)
        text = (
            text[:place] + chance.choice(("", "{", '"', "\\ud800", "9" * 5_000, "[" * 2_000, "\0")) + text[place + 1 :]
        )
    return text


def frames(chance: random.Random, like: str, count: int) -> Iterator[str]:
    raw = json.loads(like)
    for turn in range(count):
        yield scribbled(chance, like) if turn % 3 == 0 else json.dumps(altered(chance, raw))


def refused(what: Callable[..., object], *args: object) -> bool:
    """Whether it is refused; whatever else is raised comes through."""
    try:
        what(*args)
    except Refused:
        return True
    return False


@pytest.fixture(scope="module")
def conversation() -> dict[str, str]:
    """One of each frame, as they are in a conversation that goes well."""
    desk = Desk()
    guest, visit = (
        GuestPairing(desk.words, desk.fingerprint, NAME, Side.PROVIDER),
        desk.reception.arrive("10.0.0.9", 0.0),
    )
    said = {"pair": visit.greeting}
    (said["pake"],) = guest.receive(said["pair"]).send
    (said["answer"],) = visit.receive(said["pake"], 0.0)
    (said["confirm"],) = guest.receive(said["answer"]).send
    said["believe"], said["groups"] = visit.receive(said["confirm"], 0.0)
    guest.receive(said["believe"])
    guest.receive(said["groups"])
    (said["join"],) = guest.choose("g1")
    (said["joined"],) = visit.receive(said["join"], 0.0)
    return said


def test_nonsense_at_the_hosts_door_lets_nobody_in(conversation):
    """At each step of the conversation, a guest that knows nothing sends all sorts of things."""
    chance, desk = random.Random(7), Desk()
    for count, text in enumerate(frames(chance, conversation["pake"], 1_500)):
        visit = desk.reception.arrive(f"10.0.{count // 250}.{count % 250}", float(count))
        refused(visit.receive, text, float(count))
        assert refused(visit.receive, conversation["join"], float(count))
        assert visit.joined is None
        visit.leave()
    assert desk.kept == []

    hub = HubPairing(DAY, desk.fingerprint)
    one, other = (Exchange(end, desk.words, DAY, desk.fingerprint) for end in (End.HUB, End.GUEST))
    hub._secrets = one.finish(other.sent)
    for text in frames(chance, conversation["confirm"], 1_500):
        assert refused(hub.proven, text) or not hub.proven(text)
        assert refused(hub.answer_proof)


def test_nonsense_after_the_proof_is_refused_too(conversation):
    """Also from somebody who knows the words, and whose boxes open."""
    chance = random.Random(8)
    words = choose(Door.ROOM)
    one, other = Exchange(End.GUEST, words, DAY, "aa" * 32), Exchange(End.HUB, words, DAY, "aa" * 32)
    hub = HubPairing(DAY, "aa" * 32)
    guest = GuestPairing(words, "aa" * 32, NAME, Side.PROVIDER)
    known = one.finish(other.sent)
    hub._in = Box(known, End.GUEST)
    guest._exchange, guest._secrets, guest._day = one, known, DAY
    guest._out, guest._in = Box(known, End.GUEST), Box(known, End.HUB)
    to_hub, to_guest = Box(known, End.GUEST), Box(known, End.HUB)

    right = {"t": "join", "name": NAME, "side": "provider", "group": "g1", "role": "writer"}
    for text in frames(chance, json.dumps(right), 1_200):
        box = json.dumps({"t": "sealed", "box": to_hub.seal(text.encode("utf-8", "replace"))})
        refused(hub.read_wish, box)
    last = {
        "t": "joined",
        "token": "x",
        "day": DAY,
        "title": "T",
        "fingerprint": "aa" * 32,
        "hosts": [["h", 1]],
        "seat": {},
    }
    for text in frames(chance, json.dumps(last), 1_200):
        box = json.dumps({"t": "sealed", "box": to_guest.seal(text.encode("utf-8", "replace"))})
        refused(guest.receive, box)
    box = json.dumps({"t": "sealed", "box": to_guest.seal(json.dumps(last).encode())})
    assert guest.receive(box).event.hosts == (("h", 1),), "what comes after the nonsense is read as ever"

    for like in ("join", "groups", "confirm"):
        for text in frames(chance, conversation[like], 400):
            assert refused(hub.read_wish, text)
            assert refused(guest.receive, text)


def test_nonsense_from_a_host_is_refused(conversation):
    """A guest that is waiting for each of the first frames."""
    chance = random.Random(9)
    exchange = Exchange(End.GUEST, choose(Door.ROOM), DAY, "aa" * 32)
    known = Exchange(End.GUEST, choose(Door.ROOM), DAY, "aa" * 32).finish(
        Exchange(End.HUB, choose(Door.ROOM), DAY, "aa" * 32).sent
    )
    refusals = 0
    for like in ("pair", "answer", "believe"):
        for text in frames(chance, conversation[like], 500):
            guest = GuestPairing(choose(Door.ROOM), "aa" * 32, NAME, Side.PROVIDER)
            if like != "pair":
                guest._exchange = exchange
            if like == "believe":
                guest._secrets = known
            if like == "answer":
                exchange._spake._finished = False
            if like == "pair" and json.dumps(DAY) in text and '"version": 1' in text:
                continue  # still right, and a reckoning costs
            refusals += refused(guest.receive, text)
    assert refusals > 1_000


def test_every_odd_point_is_refused():
    """Points of small order, not on the curve, or outside the group would give a key that somebody knows."""
    odd = ("00" * 32, "01" + "00" * 31, "ec" + "ff" * 30 + "7f", "ff" * 32, "ed" + "ff" * 30 + "7f", "02" + "00" * 31)
    for point in odd:
        exchange = Exchange(End.HUB, choose(Door.ROOM), DAY, "aa" * 32)
        with pytest.raises(Refused):
            exchange.finish(b"A" + bytes.fromhex(point))


def test_nonsense_in_bundles_and_files_is_refused_or_left_out(places):
    chance, desk = random.Random(10), Desk()
    join(desk)
    desk.reception.put_out(desk.reception.recognise(join(desk).token).who)
    right = hosting_as_json(desk.reception.hosting)
    read_ = 0
    for _ in range(1_500):
        raw = altered(chance, right)
        try:
            assert isinstance(hosting_from_json(raw), Hosting)
            read_ += 1
        except NoHosting:
            assert refused(bundle.unpack, raw, 0.0)
    assert 100 < read_ < 1_400
    for path, load in ((places.hosting(DAY), load_hosting), (places.door(DAY), load_door)):
        path.parent.mkdir(parents=True)
        for text in frames(chance, json.dumps(right), 150):
            path.write_text(text, "utf-8", "replace")
            load(places, DAY)


def test_too_much_is_refused_before_it_is_read():
    assert refused(read_frame, '{"t": "' + "x" * LARGEST_FRAME + '"}', LARGEST_FRAME)
    for deep in ("[" * 60_000, '{"t":' * 10_000):
        assert refused(read_frame, deep, LARGEST_FRAME)
    sound = '{"t": "x", "deep": ' + "[" * 200 + "]" * 200 + "}"  # so little already costs a small stack too much of it
    assert refused(read_frame, sound, LARGEST_FRAME)
    assert read_words(sound) == ("", {})
    assert read_words('{"t": "x", "wide": [' + "[]," * 200 + "[]]}")[0] == "x"
    for other in (b"bytes", None, 5):
        assert refused(read_frame, other, LARGEST_FRAME)
        assert refused(Desk().reception.arrive("10.0.0.9", 0.0).receive, other, 0.0)


def test_whatever_is_typed_becomes_words_or_is_told(conversation):
    chance = random.Random(11)
    letters = "abcæøåAÅ- .,\n\t0129ß\u0301\u200b漢\ud800\x00'"
    for _ in range(200):
        typed = "".join(chance.choice(letters) for _ in range(chance.randrange(30)))
        try:
            assert isinstance(read(typed), Words)
        except (UnknownWords, WrongCount):
            continue


def test_names_are_made_fit_to_be_shown():
    """Signs that turn the text around, or cannot be seen, could make one person look like another."""
    assert clean("  Åse \u202e\u200b\x00 Ø\ud800degaard\n") == "Åse Ødegaard"
    assert len(clean("x" * 10_000)) == 80
    assert clean(["a"]) == ""
    seat = seat_from_json({"role": "king", "side": [], "deputy": "yes", "name": "\u202eevil"})
    assert (seat.role.value, seat.deputy, seat.name) == ("reader", False, "evil")
