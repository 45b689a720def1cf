"""The person form of a plan: “jeg”, “du” or the name. Danish verbs are alike in all three, so a goal can be turned."""

import re
from dataclasses import dataclass

from desktop.coach.facts import GoalFacts

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Person:
    """The words for the citizen in one form: jeg, mig, min, mit, mine."""

    subject: str
    me: str
    my: str
    my_t: str
    mine: str

    @property
    def words(self) -> tuple[str, ...]:
        return self.subject, self.me, self.my, self.my_t, self.mine


JEG = Person("jeg", "mig", "min", "mit", "mine")
DU = Person("du", "dig", "din", "dit", "dine")
CITIZEN = ("borger", "borgeren")


def third(name: str) -> Person:
    """The form with the name; “borgeren” where there is none."""
    return Person(name.strip() or "borgeren", "sig", "sin", "sit", "sine")


def person_of(facts: GoalFacts) -> Person:
    """The form the plan has chosen, or else the one the goal is written in."""
    forms = {"jeg": JEG, "du": DU, "navn": third(facts.name)}
    words = (word for word in facts.text.lower().split() if word in ("jeg", "du"))
    return forms.get(facts.person) or forms.get(next(words, ""), third(facts.name))


def strangers(facts: GoalFacts) -> frozenset[str]:
    """Words, in small letters, that do not belong into the form the plan has chosen."""
    name = frozenset({facts.name.strip().lower()} - {""})
    match facts.person:
        case "jeg":
            return frozenset((*DU.words, *CITIZEN)) | name
        case "du":
            return frozenset((*JEG.words, *CITIZEN)) | name
        case "navn":
            return frozenset((*JEG.words, *DU.words, *(CITIZEN if name else ())))
        case _:
            return frozenset()


def rewritten(facts: GoalFacts) -> str:
    """The goal in the form of the plan, word for word: something to begin with."""
    person, name = person_of(facts), facts.name.strip().lower()
    turned = {old: new for form in (JEG, DU) for old, new in zip(form.words, person.words, strict=True)}
    turned |= dict.fromkeys((*CITIZEN, name), person.subject)

    def turn(match: re.Match[str]) -> str:
        new = turned.get(match[0].lower(), match[0])
        return new[:1].upper() + new[1:] if match[0][0].isupper() and match.start() == 0 else new

    return _WORD.sub(turn, facts.text)
