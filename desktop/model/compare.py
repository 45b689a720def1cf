"""The journey as it is beside the ideal one: what is new, gone, moved or said otherwise, and the figures of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.journey import Board, Card, Journey
from desktop.model.kinds import CardKind, JourneyKind
from desktop.words import QT_TRANSLATE_NOOP

NOWHERE = "–"
"""What stands for a card that is not there."""


class Difference(StrEnum):
    """What became of a card."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"
    """It lies in another lane or phase."""
    CHANGED = "changed"
    """It lies where it lay, and says something else."""
    SAME = "same"


DIFFERENCE_NAMES = {
    Difference.NEW: QT_TRANSLATE_NOOP("Compare", "new"),
    Difference.GONE: QT_TRANSLATE_NOOP("Compare", "gone"),
    Difference.MOVED: QT_TRANSLATE_NOOP("Compare", "moved"),
    Difference.CHANGED: QT_TRANSLATE_NOOP("Compare", "changed"),
    Difference.SAME: QT_TRANSLATE_NOOP("Compare", "unchanged"),
}


class Figure(StrEnum):
    """What is counted on both journeys."""

    DAYS = "days"
    HANDOVERS = "handovers"
    WAITS = "waits"
    PAIN_POINTS = "pain_points"
    TOUCHPOINTS = "touchpoints"
    STEPS = "steps"


FIGURE_NAMES = {
    Figure.DAYS: QT_TRANSLATE_NOOP("Compare", "Days of waiting"),
    Figure.HANDOVERS: QT_TRANSLATE_NOOP("Compare", "Handovers"),
    Figure.WAITS: QT_TRANSLATE_NOOP("Compare", "Waiting times"),
    Figure.PAIN_POINTS: QT_TRANSLATE_NOOP("Compare", "Pain points"),
    Figure.TOUCHPOINTS: QT_TRANSLATE_NOOP("Compare", "Touchpoints"),
    Figure.STEPS: QT_TRANSLATE_NOOP("Compare", "Steps"),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure on both journeys."""

    figure: Figure
    as_is: int
    ideal: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """`of` tells what became of each card of either journey, by its id; `origins` the as-is card of an ideal one."""

    of: Mapping[str, Difference]
    origins: Mapping[str, str]
    figures: tuple[Pair, ...]
    unsaid: tuple[int, int] = (0, 0)
    """Waiting times without a number of days, as it is and in the ideal journey: the sum of days says too little."""

    @property
    def waits_unsaid(self) -> int:
        """Such waiting times on either journey."""
        return sum(self.unsaid)

    def count(self, difference: Difference) -> int:
        """How many cards that became of; a card that is on both journeys counts once."""
        return sum(1 for key, found in self.of.items() if found is difference and key not in self.origins.values())


@dataclass(frozen=True, slots=True)
class Change:
    """A card that is not the same on both journeys: as it was and as it ought to be, where it is there."""

    difference: Difference
    before: Card | None
    after: Card | None

    @property
    def ids(self) -> frozenset[str]:
        """The card on either journey."""
        return frozenset(card.id for card in (self.before, self.after) if card is not None)


def changes(board: Board, comparison: Comparison) -> tuple[Change, ...]:
    """Every card that differs, as the ideal journey is read; then what is gone, as the one of today is read."""
    as_is, ideal = board.journey(JourneyKind.AS_IS), board.journey(JourneyKind.IDEAL)
    found = [
        Change(comparison.of[card.id], as_is.cards.get(comparison.origins.get(card.id, "")), card)
        for card in ideal.in_reading_order()
        if comparison.of.get(card.id, Difference.SAME) is not Difference.SAME
    ]
    gone = (card for card in as_is.in_reading_order() if comparison.of.get(card.id) is Difference.GONE)
    return (*found, *(Change(Difference.GONE, card, None) for card in gone))


def compare(board: Board) -> Comparison:
    """Compare the two journeys of a board by which card was copied from which."""
    as_is, ideal = board.journey(JourneyKind.AS_IS), board.journey(JourneyKind.IDEAL)
    origins: dict[str, str] = {}
    taken: set[str] = set()
    for card in ideal.in_reading_order():
        if card.origin in as_is.cards and card.origin not in taken:
            origins[card.id] = card.origin
            taken.add(card.origin)
    of: dict[str, Difference] = {key: Difference.GONE for key in as_is.cards if key not in taken}
    for key, card in ideal.cards.items():
        before = as_is.cards.get(origins.get(key, ""))
        of[key] = Difference.NEW if before is None else _difference(before, card)
        if before is not None:
            of[before.id] = of[key]
    figures = tuple(Pair(figure, _figure(figure, as_is), _figure(figure, ideal)) for figure in Figure)
    return Comparison(of, origins, figures, (_waits_unsaid(as_is), _waits_unsaid(ideal)))


def where(board: Board, kind: JourneyKind, card: Card | None) -> str:
    """Where a card of a pair lies on one of the journeys, by the names of its cell."""
    return " · ".join(board.journey(kind).titles_of(card.place.cell)) if card is not None else NOWHERE


def _difference(before: Card, after: Card) -> Difference:
    if _suffixes(before) != _suffixes(after):
        return Difference.MOVED
    return Difference.SAME if _said(before) == _said(after) else Difference.CHANGED


def _said(card: Card) -> tuple[object, ...]:
    """What people said on a card; who wrote it and when, votes and the cards it points to are left out."""
    words = (card.text, card.who, card.needs, card.why, card.law, card.due)
    return (
        card.kind,
        *(text.strip() for text in words),
        card.channel,
        card.days,
        card.knows,
        card.source,
        card.pictogram,
    )


def _suffixes(card: Card) -> tuple[str, ...]:
    """Lane and phase without the name of the journey: the same on both (`Many.copy_journey`)."""
    return tuple(part.partition(".")[2] for part in card.place.cell)


def _figure(figure: Figure, journey: Journey) -> int:
    match figure:
        case Figure.DAYS:
            return sum(card.days or 0 for card in journey.cards.values() if card.kind is CardKind.WAITING)
        case Figure.HANDOVERS:
            return len(journey.handovers())
        case Figure.WAITS:
            return _of_kind(journey, CardKind.WAITING)
        case Figure.PAIN_POINTS:
            return _of_kind(journey, CardKind.PAIN_POINT)
        case Figure.TOUCHPOINTS:
            return _of_kind(journey, CardKind.TOUCHPOINT)
        case Figure.STEPS:
            return _of_kind(journey, CardKind.STEP)


def _of_kind(journey: Journey, kind: CardKind) -> int:
    return sum(card.kind is kind for card in journey.cards.values())


def _waits_unsaid(journey: Journey) -> int:
    return sum(card.kind is CardKind.WAITING and card.days is None for card in journey.cards.values())
