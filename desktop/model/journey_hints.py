"""Soft hints on a journey: the checklist of domain reference 7.9, which ticks itself off, and missing handovers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.journey import Board, Card, Journey
from desktop.model.kinds import MOST_MOMENTS, CardKind, JourneyKind, Perspective
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

LEAST_STEPS = 8
LEAST_QUOTES = 2
LEAST_JUDGED = 3
LEAST_MOMENTS = 2
_TIME = re.compile(
    r"\b(?:manglende tid|mangel på tid|for lidt tid|ikke tid|ingen tid|travlt|tidspres)\b", re.IGNORECASE
)


class Point(StrEnum):
    """The points of the checklist, in their order."""

    STEPS = "steps"
    HANDOVERS = "handovers"
    BOTH_SIDES = "both_sides"
    MOMENTS = "moments"
    NOT_TIME = "not_time"
    JUDGED = "judged"
    AGREED = "agreed"


POINTS = {
    Point.STEPS: QT_TRANSLATE_NOOP("JourneyHints", "The citizen's lane has at least eight steps, and two quotes."),
    Point.HANDOVERS: QT_TRANSLATE_NOOP(
        "JourneyHints", "Each handover has somebody who gives, somebody who takes, what is passed on, and a deadline."
    ),
    Point.BOTH_SIDES: QT_TRANSLATE_NOOP(
        "JourneyHints", "There is no phase where only the authority or only the provider does something."
    ),
    Point.MOMENTS: QT_TRANSLATE_NOOP("JourneyHints", "Two or three moments of truth are marked."),
    Point.NOT_TIME: QT_TRANSLATE_NOOP("JourneyHints", "At least one pain point is something else than lack of time."),
    Point.JUDGED: QT_TRANSLATE_NOOP(
        "JourneyHints", "At least three changes have been judged from all three perspectives."
    ),
    Point.AGREED: QT_TRANSLATE_NOOP("JourneyHints", "There is an agreement that you can keep yourselves from Monday."),
}
MISSING_HANDOVER = QT_TRANSLATE_NOOP(
    "JourneyHints", "From “{source}” to “{target}” the case changes hands, and no arrow says what is passed on."
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A point of the checklist, whether it is met, how far it has come where it is counted, and which cards lack."""

    point: Point
    met: bool
    count: int = 0
    wanted: int = 0
    cards: tuple[str, ...] = ()
    """Cards to look at: the ends of handovers that lack something, or all cards of one-sided phases."""

    def say(self, translate: Translate = untranslated) -> str:
        """The point in the reader's language."""
        return translate("JourneyHints", POINTS[self.point])


@dataclass(frozen=True, slots=True)
class MissingHandover:
    """Two cards that follow each other on different sides without an arrow between them."""

    source: Card
    target: Card

    def say(self, translate: Translate = untranslated) -> str:
        """Point it out in the reader's language."""
        words = translate("JourneyHints", MISSING_HANDOVER)
        return words.format(source=_short(self.source.text), target=_short(self.target.text))


def checklist(board: Board, kind: JourneyKind) -> tuple[Tick, ...]:
    """Look a journey through; changes and agreements are looked for on both journeys."""
    journey = board.journey(kind)
    return (
        _steps(journey),
        _handovers(journey),
        _both_sides(journey),
        _moments(journey),
        _not_time(journey),
        _judged(board),
        _agreed(board),
    )


def missing_handovers(journey: Journey) -> tuple[MissingHandover, ...]:
    """Find where work goes from authority to provider or back, from one phase to the next, without any arrow.

    Only the last step of one side before the first of the other is pointed out, and only where neither of the two has
    an arrow to or from the other side.
    """
    joined = {end for link in journey.handovers() for end in (link.source, link.target)}
    lanes = {side: [lane.id for lane in journey.lanes if lane.side is side] for side in (Side.AUTHORITY, Side.PROVIDER)}
    found: list[MissingHandover] = []
    last: tuple[Side, Card] | None = None
    for phase in journey.phases:
        for side in (Side.AUTHORITY, Side.PROVIDER):
            held = (card for lane in lanes[side] for card in journey.cells.get((lane, phase.id), ()))
            for card in (card for card in held if card.kind in _DOINGS):
                if last is not None and last[0] is not side and not {last[1].id, card.id} & joined:
                    found.append(MissingHandover(last[1], card))
                last = (side, card)
    return tuple(found)


_DOINGS = (CardKind.STEP, CardKind.TOUCHPOINT, CardKind.DECISION)


def _steps(journey: Journey) -> Tick:
    lanes = {lane.id for lane in journey.lanes if lane.side is Side.CITIZEN}
    steps = sum(len(held) for (lane, _), held in journey.cells.items() if lane in lanes)
    quotes = sum(bool(phase.quote.strip()) for phase in journey.phases)
    met = steps >= LEAST_STEPS and quotes >= LEAST_QUOTES
    done = min(steps, LEAST_STEPS) + min(quotes, LEAST_QUOTES)
    return Tick(Point.STEPS, met, done, LEAST_STEPS + LEAST_QUOTES)


def _handovers(journey: Journey) -> Tick:
    links = journey.handovers()
    lacking = [link for link in links if not (link.what.strip() and link.deadline.strip())]
    ends = tuple(dict.fromkeys(end for link in lacking for end in (link.source, link.target)))
    return Tick(Point.HANDOVERS, bool(links) and not lacking, len(links) - len(lacking), len(links), ends)


def _both_sides(journey: Journey) -> Tick:
    one_sided: list[str] = []
    phases = 0
    for phase in journey.phases:
        held = [(lane.side, journey.cells.get((lane.id, phase.id), ())) for lane in journey.lanes]
        sides = {side for side, cards in held if cards} & {Side.AUTHORITY, Side.PROVIDER}
        phases += any(cards for _, cards in held)
        if len(sides) == 1 and not any(card.kind is CardKind.QUESTION for _, cards in held for card in cards):
            one_sided += [card.id for side, cards in held if side in sides for card in cards]
    return Tick(Point.BOTH_SIDES, bool(phases) and not one_sided, cards=tuple(one_sided))


def _moments(journey: Journey) -> Tick:
    cards = tuple(card.id for card in journey.cards.values() if card.kind is CardKind.MOMENT)
    too_many = cards if len(cards) > MOST_MOMENTS else ()
    return Tick(Point.MOMENTS, LEAST_MOMENTS <= len(cards) <= MOST_MOMENTS, len(cards), LEAST_MOMENTS, too_many)


def _not_time(journey: Journey) -> Tick:
    pains = [card for card in journey.cards.values() if card.kind is CardKind.PAIN_POINT]
    others = [card for card in pains if not _TIME.search(f"{card.text} {card.why}")]
    return Tick(Point.NOT_TIME, bool(others), min(len(others), 1), 1)


def _judged(board: Board) -> Tick:
    judged = [
        card
        for card in _cards(board)
        if card.worth and {each.perspective for each in card.worth if each.level is not None} >= set(Perspective)
    ]
    return Tick(Point.JUDGED, len(judged) >= LEAST_JUDGED, min(len(judged), LEAST_JUDGED), LEAST_JUDGED)


def _agreed(board: Board) -> Tick:
    agreed = [card for card in _cards(board) if card.kind is CardKind.AGREEMENT]
    whole = [card for card in agreed if card.who.strip() and card.due.strip()]
    return Tick(
        Point.AGREED, bool(whole), min(len(whole), 1), 1, tuple(card.id for card in agreed if card not in whole)
    )


def _cards(board: Board) -> Iterator[Card]:
    for journey in board.journeys.values():
        yield from journey.cards.values()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59].rstrip() + "…"
