"""The coach's rules as they are read from resources/coach: what each reacts to, what it says, and where it holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.coach.data_file import read_data
from desktop.coach.facts import Rung
from desktop.coach.hint import Letter, Rule
from desktop.coach.language import Language, language_of
from desktop.coach.phrases import Phrases
from desktop.coach.wording import LetterWord, LetterWords

_BLANKS = (
    *("ord", "borgeren", "Borgeren", "borgerens", "Jeg", "jeg", "mig", "min", "mit", "mine"),
    *("inden", "form", "omskrevet"),
)
_BLANKS_OF_TYPE = ("måltype", "nu", "mål")
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
    """Empty where the pattern depends on what the goal is about."""
    covers: frozenset[Rule]
    starts: Phrases
    """What a goal begins with."""
    anywhere: Phrases
    unless: Phrases
    """Where the words of the rule mean something else."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a goal can be about, and a pattern for such goals."""

    words: Phrases
    pattern: str


@dataclass(frozen=True, slots=True)
class Patterns:
    """Sentences with blanks, to begin to talk from."""

    topics: tuple[Topic, ...]
    goal: str
    sub_goal: str
    purpose: str


@dataclass(frozen=True, slots=True)
class CoachRules:
    """Everything the coach knows, ready to use. `goal_types` and `forms` are Danish names."""

    language: Language
    texts: tuple[RuleText, ...]
    longest: Mapping[Rung, int]
    goal_types: Mapping[str, str]
    forms: Mapping[str, str]
    patterns: Patterns
    letters: tuple[LetterWords, ...]


def load_rules(folder: Path) -> CoachRules:
    """Read the rules from resources/coach, or from a municipality's own copy; raises `Trouble` where one is damaged."""
    language = read_data(folder, "words", language_of)
    texts, rest = read_data(folder, "rules", lambda data: (_texts(data, language), _rest(data)))
    return CoachRules(
        language=language,
        texts=texts,
        **rest,
        patterns=read_data(folder, "patterns", lambda data: _patterns(data, language)),
        letters=read_data(folder, "smart", _letters),
    )


def _texts(data: Mapping[str, Any], language: Language) -> tuple[RuleText, ...]:
    return tuple(_text(entry, language) for entry in data["rules"])


def _text(entry: Mapping[str, Any], language: Language) -> RuleText:
    rule, letter = Rule(entry["rule"]), entry["letter"]

    def phrases(name: str) -> Phrases:
        return Phrases(entry.get(name, ()), language.known)

    return RuleText(
        rule=rule,
        letter=Letter(letter) if letter else None,
        rungs=frozenset(map(Rung, entry.get("rungs", Rung))),
        title=_said(entry["title"]),
        why=_said(entry["why"], *(_BLANKS_OF_TYPE if rule is Rule.GOAL_TYPE else ())),
        pattern=_said(entry.get("pattern", "")),
        covers=frozenset(map(Rule, entry.get("covers", ()))),
        starts=phrases("starts"),
        anywhere=phrases("anywhere"),
        unless=phrases("unless"),
    )


def _rest(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "longest": {Rung(rung): int(most) for rung, most in data["longest"].items()},
        "goal_types": {str(key): str(name) for key, name in data["goal_types"].items()},
        "forms": {"": ""} | {str(key): str(name) for key, name in data["forms"].items()},
    }


def _patterns(data: Mapping[str, Any], language: Language) -> Patterns:
    topics = tuple(Topic(Phrases(each["words"], language.known), _said(each["pattern"])) for each in data["topics"])
    return Patterns(topics, _said(data["goal"]), _said(data["sub_goal"]), _said(data["purpose"]))


def _letters(data: Mapping[str, Any]) -> tuple[LetterWords, ...]:
    letters = {Letter(each["letter"]): tuple(LetterWord(**word) for word in each["words"]) for each in data["letters"]}
    return tuple(LetterWords(letter, (letters[letter][0], *letters[letter][1:])) for letter in Letter)


def _said(text: str, *more: str) -> str:
    """A text whose blanks can all be filled; otherwise a `ValueError`."""
    known = dict.fromkeys((*_BLANKS, *more), "")
    if not known.keys() >= set(_BLANK.findall(text)):
        raise ValueError(text)
    text.format_map(known)
    return text
