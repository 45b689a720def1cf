"""The levels of a udredning on paper: drawn by view, and as a table with the views side by side and their distance."""

from collections.abc import Iterator, Sequence

from desktop.layout.level_chart import LevelLine, Steps, level_chart
from desktop.model.assessed import VIEWS, Assessed, LevelRow, Said
from desktop.model.code_system import CodeSystem, Scale
from desktop.model.day import Group
from desktop.model.level_say import NOTHING, both_words, distance_words, short_words, view_name
from desktop.model.level_views import (
    DOING_NAMES,
    MEANING_NAMES,
    OFFERED,
    When,
    apart,
    foreign,
    own_of,
    value_of,
)
from desktop.model.sides import Side
from desktop.report import measures as m
from desktop.report.blocks import Block, Cell, Figure, Heading, Paragraph, Row, SideLetter, Style, Table
from desktop.report.carried import vocabulary_here
from desktop.report.case import SYSTEMS
from desktop.report.groups import group_key
from desktop.words import QT_TRANSLATE_NOOP, Translate

MOST = 7
"""Sub-themes in one drawing: more would not fit on a page."""
BELOW = "\n→ "
WIDTHS = (0.15, 0.18, 0.18, 0.18, 0.31)


def level_blocks(assessed: Assessed, group: Group, translate: Translate) -> Iterator[Block]:
    """Each code system by itself; what is set blind and not yet shown together is not in it."""
    if not assessed.levels:
        return
    yield Heading(2, translate("Report", "Levels by view"), key=f"{group_key(group)}-levels")
    for name in OFFERED:
        system, rows = vocabulary_here().system(name), assessed.levels_of(name)
        if system is not None and system.scale is not None and rows:
            yield from _system(system, system.scale, rows, assessed, translate)


def _system(
    system: CodeSystem, scale: Scale, rows: Sequence[LevelRow], assessed: Assessed, translate: Translate
) -> Iterator[Block]:
    yield Heading(3, translate("Report", SYSTEMS[system.id]))
    said = f"{scale.name}. {translate('Levels', NOTE)}"
    yield Paragraph(said, Style.NOTE, held=True)
    drawn = [row for row in rows if any(each.scale == scale.id for each in row.views.values())]
    for at in range(0, len(drawn), MOST):
        yield _figure(drawn[at : at + MOST], scale, translate)
    yield _table(rows, scale, assessed, translate)


def _figure(rows: Sequence[LevelRow], scale: Scale, translate: Translate) -> Figure:
    numbers = tuple(step.value for step in scale.steps if step.is_level)
    other = next((step for step in scale.steps if not step.is_level), None)
    steps = Steps(numbers, other.value if other else None, other.label if other else "")
    lines = [_line(row, scale, translate) for row in rows]
    told = ". ".join(short_words(row, vocabulary_here().scales) for row in rows)
    words = translate("Report", "Chart: {name}. {values}. The same follows as text.")
    name = translate("Levels", CAPTION)
    return Figure(name, level_chart(lines, steps, m.COLUMN), words.format(name=name, values=told))


def _line(row: LevelRow, scale: Scale, translate: Translate) -> LevelLine:
    levels = {view: (_on(said, scale, When.NOW), _on(said, scale, When.EXPECTED)) for view, said in row.views.items()}
    found = apart(row, scale)
    band = (found.lowest, found.highest) if found is not None and found.steps else None
    return LevelLine(row.label, distance_words(row, scale, translate), levels, band)


def _on(said: Said, scale: Scale, when: When) -> int | None:
    return value_of(said, when) if said.scale == scale.id else None


def _table(rows: Sequence[LevelRow], scale: Scale, assessed: Assessed, translate: Translate) -> Table:
    heads = (translate("Levels", SUBTHEME), *(view_name(view, translate) for view in VIEWS), translate("Levels", WHY))
    return Table(heads, tuple(_row(row, scale, assessed, translate) for row in rows), WIDTHS)


def _row(row: LevelRow, scale: Scale, assessed: Assessed, translate: Translate) -> Row:
    views = (Cell(_view(row, view, scale, assessed, translate), SideLetter(view)) for view in VIEWS)
    said = [distance_words(row, scale, translate) or NOTHING, row.why.strip()]
    return Row((Cell(row.label, strong=True), *views, Cell("\n".join(filter(None, said)))))


def _view(row: LevelRow, view: Side, scale: Scale, assessed: Assessed, translate: Translate) -> str:
    said = row.views.get(view)
    lines = [both_words(said, scale, BELOW) if said is not None and said.scale == scale.id else ""]
    if said is not None and said in foreign(row, scale):
        known = next((each for each in vocabulary_here().scales if each.id == said.scale), None)
        lines = [f"{both_words(said, known, BELOW)} ({known.name if known is not None else said.scale})"]
    if view is Side.CITIZEN:
        lines += own_words(assessed, row, translate)
    return "\n".join(filter(None, lines)) or NOTHING


def own_words(assessed: Assessed, row: LevelRow, translate: Translate) -> tuple[str, ...]:
    """What the citizen says of a condition of FSIII."""
    own = own_of(assessed, row)
    doing = translate("Levels", DOING_NAMES[own.doing]) if own.doing is not None else ""
    meaning = translate("Levels", MEANING_NAMES[own.meaning]) if own.meaning is not None else ""
    return tuple(filter(None, (doing, meaning)))


NOTE = QT_TRANSLATE_NOOP("Levels", "Levels of different code systems mean different things and are not converted.")
CAPTION = QT_TRANSLATE_NOOP("Levels", "Filled is now, outlined is expected")
SUBTHEME = QT_TRANSLATE_NOOP("Levels", "Sub-theme")
WHY = QT_TRANSLATE_NOOP("Levels", "Distance, and why")
