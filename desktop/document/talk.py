"""Verbs for what is said about a board: comments, dots, "not so", and other readings of the citizen's words."""

import time
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.marks import DOT, DOUBT, SLOTS
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, write_text
from desktop.model.ids import new_id
from desktop.model.kinds import CardKind
from desktop.model.sides import Side

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

CITED = (CardKind.WISH, CardKind.GOAL)
"""Cards of a plan that hold the citizen's own words."""
DOTS = 3
"""How many dots each laptop may place."""


class Talk:
    """Marks are a laptop's own: `board.device` tells whose. A verb is silent when what it names is not there."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def comment(self, card_id: str, words: str, side: Side = Side.OTHERS) -> str:
        """Say something about a card; the comment's id, empty if there is nothing to say or no such card."""
        if not words.strip() or self._board.find(card_id) is None:
            return ""
        return self._add(
            "comments",
            {
                "card": card_id,
                "text": Text(fit(words.strip())),
                "by": fit(self._board.author),
                "side": side.value,
                "at": float(int(time.time())),
                "answered": False,
            },
        )

    def answer(self, comment_id: str, *, answered: bool = True) -> None:
        """Mark a comment as dealt with, or as open again."""
        self._set("comments", comment_id, "answered", value=answered)

    def remove_comment(self, comment_id: str, *, removed: bool = True) -> None:
        """Take a comment away, or bring it back."""
        self._set("comments", comment_id, "del", value=removed)

    def place_dot(self, card_id: str) -> int:
        """Put this laptop's next free dot on a card; give how many it has left, -1 if it had none."""
        held = self._mine()
        free = [slot for slot in range(DOTS) if not held.get(slot)]
        if not free or self._board.find(card_id) is None:
            return len(free) or -1
        self._mark(f"{DOT}|{self._board.device}|{free[0]}", value=card_id)
        return len(free) - 1

    def take_dot(self, card_id: str) -> None:
        """Take one of this laptop's dots off a card."""
        slot = next((slot for slot, card in self._mine().items() if card == card_id), None)
        if slot is not None:
            self._mark(f"{DOT}|{self._board.device}|{slot}", value="")

    def dots_left(self) -> int:
        """How many dots this laptop may still place. One on a card that is gone can be placed again."""
        return DOTS - sum(1 for slot, card in self._mine().items() if card and slot < DOTS)

    def doubt(self, card_id: str, *, doubted: bool = True) -> None:
        """Say, with the citizen's voice, that a card is "not so", or take it back."""
        if self._board.find(card_id) is not None:
            self._mark(f"{DOUBT}|{card_id}|{self._board.device}", value=doubted)

    def add_reading(self, about: str, words: str = "") -> str:
        """Put another reading beside the citizen's words; its id, empty where there are none to read.

        They are said in a phase, on a wish or a goal of the plan, or in a section of the assessment.
        """
        card = self._board.board.plan.cards.get(about)
        cited = (card is not None and card.kind in CITED) or self._board.assessing.cites(about)
        if not self._board.has_phase(about) and not cited:
            return ""
        return self._add(
            "readings",
            {
                "phase": about,
                "text": Text(fit(words)),
                "by": fit(self._board.author),
                "device": self._board.device,
                "at": float(int(time.time())),
            },
        )

    def write_reading(self, reading_id: str, words: str) -> None:
        """Change a reading; only where it was written."""
        entity = self._entity("readings", reading_id)
        if entity is not None and entity.get("device") == self._board.device and not reads(entity, "text", words):
            with self._board.edit():
                write_text(entity, "text", words)

    def remove_reading(self, reading_id: str) -> None:
        """Take a reading away; only where it was written."""
        entity = self._entity("readings", reading_id)
        if entity is not None and entity.get("device") == self._board.device:
            self._set("readings", reading_id, "del", value=True)

    def _mine(self) -> dict[int, str]:
        held = self._board.board.dots.get(self._board.device, {})
        return {slot: card for slot, card in held.items() if slot < SLOTS and self._board.find(card) is not None}

    def _mark(self, key: str, *, value: str | bool) -> None:
        root = self._board.root("marks")
        if root.get(key) != value:
            with self._board.edit():
                root[key] = value

    def _add(self, root: str, fields: dict[str, object]) -> str:
        # Made unseen and then shown, as cards are: undoing it cannot destroy what others wrote in it.
        key = new_id()
        with self._board.edit(Origin.CREATED):
            self._board.root(root)[key] = Map({**fields, "del": True})
        self._set(root, key, "del", value=False)
        return key

    def _set(self, root: str, key: str, name: str, *, value: bool) -> None:
        entity = self._entity(root, key)
        if entity is not None and entity.get(name) is not value:
            with self._board.edit():
                entity[name] = value

    def _entity(self, root: str, key: str) -> "Map[object] | None":
        entity = self._board.root(root).get(key)
        return entity if isinstance(entity, Map) else None
