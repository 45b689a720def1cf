"""Two pages for everybody who took part: what we did and what our group found, and what to begin with on Monday."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from desktop.model.agreement import Agreement, by_votes
from desktop.model.compare import FIGURE_NAMES, NOWHERE, Figure, compare
from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.effects import moments, of_group, on_monday, pains
from desktop.model.gallery import hang
from desktop.model.journey import Board, Card
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.model.people import ROUNDS
from desktop.model.recurring import pain_points
from desktop.model.timing import clock_text, timetable
from desktop.report.agreed import agreement_table
from desktop.report.blocks import (
    Block,
    Bullets,
    Cell,
    Heading,
    KindSign,
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Style,
    Table,
)
from desktop.report.case import persona_of
from desktop.report.day_programme import block_name, facts, title_of
from desktop.report.fitting import Measure, fitted
from desktop.report.groups import group_key, group_name
from desktop.words import Translate

PAGES = 2
LONGEST_KICKER = 160


def participant_pages(record: DayRecord, group: Group | None, translate: Translate) -> tuple[Block, ...]:
    """Both pages; of a group, or of a day without groups."""
    return fitted(partial(_blocks, record, group, translate), PAGES, translate)


def _blocks(record: DayRecord, group: Group | None, translate: Translate, measure: Measure) -> list[Block]:
    name = translate("Report", "For you who took part")
    running = f"{name} · {group_name(group, translate)}" if group is not None else name
    return [
        PageBreak(measure.cut(running)),
        *_what_we_did(record, group, translate, measure),
        *(_my_group(record, group, translate, measure) if group is not None else ()),
        PageBreak(measure.cut(running)),
        *_on_monday(record, group, translate, measure),
        *_agreed(record, group, translate, measure),
        *_the_rest(record, translate),
    ]


def _what_we_did(record: DayRecord, group: Group | None, translate: Translate, measure: Measure) -> Iterator[Block]:
    day = record.day
    kicker = " · ".join([translate("Report", "For you who took part"), *facts(day, translate)])
    title = measure.cut(title_of(day, translate))
    wide = replace(measure, letters=max(measure.letters, LONGEST_KICKER))
    yield Heading(1, title, wide.cut(kicker), f"{group_key(group)}-did" if group is not None else "did")
    if day.purpose.strip():
        yield Paragraph(measure.cut(day.purpose), Style.LEAD)
    yield Heading(2, translate("Report", "What we did"))
    done = [slot for slot in timetable(day.programme) if not slot.block.kind.is_pause]
    if done:
        shown = done[: measure.rows]
        lines = [f"{clock_text(slot.begins)}  {measure.cut(block_name(slot.block, translate))}" for slot in shown]
        if len(shown) < len(done):
            lines.append(translate("Report", "and {count} more").format(count=len(done) - len(shown)))
        yield Bullets(tuple(lines))
    yield Paragraph(measure.cut(_in_figures(record, translate)))
    recurring = [each for each in pain_points(hang(day, record.boards, JourneyKind.AS_IS)) if each.groups > 1]
    if recurring:
        words = translate("Report", "Where it hurt in several groups: {phases}.")
        told = translate("Report", "{phase} ({count} groups)")
        phases = [told.format(phase=each.phase.strip() or "–", count=each.groups) for each in recurring[:3]]
        said = [words.format(phases=", ".join(phases[:most])) for most in range(len(phases), 0, -1)]
        yield Paragraph(measure.cut(next((each for each in said if len(each) <= measure.letters), said[-1])))


def _in_figures(record: DayRecord, translate: Translate) -> str:
    cards = sum(board.card_count for board in record.boards.values())
    words = translate("Report", "Groups: {groups}. Cases: {cases}. Cards on the boards: {cards}. Agreements: {agreed}.")
    return words.format(
        groups=len(record.day.groups),
        cases=len({group.case for group in record.day.groups if group.case in record.day.cases}),
        cards=cards,
        agreed=len(record.agreements.shown),
    )


def _my_group(record: DayRecord, group: Group, translate: Translate, measure: Measure) -> Iterator[Block]:
    yield Heading(2, measure.cut(group_name(group, translate)), key=group_key(group))
    named = [person.label.strip() for person in record.people.members(ROUNDS[0], group.id) if person.label.strip()]
    if record.named and named:
        words = translate("Report", "We were: {names}.")
        yield Paragraph(measure.cut(words.format(names=", ".join(named))), Style.NOTE)
    case = record.day.case_of(group)
    if case is not None:
        said = ". ".join(filter(None, (case.title.strip().rstrip("."), persona_of(case, translate))))
        yield Paragraph(measure.cut(said))
        if case.own_words:
            yield Quote(measure.cut(case.own_words[0]))
    board = record.boards.get(group.id)
    if board is not None and board.card_count:
        yield from _journeys(board, translate, measure)
    elif case is None:
        yield Paragraph(translate("Report", "This group has no case yet."))


def _journeys(board: Board, translate: Translate, measure: Measure) -> Iterator[Block]:
    figures = {pair.figure: pair for pair in compare(board).figures}
    rows = [
        Row((Cell(name, strong=True), Cell(str(pair.as_is)), Cell(str(pair.ideal))))
        for figure in (Figure.STEPS, Figure.HANDOVERS, Figure.DAYS, Figure.PAIN_POINTS)
        if (pair := figures[figure]).as_is or pair.ideal
        for name in (translate("Compare", FIGURE_NAMES[figure]),)
    ]
    if rows:
        names = (translate("Kinds", JOURNEY_NAMES[kind]) for kind in JOURNEYS)
        yield Heading(3, translate("Report", "The journey in short"))
        yield Table((translate("Report", "Figure"), *names), tuple(rows), (0.4, 0.3, 0.3))
    told = [*moments(board)[: min(3, measure.rows)], *pains(board)[: min(3, measure.rows)], *board.plan.goals[:2]]
    if told:
        head = (translate("Report", "Kind"), translate("Report", "What we saw"))
        yield Table(head, tuple(_card(card, translate, measure) for card in told), (0.22, 0.78))


def _card(card: Card, translate: Translate, measure: Measure) -> Row:
    kind = Cell(translate("Kinds", CARD_NAMES[card.kind]), KindSign(card.kind))
    return Row((kind, Cell(measure.cut(card.text) or NOWHERE)))


def _on_monday(record: DayRecord, group: Group | None, translate: Translate, measure: Measure) -> Iterator[Block]:
    key = f"{group_key(group)}-monday" if group is not None else "monday"
    yield Heading(1, translate("Report", "Three things to use on Monday"), key=key)
    found = on_monday(record.day, record.boards, record.agreements, group.id if group is not None else "")
    if found:
        yield Bullets(tuple(measure.cut(words) for words in found), numbered=True)
    else:
        words = translate("Report", "Nothing was agreed on the day. What could you do without asking anybody?")
        yield Paragraph(words)


def _agreed(record: DayRecord, group: Group | None, translate: Translate, measure: Measure) -> Iterator[Block]:
    every = by_votes(record.agreements.shown)
    own = by_votes(of_group(record.agreements, group.id)) if group is not None else []
    others = [each for each in every if each not in own]
    if own:
        yield Heading(2, translate("Report", "What our group agreed"))
        yield from agreement_table(_cut(own, measure), translate)
    if others:
        name = translate("Report", "What else was agreed") if own else translate("Report", "What was agreed")
        yield Heading(2, name)
        yield from agreement_table(_cut(others, measure), translate)
    left = max(0, len(own) - measure.rows) + max(0, len(others) - measure.rows)
    if left:
        words = translate("Report", "Agreements that stand in the report of the whole day: {count}.")
        yield Paragraph(words.format(count=left), Style.NOTE)


def _cut(agreements: list[Agreement], measure: Measure) -> Iterator[Agreement]:
    for each in agreements[: measure.rows]:
        yield _shorter(each, measure)


def _shorter(agreement: Agreement, measure: Measure) -> Agreement:
    return replace(
        agreement,
        what=measure.cut(agreement.what),
        who=measure.cut(agreement.who),
        because=measure.cut(agreement.because),
    )


def _the_rest(record: DayRecord, translate: Translate) -> Iterator[Block]:
    yield Heading(2, translate("Report", "Where to find the rest"))
    found = [translate("Report", "The report of the whole day has all cases, journeys, goal plans and agreements.")]
    if record.guideline.sections:
        found.append(translate("Report", "The shared guideline is in the handbook of both sides."))
    if record.guideline.owner.strip():
        owner = translate("Report", "Ask about the guideline: {owner}.")
        found.append(owner.format(owner=" ".join(record.guideline.owner.split())[:120]))
    found.append(translate("Report", "Whoever led the day has the day in Brobyg and can print it again."))
    yield Bullets(tuple(found))
