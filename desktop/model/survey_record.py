"""A survey as it was asked, and the result of a round, as one text each for the day's document: read without trust."""

import json
import re
from collections.abc import Iterator
from fractions import Fraction

from desktop.model.cpr import mask
from desktop.model.sides import Side
from desktop.model.survey import (
    BEST,
    LEAST,
    MOST_ROLES,
    WORST,
    Cell,
    CellKey,
    Dimension,
    Paired,
    Result,
    Survey,
    SurveyRole,
)
from desktop.model.survey_bands import Bands
from desktop.model.survey_items import bands_of, items_from_dict, items_to_dict
from desktop.model.template import Unusable

LARGEST = 256 * 1024
"""Letters of a record that are looked at; twelve roles who say all there is to say take a third of it."""
LONGEST_PROCESS, LONGEST_ROLE = 200, 60
MOST_ANSWERS = 100_000
LARGEST_LEAST = 50
FEWEST_PAIRS = 5
"""With fewer pairs of answers no paired difference is shown."""
_ID = re.compile(r"[0-9a-z]{1,40}")
_SALT = re.compile(r"[0-9a-f]{16,64}")
_FRACTION = re.compile(r"-?[0-9]{1,18}/[1-9][0-9]{0,17}")


def survey_to_text(survey: Survey) -> str:
    """Write a survey."""
    data = {
        "id": survey.id,
        "process": survey.process,
        "roles": [[role.id, role.label, role.side.value] for role in survey.roles],
        "items": items_to_dict(survey.items),
        "least": survey.least,
        "within": survey.within,
        "salt": survey.salt,
        "bands": [str(survey.bands.middle), str(survey.bands.strong)],
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def survey_from_text(written: object) -> Survey | None:
    """Read a survey; nothing where it makes no sense."""
    data = _parsed(written)
    if not isinstance(data, dict) or not is_id(data.get("id")):
        return None
    try:
        items = items_from_dict(data.get("items"))
    except Unusable:
        return None
    process, raw, bands = data.get("process"), data.get("roles"), data.get("bands")
    roles = {role.id: role for each in (raw if isinstance(raw, list) else ()) if (role := _role(each)) is not None}
    return Survey(
        id=data["id"],
        process=one_line(process, LONGEST_PROCESS) if isinstance(process, str) else "",
        roles=tuple(roles.values())[:MOST_ROLES],
        items=items,
        least=least_of(data.get("least")),
        within=data.get("within") is True,
        salt=salt_of(data.get("salt")),
        bands=(bands_of(*bands) if isinstance(bands, list) and len(bands) == 2 else None) or Bands(),
    )


def result_to_text(result: Result) -> str:
    """Write a result: the cells that are shown, in an order that follows from what they are."""
    cells = {f"{one}>{about}>{dim.value}": [cell.total, cell.n] for (one, about, dim), cell in result.cells.items()}
    paired = {dim.value: [f"{p.mean.numerator}/{p.mean.denominator}", p.n] for dim, p in result.paired.items()}
    data = {"cells": cells, "sheets": dict(result.sheets), "before": result.before, "paired": paired}
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def result_from_text(written: object, survey: Survey) -> Result | None:
    """Read the result of a round of a survey. Whatever has too few answers is hidden here, too."""
    data = _parsed(written)
    if not isinstance(data, dict):
        return None
    held, sheets, paired, before = data.get("cells"), data.get("sheets"), data.get("paired"), data.get("before")
    held = held if isinstance(held, dict) else {}
    asked = tuple(survey.cells)
    cells = {
        key: cell
        for key in asked
        if (cell := _cell(held.get(f"{key[0]}>{key[1]}>{key[2].value}"), survey.least)) is not None
    }
    return Result(
        cells=cells,
        hidden=frozenset(asked) - frozenset(cells),
        sheets={role.id: _count(sheets.get(role.id) if isinstance(sheets, dict) else 0) for role in survey.roles},
        before=before if is_id(before) and isinstance(before, str) else "",
        paired=dict(_paired(paired if isinstance(paired, dict) else {}, survey.least)),
    )


def cell_of(item: str) -> CellKey | None:
    """What a row of answers is to, if it is to anything: `from>about>dimension`."""
    one, _, rest = item.partition(">")
    about, _, dimension = rest.partition(">")
    known = next((each for each in Dimension if each.value == dimension), None)
    return (one, about, known) if known is not None and is_id(one) and is_id(about) else None


def item_of(key: CellKey) -> str:
    """What rows of answers to this are called."""
    return f"{key[0]}>{key[1]}>{key[2].value}"


def is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def least_of(value: object) -> int:
    """How many answers a cell needs, never fewer than `LEAST`."""
    whole = int(value) if isinstance(value, int | float) and abs(value) < MOST_ANSWERS else LEAST
    return max(LEAST, min(LARGEST_LEAST, whole))


def salt_of(value: object) -> str:
    return value if isinstance(value, str) and _SALT.fullmatch(value) is not None else ""


def one_line(words: str, most: int) -> str:
    """Words as they may be kept: one line, not too long, every CPR number hidden."""
    shown = "".join(letter if letter.isprintable() else " " for letter in words[: 4 * most])
    return mask(" ".join(shown.split()))[0][:most].strip()


def _parsed(written: object) -> object:
    if not isinstance(written, str) or len(written) > LARGEST:
        return None
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return None


def _role(raw: object) -> SurveyRole | None:
    match raw:
        case [str(key), str(label), str(side)] if is_id(key):
            return SurveyRole(key, one_line(label, LONGEST_ROLE), Side(side) if side in set(Side) else Side.OTHERS)
    return None


def _cell(raw: object, least: int) -> Cell | None:
    match raw:
        case [int(total), int(n)] if least <= n <= MOST_ANSWERS and WORST * n <= total <= BEST * n:
            return Cell(total, n)
    return None


def _count(raw: object) -> int:
    return max(0, min(MOST_ANSWERS, raw)) if isinstance(raw, int) else 0


def _paired(held: dict[str, object], least: int) -> Iterator[tuple[Dimension, Paired]]:
    for dimension in Dimension:
        match held.get(dimension.value):
            case [str(mean), int(n)] if max(least, FEWEST_PAIRS) <= n <= MOST_ANSWERS and _FRACTION.fullmatch(mean):
                if abs(Fraction(mean)) <= BEST - WORST:
                    yield dimension, Paired(Fraction(mean), n)
