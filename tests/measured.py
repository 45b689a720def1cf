"""Surveys, sheets and results for tests, made from a few numbers."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.model.sides import Side
from desktop.model.survey import Cell, Dimension, ItemSet, Result, Sheet, Survey, SurveyRole
from desktop.model.survey_items import load_items
from desktop.paths import resources

A, B, C = "a", "b", "c"
ROLES = (
    SurveyRole(A, "Visitator", Side.AUTHORITY),
    SurveyRole(B, "Pædagog", Side.PROVIDER),
    SurveyRole(C, "Sygeplejerske", Side.OTHERS),
)
SALT = "00112233445566778899aabbccddeeff"
ITEMS: ItemSet = load_items(resources())


def survey_of(roles: int = 2, least: int = 3, *, within: bool = False) -> Survey:
    return Survey("survey1", "fra bestilling til opfølgning", ROLES[:roles], ITEMS, least, within, SALT)


def result_of(survey: Survey, said: Mapping[tuple[str, str], Sequence[tuple[int, int] | None]]) -> Result:
    """A result from sum and number of answers for each of the seven dimensions; nothing where a cell is hidden."""
    cells = {
        (*pair, dimension): Cell(*given)
        for pair, row in said.items()
        for dimension, given in zip(Dimension, row, strict=True)
        if given is not None
    }
    return Result(cells, frozenset(survey.cells) - frozenset(cells), {role.id: 4 for role in survey.roles})


def sheet_of(role: str, about: str, values: Iterable[int | None], code: str = "") -> Sheet:
    """What somebody says about one other role; nothing is “don't know”."""
    said = zip(Dimension, values, strict=True)
    return Sheet(role, {(about, dimension): value for dimension, value in said if value is not None}, code)
