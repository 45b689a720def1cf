"""How a hint becomes Danish sentences: whose goal it is, in which person form, and by when."""

from collections.abc import Sequence
from datetime import date

from desktop.coach.facts import Rung
from desktop.coach.hint import Hint
from desktop.coach.person import person_of, rewritten
from desktop.coach.reading import Reading
from desktop.coach.rules import CoachRules, RuleText

_BLANK = "___"
_PREPOSITIONS = frozenset(("inden", "senest", "til", "fra", "før", "efter", "i", "om", "ved", "frem", "indtil", "over"))
_MOST_NAMED = 3
"""How many of the words found are named in a sentence; all of them are marked in the text."""


def say(text: RuleText, reading: Reading, spans: tuple[tuple[int, int], ...], rules: CoachRules) -> Hint:
    """Make the hint that a rule gives about a goal."""
    facts = reading.facts
    found = tuple(facts.text[start:end] for start, end in spans)
    blanks = _blanks(reading, found, rules)
    pattern = text.pattern or _pattern(reading, rules)
    why = text.why.format_map(blanks)
    return Hint(text.rule, text.letter, found, spans, text.title, why, pattern.format_map(blanks))


def _pattern(reading: Reading, rules: CoachRules) -> str:
    """The pattern for what the goal is about."""
    patterns = rules.patterns
    match reading.facts.rung:
        case Rung.PURPOSE:
            return patterns.purpose
        case Rung.SUB_GOAL:
            return patterns.sub_goal
        case Rung.GOAL:
            about = (topic.pattern for topic in patterns.topics if next(topic.words.find(reading.tokens), None))
            return next(about, patterns.goal)


def _blanks(reading: Reading, found: tuple[str, ...], rules: CoachRules) -> dict[str, str]:
    facts = reading.facts
    who = facts.name.strip() or "borgeren"
    person = person_of(facts)
    return {
        "ord": named(tuple(dict.fromkeys(found))),
        "borgeren": who,
        "Borgeren": capital(who),
        "borgerens": genitive(who),
        "Jeg": capital(person.subject),
        "jeg": person.subject,
        "mig": person.me,
        "min": person.my,
        "mit": person.my_t,
        "mine": person.mine,
        "inden": _by_when(reading, rules),
        "form": rules.forms.get(facts.person, rules.forms[""]),
        "omskrevet": rewritten(facts),
        "måltype": rules.goal_types.get(facts.goal_type, facts.goal_type),
        "nu": str(facts.level_now),
        "mål": str(facts.level_target),
    }


def named(words: Sequence[str]) -> str:
    """Words in the middle of quotation marks: støtte” og “hjælp."""
    shown = words[:_MOST_NAMED]
    return "”, “".join(shown[:-1]) + ("” og “" if shown[1:] else "") + "".join(shown[-1:])


def capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def genitive(name: str) -> str:
    """Majas, borgerens, Jonas’."""
    return name + "’" if name[-1:].lower() in ("s", "x", "z") else name + "s"


def _by_when(reading: Reading, rules: CoachRules) -> str:
    """When the goal is to be reached, as the plan or the goal itself says it."""
    if not reading.facts.due.strip() and reading.dates:
        ((start, end),) = reading.characters(reading.dates[:1])
        return by_when(reading.facts.text[start:end], rules.language.months)
    return by_when(reading.facts.due, rules.language.months)


def by_when(due: str, months: Sequence[str]) -> str:
    """“inden 1. juni”, “i uge 14”, or a blank."""
    words = " ".join(due.split())
    try:
        day = date.fromisoformat(words)
    except ValueError:
        first = words.partition(" ")[0].lower()
        if not words or first in _PREPOSITIONS:
            return words[:1].lower() + words[1:] or f"inden {_BLANK}"
        return f"{'i' if first == 'uge' else 'inden'} {words[0].lower()}{words[1:]}"
    return f"inden {day.day}. {months[day.month - 1]}"
