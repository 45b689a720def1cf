"""The texts of a case one by one: where each stands, what that place is called, and the case with some changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from desktop.model.case import Case
from desktop.words import QT_TRANSLATE_NOOP

PLAIN = ("title", "persona", "situation", "scale", "went_wrong", "left_over", "source", "license")
LISTS = ("keywords", "target_groups", "legal_basis", "own_words", "questions")
FIELD_NAMES = {
    "title": QT_TRANSLATE_NOOP("CaseFields", "Title"),
    "persona": QT_TRANSLATE_NOOP("CaseFields", "Persona"),
    "age": QT_TRANSLATE_NOOP("CaseFields", "Age"),
    "keywords": QT_TRANSLATE_NOOP("CaseFields", "Keywords"),
    "target_groups": QT_TRANSLATE_NOOP("CaseFields", "Target group"),
    "legal_basis": QT_TRANSLATE_NOOP("CaseFields", "Legal basis"),
    "situation": QT_TRANSLATE_NOOP("CaseFields", "Situation"),
    "own_words": QT_TRANSLATE_NOOP("CaseFields", "The citizen's own words"),
    "actors": QT_TRANSLATE_NOOP("CaseFields", "Actors"),
    "scale": QT_TRANSLATE_NOOP("CaseFields", "Scale"),
    "assessments": QT_TRANSLATE_NOOP("CaseFields", "Themes and levels"),
    "went_wrong": QT_TRANSLATE_NOOP("CaseFields", "What went wrong in the collaboration"),
    "questions": QT_TRANSLATE_NOOP("CaseFields", "Questions to the group"),
    "left_over": QT_TRANSLATE_NOOP("CaseFields", "More from the file"),
    "source": QT_TRANSLATE_NOOP("CaseFields", "Source"),
    "license": QT_TRANSLATE_NOOP("CaseFields", "License"),
}
"""What each field of `Case` is called, as source texts in the context "CaseFields", in the order people read them."""
_ASSESSED = ("system", "code", "label", "note", "theme")


@dataclass(frozen=True, slots=True)
class Place:
    """One text of a case: its field, which item of a list (-1 where there is no list), which text of that item."""

    field: str
    index: int = -1
    part: str = ""


def places(case: Case) -> Iterator[tuple[Place, str]]:
    """Give every text of a case with its place, in the order of `FIELD_NAMES`; the id is none of them."""
    for field in FIELD_NAMES:
        value = getattr(case, field)
        if field in PLAIN:
            yield Place(field), value
        elif field in LISTS:
            yield from ((Place(field, index), text) for index, text in enumerate(value))
        elif field == "actors":
            yield from ((Place(field, index, "role"), actor.role) for index, actor in enumerate(value))
        elif field == "assessments":
            for index, line in enumerate(value):
                yield from ((Place(field, index, part), getattr(line, part)) for part in _ASSESSED)


def with_texts(case: Case, change: Callable[[Place, str], str]) -> Case:
    """Give the case with every text put through `change`; list items that come back empty are left out."""
    new = {place: change(place, text) for place, text in places(case)}
    texts: dict[str, Any] = {field: new[Place(field)] for field in PLAIN}
    for field in LISTS:
        items = (new[Place(field, at)] for at in range(len(getattr(case, field))))
        texts[field] = tuple(filter(None, items))
    actors = [replace(actor, role=new[Place("actors", at, "role")]) for at, actor in enumerate(case.actors)]
    lines = [
        replace(line, **dict[str, Any]((part, new[Place("assessments", at, part)]) for part in _ASSESSED))
        for at, line in enumerate(case.assessments)
    ]
    return replace(
        case,
        **texts,
        actors=tuple(actor for actor in actors if actor.role),
        assessments=tuple(line for line in lines if line.label),
    )
