"""What a card of a plan is aimed at on its way through the clipboard: as JSON, and read from anybody's."""

from datetime import date
from typing import Any

from desktop.model.clipping_values import Raw, clean, one_of, whole
from desktop.model.gas import NO_SCALE, STEPS, Gas
from desktop.model.plan import AIM_TEXTS, NOTHING_AIMED, Aims, GoalType, Level, Result, Status, Subject

MOST_SECONDARY = 20
LONGEST_NAME = 200
HIGHEST_LEVEL, HIGHEST_WEIGHT = 9, 9
WORDS = {"goal_type": GoalType, "status": Status, "result": Result}
LEVELS = ("level_now", "level_target")
DAYS = ("since", "until")


def bare_aims(aims: Aims) -> Aims:
    """Aims without what is only true where they were written: on which device, and what was talked about."""
    if aims == NOTHING_AIMED:
        return NOTHING_AIMED
    kept: dict[str, Any] = {name: getattr(aims, name) for name in (*AIM_TEXTS, *WORDS, *LEVELS, *DAYS)}
    return Aims(**kept, subject=aims.subject, secondary=aims.secondary, accepted=aims.accepted, gas=aims.gas)


def written_aims(aims: Aims) -> Raw:
    """Aims as JSON, those that say something, for `read_aims`."""
    values: Raw = {name: said for name in (*AIM_TEXTS, *WORDS, *DAYS) if (said := getattr(aims, name))}
    values |= {name: [level.scale, level.value] for name in LEVELS if (level := getattr(aims, name)) is not None}
    if aims.subject is not None:
        values["subject"] = _written_subject(aims.subject)
    if aims.secondary:
        values["secondary"] = [_written_subject(subject) for subject in aims.secondary]
    if aims.accepted is not None:
        values["accepted"] = aims.accepted
    if aims.gas != NO_SCALE:
        gas = aims.gas
        values["gas"] = {"words": list(gas.words), "base": gas.base, "score": gas.score, "weight": gas.weight}
    return values


def read_aims(raw: object) -> Aims:
    """Read all that makes sense; the same object again where there is nothing."""
    if not isinstance(raw, dict):
        return NOTHING_AIMED
    accepted, secondary = raw.get("accepted"), raw.get("secondary")
    second = [_subject(each) for each in (secondary[:MOST_SECONDARY] if isinstance(secondary, list) else ())]
    values: dict[str, Any] = {name: clean(raw.get(name)) for name in AIM_TEXTS}
    values |= {name: one_of(kind, raw.get(name)) for name, kind in WORDS.items()}
    values |= {name: _level(raw.get(name)) for name in LEVELS}
    values |= {name: _day(raw.get(name)) for name in DAYS}
    aims = Aims(
        **values,
        subject=_subject(raw.get("subject")),
        secondary=tuple(subject for subject in second if subject is not None),
        accepted=accepted if isinstance(accepted, bool) else None,
        gas=_gas(raw.get("gas")),
    )
    return NOTHING_AIMED if aims == NOTHING_AIMED else aims


def _written_subject(subject: Subject) -> list[str]:
    return [subject.system, subject.code, subject.label]


def _subject(raw: object) -> Subject | None:
    if not isinstance(raw, list) or len(raw) != 3:
        return None
    # A mark between the parts is how they are stored.
    system, code, label = (clean(part)[:LONGEST_NAME] for part in raw)
    return Subject(system, code, label) if all((system, code, label)) and "|" not in system + code else None


def _level(raw: object) -> Level | None:
    if not isinstance(raw, list) or len(raw) != 2:
        return None
    scale, value = clean(raw[0])[:LONGEST_NAME], whole(raw[1], HIGHEST_LEVEL)
    return Level(scale, value) if scale and "|" not in scale and value is not None else None


def _day(raw: object) -> str:
    try:
        return date.fromisoformat(raw).isoformat() if isinstance(raw, str) else ""
    except ValueError:
        return ""


def _gas(raw: object) -> Gas:
    if not isinstance(raw, dict):
        return NO_SCALE
    said = raw.get("words")
    words = [clean(each) for each in (said[: len(STEPS)] if isinstance(said, list) else ())]
    low, lower, middle, higher, high = (*words, *[""] * (len(STEPS) - len(words)))
    base, score = (whole(raw.get(name), max(STEPS), min(STEPS)) for name in ("base", "score"))
    return Gas((low, lower, middle, higher, high), base, score, whole(raw.get("weight"), HIGHEST_WEIGHT, 1) or 1)
