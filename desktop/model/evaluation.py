"""The evaluation at the end of a day: what is asked, what one person answers, and what all answers say together.

Nobody's answers are ever seen together: what comes out is counts, and words in an order that tells nothing.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

WORST, BEST = 1, 5
LONGEST_ANSWER = 2_000
LEAST = 5
"""With fewer answers nothing is shown: among four people one can guess who said what."""


@dataclass(frozen=True, slots=True)
class Item:
    """A statement to agree with from 1 to 5, or a question to answer in words (`in_words`)."""

    id: str
    text: str
    in_words: bool = False


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All that is asked, with what the ends of the scale are called."""

    items: tuple[Item, ...]
    worst: str
    best: str

    def item(self, item_id: str) -> Item | None:
        return next((item for item in self.items if item.id == item_id), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said to one item: a number or words."""

    item: str
    value: int | None = None
    words: str = ""


HeldAnswer = tuple[int, str, int | None, str]
"""An answer as a library holds it: a number drawn by lot, item, value, and words."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What all said to one statement: how many said 1, 2, 3, 4 and 5."""

    item: str
    counts: tuple[int, ...] = (0,) * BEST

    @property
    def number(self) -> int:
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """Nothing where nobody has answered."""
        points = sum(value * count for value, count in enumerate(self.counts, WORST))
        return points / self.number if self.number else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a day's evaluation says: a tally of each statement, and to each question the words, by the alphabet."""

    tallies: Mapping[str, Tally]
    words: Mapping[str, tuple[str, ...]]
    sheets: int = 0
    """How many have answered the item that most have answered."""

    @property
    def may_show(self) -> bool:
        """Whether enough have answered for anything to be shown."""
        return self.sheets >= LEAST

    def shown(self, item: str) -> Tally | None:
        """The tally of a statement that enough have answered."""
        tally = self.tallies.get(item)
        return tally if tally is not None and tally.number >= LEAST else None

    def said(self, item: str) -> tuple[str, ...]:
        """What was said to a question, once enough have answered at all."""
        return self.words.get(item, ()) if self.may_show else ()


def load_questionnaire(resources: Path) -> Questionnaire:
    """Read what is asked."""
    data = json.loads((resources / "evaluation.json").read_text("utf-8"))
    items = [Item(each["id"], each["text"]) for each in data["statements"]]
    items += [Item(each["id"], each["text"], in_words=True) for each in data["questions"]]
    return Questionnaire(tuple(items), data["worst"], data["best"])


def sound_answers(questionnaire: Questionnaire, answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers that say something to an item that is asked, at most one to each."""
    kept: dict[str, Answer] = {}
    for answer in answers:
        item = questionnaire.item(answer.item)
        if item is None:
            continue
        if item.in_words and answer.words.strip():
            kept[item.id] = Answer(item.id, None, answer.words.strip()[:LONGEST_ANSWER])
        elif not item.in_words and answer.value in range(WORST, BEST + 1):
            kept[item.id] = Answer(item.id, answer.value)
    return tuple(kept.values())


def outcome(counts: Mapping[tuple[str, int], int], words: Iterable[tuple[str, str]]) -> Outcome:
    """Make the outcome of what was counted by item and value, and of the words said to each item."""
    tallies = {
        item: Tally(item, tuple(counts.get((item, value), 0) for value in range(WORST, BEST + 1)))
        for item in sorted({item for item, _ in counts})
    }
    said: dict[str, list[str]] = {}
    for item, text in words:
        said.setdefault(item, []).append(text)
    sheets = max((tally.number for tally in tallies.values()), default=0)
    ordered = {item: tuple(sorted(texts, key=str.casefold)) for item, texts in said.items()}
    return Outcome(tallies, ordered, max(sheets, max((len(texts) for texts in ordered.values()), default=0)))
