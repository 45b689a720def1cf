"""The coach's rules as they are read from resources/coach: what each reacts to, what it says, and where it holds."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.coach.facts import Rung
from desktop.coach.goal_text import MADE, Reader
from desktop.coach.hint import Letter, Rule
from desktop.coach.phrases import Phrases, Words
from desktop.coach.wording import LetterWord, LetterWords
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

BLANKS = ("ord", "borgeren", "Borgeren", "borgerens", "Jeg", "jeg", "mig", "min", "mit", "mine", "inden", "form")
BLANKS_OF_TYPE = ("måltype", "nu", "mål")
_BLANK = re.compile(r"{([^{}]*)}")


@dataclass(frozen=True, slots=True)
class RuleText:
    """One rule on some rungs. `covers` are rules that need not be said where this one is said."""

    rule: Rule
    letter: Letter | None
    rungs: frozenset[Rung]
    title: str
    why: str
    pattern: str
    covers: frozenset[Rule]
    starts: Phrases
    anywhere: Phrases
    unless: Phrases


@dataclass(frozen=True, slots=True)
class Topic:
    """What a goal can be about, and a pattern for such goals."""

    words: Phrases
    pattern: str


@dataclass(frozen=True, slots=True)
class CoachRules:
    """Everything the coach knows, ready to use."""

    reader: Reader
    texts: tuple[RuleText, ...]
    dates: Phrases
    not_dates: Phrases
    measures: Phrases
    topics: tuple[Topic, ...]
    pattern: str
    letters: tuple[LetterWords, ...]
    months: tuple[str, ...]
    longest: Mapping[Rung, int]
    goal_types: Mapping[str, str]
    forms: Mapping[str, str]


def load_rules(folder: Path) -> CoachRules:
    """Read the rules from resources/coach, or from a municipality's own copy; raises `Trouble` where one is damaged."""
    name = ""
    try:
        data = {}
        for name in ("words", "rules", "patterns", "smart"):
            data[name] = json.loads((folder / f"{name}.json").read_text("utf-8"))
        return _rules(data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "The goal coach's rules in {file} could not be read."),
            QT_TRANSLATE_NOOP("Trouble", "Install the program again, or put the file back as it was."),
            file=f"{name}.json",
        ) from fault


def _rules(data: Mapping[str, Any]) -> CoachRules:
    words, rules, patterns = data["words"], data["rules"], data["patterns"]
    classes = {**words["classes"], **_verbs(words)}
    known = (*classes, *MADE)
    return CoachRules(
        reader=Reader(
            Words(classes),
            Phrases(words["lead_ins"], known),
            aside=frozenset(words["aside"]),
            short=frozenset(words["abbreviations"]),
        ),
        texts=tuple(_text(entry, known) for entry in rules["rules"]),
        dates=Phrases(words["dates"], known),
        not_dates=Phrases(words["not_dates"], known),
        measures=Phrases(words["measures"], known),
        topics=tuple(Topic(Phrases(topic["words"], known), _said(topic["pattern"])) for topic in patterns["topics"]),
        pattern=_said(patterns["default"]),
        letters=tuple(
            LetterWords(Letter(each["letter"]), tuple(LetterWord(**word) for word in each["words"]))
            for each in data["smart"]["letters"]
        ),
        months=tuple(words["classes"]["month"][:12]),
        longest={Rung(rung): int(most) for rung, most in rules["longest"].items()},
        goal_types=dict(rules["goal_types"]),
        forms=dict(rules["forms"]),
    )


def _verbs(words: Mapping[str, Any]) -> dict[str, Sequence[str]]:
    """Infinitives, and all verbs: the present adds an r."""
    plain: list[str] = words["verbs"]
    return {"infinitive": plain, "verb": [*plain, *(word + "r" for word in plain), *words["verbs_present"]]}


def _text(entry: Mapping[str, Any], known: Sequence[str]) -> RuleText:
    rule, letter = Rule(entry["rule"]), entry["letter"]
    more = BLANKS_OF_TYPE if rule is Rule.GOAL_TYPE else ()
    return RuleText(
        rule=rule,
        letter=Letter(letter) if letter else None,
        rungs=frozenset(map(Rung, entry.get("rungs", Rung))),
        title=_said(entry["title"]),
        why=_said(entry["why"], *more),
        pattern=_said(entry["pattern"]),
        covers=frozenset(map(Rule, entry.get("covers", ()))),
        starts=Phrases(entry.get("starts", ()), known),
        anywhere=Phrases(entry.get("anywhere", ()), known),
        unless=Phrases(entry.get("unless", ()), known),
    )


def _said(text: str, *more: str) -> str:
    """A text whose blanks can all be filled; otherwise a `ValueError`."""
    if not set(_BLANK.findall(text)) <= {*BLANKS, *more}:
        raise ValueError(text)
    return text
