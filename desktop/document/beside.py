"""What a board says beside its grids, raw: plain values by entity and name, rows that people add, and texts.

Values lie in the root `said` under `entity|name`, never nested; rows are entities of the root `rows`, made unseen and
then shown; texts lie in the root `words`. Nouns are read out of it (`assessed_read.py` and its like).
"""

from collections.abc import Mapping

from pycrdt import Map, Text

from desktop.document.shared import Touched
from desktop.document.values import Raw, flag, read_all, read_map
from desktop.model.text_limits import LONGEST_TEXT

BESIDE_ROOTS = ("said", "rows")
MOST_VALUES = 20_000

Values = Mapping[str, Mapping[str, object]]
"""Plain values by entity and name."""


class BesideReading:
    """Kept equal to the document by `absorb`; what did not change is the same object as before."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._said, self._rows = roots["said"], roots["rows"]
        self.said: dict[str, dict[str, object]] = {}
        self.rows: dict[str, Raw] = {key: raw for key, raw in read_all(self._rows).items() if not flag(raw, "del")}
        """Every row that is there, by id; `sort` tells of which noun it is."""
        for key in list(self._said.keys())[:MOST_VALUES]:
            self._read(str(key))

    def absorb(self, touched: Touched) -> set[str]:
        """Read again what a change names; give the entities of values, and the `sort` of rows, that it concerns."""
        found: set[str] = set()
        for root, key in touched:
            if root == "said":
                self._read(key)
                found.add(key.rpartition("|")[0])
            elif root == "rows":
                raw = read_map(self._rows, key)
                before = self.rows.pop(key, None)
                if raw is not None and not flag(raw, "del"):
                    self.rows[key] = raw
                found |= {f"rows.{each.get('sort')}" for each in (before, raw) if each is not None}
        return found

    def _read(self, key: str) -> None:
        entity, _, name = key.rpartition("|")
        value = self._said.get(key)
        held = {other: each for other, each in self.said.get(entity, {}).items() if other != name}
        if isinstance(value, Text):
            value = str(value)
        if isinstance(value, str):
            value = value[: 10 * LONGEST_TEXT].replace("\0", "")
        if isinstance(value, str | int | float | bool):
            held[name] = value
        self.said[entity] = held
