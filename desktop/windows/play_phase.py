"""Which phase one is at: that of what is picked."""

from desktop.canvas.picks import CellPick, FeelingPick, LinkPick, PhasePick, lead_of
from desktop.canvas.view import JourneyView


def phase_of(view: JourneyView) -> str:
    """Id of the phase of what is picked; empty when nothing is, or a lane."""
    journey = view.drawing.journey
    match view.pick:
        case CellPick(_, phase) | FeelingPick(phase) | PhasePick(phase):
            return phase
        case LinkPick(key) if key in journey.links:
            return journey.cards[journey.links[key].source].place.phase
        case pick:
            card = journey.cards.get(lead_of(pick))
            return card.place.phase if card is not None else ""
