"""The collaboration surveys of a day as tables: pairs of roles, dimensions, cells, and what has changed.

Numbers have two decimals here, to be reckoned on with; what is hidden stands in words, and its number is nowhere.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop.layout.survey_parts import names_of
from desktop.model.day import Day
from desktop.model.survey import DIMENSION_NAMES, Dimension, Round, Survey
from desktop.model.survey_bands import BAND_NAMES, SHIFT_NAMES, two_decimals
from desktop.model.survey_compare import Change, Incomparable, compare
from desktop.model.survey_index import index
from desktop.model.survey_words import FEW
from desktop.report.table.grid import Grid, Value, day_of, grid
from desktop.words import Translate

Row = tuple[Value, ...]


def survey_tables(day: Day, translate: Translate, round_id: str = "") -> list[Grid]:
    """All closed rounds, or the one that is meant; no table where there are none."""
    closed = [
        (survey, each)
        for survey in day.surveys
        for each in day.rounds_of(survey.id)
        if each.shown is not None and round_id in ("", each.id)
    ]
    if not closed:
        return []
    tables = [_pairs(closed, translate), _dimensions(closed, translate), _cells(closed, translate)]
    changes = [row for survey, each in closed for row in _changed(day, survey, each, translate)]
    return [*tables, _changes(changes, translate)] if changes else tables


def _pairs(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Grid:
    columns = [
        *_which(translate),
        (translate("Survey", "Who answers"), 26),
        (translate("Survey", "About"), 26),
        (translate("Survey", "Value"), 10),
        (translate("Survey", "Word"), 14),
        (translate("Survey", "Answers at the least"), 10),
    ]
    return grid(translate("Survey", "Collaboration survey"), columns, _pair_rows(closed, translate))


def _pair_rows(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Iterator[Row]:
    for survey, held in closed:
        asked = held.asked or survey
        if held.shown is None:
            continue
        found, names = index(asked, held.shown), names_of(asked)
        for one, other in asked.pairs:
            value = found.matrix.get((one, other))
            row = (*_round(asked, held), names[one], names[other])
            if value is None:
                yield (*row, None, translate("Survey", FEW), None)
            else:
                band = translate("Survey", BAND_NAMES[asked.bands.of(value)])
                yield (*row, two_decimals(value), band, found.fewest[one, other])


def _dimensions(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Grid:
    columns = [
        *_which(translate),
        (translate("Survey", "Dimension"), 30),
        (translate("Survey", "Value"), 10),
        (translate("Survey", "Word"), 14),
        (translate("Survey", "Answers"), 10),
    ]
    return grid(translate("Survey", "Dimensions"), columns, _dimension_rows(closed, translate))


def _dimension_rows(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Iterator[Row]:
    for survey, held in closed:
        asked = held.asked or survey
        if held.shown is None:
            continue
        found = index(asked, held.shown)
        rows: list[tuple[str, Fraction | None, int | None]] = [
            (translate("Survey", DIMENSION_NAMES[each]), found.dimensions.get(each), found.answers.get(each))
            for each in Dimension
        ]
        rows += [
            (translate("Survey", "Communication"), found.communication, None),
            (translate("Survey", "Relations"), found.relations, None),
            (translate("Survey", "Between roles"), found.between, None),
        ]
        if asked.within:
            rows.append((translate("Survey", "Within roles"), found.within, None))
        for name, value, answers in rows:
            word = FEW if value is None else BAND_NAMES[asked.bands.of(value)]
            number = None if value is None else two_decimals(value)
            yield (*_round(asked, held), name, number, translate("Survey", word), answers)


def _cells(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Grid:
    columns = [
        *_which(translate),
        (translate("Survey", "Who answers"), 26),
        (translate("Survey", "About"), 26),
        (translate("Survey", "Dimension"), 30),
        (translate("Survey", "Average"), 10),
        (translate("Survey", "Answers"), 12),
    ]
    return grid(translate("Survey", "Cells of the survey"), columns, _cell_rows(closed, translate))


def _cell_rows(closed: Sequence[tuple[Survey, Round]], translate: Translate) -> Iterator[Row]:
    for survey, held in closed:
        asked = held.asked or survey
        if held.shown is None:
            continue
        names = names_of(asked)
        for one, other, dimension in asked.cells:
            cell = held.shown.cells.get((one, other, dimension))
            name = translate("Survey", DIMENSION_NAMES[dimension])
            row = (*_round(asked, held), names[one], names[other], name)
            yield (*row, None, translate("Survey", FEW)) if cell is None else (*row, two_decimals(cell.mean), cell.n)


def _changes(rows: Sequence[Row], translate: Translate) -> Grid:
    columns = [
        (translate("Survey", "Work process"), 40),
        (translate("Survey", "Before"), 18),
        (translate("Survey", "After"), 18),
        (translate("Survey", "What"), 44),
        (translate("Survey", "Value before"), 10),
        (translate("Survey", "Value after"), 10),
        (translate("Survey", "Change"), 10),
        (translate("Survey", "Word"), 18),
        (translate("Survey", "Answers before"), 10),
        (translate("Survey", "Answers after"), 10),
    ]
    return grid(translate("Survey", "Changes of the survey"), columns, rows)


def _changed(day: Day, survey: Survey, after: Round, translate: Translate) -> Iterator[Row]:
    """What has changed since the closed round before this one."""
    earlier = [each for each in day.rounds_of(survey.id) if each.shown is not None]
    at = earlier.index(after)
    if not at or earlier[at - 1].asked is None:
        return
    before = earlier[at - 1]
    try:
        found = compare(before, after)
    except Incomparable:
        return
    asked = before.asked or survey
    names = names_of(asked)
    told: list[tuple[str, Change | None]] = [
        (translate("Survey", DIMENSION_NAMES[each]), found.dimensions.get(each)) for each in Dimension
    ]
    told += [(f"{names[one]} → {names[other]}", found.matrix.get((one, other))) for one, other in asked.pairs]
    for name, change in told:
        row = (asked.process, before.name, after.name, name)
        if change is None:
            yield (*row, None, None, None, translate("Survey", FEW), None, None)
        else:
            numbers = (two_decimals(change.before), two_decimals(change.after), two_decimals(change.difference))
            word = translate("Survey", SHIFT_NAMES[change.shift])
            yield (*row, *numbers, word, change.n_before, change.n_after)


def _which(translate: Translate) -> tuple[tuple[str, int], ...]:
    return (
        (translate("Survey", "Work process"), 40),
        (translate("Survey", "Round"), 18),
        (translate("Survey", "Closed"), 12),
    )


def _round(survey: Survey, held: Round) -> tuple[Value, ...]:
    return (survey.process, held.name, day_of(held.closed))
