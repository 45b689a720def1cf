"""Taking part in a day that another laptop hosts: at the door with the words, then all of it into the library."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from desktop import __version__
from desktop.archive import transfer
from desktop.archive.building import day_document
from desktop.archive.faults import UnwritableTrouble
from desktop.link.keys import MOST_HOSTS, LinkDoor, load_door, save_door
from desktop.link.knocking import Knocking
from desktop.link.opening import Offer
from desktop.link.pairing import AskedGroup, Joined
from desktop.link.refusal import Refused
from desktop.link.words import Door, read
from desktop.link.words_trouble import trouble_with
from desktop.linking_doors import doorway_of, is_left
from desktop.linking_fetch import Fetch
from desktop.model.join_trouble import join_trouble, no_contact
from desktop.model.sides import Side
from desktop.paths import Places
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class Joining(QObject):
    """One try to come in. After `joined` the day is in the library, with a door to its host."""

    asked_group = Signal(object)
    """The words were right: the day's groups, each with id and name; answer with `choose`.

    A facilitator's other laptop sits in no group, and is not asked.
    """
    waiting = Signal()
    """The facilitator has to say yes first."""
    joined = Signal(str)
    """The id of the day, which is in the library now."""
    failed = Signal(object)
    """A `Trouble`; this try is over."""
    _heard = Signal(object)

    def __init__(self, shelf: Shelf, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._places = shelf, places
        self._where = ("", 0)
        self._knocking: Knocking | None = None
        self._fetch: Fetch | None = None
        self._door: LinkDoor | None = None
        self._leads = self._over = False
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin(self, address: str, port: int, words: str, name: str, side: Side) -> None:
        """Go to the door of the day at that address."""
        trouble = trouble_with(words)
        if trouble is not None:
            self._fail(trouble)
            return
        self._where, said = (address, port), read(words)
        self._leads = said.door is Door.FACILITATOR
        self._knocking = Knocking(address, port, said, name, side, self._heard.emit)
        self._knocking.start()

    def choose(self, group: str) -> None:
        """Sit down in a group; in none is to look on only."""
        if self._knocking is not None:
            self._knocking.choose(group)

    def stop(self) -> None:
        """Give up; nothing is told any more."""
        self._over = True
        if self._knocking is not None:
            self._knocking.stop()
        if self._fetch is not None:
            self._fetch.stop()

    # At the door

    def _take(self, heard: AskedGroup | Joined | Refused | None) -> None:
        if self._over:
            return
        match heard:
            case AskedGroup() if self._leads:
                self.choose("")
            case AskedGroup(_, groups):
                self.asked_group.emit(groups)
            case Joined():
                self._shelf.ask(lambda _: load_door(self._places, heard.day), partial(self._come_in, heard))
            case Refused():
                self._fail(join_trouble(heard.why.value))
            case None:
                self._fail(self._no_contact())

    def _come_in(self, joined: Joined, known: LinkDoor | None) -> None:
        """Fetch what the host has, and tell it which of its laptops this was until now."""
        if self._over:
            return
        was = known.token if known is not None and not is_left(known) else ""
        hosts = tuple(dict.fromkeys((self._where, *joined.hosts)))[:MOST_HOSTS]
        door = self._door = LinkDoor(joined.day, hosts, joined.fingerprint, joined.token, joined.seat, was=was)
        self._fetch = Fetch(joined.day, doorway_of(door, __version__), self)
        self._fetch.waiting.connect(self.waiting)
        self._fetch.denied.connect(self._be_denied)
        self._fetch.done.connect(self._take_in)
        self._fetch.start()

    def _be_denied(self, why: str) -> None:
        self._fail(join_trouble(why) if why else self._no_contact())

    # Into the library

    def _take_in(self, found: Mapping[Offer, Sequence[bytes]]) -> None:
        fetch, door = self._fetch, self._door
        if fetch is None or door is None:
            return
        self._door = replace(door, seat=fetch.seat or door.seat, term=fetch.term)
        documents = {offer.id: (offer.kind, offer.group) for offer, updates in found.items() if updates}
        updates = {offer.id: list(each) for offer, each in found.items() if each}
        if day_document(door.day) not in documents:
            self._fail(_unreadable())
            return
        parcel = transfer.Parcel(self._places.library, door.day, fetch.title, documents, updates, origin=transfer.LINK)
        kept = self._door
        # A day in the library without its door would be one that this laptop prepares itself.
        self._shelf.ask(lambda _: save_door(self._places, kept), lambda _: self._keep_day(parcel), self._fail)

    def _keep_day(self, parcel: transfer.Parcel) -> None:
        if not self._over:
            self._shelf.take_in(parcel, lambda _: self._arrive(parcel.day), self._not_taken)

    def _not_taken(self, trouble: Trouble) -> None:
        """Where the disk refuses that is what is told; anything else is what came from the host."""
        self._fail(trouble if isinstance(trouble, UnwritableTrouble) else _unreadable())

    def _arrive(self, day_id: str) -> None:
        if not self._over:
            self._over = True
            self.joined.emit(day_id)

    def _fail(self, trouble: Trouble) -> None:
        if not self._over:
            self.stop()
            self.failed.emit(trouble)

    def _no_contact(self) -> Trouble:
        address, port = self._where
        return no_contact(f"[{address}]:{port}" if ":" in address else f"{address}:{port}")


def _unreadable() -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "What the host has sent cannot be read, and nothing of it was taken in."),
        QT_TRANSLATE_NOOP("Trouble", "Try again; or bring the day over with a USB stick."),
    )
