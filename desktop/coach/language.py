"""What the coach knows about Danish, from resources/coach/words.json: classes of words, clauses, dates and measures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.coach.goal_text import MADE, Grammar, Reader
from desktop.coach.phrases import Phrases, Words


@dataclass(frozen=True, slots=True)
class Language:
    """How goals are read."""

    known: tuple[str, ...]
    """The classes of words that phrases may name."""
    reader: Reader
    dates: Phrases
    not_dates: Phrases
    measures: Phrases
    not_measures: Phrases
    means: Phrases
    """What tells how something is reached, such as “ved at”."""
    months: tuple[str, ...]


def language_of(data: Mapping[str, Any]) -> Language:
    """Make it of what stands in the file; raises what a wrong shape raises."""
    classes = _classes(data)
    known = (*classes, *MADE)

    def phrases(name: str) -> Phrases:
        return Phrases(data[name], known)

    grammar = Grammar(
        words=Words(classes),
        lead_ins=phrases("lead_ins"),
        reasons=phrases("reasons"),
        relatives=phrases("relatives"),
        short=frozenset(data["abbreviations"]),
    )
    if len(classes["month"]) != 12:
        raise ValueError(classes["month"])
    return Language(
        known=known,
        reader=Reader(grammar),
        dates=phrases("dates"),
        not_dates=phrases("not_dates"),
        measures=phrases("measures"),
        not_measures=phrases("not_measures"),
        means=phrases("means"),
        months=classes["month"],
    )


def _classes(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The classes of words; verbs in the infinitive and, with an r, in the present."""
    classes = {name: tuple(" ".join(lines).split()) for name, lines in data["classes"].items()}
    plain, present = (tuple(" ".join(data[name]).split()) for name in ("verbs", "present"))
    return classes | {"infinitive": plain, "verb": (*plain, *(word + "r" for word in plain), *present)}
