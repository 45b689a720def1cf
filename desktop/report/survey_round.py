"""One closed round of a collaboration survey on paper: who answered, the drawings, and where to begin to talk."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop.layout.chart import Chart
from desktop.layout.survey_matrix import matrix_chart
from desktop.layout.survey_network import NUMBERED, network_chart
from desktop.layout.survey_parts import names_of, point_of
from desktop.layout.survey_profile import profile_chart
from desktop.model.survey import DIMENSION_NAMES, Dimension, Round, Survey
from desktop.model.survey_bands import BAND_NAMES, one_decimal
from desktop.model.survey_index import Index, index
from desktop.model.survey_words import EQUAL, FEW, ROW_ABOUT_COLUMN, SWINGS
from desktop.report import measures as m
from desktop.report.blocks import Block, Bullets, Cell, Figure, Heading, Paragraph, Row, Style, Table
from desktop.report.dates import date_in_words
from desktop.report.letters import clean
from desktop.words import Translate

MOST_COLUMNS = 6
"""With more roles the columns of the matrix as text have numbers for names."""
NOTHING = "–"


def round_blocks(survey: Survey, held: Round, head: Heading, translate: Translate) -> Iterator[Block]:
    """All that a round says, under a heading."""
    if held.shown is None:
        return
    found = index(survey, held.shown)
    yield head
    yield from _answered(survey, held, translate)
    yield from _whole(survey, found, translate)
    if not found.matrix and not found.dimensions:
        yield Paragraph(translate("Survey", "Too few have answered for anything to be shown."))
        return
    yield from matrix_blocks(survey, found, translate)
    yield from profile_blocks(survey, found, translate)
    yield from gap_blocks(survey, found, translate)
    yield Paragraph(" ".join(translate("Survey", each) for each in (EQUAL, SWINGS)), Style.NOTE)


def matrix_blocks(survey: Survey, found: Index, translate: Translate) -> Iterator[Block]:
    """The role matrix and the network map, and both as a table."""
    names = names_of(survey)
    said = [
        f"{names[one]} → {names[other]}: {cell_words(survey, found, (one, other), translate)}"
        for one, other in survey.pairs
    ]
    title = translate("Survey", "Role matrix: who says what of whom")
    yield figure(title, matrix_chart(survey, found, m.COLUMN, translate), said, translate)
    yield Paragraph(translate("Survey", ROW_ABOUT_COLUMN).format(least=survey.least), Style.NOTE)
    title = translate("Survey", "Network map: how strong the cooperation is, each way")
    lines = [each for each, pair in zip(said, survey.pairs, strict=True) if pair in found.matrix and pair[0] != pair[1]]
    yield figure(title, network_chart(survey, found, m.COLUMN, translate), lines, translate)
    if len(survey.roles) <= NUMBERED:
        few = translate("Survey", "No line: too few answers. The number stands near who says it.")
    else:
        few = translate("Survey", "No line: too few answers.")
    if len(survey.roles) <= MOST_COLUMNS:
        yield Paragraph(few, Style.NOTE)
        yield _matrix_table(survey, found, translate)
    else:
        legend = translate("Survey", "The columns have the numbers of the rows; “few” means too few answers.")
        yield Paragraph(f"{few} {legend}", Style.NOTE)
        yield _numbers_table(survey, found, translate)


def profile_blocks(survey: Survey, found: Index, translate: Translate) -> Iterator[Block]:
    """The seven dimensions as bars and as a table."""
    rows = [
        (translate("Survey", DIMENSION_NAMES[each]), found.dimensions.get(each), str(found.answers.get(each, NOTHING)))
        for each in Dimension
    ]
    title = translate("Survey", "Dimension profile")
    said = [f"{name}: {banded(survey, value, translate)}" for name, value, _ in rows]
    yield figure(title, profile_chart(survey, found, m.COLUMN, translate), said, translate)
    head = (translate("Survey", "Dimension"), translate("Survey", "Value"), translate("Survey", "Answers"))
    table = (Row((Cell(name, strong=True), Cell(banded(survey, value, translate)), Cell(n))) for name, value, n in rows)
    yield Table(head, tuple(table), (0.5, 0.3, 0.2), whole=True)


def gap_blocks(survey: Survey, found: Index, translate: Translate) -> Iterator[Block]:
    """Where to begin to talk: who see each other most differently, and what is weakest."""
    names, point = names_of(survey), point_of(translate)
    if found.gaps:
        yield Heading(3, translate("Survey", "Largest differences"))
        words = translate("Survey", "{one} about {other}: {there}. The other way round: {back}. Difference: {size}.")
        yield Bullets(
            tuple(
                words.format(
                    one=names[gap.one],
                    other=names[gap.other],
                    there=one_decimal(gap.there, point),
                    back=one_decimal(gap.back, point),
                    size=one_decimal(gap.size, point),
                )
                for gap in found.gaps
            )
        )
    if found.weakest:
        yield Heading(3, translate("Survey", "Weakest cells"))
        words = translate("Survey", "{one} about {other}: {value}")
        yield Bullets(
            tuple(
                words.format(
                    one=names[one], other=names[other], value=banded(survey, found.matrix[one, other], translate)
                )
                for one, other in found.weakest
            )
        )


def banded(survey: Survey, value: Fraction | None, translate: Translate) -> str:
    """A number with its band, or that too few have answered."""
    if value is None:
        return translate("Survey", FEW)
    return f"{one_decimal(value, point_of(translate))} {translate('Survey', BAND_NAMES[survey.bands.of(value)])}"


def cell_words(survey: Survey, found: Index, pair: tuple[str, str], translate: Translate) -> str:
    """What stands in a cell of the matrix."""
    return banded(survey, found.matrix.get(pair), translate) if pair in survey.pairs else NOTHING


def figure(title: str, chart: Chart, said: Sequence[str], translate: Translate) -> Figure:
    """A drawing with what a screen reader says of it."""
    told = translate("Report", "Chart: {name}. {values}. The same follows as text.")
    return Figure(title, chart, told.format(name=title, values=". ".join(clean(each) for each in said)))


def _answered(survey: Survey, held: Round, translate: Translate) -> Iterator[Block]:
    """When, and how many of each role."""
    names, sheets = names_of(survey), held.shown.sheets if held.shown is not None else {}
    by_role = ", ".join(f"{names[role.id]} {sheets.get(role.id, 0)}" for role in survey.roles)
    words = translate("Survey", "Answered by {number}: {roles}.").format(number=sum(sheets.values()), roles=by_role)
    closed = date_in_words(held.closed, translate)
    if closed:
        words += " " + translate("Survey", "Closed {date}.").format(date=closed)
    yield Paragraph(words)


def _whole(survey: Survey, found: Index, translate: Translate) -> Iterator[Block]:
    rows = [
        (translate("Survey", "Communication"), found.communication),
        (translate("Survey", "Relations"), found.relations),
        (translate("Survey", "Between roles"), found.between),
        *([(translate("Survey", "Within roles"), found.within)] if survey.within else []),
    ]
    head = (translate("Survey", "On the whole"), translate("Survey", "Value"))
    table = tuple(Row((Cell(name, strong=True), Cell(banded(survey, value, translate)))) for name, value in rows)
    yield Table(head, table, (0.6, 0.4), whole=True)


def _matrix_table(survey: Survey, found: Index, translate: Translate) -> Table:
    names = names_of(survey)
    head = (translate("Survey", "Who answers"), *(names[role.id] for role in survey.roles))
    share = 0.76 / max(1, len(survey.roles))
    rows = tuple(
        Row(
            (
                Cell(names[one.id], strong=True),
                *(Cell(cell_words(survey, found, (one.id, other.id), translate)) for other in survey.roles),
            )
        )
        for one in survey.roles
    )
    return Table(head, rows, (0.24, *[share] * len(survey.roles)), whole=True)


def _numbers_table(survey: Survey, found: Index, translate: Translate) -> Table:
    """The matrix of many roles, whose columns have no room for names and words."""
    names, point = names_of(survey), point_of(translate)

    def said(pair: tuple[str, str]) -> str:
        if pair not in survey.pairs:
            return NOTHING
        value = found.matrix.get(pair)
        return translate("Survey", "few") if value is None else one_decimal(value, point)

    head = (translate("Survey", "Who answers"), *(str(at) for at, _ in enumerate(survey.roles, 1)))
    rows = tuple(
        Row(
            (
                Cell(f"{at} {names[one.id]}", strong=True),
                *(Cell(said((one.id, other.id))) for other in survey.roles),
            )
        )
        for at, one in enumerate(survey.roles, 1)
    )
    share = 0.72 / len(survey.roles)
    return Table(head, rows, (0.28, *[share] * len(survey.roles)), whole=True)
