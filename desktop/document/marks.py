"""The marks people put on cards, each a value of its own under a key that says whose: dots, doubts, expectations."""

from collections import Counter
from collections.abc import Iterable

from pycrdt import Map

from desktop.document.values import whole
from desktop.model.gas import STEPS
from desktop.model.sides import Side

DOT, DOUBT, EXPECTED, UNVEILED = "dot", "doubt", "expect", "unveil"
SLOTS = 20
"""More dots than this nobody is given."""


class Marks:
    """Kept equal to the document by `absorb`."""

    def __init__(self, root: "Map[object]") -> None:
        self._root = root
        self._unveiled: set[str] = set()
        self.dots: dict[str, dict[int, str]] = {}
        self.dotted: Counter[str] = Counter()
        self.doubts: dict[str, frozenset[str]] = {}
        self.expected: dict[str, dict[Side, int]] = {}
        self.unveiled: frozenset[str] = frozenset()
        self.absorb(str(key) for key in root.keys())  # noqa: SIM118 - no dict

    def absorb(self, keys: Iterable[str]) -> set[str]:
        """Read marks again; give the cards they are on and were on, as far as a card tells of them."""
        keys = list(keys)
        if not keys:
            return set()
        # Whoever was given these before keeps them. Copied once and not for each: a stranger may send thousands.
        self.dots, self.doubts, self.expected = dict(self.dots), dict(self.doubts), dict(self.expected)
        found = set().union(*map(self._read, keys))
        self.unveiled = frozenset(self._unveiled)
        return found

    def _read(self, key: str) -> set[str]:
        """Read a dot or a doubt; give the cards it is on and was on."""
        parts = key.split("|")
        value = self._root.get(key)
        if len(parts) != 3:
            return set()
        if parts[0] == DOUBT:
            self._read_doubt(parts[1], parts[2], said=value is True)
            return {parts[1]}
        if parts[0] in (EXPECTED, UNVEILED):
            self._read_expectation(parts[0], parts[1], parts[2], value)
            return set()
        if parts[0] == DOT and parts[2].isdecimal() and int(parts[2]) < SLOTS:
            card = value if isinstance(value, str) else ""
            held = dict(self.dots.get(parts[1], {}))
            before = held.pop(int(parts[2]), "")
            if card:
                held[int(parts[2])] = card
            self.dots.pop(parts[1], None)
            if held:
                self.dots[parts[1]] = held
            self.dotted[before] -= 1
            self.dotted[card] += 1
            return {each for each in (before, card) if each}
        return set()

    def _read_expectation(self, mark: str, card: str, side: str, value: object) -> None:
        if mark == UNVEILED:
            (self._unveiled.add if value is True else self._unveiled.discard)(card)
            return
        whose = next((each for each in Side if each == side), None)
        level = whole({"level": value}, "level")
        if whose is not None:
            held = {key: each for key, each in self.expected.get(card, {}).items() if key is not whose}
            if level in STEPS:
                held[whose] = level
            self.expected.pop(card, None)
            if held:
                self.expected[card] = held

    def _read_doubt(self, card: str, device: str, *, said: bool) -> None:
        held = self.doubts.get(card, frozenset())
        now = held | {device} if said else held - {device}
        self.doubts.pop(card, None)
        if now:
            self.doubts[card] = now
