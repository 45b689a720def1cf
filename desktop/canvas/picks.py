"""What on the canvas is picked, and what lies under a point: pure functions of the drawing."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.arrows import distance_to
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import emotion_row
from desktop.layout.marks import Frame
from desktop.layout.straight import Line
from desktop.model.plan import GOALS

REACH = 1.6
"""How near an arrow a point must be, in millimetres, to mean it."""


@dataclass(frozen=True, slots=True)
class CardPick:
    id: str


@dataclass(frozen=True, slots=True)
class CardsPick:
    """Several cards; `lead` is the one the keyboard goes on from. Never fewer than two: `cards_pick` sees to that."""

    cards: frozenset[str]
    lead: str


@dataclass(frozen=True, slots=True)
class LinkPick:
    id: str


@dataclass(frozen=True, slots=True)
class CellPick:
    """An empty place: where the next card would be written."""

    lane: str
    phase: str


@dataclass(frozen=True, slots=True)
class FeelingPick:
    """The emotion point of a phase."""

    phase: str


@dataclass(frozen=True, slots=True)
class PhasePick:
    """The head of a phase."""

    id: str


@dataclass(frozen=True, slots=True)
class LanePick:
    """The name of a lane."""

    id: str


HeadPick = PhasePick | LanePick
Pick = CardPick | CardsPick | LinkPick | CellPick | FeelingPick | HeadPick | None


def picked_cards(pick: Pick) -> frozenset[str]:
    """The cards of a pick, one, several or none."""
    match pick:
        case CardPick(key):
            return frozenset((key,))
        case CardsPick(cards):
            return cards
    return frozenset()


def cards_pick(cards: Iterable[str], lead: str = "") -> Pick:
    """A pick of as many cards as there are."""
    found = frozenset(cards)
    if not found:
        return None
    lead = lead if lead in found else min(found)
    return CardsPick(found, lead) if len(found) > 1 else CardPick(lead)


def lead_of(pick: Pick) -> str:
    """The card a pick is about, or of several the one to go on from; an empty string if it is of none."""
    match pick:
        case CardPick(key):
            return key
        case CardsPick(_, lead):
            return lead
    return ""


def toggled(pick: Pick, card: str) -> Pick:
    """A pick with one card more, or with one less if it was among them."""
    before = picked_cards(pick)
    return cards_pick(before - {card}, lead_of(pick)) if card in before else cards_pick(before | {card}, card)


def still_there(pick: Pick, drawing: JourneyDrawing) -> Pick:
    """The same pick, or nothing if what was picked is gone."""
    journey, there = drawing.journey, False
    match pick:
        case CardPick(key):
            there = key in journey.cards
        case CardsPick(cards, lead):
            left = frozenset(card for card in cards if card in journey.cards)
            return pick if len(left) == len(cards) else cards_pick(left, lead)
        case LinkPick(key):
            there = key in journey.links
        case CellPick(lane, phase):
            there = drawing.square_of((lane, phase)) is not None
        case FeelingPick(phase) | PhasePick(phase):
            there = drawing.column_of(phase) >= 0
        case LanePick(lane):
            there = drawing.row_of(lane) >= 0
    return pick if there else None


def card_at(drawing: JourneyDrawing, x: float, y: float) -> str:
    """Id of the card under a point, or an empty string."""
    square = drawing.square_at(x, y)
    if square is None:
        return ""
    box, corner = drawing.box(*square), drawing.corner(*square)
    inside = (x - corner[0], y - corner[1])
    return next((tile.key for tile in (box.tiles if box else ()) if tile.frame.holds(*inside)), "")


def cards_in(drawing: JourneyDrawing, room: Frame) -> list[str]:
    """The cards that a rectangle of the drawing touches; cells outside it are not looked into."""
    return [tile.key for tile in drawing.card_tiles(room)]


def pick_at(drawing: JourneyDrawing, lines: Iterable[tuple[str, Line]], x: float, y: float) -> Pick:
    """What a click at a point means; `lines` are those of the arrows near it, by their ids."""
    card = card_at(drawing, x, y)
    if card:
        return CardPick(card)
    for key, line in reversed(list(lines)):
        if line and distance_to(line, x, y) <= REACH:
            return LinkPick(key)
    square = drawing.square_at(x, y)
    if square is None:
        return None
    row, column = square
    if row == emotion_row(drawing) and y < drawing.rows[row].start + m.LANE_PADDING + m.CURVE_HEIGHT:
        return FeelingPick(drawing.columns[column].id)
    cell = drawing.cell(row, column)
    # The square of a goal is full: another goal is written where the next one goes.
    return None if cell[0] == GOALS and cell in drawing.cells else CellPick(*cell)
