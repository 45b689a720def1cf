"""An open day together with other laptops: what is made here goes out, what others make comes in.

`Together` knows how the link stands and tells it truly; the bytes are moved by a thread (link/guest.py), the documents
kept alike by linking_exchange.py. How the link turns is in linking_turns.py, what the hub says in linking_hearing.py.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.link.beginning_to_host import HOME
from desktop.link.guest_events import Echoed, Event, Framed, Told
from desktop.link.keys import LinkDoor, save_door
from desktop.link.nearby import Browser
from desktop.link.wire import Kind
from desktop.linking_answers import Row
from desktop.linking_doors import (
    FACILITATOR,
    HocuspocusDoor,
    forget_server,
    is_left,
    is_owners,
    is_same_way,
    left_door,
    save_server,
    seat_before,
    was_host,
)
from desktop.linking_hearing import Hearing
from desktop.linking_hosting import LinkHosting
from desktop.linking_seat import OwnSeat
from desktop.linking_state import KnownState
from desktop.linking_strands import strands_of
from desktop.linking_turns import Turns
from desktop.linking_waiting import Known
from desktop.linking_way import Door, Way
from desktop.model.link_state import Invitation, LinkState, Roster
from desktop.model.presence import Hand, Here, View
from desktop.model.seat import Role, Seat
from desktop.nearby_watch import Browsing, Heard, NearbyWatch
from desktop.paths import Places
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble

NAMELESS = "Facilitator"
"""What the others read of a host who has given no name; the same in every language the program speaks."""
QUIET_ROUNDS = 12
"""In which a laptop that hosted the day looks for another host, for about half a minute."""


class Together(QObject):
    """The link of one open day. It connects by itself where this laptop has been let in before, and until `close`."""

    state_changed = Signal(object)
    """`LinkState`."""
    seat_changed = Signal(object)
    """The `Seat` of this laptop, or None where the day is not shared."""
    here_changed = Signal(object)
    """Who is here, this laptop included: a mapping from client to `Here`."""
    hands_changed = Signal(str)
    """Other hands have moved on the board that is this document; see `hands`."""
    roster_changed = Signal(object)
    """The `Roster`, for facilitators."""
    invitation_changed = Signal(object)
    """The `Invitation`, or None where there is none any more."""
    trouble_met = Signal(object)
    """A `Trouble` to be told."""

    def __init__(
        self,
        session: Session,
        shelf: Shelf,
        places: Places,
        parent: QObject | None = None,
        browse: Callable[[Heard], Browsing] = Browser,
    ) -> None:
        super().__init__(parent)
        self._session, self._shelf, self._places = session, shelf, places
        day = session.day.id
        self._strands = strands_of(session, shelf, places, self._take, self._count, self)
        self._call, self._presence, self.watch = self._strands.call, self._strands.presence, self._strands.watch
        self._hosting = LinkHosting(shelf, places, day, self)
        self._state = KnownState(LinkState(unsaved=shelf.saving.trouble is not None), self)
        self._seat = OwnSeat(seat_before(places, day), self._presence, self._hosting, self)
        self._nearby = NearbyWatch(self, browse)
        self._way = Way(day, self._call, self._hosting, self._nearby, self._keep_door)
        self._turns = Turns(self._state, self._seat, self._way, self._strands, self.trouble_met.emit)
        self._hearing = Hearing(self._turns, self._hosting, self.trouble_met.emit, self)
        self._connect()

    # How it stands

    @property
    def state(self) -> LinkState:
        """How the link stands."""
        return self._state.now

    @property
    def seat(self) -> Seat | None:
        """Who this laptop is; None where the day is not shared."""
        return self._seat.now

    @property
    def roster(self) -> Roster:
        """Everybody the hub knows, for facilitators."""
        return self._hearing.roster

    @property
    def client(self) -> int:
        """The number this laptop is known by among those who are here."""
        return self._presence.client

    @property
    def here(self) -> Mapping[int, Here]:
        """Who is here, by client; this laptop is among them under `client`."""
        return self._presence.here

    def hands(self, group: str) -> Mapping[int, Hand]:
        """The others' hands on a group's board, by client."""
        return self._presence.hands(group)

    @property
    def invitation(self) -> Invitation | None:
        """How the room comes in, where this laptop hosts the day."""
        return self._hosting.invitation

    @property
    def elsewhere(self) -> bool:
        """Whether another laptop hosts this day, or has hosted it: what is sent to the host is not kept here."""
        door = self._way.door
        return isinstance(door, LinkDoor) and not self._hosting.is_on and not was_host(door)

    @property
    def can_take_over(self) -> bool:
        """Whether this laptop holds what it needs to host the day in another one's stead."""
        return self._hosting.can_take_over

    # Together and apart

    def resume(self) -> None:
        """Connect again where this laptop has been let in before.

        One that left a day open to the room opens it again, unless somebody has taken over; a facilitator's that has
        not hosted it lately only looks quietly whether somebody has taken over since.
        """
        self._strands.note.load(self._resume)

    def _resume(self, known: Known) -> None:
        door = known.door
        self._strands.exchange.remember(known.waiting)
        self._count()
        others = tuple(host for host in door.hosts if host[0] != HOME) if isinstance(door, LinkDoor) else ()
        if isinstance(door, LinkDoor) and was_host(door) and self._hosting.left_open:
            self.invite()
        elif isinstance(door, LinkDoor) and is_owners(door):
            if others:
                self._turns.look_for(replace(door, hosts=others), QUIET_ROUNDS)
        elif isinstance(door, LinkDoor) and is_left(door):
            self._state.set(left=True)
        elif isinstance(door, LinkDoor) and others:
            self.connect_door(replace(door, hosts=others))
        elif door is not None:
            self.connect_door(door)

    def connect_door(self, door: Door) -> None:
        """Come in by this door, and stay in whatever happens to the link."""
        self._turns.come_in(door)

    def leave(self) -> None:
        """Take part no longer; what is here stays here, and coming back takes the words again."""
        self._call.say("gone")
        left = left_door(self._session.day.id, self.seat)
        self._turns.part_for_good()
        self._shelf.ask(lambda _: self._forget_doors(left), lambda _: None)

    def use_server(self, address: str, token: str) -> None:
        """Have the day at an ordinary Yjs server from now on; at none any more where the address is empty."""
        self.stop_inviting()
        if not address:
            self.leave()
            return
        seat = self.seat or replace(FACILITATOR, name=self._session.author)
        door = HocuspocusDoor(self._session.day.id, address, token, seat)
        keep = partial(save_server, self._places, door)
        self._shelf.ask(lambda _: keep(), lambda _: self.connect_door(door), self.trouble_met.emit)

    def invite(self) -> None:
        """Host the day from this laptop; `invitation_changed` tells the words once the room can come in."""
        self._host(take_over=False)

    def take_over(self) -> None:
        """Host the day from this laptop in the stead of the one that hosted it, from what is here."""
        self._host(take_over=True)

    def stop_inviting(self) -> None:
        """Host the day no longer: everybody else is apart from now on."""
        if self._hosting.is_on:
            self._turns.part_for_good()
            self._hosting.stop()
            self._state.set(hosting=False)

    def close(self) -> None:
        """Let go of everything before the day is left."""
        self._strands.note.close()
        self._call.close()
        self._nearby.stop()
        self._presence.close()
        self._shelf.saving_changed.disconnect(self._state.note_saving)
        self._hosting.close()
        self.deleteLater()  # not left to the collector, which may run in another thread

    # What this laptop does

    def show_here(
        self, page: str, group: str = "", grid: str = "", view: View | None = None, *, shows: bool = False
    ) -> None:
        """Tell the others what is looked at here; `shows` asks them all to look along."""
        here = replace(self._presence.own, page=page, group=group, grid=grid, view=view, shows=shows)
        self._presence.show_here(here)

    def show_hand(self, group_id: str, hand: Hand | None) -> None:
        """Tell the others what is done here on a group's board; nothing any more."""
        self._presence.show_hand(group_id, hand)

    def follow(self, client: int) -> None:
        """Look along with somebody; 0 for nobody any more."""
        self._presence.show_here(replace(self._presence.own, follows=client))

    def send_answers(
        self, survey: str, rows: Sequence[Row], done: Callable[[], None], failed: Callable[[Trouble], None]
    ) -> None:
        """Send what one person answered to the host; `done` once it is on disk here, until the host has it."""
        self._strands.outbox.add(survey, rows, done, failed)

    # What facilitators do

    def admit(self, who: str) -> None:
        self._call.say("admit", who=who)

    def turn_away(self, who: str) -> None:
        self._call.say("turn_away", who=who)

    def put_out(self, who: str) -> None:
        self._call.say("put_out", who=who)

    def take_off(self, who: str) -> None:
        """Have a laptop that is gone on the list no longer."""
        self._call.say("take_off", who=who)

    def new_words(self) -> None:
        """Let nobody in with the words there were."""
        self._call.say("new_words")

    def new_facilitator_words(self) -> None:
        """Let no other facilitator in with the words there were."""
        self._call.say("new_facilitator_words")

    def ask_first(self, *, on: bool) -> None:
        """Whether newcomers wait for a yes."""
        self._call.say("ask_first", on=on)

    def seat_of(
        self, who: str, role: Role | None = None, group: str | None = None, *, deputy: bool | None = None
    ) -> None:
        """Give somebody another seat; what is None stays."""
        changes = {"role": None if role is None else role.value, "group": group, "deputy": deputy}
        self._call.say("seat", who=who, **{key: value for key, value in changes.items() if value is not None})

    # Inside

    def _connect(self) -> None:
        offers, outbox = self._strands.offers, self._strands.outbox
        self._session.kept.connect(self._note_kept)
        self._session.documents_changed.connect(offers.note_documents)
        self._session.day_changed.connect(offers.note_day)
        self._session.day_changed.connect(lambda day: outbox.forget(day.forgotten))
        outbox.forget(self._session.day.forgotten)
        self._shelf.saving_changed.connect(self._state.note_saving)
        self._hosting.came_up.connect(self._come_in)
        self._hosting.gave_way.connect(self._give_way)
        self._hosting.failed.connect(self._not_host)
        self._hosting.invitation_changed.connect(self.invitation_changed)
        self._presence.here_changed.connect(self._note_here)
        self._presence.hands_changed.connect(self.hands_changed)
        self._state.changed.connect(self.state_changed)
        self._seat.changed.connect(self.seat_changed)
        self._hearing.roster_changed.connect(self.roster_changed)

    def _take(self, event: Event) -> None:
        """Something has come over the link."""
        match event:
            case Framed(_, message):
                if message.kind is Kind.AWARENESS:
                    self._presence.take(message.name, message.payload)
                else:
                    self._strands.exchange.take(message)
            case Echoed(_, echo):
                self.watch.learn(echo)
            case Told():
                self._hearing.take(event)
            case _:
                self._turns.take(event)

    def _count(self) -> None:
        self._turns.count()

    def _note_kept(self, document: str, update: bytes, counts: bool) -> None:  # noqa: FBT001 - a signal's payload
        if self._way.door is not None:
            self._strands.exchange.wrote(document, update, counts=counts)

    def _note_here(self, here: Mapping[int, Here]) -> None:
        self._state.set(others=len(here) - 1)
        self.here_changed.emit(here)

    def _keep_door(self, door: LinkDoor) -> None:
        self._shelf.ask(lambda _: save_door(self._places, door), lambda _: None)

    def _forget_doors(self, left: LinkDoor | None) -> None:
        forget_server(self._places, self._session.day.id)
        if left is not None:
            save_door(self._places, left)  # in its place: between the two nobody would know whose laptop this is
        else:
            self._places.door(self._session.day.id).unlink(missing_ok=True)

    def _host(self, *, take_over: bool) -> None:
        if not self._hosting.is_on:
            self._state.set(hosting=True)
            self._hosting.start(self._session.author or NAMELESS, take_over=take_over)

    def _come_in(self, door: LinkDoor) -> None:
        """The hub on this laptop is there: be its first guest."""
        if self._call.is_on and is_same_way(self._way.door, door):
            self._call.hurry()
        else:
            self.connect_door(door)

    def _give_way(self, door: LinkDoor) -> None:
        """Another laptop has taken over: be a guest there, and bring what is here."""
        self._state.set(hosting=False)
        self.connect_door(door)

    def _not_host(self, trouble: Trouble) -> None:
        self._state.set(hosting=False)
        self.trouble_met.emit(trouble)
