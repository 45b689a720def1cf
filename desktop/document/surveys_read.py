"""The collaboration surveys of a day and their rounds out of its shared values: total, as `decode.py` is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pycrdt import Map

from desktop.document.values import Raw, flag, read_all, text, whole, word
from desktop.model.sides import Side
from desktop.model.survey import MOST_ROLES, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_bands import Bands
from desktop.model.survey_items import bands_of, items_from_dict
from desktop.model.survey_record import (
    LARGEST,
    LONGEST_PROCESS,
    LONGEST_ROLE,
    is_id,
    least_of,
    result_from_text,
    salt_of,
    survey_from_text,
)
from desktop.model.template import Unusable

SURVEYS, ROUNDS = "surveys", "rounds"
MOST_SURVEYS, MOST_ROUNDS = 20, 60
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Measured:
    """The surveys of a day and their rounds, in the order they were made."""

    surveys: tuple[Survey, ...] = ()
    rounds: tuple[Round, ...] = ()


def read_surveys(surveys: "Map[object]", rounds: "Map[object]") -> Measured:
    """Read all of them; what makes no sense is left out, and so are rounds of a survey that is gone.

    A survey that was opened is what was asked then, whatever is undone of it or written into it since.
    """
    held = read_all(rounds)
    opened = opened_in(held)
    found = {
        key: raw for key, raw in read_all(surveys).items() if is_id(key) and not is_gone(raw, opened=key in opened)
    }
    roles: dict[str, list[tuple[str, SurveyRole]]] = {}
    for key, raw in found.items():
        if text(raw, "of"):
            roles.setdefault(text(raw, "of"), []).append((text(raw, "pos"), _read_role(key, raw)))
    ordered = sorted((text(raw, "pos"), key) for key, raw in found.items() if not text(raw, "of"))
    read = [_read_survey(key, found[key], roles.get(key, [])) for _, key in ordered[:MOST_SURVEYS]]
    known = {survey.id: survey for survey in read if survey is not None}
    made = [
        _read_round(key, raw, known)
        for key, raw in held.items()
        if is_id(key) and not is_gone(raw, opened=_opened(raw))
    ]
    listed = sorted((each for each in made if each is not None), key=lambda each: (each.order, each.id))
    asked = {each.survey: each.asked for each in reversed(listed) if each.asked is not None}
    return Measured(tuple(asked.get(key, survey) for key, survey in known.items()), tuple(listed[:MOST_ROUNDS]))


def opened_in(rounds: Mapping[str, Raw]) -> frozenset[str]:
    """The surveys that were opened and may have been answered."""
    return frozenset(text(raw, "of") for raw in rounds.values() if _opened(raw) and not flag(raw, "gone"))


def is_gone(raw: Raw, *, opened: bool) -> bool:
    """Whether a survey or round is not there: taken off the day, or taken back before anybody could answer.

    Undoing that it was made does nothing any more once it was opened: answers would be lost on their way.
    """
    return flag(raw, "gone") or (flag(raw, "del") and not opened)


def _opened(raw: Raw) -> bool:
    return bool(text(raw, "asked"))


def _read_survey(key: str, raw: Raw, roles: list[tuple[str, SurveyRole]]) -> Survey | None:
    try:
        written = raw.get("items")
        items = items_from_dict(json.loads(written) if isinstance(written, str) and len(written) <= LARGEST else None)
    except (ValueError, RecursionError, Unusable):
        return None
    middle, _, strong = text(raw, "bands").partition("|")
    ordered = sorted(roles, key=lambda each: (each[0], each[1].id))
    return Survey(
        id=key,
        process=text(raw, "process")[:LONGEST_PROCESS],
        roles=tuple(role for _, role in ordered[:MOST_ROLES]),
        items=items,
        least=least_of(whole(raw, "least")),
        within=flag(raw, "within"),
        salt=salt_of(raw.get("salt")),
        bands=bands_of(middle, strong) or Bands(),
    )


def _read_role(key: str, raw: Raw) -> SurveyRole:
    return SurveyRole(key, text(raw, "label")[:LONGEST_ROLE], word(raw, "side", Side) or Side.OTHERS)


def _read_round(key: str, raw: Raw, surveys: dict[str, Survey]) -> Round | None:
    survey = surveys.get(text(raw, "of"))
    if survey is None:
        return None
    asked = survey_from_text(raw.get("asked"))
    if asked is not None:
        asked = replace(asked, id=survey.id, bands=survey.bands)
    result = None if asked is None else result_from_text(raw.get("result"), asked)
    state = word(raw, "state", RoundState) or RoundState.PLANNED
    if asked is None:
        state = RoundState.PLANNED
    elif state is not RoundState.OPEN:
        state = RoundState.OPEN if result is None else RoundState.CLOSED
    return Round(
        id=key,
        survey=survey.id,
        name=text(raw, "name")[:LONGEST_NAME],
        state=state,
        opened=text(raw, "opened")[:20],
        closed=text(raw, "closed")[:20],
        result=result,
        asked=asked,
        order=text(raw, "pos"),
        tied=flag(raw, "tied"),
        carried=flag(raw, "carried"),
    )
