"""What goes across the groups of a day: where it hurts in several of them, what changes are worth, what got votes."""

from collections.abc import Iterator

from desktop.layout.worth import signed
from desktop.model.day_record import DayRecord
from desktop.model.effects import APART, Proposal, proposals, value, votes
from desktop.model.gallery import hang
from desktop.model.kinds import PERSPECTIVE_NAMES, JourneyKind, Perspective
from desktop.model.recurring import Recurring, handovers, pain_points
from desktop.model.sides import SIDE_NAMES
from desktop.report import charts
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Row, Style, Table
from desktop.report.groups import group_name
from desktop.words import Translate

MOST, EXAMPLES = 12, 3
ONE_EXAMPLE = 140
NOTHING = "–"
ORDER = (Perspective.CITIZEN, Perspective.PROFESSIONAL, Perspective.RESOURCES)
"""The citizen first, *i særdeleshed* (domain reference 7.7)."""


def pain_blocks(record: DayRecord, translate: Translate) -> Iterator[Block]:
    """Phases with pain points, and between which sides the case changes hands."""
    hung = hang(record.day, record.boards, JourneyKind.AS_IS)
    found = pain_points(hung)
    if found:
        head = (
            translate("Report", "Phase"),
            translate("Report", "Groups"),
            translate("Report", "Pain points"),
            translate("Report", "In the groups' words"),
        )
        rows = tuple(_pain(each) for each in found[:MOST])
        yield Table(head, rows, (0.27, 0.11, 0.13, 0.49))
    else:
        yield Paragraph(translate("Report", "The groups put no pain points on their journeys."))
    changes = handovers(hung)
    if changes:
        yield Heading(2, translate("Report", "Where the case changes hands"))
        names = (translate("Report", "From and to"), translate("Report", "Groups"), translate("Report", "Handovers"))
        yield Table(names, tuple(_change(each, translate) for each in changes), (0.6, 0.2, 0.2))


def value_blocks(record: DayRecord, translate: Translate) -> Iterator[Block]:
    """The three bars, then the ideas with what each perspective says of them, and what most dots lie on."""
    yield from charts.value(value(record.boards.values()), translate)
    judged = [each for each in proposals(record.day, record.boards) if each.card.worth or each.card.dots]
    if judged:
        yield Heading(2, translate("Report", "Proposals, what the citizen gains most by first"))
        names = (translate("Kinds", PERSPECTIVE_NAMES[perspective]) for perspective in ORDER)
        head = (translate("Report", "Proposal"), translate("Report", "Group"), *names)
        rows = tuple(_proposal(each, translate) for each in judged[:MOST])
        yield Table(head, rows, (0.4, 0.18, 0.14, 0.14, 0.14))
    apart = [each for each in judged if each.spread >= APART]
    if apart:
        words = translate("Report", "Proposals where the perspectives lie far apart, to be talked about: {count}.")
        yield Paragraph(words.format(count=len(apart)), Style.NOTE)
    found = votes(record.day, record.boards)
    if found:
        yield Heading(2, translate("Report", "What most dots lie on"))
        yield from charts.votes(found, translate)


def _pain(each: Recurring) -> Row:
    said = dict.fromkeys(" ".join(spot.card.text.split()) for spot in each.spots)
    words = [_short(text) for text in said if text][:EXAMPLES]
    return Row(
        (
            Cell(each.phase.strip() or NOTHING, strong=True),
            Cell(str(each.groups)),
            Cell(str(len(each.spots))),
            Cell("\n".join(words) or NOTHING),
        )
    )


def _short(text: str) -> str:
    return text if len(text) <= ONE_EXAMPLE else text[: ONE_EXAMPLE - 1].rstrip() + "…"


def _change(each: Recurring, translate: Translate) -> Row:
    source, target = (translate("Sides", SIDE_NAMES[side]) for side in each.sides or ())
    words = translate("Report", "{source} → {target}").format(source=source, target=target)
    return Row((Cell(words, strong=True), Cell(str(each.groups)), Cell(str(len(each.spots)))))


def _proposal(each: Proposal, translate: Translate) -> Row:
    levels = (each.level(perspective) for perspective in ORDER)
    cells = (Cell(signed(level) if level is not None else NOTHING) for level in levels)
    name = Cell(each.card.text.strip(), KindSign(each.card.kind))
    return Row((name, Cell(group_name(each.group, translate)), *cells))
