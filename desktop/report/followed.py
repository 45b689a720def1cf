"""The indicators of a case on paper: each with its course as a drawing and as a table, and the citizen's own words.

Every indicator stands by itself, under its own case and group: no step is reckoned with or held against another's.
"""

from collections.abc import Iterator

from desktop.layout.timeline import timeline
from desktop.layout.timeline_words import NEVER, NOTHING_YET, course, sayings, short_date, told
from desktop.model.day import Group
from desktop.model.followed import STEPS, Followed
from desktop.model.journey import Board
from desktop.report import measures as m
from desktop.report.blocks import Block, Cell, Figure, Heading, Paragraph, Quote, Row, Style, Table
from desktop.report.dates import date_in_words
from desktop.report.groups import group_key
from desktop.report.letters import clean
from desktop.words import Translate

WIDTHS = (0.16, 0.14, 0.3, 0.4)


def followed_blocks(board: Board, group: Group, translate: Translate) -> Iterator[Block]:
    """What a group follows for its case; nothing where it follows nothing."""
    if not board.followed:
        return
    yield Heading(2, translate("Report", "Indicators over time"), key=f"{group_key(group)}-indicators")
    yield Paragraph(translate("Follow", NEVER), Style.NOTE)
    for each in board.followed:
        yield from _indicator(each, board, translate)


def _indicator(each: Followed, board: Board, translate: Translate) -> Iterator[Block]:
    yield Heading(3, each.name.strip() or translate("Report", "An indicator of our own"))
    if each.question.strip():
        yield Paragraph(each.question)
    about = tuple(filter(None, _about(each, board, translate)))
    if about:
        yield Paragraph(" · ".join(about), Style.NOTE)
    rows = course(each, translate)
    if each.dates:
        chart = timeline(each, m.COLUMN, sayings(translate))
        yield Figure(translate("Report", "Over time"), chart, clean(told(each, translate)))
    if rows:
        yield _course(each, translate)
    elif any(words.strip() for words in each.steps):
        yield _steps(each, translate)
    else:
        yield Paragraph(translate("Follow", NOTHING_YET), Style.NOTE)
    for view in each.views:
        yield Quote(view.words)
        if view.date:
            words = translate("Report", "The citizen's own view, {date}")
            yield Paragraph(words.format(date=date_in_words(view.date, translate)), Style.NOTE)


def _about(each: Followed, board: Board, translate: Translate) -> Iterator[str]:
    yield " ".join(filter(None, (each.number, each.theme)))
    goals = [goal.text.strip() for goal in board.plan.goals if goal.id in each.goals and goal.text.strip()]
    if goals:
        yield translate("Report", "Goal: {goals}").format(goals="; ".join(goals))
    if each.subjects:
        labels = ", ".join(dict.fromkeys(subject.label for subject in each.subjects))
        yield translate("Report", "Sub-themes: {labels}").format(labels=labels)
    if each.method.strip():
        yield translate("Report", "Method: {method}").format(method=each.method.strip())
    if each.informants.strip():
        yield translate("Report", "Ask: {informants}").format(informants=each.informants.strip())


def _course(each: Followed, translate: Translate) -> Table:
    """The same as the drawing, with who said it and what was seen."""
    head = (
        translate("Report", "Date"),
        translate("Report", "What"),
        translate("Report", "Step"),
        translate("Report", "Who said it, support and comment"),
    )
    rows = []
    for row in course(each, translate):
        support = translate("Report", "Support: {support}").format(support=row.support) if row.support.strip() else ""
        brought = row.seen.day if row.seen is not None else ""
        origin = translate("Report", "From {day}").format(day=brought) if brought else ""
        more = " · ".join(filter(None, (row.who, support, row.comment.strip(), origin)))
        cells = (Cell(short_date(row.date, translate), strong=True), Cell(row.what), Cell(row.step), Cell(more or "–"))
        rows.append(Row(cells))
    return Table(head, tuple(rows), WIDTHS)


def _steps(each: Followed, translate: Translate) -> Table:
    """What its steps look like, for a sheet to take along."""
    rows = (Row((Cell(str(step), strong=True), Cell(each.steps[step].strip() or "–"))) for step in STEPS)
    return Table((translate("Report", "Step"), translate("Report", "What it looks like")), tuple(rows), (0.1, 0.9))
