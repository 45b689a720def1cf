"""How the link of a day comes about, breaks and ends, and what each turn means for all that goes over it."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from desktop.link.guest_events import Asking, Closed, Denied, Missed, Opened
from desktop.link.opening import read_offers
from desktop.linking_doors import HocuspocusDoor
from desktop.linking_seat import OwnSeat
from desktop.linking_state import KnownState
from desktop.linking_strands import Strands
from desktop.linking_way import Door, Way
from desktop.model.join_trouble import join_trouble
from desktop.model.link_state import Phase
from desktop.model.seat import Role
from desktop.trouble import Trouble

OUT = ("put_out", "banned", "turned_away")
"""Why somebody may not come back before a facilitator lets them."""


class Turns:
    """Keeps `state` true as the link turns; `tell` hears what went wrong for good."""

    def __init__(
        self, state: KnownState, seat: OwnSeat, way: Way, strands: Strands, tell: Callable[[Trouble], None]
    ) -> None:
        self.state, self.seat, self.way, self.strands, self._tell = state, seat, way, strands, tell

    def take(self, event: Asking | Closed | Denied | Missed | Opened) -> None:
        """The link stands otherwise than before."""
        match event:
            case Opened(link, welcome):
                self._enter(link, welcome)
            case Closed():
                self._part()
            case Asking():
                self.state.set(phase=Phase.WAITING)
            case Denied(why, again):
                self._take_denial(why, again=again)
            case Missed():
                self._miss()

    def come_in(self, door: Door) -> None:
        """Come in by this door, and stay in whatever happens to the link."""
        self.look_for(door)
        self.state.set(phase=Phase.CONNECTING, since=None)

    def look_for(self, door: Door, rounds: int = 0) -> None:
        """Look for the host behind a door; given up after so many rounds, if any are given."""
        self._hang_up()
        exchange = self.strands.exchange
        exchange.plain, exchange.token = isinstance(door, HocuspocusDoor), door.token
        self.state.set(server=exchange.plain)
        self.way.begin(door, rounds)

    def part_for_good(self) -> None:
        """The day is not shared any more, as far as this laptop goes."""
        self._hang_up()
        self.way.door = None
        self.strands.exchange.forget()
        self.count()
        sits_at_table = self.seat.now is not None and self.seat.now.role is not Role.FACILITATOR
        if not sits_at_table:
            self.seat.take(None)
        # A table's laptop does not become the facilitator's by leaving.
        self.state.set(phase=Phase.ALONE, since=None, spread=False, host_full=False, server=False, left=sits_at_table)

    def deny(self, why: str) -> None:
        """The host does not want this laptop, or has put it out."""
        phase = Phase.PUT_OUT if why in OUT else Phase.REFUSED
        if phase is not self.state.phase:
            self.state.set(phase=phase, since=None, spread=False, others=0)
            self._hang_up()
            self._tell(join_trouble(why))

    def count(self) -> None:
        """Tell how much is on its way, and whether both sides have everything."""
        exchange, phase = self.strands.exchange, self.state.phase
        if phase is Phase.CATCHING_UP and exchange.shut_out:
            self.deny("server_token")
            return
        if phase is Phase.CATCHING_UP and exchange.caught_up:
            phase = Phase.TOGETHER
        self.state.set(phase=phase, waiting=exchange.waiting, refused=exchange.refused)
        self.strands.note.note(exchange.waiting_by_document() if self.way.door is not None else {})
        self.strands.offers.open_own()

    def _enter(self, link: int, welcome: Mapping[str, Any]) -> None:
        self.strands.call.link = link
        self.way.reached()
        self.strands.watch.start_over()
        self.state.set(phase=Phase.CATCHING_UP, since=None, spread=False, host_full=False)
        if not self.strands.exchange.plain:
            self.seat.welcome(welcome)
            self.way.learn(welcome, self.seat.now)
        self.strands.tie(link, self.seat.now, read_offers(welcome.get("documents")))
        self.count()

    def _part(self) -> None:
        self.strands.cut()
        if self.state.phase in (Phase.CATCHING_UP, Phase.TOGETHER):
            self.state.set(phase=Phase.APART, since=time.time(), spread=False, others=0)
        self.count()

    def _take_denial(self, why: str, *, again: bool) -> None:
        """A host that is only looked for quietly, or says no for now, is nothing to trouble anybody with."""
        if again or self.way.is_quiet:
            self._miss(refused=True)
        else:
            self.deny(why)

    def _miss(self, *, refused: bool = False) -> None:
        if self.state.phase is Phase.WAITING:
            self.state.set(phase=Phase.CONNECTING)
        if self.way.missed(refused=refused):
            self.part_for_good()

    def _hang_up(self) -> None:
        """Break the link from this side."""
        self.way.end()
        self._part()
