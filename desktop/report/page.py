"""What a typeset page is: marks that each belong to an element of the report's structure, or to none of it.

Lengths are millimetres. The order of elements is the order of reading, wherever their marks lie on the page.
"""

from dataclasses import dataclass, field

from desktop.layout.marks import Frame, Mark
from desktop.report.measures import A4, PaperSize
from desktop.tagged.structure import Box, Element

POINT = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page on which a key lies, ending at `right`; known when all pages are."""

    key: str
    right: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Marks of one element, or with none of the page's furniture, which is not read aloud; `y` moves them down."""

    marks: tuple[Mark | PageNumber, ...]
    element: Element | None = None
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links and, with a title, bookmarks lead to; `level` counts from 0."""

    key: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Jump:
    """A place to click that leads to a key; its words are the element's."""

    frame: Frame
    key: str
    element: Element
    title: str


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of a column that no page break may cut. Coordinates count from its top left corner.

    `before` is the space above it unless it begins a page; `keep` holds it to the next slice; `again` is drawn above it
    when it begins a page; `reach` is how far its marks hang below it, for those that are `clear` of such marks.
    """

    height: float
    pieces: tuple[Piece, ...] = ()
    before: float = 0.0
    keep: bool = False
    again: "Slice | None" = None
    reach: float = 0.0
    clear: bool = False
    anchor: Anchor | None = None
    jump: Jump | None = None
    figure: Element | None = None
    """A figure that fills it: where it comes to lie is told to the element."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece where it lies on the page, drawn at `scale`."""

    x: float
    y: float
    piece: Piece
    scale: float = 1.0
    turned: bool = False
    """Whether the page is turned half round for it: what stands at the foot then lies at the head, upside down."""
    clip: Frame | None = None
    """Beside this part of the page nothing of it is seen."""


@dataclass(slots=True)
class Page:
    """A page while it fills. `running` stands at its head; `plain` pages have neither head nor foot."""

    size: PaperSize = A4
    running: str = ""
    plain: bool = False
    placed: list[Placed] = field(default_factory=list)
    anchors: list[tuple[float, Anchor]] = field(default_factory=list)
    jumps: list[Jump] = field(default_factory=list)

    def box(self, frame: Frame) -> Box:
        """A frame as a PDF counts, in points from the bottom left."""
        top, bottom = self.size.height - frame.y, self.size.height - frame.bottom
        return (frame.x * POINT, bottom * POINT, frame.right * POINT, top * POINT)
