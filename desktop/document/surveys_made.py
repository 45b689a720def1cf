"""Surveys, roles and rounds as shared values, as they are stored when they are made or brought from another day."""

import json

from pycrdt import Map, Text

from desktop.document.text import fit, sound
from desktop.model.survey import ItemSet, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_bands import Bands
from desktop.model.survey_items import items_to_dict
from desktop.model.survey_record import result_to_text, survey_to_text


def survey_map(survey: Survey, order: str, *, gone: bool) -> "Map[object]":
    """A survey without its roles, which lie beside it."""
    return Map(
        {
            "of": "",
            "pos": order,
            "process": Text(fit(survey.process)),
            "items": write_items(survey.items),
            "least": float(survey.least),
            "within": survey.within,
            "salt": survey.salt,
            "bands": write_bands(survey.bands),
            "del": gone,
        }
    )


def role_map(survey_id: str, role: SurveyRole, order: str, *, gone: bool) -> "Map[object]":
    label = Text(fit(role.label))
    return Map({"of": survey_id, "pos": order, "label": label, "side": role.side.value, "del": gone})


def round_map(held: Round, order: str, *, gone: bool) -> "Map[object]":
    """A round, with what was asked and what came of it, as far as it has come."""
    return Map(
        {
            "of": held.survey,
            "pos": order,
            "name": Text(fit(held.name)),
            "state": (RoundState.PLANNED if held.asked is None else held.state).value,
            "opened": sound(held.opened),
            "closed": sound(held.closed),
            "asked": "" if held.asked is None else sound(survey_to_text(held.asked)),
            "result": "" if held.result is None else sound(result_to_text(held.result)),
            "tied": held.tied,
            "carried": held.carried,
            "del": gone,
        }
    )


def write_items(items: ItemSet) -> str:
    return sound(json.dumps(items_to_dict(items), ensure_ascii=False, sort_keys=True))


def write_bands(bands: Bands) -> str:
    return f"{bands.middle}|{bands.strong}"
