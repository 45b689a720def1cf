"""Phases and lanes in words: for a screen reader, and for menus and notices."""

from desktop.canvas.picks import HeadPick, PhasePick
from desktop.language import Language
from desktop.model.journey import Journey
from desktop.model.sides import SIDE_NAMES, Side
from desktop.words import QT_TRANSLATE_NOOP

PHASE = QT_TRANSLATE_NOOP("Grid", "Phase {number} of {count}: {title}")
LANE = QT_TRANSLATE_NOOP("Grid", "Lane {number} of {count}: {title}, {side}")


def say_heading(journey: Journey, pick: HeadPick) -> str:
    """What a screen reader says of a phase or a lane that is picked; empty if it is gone."""
    if isinstance(pick, PhasePick):
        phase = journey.phase(pick.id)
        if phase is None:
            return ""
        number, count = journey.phases.index(phase) + 1, len(journey.phases)
        return Language.translate("Grid", PHASE).format(number=number, count=count, title=phase.title)
    lane = journey.lane(pick.id)
    if lane is None:
        return ""
    number, count = journey.lanes.index(lane) + 1, len(journey.lanes)
    words = Language.translate("Grid", LANE)
    return words.format(number=number, count=count, title=lane.title, side=side_name(lane.side))


def side_name(side: Side) -> str:
    """A side's name in the language in use."""
    return Language.translate("Sides", SIDE_NAMES[side])


def cards_in(journey: Journey, pick: HeadPick) -> int:
    """How many cards lie in a phase or a lane."""
    return sum(pick.id in card.place.cell for card in journey.cards.values())
