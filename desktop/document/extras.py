"""What lies beside the cards and phases of a board: the texts only some of them have, comments, readings and marks.

An entity's extras are read together with it, so that a card or a phase is one noun however it is stored.
"""

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from pycrdt import Map, Text

from desktop.document import decode
from desktop.document.shared import Touched
from desktop.document.values import LONGEST_TEXT, Raw, read_all, read_map, whole
from desktop.model.gas import STEPS
from desktop.model.journey import Comment, Reading
from desktop.model.sides import Side

EXTRA_ROOTS = ("words", "marks", "comments", "readings")
DOT, DOUBT, EXPECTED, UNVEILED = "dot", "doubt", "expect", "unveil"
SLOTS = 20
"""More dots than this nobody is given."""

Said = TypeVar("Said", Comment, Reading)


class Extras:
    """Kept equal to the document by `absorb`."""

    def __init__(self, roots: Mapping[str, "Map[object]"]) -> None:
        self._roots = roots
        self._words: dict[str, dict[str, str]] = {}
        self._comments: dict[str, Comment] = {}
        self._readings: dict[str, Reading] = {}
        self.dots: dict[str, dict[int, str]] = {}
        self._dotted: Counter[str] = Counter()
        self.doubts: dict[str, frozenset[str]] = {}
        self.expected: dict[str, dict[Side, int]] = {}
        self.unveiled: frozenset[str] = frozenset()
        for key in _keys(roots["words"]):
            self._read_words(key)
        for key in _keys(roots["marks"]):
            self._read_mark(key)
        for key, raw in read_all(roots["comments"]).items():
            _keep(self._comments, key, decode.comment(key, raw))
        for key, raw in read_all(roots["readings"]).items():
            _keep(self._readings, key, decode.reading(key, raw))
        self.comments = _by(self._comments, "card")
        self.readings = _by(self._readings, "phase")

    def add_to(self, entity: str, raw: Raw) -> Raw:
        """Give an entity's raw values with its extras among them."""
        extra: Raw = dict(self._words.get(entity, {}))
        if entity in self.comments:
            extra["comments"] = len(self.comments[entity])
        if entity in self.doubts:
            extra["doubts"] = len(self.doubts[entity])
        if self._dotted[entity]:
            extra["dots"] = self._dotted[entity]
        return {**raw, **extra} if extra else raw

    def absorb(self, touched: Touched) -> set[str]:
        """Read again what a change names, and tell which cards and phases that concerns."""
        found: set[str] = set()
        for root, key in touched:
            match root:
                case "words":
                    self._read_words(key)
                    found.add(_split(key)[0])
                case "marks":
                    found |= self._read_mark(key)
                case "comments":
                    before = self._comments.get(key)
                    raw = read_map(self._roots[root], key)
                    after = _keep(self._comments, key, decode.comment(key, raw) if raw is not None else None)
                    found |= {each.card for each in (before, after) if each is not None}
                case "readings":
                    raw = read_map(self._roots[root], key)
                    _keep(self._readings, key, decode.reading(key, raw) if raw is not None else None)
        if any(root == "comments" for root, _ in touched):
            self.comments = _by(self._comments, "card")
        if any(root == "readings" for root, _ in touched):
            self.readings = _by(self._readings, "phase")
        return found

    def _read_words(self, key: str) -> None:
        entity, name = _split(key)
        root = self._roots["words"]
        held = root.get(key)
        words = str(held)[:LONGEST_TEXT].replace("\0", "") if isinstance(held, Text | str) else ""
        if words:
            self._words.setdefault(entity, {})[name] = words
        else:
            self._words.get(entity, {}).pop(name, None)

    def _read_mark(self, key: str) -> set[str]:
        """Read a dot or a doubt; give the cards it is on and was on."""
        parts = key.split("|")
        root = self._roots["marks"]
        value = root.get(key)
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
            self.dots = {**self.dots, parts[1]: held}
            self._dotted[before] -= 1
            self._dotted[card] += 1
            return {each for each in (before, card) if each}
        return set()

    def _read_expectation(self, mark: str, card: str, side: str, value: object) -> None:
        if mark == UNVEILED:
            self.unveiled = self.unveiled | {card} if value is True else self.unveiled - {card}
            return
        whose = next((each for each in Side if each == side), None)
        level = whole({"level": value}, "level")
        if whose is not None:
            held = {key: each for key, each in self.expected.get(card, {}).items() if key is not whose}
            if level in STEPS:
                held[whose] = level
            self.expected = {**self.expected, card: held}

    def _read_doubt(self, card: str, device: str, *, said: bool) -> None:
        held = self.doubts.get(card, frozenset())
        now = held | {device} if said else held - {device}
        rest = {key: each for key, each in self.doubts.items() if key != card}
        self.doubts = {**rest, card: now} if now else rest


def _keys(root: "Map[object]") -> list[str]:
    return [str(key) for key in root.keys()]  # noqa: SIM118 - no dict


def words_key(entity: str, name: str) -> str:
    """Where a text of an entity lies in the root `words`."""
    return f"{entity}|{name}"


def _split(key: str) -> tuple[str, str]:
    entity, _, name = key.rpartition("|")
    return entity, name


def _keep(known: dict[str, Said], key: str, noun: Said | None) -> Said | None:
    if noun is None:
        known.pop(key, None)
    else:
        known[key] = noun
    return noun


def _by(nouns: Mapping[str, Said], name: str) -> dict[str, tuple[Said, ...]]:
    found: dict[str, list[Said]] = {}
    for noun in sorted(nouns.values(), key=lambda noun: (noun.at, noun.id)):
        found.setdefault(getattr(noun, name), []).append(noun)
    return {key: tuple(held) for key, held in found.items()}
