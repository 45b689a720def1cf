"""The status page for a steering group: a project on one sheet of A4, shortened by rule, telling what was left out.

All but the head and the line of activities is one table, a row for each subject: that is read in any program, printed
without colour, and short. Counts are of all days and all courses together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from desktop.layout.time_line import Stage, Stop, time_line
from desktop.model.agreement import STATUS_NAMES as AGREED_NAMES
from desktop.model.agreement import Status
from desktop.model.course import effect
from desktop.model.day_record import Sender
from desktop.model.effect_words import SMALL_NUMBERS, effect_sentences
from desktop.model.project import (
    ACTIVITY_NAMES,
    ADVICE_NAMES,
    Activity,
    ActivityStatus,
    Advice,
    Project,
    day_of,
    timeline,
)
from desktop.model.project_measures import Measured
from desktop.model.project_record import ProjectRecord, Promise
from desktop.model.survey import DIMENSION_NAMES, Round
from desktop.model.survey_bands import SHIFT_NAMES, one_decimal
from desktop.model.survey_compare import Change, Comparison
from desktop.report import measures as m
from desktop.report.blocks import (
    NOBODY,
    Block,
    Cell,
    Cover,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
)
from desktop.report.dates import date_in_words, month_in_words
from desktop.report.fitting import Measure, fitted
from desktop.words import Translate

PAGES = 1
MEASURES = (
    Measure(9, 600),
    Measure(7, 400),
    Measure(6, 260),
    Measure(5, 180),
    Measure(4, 180),
    Measure(6, 260, drawn=False),
    Measure(5, 180, drawn=False),
    Measure(4, 180, drawn=False),
    Measure(4, 120, drawn=False),
    Measure(3, 120, drawn=False),
    Measure(3, 80, drawn=False),
    Measure(2, 60, drawn=False),
    Measure(1, 40, drawn=False),
    Measure(1, 24, drawn=False),
)
"""The line of activities goes before anything of the text does that a steering group reads."""
WIDTHS = (0.2, 0.8)
TITLE = 66
"""Letters of a title in two lines."""
SPARE = 14
"""Lines kept free in a file whose type and margins are its own, as Word's are."""


@dataclass(slots=True)
class _Left:
    """What was left out on the way."""

    rows: int = 0
    shortened: bool = False
    picture: bool = False


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is being put together: of which project, when, and how much there may be of anything."""

    record: ProjectRecord
    today: date
    translate: Translate
    measure: Measure
    left: _Left = field(default_factory=_Left)

    @property
    def project(self) -> Project:
        return self.record.project

    def cut(self, text: str) -> str:
        """A text in one line, shortened where it must be."""
        kept = self.measure.cut(text)
        self.left.shortened |= kept != " ".join(text.split())
        return kept

    def title(self, text: str) -> str:
        """The title, in two lines at most."""
        kept = Measure(1, min(self.measure.letters, TITLE)).cut(text)
        self.left.shortened |= kept != " ".join(text.split())
        return kept

    def row(self, heading: str, lines: Sequence[str], most: int) -> Iterator[Row]:
        """A subject and its first lines, a sign before each; how many there are more is told at the foot."""
        self.left.rows += max(0, len(lines) - most)
        shown = lines[:most]
        if shown:
            text = "\n".join(f"– {line}" for line in shown) if len(shown) > 1 else shown[0]
            yield Row((Cell(heading, strong=True), Cell(text)))


def status_report(
    record: ProjectRecord, today: date, translate: Translate, sender: Sender = NOBODY, *, as_file: bool = False
) -> Report:
    """Put it together; `as_file` is for files whose program makes the pages, and sets the title its own way."""
    name = translate("Project", "Status for the steering group")
    title = Measure(1, TITLE).cut(record.project.title) or translate("Project", "Project")
    blocks = fitted(
        partial(_blocks, record, today, translate, spare=SPARE if as_file else 0), PAGES, translate, MEASURES
    )
    if as_file:
        heading = next(block for block in blocks if isinstance(block, Heading))
        kept = tuple(block for block in blocks if not isinstance(block, Heading | PageBreak) and block != _spare(SPARE))
        blocks = (Cover(heading.text, (heading.kicker,)), *kept)
    return Report(f"{name} · {title}", blocks, sender=sender)


def _blocks(record: ProjectRecord, today: date, translate: Translate, measure: Measure, *, spare: int) -> list[Block]:
    sheet = _Sheet(record, today, translate, measure)
    head = (translate("Project", "Subject"), translate("Project", "Status"))
    rows = tuple(_rows(sheet))
    blocks: list[Block] = [*_head(sheet), *_line(sheet)]
    if rows:
        blocks.append(Table(head, rows, WIDTHS))
    blocks += _left_out(sheet)
    if spare:
        blocks.append(_spare(spare))
    return blocks


def _spare(lines: int) -> Paragraph:
    return Paragraph("\n".join("\u2007" for _ in range(lines)), Style.BODY)


def _head(sheet: _Sheet) -> Iterator[Block]:
    project, translate = sheet.project, sheet.translate
    title = sheet.title(project.title) or translate("Project", "Project")
    name = translate("Project", "Status for the steering group")
    yield PageBreak(name)
    yield Heading(1, title, f"{name} · {date_in_words(sheet.today.isoformat(), translate)}", key="status")


def _rows(sheet: _Sheet) -> Iterator[Row]:
    translate, project = sheet.translate, sheet.project
    told, rows = timeline(project, sheet.today), sheet.measure.rows
    yield from sheet.row(translate("Project", "Purpose"), _said(sheet, project.purpose), 1)
    groups = [
        words.format(roles=sheet.cut(roles))
        for words, roles in (
            (translate("Project", "Steering group: {roles}"), project.steering),
            (translate("Project", "Working group: {roles}"), project.work),
        )
        if roles.strip()
    ]
    yield from sheet.row(translate("Project", "Who"), groups, len(groups))
    decisions = [sheet.cut(each) for each in project.decisions]
    yield from sheet.row(translate("Project", "The steering group must decide"), decisions, rows)
    half = max(1, (rows + 1) // 2)
    held = [_activity(sheet, each) for each in reversed(told.before)]
    yield from sheet.row(translate("Project", "Done"), held, half)
    coming = [_activity(sheet, each) for each in (*told.now, *told.next)]
    yield from sheet.row(translate("Project", "Now and next"), coming, half + 1)
    yield from _agreements(sheet)
    yield from _measured(sheet)
    yield from _effect(sheet)
    yield from _advice(sheet)


def _said(sheet: _Sheet, text: str) -> list[str]:
    return [sheet.cut(text)] if text.strip() else []


def _line(sheet: _Sheet) -> Iterator[Figure]:
    """The activities on a line, as on the page of the project."""
    translate = sheet.translate
    dated = [each for each in sheet.project.activities if each.when]
    if len(dated) < 2:
        return
    if not sheet.measure.drawn:
        sheet.left.picture = True
        return
    stops = [_stop(sheet, each) for each in dated]
    name = translate("Project", "Activities over time")
    chart = time_line(stops, sheet.today.toordinal(), translate("Project", "Today"), m.COLUMN)
    told = ". ".join(f"{stop.name}: {stop.when}" for stop in stops)
    yield Figure(name, chart, translate("Project", "Drawing: {name}. {values}.").format(name=name, values=told))


def _stop(sheet: _Sheet, activity: Activity) -> Stop:
    at = date.fromisoformat(day_of(activity.when)).toordinal()
    stage = {
        ActivityStatus.DONE: Stage.DONE,
        ActivityStatus.DROPPED: Stage.DROPPED,
        ActivityStatus.UNDER_WAY: Stage.ON,
        ActivityStatus.PLANNED: Stage.ON if at <= sheet.today.toordinal() else Stage.NEXT,
    }[activity.status]
    return Stop(_name(sheet, activity), _when(sheet, activity), at, stage)


def _activity(sheet: _Sheet, activity: Activity) -> str:
    dropped = sheet.translate("Project", "Cancelled") if activity.status is ActivityStatus.DROPPED else ""
    return " · ".join(filter(None, (sheet.cut(_name(sheet, activity)), _when(sheet, activity), dropped)))


def _name(sheet: _Sheet, activity: Activity) -> str:
    return " ".join(activity.title.split()) or sheet.translate("Project", ACTIVITY_NAMES[activity.kind])


def _when(sheet: _Sheet, activity: Activity) -> str:
    if len(activity.when) == len("2026-05"):
        return month_in_words(activity.when, sheet.translate)
    return _date(activity.when, sheet.translate)


def _date(written: str, translate: Translate) -> str:
    """A date in full, which is not broken between two lines; empty where there is none."""
    return date_in_words(written, translate).replace(" ", "\u00a0") if written else ""


def _agreements(sheet: _Sheet) -> Iterator[Row]:
    record, translate = sheet.record, sheet.translate
    if not record.promises:
        return
    overdue = record.overdue(sheet.today)
    counts = [(translate("Agreements", AGREED_NAMES[each]), len(record.with_status(each))) for each in Status]
    told = ", ".join(f"{name} {count}" for name, count in counts if count)
    first = translate("Project", "Of all days: {counts}. Overdue: {late}.").format(counts=told, late=len(overdue))
    late = [_promise(sheet, each) for each in overdue]
    yield from sheet.row(translate("Project", "Agreements"), (first, *late), sheet.measure.rows + 1)


def _promise(sheet: _Sheet, each: Promise) -> str:
    due = _date(each.due, sheet.translate)
    said = " · ".join(filter(None, (sheet.cut(each.what) or "–", sheet.cut(each.who), due)))
    return sheet.translate("Project", "Overdue: {what}").format(what=said)


def _measured(sheet: _Sheet) -> Iterator[Row]:
    lines: list[str] = []
    for each in sheet.record.measured:
        told = each.compared()
        if isinstance(told, Comparison):
            lines += _compared(sheet, each, told)
    yield from sheet.row(sheet.translate("Project", "Measured before and after"), lines, sheet.measure.rows + 2)


def _compared(sheet: _Sheet, each: Measured, told: Comparison) -> Iterator[str]:
    """What was measured and when, then the two indices, then the dimensions, those that changed most first."""
    translate, rounds = sheet.translate, each.published
    process = sheet.cut(each.survey.process) or translate("Project", "A work process")
    words = translate("Project", "{process}: from {before} to {after}. Small numbers swing.")
    before, after = (_round(sheet, held) for held in (rounds[0], rounds[-1]))
    yield words.format(process=process, before=before, after=after)
    wholes = (
        (translate("Project", "Communication"), told.communication),
        (translate("Project", "Relations"), told.relations),
    )
    for name, change in wholes:
        if change is not None:
            yield _change(name, change, translate)
    for dimension, change in sorted(told.dimensions.items(), key=lambda pair: -abs(pair[1].difference)):
        yield _change(translate("Survey", DIMENSION_NAMES[dimension]), change, translate)


def _round(sheet: _Sheet, held: Round) -> str:
    name = sheet.cut(held.name) or sheet.translate("Project", "Round")
    return f"{name} ({_date(held.closed, sheet.translate)})" if held.closed else name


def _change(name: str, change: Change, translate: Translate) -> str:
    words = translate("Project", "{name}: {before} → {after} ({shift})")
    point = translate("Report", "{whole}.{tenth}").format(whole="", tenth="")
    return words.format(
        name=name,
        before=one_decimal(change.before, point),
        after=one_decimal(change.after, point),
        shift=translate("Survey", SHIFT_NAMES[change.shift]),
    )


def _effect(sheet: _Sheet) -> Iterator[Row]:
    told, translate = effect(sheet.project.courses), sheet.translate
    if told.done:
        lines = [*effect_sentences(told, translate), translate("Project", SMALL_NUMBERS)]
        yield from sheet.row(translate("Project", "Effect for citizens"), lines, len(lines))


def _advice(sheet: _Sheet) -> Iterator[Row]:
    project, translate = sheet.project, sheet.translate
    if not any(each.done or each.note.strip() for each in project.advice.values()):
        return
    yes, no = translate("Project", "Yes: {advice}"), translate("Project", "Not yet: {advice}")
    lines = []
    for each in Advice:
        followed = project.followed(each)
        words = (yes if followed.done else no).format(advice=translate("Project", ADVICE_NAMES[each]))
        note = sheet.cut(followed.note)
        lines.append(f"{words}. {note}" if note else words)
    yield from sheet.row(translate("Project", "Five pieces of advice"), lines, len(lines))


def _left_out(sheet: _Sheet) -> Iterator[Block]:
    left, translate, said = sheet.left, sheet.translate, list[str]()
    if left.rows:
        words = translate("Project", "Lines that were left out so that this is one page: {count}.")
        said.append(words.format(count=left.rows))
    if left.picture:
        said.append(translate("Project", "The line of activities was left out."))
    if left.shortened:
        said.append(
            translate("Project", "Texts that end in “…” were shortened. All of it is in the project in Brobyg.")
        )
    if said:
        yield Paragraph(" ".join(said), Style.NOTE)
