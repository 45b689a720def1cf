"""What a board says beside its grids, raw: plain values by entity and name, rows that people add, and texts.

Values lie in the root `said` under `entity|name`, never nested; rows are entities of the root `rows`, made unseen and
then shown; texts lie in the root `words`. Nouns are read out of it (`assessed_read.py` and its like).
"""

from collections.abc import Iterable, Mapping

from pycrdt import Map, Text

from desktop.document.shared import Touched
from desktop.document.values import Raw, flag, read_all, read_map
from desktop.model.text_limits import LONGEST_TEXT

BESIDE_ROOTS = ("said", "rows")
Values = Mapping[str, Mapping[str, object]]
"""Plain values by entity and name."""


class BesideReading:
    """Kept equal to the document by `absorb`; what did not change is the same object as before."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._said, self._rows = roots["said"], roots["rows"]
        self.said: dict[str, dict[str, object]] = {}
        self.rows: dict[str, Raw] = {key: raw for key, raw in read_all(self._rows).items() if not flag(raw, "del")}
        """Every row that is there, by id; `sort` tells of which noun it is."""
        self._read([str(key) for key in self._said.keys()])  # noqa: SIM118 - no dict

    def absorb(self, touched: Touched) -> set[str]:
        """Read again what a change names; give the entities of values, and the `sort` of rows, that it concerns."""
        values = [key for root, key in touched if root == "said"]
        self._read(values)
        found = {key.rpartition("|")[0] for key in values}
        for root, key in touched:
            if root == "rows":
                raw = read_map(self._rows, key)
                before = self.rows.pop(key, None)
                if raw is not None and not flag(raw, "del"):
                    self.rows[key] = raw
                found |= {f"rows.{each.get('sort')}" for each in (before, raw) if each is not None}
        return found

    def _read(self, keys: Iterable[str]) -> None:
        """Read values again; each entity is copied once, however many of its values are read."""
        fresh: dict[str, dict[str, object]] = {}
        for key in keys:
            entity, _, name = key.rpartition("|")
            if entity not in fresh:
                fresh[entity] = dict(self.said.get(entity, {}))
            value = _plain(self._said.get(key))
            if value is None:
                fresh[entity].pop(name, None)
            else:
                fresh[entity][name] = value
        self.said |= fresh


def _plain(value: object) -> str | int | float | bool | None:
    """A value as it can be read, whatever lies there."""
    if isinstance(value, Text):
        value = str(value)
    if isinstance(value, str):
        return value[: 10 * LONGEST_TEXT].replace("\0", "")
    return value if isinstance(value, int | float | bool) else None
