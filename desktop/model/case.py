"""A case for a group to work on: what it holds, how it is written as plain data and read back, what a search sees."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.sides import Side
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

HIGHEST_AGE = 120
NOT_ASSESSED = 8
"""FFB's "Ikke vurderet": said by somebody, and so neither level 0 nor a line without level. The number is our own."""
NOT_RELEVANT = 9
"""FSIII's "Ikke relevant": considered and left out on purpose."""
LEVELS = (0, 1, 2, 3, 4, NOT_ASSESSED, NOT_RELEVANT)
"""Steps of the FFB and FSIII scales. Neither scale is ever converted into the other."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who takes part, by role and never by name."""

    role: str
    side: Side


@dataclass(frozen=True, slots=True)
class Assessment:
    """One line of themes or conditions. No level and no note means a line without level, which is not level 0.

    `system` names the vocabulary and with it the scale: FFB, FSIII, FSIII_simple, FSIII_classic, VUM1 or nothing known.
    `code` is the identifier in KL's list of codes, where it is known.
    """

    system: str
    code: str
    label: str
    level: int | None = None
    expected: int | None = None
    note: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A fictional or anonymised story (domain reference 10.2 and 13.1). `left_over` is text no other field could take.

    `source` is where the case comes from, such as the name of its file, without folders.
    """

    id: str
    title: str
    persona: str = ""
    age: int | None = None
    keywords: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    situation: str = ""
    own_words: tuple[str, ...] = ()
    actors: tuple[Actor, ...] = ()
    scale: str = ""
    assessments: tuple[Assessment, ...] = ()
    went_wrong: str = ""
    questions: tuple[str, ...] = ()
    left_over: str = ""
    source: str = ""
    license: str = ""


def case_to_dict(case: Case) -> dict[str, object]:
    """Write a case as data that JSON can hold; `case_from_dict` gives the same case back."""
    return {
        "id": case.id,
        "title": case.title,
        "persona": case.persona,
        "age": case.age,
        "keywords": list(case.keywords),
        "target_groups": list(case.target_groups),
        "legal_basis": list(case.legal_basis),
        "situation": case.situation,
        "own_words": list(case.own_words),
        "actors": [{"role": actor.role, "side": actor.side.value} for actor in case.actors],
        "scale": case.scale,
        "assessments": [_assessment_to_dict(assessment) for assessment in case.assessments],
        "went_wrong": case.went_wrong,
        "questions": list(case.questions),
        "left_over": case.left_over,
        "source": case.source,
        "license": case.license,
    }


def case_from_dict(data: object) -> Case:
    """Read a case from data of any origin: what makes no sense is left out, and without a title it is no case."""
    title = _text(data.get("title")) if isinstance(data, Mapping) else ""
    if not isinstance(data, Mapping) or not title.strip():
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "A case without a title could not be read."))
    return Case(
        id=_text(data.get("id")),
        title=title,
        persona=_text(data.get("persona")),
        age=_whole(data.get("age"), range(HIGHEST_AGE + 1)),
        keywords=_texts(data.get("keywords")),
        target_groups=_texts(data.get("target_groups")),
        legal_basis=_texts(data.get("legal_basis")),
        situation=_text(data.get("situation")),
        own_words=_texts(data.get("own_words")),
        actors=tuple(_actor(item) for item in _items(data.get("actors")) if _text(item.get("role"))),
        scale=_text(data.get("scale")),
        assessments=tuple(_assessment(item) for item in _items(data.get("assessments")) if _text(item.get("label"))),
        went_wrong=_text(data.get("went_wrong")),
        questions=_texts(data.get("questions")),
        left_over=_text(data.get("left_over")),
        source=_text(data.get("source")),
        license=_text(data.get("license")),
    )


def searchable_text(case: Case) -> str:
    """Every word of a case, a line for each part, for full-text search."""
    lines = [case.title, case.persona, *case.keywords, *case.target_groups, *case.legal_basis]
    lines += [case.situation, *case.own_words]
    lines += [actor.role for actor in case.actors]
    lines += [
        " ".join((assessment.theme, assessment.label, assessment.code, assessment.note))
        for assessment in case.assessments
    ]
    lines += [case.scale, case.went_wrong, *case.questions, case.left_over, case.source, case.license]
    return "\n".join(line.strip() for line in lines if line.strip())


def _assessment_to_dict(assessment: Assessment) -> dict[str, object]:
    return {
        "system": assessment.system,
        "code": assessment.code,
        "label": assessment.label,
        "level": assessment.level,
        "expected": assessment.expected,
        "note": assessment.note,
        "theme": assessment.theme,
    }


def _actor(item: Mapping[object, object]) -> Actor:
    side = next((side for side in Side if side == item.get("side")), Side.OTHERS)
    return Actor(_text(item.get("role")), side)


def _assessment(item: Mapping[object, object]) -> Assessment:
    return Assessment(
        system=_text(item.get("system")),
        code=_text(item.get("code")),
        label=_text(item.get("label")),
        level=_whole(item.get("level"), LEVELS),
        expected=_whole(item.get("expected"), LEVELS),
        note=_text(item.get("note")),
        theme=_text(item.get("theme")),
    )


def _items(value: object) -> tuple[Mapping[object, object], ...]:
    return tuple(item for item in value if isinstance(item, Mapping)) if isinstance(value, list | tuple) else ()


def _texts(value: object) -> tuple[str, ...]:
    found = [value] if isinstance(value, str) else value
    return tuple(text for item in found if (text := _text(item))) if isinstance(found, list | tuple) else ()


def _text(value: object) -> str:
    """Give the text without what neither SQLite nor a shared document could hold: NUL and lone surrogates."""
    return value.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _whole(value: object, allowed: range | tuple[int, ...]) -> int | None:
    # Shared documents give whole numbers back as floats.
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not (math.isfinite(value) and value.is_integer()):
        return None
    return int(value) if int(value) in allowed else None
