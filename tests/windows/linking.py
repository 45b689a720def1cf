"""A link without a network, for tests of windows: it does what is asked at once, and remembers it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.model.link_state import Invitation, LinkState, Person, PersonState, Phase, Roster
from desktop.model.presence import Here
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.model.watch import Watch
from desktop.windows.links import Makers

INVITATION = Invitation("bus-guld-hjem", ("192.168.1.20", "10.0.0.4"), 8420, "fugl-sten-vind-mel-hus")
OWN = Person("me", "Anna", Side.AUTHORITY, Role.FACILITATOR, own=True)
LONE = Person("lone", "Lone Friis", Side.PROVIDER, address="192.168.1.31")
ERIK = Person("erik", "Erik Hansen", Side.AUTHORITY, state=PersonState.WAITING)
MAJA = Person("maja", "Maja", Side.CITIZEN, state=PersonState.AWAY)


class FakeLink(QObject):
    """What `Together` is to windows."""

    state_changed = Signal(object)
    seat_changed = Signal(object)
    here_changed = Signal(object)
    roster_changed = Signal(object)
    invitation_changed = Signal(object)
    trouble_met = Signal(object)
    hands_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state, self.roster = LinkState(), Roster()
        self.seat: Seat | None = None
        self.invitation: Invitation | None = None
        self.client, self.here = 1, {}
        self.can_take_over = False
        self.watch = Watch()
        self.done: list[tuple] = []

    def stand(self, **changes) -> None:
        """Let the link stand so."""
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)

    def gather(self, *people: Person, ask_first: bool = False) -> None:
        self.roster = Roster((OWN, *people), ask_first)
        self.here = {
            at: Here(each.name, each.side, each.role, each.group) for at, each in enumerate(self.roster.people, 1)
        }
        self.roster_changed.emit(self.roster)
        self.here_changed.emit(self.here)

    def show(self, invitation: Invitation | None) -> None:
        self.invitation = invitation
        self.invitation_changed.emit(invitation)

    def sit(self, seat: Seat | None) -> None:
        self.seat = seat
        self.seat_changed.emit(seat)

    def hands(self, _group: str) -> dict:
        return {}

    def show_here(self, *_seen, **_more) -> None: ...

    def show_hand(self, _group: str, _hand) -> None: ...

    def follow(self, _client: int) -> None: ...

    def resume(self) -> None:
        self.resumed = True

    def close(self) -> None:
        self.closed = True

    def invite(self) -> None:
        self.done.append(("invite",))
        self.stand(hosting=True)

    def let_in(self) -> None:
        """The host is up."""
        self.show(INVITATION)
        self.sit(Seat(Role.FACILITATOR))
        self.stand(phase=Phase.TOGETHER)

    def stop_inviting(self) -> None:
        self.done.append(("stop",))
        self.show(None)
        self.stand(hosting=False, phase=Phase.ALONE)

    def take_over(self) -> None:
        self.done.append(("take_over",))

    def use_server(self, address: str, token: str) -> None:
        self.done.append(("server", address, token))

    def leave(self) -> None:
        self.done.append(("leave",))

    def admit(self, who: str) -> None:
        self.done.append(("admit", who))

    def turn_away(self, who: str) -> None:
        self.done.append(("turn_away", who))

    def take_off(self, who: str) -> None:
        self.done.append(("take_off", who))

    def put_out(self, who: str) -> None:
        self.done.append(("put_out", who))

    def new_words(self) -> None:
        self.done.append(("new_words",))
        self.show(replace(INVITATION, words="hagl-halm-have"))

    def new_facilitator_words(self) -> None:
        self.done.append(("new_facilitator_words",))

    def ask_first(self, *, on: bool) -> None:
        self.done.append(("ask_first", on))

    def seat_of(self, who, role=None, group=None, *, deputy=None) -> None:
        self.done.append(("seat", who, group, deputy))


class FakePairing(QObject):
    """What comes to the door of a day."""

    asked_group = Signal(object)
    waiting = Signal()
    joined = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.begun: tuple | None = None
        self.chosen: str | None = None
        self.stopped = False

    def begin(self, address, port, words, name, side) -> None:
        self.begun = (address, port, words, name, side)

    def choose(self, group: str) -> None:
        self.chosen = group

    def stop(self) -> None:
        self.stopped = True


class FakeBrowser:
    """Looks around in no network."""

    def __init__(self, heard) -> None:
        self.heard = heard

    def start(self) -> None: ...

    def stop(self) -> None: ...


def use_links(desktop) -> tuple[list[FakeLink], list[FakePairing]]:
    """Give a window of a test links without a network; what it makes is in the lists."""
    links: list[FakeLink] = []
    pairings: list[FakePairing] = []

    def link(_session) -> FakeLink:
        links.append(FakeLink(desktop.window))
        return links[-1]

    def pairing() -> FakePairing:
        pairings.append(FakePairing())
        return pairings[-1]

    def say(state: LinkState) -> str:
        return f"{state.phase.value}, {state.waiting} waiting"

    desktop.window.use_links(Makers(link, pairing, say))
    desktop.window.links.nearby._make = FakeBrowser
    return links, pairings
