"""The collaboration surveys of a day on paper: as a report of their own, and as a part of the day's and the leaders'.

All of it is a function of published results; what is hidden there has never been here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.day import Day
from desktop.model.day_record import Sender
from desktop.model.survey import DIMENSION_NAMES, DIMENSION_WORDS, Dimension, Round, Survey
from desktop.model.survey_compare import UNLIKE_WORDS, Incomparable, compare
from desktop.model.survey_words import DIALOGUE, OWN_WORDS, WHEN
from desktop.report.blocks import (
    NOBODY,
    Block,
    Bullets,
    Cell,
    Contents,
    Cover,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
)
from desktop.report.day_programme import facts, title_of
from desktop.report.survey_change import change_blocks
from desktop.report.survey_round import round_blocks
from desktop.words import Translate

SHOWN_ROLE = "…"


@dataclass(frozen=True, slots=True)
class Told:
    """A closed round that is told of, and the closed one before it, if there is one."""

    survey: Survey
    after: Round
    before: Round | None = None


def told_of(day: Day, round_id: str = "") -> tuple[Told, ...]:
    """The last closed round of each survey, or the one that is meant, each with the one before it."""
    found = []
    for survey in day.surveys:
        closed = [each for each in day.rounds_of(survey.id) if each.shown is not None]
        wanted = [at for at, each in enumerate(closed) if each.id == round_id or not round_id]
        if wanted:
            at = wanted[-1]
            asked = day.asked_in(closed[at])
            found.append(Told(asked or survey, closed[at], closed[at - 1] if at else None))
    return tuple(found)


def survey_report(day: Day, translate: Translate, round_id: str = "", sender: Sender = NOBODY) -> Report:
    """Put the report of all surveys together, or of the round that is meant."""
    name = translate("Survey", "Collaboration survey")
    told = told_of(day, round_id)
    blocks: list[Block] = [Cover(name, (title_of(day, translate), *facts(day, translate)))]
    if not told:
        blocks.append(Paragraph(translate("Survey", "No round has been closed yet, so there is nothing to show.")))
    blocks.append(
        Contents(tuple(Entry(_key(each), process_of(each.survey, translate), _rounds(each)) for each in told))
    )
    for each in told:
        blocks += [PageBreak(name), Heading(1, process_of(each.survey, translate), name, _key(each))]
        blocks += told_blocks(each, 2, translate)
        blocks += asked_blocks(each.survey, translate)
    title = f"{name} · {title_of(day, translate)}"
    return Report(title, tuple(block for block in blocks if block != Contents(())), sender=sender)


def survey_part(day: Day, translate: Translate) -> Iterator[Block]:
    """The surveys as a part of another report; nothing where no round is closed."""
    for each in told_of(day):
        yield Heading(2, process_of(each.survey, translate), key=_key(each))
        yield from told_blocks(each, 3, translate)


def told_blocks(told: Told, level: int, translate: Translate) -> Iterator[Block]:
    """What has changed, where there is something to compare with, and then the round itself."""
    if told.before is not None:
        yield from _changes(told.before, told.after, level, translate)
    yield from round_blocks(told.survey, told.after, Heading(level, name_of(told.after, translate)), translate)
    notes = [DIALOGUE, WHEN] if told.before is None else [DIALOGUE]
    yield Paragraph(" ".join(translate("Survey", each) for each in notes), Style.NOTE)


def _changes(before: Round, after: Round, level: int, translate: Translate) -> Iterator[Block]:
    try:
        found = compare(before, after)
    except Incomparable as unlike:
        yield Paragraph(translate("Survey", UNLIKE_WORDS[unlike.why]), Style.NOTE)
        return
    if before.asked is not None:
        names = (name_of(before, translate), name_of(after, translate))
        yield from change_blocks(before.asked, found, names, level, translate)


def asked_blocks(survey: Survey, translate: Translate) -> Iterator[Block]:
    """What was asked, word for word."""
    yield Heading(2, translate("Survey", "What was asked"))
    yield Paragraph(survey.items.lead_in(survey.process, SHOWN_ROLE))
    rows = tuple(
        Row(
            (
                Cell(translate("Survey", DIMENSION_NAMES[each]), strong=True),
                Cell(survey.items.statement(each, SHOWN_ROLE)),
                Cell(translate("Survey", DIMENSION_WORDS[each])),
            )
        )
        for each in Dimension
    )
    head = (translate("Survey", "Dimension"), translate("Survey", "Statement"), translate("Survey", "In short"))
    yield Table(head, rows, (0.26, 0.42, 0.32), whole=True)
    yield Bullets(tuple(f"{number}: {step}" for number, step in enumerate(survey.items.scale, 1)))
    yield Paragraph(translate("Survey", OWN_WORDS), Style.NOTE)


def name_of(held: Round, translate: Translate) -> str:
    """What a round is called."""
    return " ".join(held.name.split()) or translate("Survey", "Round without a name")


def process_of(survey: Survey, translate: Translate) -> str:
    """What a survey is about."""
    words = " ".join(survey.process.split())
    return words[:1].upper() + words[1:] or translate("Survey", "Work process without a name")


def _key(told: Told) -> str:
    return f"survey-{told.survey.id}"


def _rounds(told: Told) -> str:
    names = [each.name.strip() for each in (told.before, told.after) if each is not None]
    return " · ".join(filter(None, names))
