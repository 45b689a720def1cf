"""Journeys as tables: phases by lanes, a row for each card, each handover and each remark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.model.day import Group
from desktop.model.journey import Board, Card, Journey, Link
from desktop.model.kinds import (
    CARD_NAMES,
    CHANNEL_NAMES,
    FEELINGS,
    INFORMANT_NAMES,
    JOURNEY_NAMES,
    JOURNEYS,
    PERSPECTIVE_NAMES,
    Perspective,
)
from desktop.model.sides import SIDE_NAMES
from desktop.report.groups import group_name
from desktop.report.plan_facts import threads
from desktop.report.table.grid import Grid, Value, grid
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Built:
    """A group and what it has built."""

    group: Group
    board: Board

    @property
    def journeys(self) -> Iterator[Journey]:
        return (self.board.journeys[kind] for kind in JOURNEYS if kind in self.board.journeys)


def by_phase(built: Sequence[Built], translate: Translate) -> Grid:
    """A row for each phase, a column for each lane; lanes of one name share a column."""
    lanes = list(dict.fromkeys(lane.title for each in built for journey in each.journeys for lane in journey.lanes))
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Journey"), 16),
        (translate("Tables", "Phase no."), 9),
        (translate("Tables", "Phase"), 22),
        (translate("Tables", "Feeling (−3 to +3)"), 10),
        (translate("Tables", "How the citizen feels"), 18),
        (translate("Tables", "In the citizen's words"), 30),
        *((title, 30) for title in lanes),
    ]
    return grid(translate("Tables", "Journeys"), columns, _phases(built, lanes, translate))


def _phases(built: Sequence[Built], lanes: Sequence[str], translate: Translate) -> Iterator[tuple[Value, ...]]:
    for each in built:
        for journey in each.journeys:
            for number, phase in enumerate(journey.phases, start=1):
                said: dict[str, list[str]] = {}
                for lane in journey.lanes:
                    said.setdefault(lane.title, []).extend(
                        card.text for card in journey.cells.get((lane.id, phase.id), ())
                    )
                feels = translate("Kinds", FEELINGS[phase.feeling]) if phase.feeling is not None else None
                yield (
                    group_name(each.group, translate),
                    translate("Kinds", JOURNEY_NAMES[journey.kind]),
                    number,
                    phase.title,
                    phase.feeling,
                    feels,
                    phase.quote,
                    *("\n".join(said.get(title, ())) for title in lanes),
                )


def cards(built: Sequence[Built], translate: Translate) -> Grid:
    """A row for each card on a journey."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Journey"), 16),
        (translate("Tables", "Phase no."), 9),
        (translate("Tables", "Phase"), 22),
        (translate("Tables", "Lane"), 20),
        (translate("Tables", "Side"), 14),
        (translate("Tables", "Kind"), 14),
        (translate("Tables", "Text"), 50),
        (translate("Tables", "Responsible"), 20),
        (translate("Tables", "What it takes"), 24),
        (translate("Tables", "Why"), 24),
        (translate("Tables", "Legal basis"), 18),
        (translate("Tables", "Deadline"), 16),
        (translate("Tables", "Days"), 8),
        (translate("Tables", "How they meet"), 16),
        (translate("Tables", "The citizen knows"), 12),
        (translate("Tables", "Who says so"), 16),
        (translate("Tables", "Solves"), 30),
        (translate("Tables", "Belongs together with"), 30),
        *((translate("Kinds", PERSPECTIVE_NAMES[each]), 12) for each in Perspective),
        (translate("Tables", "Why worth it"), 30),
        (translate("Tables", "Dots"), 7),
        (translate("Tables", "Not so"), 7),
    ]
    rows = (
        _card(each, journey, card, translate)
        for each in built
        for journey in each.journeys
        for card in journey.in_reading_order()
    )
    return grid(translate("Tables", "Cards"), columns, rows)


def _card(each: Built, journey: Journey, card: Card, translate: Translate) -> tuple[Value, ...]:
    knows = {True: translate("Report", "yes"), False: translate("Report", "no"), None: None}[card.knows]
    solved = journey.cards.get(card.solves)
    worth = {said.perspective: said for said in card.worth}
    because = "\n".join(said.because.strip() for said in card.worth if said.because.strip())
    return (
        group_name(each.group, translate),
        translate("Kinds", JOURNEY_NAMES[journey.kind]),
        *_where(journey, card, translate),
        translate("Kinds", CARD_NAMES[card.kind]),
        card.text,
        card.who,
        card.needs,
        card.why,
        card.law,
        card.due,
        card.days,
        translate("Kinds", CHANNEL_NAMES[card.channel]) if card.channel is not None else None,
        knows,
        translate("Kinds", INFORMANT_NAMES[card.source]) if card.source is not None else None,
        solved.text if solved is not None else None,
        "\n".join(threads(card, each.board, translate)),
        *(worth[of].level if of in worth else None for of in Perspective),
        because,
        card.dots or None,
        card.doubts or None,
    )


def _where(journey: Journey, card: Card, translate: Translate) -> tuple[Value, ...]:
    ids = [phase.id for phase in journey.phases]
    phase, lane = journey.phase(card.place.phase), journey.lane(card.place.lane)
    return (
        ids.index(card.place.phase) + 1 if card.place.phase in ids else None,
        phase.title if phase is not None else None,
        lane.title if lane is not None else None,
        translate("Sides", SIDE_NAMES[lane.side]) if lane is not None else None,
    )


def handovers(built: Sequence[Built], translate: Translate) -> Grid:
    """A row for each place where the case changes hands, with its number on the drawing."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Journey"), 16),
        (translate("Tables", "No."), 7),
        (translate("Tables", "From"), 34),
        (translate("Tables", "From lane"), 18),
        (translate("Tables", "To"), 34),
        (translate("Tables", "To lane"), 18),
        (translate("Tables", "What is handed over"), 26),
        (translate("Tables", "How"), 20),
        (translate("Tables", "Deadline"), 16),
        (translate("Tables", "How it is confirmed"), 20),
        (translate("Tables", "Risk"), 26),
    ]
    rows = (
        _handover(each, journey, number, link, translate)
        for each in built
        for journey in each.journeys
        for number, link in enumerate(journey.handovers(), start=1)
    )
    return grid(translate("Tables", "Handovers"), columns, rows)


def _handover(each: Built, journey: Journey, number: int, link: Link, translate: Translate) -> tuple[Value, ...]:
    ends: list[Value] = []
    for key in (link.source, link.target):
        card = journey.cards[key]
        lane = journey.lane(card.place.lane)
        ends += [card.text, lane.title if lane is not None else None]
    return (
        group_name(each.group, translate),
        translate("Kinds", JOURNEY_NAMES[journey.kind]),
        number,
        *ends,
        link.what,
        link.how,
        link.deadline,
        link.receipt,
        link.risk,
    )


def remarks(built: Sequence[Built], translate: Translate) -> Grid:
    """A row for each remark on a card: from which side, but not by whom."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Where"), 16),
        (translate("Tables", "Card"), 40),
        (translate("Tables", "Side"), 16),
        (translate("Tables", "Comment"), 50),
        (translate("Tables", "Answered"), 10),
    ]
    return grid(translate("Tables", "Comments"), columns, _remarks(built, translate))


def _remarks(built: Sequence[Built], translate: Translate) -> Iterator[tuple[Value, ...]]:
    for each in built:
        for journey in each.board.grids:
            for card in journey.in_reading_order():
                for remark in each.board.comments.get(card.id, ()):
                    yield (
                        group_name(each.group, translate),
                        translate("Kinds", JOURNEY_NAMES[journey.kind]),
                        card.text,
                        translate("Sides", SIDE_NAMES[remark.side]),
                        remark.text,
                        translate("Report", "yes") if remark.answered else translate("Report", "no"),
                    )
