"""Every entrance of the hub fed with what nobody meant: run as a program, so that a crash is seen and not shared.

`python -m tests.link.fuzz_hub SEED COUNT` prints what became of them and what memory it took.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator

from pycrdt import Map, Text

from desktop.link import wire
from desktop.link.hosting import fresh_hosting
from desktop.link.hub_peer import Caller
from desktop.link.wire import Sync
from desktop.model.kinds import JourneyKind
from desktop.model.seat import Role
from desktop.model.template import load_templates
from desktop.paths import resources
from tests.archive.strangers import garbage, poison_for
from tests.link.hub_kit import Desk, Guest, board_of
from tests.link.test_hub_control import House

NUMBERS = (0, 1, 127, 128, 2**14, 2**31 - 1, 2**32, 2**53, 2**64 - 1)
POISON = 997
"""So often comes what makes the library panic for certain."""
TURN = 20
"""Inputs of one connection; the hub closes those that send much nonsense."""


def memory() -> float:
    """Megabytes this process has in use."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no file
            return int(file.read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


def frames(desk: Desk) -> list[bytes | str]:
    """What programs that mean well send."""
    board = desk.board()
    guest = desk.enter(None, board, desk.day)
    sent: list[bytes | str] = []
    desk.hub.received, real = (
        lambda peer, frame, now: (sent.append(frame), real(peer, frame, now))[1],
        desk.hub.received,
    )
    shared, updates = board_of(guest, board, "x")
    journey = shared.board.journey(JourneyKind.AS_IS)
    card = shared.add_card(JourneyKind.AS_IS, journey.lanes[0].id, journey.phases[0].id, text="Mødet i køkkenet 😀")
    shared.write_card(card, "text", "Mødet i haven")
    shared.talk.comment(card, "Hvem var med?")
    shared.talk.place_dot(card)
    shared.remove_card(card)
    for update in updates:
        guest.docs[board].apply_update(update)
        guest.send(board, Sync.UPDATE, update)
    with guest.docs[board].transaction():
        guest.docs[board].get("words", type=Map)["t"] = Text("ord " * 20)
        guest.docs[board].get("cards", type=Map)["n"] = Map({"a": [1, {"b": None, "c": 2.5}], "d": True})
    guest.send(board, Sync.STEP2, bytes(guest.docs[board].get_update()))
    guest.open(board)
    guest.show(board, 7, 1, {"cursor": [1.5, 2.5], "writing": "kort", "ghost": ["k", 1, 2]})
    guest.show(desk.day, 8, 1, {"user": {"name": "A"}, "view": [1, 2, 3], "follows": 5})
    guest.raw(wire.query_awareness(board))
    guest.raw(wire.auth_token(board, "x"))
    guest.say("answers", id="a" * 32, survey="evaluation", rows=[["time", 5, ""], ["best", None, "ord"]])
    guest.say("answers", id="b" * 32, survey="survey:round1", rows=[["a>b>timely", 5, "a" * 24], ["sheet>a", 1, ""]])
    for verb in ("admit", "turn_away", "put_out", "new_words", "ask_first", "seat", "ping", "kept", "bye", "hello"):
        guest.say(verb, who="x", on=True, role="writer", group="g", deputy=True, n=1, at=2.5)
    del desk.hub.received
    sent += [wire.sync(part, data, board) for data in (*garbage(), b"") for part in Sync]
    return sent


def mutations(known: list[bytes | str], dice: random.Random) -> Iterator[bytes | str]:
    """Endlessly many frames that are nearly right, and some that are nothing."""
    while True:
        frame = dice.choice(known)
        data = bytearray(frame.encode() if isinstance(frame, str) else frame)
        for _ in range(dice.choice((1, 1, 1, 2, 4, 8))):
            dice.choice(CHANGES)(data, known, dice)
        text = isinstance(frame, str) if dice.random() > 0.02 else not isinstance(frame, str)
        yield data.decode("utf-8", "replace") if text else bytes(data)


def _flip(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    if data:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _cut(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    del data[dice.randrange(len(data) + 1) :]


def _drop(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    at = dice.randrange(len(data) + 1)
    del data[at : at + dice.randrange(1, 9)]


def _insert(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    at = dice.randrange(len(data) + 1)
    data[at:at] = dice.randbytes(dice.randrange(1, 12))


def _number(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    at = dice.randrange(len(data) + 1)
    data[at : at + 1] = wire.number(dice.choice(NUMBERS))


def _splice(data: bytearray, known: list[bytes | str], dice: random.Random) -> None:
    other = dice.choice(known)
    other = other.encode() if isinstance(other, str) else other
    at = dice.randrange(len(data) + 1)
    data[at:] = other[min(at, len(other)) :]


def _repeat(data: bytearray, _known: list[bytes | str], dice: random.Random) -> None:
    at, size = dice.randrange(len(data) + 1), dice.randrange(1, 40)
    data[at:at] = data[at : at + size] * dice.choice((1, 5, 60))


CHANGES: tuple[Callable[[bytearray, list[bytes | str], random.Random], None], ...] = (
    *(_flip, _flip, _cut, _drop, _insert, _number, _splice, _repeat),
)


def enter(house: House, dice: random.Random) -> Guest:
    """Somebody new, who may much or little."""
    role, group = dice.choice(((Role.WRITER, 0), (Role.WRITER, 1), (Role.READER, None), (Role.FACILITATOR, None)))
    named = dice.random() > 0.2
    return house.enter(house.seat(role, group), house.board(), *([house.day] if named else []), named=named)


def work_well(house: House, well: Guest, key: str) -> None:
    """Somebody who means well comes, and writes something that is kept."""
    well.peer = house.hub.enter(Caller("well", well.peer.seat, "192.168.1.9"), house.now)
    well.kept()
    well.open(house.board())
    house.settle()
    assert well.kept() == [True], key
    well.write(house.board(), key, "x")
    house.turn()
    assert well.kept() == [True], key
    house.disk.clear()


def main(seed: int, count: int) -> None:
    """Feed the hub, and look now and then whether those who mean well can still work."""
    dice = random.Random(seed)
    template = load_templates(resources())["social"]
    hosting = fresh_hosting("dag", 1.8e9)
    known = frames(House(template, hosting))
    payloads = [each for frame in known if isinstance(frame, bytes) and (each := wire.read(frame, named=True)).payload]
    outcome: Counter[str] = Counter()
    house = House(template, hosting)
    house.hub.offended = lambda peer, document: (outcome.update(["panics"]), house.hub.leave(peer, "poison"))[0]
    well = house.enter(house.seat(Role.FACILITATOR, None), house.board())
    stranger, began, source = enter(house, dice), 0.0, mutations(known, dice)
    for number in range(count):
        if number % TURN == 0:
            outcome[stranger.peer.ended or "still here"] += 1
            house.hub.leave(stranger.peer)
            house.guests = [well]
            stranger = enter(house, dice)
        if number % 500 == 0:
            work_well(house, well, f"fine{number}")
        if number == count // 3:
            began = memory()
        if number % POISON == 0:
            mirror = house.hub.rooms[house.board()].mirror
            frame: bytes | str = wire.sync(Sync.UPDATE, poison_for(mirror.vector()), house.board())
        else:
            frame = _in_frame(dice, payloads, known) if dice.random() < 0.5 else next(source)
        stranger.raw(as_sent(stranger, house.board(), frame))
        stranger.peer.out.clear()
        while stranger.peer.take_out() is not None:
            pass
        if number % 7 == 0:
            house.commit()
            house.hub.flush_presence()
        house.now += 0.2
    print(json.dumps({"inputs": count, "grown": round(memory() - began, 1), **outcome}))  # noqa: T201


def as_sent(guest: Guest, board: str, frame: bytes | str) -> bytes | str:
    """An ordinary Yjs program does not name its document."""
    bare = isinstance(frame, bytes) and not guest.peer.named
    return frame.removeprefix(wire.packed(board.encode())) if bare and isinstance(frame, bytes) else frame


def _in_frame(dice: random.Random, payloads: list[wire.Message], known: list[bytes | str]) -> bytes:
    """A sound frame around an unsound update, vector or state."""
    message = dice.choice(payloads)
    data = bytearray(message.payload)
    for _ in range(dice.choice((1, 1, 2, 4))):
        dice.choice(CHANGES)(data, known, dice)
    if message.sync is not None:
        return wire.sync(message.sync, bytes(data), message.name)
    return wire.awareness(bytes(data), message.name)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
