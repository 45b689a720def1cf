"""What a result says: matrix, dimensions, indices, and where it differs most (domain reference 6.5 and 6.6).

Everything is a function of the result alone, in exact fractions; each pair of roles weighs the same, however many
answered. What is hidden in the result takes no part, so that nobody can work back to it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop.model.survey import COMMUNICATION, RELATIONS, Cell, Dimension, Pair, Result, Survey

ENOUGH = 5
"""Of the seven dimensions so many must have answers, or one role says nothing as a whole about another."""
TOLD = 3
"""How many differences and weak cells are pointed out."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Two roles who see each other differently: `one` says more good of `other` than the other way round."""

    one: str
    other: str
    there: Fraction
    back: Fraction

    @property
    def size(self) -> Fraction:
        return self.there - self.back


@dataclass(frozen=True, slots=True)
class Index:
    """What a result says. `matrix` has roles about themselves, too, where that was asked; the others are `between`."""

    matrix: Mapping[Pair, Fraction]
    dimensions: Mapping[Dimension, Fraction]
    communication: Fraction | None
    relations: Fraction | None
    between: Fraction | None
    within: Fraction | None
    reciprocity: Mapping[Pair, Fraction]
    """How much more the first says of the second than the second of the first."""
    fewest: Mapping[Pair, int]
    """How many answers there are behind a number of the matrix, in the dimension with the fewest."""
    answers: Mapping[Dimension, int]
    """How many answers there are behind a dimension, all pairs of roles together."""
    behind: Mapping[Dimension, frozenset[Pair]]
    """Which pairs of roles a dimension is the average of."""
    told: Mapping[Pair, frozenset[Dimension]]
    """Which dimensions a number of the matrix is the average of."""

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The pairs who differ most in how they see each other, the largest difference first."""
        found = [
            Gap(one, other, self.matrix[one, other], self.matrix[other, one])
            for (one, other), more in self.reciprocity.items()
            if more > 0
        ]
        return tuple(sorted(found, key=lambda gap: -gap.size)[:TOLD])

    @property
    def weakest(self) -> tuple[Pair, ...]:
        """The weakest cells between two roles, the weakest first."""
        between = [pair for pair in self.matrix if pair[0] != pair[1]]
        return tuple(sorted(between, key=lambda pair: self.matrix[pair])[:TOLD])


def index(survey: Survey, result: Result) -> Index:
    """Reckon what a result says."""
    said = {pair: _said(result, pair) for pair in survey.pairs}
    matrix = {pair: _mean(cell.mean for cell in cells.values()) for pair, cells in said.items() if len(cells) >= ENOUGH}
    known = {pair: value for pair, value in matrix.items() if value is not None}
    apart = {pair: cells for pair, cells in said.items() if pair[0] != pair[1]}
    by_dimension = {each: {pair: cells[each] for pair, cells in apart.items() if each in cells} for each in Dimension}
    means = {each: _mean(cell.mean for cell in cells.values()) for each, cells in by_dimension.items()}
    dimensions = {each: value for each, value in means.items() if value is not None}
    return Index(
        matrix=known,
        dimensions=dimensions,
        communication=_all(dimensions, COMMUNICATION),
        relations=_all(dimensions, RELATIONS),
        between=_mean(value for (one, other), value in known.items() if one != other),
        within=_mean(value for (one, other), value in known.items() if one == other),
        reciprocity={
            (one, other): value - known[other, one]
            for (one, other), value in known.items()
            if one != other and (other, one) in known
        },
        fewest={pair: min(cell.n for cell in said[pair].values()) for pair in known},
        answers={each: sum(cell.n for cell in by_dimension[each].values()) for each in dimensions},
        behind={each: frozenset(by_dimension[each]) for each in dimensions},
        told={pair: frozenset(said[pair]) for pair in known},
    )


def _said(result: Result, pair: Pair) -> dict[Dimension, Cell]:
    found = ((each, result.cells.get((*pair, each))) for each in Dimension)
    return {each: cell for each, cell in found if cell is not None}


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    held = tuple(values)
    return sum(held, Fraction(0)) / len(held) if held else None


def _all(dimensions: Mapping[Dimension, Fraction], wanted: tuple[Dimension, ...]) -> Fraction | None:
    """The average of dimensions, where all of them have answers: of some of them it would be something else."""
    return _mean(dimensions[each] for each in wanted) if all(each in dimensions for each in wanted) else None
