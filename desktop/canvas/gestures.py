"""Gestures of the pointer as objects: started by a press, moved, and ended in one document verb or none.

The view starts the right one and asks it what to paint; none of them paints or writes by itself before its end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF

from desktop.canvas.landing import Landing, Load, carry, land
from desktop.canvas.picks import Pick, card_at, cards_in, cards_pick, lead_of, picked_cards
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import level_at
from desktop.layout.marks import Frame, Point
from desktop.layout.preview import preview
from desktop.model.journey import Cell

THRESHOLD = 6.0
"""Pixels the pointer must move before a press becomes a drag."""


class Stage(Protocol):
    """What a gesture needs of the view."""

    @property
    def drawing(self) -> JourneyDrawing: ...
    def to_drawing(self, point: QPointF) -> tuple[float, float]: ...
    def scroll_by(self, across: float, down: float) -> None: ...
    def set_pick(self, pick: Pick) -> None: ...
    def move_cards(self, cells: Mapping[str, Cell], index: int | None) -> None: ...
    def connect_cards(self, source: str, target: str) -> None: ...
    def set_feeling(self, phase: str, level: int) -> None: ...
    def lose_carried(self, card: str) -> None: ...


class Gesture(Protocol):
    """One drag from press to release."""

    def move(self, point: QPointF) -> None: ...
    def end(self, point: QPointF) -> None: ...


@dataclass(slots=True)
class Pan:
    """Moves the drawing under the pointer; ends in nothing."""

    stage: Stage
    last: QPointF

    def move(self, point: QPointF) -> None:
        self.stage.scroll_by(self.last.x() - point.x(), self.last.y() - point.y())
        self.last = point

    def end(self, point: QPointF) -> None:
        self.move(point)


@dataclass(slots=True)
class DragCards:
    """Carries cards to other cells; `landing` is where they would land now."""

    stage: Stage
    load: Load
    start: tuple[float, float]
    """Where they were taken up, on the drawing."""
    at: tuple[float, float] = (0.0, 0.0)
    landing: Landing | None = None
    over: bool = False
    """Whether the cards are gone, taken away by somebody else meanwhile."""

    def move(self, point: QPointF) -> None:
        self.at = self.stage.to_drawing(point)
        if self.load.drawing is not self.stage.drawing:
            self._look_again()
        self.landing = None if self.over else land(self.load, *self.at, self.landing)

    def end(self, point: QPointF) -> None:
        self.move(point)
        if self.over:
            self.stage.lose_carried(self.load.lead)
            return
        if self.landing is not None and self.landing.changes:
            self.stage.move_cards(self.landing.cells, self.landing.index)
        self.stage.set_pick(cards_pick(self.load.cards, self.load.lead))

    def shift(self) -> tuple[float, float]:
        """How far from where they lay the cards are drawn meanwhile, in millimetres."""
        return (self.at[0] - self.start[0], self.at[1] - self.start[1])

    def _look_again(self) -> None:
        again = carry(self.stage.drawing, self.load.lead, self.load.cards)
        self.landing, self.over = None, again is None
        self.load = again or self.load


@dataclass(slots=True)
class Marquee:
    """Picks the cards that a rectangle touches, in addition to those picked before."""

    stage: Stage
    start: tuple[float, float]
    before: Pick = None
    at: tuple[float, float] = (0.0, 0.0)
    cards: tuple[str, ...] = ()

    def move(self, point: QPointF) -> None:
        self.at = self.stage.to_drawing(point)
        self.cards = tuple(cards_in(self.stage.drawing, self.frame()))

    def end(self, point: QPointF) -> None:
        self.move(point)
        lead = self.cards[-1] if self.cards else lead_of(self.before)
        self.stage.set_pick(cards_pick(picked_cards(self.before) | set(self.cards), lead))

    def frame(self) -> Frame:
        """The rectangle, on the drawing."""
        (x, y), (other_x, other_y) = self.start, self.at
        return Frame(min(x, other_x), min(y, other_y), abs(other_x - x), abs(other_y - y))


@dataclass(slots=True)
class DragArrow:
    """Draws an arrow from a card to the one under the pointer."""

    stage: Stage
    source: str
    at: tuple[float, float] = (0.0, 0.0)
    target: str = ""

    def move(self, point: QPointF) -> None:
        self.at = self.stage.to_drawing(point)
        found = card_at(self.stage.drawing, *self.at)
        self.target = "" if found == self.source else found

    def end(self, point: QPointF) -> None:
        self.move(point)
        if self.target:
            self.stage.connect_cards(self.source, self.target)

    def line(self) -> tuple[Point, ...]:
        """The corners of the arrow as it would now go; nothing while the pointer is still in its card."""
        return preview(self.stage.drawing, self.source, self.target, self.at)


@dataclass(slots=True)
class DragFeeling:
    """Lifts or lowers the citizen's emotion point of a phase."""

    stage: Stage
    phase: str
    row: int
    level: int | None = None

    def move(self, point: QPointF) -> None:
        self.level = level_at(self.stage.drawing, self.row, self.stage.to_drawing(point)[1])

    def end(self, point: QPointF) -> None:
        self.move(point)
        if self.level is not None:
            self.stage.set_feeling(self.phase, self.level)
