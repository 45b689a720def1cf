"""The host's desk: receives whoever comes to the door, and does what facilitators say about those who are in.

Everything that changes who may come in is on the disk before anybody is told of it; so a host that is brought down
while it answers gives no further guesses away.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.link.admission import Admission, Laptop, Standing
from desktop.link.bundle import bundle_for
from desktop.link.doorway import Doorway, plain_address
from desktop.link.hosting import Hosting
from desktop.link.pairing import AskedGroup, HubPairing, Joined, Wish, door_of
from desktop.link.refusal import Refused, Why
from desktop.link.sealing import new_token, token_hash
from desktop.link.words import Door, Words
from desktop.model.ids import new_id
from desktop.model.seat import Role, Seat
from desktop.trouble import Trouble

PATIENCE = 10.0
"""Seconds for the next frame before the words are proven; programs answer at once."""
CHOOSING = 300.0
"""Seconds for somebody to choose their group."""
MOST_CHOICES = 8


@dataclass(frozen=True, slots=True)
class RoomNow:
    """What whoever has proven the words is told: the day's title, its groups by id and name, where it is hosted."""

    title: str
    groups: tuple[tuple[str, str], ...] = ()
    hosts: tuple[tuple[str, int], ...] = ()


class Reception:
    """Holds how the day is hosted; `save` keeps it on the disk and may raise `Trouble`, then nothing has changed."""

    def __init__(self, hosting: Hosting, room: Callable[[], RoomNow], save: Callable[[Hosting], None]) -> None:
        self._hosting = hosting
        self.room = room
        self._save = save
        self.doorway: Doorway[Visit] = Doorway()

    @property
    def hosting(self) -> Hosting:
        return self._hosting

    @property
    def admission(self) -> Admission:
        return self._hosting.admission

    # At the door

    def arrive(self, address: str, now: float) -> "Visit":
        """Receive a new connection. Raises `Refused` where too many come from there."""
        return Visit(self, plain_address(address), now)

    def dropped(self) -> "tuple[Visit, ...]":
        """Visits that had to give way to newer ones; their connections are to be closed."""
        return self.doorway.pushed_out()

    def count_wrong(self, door: Door, address: str) -> None:
        """Remember a wrong try; also while the disk refuses, or a full disk would give guesses without end."""
        self._hosting = replace(self._hosting, admission=self.admission.tried_wrong(door, address))
        self._save(self._hosting)

    def remember_port(self, port: int) -> None:
        """Remember where the day is hosted, so that it is found there again; on a disk that refuses it is not."""
        self._hosting = replace(self._hosting, port=port)
        with suppress(Trouble):
            self._save(self._hosting)

    def seat_new(self, seat: Seat, *, now: float, sure: bool) -> tuple[Laptop, str]:
        """Let a laptop in, or have it wait where the facilitator wants to be asked; `sure` is known anyway."""
        token = new_token()
        standing = Standing.WAITING if self.admission.asks_first and not sure else Standing.IN
        laptop = Laptop(new_id(), token_hash(token), seat, standing, now)
        self._keep(self.admission.let_in(laptop))
        return laptop, token

    # On the day

    def recognise(self, token: str) -> Laptop:
        """Find who comes back. Raises `Refused`."""
        return self.admission.recognise(token)

    def issue(self, seat: Seat, now: float) -> str:
        """Make a token for a window on this laptop itself."""
        return self.seat_new(seat, now=now, sure=True)[1]

    def admit(self, who: str) -> None:
        self._keep(self.admission.admit(who))

    def turn_away(self, who: str) -> None:
        self._keep(self.admission.turn_away(who))

    def put_out(self, who: str) -> None:
        self._keep(self.admission.put_out(who))

    def take_off(self, who: str) -> None:
        self._keep(self.admission.take_off(who))

    def leave(self, who: str) -> None:
        self._keep(self.admission.leave(who))

    def succeed(self, who: str, was: str) -> None:
        self._keep(self.admission.succeed(who, was))

    def ban(self, who: str) -> None:
        self._keep(self.admission.ban(who))

    def new_words(self) -> None:
        self._keep(self.admission.new_words())

    def new_facilitator_words(self) -> None:
        self._keep(self.admission.new_facilitator_words())

    def ask_first(self, on: bool) -> None:  # noqa: FBT001 - on or off is all it says
        self._keep(self.admission.ask_first(on=on))

    def change_seat(
        self, who: str, *, role: Role | None = None, group: str | None = None, deputy: bool | None = None
    ) -> None:
        """Change what is given of somebody's seat."""
        seat = self.admission.laptop(who).seat
        changed = replace(
            seat,
            role=seat.role if role is None else role,
            group=seat.group if group is None else group,
            deputy=seat.deputy if deputy is None else deputy,
        )
        self._keep(self.admission.seat(who, changed))

    def bundle(self, seat: Seat, room_time: float) -> dict[str, object] | None:
        """What somebody needs to take over, where they may."""
        return bundle_for(seat, self._hosting, room_time)

    def _keep(self, admission: Admission) -> None:
        if admission != self.admission:
            hosting = replace(self._hosting, admission=admission)
            self._save(hosting)
            self._hosting = hosting


class Stage(Enum):
    """What a visit waits for."""

    PAKE = auto()
    PROOF = auto()
    CHOICE = auto()
    NOTHING = auto()


class Visit:
    """One conversation at the door."""

    def __init__(self, desk: Reception, address: str, now: float) -> None:
        self._desk = desk
        self._address = address
        self._stage = Stage.PAKE
        self._door = Door.ROOM
        self._words: Words | None = None
        self._choices = 0
        self._pairing = HubPairing(desk.hosting.day, desk.hosting.certificate.fingerprint, desk.hosting.term)
        self.joined: Laptop | None = None
        self._number = desk.doorway.enter(address, self, now)

    @property
    def greeting(self) -> str:
        return self._pairing.greeting

    @property
    def patience(self) -> float:
        """Seconds to wait for the next frame."""
        return CHOOSING if self._stage is Stage.CHOICE else PATIENCE

    def receive(self, text: object, now: float) -> tuple[str, ...]:
        """Take a frame and give those to send. Raises `Refused`; then the connection is to be closed."""
        stage, self._stage = self._stage, Stage.NOTHING  # whatever is refused leads nowhere
        if not isinstance(text, str):
            raise Refused(Why.NONSENSE)
        match stage:
            case Stage.PAKE:
                return self._exchange(text, now)
            case Stage.PROOF:
                return self._check(text)
            case Stage.CHOICE:
                return self._seat(self._pairing.read_wish(text), now)
            case Stage.NOTHING:
                raise Refused(Why.NONSENSE)

    def leave(self) -> None:
        """End, however it went."""
        self._stage = Stage.NOTHING
        self._desk.doorway.leave(self._number)

    def _exchange(self, text: str, now: float) -> tuple[str, ...]:
        self._stay()
        self._door = door_of(text)
        self._words = self._desk.admission.words_for(self._door, self._address)
        self._desk.doorway.reckon(now)
        answer = self._pairing.exchange(text, self._words)
        self._stage = Stage.PROOF
        return (answer,)

    def _check(self, text: str) -> tuple[str, ...]:
        """Look at the proof; others may have locked the words meanwhile, and then it is not even looked at."""
        self._stay()
        if self._desk.admission.words_for(self._door, self._address) != self._words:
            raise Refused(Why.WRONG_WORDS)
        if not self._pairing.proven(text):
            self._desk.count_wrong(self._door, self._address)
            raise Refused(Why.WRONG_WORDS)
        self._desk.doorway.leave(self._number)
        self._stage = Stage.CHOICE
        return self._pairing.answer_proof(), self._ask()

    def _seat(self, wish: Wish, now: float) -> tuple[str, ...]:
        room = self._desk.room()
        if self._door is Door.FACILITATOR:
            seat = Seat(Role.FACILITATOR, "", wish.name, wish.side)
        elif wish.group in dict(room.groups):
            role = Role.READER if wish.role is Role.READER else Role.WRITER
            seat = Seat(role, wish.group, wish.name, wish.side)
        elif not wish.group:
            seat = Seat(Role.READER, "", wish.name, wish.side)
        else:
            return self._ask_again()
        hosting = self._desk.hosting
        self.joined, token = self._desk.seat_new(seat, now=now, sure=self._door is Door.FACILITATOR)
        waiting = self.joined.standing is Standing.WAITING
        fingerprint = hosting.certificate.fingerprint
        return (self._pairing.welcome(Joined(token, hosting.day, room.title, fingerprint, seat, room.hosts, waiting)),)

    def _ask_again(self) -> tuple[str, ...]:
        """Show the groups as they are now: the one that was chosen is gone."""
        self._choices += 1
        if self._choices >= MOST_CHOICES:
            raise Refused(Why.NONSENSE)
        self._stage = Stage.CHOICE
        return (self._ask(),)

    def _ask(self) -> str:
        room = self._desk.room()
        return self._pairing.ask_group(AskedGroup(room.title, room.groups))

    def _stay(self) -> None:
        if not self._desk.doorway.here(self._number):
            raise Refused(Why.BUSY)
