"""A group's board as a shared document: its verbs, each one gesture, and its latest reading."""

import time
from collections.abc import Iterable

from pycrdt import Map, Text

from desktop.document import decode
from desktop.document.extras import EXTRA_ROOTS
from desktop.document.order import between
from desktop.document.reading import BoardReading
from desktop.document.shared import Change, Origin, Shared
from desktop.document.text import fit, reads, write_text
from desktop.model.ids import new_id
from desktop.model.journey import Board, Card, Journey, Link, Place
from desktop.model.kinds import CardKind, JourneyKind

ROOTS = ("meta", "lanes", "phases", "cards", "links", *EXTRA_ROOTS)
CARD_TEXTS = ("text", "who", "needs")


class BoardDocument(Shared):
    """The shared board of one group. Every verb is silent when what it names is no longer there."""

    def __init__(self, updates: Iterable[bytes] = (), author: str = "") -> None:
        super().__init__(ROOTS, updates)
        self.author = author
        self._reading = BoardReading({name: self.root(name) for name in ROOTS})
        self.listen(self._absorb)

    @property
    def board(self) -> Board:
        """The latest reading; it shares with the one before whatever did not change."""
        return self._reading.board

    def add_card(
        self,
        kind: JourneyKind,
        lane: str,
        phase: str,
        *,
        index: int | None = None,
        text: str = "",
        sort: CardKind = CardKind.STEP,
    ) -> str:
        """Put a new card into a cell, before its `index`th card or last; its id, empty if there is no such cell."""
        journey = self.board.journey(kind)
        if journey.lane(lane) is None or journey.phase(phase) is None:
            return ""
        place = Place(lane, phase, self.order_at(journey, lane, phase, index))
        key = new_id()
        self.create({key: Card(key, kind, place, sort, text, by=self.author, at=int(time.time()))}, {})
        return key

    def move_card(self, card_id: str, lane: str, phase: str, index: int | None = None) -> None:
        """Move a card to a cell of its journey, before the `index`th of the cards that lie there, or last."""
        found = self.find(card_id)
        if found is None:
            return
        journey, card = found
        if journey.lane(lane) is None or journey.phase(phase) is None:
            return
        held = journey.cells.get((lane, phase), ())
        if card in held and index in (held.index(card), held.index(card) + 1):
            return
        place = Place(lane, phase, self.order_at(journey, lane, phase, index, apart_from=card_id))
        with self.edit():
            self.entity("cards", card_id)["pos"] = decode.write_place(place)

    def write_card(self, card_id: str, name: str, words: str) -> None:
        """Make one of a card's texts (`CARD_TEXTS`) read `words`."""
        if name in CARD_TEXTS and self.find(card_id) is not None:
            self._write("cards", card_id, name, words)

    def change_kind(self, card_id: str, sort: CardKind) -> None:
        found = self.find(card_id)
        if found is not None and found[1].kind is not sort:
            with self.edit():
                self.entity("cards", card_id)["kind"] = sort.value

    def remove_card(self, card_id: str) -> None:
        """Take a card off the board; its arrows go with it, and come back with it when this is undone."""
        if self.find(card_id) is not None:
            with self.edit():
                self.entity("cards", card_id)["del"] = True

    def add_link(self, source: str, target: str) -> str:
        """Draw an arrow between two cards of one journey and give its id; one already there is given instead."""
        found, end = self.find(source), self.find(target)
        if found is None or end is None or found[0].kind is not end[0].kind or source == target:
            return ""
        known = [link.id for link in found[0].links.values() if (link.source, link.target) == (source, target)]
        if known:
            return known[0]
        key = new_id()
        self.create({}, {key: Link(key, found[0].kind, source, target)})
        return key

    def write_link(self, link_id: str, name: str, words: str) -> None:
        """Make one of an arrow's texts (`decode.LINK_TEXTS`) read `words`."""
        if name in decode.LINK_TEXTS and self.has_link(link_id):
            self._write("links", link_id, name, words)

    def remove_link(self, link_id: str) -> None:
        if self.has_link(link_id):
            with self.edit():
                self.entity("links", link_id)["del"] = True

    def feel(self, phase_id: str, level: int | None) -> None:
        """Say how the citizen feels in a phase, -3 to +3, or that nothing is said."""
        if self.has_phase(phase_id) and (level is None or abs(level) <= decode.STRONGEST_FEELING):
            with self.edit():
                self.entity("phases", phase_id)["feeling"] = level

    def write_quote(self, phase_id: str, words: str) -> None:
        """Make the citizen's words at a phase's emotion point read `words`."""
        if self.has_phase(phase_id):
            self._write("phases", phase_id, "quote", words)

    def copy_journey(self, source: JourneyKind, target: JourneyKind) -> int:
        """Copy all cards, arrows and emotion points into the other journey of the same template; give how many cards.

        Cards in lanes or phases that the other journey lacks land in its first ones. One gesture.
        """
        from_here, to_there = self.board.journey(source), self.board.journey(target)
        if not to_there.lanes or not to_there.phases:
            return 0
        twin = {card_id: new_id() for card_id in from_here.cards}
        cards = {twin[card.id]: self._twin(card, twin[card.id], target) for card in from_here.cards.values()}
        links = {}
        for link in from_here.links.values():
            key = new_id()
            words = {name: getattr(link, name) for name in decode.LINK_TEXTS}
            links[key] = Link(key, target, twin[link.source], twin[link.target], **words)
        self.hold()
        self.create(cards, links)
        self._copy_feelings(from_here, to_there)
        self.release()
        return len(cards)

    def _twin(self, card: Card, key: str, target: JourneyKind) -> Card:
        place = Place(_other(card.place.lane, target), _other(card.place.phase, target), card.place.order)
        now = int(time.time())
        return Card(key, target, place, card.kind, card.text, card.who, card.needs, self.author, now, origin=card.id)

    def _copy_feelings(self, source: Journey, target: Journey) -> None:
        for phase in source.phases:
            twin = target.phase(_other(phase.id, target.kind))
            if twin is not None and phase.feeling is not None and twin.feeling is None:
                self.feel(twin.id, phase.feeling)
                self.write_quote(twin.id, phase.quote)

    def create(self, cards: dict[str, Card], links: dict[str, Link]) -> None:
        # Made unseen first and shown as the gesture: undoing it hides, and cannot destroy what others wrote in it.
        with self.edit(Origin.CREATED):
            for key, card in cards.items():
                self.root("cards")[key] = _card_map(card)
            for key, link in links.items():
                self.root("links")[key] = _link_map(link)
        with self.edit():
            for key in cards:
                self.entity("cards", key)["del"] = False
            for key in links:
                self.entity("links", key)["del"] = False

    def _absorb(self, change: Change) -> None:
        self._reading.absorb(change.touched)

    def _write(self, root: str, key: str, name: str, words: str) -> None:
        entity = self.entity(root, key)
        if not reads(entity, name, words):
            with self.edit():
                write_text(entity, name, words)

    def entity(self, root: str, key: str) -> "Map[object]":
        entity = self.root(root)[key]
        assert isinstance(entity, Map)  # noqa: S101 - the reading only knows entities that are maps
        return entity

    def find(self, card_id: str) -> tuple[Journey, Card] | None:
        for journey in self.board.journeys.values():
            if card_id in journey.cards:
                return journey, journey.cards[card_id]
        return None

    def has_link(self, link_id: str) -> bool:
        return any(link_id in journey.links for journey in self.board.journeys.values())

    def has_phase(self, phase_id: str) -> bool:
        return any(journey.phase(phase_id) is not None for journey in self.board.journeys.values())

    @staticmethod
    def order_at(journey: Journey, lane: str, phase: str, index: int | None, apart_from: str = "") -> str:
        held = list(journey.cells.get((lane, phase), ()))
        at = len(held) if index is None else max(0, min(index, len(held)))
        before = next((card.place.order for card in reversed(held[:at]) if card.id != apart_from), "")
        after = next((card.place.order for card in held[at:] if card.id != apart_from), "")
        return between(before, after)


def _card_map(card: Card) -> "Map[object]":
    return Map(
        {
            "journey": card.journey.value,
            "pos": decode.write_place(card.place),
            "kind": card.kind.value,
            "text": Text(fit(card.text)),
            "who": Text(fit(card.who)),
            "needs": Text(fit(card.needs)),
            "by": fit(card.by),
            "at": float(card.at),
            "origin": card.origin,
            "del": True,
        }
    )


def _link_map(link: Link) -> "Map[object]":
    words = {name: Text(fit(getattr(link, name))) for name in decode.LINK_TEXTS}
    ends = {"journey": link.journey.value, "source": link.source, "target": link.target, "del": True}
    return Map({**ends, **words})


def _other(key: str, target: JourneyKind) -> str:
    return f"{target}.{key.split('.', 1)[-1]}"
