"""A journey as text: every card, feeling and arrow of the drawing in tables, for those who read and do not look."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.model.journey import Board, Card, Journey, Link, Phase, Reading
from desktop.model.kinds import CARD_NAMES, FEELINGS, JourneyKind
from desktop.model.quoting import quoted
from desktop.report.blocks import (
    Block,
    Cell,
    HandoverNumber,
    Heading,
    KindSign,
    Paragraph,
    Row,
    SideLetter,
    Style,
    Table,
)
from desktop.report.plan_facts import tied
from desktop.report.said import comment_blocks, details, hidden_blocks, value_blocks
from desktop.words import Translate

NOTHING = "–"
ALWAYS = 3
"""Columns that every journey has: lane, kind, and what happens."""


def journey_blocks(journey: Journey, translate: Translate, board: Board | None = None) -> Iterator[Block]:
    """The text version of a journey. Whatever is on the board is in it (domain reference 13.2, rule 17).

    `board` gives what was said about the journey: comments, other readings of the citizen's words, and threads.
    """
    words = translate("Report", "The journey in words")
    yield Heading(3, translate("Report", "The plan in words") if journey.kind is JourneyKind.PROCESS else words)
    yield _cards(journey, board, translate)
    empty = _empty(journey, translate)
    if empty:
        yield Paragraph(empty, Style.NOTE)
    yield from hidden_blocks(journey, translate)
    yield from _feelings(journey, board.readings if board else {}, translate)
    yield from value_blocks(journey, translate)
    yield from comment_blocks(journey, board.comments if board else {}, translate)
    yield from _handovers(journey, translate)
    yield from other_arrows(journey, translate)


def phase_blocks(journey: Journey, phase_id: str, translate: Translate, board: Board) -> Iterator[Block]:
    """One phase of it: its cards, how it feels, and what goes into it and out of it; nothing where nothing is there."""
    here = {card.id for (_, phase), cards in journey.cells.items() if phase == phase_id for card in cards}
    alone = replace(journey, phases=tuple(each for each in journey.phases if each.id == phase_id))
    touching = {key: link for key, link in journey.links.items() if here & {link.source, link.target}}
    if here:
        yield _cards(journey, board, translate, phase_id)
    yield from _feelings(alone, board.readings, translate)
    yield from _handovers(replace(journey, links=touching), translate)
    yield from other_arrows(replace(journey, links=touching), translate)


def _cards(journey: Journey, board: Board | None, translate: Translate, only: str = "") -> Table:
    head = (
        translate("Report", "Lane"),
        translate("Report", "Kind"),
        translate("Report", "What happens"),
        translate("Report", "Responsible"),
        translate("Report", "What it takes"),
        translate("Report", "What is known"),
    )
    rows: list[Row] = []
    for number, phase in enumerate(journey.phases, start=1):
        cards = [card for lane in journey.lanes for card in journey.cells.get((lane.id, phase.id), ())]
        if cards and only in ("", phase.id):
            name = translate("Report", "Phase {number}: {phase}").format(number=number, phase=phase.title)
            rows.append(Row((Cell(name),), leads=True))
            rows.extend(_card(journey, card, board, translate) for card in cards)
    return _without_empty(Table(head, tuple(rows), (0.16, 0.13, 0.24, 0.13, 0.14, 0.2)))


def _without_empty(table: Table) -> Table:
    """The same without columns in which no card says anything; the last one has their room."""
    cards = [row for row in table.rows if not row.leads]
    said = [at < ALWAYS or any(row.cells[at].text != NOTHING for row in cards) for at in range(len(table.head))]
    if not cards or all(said):
        return table
    kept = [at for at, is_said in enumerate(said) if is_said]
    widths = [table.widths[at] for at in kept]
    widths[-1] += sum(table.widths) - sum(widths)
    rows = (row if row.leads else Row(tuple(row.cells[at] for at in kept)) for row in table.rows)
    return Table(tuple(table.head[at] for at in kept), tuple(rows), tuple(widths))


def _card(journey: Journey, card: Card, board: Board | None, translate: Translate) -> Row:
    lane = journey.lane(card.place.lane)
    known = [details(card, journey, translate)]
    known += [f"{name}: {value}" for name, value in tied(card, board, translate)] if board is not None else []
    return Row(
        (
            Cell(lane.title, SideLetter(lane.side)) if lane else Cell(NOTHING),
            Cell(translate("Kinds", CARD_NAMES[card.kind]), KindSign(card.kind)),
            _cell(card.text, strong=True),
            _cell(card.who),
            _cell(card.needs),
            _cell("\n".join(filter(None, known))),
        )
    )


def _empty(journey: Journey, translate: Translate) -> str:
    used = journey.cells.keys()
    lanes = [lane.title for lane in journey.lanes if not any(lane.id == lane_id for lane_id, _ in used)]
    phases = [phase.title for phase in journey.phases if not any(phase.id == phase_id for _, phase_id in used)]
    parts = []
    if lanes:
        parts.append(translate("Report", "Lanes without cards: {names}.").format(names=", ".join(lanes)))
    if phases:
        parts.append(translate("Report", "Phases without cards: {names}.").format(names=", ".join(phases)))
    return " ".join(parts)


def _feelings(journey: Journey, readings: Mapping[str, tuple[Reading, ...]], translate: Translate) -> Iterator[Block]:
    said = [
        phase
        for phase in journey.phases
        if phase.feeling is not None
        or phase.quote.strip()
        or any(each.text.strip() for each in readings.get(phase.id, ()))
    ]
    if not said:
        return
    head = (
        translate("Report", "Phase"),
        translate("Report", "How the citizen feels"),
        translate("Report", "In the citizen's words"),
    )
    yield Heading(3, translate("Report", "How it feels on the way"))
    rows = (
        Row(
            (
                _cell(phase.title, strong=True),
                Cell(_feeling(phase, translate)),
                _cell(_quoted(phase, readings.get(phase.id, ()), translate)),
            )
        )
        for phase in said
    )
    yield Table(head, tuple(rows), (0.32, 0.25, 0.43))


def _feeling(phase: Phase, translate: Translate) -> str:
    if phase.feeling is None:
        return NOTHING
    number = f"+{phase.feeling}" if phase.feeling > 0 else str(phase.feeling).replace("-", "−")
    word = translate("Kinds", FEELINGS[phase.feeling])
    return f"{word} ({number})"


def _quoted(phase: Phase, readings: tuple[Reading, ...], translate: Translate) -> str:
    lines = [quoted(phase.quote)] if phase.quote.strip() else []
    other = translate("Report", "Another reading: {words}")
    lines += [other.format(words=reading.text.strip()) for reading in readings if reading.text.strip()]
    return "\n".join(lines)


def _handovers(journey: Journey, translate: Translate) -> Iterator[Block]:
    rows: list[Row] = []
    for number, link in enumerate(journey.handovers(), start=1):
        rows.append(Row((Cell(_from_to(journey, link, translate), HandoverNumber(number)),), leads=True))
        rows.append(_words(link))
    if rows:
        yield Heading(3, translate("Report", "Handovers"))
        yield Table(_handover_head(translate), tuple(rows), (0.24, 0.2, 0.17, 0.17, 0.22))


def other_arrows(journey: Journey, translate: Translate) -> Iterator[Block]:
    """The arrows that are no handovers."""
    handovers = {link.id for link in journey.handovers()}
    place = {card.id: index for index, card in enumerate(journey.in_reading_order())}
    others = [link for link in journey.links.values() if link.id not in handovers]
    others.sort(key=lambda link: (place[link.source], place[link.target], link.id))
    if not others:
        return
    yield Heading(3, translate("Report", "Other arrows"))
    if not any(_is_told(link) for link in others):
        rows = (Row(tuple(Cell(_name(journey, end)) for end in (link.source, link.target))) for link in others)
        yield Table((translate("Report", "From"), translate("Report", "To")), tuple(rows), (0.5, 0.5))
        return
    told: list[Row] = []
    for link in others:
        told.append(Row((Cell(_from_to(journey, link, translate)),), leads=True))
        told.append(_words(link))
    yield Table(_handover_head(translate), tuple(told), (0.24, 0.2, 0.17, 0.17, 0.22))


def _handover_head(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Report", "What is handed over"),
        translate("Report", "How"),
        translate("Report", "Deadline"),
        translate("Report", "Receipt"),
        translate("Report", "Risk"),
    )


def _words(link: Link) -> Row:
    return Row(tuple(_cell(text) for text in (link.what, link.how, link.deadline, link.receipt, link.risk)))


def _is_told(link: Link) -> bool:
    return any(text.strip() for text in (link.what, link.how, link.deadline, link.receipt, link.risk))


def _from_to(journey: Journey, link: Link, translate: Translate) -> str:
    source, target = _name(journey, link.source), _name(journey, link.target)
    return translate("Report", "{source} → {target}").format(source=source, target=target)


def _name(journey: Journey, card_id: str) -> str:
    card = journey.cards[card_id]
    lane = journey.lane(card.place.lane)
    return f"{card.text.strip() or NOTHING} ({lane.title})" if lane else card.text


def _cell(text: str, *, strong: bool = False) -> Cell:
    return Cell(text.strip() or NOTHING, strong=strong and bool(text.strip()))
