"""All that goes over the link of one day, tied on when it comes about and cut off when it breaks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.archive.building import day_document
from desktop.link.guest_events import Event
from desktop.link.opening import Offer
from desktop.link.wire import Message
from desktop.linking_answers import Outbox
from desktop.linking_call import Call
from desktop.linking_exchange import Exchange
from desktop.linking_marks import Marks
from desktop.linking_offers import Offers
from desktop.linking_presence import Presence
from desktop.linking_waiting import WaitingNote
from desktop.model.seat import Seat
from desktop.model.watch import RoomWatch
from desktop.paths import Places
from desktop.session import Session
from desktop.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Strands:
    """The call, and whatever is said and heard by way of it."""

    call: Call
    exchange: Exchange
    offers: Offers
    marks: Marks
    presence: Presence
    outbox: Outbox
    note: WaitingNote
    watch: RoomWatch

    def tie(self, link: int, seat: Seat | None, offers: Sequence[Offer]) -> None:
        """The link of that number stands."""
        self.offers.begin(link, seat, offers)
        self.presence.connect_all()
        self.outbox.connected()

    def cut(self) -> None:
        """It is broken."""
        self.call.link = 0
        self.marks.forget()
        self.exchange.close()
        self.presence.disconnect_all()


def strands_of(
    session: Session,
    shelf: Shelf,
    places: Places,
    take: Callable[[Event], None],
    count: Callable[[], None],
    parent: QObject,
) -> Strands:
    """Make those of an open day; `count` is told when more or less may be on its way than before."""
    day = session.day.id

    def merge(document: str, messages: Sequence[Message]) -> None:
        exchange.merge(document, messages)

    call = Call(take, merge, parent)
    exchange = Exchange(session, call.send, count)
    return Strands(
        call,
        exchange,
        Offers(session, exchange),
        Marks(shelf, lambda number: call.say("kept", n=number), parent),
        Presence(day_document(day), call.send, parent),
        Outbox(shelf, places, day, call.say, parent),
        WaitingNote(shelf, places, day, parent),
        RoomWatch(),
    )
