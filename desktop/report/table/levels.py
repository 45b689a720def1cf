"""Levels by view as a table: a row for each sub-theme a group talked about, each level on the scale of its system."""

from collections.abc import Iterator, Sequence

from desktop.model.assessed import VIEWS, LevelRow, Said
from desktop.model.code_system import CodeSystem, Scale
from desktop.model.level_say import view_name
from desktop.model.level_views import OFFERED, When, apart, value_of
from desktop.report.carried import vocabulary_here
from desktop.report.case import SYSTEMS
from desktop.report.groups import group_name
from desktop.report.levels import own_words
from desktop.report.table.grid import Grid, Value, grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def levels(built: Sequence[Built], translate: Translate) -> Grid:
    """A column for each view's level now and expected; what is no number is a word, and never 0 or empty."""
    now, later = translate("Tables", "{view}, now"), translate("Tables", "{view}, expected")
    names = [view_name(view, translate) for view in VIEWS]
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Code system"), 16),
        (translate("Tables", "Theme"), 20),
        (translate("Tables", "Sub-theme"), 30),
        (translate("Tables", "Scale"), 24),
        *((words.format(view=name), 14) for name in names for words in (now, later)),
        (translate("Tables", "Steps apart now"), 10),
        (translate("Tables", "Steps apart, expected"), 10),
        (translate("Tables", "The citizen’s own account"), 28),
        (translate("Tables", "Why they differ"), 44),
    ]
    rows = (row for each in built for row in _rows(each, translate))
    return grid(translate("Tables", "Levels by view"), columns, rows)


def _rows(each: Built, translate: Translate) -> Iterator[tuple[Value, ...]]:
    assessed = each.board.assessed
    for name in OFFERED:
        system = vocabulary_here().system(name)
        for row in assessed.levels_of(name) if system is not None and system.scale is not None else ():
            if system is not None and system.scale is not None:
                own = ", ".join(own_words(assessed, row, translate))
                first = (group_name(each.group, translate), translate("Report", SYSTEMS[name]))
                yield (*first, *_values(row, system, system.scale), own, row.why)


def _values(row: LevelRow, system: CodeSystem, scale: Scale) -> Iterator[Value]:
    found = system.find(row.code)
    theme = system.theme_of(found) if found is not None else None
    yield from (theme.label if theme is not None else None, row.label, scale.name)
    for view in VIEWS:
        for when in When:
            yield _value(row.views.get(view), when, scale)
    for when in When:
        distance = apart(row, scale, when)
        yield distance.steps if distance is not None else None


def _value(said: Said | None, when: When, scale: Scale) -> Value:
    value = value_of(said, when)
    if said is None or value is None:
        return None
    if said.scale != scale.id:
        return f"{value} ({said.scale})"
    step = scale.step(value)
    return value if step is None or step.is_level else step.label
