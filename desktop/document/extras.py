"""What lies beside the cards and phases of a board: the texts only some of them have, comments and readings.

An entity's extras are read together with it, so that a card or a phase is one noun however it is stored.
"""

from collections.abc import Mapping
from typing import TypeVar

from pycrdt import Map, Text

from desktop.document import decode
from desktop.document.marks import Marks
from desktop.document.shared import Touched
from desktop.document.values import Raw, read_all, read_map
from desktop.model.journey import Comment, Reading
from desktop.model.text_limits import LONGEST_TEXT

EXTRA_ROOTS = ("words", "marks", "comments", "readings")

Said = TypeVar("Said", Comment, Reading)


class Extras:
    """Kept equal to the document by `absorb`."""

    def __init__(self, roots: Mapping[str, "Map[object]"]) -> None:
        self._roots = roots
        self.words: dict[str, dict[str, str]] = {}
        """Texts by entity and name."""
        self._comments: dict[str, Comment] = {}
        self._readings: dict[str, Reading] = {}
        self.marks = Marks(roots["marks"])
        for key in _keys(roots["words"]):
            self._read_words(key)
        for key, raw in read_all(roots["comments"]).items():
            _keep(self._comments, key, decode.comment(key, raw))
        for key, raw in read_all(roots["readings"]).items():
            _keep(self._readings, key, decode.reading(key, raw))
        self.comments = _by(self._comments, "card")
        self.readings = _by(self._readings, "phase")

    def add_to(self, entity: str, raw: Raw) -> Raw:
        """Give an entity's raw values with its extras among them."""
        extra: Raw = dict(self.words.get(entity, {}))
        if entity in self.comments:
            extra["comments"] = len(self.comments[entity])
        if entity in self.marks.doubts:
            extra["doubts"] = len(self.marks.doubts[entity])
        if self.marks.dotted[entity]:
            extra["dots"] = self.marks.dotted[entity]
        return {**raw, **extra} if extra else raw

    def absorb(self, touched: Touched) -> set[str]:
        """Read again what a change names, and tell which cards and phases that concerns."""
        found = self.marks.absorb(key for root, key in touched if root == "marks")
        for root, key in touched:
            match root:
                case "words":
                    self._read_words(key)
                    found.add(_split(key)[0])
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
            self.words.setdefault(entity, {})[name] = words
        else:
            self.words.get(entity, {}).pop(name, None)


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
