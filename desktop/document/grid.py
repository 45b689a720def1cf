"""Verbs for the rows and columns of a journey: lanes and phases added, renamed, moved, split, hidden and removed."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.order import order_at
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, write_text
from desktop.model.ids import new_id
from desktop.model.journey import Journey, Lane, Phase
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument


class Grid:
    """Lanes and phases are named by id; a verb is silent when what it names is not there."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def add_lane(self, kind: JourneyKind, title: str, side: Side, index: int | None = None) -> str:
        """Put a lane before the `index`th of those in sight, or last; give its id."""
        journey = self._board.board.journey(kind)
        fields: dict[str, object] = {"side": side.value, "emotional": False}
        return self._add("lanes", kind, title, order_at([each.order for each in journey.lanes], index), fields)

    def add_phase(self, kind: JourneyKind, title: str, index: int | None = None) -> str:
        """Put a phase before the `index`th of those in sight, or last; give its id."""
        journey = self._board.board.journey(kind)
        fields: dict[str, object] = {"feeling": None, "quote": Text("")}
        return self._add("phases", kind, title, order_at([each.order for each in journey.phases], index), fields)

    def rename(self, key: str, title: str) -> None:
        """Give a lane or a phase another name."""
        root = self._root_of(key)
        if root and not reads(self._board.entity(root, key), "title", title):
            with self._board.edit():
                write_text(self._board.entity(root, key), "title", title)

    def change_side(self, lane_id: str, side: Side) -> None:
        """Say whose lane it is."""
        if self._root_of(lane_id) == "lanes":
            with self._board.edit():
                self._board.entity("lanes", lane_id)["side"] = side.value

    def move(self, key: str, index: int) -> None:
        """Move a lane or a phase before the one that is the `index`th in sight now."""
        root, nouns = self._root_of(key), self._nouns_beside(key)
        at = next((at for at, noun in enumerate(nouns) if noun.id == key), None)
        if not root or at is None or index in (at, at + 1):
            return
        order = order_at([each.order for each in nouns], index)
        with self._board.edit():
            self._board.entity(root, key)["order"] = order

    def hide(self, key: str, *, hidden: bool = True) -> None:
        """Take a lane or a phase out of sight with what lies in it, or bring it back; the last one in sight stays."""
        root = self._root_of(key)
        last = hidden and len(self._nouns_beside(key)) == 1
        if root and not last:
            with self._board.edit():
                self._board.entity(root, key)["hidden"] = hidden

    def remove(self, key: str) -> int:
        """Remove a lane or a phase with the cards in it, as one step; give how many. The last one in sight stays."""
        root, nouns = self._root_of(key), self._nouns_beside(key)
        if not root or [noun.id for noun in nouns] == [key]:
            return 0
        gone = [
            card.id
            for journey in self._board.board.journeys.values()
            for card in journey.cards.values()
            if key in card.place.cell
        ]
        with self._board.edit():
            self._board.entity(root, key)["del"] = True
            for card_id in gone:
                self._board.entity("cards", card_id)["del"] = True
        return len(gone)

    def bring_back(self, key: str, cards: Iterable[str]) -> None:
        """Bring back a lane or a phase that has been removed, with those of the cards, as one step."""
        root = next((root for root in ("lanes", "phases") if key in self._board.root(root)), "")
        if not root:
            return
        with self._board.edit():
            self._board.entity(root, key)["del"] = False
            for card in cards:
                if card in self._board.root("cards"):
                    self._board.entity("cards", card)["del"] = False

    def split_lane(self, lane_id: str, titles: Sequence[str]) -> tuple[str, ...]:
        """Make lanes of the same side below a lane, such as one for each of the others who take part; give their ids.

        The lane keeps its cards and its name.
        """
        found = self._lane(lane_id)
        wanted = [title for title in titles if title.strip()]
        if found is None or not wanted:
            return ()
        journey, lane = found
        at = journey.lanes.index(lane) + 1
        self._board.hold()
        made = []
        for offset, title in enumerate(wanted):
            made.append(self.add_lane(journey.kind, title, lane.side, at + offset))
        self._board.release()
        return tuple(made)

    def bring(self, lanes: Sequence[Lane], phases: Sequence[Phase]) -> None:
        """Make lanes and phases under the ids and orders they come with, those that are not there."""
        with self._board.edit(Origin.CREATED):
            for lane in lanes:
                if lane.id not in self._board.root("lanes"):
                    fields: dict[str, object] = {"side": lane.side.value, "emotional": lane.emotional}
                    self._put("lanes", lane.id, lane.journey, lane.title, lane.order, fields)
            for phase in phases:
                if phase.id not in self._board.root("phases"):
                    fields = {"feeling": None, "quote": Text("")}
                    self._put("phases", phase.id, phase.journey, phase.title, phase.order, fields)
        with self._board.edit():
            for root, nouns in (("lanes", lanes), ("phases", phases)):
                for noun in nouns:
                    self._board.entity(root, noun.id)["del"] = False

    def _add(self, root: str, kind: JourneyKind, title: str, order: str, fields: dict[str, object]) -> str:
        key = f"{kind}.{new_id()}"
        with self._board.edit(Origin.CREATED):
            self._put(root, key, kind, title, order, fields)
        with self._board.edit():
            self._board.entity(root, key)["del"] = False
        return key

    def _put(self, root: str, key: str, kind: JourneyKind, title: str, order: str, fields: dict[str, object]) -> None:
        made = {"journey": kind.value, "title": Text(fit(title)), "order": order, "hidden": False, "del": True}
        self._board.root(root)[key] = Map({**made, **fields})

    def _lane(self, lane_id: str) -> tuple[Journey, Lane] | None:
        for journey in self._board.board.journeys.values():
            lane = journey.lane(lane_id)
            if lane is not None:
                return journey, lane
        return None

    def _root_of(self, key: str) -> str:
        for journey in self._board.board.journeys.values():
            if any(lane.id == key for lane in (*journey.lanes, *journey.hidden_lanes)):
                return "lanes"
            if any(phase.id == key for phase in (*journey.phases, *journey.hidden_phases)):
                return "phases"
        return ""

    def _nouns_beside(self, key: str) -> Sequence[Lane | Phase]:
        """The lanes or phases in sight among which one lies."""
        for journey in self._board.board.journeys.values():
            for nouns in (journey.lanes, journey.phases):
                if any(noun.id == key for noun in nouns):
                    return nouns
        return ()
