"""Where a drawing lies on the paper of a poster, upright or across, and how large it is there."""

from dataclasses import dataclass

from desktop.layout.marks import Frame
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.model.posters import PosterSize
from desktop.report.blocks import Wall
from desktop.report.letters import lines_of
from desktop.report.measures import PaperSize, TextStyle
from desktop.report.posters.legend import placed
from desktop.report.posters.lettering import smallest

EDGE = 9.0
STRIP = 2.4
HEAD = 24.5
FOOT = 4.0
KICKER_TOP = 6.4
TITLE_TOP = 11.4
"""Lengths of an A3 sheet; on a larger one everything around the drawing is larger, too."""

LARGEST = 3.0
"""No drawing is made larger than this: few cards on a large sheet keep their air."""

ABOVE = 0.25
"""How much of the height that is left over lies above the drawing."""

NOTE_LINES = 2
FURNITURE = {PosterSize.A3: 1.0, PosterSize.A2: 1.3, PosterSize.A1: 1.7}

KICKER = TextStyle(3.8, 5.0, Weight.SEMIBOLD, Token.MUTED)
TITLE = TextStyle(8.4, 10.6, Weight.BOLD)
LEGEND = TextStyle(3.3, 5.6, Weight.REGULAR, Token.INK)
NOTE = TextStyle(3.3, 4.6, Weight.REGULAR, Token.MUTED)


@dataclass(frozen=True, slots=True)
class Fit:
    """The paper as it is turned, the drawing's place and scale on it, and its smallest type in millimetres.

    `furniture` is how large everything around the drawing is, compared with an A3 sheet.
    """

    paper: PaperSize
    drawing: Frame
    scale: float
    smallest: float
    furniture: float


def fit(wall: Wall) -> Fit:
    """Turn the paper so that the drawing is as large as can be."""
    short, long = wall.size.sides
    across, upright = (_fitted(wall, PaperSize(*sides)) for sides in ((long, short), (short, long)))
    return upright if upright.scale > across.scale else across


def inner(paper: PaperSize, furniture: float) -> float:
    """The width between the edges, counted as on an A3 sheet."""
    return paper.width / furniture - 2 * EDGE


def notes_of(wall: Wall, width: float) -> tuple[str, ...]:
    """What is told under the drawing, as the lines it takes; no more than there is room for."""
    text = "  ".join(wall.sheet.notes)
    return tuple(line.text for line in lines_of(text, NOTE, width))[:NOTE_LINES] if text else ()


def foot_of(wall: Wall, width: float) -> float:
    """The height of all that stands under the drawing, counted as on an A3 sheet."""
    signs = placed(wall.legend, width, LEGEND)
    rows = signs[-1].row + 1 if signs else 0
    return FOOT + rows * LEGEND.step + len(notes_of(wall, width)) * NOTE.step


def _fitted(wall: Wall, paper: PaperSize) -> Fit:
    furniture, sheet = FURNITURE[wall.size], wall.sheet
    width = inner(paper, furniture)
    edge, top = EDGE * furniture, HEAD * furniture
    room = Frame(edge, top, width * furniture, paper.height - top - (foot_of(wall, width) + EDGE) * furniture)
    scale = min(LARGEST, room.width / sheet.width, room.height / sheet.height)
    wide, high = sheet.width * scale, sheet.height * scale
    drawing = Frame(room.x + (room.width - wide) / 2, room.y + (room.height - high) * ABOVE, wide, high)
    return Fit(paper, drawing, scale, smallest(sheet.tiles, scale), furniture)
