"""Both ends of the conversation at the door, without a network: frames in, frames out, `Refused` for the rest.

The guest proves first that it knows the words. A conversation broken off before that tells a guesser nothing, and a
guess that was wrong is known to the host before it has shown anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.link.door_frames import (
    LARGEST_BEFORE_PROOF,
    LARGEST_FRAME,
    expect,
    frame,
    hex_in,
    read_frame,
    sealed,
    unsealed,
)
from desktop.link.keys import hosts_from_json
from desktop.link.refusal import Refused, Why, reason
from desktop.link.sealing import ELEMENT, PROOF, VERSION, Box, End, Exchange, Secrets
from desktop.link.seats import LONGEST_NAME, clean, seat_as_json, seat_from_json, side_of
from desktop.link.term import FIRST, Term
from desktop.link.words import Door, Words
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side

MOST_GROUPS = 200


@dataclass(frozen=True, slots=True)
class AskedGroup:
    """The words were right; now the host asks which group this laptop sits in."""

    title: str
    groups: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Let in, or on the list of those who wait for a yes."""

    token: str
    day: str
    title: str
    fingerprint: str
    seat: Seat
    hosts: tuple[tuple[str, int], ...]
    waiting: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What a frame leads to."""

    send: tuple[str, ...] = ()
    event: AskedGroup | Joined | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What a guest says of itself once the words are proven."""

    name: str
    side: Side
    group: str
    role: Role


class GuestPairing:
    """The guest's end. `fingerprint` is of the certificate that this connection has shown.

    `day` is the one that was chosen from a list; without it, whichever day the host has is meant.
    """

    def __init__(self, words: Words, fingerprint: str, name: str, side: Side, day: str = "") -> None:
        self._words = words
        self._fingerprint = fingerprint
        self._name = name
        self._side = side
        self._day = day
        self._exchange: Exchange | None = None
        self._secrets: Secrets | None = None
        self._out: Box | None = None
        self._in: Box | None = None

    def receive(self, text: str) -> Heard:
        """Take a frame from the host. Raises `Refused`; then the connection is to be closed."""
        said = read_frame(text, LARGEST_FRAME)
        if said.get("t") == "refused":
            raise Refused(self._reason(said))
        if self._exchange is None:
            return self._begin(said)
        if self._secrets is None:
            return self._prove(self._exchange, said)
        if self._in is None:
            return self._believe(self._secrets, said)
        return self._read_sealed(self._in, said)

    @property
    def exposed(self) -> bool:
        """Whether the proof has been shown to somebody who has not proven anything yet.

        An impostor can try one guess on it. So where this ends badly, no program may begin again by itself.
        """
        return self._secrets is not None and self._in is None

    def choose(self, group: str, role: Role | None = None) -> tuple[str, ...]:
        """Answer which group this laptop sits in; none is to look on only."""
        if self._out is None:
            raise Refused(Why.NONSENSE)
        wanted = role or (Role.WRITER if group else Role.READER)
        wish = {"name": self._name, "side": self._side.value, "group": group, "role": wanted.value}
        return (sealed(self._out, "join", wish),)

    def _reason(self, said: Mapping[str, object]) -> Why:
        why = reason(said.get("why"))
        return Why.WRONG_WORDS if why is Why.BUSY and self.exposed else why

    def _begin(self, said: Mapping[str, object]) -> Heard:
        day = expect(said, "pair").get("day")
        if said.get("version") != VERSION:
            raise Refused(Why.VERSION)
        if not isinstance(day, str) or not 0 < len(day) <= LONGEST_NAME:
            raise Refused(Why.NONSENSE)
        if self._day and day != self._day:
            raise Refused(Why.WRONG_DAY)
        self._day = day
        self._exchange = Exchange(End.GUEST, self._words, day, self._fingerprint)
        return Heard((frame("pake", door=self._words.door.value, pake=self._exchange.sent.hex()),))

    def _prove(self, exchange: Exchange, said: Mapping[str, object]) -> Heard:
        self._secrets = exchange.finish(hex_in(expect(said, "pake"), "pake", ELEMENT))
        return Heard((frame("confirm", proof=self._secrets.proof(End.GUEST).hex()),))

    def _believe(self, known: Secrets, said: Mapping[str, object]) -> Heard:
        if not known.proves(End.HUB, hex_in(expect(said, "confirm"), "proof", PROOF)):
            raise Refused(Why.IMPOSTOR)
        self._out, self._in = Box(known, End.GUEST), Box(known, End.HUB)
        return Heard()

    def _read_sealed(self, box: Box, sent: Mapping[str, object]) -> Heard:
        said = unsealed(box, sent)
        if said.get("t") == "groups":
            return Heard((), AskedGroup(clean(said.get("title")), _groups(said.get("groups"))))
        token = expect(said, "joined").get("token")
        if not isinstance(token, str) or not 0 < len(token) <= LONGEST_NAME or not token.isascii():
            raise Refused(Why.NONSENSE)
        if said.get("day") != self._day or said.get("fingerprint") != self._fingerprint:
            raise Refused(Why.NONSENSE)
        joined = Joined(
            token,
            self._day,
            clean(said.get("title")),
            self._fingerprint,
            seat_from_json(said.get("seat")),
            hosts_from_json(said.get("hosts")),
            said.get("waiting") is True,
        )
        return Heard((), joined)


class HubPairing:
    """The host's end of one conversation. Which words are right, and who is let in, is decided by its caller."""

    def __init__(self, day: str, fingerprint: str, term: Term = FIRST) -> None:
        self._day = day
        self._term = term
        self._fingerprint = fingerprint
        self._secrets: Secrets | None = None
        self._out: Box | None = None
        self._in: Box | None = None

    @property
    def greeting(self) -> str:
        """The first frame; it says no more than the name by which the day is announced anyway."""
        return frame("pair", version=VERSION, day=self._day, **self._term.words)

    def exchange(self, text: str, words: Words) -> str:
        """Take the guest's `pake` frame, of a door whose words these are, and answer it."""
        received = hex_in(expect(read_frame(text, LARGEST_BEFORE_PROOF), "pake"), "pake", ELEMENT)
        ours = Exchange(End.HUB, words, self._day, self._fingerprint)
        self._secrets = ours.finish(received)
        return frame("pake", pake=ours.sent.hex())

    def proven(self, text: str) -> bool:
        """Take the guest's proof and tell whether it is right. Each conversation has one try."""
        shown = hex_in(expect(read_frame(text, LARGEST_BEFORE_PROOF), "confirm"), "proof", PROOF)
        if self._secrets is None or not self._secrets.proves(End.GUEST, shown):
            return False
        self._out, self._in = Box(self._secrets, End.HUB), Box(self._secrets, End.GUEST)
        return True

    def answer_proof(self) -> str:
        """Prove in turn that this is the host. Only to be called once the guest's proof was right."""
        if self._secrets is None or self._out is None:
            raise Refused(Why.NONSENSE)
        return frame("confirm", proof=self._secrets.proof(End.HUB).hex())

    def ask_group(self, asked: AskedGroup) -> str:
        """Let the guest choose."""
        groups = [list(group) for group in asked.groups[:MOST_GROUPS]]
        return self._seal("groups", {"title": asked.title, "groups": groups})

    def read_wish(self, text: str) -> Wish:
        """Take the guest's choice."""
        if self._in is None:
            raise Refused(Why.NONSENSE)
        said = expect(unsealed(self._in, read_frame(text, LARGEST_FRAME)), "join")
        role = said.get("role")
        known = isinstance(role, str) and role in list(Role)
        return Wish(
            clean(said.get("name")),
            side_of(said.get("side")),
            clean(said.get("group")),
            Role(str(role)) if known else Role.READER,
        )

    def welcome(self, joined: Joined) -> str:
        """Hand over what the guest comes back with."""
        said = {
            "token": joined.token,
            "day": joined.day,
            "title": joined.title,
            "fingerprint": joined.fingerprint,
            "seat": seat_as_json(joined.seat),
            "hosts": [list(host) for host in joined.hosts],
            "waiting": joined.waiting,
        }
        return self._seal("joined", said)

    def _seal(self, kind: str, said: Mapping[str, object]) -> str:
        if self._out is None:
            raise Refused(Why.NONSENSE)
        return sealed(self._out, kind, said)


def door_of(text: str) -> Door:
    """Which door a guest's `pake` frame knocks at."""
    door = expect(read_frame(text, LARGEST_BEFORE_PROOF), "pake").get("door")
    if not isinstance(door, str) or door not in list(Door):
        raise Refused(Why.NONSENSE)
    return Door(door)


def _groups(raw: object) -> tuple[tuple[str, str], ...]:
    found = []
    for each in raw[:MOST_GROUPS] if isinstance(raw, list) else []:
        if isinstance(each, list) and len(each) == 2 and clean(each[0]):
            found.append((clean(each[0]), clean(each[1])))
    return tuple(found)
