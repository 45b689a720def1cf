"""Hints about a case, for whoever writes it: what is missing, which law holds, which levels cannot be (13.2).

They explain and never block; what must not be in a case at all is for the guard to find.
"""

import re
from collections.abc import Iterator
from datetime import date

from desktop.model.case import Case
from desktop.model.case_places import Place
from desktop.model.hint import Hint, hint
from desktop.model.law import law_names
from desktop.model.line_hints import line_hints
from desktop.model.role_words import looks_like_name
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.words import QT_TRANSLATE_NOOP

__all__ = ["Hint", "hints"]

_YEARS = re.compile(r"\b(\d{1,3})\s?-?\s?år(?:ige?)?\b")
_PLAN = "SEL § 141"
_ELDERLY = "Ældreloven"
_INSTEAD = ("SEL § 83", "SEL § 83 a", "SEL § 83 b", "SEL § 84", "SEL § 86")
"""What those who can get help under ældreloven no longer get (SEL § 2, stk. 5)."""


def hints(case: Case, vocabulary: Vocabulary, today: date) -> tuple[Hint, ...]:
    """Give every hint there is about a case on a day, in the order people read a case."""
    return (
        *_age(case),
        *_law(case, vocabulary, today),
        *_words(case),
        *_actors(case),
        *line_hints(case, vocabulary),
        *_questions(case),
    )


def _age(case: Case) -> Iterator[Hint]:
    said = [int(years) for years in _YEARS.findall(case.persona)]
    if case.age is None:
        text = QT_TRANSLATE_NOOP("CaseHints", "The age is missing: which law holds can depend on it.")
        yield hint(Place("age"), text)
    elif said and case.age not in said:
        text = QT_TRANSLATE_NOOP("CaseHints", "The persona is said to be {said} years old, but the age is {age}.")
        yield hint(Place("age"), text, said=said[0], age=case.age)


def _law(case: Case, vocabulary: Vocabulary, today: date) -> Iterator[Hint]:
    pension_age = vocabulary.pension_age(today)
    is_pensioner = case.age is not None and pension_age is not None and case.age >= pension_age
    elderly = vocabulary.law(_ELDERLY)
    for at, reference in enumerate(case.legal_basis):
        place = Place("legal_basis", at)
        names = law_names([reference])
        yield from _out_of_time(place, names, vocabulary, today)
        if is_pensioner and _PLAN in names:
            text = QT_TRANSLATE_NOOP(
                "CaseHints",
                "{law}: an action plan is for people below state pension age, {pension_age}; at {age} there is none.",
            )
            yield hint(place, text, law=_PLAN, pension_age=pension_age, age=case.age)
        replaced = [name for name in names if name in _INSTEAD]
        if is_pensioner and replaced and elderly and elderly.valid_from and elderly.valid_on(today):
            text = QT_TRANSLATE_NOOP(
                "CaseHints",
                "{laws}: since {day}, help a person of {age} needs because of ageing comes under ældreloven; "
                "age and cause together decide.",
            )
            yield hint(place, text, laws=", ".join(replaced), day=_written(elderly.valid_from), age=case.age)


def _out_of_time(place: Place, names: tuple[str, ...], vocabulary: Vocabulary, today: date) -> Iterator[Hint]:
    for name in names:
        law = vocabulary.law(name)
        if law is None or law.valid_on(today):
            continue
        if law.valid_from is not None and law.valid_from > today:
            text = QT_TRANSLATE_NOOP("CaseHints", "{law} does not hold yet: it is in force from {day}.")
            yield hint(place, text, law=name, day=_written(law.valid_from))
        elif law.valid_to is not None:
            text = QT_TRANSLATE_NOOP("CaseHints", "{law} no longer holds: its last day was {day}.")
            yield hint(place, text, law=name, day=_written(law.valid_to))


def _written(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def _words(case: Case) -> Iterator[Hint]:
    if not case.situation.strip():
        text = QT_TRANSLATE_NOOP("CaseHints", "There is no situation yet: it is what a group reads first.")
        yield hint(Place("situation"), text)
    if not any(words.strip() for words in case.own_words):
        text = QT_TRANSLATE_NOOP(
            "CaseHints", "The citizen's own words are missing: one sentence is enough to hear them."
        )
        yield hint(Place("own_words"), text)


def _actors(case: Case) -> Iterator[Hint]:
    sides = {actor.side for actor in case.actors}
    if Side.AUTHORITY not in sides:
        text = QT_TRANSLATE_NOOP("CaseHints", "Nobody is there from the authority: both sides should be in the case.")
        yield hint(Place("actors"), text)
    if Side.PROVIDER not in sides:
        text = QT_TRANSLATE_NOOP("CaseHints", "Nobody is there from a provider: both sides should be in the case.")
        yield hint(Place("actors"), text)
    for at, actor in enumerate(case.actors):
        if looks_like_name(actor.role):
            text = QT_TRANSLATE_NOOP("CaseHints", "“{role}” looks like a name: write the role instead.")
            yield hint(Place("actors", at, "role"), text, role=actor.role)


def _questions(case: Case) -> Iterator[Hint]:
    if not any(question.strip() for question in case.questions):
        text = QT_TRANSLATE_NOOP("CaseHints", "There are no questions: two or three help a group to get started.")
        yield hint(Place("questions"), text)
