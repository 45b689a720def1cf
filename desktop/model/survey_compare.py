"""Two rounds of one survey beside each other (domain reference 6.7): only where the same was asked about the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from desktop.model.alike import bare
from desktop.model.survey import Dimension, Pair, Paired, Result, Round, Survey
from desktop.model.survey_bands import Shift, shift_of
from desktop.model.survey_index import Index, index
from desktop.words import QT_TRANSLATE_NOOP


class Unlike(StrEnum):
    """Why two rounds cannot be compared."""

    UNFINISHED = "unfinished"
    ITEMS = "items"
    PROCESS = "process"
    ROLES = "roles"


UNLIKE_WORDS = {
    Unlike.UNFINISHED: QT_TRANSLATE_NOOP("Survey", "Rounds are compared when both of them are closed."),
    Unlike.ITEMS: QT_TRANSLATE_NOOP("Survey", "The rounds asked different statements, so they cannot be compared."),
    Unlike.PROCESS: QT_TRANSLATE_NOOP(
        "Survey", "The rounds are about different work processes, so they cannot be compared."
    ),
    Unlike.ROLES: QT_TRANSLATE_NOOP("Survey", "The rounds asked different roles, so they cannot be compared."),
}


class Incomparable(ValueError):
    """The two rounds cannot be compared."""

    def __init__(self, why: Unlike) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Change:
    """A number before and after, and how many answers there are behind each."""

    before: Fraction
    after: Fraction
    n_before: int = 0
    n_after: int = 0

    @property
    def difference(self) -> Fraction:
        return self.after - self.before

    @property
    def shift(self) -> Shift:
        return shift_of(self.difference)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed between two rounds; a number that one of them lacks is not here.

    `uneven` are the dimensions that other pairs of roles answered before than after, as some were hidden, and
    `uneven_pairs` the pairs that are the average of other dimensions. `uneven_whole` says so of all pairs together.
    """

    before: Index
    after: Index
    matrix: Mapping[Pair, Change]
    dimensions: Mapping[Dimension, Change]
    communication: Change | None
    relations: Change | None
    between: Change | None
    within: Change | None
    uneven: frozenset[Dimension]
    uneven_pairs: tuple[Pair, ...]
    uneven_whole: bool
    paired: Mapping[Dimension, Paired]
    """How much those changed who gave the same code both times, where there are enough of them."""


def compare(before: Round, after: Round) -> Comparison:
    """Compare two closed rounds; raises `Incomparable`."""
    if before.shown is None or after.shown is None or before.asked is None or after.asked is None:
        raise Incomparable(Unlike.UNFINISHED)
    names = _same_roles(before.asked, after.asked)
    one = index(before.asked, before.shown)
    other = index(before.asked, _renamed(after.shown, names))
    matrix = {
        pair: Change(one.matrix[pair], other.matrix[pair], one.fewest[pair], other.fewest[pair])
        for pair in before.asked.pairs
        if pair in one.matrix and pair in other.matrix
    }
    dimensions = {
        each: Change(one.dimensions[each], other.dimensions[each], one.answers[each], other.answers[each])
        for each in Dimension
        if each in one.dimensions and each in other.dimensions
    }
    return Comparison(
        before=one,
        after=other,
        matrix=matrix,
        dimensions=dimensions,
        communication=_change(one.communication, other.communication),
        relations=_change(one.relations, other.relations),
        between=_change(one.between, other.between),
        within=_change(one.within, other.within),
        uneven=frozenset(each for each in dimensions if one.behind[each] != other.behind[each]),
        uneven_pairs=tuple(pair for pair in matrix if one.told[pair] != other.told[pair]),
        uneven_whole=one.matrix.keys() != other.matrix.keys(),
        paired=after.shown.paired if after.shown.before == before.id else {},
    )


def _same_roles(before: Survey, after: Survey) -> Mapping[str, str]:
    """What the roles of the second round are called in the first; raises `Incomparable` where they are not the same."""
    if before.items.mark != after.items.mark:
        raise Incomparable(Unlike.ITEMS)
    if bare(before.process) != bare(after.process):
        raise Incomparable(Unlike.PROCESS)
    one = {(bare(role.label), role.side): role.id for role in before.roles}
    other = {(bare(role.label), role.side): role.id for role in after.roles}
    if one.keys() != other.keys() or not len(one) == len(before.roles) == len(after.roles):
        raise Incomparable(Unlike.ROLES)
    return {other[role]: one[role] for role in one}


def _renamed(result: Result, names: Mapping[str, str]) -> Result:
    cells = {(names[who], names[about], each): cell for (who, about, each), cell in result.cells.items()}
    return replace(result, cells=cells)


def _change(before: Fraction | None, after: Fraction | None) -> Change | None:
    return None if before is None or after is None else Change(before, after)
