"""What something is worth from three perspectives, never added up: a chip on a card, rows of bars under the phases."""

from collections.abc import Iterable, Sequence

from desktop.layout import measures as m
from desktop.layout.marks import Box, Mark, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.journey import Worth
from desktop.model.kinds import PERSPECTIVE_NAMES, Perspective
from desktop.words import Translate

INKS = {
    Perspective.PROFESSIONAL: Token.AUTHORITY,
    Perspective.RESOURCES: Token.PROVIDER,
    Perspective.CITIZEN: Token.CITIZEN,
}
TINTS = {
    Perspective.PROFESSIONAL: Token.AUTHORITY_TINT,
    Perspective.RESOURCES: Token.PROVIDER_TINT,
    Perspective.CITIZEN: Token.CITIZEN_TINT,
}

CHIP_HEIGHT = 4.0
CHIP_GAP = 0.8


def levels(worth: Iterable[Worth]) -> dict[Perspective, int]:
    """The levels that were judged."""
    return {each.perspective: each.level for each in worth if each.level is not None}


def signed(level: int) -> str:
    """A level as it is written: with its sign, and a real minus."""
    return f"+{level}" if level > 0 else str(level).replace("-", "−")


def spread(judged: dict[Perspective, int]) -> int:
    """How far the perspectives lie apart."""
    return max(judged.values()) - min(judged.values()) if judged else 0


def worth_chip(worth: tuple[Worth, ...], x: float, y: float, width: float, translate: Translate) -> Sequence[Mark]:
    """Draw the chip: a part for each perspective with its first letter, and its level where one was judged."""
    judged = levels(worth)
    part = (width - 2 * CHIP_GAP) / 3
    marks: list[Mark] = []
    for index, perspective in enumerate(Perspective):
        left = x + index * (part + CHIP_GAP)
        level = judged.get(perspective)
        letter = translate("Kinds", PERSPECTIVE_NAMES[perspective])[:1]
        text = letter if level is None else f"{letter} {signed(level)}"
        known = level is not None
        marks.append(
            Box(
                left,
                y,
                part,
                CHIP_HEIGHT,
                fill=TINTS[perspective] if known else None,
                stroke=INKS[perspective] if known else Token.LINE,
                pen=0.2,
                radius=1.2,
            )
        )
        middle = left + (part - width_of(text, m.FOOT, Weight.SEMIBOLD)) / 2
        ink = Token.INK if known else Token.MUTED
        marks.append(Words(middle, y + CHIP_HEIGHT / 2 + m.FOOT * 0.33, text, m.FOOT, Weight.SEMIBOLD, ink))
    return marks
