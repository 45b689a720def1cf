"""Who may come into a day and who may not: the words, the wrong tries, and the laptops that were let in.

All of it is one frozen value; each verb gives the next one. What is on disk and on the wire is not known here.
"""

import hmac
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.link.refusal import Refused, Why
from desktop.link.sealing import token_hash
from desktop.link.seats import may_host
from desktop.link.words import Door, Words, choose
from desktop.model.seat import Seat

TRIES = 5
"""Wrong tries of any laptops together; then the words open no more."""
TRIES_OF_ONE = 3
"""From one address: a single laptop cannot lock the words for the whole room."""
MOST_LAPTOPS = 400
MOST_WAITING = 60


class Standing(StrEnum):
    """How far somebody has come."""

    IN = "in"
    WAITING = "waiting"
    """A facilitator has to say yes first."""
    OUT = "out"
    TURNED_AWAY = "turned_away"
    BANNED = "banned"
    """Put out by the hub itself, because what it sent brought the hub down."""


REFUSALS = {
    Standing.OUT: Why.PUT_OUT,
    Standing.TURNED_AWAY: Why.TURNED_AWAY,
    Standing.BANNED: Why.BANNED,
}


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop that has proven the words once. `who` names it to others; only the hash of its token is kept."""

    who: str
    token_hash: str
    seat: Seat
    standing: Standing = Standing.IN
    since: float = 0.0


@dataclass(frozen=True, slots=True)
class Admission:
    """The door of one day. `wrong` and `facilitator_wrong` hold the address of each wrong try at the current words."""

    day: str
    words: Words
    facilitator_words: Words
    laptops: tuple[Laptop, ...] = ()
    wrong: tuple[str, ...] = ()
    facilitator_wrong: tuple[str, ...] = ()
    asks_first: bool = False

    @property
    def locked(self) -> bool:
        """Whether it takes new words before anybody else comes in."""
        return self.guesses_left == 0

    @property
    def guesses_left(self) -> int:
        return max(0, TRIES - len(self.wrong))

    @property
    def facilitator_locked(self) -> bool:
        return len(self.facilitator_wrong) >= TRIES

    def words_for(self, door: Door, address: str) -> Words:
        """The words somebody at an address may try. Raises `Refused`."""
        wrong = self._wrong(door)
        if len(wrong) >= TRIES:
            raise Refused(Why.LOCKED)
        if wrong.count(address) >= TRIES_OF_ONE:
            raise Refused(Why.TOO_OFTEN)
        return self.words if door is Door.ROOM else self.facilitator_words

    def tried_wrong(self, door: Door, address: str) -> "Admission":
        """Count a wrong try."""
        wrong = (*self._wrong(door), address)
        return replace(self, wrong=wrong) if door is Door.ROOM else replace(self, facilitator_wrong=wrong)

    def new_words(self) -> "Admission":
        """Show other words from now on; who is in stays in."""
        return replace(self, words=choose(Door.ROOM), wrong=())

    def new_facilitator_words(self) -> "Admission":
        return replace(self, facilitator_words=choose(Door.FACILITATOR), facilitator_wrong=())

    def ask_first(self, *, on: bool) -> "Admission":
        """Let those who come from now on wait for a yes, or not."""
        return replace(self, asks_first=on)

    def let_in(self, laptop: Laptop) -> "Admission":
        """Add a laptop. Raises `Refused` where there is no room for more."""
        kept = self.laptops
        if len(kept) >= MOST_LAPTOPS:  # who was turned away makes room first
            gone = (Standing.OUT, Standing.TURNED_AWAY)
            oldest = next((each for each in kept if each.standing in gone), None)
            if oldest is None:
                raise Refused(Why.FULL)
            kept = tuple(each for each in kept if each is not oldest)
        waiting = sum(each.standing is Standing.WAITING for each in kept)
        if laptop.standing is Standing.WAITING and waiting >= MOST_WAITING:
            raise Refused(Why.FULL)
        return replace(self, laptops=(*kept, laptop))

    def laptop(self, who: str) -> Laptop:
        """Find somebody. Raises `Refused`."""
        found = next((each for each in self.laptops if each.who == who), None)
        if found is None:
            raise Refused(Why.NONSENSE)
        return found

    def recognise(self, token: str) -> Laptop:
        """Find whose token that is. Raises `Refused` for one that nobody has, and for who is no longer let in."""
        shown = token_hash(token).encode()
        found = [each for each in self.laptops if hmac.compare_digest(each.token_hash.encode(), shown)]
        if not found:
            raise Refused(Why.UNKNOWN_TOKEN)
        if found[0].standing in REFUSALS:
            raise Refused(REFUSALS[found[0].standing])
        return found[0]

    def admit(self, who: str) -> "Admission":
        """Say yes to somebody who waits; whoever was put out must come by the words again."""
        laptop = self.laptop(who)
        return self._set(laptop, Standing.IN) if laptop.standing is Standing.WAITING else self

    def turn_away(self, who: str) -> "Admission":
        """Say no to somebody who waits."""
        laptop = self.laptop(who)
        return self._set(laptop, Standing.TURNED_AWAY) if laptop.standing is Standing.WAITING else self

    def put_out(self, who: str) -> "Admission":
        """Let somebody in no more. They still know the words, so from now on whoever comes has to wait for a yes.

        Who held what the host holds knew the facilitators' words too: these change.
        """
        laptop = self.laptop(who)
        after = replace(self._set(laptop, Standing.OUT), asks_first=True)
        return after.new_facilitator_words() if may_host(laptop.seat) else after

    def take_off(self, who: str) -> "Admission":
        """Know a laptop no longer: it comes back only by the words. Those that it knew as a facilitator change."""
        laptop = self.laptop(who)
        knew = laptop.standing is Standing.IN and may_host(laptop.seat)
        after = self._without(laptop)
        return after.new_facilitator_words() if knew else after

    def leave(self, who: str) -> "Admission":
        """A laptop takes part no longer, of its own accord."""
        return self._without(self.laptop(who))

    def succeed(self, who: str, was: str) -> "Admission":
        """A laptop has joined anew that had the token `was`: it stands once. Whoever was put out stays put out."""
        shown = token_hash(was).encode()
        for each in self.laptops:
            same = each.who != who and hmac.compare_digest(each.token_hash.encode(), shown)
            if same and each.standing not in REFUSALS:
                return self._without(each)
        return self

    def ban(self, who: str) -> "Admission":
        """Let somebody in no more because of what their program sends."""
        return replace(self._set(self.laptop(who), Standing.BANNED), asks_first=True)

    def seat(self, who: str, seat: Seat) -> "Admission":
        """Give somebody another seat. Who may no longer host knew the facilitators' words: these change."""
        laptop = self.laptop(who)
        after = self._replace(laptop, replace(laptop, seat=seat))
        return after.new_facilitator_words() if may_host(laptop.seat) and not may_host(seat) else after

    def _wrong(self, door: Door) -> tuple[str, ...]:
        return self.wrong if door is Door.ROOM else self.facilitator_wrong

    def _without(self, laptop: Laptop) -> "Admission":
        return replace(self, laptops=tuple(each for each in self.laptops if each is not laptop))

    def _set(self, laptop: Laptop, standing: Standing) -> "Admission":
        return self._replace(laptop, replace(laptop, standing=standing))

    def _replace(self, old: Laptop, new: Laptop) -> "Admission":
        return replace(self, laptops=tuple(new if each is old else each for each in self.laptops))
