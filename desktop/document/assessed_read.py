"""The udredning out of shared values: total, as `decode.py` is."""

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from desktop.document.beside import Values
from desktop.document.carried_read import CARRIED, read_carried
from desktop.document.values import Raw, flag, parsed, text, whole, word
from desktop.model.assessed import (
    SECTION,
    VIEWS,
    Assessed,
    AssessmentTemplate,
    Certainty,
    Frequency,
    LevelRow,
    Said,
    Section,
    SectionPlan,
    Support,
)
from desktop.model.kinds import Informant
from desktop.model.sides import Side

HEAD, LEVEL, FIELD = "assess", "level.", "field."
"""How entities are called: the whole, `assess.<section>`, `level.<system>.<code>`, `field.<system>.<key>`."""
EXERCISE = "exercise."
"""What a group writes in an exercise lies apart from its assessment: `exercise.<card>`."""
OURS = (SECTION, LEVEL, FIELD, CARRIED, EXERCISE)
MOST_SECTIONS, MOST_LEVELS = 60, 200
HIGHEST = 9

Word = TypeVar("Word", bound=StrEnum)


def level_entity(system: str, code: str) -> str:
    return f"{LEVEL}{system}.{code}"


def field_entity(system: str, key: str) -> str:
    return f"{FIELD}{system}.{key}"


def exercise_entity(exercise_id: str) -> str:
    return f"{EXERCISE}{exercise_id}"


def is_assessed(entity: str) -> bool:
    """Whether something of that name belongs to the udredning."""
    return entity == HEAD or entity.startswith(OURS)


def read_assessed(said: Values, words: Mapping[str, Mapping[str, str]]) -> Assessed:
    """Read all of it out of what the board holds beside its grids."""
    names = {each for each in (*said, *words) if is_assessed(each) and (said.get(each) or words.get(each))}
    held: dict[str, Raw] = {each: {**said.get(each, {}), **words.get(each, {})} for each in sorted(names)}
    sections = {
        key: _section(key, raw) for name, raw in held.items() if (key := _rest(name, SECTION)) and len(key) <= 80
    }
    levels = [row for name, raw in held.items() if name.startswith(LEVEL) and (row := _level(name, raw)) is not None]
    fields = {
        (system, key): text(raw, "text")
        for name, raw in held.items()
        if (parts := _rest(name, FIELD).partition(".")) and (system := parts[0]) and (key := parts[2])
    }
    return Assessed(
        template=read_template(str(held.get(HEAD, {}).get("template", ""))),
        sections=sections,
        levels=tuple(sorted(levels, key=lambda row: (row.order, row.system, row.code))[:MOST_LEVELS]),
        fields=fields,
        carried=read_carried(held, text(held.get(HEAD, {}), "role")),
        exercises={key: text(raw, "text") for name, raw in held.items() if (key := _rest(name, EXERCISE))},
        said=held,
    )


def write_template(template: AssessmentTemplate) -> str:
    """A template as one value that is never written in."""
    rows = [
        {
            "id": each.id,
            "title": each.title,
            "help": each.help,
            "graded": each.graded,
            "cited": each.cited,
            "informant": each.informant.value if each.informant is not None else "",
            "targets": dict(each.targets),
            "themes": list(each.themes),
        }
        for each in template.sections
    ]
    whole_of_it = {"id": template.id, "name": template.name, "version": template.version, "help": list(template.help)}
    return json.dumps({**whole_of_it, "sections": rows}, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=8)
def read_template(written: str) -> AssessmentTemplate | None:
    """A template out of such a value; nothing where it is none."""
    raw = parsed(written)
    if not isinstance(raw, dict):
        return None
    rows = raw.get("sections")
    plans = [_plan(row) for row in (rows if isinstance(rows, list) else [])[:MOST_SECTIONS] if isinstance(row, dict)]
    known = {plan.id: plan for plan in plans if plan.id}
    return AssessmentTemplate(
        text(raw, "id"), text(raw, "name"), text(raw, "version"), _texts(raw.get("help")), tuple(known.values())
    )


def _plan(raw: Raw) -> SectionPlan:
    targets = raw.get("targets")
    return SectionPlan(
        id=text(raw, "id")[:80].replace("|", ""),
        title=text(raw, "title"),
        help=text(raw, "help"),
        graded=flag(raw, "graded"),
        cited=flag(raw, "cited"),
        informant=word(raw, "informant", Informant),
        targets={str(key): str(each) for key, each in targets.items()} if isinstance(targets, dict) else {},
        themes=_texts(raw.get("themes")),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value[:MOST_SECTIONS] if isinstance(each, str)) if isinstance(value, list) else ()


def _section(key: str, raw: Raw) -> Section:
    return Section(
        key,
        text(raw, "text"),
        word(raw, "support", Support),
        word(raw, "frequency", Frequency),
        word(raw, "certainty", Certainty),
        word(raw, "informant", Informant),
        text(raw, "cited_by"),
    )


def _level(name: str, raw: Raw) -> LevelRow | None:
    system, _, code = _rest(name, LEVEL).partition(".")
    if not system or not code or not flag(raw, "on"):
        return None
    views = {view: said for view in VIEWS if (said := _said(view, text(raw, view.value))) is not None}
    return LevelRow(
        system, code, text(raw, "label"), text(raw, "order"), views, text(raw, "why"), flag(raw, "unveiled")
    )


def write_said(said: Said) -> str:
    """What a view says as the one value that is stored, so that two who set it at once agree on one of both."""
    now, expected = ("" if each is None else str(each) for each in (said.now, said.expected))
    return f"{said.scale};{now};{expected}"


def _said(view: Side, written: str) -> Said | None:
    parts = written.split(";")
    if len(parts) != 3 or not parts[0]:
        return None
    now, expected = (
        whole({"n": int(each)}, "n")
        if each.isascii() and each.isdecimal() and len(each) < 3 and int(each) <= HIGHEST
        else None
        for each in parts[1:]
    )
    return None if now is None and expected is None else Said(view, parts[0], now, expected)


def _rest(name: str, prefix: str) -> str:
    return name.removeprefix(prefix) if name.startswith(prefix) else ""
