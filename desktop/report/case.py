"""A case as blocks of a report: who it is, what they say, who takes part, how things stand and what to talk about."""

from collections.abc import Iterator
from itertools import groupby

from desktop.model.case import Assessment, Case
from desktop.model.level_words import level_words
from desktop.model.sides import SIDE_NAMES, Side
from desktop.report.blocks import (
    Block,
    Bullets,
    Cell,
    Heading,
    LevelBars,
    Paragraph,
    Quote,
    Row,
    SideLetter,
    Style,
    Table,
)
from desktop.words import QT_TRANSLATE_NOOP, Translate

NOTHING = "–"
HIGHEST_BAR = 4

SYSTEMS = {
    "FFB": QT_TRANSLATE_NOOP("Report", "FFB (VUM 2.0)"),
    "FSIII": QT_TRANSLATE_NOOP("Report", "FSIII"),
    "FSIII_simple": QT_TRANSLATE_NOOP("Report", "FSIII, simplified"),
    "FSIII_classic": QT_TRANSLATE_NOOP("Report", "FSIII, classic"),
    "VUM1": QT_TRANSLATE_NOOP("Report", "VUM 1.0"),
}


def case_blocks(case: Case, key: str, translate: Translate) -> Iterator[Block]:
    """Everything a case holds, except the identifiers behind its assessments."""
    yield Heading(2, case.title, kicker=translate("Report", "The case"), key=key)
    persona = persona_of(case, translate)
    if persona:
        yield Paragraph(persona, Style.LEAD)
    yield from _text(translate("Report", "Situation"), case.situation)
    if case.own_words:
        yield Heading(3, translate("Report", "In their own words"), aside=True)
        yield from (Quote(words) for words in case.own_words)
    yield from _text(translate("Report", "What went wrong"), case.went_wrong)
    if case.questions:
        yield Heading(3, translate("Report", "To talk about"), aside=True)
        yield Bullets(case.questions, numbered=True)
    yield from _text(translate("Report", "Also in the case"), case.left_over)
    yield from _actors(case, translate)
    yield from _assessments(case, translate)
    yield from _background(case, translate)


def persona_of(case: Case, translate: Translate) -> str:
    """Who it is about, with the age where the persona does not tell it."""
    persona = case.persona.strip()
    if case.age is None or str(case.age) in persona:
        return persona
    age = translate("Report", "{age} years").format(age=case.age)
    return f"{persona} ({age})" if persona else age


def _text(heading: str, text: str) -> Iterator[Block]:
    if text.strip():
        yield Heading(3, heading, aside=True)
        yield Paragraph(text)


def _actors(case: Case, translate: Translate) -> Iterator[Block]:
    if not case.actors:
        return
    rows = [
        Row((Cell(translate("Sides", SIDE_NAMES[side]), SideLetter(side), strong=True), Cell(", ".join(roles))))
        for side in Side
        if (roles := [actor.role for actor in case.actors if actor.side is side])
    ]
    yield Heading(3, translate("Report", "Who takes part"))
    yield Table((translate("Report", "Side"), translate("Report", "Roles")), tuple(rows), (0.3, 0.7))


def _assessments(case: Case, translate: Translate) -> Iterator[Block]:
    in_order = sorted(case.assessments, key=lambda each: _first(case, each))
    for system, members in groupby(in_order, key=lambda each: each.system):
        name = translate("Report", SYSTEMS[system]) if system in SYSTEMS else system
        levels = translate("Report", "Themes and levels")
        yield Heading(3, f"{levels} · {name}" if name else levels)
        yield _levels(tuple(members), translate)
    if case.assessments and case.scale.strip():
        yield Paragraph(translate("Report", "Scale: {scale}").format(scale=case.scale), Style.NOTE)


def _first(case: Case, assessment: Assessment) -> int:
    return next(index for index, each in enumerate(case.assessments) if each.system == assessment.system)


def _levels(members: tuple[Assessment, ...], translate: Translate) -> Table:
    """A table with a column for what is there: levels of which none is given, or notes, take no column."""
    columns: list[tuple[str, float, list[Cell]]] = [
        (translate("Report", "Theme"), 0.5, [Cell(_label(each)) for each in members])
    ]
    if any(each.level is not None for each in members):
        columns.append((translate("Report", "Level now"), 0.2, [_level(each.level, translate) for each in members]))
    if any(each.expected is not None for each in members):
        columns.append((translate("Report", "Expected"), 0.2, [_level(each.expected, translate) for each in members]))
    if any(each.note.strip() for each in members):
        columns.append((translate("Report", "Note"), 0.4, [Cell(each.note.strip() or NOTHING) for each in members]))
    rows = zip(*(cells for _, _, cells in columns), strict=True)
    return Table(
        tuple(head for head, _, _ in columns),
        tuple(Row(row) for row in rows),
        tuple(width for _, width, _ in columns),
    )


def _label(assessment: Assessment) -> str:
    return f"{assessment.theme}: {assessment.label}" if assessment.theme.strip() else assessment.label


def _level(level: int | None, translate: Translate) -> Cell:
    if level is None:
        return Cell(NOTHING)
    return Cell(level_words(level, translate), LevelBars(level) if level <= HIGHEST_BAR else None)


def _background(case: Case, translate: Translate) -> Iterator[Block]:
    facts = (
        (translate("Report", "Legal basis"), "\n".join(case.legal_basis)),
        (translate("Report", "Keywords"), ", ".join(case.keywords)),
        (translate("Report", "Source"), " · ".join(part for part in (case.source, case.license) if part.strip())),
    )
    for name, text in facts:
        if text.strip():
            yield Heading(3, name, aside=True)
            yield Paragraph(text, Style.NOTE)
