"""What Brobyg programs and the hub say to each other in words: who is in, who may what, and the time."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from desktop.link import limits
from desktop.link.admission import Laptop, Standing
from desktop.link.guest_door import VERSION
from desktop.link.hub import Hub
from desktop.link.hub_answers import take_answers
from desktop.link.hub_journal import Blame
from desktop.link.hub_peer import Peer
from desktop.link.hub_spread import ask_for_marks, confirm, tell_spread
from desktop.link.keys import is_token
from desktop.link.nesting import BadWords, read_json
from desktop.link.reception import Reception
from desktop.link.refusal import Refused
from desktop.link.seats import may_host, seat_as_json
from desktop.model.seat import Right, Role
from desktop.trouble import Trouble

MOST_OFFENCES = 20
"""So many are remembered for facilitators who come later."""

Host = tuple[str, int]


class Control:
    """Speaks for the hub. `clock` is the time of the room, `own` where this laptop is found."""

    def __init__(
        self, hub: Hub, desk: Reception, clock: Callable[[], float], own: Callable[[], tuple[Host, ...]]
    ) -> None:
        self._hub, self._desk, self._clock, self._own = hub, desk, clock, own
        self._told_hosts: tuple[Host, ...] = ()
        self._offences: list[tuple[dict[str, str], set[str]]] = []
        self._roster_at = 0.0
        self._spread_at = 0.0
        hub.control = self.received
        hub.offended = self.offended

    # Coming in

    def welcome(self, peer: Peer, laptop: Laptop) -> None:
        """Tell somebody who has just been recognised where they stand."""
        if laptop.standing is Standing.WAITING:
            peer.waiting = True
            peer.tell("waiting")
            return
        peer.waiting = peer.refresh = peer.spread = False
        day = self._hub.day
        peer.tell(
            "welcome",
            version=VERSION,
            you=peer.who,
            client_hint=peer.key,
            seat=seat_as_json(peer.seat),
            day=self._hub.day_id,
            title=day.title,
            documents=self.documents(peer),
            room_time=self._clock(),
            hosts=_hosts(self.hosts()),
            **self._desk.hosting.term.words,
        )
        if self._hub.disk_full:
            peer.tell("disk", full=True)
        self._bundle(peer)
        self._tell_offences(peer)

    def documents(self, peer: Peer) -> list[dict[str, str]]:
        """The documents somebody may read."""
        rooms = list(self._hub.rooms.values())
        rights = [(room, room.right(peer)) for room in rooms]
        return [
            {"id": room.document, "kind": room.kind, "group": room.group, "right": right.value}
            for room, right in rights
            if right is not Right.NONE
        ]

    def hosts(self) -> tuple[Host, ...]:
        """Where the day may be found: here, and later on laptops that may take over."""
        port = self._own()[0][1] if self._own() else 0
        others = {(peer.address, port) for peer in self._hub.peers.values() if may_host(peer.seat) and not peer.on_host}
        return (*self._own(), *sorted(others))

    # What is said

    def received(self, peer: Peer, text: str, now: float) -> None:
        """Take a message in words from somebody."""
        try:
            said = read_json(text)
        except BadWords:
            peer.strike(now)
            return
        if not isinstance(said, Mapping) or not isinstance(said.get("t"), str):
            peer.strike(now)
            return
        match said["t"]:
            case "ping":
                peer.tell("pong", n=_number(said.get("n")), at=_number(said.get("at")), room_time=self._clock())
            case "bye":
                self._hub.leave(peer, "bye")
            case "gone":
                self._let_go(peer)
            case "kept":
                confirm(peer, said.get("n"))
            case "answers" if not peer.waiting:
                take_answers(self._hub, peer, said, now)
            case _ if not peer.waiting and peer.seat.role is Role.FACILITATOR:
                self._do(peer, said, now)

    def succeed(self, peer: Peer, was: object) -> None:
        """Somebody has joined anew; `was` is the token they had, if any: they stand once."""
        if is_token(was):
            with suppress(Trouble):
                self._desk.succeed(peer.who, str(was))
            known = {laptop.who for laptop in self._desk.admission.laptops}
            for old in [each for each in self._hub.peers.values() if each.who not in known]:
                self._hub.leave(old, "replaced")

    def _let_go(self, peer: Peer) -> None:
        """Somebody takes part no longer, and does not come back without the words."""
        with suppress(Refused, Trouble):
            self._desk.leave(peer.who)
        self._hub.leave(peer, "bye")

    def _do(self, peer: Peer, said: Mapping[str, Any], now: float) -> None:
        """Do what a facilitator asks for."""
        who = said.get("who")
        who = who if isinstance(who, str) else ""
        try:
            if said["t"] == "put_out" and who != peer.who:
                self._desk.put_out(who)
            elif said["t"] == "take_off" and who not in {each.who for each in self._hub.peers.values()}:
                self._desk.take_off(who)
            else:
                self._ask_desk(said, who)
        except Refused:
            peer.strike(now)
        except Trouble:
            peer.tell("failed", verb=said["t"])
        self._look_around(by=peer)

    def _ask_desk(self, said: Mapping[str, Any], who: str) -> None:
        match said["t"]:
            case "admit":
                self._desk.admit(who)
            case "turn_away":
                self._desk.turn_away(who)
            case "new_words":
                self._desk.new_words()
            case "new_facilitator_words":
                self._desk.new_facilitator_words()
            case "ask_first":
                self._desk.ask_first(said.get("on") is True)
            case "seat":
                self._change_seat(who, said.get("role"), said.get("group"), said.get("deputy"))

    def _change_seat(self, who: str, role: object, group: object, deputy: object) -> None:
        groups = {"", *(each.id for each in self._hub.day.groups)}
        self._desk.change_seat(
            who,
            role=Role(role) if isinstance(role, str) and role in list(Role) else None,
            group=group if isinstance(group, str) and group in groups else None,
            deputy=deputy if isinstance(deputy, bool) else None,
        )

    def _look_around(self, by: Peer) -> None:
        """Let everybody who is connected stand as the desk says now."""
        known = {laptop.who: laptop for laptop in self._desk.admission.laptops}
        for peer in list(self._hub.peers.values()):
            laptop = known.get(peer.who)
            if laptop is None or laptop.standing not in (Standing.IN, Standing.WAITING):
                peer.tell("put_out", by=by.seat.name)
                self._hub.leave(peer, "put_out")
            elif peer.waiting and laptop.standing is Standing.IN:
                peer.seat = laptop.seat
                self.welcome(peer, laptop)
            elif laptop.seat != peer.seat:
                self._hub.reseat(peer, laptop.seat)
        self._hub.changed.add("people")

    def offended(self, peer: Peer, document: str) -> None:
        """Put out somebody whose bytes the library fell over."""
        self._hub.leave(peer, "poison")
        self.blame(Blame(peer.who, document))

    def blame(self, found: Blame) -> dict[str, str]:
        """Let somebody in no more because of what their program sends, and name them to the facilitators.

        Facilitators are only named: without them nobody could let anybody in again.
        """
        name = ""
        # Who is not known, or cannot be written down just now, is at least no longer connected.
        with suppress(Refused, Trouble):
            laptop = self._desk.admission.laptop(found.who)
            name = laptop.seat.name
            if laptop.seat.role is not Role.FACILITATOR:
                self._desk.ban(found.who)
        offence = {"who": found.who, "name": name, "document": found.document}
        self._offences = [*self._offences, (offence, set[str]())][-MOST_OFFENCES:]
        for peer in self._hub.peers.values():
            self._tell_offences(peer)
        self._hub.changed.add("people")
        return offence

    def _tell_offences(self, peer: Peer) -> None:
        """Name to a facilitator who brought the hub down, each once."""
        if peer.seat.role is Role.FACILITATOR and not peer.waiting:
            for offence, told in self._offences:
                if peer.who not in told:
                    told.add(peer.who)
                    peer.tell("offender", **offence)

    # Now and then

    def tick(self, now: float) -> None:
        """Tell what has changed since; cheap where nothing has."""
        if "day" in self._hub.changed or any(peer.refresh for peer in self._hub.peers.values()):
            every = "day" in self._hub.changed
            self._hub.changed.discard("day")
            self._tell_documents(every=every)
        if "people" in self._hub.changed and now - self._roster_at >= limits.ROSTER_SECONDS:
            self._hub.changed.discard("people")
            self._roster_at = now
            self._tell_people()
        ask_for_marks(self._hub, now)
        if now - self._spread_at >= limits.MARK_SECONDS:
            self._spread_at = now
            tell_spread(self._hub)

    def _tell_documents(self, *, every: bool) -> None:
        for peer in self._hub.peers.values():
            if not peer.waiting and (every or peer.refresh):
                peer.refresh = False
                seat, title = seat_as_json(peer.seat), self._hub.day.title
                peer.tell("documents", documents=self.documents(peer), seat=seat, title=title)

    def _tell_people(self) -> None:
        hosts = self.hosts()
        if hosts != self._told_hosts:
            self._told_hosts = hosts
            for peer in self._hub.peers.values():
                if not peer.waiting:
                    peer.tell("hosts", hosts=_hosts(hosts), **self._desk.hosting.term.words)
        roster = self.roster()
        for peer in self._hub.peers.values():
            if not peer.waiting and peer.seat.role is Role.FACILITATOR:
                peer.tell("roster", **roster)
            self._bundle(peer)

    def _bundle(self, peer: Peer) -> None:
        """Give those who may take over from another laptop what they need for it, when it has changed."""
        hosting = self._desk.hosting
        if not peer.waiting and not peer.on_host and peer.named and may_host(peer.seat) and peer.bundled is not hosting:
            bundle = self._desk.bundle(peer.seat, self._clock())
            if bundle is not None:
                peer.bundled = hosting
                peer.tell("bundle", bundle=bundle)

    def roster(self) -> dict[str, Any]:
        """Everybody who was ever let in or waits, and how the door stands."""
        admission = self._desk.admission
        here = {peer.who: peer for peer in self._hub.peers.values()}
        return {
            "people": [_person(laptop, here.get(laptop.who)) for laptop in admission.laptops],
            "words": admission.words.spoken,
            "facilitator_words": admission.facilitator_words.spoken,
            "ask_first": admission.asks_first,
            "locked": admission.locked,
            "facilitator_locked": admission.facilitator_locked,
            "guesses": admission.guesses_left,
        }


def _person(laptop: Laptop, peer: Peer | None) -> dict[str, Any]:
    match laptop.standing:
        case Standing.WAITING:
            state = "waiting"
        case Standing.IN:
            state = "here" if peer is not None else "away"
        case _:
            state = "out"
    return {
        **seat_as_json(laptop.seat),
        "who": laptop.who,
        "address": "" if peer is None else peer.address,
        "since": laptop.since,
        "state": state,
    }


def _hosts(hosts: tuple[Host, ...]) -> list[dict[str, Any]]:
    return [{"address": address, "port": port} for address, port in hosts]


def _number(raw: object) -> float | int:
    return raw if isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) < 2**53 else 0
