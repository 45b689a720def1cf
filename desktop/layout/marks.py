"""All that a painter may be asked to draw, in millimetres from the top left corner, y downwards."""

from dataclasses import dataclass

from desktop.layout.palette import Token
from desktop.layout.weight import Weight


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners; without a stroke when `stroke` is None. `pen` is the stroke's width."""

    x: float
    y: float
    width: float
    height: float
    fill: Token | None = None
    stroke: Token | None = None
    pen: float = 0.25
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """One ready line of text; `y` is its baseline and `size` the height of the type, both in millimetres."""

    x: float
    y: float
    text: str
    size: float
    weight: Weight = Weight.REGULAR
    ink: Token = Token.INK


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Move:
    to: Point


@dataclass(frozen=True, slots=True)
class Straight:
    to: Point


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic curve with its two control points."""

    first: Point
    second: Point
    to: Point


Stroke = Move | Straight | Curve


@dataclass(frozen=True, slots=True)
class Path:
    """A line or an outline; `dash` is the length of dash and gap, 0 for a whole line."""

    strokes: tuple[Stroke, ...]
    fill: Token | None = None
    stroke: Token | None = None
    pen: float = 0.35
    dash: float = 0.0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle."""

    x: float
    y: float
    radius: float
    fill: Token | None = None
    stroke: Token | None = None
    pen: float = 0.35


Mark = Box | Words | Path | Dot


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def moved(self, dx: float, dy: float) -> "Frame":
        return Frame(self.x + dx, self.y + dy, self.width, self.height)

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: "Frame") -> bool:
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class Tile:
    """Marks that belong together and move together: their coordinates count from the frame's corner.

    `block` is the colour of the tile seen from afar, where its words cannot be read.
    """

    key: str
    frame: Frame
    marks: tuple[Mark, ...]
    block: Token = Token.SURFACE

    def at(self, x: float, y: float) -> "Tile":
        """The same tile at another place; the marks are shared."""
        return Tile(self.key, Frame(x, y, self.frame.width, self.frame.height), self.marks, self.block)
