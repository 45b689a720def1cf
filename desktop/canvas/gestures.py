"""Gestures of the pointer as objects: started by a press, moved, and ended in one document verb or none.

The view starts the right one and asks it what to paint; none of them paints or writes by itself before its end.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF

from desktop.canvas.picks import band_at, card_at, drop_index
from desktop.layout.emotion import level_at
from desktop.layout.journey import JourneyDrawing
from desktop.layout.marks import Frame

THRESHOLD = 6.0
"""Pixels the pointer must move before a press becomes a drag."""


class Stage(Protocol):
    """What a gesture needs of the view."""

    @property
    def drawing(self) -> JourneyDrawing: ...
    def to_drawing(self, point: QPointF) -> tuple[float, float]: ...
    def scroll_by(self, across: float, down: float) -> None: ...
    def move_card(self, card: str, lane: str, phase: str, index: int) -> None: ...
    def connect_cards(self, source: str, target: str) -> None: ...
    def set_feeling(self, phase: str, level: int) -> None: ...


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
class DragCard:
    """Carries a card to another cell; `landing` is where it would land now: row, column and index."""

    stage: Stage
    card: str
    grip: tuple[float, float]
    """Where in the card it is held, in millimetres from its corner."""
    at: tuple[float, float] = (0.0, 0.0)
    landing: tuple[int, int, int] | None = None

    def move(self, point: QPointF) -> None:
        self.at = self.stage.to_drawing(point)
        drawing = self.stage.drawing
        row, column = band_at(drawing.rows, self.at[1]), band_at(drawing.columns, self.at[0])
        if row < 0 or column < 0:
            self.landing = None
            return
        self.landing = (row, column, drop_index(drawing, row, column, self.at[1]))

    def end(self, point: QPointF) -> None:
        self.move(point)
        if self.landing is not None:
            row, column, index = self.landing
            drawing = self.stage.drawing
            self.stage.move_card(self.card, drawing.rows[row].id, drawing.columns[column].id, index)

    def ghost(self) -> tuple[float, float]:
        """Where the card's corner is drawn meanwhile."""
        return (self.at[0] - self.grip[0], self.at[1] - self.grip[1])


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

    def ends(self) -> tuple[Frame, Frame] | None:
        """The frames the arrow joins meanwhile: the source's and the target's, or a point at the pointer."""
        drawing = self.stage.drawing
        source = drawing.frame_of(self.source)
        target = drawing.frame_of(self.target) if self.target else Frame(*self.at, 0, 0)
        return (source, target) if source is not None and target is not None else None


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
