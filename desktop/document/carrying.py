"""Verbs for carrying sections of an udredning into fields: each one gesture, and nothing is ever overwritten.

A piece has a name that follows from all that it says, and its words begin as fixed bytes: two laptops that carry one
section at once make one piece, in which both may write.
"""

import hashlib
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.document.assessed_read import HEAD
from desktop.document.beginning import ready_texts
from desktop.document.carried_read import carried_entity, write_facts
from desktop.document.extras import words_key
from desktop.document.shared import Origin
from desktop.document.text import fit
from desktop.model.carrying_over import Carried, Due, Piece, Source, due

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

LONGEST_ROLE = 80
TOGETHER = 100_000
"""Letters that are begun at once: everybody reads the board again after each time, and no update may be too large."""


class CarryVerbs:
    """What can be done with the pieces."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    @property
    def carried(self) -> Carried:
        """The latest reading."""
        return self._board.board.assessed.carried

    def carry(self, system: str, wanted: Iterable[tuple[Source, str]]) -> int:
        """Put what is due of sections behind what their fields say, as one gesture; give how many sections that is."""
        made: list[Piece] = []
        for raw, field in wanted:
            source = replace(raw, text=fit(raw.text))
            before = [each for each in self.carried.of_section(system, source.section) if each.field == field]
            what = due(source, before)
            if what is not None and field:
                made.append(self._free(self._piece(system, field, source, what)))
        if made:
            for together in _handfuls(made):
                with self._board.edit(Origin.CREATED):
                    for piece in together:
                        self._begin(piece)
            now = time.time()
            self._board.assessing.say(
                {
                    (carried_entity(piece.id), name): value
                    for at, piece in enumerate(made)
                    for name, value in (("on", True), ("at", now + at / 1000))
                }
            )
        return len(made)

    def write(self, piece_id: str, words: str) -> None:
        """Make what stands in a piece read `words`; the citizen's own words stay as they were carried."""
        piece = self._find(piece_id)
        if piece is not None and not piece.cited:
            self._board.write_words(words_key(carried_entity(piece_id), "text"), words)

    def take_out(self, piece_id: str) -> None:
        """Take a piece out of its field again."""
        if self._find(piece_id) is not None:
            self._board.assessing.say({(carried_entity(piece_id), "on"): False})

    def set_role(self, role: str) -> None:
        """Say what whoever wrote the udredning is, for the headings of what is carried from now on."""
        self._board.assessing.say({(HEAD, "role"): fit(" ".join(role.split()))[:LONGEST_ROLE]})

    def _find(self, piece_id: str) -> Piece | None:
        return next((each for each in self.carried.pieces if each.id == piece_id), None)

    def _piece(self, system: str, field: str, source: Source, what: Due) -> Piece:
        return Piece(
            "",
            system,
            field,
            source.section,
            source.text,
            what.text,
            what.text,
            date.fromtimestamp(time.time()).isoformat(),  # noqa: DTZ012 - the day of whoever sits here
            self.carried.role,
            source.title,
            source.cited,
            source.details,
            what.gone,
            what.again,
        )

    def _free(self, piece: Piece) -> Piece:
        """A piece with its name: one that is not there yet, or stands there as it was begun."""
        count = 0
        while True:
            named = replace(piece, id=_name(piece, count))
            root, prefix = self._board.root("words"), carried_entity(named.id)
            held = {name: str(root.get(words_key(prefix, name), "")) for name in ("text", *_values(named))}
            if words_key(prefix, "facts") not in root or held == {"text": named.text, **_values(named)}:
                return named
            count += 1

    def _begin(self, piece: Piece) -> None:
        entity = carried_entity(piece.id)
        texts = {words_key(entity, "text"): piece.text}
        values = {words_key(entity, name): words for name, words in _values(piece).items()}
        if words_key(entity, "facts") not in self._board.root("words"):
            self._board.take_made(ready_texts("words", texts, values))


def _handfuls(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    held: list[Piece] = []
    room = TOGETHER
    for piece in pieces:
        size = len(piece.text) + (len(piece.source) if piece.source != piece.text else 0)
        if held and size > room:
            yield held
            held, room = [], TOGETHER
        held.append(piece)
        room -= size
    if held:
        yield held


def _values(piece: Piece) -> dict[str, str]:
    """What of a piece never changes; a source that was carried whole is not said twice."""
    source = piece.source if piece.source != piece.carried else ""
    held = {"facts": write_facts(piece), "carried": piece.carried, "source": source, "gone": "\n".join(piece.gone)}
    return {name: words for name, words in held.items() if words}


def _name(piece: Piece, count: int) -> str:
    said = "\0".join((write_facts(piece), piece.carried, piece.source, *piece.gone, str(count)))
    return hashlib.sha256(said.encode()).hexdigest()[:20]
