"""Who is here and what they are doing: told to the others at most so often a second, and heard from them."""

import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive.building import day_document, drawn_document
from desktop.link import wire
from desktop.link.awareness import NOBODY, Crowd, Entry, entries, packed_entries
from desktop.link.wire import BadFrame
from desktop.model.presence import Hand, Here, hand_as_json, hand_from_json, here_as_json, here_from_json

OFTENEST_MS = 50
"""Between two words about a hand: twenty a second."""
RENEW_MS = 12_000
"""Yjs programs take for gone who has not spoken for half a minute."""
LEAP = 1_000
"""Ticks between two links: the host has counted on from what it last heard when it said that we were gone."""

Send = Callable[[Iterable[bytes]], None]


class Presence(QObject):
    """`day` is the day's document, which says who is here; each board says whose hands are on it."""

    here_changed = Signal(object)
    """Everybody who is here by client, this laptop included."""
    hands_changed = Signal(str)
    """The document of a board that has other hands on it, or on which they have moved."""

    def __init__(self, day: str, send: Send, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day, self._send = day, send
        self.client = secrets.randbelow(2**31 - 1) + 1
        self.own = Here()
        self._connected = False
        self._clock = 0
        self._crowds: dict[str, Crowd] = {}
        self._mine: dict[str, str] = {}
        """What this laptop says, by document."""
        self._unsaid: set[str] = set()
        self._read: dict[str, dict[int, Here | Hand]] = {}
        self._pace = QTimer(self, singleShot=True, interval=OFTENEST_MS)
        self._pace.timeout.connect(self._say_unsaid)
        self._renewal = QTimer(self, interval=RENEW_MS)
        self._renewal.timeout.connect(self._renew)

    @property
    def here(self) -> Mapping[int, Here]:
        """Everybody who is here by client, this laptop included."""
        others = {client: each for client, each in self._of(self._day).items() if isinstance(each, Here)}
        return MappingProxyType({**others, self.client: self.own})

    def _drawn(self, group: str) -> str:
        return drawn_document(group, self._day.removeprefix(day_document("")))

    def hands(self, group: str) -> Mapping[int, Hand]:
        """The others' hands on a group's board, by client."""
        found = self._of(self._drawn(group)).items()
        return MappingProxyType({client: each for client, each in found if isinstance(each, Hand)})

    def close(self) -> None:
        """Say nothing any more."""
        self._connected = False
        self._pace.stop()
        self._renewal.stop()

    # This laptop

    def show_here(self, here: Here) -> None:
        """Say where this laptop is."""
        if here != self.own:
            self.own = here
            self._show(self._day, json.dumps(here_as_json(here), ensure_ascii=False))
            self.here_changed.emit(self.here)

    def show_hand(self, group: str, hand: Hand | None) -> None:
        """Say what this laptop does on a group's board; nothing any more."""
        self._show(self._drawn(group), NOBODY if hand is None else json.dumps(hand_as_json(hand)))

    # The link

    def connect_all(self) -> None:
        """The link stands: say everything anew."""
        self._clock += LEAP
        self._connected = True
        self._mine.setdefault(self._day, json.dumps(here_as_json(self.own), ensure_ascii=False))
        self._unsaid.update(document for document, state in self._mine.items() if state != NOBODY)
        self._renewal.start()
        self._say_unsaid()

    def disconnect_all(self) -> None:
        """The link is broken: nobody else is known to be here."""
        self._connected = False
        self._renewal.stop()
        known = [document for document, each in self._read.items() if each]
        self._crowds.clear()
        self._read.clear()
        for document in known:
            self._tell(document)

    def take(self, document: str, payload: bytes) -> None:
        """Take in what the host says of who is here."""
        try:
            told = entries(payload)
        except BadFrame:
            return
        news = self._crowds.setdefault(document, Crowd()).take(entry for entry in told if entry.client != self.client)
        for entry in told:
            if entry.client == self.client and entry.gone and self._mine.get(document, NOBODY) != NOBODY:
                self._clock = max(self._clock, entry.clock)
                self._show_again(document)
        if news:
            self._note(document, news)

    # Inside

    def _of(self, document: str) -> Mapping[int, Here | Hand]:
        return self._read.get(document, {})

    def _note(self, document: str, news: Iterable[Entry]) -> None:
        known = self._read.setdefault(document, {})
        read = here_from_json if document == self._day else hand_from_json
        before = dict(known)
        for entry in news:
            state = read(_parsed(entry.state))
            if state is None:
                known.pop(entry.client, None)
            else:
                known[entry.client] = state
        if known != before:
            self._tell(document)

    def _tell(self, document: str) -> None:
        if document == self._day:
            self.here_changed.emit(self.here)
        else:
            self.hands_changed.emit(document)

    def _show(self, document: str, state: str) -> None:
        if self._mine.get(document, NOBODY) != state:
            self._mine[document] = state
            self._show_again(document)

    def _show_again(self, document: str) -> None:
        self._unsaid.add(document)
        if self._connected and not self._pace.isActive():
            self._say_unsaid()

    def _renew(self) -> None:
        self._unsaid.update(document for document, state in self._mine.items() if state != NOBODY)
        self._say_unsaid()

    def _say_unsaid(self) -> None:
        if not self._connected or not self._unsaid:
            return
        self._clock += 1
        said = {document: Entry(self.client, self._clock, self._mine[document]) for document in self._unsaid}
        self._unsaid.clear()
        self._send([wire.awareness(packed_entries([entry]), document) for document, entry in said.items()])
        self._pace.start()


def _parsed(state: str) -> object:
    try:
        return json.loads(state)
    except (ValueError, RecursionError):
        return None
