"""Verbs for what only some cards have, and for what a phase or a change is worth from three perspectives."""

import time
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.document.decode import STRONGEST_WORTH
from desktop.document.extras import words_key
from desktop.document.text import fit
from desktop.model.elements import DETAIL_TEXTS, DETAIL_VALUES, LONGEST_WAIT
from desktop.model.kinds import Channel, Informant, Perspective
from desktop.model.pictograms import Pictogram

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

Value = Channel | Informant | Pictogram | int | bool | str | None
SESSION = 60
"""Seconds within which writing on a card by one person counts as one time."""


class Details:
    """Every verb is silent when the card or phase is no longer there, or when a value makes no sense."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def write(self, card_id: str, name: str, words: str) -> None:
        """Make one of a card's texts in `DETAIL_TEXTS` read `words`."""
        if name in DETAIL_TEXTS and self._board.find(card_id) is not None:
            self._write(card_id, name, words)
            self.sign(card_id)

    def choose(self, card_id: str, name: str, value: Value) -> None:
        """Set one of a card's values in `DETAIL_VALUES`; nothing said is None."""
        found = self._board.find(card_id)
        if found is None or name not in DETAIL_VALUES or getattr(found[1], name) == value:
            return
        if name == "days" and value is not None and not (isinstance(value, int) and 0 <= value <= LONGEST_WAIT):
            return
        stored = value.value if isinstance(value, StrEnum) else value
        with self._board.edit():
            self._board.entity("cards", card_id)[name] = stored
            self._sign(card_id)

    def judge(self, entity_id: str, perspective: Perspective, level: int | None) -> None:
        """Say what a card or a phase is worth from a perspective, -2 to +2, or that nothing is said."""
        root = self._root_of(entity_id)
        if root and (level is None or abs(level) <= STRONGEST_WORTH):
            with self._board.edit():
                self._board.entity(root, entity_id)[f"worth.{perspective}"] = level

    def write_because(self, entity_id: str, perspective: Perspective, words: str) -> None:
        """Say why it is worth that."""
        if self._root_of(entity_id):
            self._write(entity_id, f"because.{perspective}", words)

    def sign(self, card_id: str) -> None:
        """Note that this author has written on a card, once for each time they sit down to it."""
        found = self._board.find(card_id)
        if found is None:
            return
        card, now = found[1], int(time.time())
        if card.edited_by != fit(self._board.author) or now - card.edited_at > SESSION:
            self._board.hold(join=True)
            with self._board.edit():
                self._sign(card_id)
            self._board.release()

    def _sign(self, card_id: str) -> None:
        entity = self._board.entity("cards", card_id)
        entity["edited_by"] = fit(self._board.author)
        entity["edited_at"] = float(int(time.time()))

    def _write(self, entity_id: str, name: str, words: str) -> None:
        self._board.write_words(words_key(entity_id, name), words)

    def _root_of(self, entity_id: str) -> str:
        if self._board.find(entity_id) is not None:
            return "cards"
        return "phases" if self._board.has_phase(entity_id) else ""
