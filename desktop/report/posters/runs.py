"""A journey or a plan divided between several posters, by its phases or its goals."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.model.journey import Journey, Phase
from desktop.model.plan import WHOLE
from desktop.report.parts import even_runs


def runs(journey: Journey, count: int) -> tuple[Journey, ...]:
    """As many parts as asked for, or as many as there are phases; each has all lanes, and the last what lies below."""
    columns = columns_of(journey)
    if count <= 1 or len(columns) <= 1:
        return (journey,)
    longest = -(-len(columns) // min(count, len(columns)))
    return tuple(_part(journey, run) for run in even_runs(columns, longest))


def columns_of(journey: Journey) -> tuple[Phase, ...]:
    """What stands side by side: the phases of a journey, the goals of a plan."""
    return tuple(phase for phase in journey.phases if phase.id != WHOLE)


def _part(journey: Journey, run: Sequence[Phase]) -> Journey:
    kept = tuple(phase for phase in journey.phases if phase.id == WHOLE or phase in run)
    names = {phase.id for phase in kept}
    cells = {cell: cards for cell, cards in journey.cells.items() if cell[1] in names}
    cards = {card.id: card for held in cells.values() for card in held}
    links = {key: link for key, link in journey.links.items() if link.source in cards and link.target in cards}
    return replace(journey, phases=kept, cells=cells, cards=cards, links=links)
