"""An open day together with other laptops: what is made here goes out, what others make comes in.

`Together` knows how the link stands and tells it truly; the bytes are moved by a thread (link/guest.py), the documents
kept alike by linking_exchange.py.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.archive.building import day_document
from desktop.link import wire
from desktop.link.beginning_to_host import HOME
from desktop.link.guest_events import Asking, Closed, Denied, Echoed, Event, Framed, Missed, Opened, Told
from desktop.link.keys import MOST_HOSTS, LinkDoor, save_door
from desktop.link.nearby import Browser, NearbyDay, mark_of
from desktop.link.opening import read_hosts, read_offers
from desktop.link.opening import words as read_words
from desktop.link.seats import seat_from_json
from desktop.link.wire import Kind
from desktop.linking_answers import Outbox, Row
from desktop.linking_call import Call
from desktop.linking_doors import (
    FACILITATOR,
    HocuspocusDoor,
    forget_server,
    is_same_way,
    save_server,
    seat_before,
    was_host,
)
from desktop.linking_exchange import Exchange
from desktop.linking_hosting import LinkHosting
from desktop.linking_marks import Marks
from desktop.linking_offers import Offers
from desktop.linking_people import offence, read_roster
from desktop.linking_presence import Presence
from desktop.linking_waiting import Known, WaitingNote
from desktop.model.join_trouble import join_trouble
from desktop.model.link_state import Invitation, LinkState, Phase, Roster
from desktop.model.presence import Hand, Here, View
from desktop.model.seat import Role, Seat
from desktop.model.watch import RoomWatch
from desktop.nearby_watch import Browsing, Heard, NearbyWatch
from desktop.paths import Places
from desktop.session import Session
from desktop.shelf import Saving, Shelf
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

Door = LinkDoor | HocuspocusDoor

MOST_NEARBY = 6
"""Addresses taken from one announcement; anybody in the room can make any."""
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
        self._day = session.day.id
        self.state = LinkState(unsaved=shelf.saving.trouble is not None)
        self.seat = seat_before(places, self._day)
        self.roster = Roster()
        self.watch = RoomWatch()
        self._door: Door | None = None
        self._call = Call(self._take, self._merge, self)
        self._exchange = Exchange(session, self._call.send, self._count)
        self._offers = Offers(session, self._exchange)
        self._marks = Marks(shelf, lambda number: self._call.say("kept", n=number), self)
        self._presence = Presence(day_document(self._day), self._call.send, self)
        self._note = WaitingNote(shelf, places, self._day, self)
        self._outbox = Outbox(shelf, places, self._day, self._call.say, self)
        self._nearby = NearbyWatch(self, browse)
        self._hosting = LinkHosting(shelf, places, self._day, self)
        self._quiet = 0
        """Rounds that are still tried before it is given up that anybody has taken over."""
        self._you = ""
        """This laptop, by the hub's name for it."""
        self._told: dict[str, Callable[[Mapping[str, Any]], None]] = {
            "documents": self._take_documents,
            "mark": lambda words: self._marks.take(words.get("n")),
            "spread": lambda words: self._set(spread=words.get("ok") is True),
            "disk": lambda words: self._set(host_full=words.get("full") is True),
            "answers_kept": lambda words: self._outbox.kept(words.get("id")),
            "roster": self._take_roster,
            "hosts": self._know,
            "bundle": lambda words: self._hosting.keep_bundle(words.get("bundle")),
            "put_out": lambda _: self._be_denied("put_out", again=False),
            "failed": lambda _: self.trouble_met.emit(_host_failed()),
            "offender": lambda words: self.trouble_met.emit(offence(words)),
        }
        """What the hub says, by kind; anything else is passed over."""
        self._connect()

    # How it stands

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
        return isinstance(self._door, LinkDoor) and not self._hosting.is_on and not was_host(self._door)

    @property
    def can_take_over(self) -> bool:
        """Whether this laptop holds what it needs to host the day in another one's stead."""
        return self._hosting.can_take_over

    # Together and apart

    def resume(self) -> None:
        """Connect again where this laptop has been let in before.

        One that hosted the day itself only looks quietly whether somebody has taken over since.
        """
        self._note.load(self._resume)

    def _resume(self, known: Known) -> None:
        door = known.door
        self._exchange.remember(known.waiting)
        self._count()
        if isinstance(door, LinkDoor) and was_host(door):
            others = tuple(host for host in door.hosts if host[0] != HOME)
            if others:
                self._quiet = QUIET_ROUNDS
                self._dial(replace(door, hosts=others))
        elif door is not None:
            self.connect_door(door)

    def connect_door(self, door: Door) -> None:
        """Come in by this door, and stay in whatever happens to the link."""
        self._quiet = 0
        self._dial(door)
        self._set(phase=Phase.CONNECTING, since=None)

    def leave(self) -> None:
        """Take part no longer; what is here stays here, and coming back takes the words again."""
        self._part_for_good()
        self._shelf.ask(lambda _: self._forget_doors(), lambda _: None)

    def use_server(self, address: str, token: str) -> None:
        """Have the day at an ordinary Yjs server from now on; at none any more where the address is empty."""
        self.stop_inviting()
        if not address:
            self.leave()
            return
        seat = self.seat or replace(FACILITATOR, name=self._session.author)
        door = HocuspocusDoor(self._day, address, token, seat)
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
            self._part_for_good()
            self._hosting.stop()
            self._set(hosting=False)

    def close(self) -> None:
        """Let go of everything before the day is left."""
        self._note.close()
        self._call.close()
        self._nearby.stop()
        self._presence.close()
        self._shelf.saving_changed.disconnect(self._note_saving)
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
        self._outbox.add(survey, rows, done, failed)

    # What facilitators do

    def admit(self, who: str) -> None:
        self._call.say("admit", who=who)

    def turn_away(self, who: str) -> None:
        self._call.say("turn_away", who=who)

    def put_out(self, who: str) -> None:
        self._call.say("put_out", who=who)

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

    # What comes over the link

    def _take(self, event: Event) -> None:
        match event:
            case Framed(_, message):
                if message.kind is Kind.AWARENESS:
                    self._presence.take(message.name, message.payload)
                else:
                    self._exchange.take(message)
            case Echoed(_, echo):
                self.watch.learn(echo)
            case Told(_, what, words):
                self._told.get(what, _pass_over)(words)
            case _:
                self._take_turn(event)

    def _take_turn(self, event: Asking | Closed | Denied | Missed | Opened) -> None:
        """The link stands otherwise than before."""
        match event:
            case Opened(link, welcome):
                self._enter(link, welcome)
            case Closed():
                self._part()
            case Asking():
                self._set(phase=Phase.WAITING)
            case Denied(why, again):
                self._be_denied(why, again=again)
            case Missed():
                self._note_missed()

    def _merge(self, document: str, messages: Sequence[wire.Message]) -> None:
        self._exchange.merge(document, messages)

    def _enter(self, link: int, welcome: Mapping[str, Any]) -> None:
        self._call.link, self._quiet = link, 0
        self._nearby.stop()
        self.watch.start_over()
        self._set(phase=Phase.CATCHING_UP, since=None, spread=False, host_full=False)
        if not self._exchange.plain:
            self._you = read_words(welcome.get("you"))
            self._take_seat(seat_from_json(welcome.get("seat")))
            self._know(welcome)
        self._offers.begin(link, self.seat, read_offers(welcome.get("documents")))
        self._presence.connect_all()
        self._outbox.connected()
        self._count()

    def _take_documents(self, words: Mapping[str, Any]) -> None:
        self._take_seat(seat_from_json(words.get("seat")))
        self._offers.change(self.seat, read_offers(words.get("documents")))
        self._count()

    def _part(self) -> None:
        """The link is broken."""
        self._call.link = 0
        self._marks.forget()
        self._exchange.close()
        self._presence.disconnect_all()
        if self.state.phase in (Phase.CATCHING_UP, Phase.TOGETHER):
            self._set(phase=Phase.APART, since=time.time(), spread=False, others=0)
        self._count()

    def _note_missed(self) -> None:
        if self.state.phase is Phase.WAITING:
            self._set(phase=Phase.CONNECTING)
        if self._quiet:
            self._quiet -= 1
            if not self._quiet:
                self._part_for_good()
                return
        if isinstance(self._door, LinkDoor):
            self._nearby.start()

    def _look_nearby(self, days: Sequence[NearbyDay]) -> None:
        """The host may be at another address by now; whoever says so must still show the day's certificate."""
        mark = mark_of(self._day)
        for day in days:
            if day.mark == mark:
                self._call.know((address, day.port) for address in day.addresses[:MOST_NEARBY])
                self._call.hurry()

    def _be_denied(self, why: str, *, again: bool) -> None:
        if again or self._quiet:
            self._quiet = min(self._quiet, 1)
            self._note_missed()
            return
        phase = Phase.PUT_OUT if why in ("put_out", "banned", "turned_away") else Phase.REFUSED
        if phase is not self.state.phase:
            self._set(phase=phase, since=None, spread=False, others=0)
            self._hang_up()
            self.trouble_met.emit(join_trouble(why))

    # Inside

    def _connect(self) -> None:
        self._session.kept.connect(self._note_kept)
        self._session.documents_changed.connect(self._offers.note_documents)
        self._session.day_changed.connect(self._offers.note_day)
        self._shelf.saving_changed.connect(self._note_saving)
        self._nearby.changed.connect(self._look_nearby)
        self._hosting.came_up.connect(self._come_in)
        self._hosting.gave_way.connect(self._give_way)
        self._hosting.failed.connect(self._not_host)
        self._hosting.invitation_changed.connect(self.invitation_changed)
        self._presence.here_changed.connect(self._note_here)
        self._presence.hands_changed.connect(self.hands_changed)

    def _note_kept(self, document: str, update: bytes, counts: bool) -> None:  # noqa: FBT001 - a signal's payload
        if self._door is not None:
            self._exchange.wrote(document, update, counts=counts)

    def _know(self, words: Mapping[str, Any]) -> None:
        """Note where the day may be found the next time."""
        door, hosts = self._door, read_hosts(words.get("hosts"))
        if not isinstance(door, LinkDoor) or not hosts:
            return
        epoch = words.get("epoch")
        known = max(door.epoch, epoch) if isinstance(epoch, int) else door.epoch
        all_hosts = tuple(dict.fromkeys((*hosts, *door.hosts)))[:MOST_HOSTS]
        newer = replace(door, hosts=all_hosts, seat=self.seat or door.seat, epoch=known)
        self._call.know(newer.hosts)
        if self._hosting.is_on:
            self._hosting.know(newer.hosts)
        if newer != door:
            self._door = newer
            self._shelf.ask(lambda _: save_door(self._places, newer), lambda _: None)

    def _host(self, *, take_over: bool) -> None:
        if not self._hosting.is_on:
            self._set(hosting=True)
            self._hosting.start(self._session.author, take_over=take_over)

    def _come_in(self, door: LinkDoor) -> None:
        """The hub on this laptop is there: be its first guest."""
        if self._call.is_on and is_same_way(self._door, door):
            self._call.hurry()
        else:
            self.connect_door(door)

    def _give_way(self, door: LinkDoor) -> None:
        """Another laptop has taken over: be a guest there, and bring what is here."""
        self._set(hosting=False)
        self.connect_door(door)

    def _not_host(self, trouble: Trouble) -> None:
        self._set(hosting=False)
        self.trouble_met.emit(trouble)

    def _take_roster(self, words: Mapping[str, Any]) -> None:
        roster = read_roster(words, self._you)
        if roster != self.roster:
            self.roster = roster
            self.roster_changed.emit(roster)
        door = self._door
        self._hosting.learn(words, door.hosts[0] if isinstance(door, LinkDoor) and door.hosts else None)

    def _take_seat(self, seat: Seat | None) -> None:
        own = self._presence.own
        sits = Seat(Role.READER) if seat is None else seat
        self._presence.show_here(replace(own, name=sits.name, side=sits.side, role=sits.role, own_group=sits.group))
        if sits.role is not Role.FACILITATOR:
            self._hosting.forget()
        if seat != self.seat:
            self.seat = seat
            self.seat_changed.emit(seat)

    def _dial(self, door: Door) -> None:
        """Look for the host behind a door."""
        self._hang_up()
        self._door = door
        self._exchange.plain = isinstance(door, HocuspocusDoor)
        self._exchange.token = door.token
        self._set(server=self._exchange.plain)
        self._call.begin(door)

    def _part_for_good(self) -> None:
        self._hang_up()
        self._door = None
        self._exchange.forget()
        self._count()
        self._take_seat(None)
        self._set(phase=Phase.ALONE, since=None, spread=False, host_full=False, server=False)

    def _forget_doors(self) -> None:
        forget_server(self._places, self._day)
        self._places.door(self._day).unlink(missing_ok=True)

    def _hang_up(self) -> None:
        """Break the link from this side."""
        self._call.hang_up()
        self._nearby.stop()
        self._part()

    def _count(self) -> None:
        """Tell how much is on its way, and whether both sides have everything."""
        phase = self.state.phase
        if phase is Phase.CATCHING_UP and self._exchange.shut_out:
            self._be_denied("server_token", again=False)
            return
        if phase is Phase.CATCHING_UP and self._exchange.caught_up:
            phase = Phase.TOGETHER
        self._set(phase=phase, waiting=self._exchange.waiting, refused=self._exchange.refused)
        self._note.note(self._exchange.waiting_by_document() if self._door is not None else {})
        self._offers.open_own()

    def _note_here(self, here: Mapping[int, Here]) -> None:
        self._set(others=len(here) - 1)
        self.here_changed.emit(here)

    def _note_saving(self, saving: Saving) -> None:
        self._set(unsaved=saving.trouble is not None)

    def _set(self, **changes: Any) -> None:  # noqa: ANN401 - fields of LinkState
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _pass_over(_: Mapping[str, Any]) -> None:
    """The hub of a newer program may say more than this one knows."""


def _host_failed() -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "The host could not do that just now."),
        QT_TRANSLATE_NOOP("Trouble", "Its disk may be full; try again in a moment."),
    )
