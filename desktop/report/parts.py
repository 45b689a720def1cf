"""A journey too large for one sheet, cut into journeys that are not: by phases, then by lanes, then within a lane.

Each part is a whole small journey for the same layout, so lane names and phase heads stand on every sheet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.layout import measures as m
from desktop.layout.card import INNER, lay_out_card
from desktop.layout.journey import lay_out, room_below, top_of_cards
from desktop.layout.typeface import broken, shortened
from desktop.model.journey import Card, Cell, Journey, Lane, Phase
from desktop.words import Translate

TALLEST_CARD = 80.0
"""A card taller than this is shortened on a sheet, in millimetres; its whole text is in the table."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a drawing may measure on a sheet, in millimetres, and how small it may be drawn."""

    width: float
    height: float
    least_scale: float


@dataclass(frozen=True, slots=True)
class _Strip:
    """A lane, or as much of it as fits on a sheet, with its cards phase by phase."""

    lane: Lane
    cards: tuple[tuple[Card, ...], ...]
    height: float


def parts_of(journey: Journey, room: Room, translate: Translate) -> tuple[Journey, ...]:
    """Cut a journey into parts that fit; one that fits is its only part."""
    journey = _with_short_cards(journey, translate)
    whole = lay_out(journey, translate)
    if whole.width * room.least_scale <= room.width and whole.height * room.least_scale <= room.height:
        return (journey,)
    return tuple(
        part
        for phases in even_runs(journey.phases, _columns(room))
        for part in _parts_of_phases(journey, phases, room, translate)
    )


def _columns(room: Room) -> int:
    return max(1, int((room.width / room.least_scale - m.LANE_LABEL) / m.COLUMN))


def even_runs(phases: Sequence[Phase], most: int) -> Iterator[tuple[Phase, ...]]:
    """Cut a row of phases into as few runs as can be, none longer than `most`, all much alike."""
    count = -(-len(phases) // most)
    for index in range(count):
        start, end = (len(phases) * index // count), (len(phases) * (index + 1) // count)
        yield tuple(phases[start:end])


def _parts_of_phases(
    journey: Journey, phases: tuple[Phase, ...], room: Room, translate: Translate
) -> Iterator[Journey]:
    below = room_below(journey)
    room = replace(room, height=room.height - below)
    strips = [strip for lane in journey.lanes for strip in _strips(journey, lane, phases, room, translate)]
    whole = m.HEAD + sum(m.GAP + strip.height for strip in strips)
    if (whole + below) * room.least_scale <= room.height + below:
        yield _joined(journey, phases, strips, last=True)
        return
    stacks = _even_stacks(strips, room.height)
    for number, held in enumerate(stacks, start=1):
        yield _joined(journey, phases, held, last=number == len(stacks))


def _even_stacks(strips: Sequence[_Strip], room: float) -> list[list[_Strip]]:
    """Stack strips on as few sheets as they need, and those as evenly filled as can be."""
    best = _stacks(strips, room)
    low, high = m.HEAD + m.GAP + max(strip.height for strip in strips), room
    while high - low > 1.0:
        middle = (low + high) / 2
        tried = _stacks(strips, middle)
        if len(tried) == len(best):
            best, high = tried, middle
        else:
            low = middle
    return best


def _stacks(strips: Sequence[_Strip], most: float) -> list[list[_Strip]]:
    stacks: list[list[_Strip]] = []
    height = most
    for strip in strips:
        height += m.GAP + strip.height
        # Two strips of one lane on one sheet would be two lanes of one name.
        if height > most or strip.lane.id in {each.lane.id for each in stacks[-1]}:
            stacks.append([])
            height = m.HEAD + m.GAP + strip.height
        stacks[-1].append(strip)
    return stacks


def _strips(
    journey: Journey, lane: Lane, phases: tuple[Phase, ...], room: Room, translate: Translate
) -> Iterator[_Strip]:
    """Cut one lane where its cards are taller than a sheet; the emotion curve stays on the first strip."""
    rest = [list(journey.cells.get((lane.id, phase.id), ())) for phase in phases]
    while True:
        above = top_of_cards(lane)
        limit = room.height - m.HEAD - m.GAP - above - m.LANE_PADDING
        taken = [_taken(cards, lane, limit, translate) for cards in rest]
        tallest = max((height for _, height in taken), default=0.0)
        height = max(m.LANE_LEAST, above + tallest + m.LANE_PADDING)
        yield _Strip(lane, tuple(tuple(cards[:count]) for cards, (count, _) in zip(rest, taken, strict=True)), height)
        rest = [cards[count:] for cards, (count, _) in zip(rest, taken, strict=True)]
        if not any(rest):
            return
        lane = replace(lane, emotional=False)


def _taken(cards: Sequence[Card], lane: Lane, limit: float, translate: Translate) -> tuple[int, float]:
    """How many of a cell's cards fit, at least one, and how tall they are together."""
    height = 0.0
    for count, card in enumerate(cards):
        taller = height + (m.CARD_GAP if count else 0.0) + lay_out_card(card, lane.side, translate).frame.height
        if count and taller > limit:
            return count, height
        height = taller
    return len(cards), height


def _joined(journey: Journey, phases: tuple[Phase, ...], strips: Sequence[_Strip], *, last: bool) -> Journey:
    """Join strips to a journey; on the last of a run of phases stands what lies below the lanes."""
    cells: dict[Cell, tuple[Card, ...]] = {
        (strip.lane.id, phase.id): cards
        for strip in strips
        for phase, cards in zip(phases, strip.cards, strict=True)
        if cards
    }
    cards = {card.id: card for held in cells.values() for card in held}
    return Journey(
        kind=journey.kind,
        lanes=tuple(strip.lane for strip in strips),
        phases=phases if last else tuple(replace(phase, worth=()) for phase in phases),
        cards=cards,
        cells=cells,
        links={key: link for key, link in journey.links.items() if link.source in cards and link.target in cards},
        hidden_lanes=journey.hidden_lanes if last else (),
        hidden_phases=journey.hidden_phases,
    )


def _with_short_cards(journey: Journey, translate: Translate) -> Journey:
    short: dict[str, Card] = {}
    for card in journey.cards.values():
        lines = broken(card.text, m.TEXT, INNER)
        if len(lines) * m.TEXT_STEP > TALLEST_CARD:
            short[card.id] = replace(card, text=_shortened(lines, translate))
    if not short:
        return journey
    cells = {cell: tuple(short.get(card.id, card) for card in cards) for cell, cards in journey.cells.items()}
    return replace(journey, cards={**journey.cards, **short}, cells=cells)


def _shortened(lines: tuple[str, ...], translate: Translate) -> str:
    count = int(TALLEST_CARD / m.TEXT_STEP)
    last = shortened(lines[count - 1] + " " + lines[count], m.TEXT, INNER)
    more = translate("Report", "(The whole text is in the table.)")
    return "\n".join((*lines[: count - 1], last, more))
