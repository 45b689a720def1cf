"""A host's desk and a guest's program that talk to each other without a network, for tests of admission."""

from dataclasses import dataclass, field

from desktop.link.certificate import Certificate, make
from desktop.link.hosting import Hosting, fresh_hosting
from desktop.link.pairing import AskedGroup, GuestPairing, Joined
from desktop.link.reception import Reception, RoomNow
from desktop.link.words import Door, Words, all_words, choose
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side

DAY = "k2m4n6p8r0t1"
TITLE = "Temadag om overgange"
NAME = "Åse Ødegaard"
ROOM = RoomNow(TITLE, (("g1", "Gruppe 1"), ("g2", "Gruppe 2")), (("192.168.1.10", 8420),))
SEAT = Seat(Role.WRITER, "g1", NAME, Side.PROVIDER)


@dataclass
class Desk:
    """A reception that remembers what it has put on the disk, in order."""

    hosting: Hosting = field(default_factory=lambda: fresh_hosting(DAY, 1_800_000_000.0))
    kept: list[Hosting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reception = Reception(self.hosting, lambda: ROOM, self.kept.append)

    @property
    def words(self) -> Words:
        return self.reception.admission.words

    @property
    def fingerprint(self) -> str:
        return self.hosting.certificate.fingerprint


def other_certificate() -> Certificate:
    return make(1_800_000_000.0)


def wrong_words(desk: Desk, door: Door = Door.ROOM) -> Words:
    right = desk.words if door is Door.ROOM else desk.reception.admission.facilitator_words
    while (words := choose(door)) == right:
        pass
    return words


def one_word_off(words: Words) -> Words:
    other = next(word for word in all_words() if word not in words.each)
    return Words((*words.each[:-1], other))


def join(
    desk: Desk, words: Words | None = None, *, address: str = "10.0.0.9", group: str = "g1", fingerprint: str = ""
) -> Joined:
    """Let a guest come in, as both programs do it; raises what the guest would hear."""
    guest = GuestPairing(words or desk.words, fingerprint or desk.fingerprint, NAME, Side.PROVIDER)
    visit = desk.reception.arrive(address, 0.0)
    try:
        answers = [visit.greeting]
        while answers:
            heard = guest.receive(answers.pop(0))
            sent = list(heard.send)
            match heard.event:
                case Joined():
                    return heard.event
                case AskedGroup():
                    sent += guest.choose(group)
            for each in sent:
                answers += visit.receive(each, 0.0)
    finally:
        visit.leave()
    raise AssertionError("the conversation ended before anybody came in")
