"""Two rounds of a collaboration survey beside each other on paper: dimensions, pairs of roles, and how to read it."""

from collections.abc import Iterator, Sequence

from desktop.layout.survey_matrix import change_chart
from desktop.layout.survey_parts import names_of, point_of, uneven_notes
from desktop.layout.survey_profile import dumbbell_chart
from desktop.model.survey import DIMENSION_NAMES, Dimension, Survey
from desktop.model.survey_bands import SHIFT_NAMES, Shift, difference_shown, one_decimal
from desktop.model.survey_compare import Change, Comparison
from desktop.model.survey_words import EXACT, FEW, GROUPS, KNOWLEDGE_MAY_FALL, SWINGS
from desktop.report import measures as m
from desktop.report.blocks import Block, Bullets, Cell, Heading, Paragraph, Row, Style, Table
from desktop.report.survey_round import MOST_COLUMNS, figure
from desktop.words import Translate

NOTHING = "–"
WIDTHS = (0.34, 0.11, 0.11, 0.26, 0.18)


def change_blocks(
    survey: Survey, found: Comparison, names: Sequence[str], level: int, translate: Translate
) -> Iterator[Block]:
    """What has changed; `names` are what the two rounds are called, `survey` is what the first one asked."""
    yield Heading(
        level, translate("Survey", "What has changed: {before} → {after}").format(before=names[0], after=names[1])
    )
    yield Paragraph(" ".join(translate("Survey", each) for each in (GROUPS, KNOWLEDGE_MAY_FALL)))
    yield from _dimensions(found, names, translate)
    yield from _pairs(survey, found, names, translate)
    if found.paired:
        yield from _paired(found, translate)
    notes = [translate("Survey", each) for each in (SWINGS, EXACT)]
    yield Paragraph(" ".join([*uneven_notes(survey, found, translate), *notes]), Style.NOTE)


def change_words(change: Change, translate: Translate) -> str:
    """A difference and its word."""
    return (
        f"{difference_shown(change.difference, point_of(translate))} {translate('Survey', SHIFT_NAMES[change.shift])}"
    )


def _dimensions(found: Comparison, names: Sequence[str], translate: Translate) -> Iterator[Block]:
    rows = [
        _row(translate("Survey", DIMENSION_NAMES[each]), found.dimensions.get(each), translate) for each in Dimension
    ]
    wholes = (
        (translate("Survey", "Communication"), found.communication),
        (translate("Survey", "Relations"), found.relations),
        (translate("Survey", "Between roles"), found.between),
        (translate("Survey", "Within roles"), found.within),
    )
    rows += [_row(name, change, translate) for name, change in wholes if change is not None]
    said = [f"{row.cells[0].text}: {', '.join(cell.text for cell in row.cells[1:4])}" for row in rows[: len(Dimension)]]
    title = translate("Survey", "Dimensions before and after")
    yield figure(title, dumbbell_chart(found, names, m.COLUMN, translate), said, translate)
    yield Table(_head(translate("Survey", "Dimension"), names, translate), tuple(rows), WIDTHS, whole=True)


def _pairs(survey: Survey, found: Comparison, names: Sequence[str], translate: Translate) -> Iterator[Block]:
    labels = names_of(survey)
    changes = [found.matrix.get(pair) for pair in survey.pairs]
    rows = [
        _row(f"{labels[one]} → {labels[other]}", change, translate)
        for (one, other), change in zip(survey.pairs, changes, strict=True)
    ]
    said = [f"{row.cells[0].text}: {row.cells[3].text}" for row in rows]
    title = translate("Survey", "What has changed between roles")
    yield figure(title, change_chart(survey, found, m.COLUMN, translate), said, translate)
    if len(survey.roles) > MOST_COLUMNS:
        rows = [row for row, change in zip(rows, changes, strict=True) if _has_moved(change)]
        yield Paragraph(_not_listed(changes, translate), Style.NOTE, held=bool(rows))
    if rows:
        yield Table(_head(translate("Survey", "Who about whom"), names, translate), tuple(rows), WIDTHS)


def _has_moved(change: Change | None) -> bool:
    return change is not None and change.shift is not Shift.UNCHANGED


def _not_listed(changes: Sequence[Change | None], translate: Translate) -> str:
    """Of many roles only what has changed is listed: the others are in the drawing, and this many."""
    words = translate("Survey", "Only what has changed is listed. Unchanged: {number}. Too few answers: {few}.")
    few = sum(each is None for each in changes)
    return words.format(number=len(changes) - few - sum(_has_moved(each) for each in changes), few=few)


def _paired(found: Comparison, translate: Translate) -> Iterator[Block]:
    yield Heading(3, translate("Survey", "Those who gave the same code both times"))
    point = point_of(translate)
    words = [
        translate("Survey", "{name}: {difference} on average ({n} pairs of answers)").format(
            name=translate("Survey", DIMENSION_NAMES[each]), difference=difference_shown(paired.mean, point), n=paired.n
        )
        for each, paired in found.paired.items()
    ]
    yield Bullets(tuple(words))


def _row(name: str, change: Change | None, translate: Translate) -> Row:
    if change is None:
        few = translate("Survey", FEW)
        return Row((Cell(name, strong=True), Cell(NOTHING), Cell(NOTHING), Cell(few), Cell(NOTHING)))
    point = point_of(translate)
    numbers = (Cell(one_decimal(value, point)) for value in (change.before, change.after))
    answers = f"{change.n_before} / {change.n_after}" if change.n_before else NOTHING
    return Row((Cell(name, strong=True), *numbers, Cell(change_words(change, translate)), Cell(answers)))


def _head(first: str, names: Sequence[str], translate: Translate) -> tuple[str, ...]:
    answers = translate("Survey", "Answers before / after")
    return (first, *names, translate("Survey", "Change"), answers)
