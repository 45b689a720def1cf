"""How a hint becomes Danish sentences: whose goal it is, in which person form, and by when."""

from datetime import date

from desktop.coach.facts import GoalFacts
from desktop.coach.hint import Hint
from desktop.coach.reading import Reading
from desktop.coach.rules import CoachRules, RuleText

_FORMS = {"jeg": ("Jeg", "mig", "min", "mit", "mine"), "du": ("Du", "dig", "din", "dit", "dine")}
_BLANK = "___"
_PREPOSITIONS = ("inden", "senest", "til", "fra", "før", "efter", "i", "om", "ved", "frem")


def say(text: RuleText, reading: Reading, spans: tuple[tuple[int, int], ...], rules: CoachRules) -> Hint:
    """Make the hint that a rule gives about a goal."""
    facts = reading.facts
    found = tuple(facts.text[start:end] for start, end in spans)
    blanks = _blanks(facts, found, rules)
    pattern = text.pattern or _pattern(reading, rules)
    return Hint(text.rule, text.letter, found, spans, text.title, _fill(text.why, blanks), _fill(pattern, blanks))


def _pattern(reading: Reading, rules: CoachRules) -> str:
    """The pattern for what the goal is about."""
    for topic in rules.topics:
        if any(True for _ in topic.words.find(reading.tokens)):
            return topic.pattern
    return rules.pattern


def _blanks(facts: GoalFacts, found: tuple[str, ...], rules: CoachRules) -> dict[str, str]:
    name = facts.name.strip()
    who = name or "borgeren"
    form = facts.person or _form_of(facts.text)
    subject, me, my, mine_t, mine = _FORMS.get(form, (name or "Borgeren", "sig", "sin", "sit", "sine"))
    return {
        "ord": "” og “".join(dict.fromkeys(found)),
        "borgeren": who,
        "Borgeren": who[:1].upper() + who[1:],
        "borgerens": genitive(who),
        "Jeg": subject,
        "jeg": subject.lower() if form in _FORMS else who,
        "mig": me,
        "min": my,
        "mit": mine_t,
        "mine": mine,
        "inden": by_when(facts.due, rules.months),
        "form": rules.forms.get(facts.person, next(iter(rules.forms.values()), "")),
        "måltype": rules.goal_types.get(facts.goal_type, facts.goal_type),
        "nu": str(facts.level_now),
        "mål": str(facts.level_target),
    }


def _fill(text: str, blanks: dict[str, str]) -> str:
    return text.format_map(blanks)


def _form_of(text: str) -> str:
    """The person form a goal is written in, where it says so."""
    words = text.lower().split()
    return next((word for word in words if word in _FORMS), "")


def genitive(name: str) -> str:
    """Majas, borgerens, Jonas’."""
    return name + "’" if name[-1:].lower() in ("s", "x", "z") else name + "s"


def by_when(due: str, months: tuple[str, ...]) -> str:
    """“inden 1. juni”, “i uge 14”, or a blank."""
    words = " ".join(due.split())
    try:
        day = date.fromisoformat(words)
    except ValueError:
        pass
    else:
        return f"inden {day.day}. {months[day.month - 1]}"
    if not words:
        return f"inden {_BLANK}"
    if words.lower().startswith("uge "):
        return f"i {words[0].lower()}{words[1:]}"
    return words if words.lower().startswith(tuple(each + " " for each in _PREPOSITIONS)) else f"inden {words}"
