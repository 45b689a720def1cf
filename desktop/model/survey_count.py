"""Counting a round: rows of answers become a result, in which whatever has too few answers is gone.

A result may be counted again only where that tells nobody's answer: each cell that was shown has got none, or enough.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from desktop.model.survey import BEST, WORST, Cell, CellKey, Dimension, Paired, Result, Round, Sheet, Survey
from desktop.model.survey_record import FEWEST_PAIRS, cell_of, is_id, item_of
from desktop.model.survey_tags import is_tag, tags

ROUND = "survey:"
"""What the survey of a row is called by in the table of answers: this and the id of the round."""
Row = tuple[str, int | None, str]
"""What a row of answers holds: what it is to, the number, and the tag of a self-made code, or nothing."""
SHEET = "sheet>"
"""What rows begin with that only tell that somebody of a role has answered."""


class Uncountable(StrEnum):
    """Why a round cannot be counted again."""

    FEW_MORE = "few more"
    FEWER = "fewer"


class Refused(ValueError):
    """The round cannot be counted again."""

    def __init__(self, why: Uncountable) -> None:
        super().__init__(why.value)
        self.why = why


def rows_of(survey: Survey, sheet: Sheet) -> tuple[Row, ...]:
    """One person's answers as rows that nothing ties together; what was not asked is left out."""
    if survey.role(sheet.role) is None:
        return ()
    given = {
        (sheet.role, about, each): value
        for (about, each), value in sheet.values.items()
        if (sheet.role, about) in survey.pairs and _is_value(value)
    }
    tagged = tags(survey.salt, sheet.code, [item_of(key) for key in given])
    rows = [(item_of(key), value, tagged.get(item_of(key), "")) for key, value in given.items()]
    return (*rows, (SHEET + sheet.role, 1, ""))


def sound_rows(survey: Survey, rows: Iterable[Row]) -> tuple[Row, ...]:
    """Those rows that can be one person's answers: of one role, one to each cell, with a tag or none."""
    cells, roles = frozenset(survey.cells), {role.id for role in survey.roles}
    kept: dict[str, Row] = {}
    answering = ""
    for item, value, tag in rows:
        who = sheet_role(item)
        key = cell_of(item)
        if who is None and key not in cells:
            continue
        role = who if who is not None else key[0] if key is not None else ""
        if role not in roles or not _is_value(value) or item in kept or (answering and role != answering):
            continue
        answering = role
        kept[item] = (item, 1, "") if who is not None else (item, value, tag if is_tag(tag) else "")
    return tuple(kept.values()) if answering and SHEET + answering in kept else ()


def round_of(survey: str) -> str:
    """The round whose answers go by a name; nothing where it is no such name."""
    found = survey.removeprefix(ROUND)
    return found if survey.startswith(ROUND) and is_id(found) else ""


def is_row(item: str, value: int | None, tag: str) -> bool:
    """Whether a row can be an answer, or tell of a sheet, in any round."""
    if sheet_role(item) is not None:
        return value == 1 and not tag
    return cell_of(item) is not None and _is_value(value) and (not tag or is_tag(tag))


def sheet_role(item: str) -> str | None:
    """Of which role somebody has answered, where a row tells that."""
    role = item.removeprefix(SHEET)
    return role if item.startswith(SHEET) and is_id(role) else None


def sheets_in(survey: Survey, rows: Iterable[Row]) -> Mapping[str, int]:
    """How many have answered, by role."""
    found = Counter(role for item, _, _ in rows if (role := sheet_role(item)) is not None)
    return {role.id: found[role.id] for role in survey.roles}


def counted(survey: Survey, rows: Collection[Row]) -> Result:
    """Count a round: cells with enough answers, and the names of all others, whether anybody answered there or not."""
    asked = tuple(survey.cells)
    given: defaultdict[CellKey, list[int]] = defaultdict(list)
    for item, value, _ in rows:
        key = cell_of(item)
        if key is not None and value is not None and _is_value(value):
            given[key].append(value)
    cells = {key: Cell(sum(given[key]), len(given[key])) for key in asked if len(given[key]) >= survey.least}
    return Result(cells, frozenset(asked) - frozenset(cells), sheets_in(survey, rows))


def counted_again(survey: Survey, rows: Collection[Row], earlier: Result) -> Result:
    """Count a round that has a result already; raises `Refused`.

    What was paired stays as it was: one pair more would tell what one person has said.
    """
    later = replace(counted(survey, rows), before=earlier.before, paired=earlier.paired)
    why = why_not(survey, earlier, later)
    if why is not None:
        raise Refused(why)
    return later


def why_not(survey: Survey, earlier: Result, later: Result) -> Uncountable | None:
    """Why one result may not be published after another, where anybody's answer could be told from the two of them."""
    if (later.before, later.paired) != (earlier.before, earlier.paired):
        return Uncountable.FEWER
    few = False
    for key, cell in earlier.cells.items():
        now = later.cells.get(key, Cell(0, 0))
        total, n = now.total - cell.total, now.n - cell.n
        if not WORST * n <= total <= BEST * n:
            return Uncountable.FEWER
        few = few or 0 < n < survey.least
    return Uncountable.FEW_MORE if few else None


def with_pairs(
    survey: Survey, result: Result, before: Round, earlier: Collection[Row], rows: Collection[Row]
) -> Result:
    """Add how much those changed who gave the same code in the round `before`, by dimension.

    A cell where somebody has come too late to be counted then takes no part: they could be told from the difference.
    """
    told = before.result.cells if before.result is not None else {}
    found: defaultdict[Dimension, list[tuple[Fraction, int]]] = defaultdict(list)
    was, now = _by_cell(earlier), _by_cell(rows)
    for key in survey.cells:
        pairs = list(_pairs(was[key], now[key]))
        alone = [len(held) - len(pairs) for held in (was[key], now[key])]
        enough = max(FEWEST_PAIRS, survey.least)
        if told.get(key) != Cell(sum(value for _, value in was[key]), len(was[key])):
            continue
        if len(pairs) >= enough and all(not left or left >= survey.least for left in alone):
            found[key[2]].append((Fraction(sum(pairs), len(pairs)), len(pairs)))
    paired = {
        each: Paired(sum((mean for mean, _ in held), Fraction(0)) / len(held), sum(n for _, n in held))
        for each, held in found.items()
    }
    return replace(result, before=before.id, paired=paired) if paired else result


def _by_cell(rows: Iterable[Row]) -> defaultdict[CellKey, list[tuple[str, int]]]:
    found: defaultdict[CellKey, list[tuple[str, int]]] = defaultdict(list)
    for item, value, tag in rows:
        key = cell_of(item)
        if key is not None and value is not None and _is_value(value):
            found[key].append((tag, value))
    return found


def _pairs(was: list[tuple[str, int]], now: list[tuple[str, int]]) -> Iterator[int]:
    """By how much each changed who is known in both rounds; a code that two people chose tells of nobody."""
    one, other = (Counter(tag for tag, _ in held if tag) for held in (was, now))
    known = {tag: value for tag, value in was if tag and one[tag] == 1}
    return (value - known[tag] for tag, value in now if tag in known and other[tag] == 1)


def _is_value(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and WORST <= value <= BEST
