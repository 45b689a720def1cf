"""Where a group places itself among the shades of BUM, in the shared board: the reading and the verbs."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.document.beside import Values
from desktop.document.extras import words_key
from desktop.document.values import Raw, text, whole
from desktop.model.shades import PLACES, TEXTS, Shades

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

SHADES = "shades"
MARKS = ("now", "wish")
NOWHERE = -1.0
"""Written where a place has been taken back: plain values are never deleted."""


def read_shades(said: Values, words: Mapping[str, Mapping[str, str]]) -> Shades:
    """Read them out of what the board holds beside its grids; total, as `decode.py` is."""
    raw: Raw = {**said.get(SHADES, {}), **words.get(SHADES, {})}
    now, wish = (place if (place := whole(raw, name)) in PLACES else None for name in MARKS)
    return Shades(now, wish, *(text(raw, name) for name in TEXTS))


class ShadeVerbs:
    """Each one gesture."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    @property
    def shades(self) -> Shades:
        """The latest reading."""
        return self._board.board.shades

    def place(self, name: str, at: int | None) -> None:
        """Say where the group is (`now`) or wants to be (`wish`); None takes it back."""
        if name in MARKS and (at is None or at in PLACES):
            self._board.assessing.say({(SHADES, name): NOWHERE if at is None else float(at)})

    def write(self, name: str, words: str) -> None:
        """Make one of the texts (`TEXTS`) read `words`."""
        if name in TEXTS:
            self._board.write_words(words_key(SHADES, name), words)
