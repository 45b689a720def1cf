"""The legend of a poster: what the letters and signs on its drawing mean, in rows at the foot of the sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.layout.marks import Mark
from desktop.layout.typeface import width_of
from desktop.model.journey import Journey
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.sides import SIDE_NAMES, Side
from desktop.report.blocks import HandoverNumber, KindSign, Ornament, SideLetter, Sign
from desktop.report.letters import Line, words
from desktop.report.measures import TABLE, TextStyle
from desktop.report.ornaments import ornament_marks, room_for
from desktop.words import Translate

SIGN_SCALE = 1.3
"""Letters and numbers of signs are meant for tables; so much larger they are 9 points."""

APART = 5.0


@dataclass(frozen=True, slots=True)
class SignPlace:
    """A sign of the legend and its words: how far across and in which row; lengths at the size of an A3 sheet."""

    sign: Sign
    x: float
    row: int


def legend_of(journeys: Sequence[Journey], translate: Translate) -> tuple[Sign, ...]:
    """The signs that are on some drawings: whose lanes, which kinds of cards, and the numbers of handovers."""
    sides = {lane.side for journey in journeys if journey.phases for lane in journey.lanes}
    kinds = {card.kind for journey in journeys for card in journey.cards.values()}
    found = [Sign(SideLetter(side), translate("Sides", SIDE_NAMES[side])) for side in Side if side in sides]
    found += [Sign(KindSign(kind), translate("Kinds", CARD_NAMES[kind])) for kind in CardKind if kind in kinds]
    if any(journey.handovers() for journey in journeys):
        found.append(Sign(HandoverNumber(1), translate("Report", "Handover")))
    return tuple(found)


def placed(legend: Sequence[Sign], width: float, style: TextStyle) -> tuple[SignPlace, ...]:
    """Set signs side by side, in as many rows as they need."""
    found: list[SignPlace] = []
    x, row = 0.0, 0
    for sign in legend:
        wide = room_of(sign.ornament) + width_of(sign.words, style.size, style.weight)
        if x and x + wide > width:
            x, row = 0.0, row + 1
        found.append(SignPlace(sign, x, row))
        x += wide + APART
    return tuple(found)


def room_of(ornament: Ornament) -> float:
    """How far the words of a sign stand to the right of where it begins."""
    return room_for(ornament) * SIGN_SCALE


def sign_marks(ornament: Ornament, style: TextStyle) -> Sequence[Mark]:
    """A sign, to be drawn at `SIGN_SCALE`, in the middle of a row of a style."""
    return ornament_marks(ornament, 0.0, (style.step / SIGN_SCALE - TABLE.step) / 2, TABLE)


def word_marks(each: SignPlace, style: TextStyle) -> Iterator[Mark]:
    """The words beside a sign."""
    yield words(Line(each.sign.words, " "), each.x + room_of(each.sign.ornament), each.row * style.step, style)
