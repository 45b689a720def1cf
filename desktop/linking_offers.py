"""Which documents of a day are opened over the link: what the host offers, and boards made here that it lacks."""

from collections.abc import Sequence

from desktop.archive.building import day_document
from desktop.link.opening import Offer
from desktop.linking_doors import FACILITATOR, plain_offers
from desktop.linking_exchange import Exchange
from desktop.model.day import Day
from desktop.model.seat import Role, Seat
from desktop.session import Session


class Offers:
    """Told of what the host says and of what comes to be here; opens documents in `exchange`."""

    def __init__(self, session: Session, exchange: Exchange) -> None:
        self._session, self._exchange = session, exchange
        self._day = day_document(session.day.id)
        self._offered: tuple[Offer, ...] = ()
        self._seat: Seat = FACILITATOR
        self._all_open = True
        self._groups = tuple(group.id for group in session.day.groups)

    def begin(self, link: int, seat: Seat | None, offers: Sequence[Offer]) -> None:
        """A link stands: open what the host offers; a server that offers nothing has whatever the day has."""
        self._exchange.open(link, self._note(seat, offers))

    def change(self, seat: Seat | None, offers: Sequence[Offer]) -> None:
        """The host offers others."""
        self._exchange.offer(self._note(seat, offers))

    def note_day(self, day: Day) -> None:
        """The day reads otherwise: there may be groups that were not there before."""
        groups = tuple(group.id for group in day.groups)
        if groups != self._groups:
            self._groups = groups
            self.note_documents()

    def note_documents(self) -> None:
        """There may be a board here that the host does not know."""
        self._all_open = False
        self.open_own()

    def open_own(self) -> None:
        """Open the boards of all groups, once the host has the day that says that they are there."""
        if self._all_open or not self._exchange.is_level(self._day):
            return
        self._all_open = True
        if self._exchange.plain or self._seat.role is Role.FACILITATOR:
            own = {offer.id: offer for offer in plain_offers(self._session.day, self._seat)}
            self._exchange.offer(tuple({**own, **{offer.id: offer for offer in self._offered}}.values()))

    def _note(self, seat: Seat | None, offers: Sequence[Offer]) -> tuple[Offer, ...]:
        """The day itself comes first: it tells which groups there are."""
        self._seat = seat or FACILITATOR
        known = plain_offers(self._session.day, self._seat) if self._exchange.plain else offers
        self._offered = tuple(sorted(known, key=lambda offer: offer.id != self._day))
        self._all_open = False
        return self._offered
