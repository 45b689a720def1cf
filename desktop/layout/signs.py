"""A sign for each kind of card, drawn as outlines so that it prints alike everywhere and never relies on colour."""

import math
from functools import lru_cache

from desktop.layout.marks import Curve, Dot, Mark, Move, Path, Point, Straight
from desktop.layout.palette import Token
from desktop.model.kinds import CardKind

PEN = 0.35


@lru_cache(maxsize=2_000)
def sign(kind: CardKind, x: float, y: float, size: float, ink: Token) -> tuple[Mark, ...]:
    """Draw a kind's sign in a square of `size` millimetres with its corner at `x`, `y`."""
    return _Square(x, y, size, ink).draw(kind)


class _Square:
    """Draws in shares of a square: 0 to 1 across and down."""

    def __init__(self, x: float, y: float, size: float, ink: Token) -> None:
        self._x, self._y, self._size, self._ink = x, y, size, ink

    def draw(self, kind: CardKind) -> tuple[Mark, ...]:  # noqa: C901, PLR0911 - one way out for each kind
        match kind:
            case CardKind.STEP:
                return (self._lines([(0.1, 0.5), (0.85, 0.5)]), self._lines([(0.55, 0.2), (0.88, 0.5), (0.55, 0.8)]))
            case CardKind.TOUCHPOINT:
                return (self._dot(0.3, 0.5, 0.22), self._dot(0.7, 0.5, 0.22))
            case CardKind.WAITING:
                glass = [(0.2, 0.08), (0.8, 0.08), (0.2, 0.92), (0.8, 0.92)]
                return (self._outline(glass),)
            case CardKind.PAIN_POINT:
                return (
                    self._outline([(0.5, 0.06), (0.97, 0.92), (0.03, 0.92)]),
                    self._lines([(0.5, 0.36), (0.5, 0.64)]),
                    self._lines([(0.5, 0.76), (0.5, 0.78)]),
                )
            case CardKind.IDEA:
                return (
                    self._dot(0.5, 0.38, 0.32),
                    self._lines([(0.36, 0.84), (0.64, 0.84)]),
                    self._lines([(0.41, 0.98), (0.59, 0.98)]),
                )
            case CardKind.MOMENT:
                return (self._outline(_star()),)
            case CardKind.AGREEMENT:
                return (self._lines([(0.08, 0.52), (0.36, 0.84), (0.92, 0.16)]),)
            case CardKind.DECISION:
                return (self._outline([(0.5, 0.04), (0.96, 0.5), (0.5, 0.96), (0.04, 0.5)]),)
            case CardKind.QUESTION:
                return (self._question(), self._lines([(0.5, 0.88), (0.5, 0.92)]))
            case _:
                return self._draw_rung(kind)

    def _draw_rung(self, kind: CardKind) -> tuple[Mark, ...]:  # noqa: PLR0911 - one way out for each kind
        """The signs on a plan, from the wish at the top to the follow-up."""
        match kind:
            case CardKind.WISH:
                bubble = [(0.05, 0.1), (0.95, 0.1), (0.95, 0.7), (0.5, 0.7), (0.25, 0.95), (0.25, 0.7), (0.05, 0.7)]
                return (self._outline(bubble),)
            case CardKind.PURPOSE:
                flag = [(0.15, 0.08), (0.9, 0.3), (0.15, 0.55)]
                return (self._lines([(0.15, 0.02), (0.15, 0.98)]), self._outline(flag))
            case CardKind.GOAL:
                return (self._dot(0.5, 0.5, 0.46), self._dot(0.5, 0.5, 0.2))
            case CardKind.SUB_GOAL:
                low, high = [(0.02, 0.95), (0.02, 0.66), (0.36, 0.66), (0.36, 0.36)], [(0.68, 0.36), (0.68, 0.06)]
                return (self._lines([*low, *high, (0.98, 0.06)]),)
            case CardKind.SIGN:
                ruler = [(0.02, 0.3), (0.98, 0.3), (0.98, 0.72), (0.02, 0.72)]
                marks = [self._lines([(at, 0.3), (at, 0.52)]) for at in (0.26, 0.5, 0.74)]
                return (self._outline(ruler), *marks)
            case CardKind.EFFORT:
                shoulders = [(0.08, 0.96), (0.14, 0.62), (0.86, 0.62), (0.92, 0.96)]
                return (self._dot(0.5, 0.26, 0.22), self._lines(shoulders))
            case _:
                page = [(0.08, 0.16), (0.92, 0.16), (0.92, 0.96), (0.08, 0.96)]
                rings = [self._lines([(at, 0.02), (at, 0.26)]) for at in (0.3, 0.7)]
                return (self._outline(page), *rings, self._lines([(0.3, 0.6), (0.46, 0.78), (0.74, 0.44)]))

    def _at(self, across: float, down: float) -> Point:
        return (self._x + across * self._size, self._y + down * self._size)

    def _lines(self, points: list[Point]) -> Path:
        first, *rest = [self._at(*point) for point in points]
        return Path((Move(first), *(Straight(point) for point in rest)), stroke=self._ink, pen=PEN)

    def _outline(self, points: list[Point]) -> Path:
        first, *rest = [self._at(*point) for point in points]
        return Path((Move(first), *(Straight(point) for point in rest)), stroke=self._ink, pen=PEN, closed=True)

    def _dot(self, across: float, down: float, radius: float) -> Dot:
        x, y = self._at(across, down)
        return Dot(x, y, radius * self._size, stroke=self._ink, pen=PEN)

    def _question(self) -> Path:
        strokes = (
            Move(self._at(0.26, 0.3)),
            Curve(self._at(0.26, -0.04), self._at(0.78, -0.04), self._at(0.76, 0.3)),
            Curve(self._at(0.75, 0.48), self._at(0.5, 0.46), self._at(0.5, 0.68)),
        )
        return Path(strokes, stroke=self._ink, pen=PEN)


def _star() -> list[Point]:
    """Five points, the first upwards."""
    turn = math.pi / 5
    return [
        (0.5 + radius * math.sin(index * turn), 0.53 - radius * math.cos(index * turn))
        for index, radius in ((index, 0.5 if index % 2 == 0 else 0.21) for index in range(10))
    ]


def arrow_head(tip: Point, direction: Point, size: float, ink: Token) -> Path:
    """A filled arrow head that points at `tip`, coming from `direction`."""
    length = math.hypot(*direction) or 1.0
    along = (direction[0] / length, direction[1] / length)
    across = (-along[1], along[0])
    back = (tip[0] - along[0] * size, tip[1] - along[1] * size)
    half = size * 0.45
    left = (back[0] + across[0] * half, back[1] + across[1] * half)
    right = (back[0] - across[0] * half, back[1] - across[1] * half)
    return Path((Move(tip), Straight(left), Straight(right)), fill=ink, closed=True)
