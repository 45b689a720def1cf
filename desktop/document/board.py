"""A group's board as a shared document: its verbs, each one gesture, and its latest reading."""

import time
import weakref
from collections.abc import Iterable
from enum import StrEnum

from pycrdt import Map, Text

from desktop.document import decode
from desktop.document.aims import aim_texts, aim_values
from desktop.document.assessed import AssessedVerbs
from desktop.document.beside import BESIDE_ROOTS
from desktop.document.carrying import CarryVerbs
from desktop.document.details import Details
from desktop.document.extras import EXTRA_ROOTS, words_key
from desktop.document.follow import Following
from desktop.document.grid import Grid
from desktop.document.ladder import Ladder, goal_order, wide
from desktop.document.many import Many
from desktop.document.order import between
from desktop.document.ordering import OrderVerbs
from desktop.document.reading import BoardReading
from desktop.document.shades import ShadeVerbs
from desktop.document.shared import Change, Origin, Shared
from desktop.document.talk import Talk
from desktop.document.text import add_text, fit, reads, write_text
from desktop.model.elements import DETAIL_TEXTS, DETAIL_VALUES
from desktop.model.ids import new_id
from desktop.model.journey import Board, Card, Journey, Link, Place
from desktop.model.kinds import JOURNEY_CARDS, JOURNEYS, CardKind, JourneyKind
from desktop.model.plan import GOALS
from desktop.overriding import override

ROOTS = ("meta", "lanes", "phases", "cards", "links", *EXTRA_ROOTS, *BESIDE_ROOTS)
CARD_TEXTS = ("text", "who", "needs")


class BoardDocument(Shared):
    """The shared board of one group. Every verb is silent when what it names is no longer there."""

    kinds: tuple[JourneyKind, ...] = JOURNEYS
    """Which grids it has beside the goal plan."""

    def __init__(self, updates: Iterable[bytes] = (), author: str = "", device: str = "") -> None:
        super().__init__(ROOTS, updates)
        self.author = author
        self.device = device
        """Whose dots and readings are this laptop's own; empty where nobody in particular writes."""
        here = weakref.proxy(self)  # so that a document nobody holds is gone at once, without the collector
        self.grid, self.details, self.talk, self.many = Grid(here), Details(here), Talk(here), Many(here)
        self.ladder = Ladder(here)
        self.assessing, self.following = AssessedVerbs(here), Following(here)
        self.carrying = CarryVerbs(here)
        self.ordering, self.shading = OrderVerbs(here), ShadeVerbs(here)
        self._reading = BoardReading({name: self.root(name) for name in ROOTS}, self.kinds)

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
        lane, phase = wide((lane, phase))
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
        lane, phase = wide((lane, phase))
        if journey.lane(lane) is None or journey.phase(phase) is None:
            return
        held = journey.cells.get((lane, phase), ())
        if card in held and index in (held.index(card), held.index(card) + 1):
            return
        if journey.kind is JourneyKind.PLAN:
            self.many.move({card_id: (lane, phase)}, index)
            return
        place = Place(lane, phase, self.order_at(journey, lane, phase, index, apart_from=card_id))
        with self.edit():
            self.entity("cards", card_id)["pos"] = decode.write_place(place)

    def write_card(self, card_id: str, name: str, words: str) -> None:
        """Make one of a card's texts (`CARD_TEXTS`) read `words`."""
        if name in CARD_TEXTS and self.may_write(card_id):
            self._write("cards", card_id, name, words)
            self.details.sign(card_id)

    def may_write(self, card_id: str) -> bool:
        """Whether a card is there and its text may be changed from here: a wish only where it was written."""
        found = self.find(card_id)
        wish = found is not None and found[1].kind is CardKind.WISH
        return found is not None and not (wish and found[1].aims.cited_by not in ("", self.device))

    def change_kind(self, card_id: str, sort: CardKind) -> None:
        """Make a card of a journey another one; what a card of a plan is follows from where it lies."""
        found = self.find(card_id)
        of_journey = found is not None and found[0].kind is not JourneyKind.PLAN and sort in JOURNEY_CARDS
        if found is not None and of_journey and found[1].kind is not sort:
            with self.edit():
                self.entity("cards", card_id)["kind"] = sort.value

    def remove_card(self, card_id: str) -> None:
        """Take a card off the board; its arrows go with it, and come back with it when this is undone."""
        self.many.remove([card_id])

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
        """Make the citizen's words at a phase's emotion point read `words`.

        Only the device that first wrote them changes them; others put a reading beside (`Talk.add_reading`).
        """
        if not self.has_phase(phase_id) or not self.may_quote(phase_id):
            return
        entity = self.entity("phases", phase_id)
        if self.device and words and not entity.get("quoted_by"):
            with self.edit():
                entity["quoted_by"] = self.device
                write_text(entity, "quote", words)
            return
        self._write("phases", phase_id, "quote", words)

    def may_quote(self, phase_id: str) -> bool:
        """Whether the citizen's words in a phase may be changed from here."""
        quoted_by = self.entity("phases", phase_id).get("quoted_by") if self.has_phase(phase_id) else ""
        return not quoted_by or quoted_by == self.device

    def copy_journey(self, source: JourneyKind, target: JourneyKind) -> int:
        """As `Many.copy_journey`."""
        return self.many.copy_journey(source, target)

    def create(self, cards: dict[str, Card], links: dict[str, Link]) -> None:
        """Make cards and arrows under the ids they come with, as one gesture."""
        # Made unseen first and shown as the gesture: undoing it hides, and cannot destroy what others wrote in it.
        with self.edit(Origin.CREATED):
            for key, made in cards.items():
                card = self.ladder.cited(made)
                self.root("cards")[key] = _card_map(card)
                for name in DETAIL_TEXTS:
                    if words := getattr(card, name):
                        self.root("words")[words_key(key, name)] = Text(fit(words))
                for name, words in aim_texts(card.aims).items():
                    self.root("words")[words_key(key, name)] = Text(fit(words))
                for worth in card.worth:
                    self.root("words")[words_key(key, f"because.{worth.perspective}")] = Text(fit(worth.because))
            for key, link in links.items():
                self.root("links")[key] = _link_map(link)
        with self.edit():
            for key in cards:
                self.entity("cards", key)["del"] = False
            for key in links:
                self.entity("links", key)["del"] = False

    @override
    def _absorb(self, change: Change) -> None:
        self._reading.absorb(change.touched)

    @override
    def _renew(self, fresh: Shared) -> None:
        assert isinstance(fresh, BoardDocument)  # noqa: S101 - a document only becomes one of its kind
        self._reading = fresh._reading  # noqa: SLF001 - of the same class

    def write_words(self, key: str, words: str) -> bool:
        """Make a text among the words read `words`; tell whether anything changed."""
        root = self.root("words")
        if not (words or key in root) or reads(root, key, words):
            return False
        begun = key not in root
        self.begin_text("words", key)
        with self.edit():
            if begun:
                # What others wrote there, and came too early, may have come in with the beginning.
                add_text(root, key, words)
            else:
                write_text(root, key, words)
        return True

    def _write(self, root: str, key: str, name: str, words: str) -> None:
        entity = self.entity(root, key)
        if not reads(entity, name, words):
            with self.edit():
                write_text(entity, name, words)

    def find(self, card_id: str) -> tuple[Journey, Card] | None:
        """A card and the journey it is on."""
        for journey in self.board.grids:
            if card_id in journey.cards:
                return journey, journey.cards[card_id]
        return None

    def has_link(self, link_id: str) -> bool:
        return any(link_id in journey.links for journey in self.board.grids)

    def has_phase(self, phase_id: str) -> bool:
        return any(journey.phase(phase_id) is not None for journey in self.board.journeys.values())

    @staticmethod
    def order_at(journey: Journey, lane: str, phase: str, index: int | None, apart_from: str = "") -> str:
        if lane == GOALS:
            return goal_order(journey, phase, index, apart_from)
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
            **_values(card),
            **aim_values(card.aims),
            "del": True,
        }
    )


def _values(card: Card) -> dict[str, object]:
    """The plain values that only some cards have, those that are said."""
    values: dict[str, object] = {}
    for name in DETAIL_VALUES:
        value = getattr(card, name)
        if value not in (None, ""):
            values[name] = value.value if isinstance(value, StrEnum) else value
    values |= {f"worth.{worth.perspective}": worth.level for worth in card.worth if worth.level is not None}
    return values


def _link_map(link: Link) -> "Map[object]":
    words = {name: Text(fit(getattr(link, name))) for name in decode.LINK_TEXTS}
    ends = {"journey": link.journey.value, "source": link.source, "target": link.target, "del": True}
    return Map({**ends, **words})
