"""The pictures of a collaboration survey for a page, each with its words and the table that is its twin."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from desktop.language import Language
from desktop.layout.chart import Chart
from desktop.layout.survey_matrix import change_chart, matrix_chart
from desktop.layout.survey_network import network_chart
from desktop.layout.survey_profile import dumbbell_chart, profile_chart
from desktop.model.survey import Dimension, Survey
from desktop.model.survey_bands import BAND_NAMES, one_decimal
from desktop.model.survey_compare import Change, Comparison
from desktop.model.survey_index import Index
from desktop.model.survey_words import FEW, ROW_ABOUT_COLUMN
from desktop.windows.chart_card import Twin, told
from desktop.windows.survey_figures import change_words
from desktop.windows.survey_words import dimension_name, point
from desktop.words import Translate

translate = Language.translate
T = TypeVar("T")
Draw = Callable[[float], Chart]
OWN = "–"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing for any width, and all that is said of it."""

    title: str
    draw: Draw
    twin: Twin
    note: str = ""
    heard: Twin | None = None
    """What is said of it instead of the table's rows, where those say little without their headings."""

    @property
    def spoken(self) -> str:
        """The picture in words, for who does not see it."""
        return f"{self.title}. {told((self.heard or self.twin).rows)}"


Pictures = Sequence[Picture]


def pictures_of_round(survey: Survey, found: Index, code: str) -> Pictures:
    """What a closed round says: the seven dimensions, who says what of whom, and the same as a network."""
    profile = partial(_drawn, profile_chart, survey, found)
    matrix = partial(_drawn, matrix_chart, survey, found)
    network = partial(_drawn, network_chart, survey, found)
    pairs = network_twin(survey, found, code)
    return (
        Picture(translate("Survey", "The seven dimensions"), profile, profile_twin(survey, found, code)),
        Picture(
            translate("Survey", "Who finds whom how"),
            matrix,
            matrix_twin(survey, found, code),
            least_words(survey),
            pairs,
        ),
        Picture(translate("Survey", "As a network"), network, pairs),
    )


def pictures_of_change(survey: Survey, found: Comparison, names: Sequence[str], code: str) -> Pictures:
    """What has changed between two rounds: in the seven dimensions, and between whom."""
    return (
        Picture(
            translate("Survey", "Before and after, seven dimensions"),
            lambda width: dumbbell_chart(found, names, width, translate),
            change_twin(found, names, code),
            _answers_behind(found, names),
        ),
        Picture(
            translate("Survey", "What has changed between whom"),
            partial(_drawn, change_chart, survey, found),
            pairs_twin(survey, found, names, code),
            least_words(survey),
        ),
    )


def profile_twin(survey: Survey, found: Index, code: str) -> Twin:
    """The seven dimensions as a table."""
    head = (
        translate("Survey", "Dimension"),
        translate("Survey", "Value"),
        translate("Survey", "Word"),
        translate("Survey", "Answers"),
    )
    rows = []
    for each in Dimension:
        value = found.dimensions.get(each)
        if value is None:
            rows.append((dimension_name(each), OWN, translate("Survey", FEW), OWN))
        else:
            band = translate("Survey", BAND_NAMES[survey.bands.of(value)])
            rows.append((dimension_name(each), one_decimal(value, point(code)), band, str(found.answers[each])))
    return Twin(head, tuple(rows))


def matrix_twin(survey: Survey, found: Index, code: str) -> Twin:
    """Who says what of whom, as a table."""
    head = (translate("Survey", "Who answers"), *(role.label for role in survey.roles))
    rows = [
        (one.label, *(_cell_words(survey, found, one.id, other.id, code) for other in survey.roles))
        for one in survey.roles
    ]
    return Twin(head, tuple(rows))


def network_twin(survey: Survey, found: Index, code: str) -> Twin:
    """Each line of the network as a row."""
    head = (translate("Survey", "Who about whom"), translate("Survey", "Value"), translate("Survey", "Word"))
    labels = {role.id: role.label for role in survey.roles}
    rows = []
    for one, other in survey.pairs:
        if one != other:
            value = found.matrix.get((one, other))
            number = OWN if value is None else one_decimal(value, point(code))
            word = translate("Survey", FEW if value is None else BAND_NAMES[survey.bands.of(value)])
            rows.append((f"{labels[one]} → {labels[other]}", number, word))
    return Twin(head, tuple(rows))


def change_twin(found: Comparison, names: Sequence[str], code: str) -> Twin:
    """What has changed in each dimension, as a table."""
    rows: list[tuple[str, ...]] = []
    for each in Dimension:
        change = found.dimensions.get(each)
        if change is None:
            rows.append((dimension_name(each), OWN, OWN, translate("Survey", FEW), OWN))
        else:
            rows.append((dimension_name(each), *_change_cells(change, code)))
    return Twin((translate("Survey", "Dimension"), *_change_head(names)), tuple(rows))


def pairs_twin(survey: Survey, found: Comparison, names: Sequence[str], code: str) -> Twin:
    """What has changed in each cell of the matrix, as a table."""
    labels = {role.id: role.label for role in survey.roles}
    rows: list[tuple[str, ...]] = []
    for pair in survey.pairs:
        change = found.matrix.get(pair)
        name = f"{labels[pair[0]]} → {labels[pair[1]]}"
        if change is None:
            rows.append((name, OWN, OWN, translate("Survey", FEW), OWN))
        else:
            rows.append((name, *_change_cells(change, code)))
    return Twin((translate("Survey", "Who about whom"), *_change_head(names)), tuple(rows))


def _drawn(chart: Callable[[Survey, T, float, Translate], Chart], survey: Survey, found: T, width: float) -> Chart:
    return chart(survey, found, width, translate)


def _answers_behind(found: Comparison, names: Sequence[str]) -> str:
    """How many answers there are behind the dimensions, before and after."""
    changes = found.dimensions.values()
    if not changes:
        return ""
    counts = ([each.n_before for each in changes], [each.n_after for each in changes])
    spans = [f"{name}: {_span(min(held), max(held))}" for name, held in zip(names, counts, strict=True)]
    return translate("Survey", "Answers behind each dimension. {counts}.").format(counts="; ".join(spans))


def _span(least: int, most: int) -> str:
    return str(least) if least == most else f"{least}–{most}"


def least_words(survey: Survey) -> str:
    """What stands under every matrix."""
    return translate("Survey", ROW_ABOUT_COLUMN).format(least=survey.least)


def _change_head(names: Sequence[str]) -> tuple[str, ...]:
    return (
        *names,
        translate("Survey", "Change"),
        translate("Survey", "Answers before and after"),
    )


def _change_cells(change: Change, code: str) -> tuple[str, ...]:
    numbers = (one_decimal(value, point(code)) for value in (change.before, change.after))
    return (*numbers, change_words(change, code), f"{change.n_before} / {change.n_after}")


def _cell_words(survey: Survey, found: Index, one: str, other: str, code: str) -> str:
    if one == other and not survey.within:
        return OWN
    value = found.matrix.get((one, other))
    if value is None:
        return translate("Survey", FEW)
    return f"{one_decimal(value, point(code))} {translate('Survey', BAND_NAMES[survey.bands.of(value)])}"
