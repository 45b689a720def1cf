"""Every length of the report's pages once, in millimetres, and the styles of its type."""

from dataclasses import dataclass

from desktop.layout.palette import Token
from desktop.layout.weight import Weight

CAPITALS = 0.66
"""Height of the typeface's capitals, as a share of its size."""


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A page in millimetres."""

    width: float
    height: float


A4 = PaperSize(210, 297)
A5 = PaperSize(148, 210)
A3 = PaperSize(297, 420)
A3_LANDSCAPE = PaperSize(420, 297)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a line of type looks: its size, the distance to the next line, its cut and colour."""

    size: float
    step: float
    weight: Weight = Weight.REGULAR
    ink: Token = Token.INK

    def baseline(self, top: float) -> float:
        """Where the line stands so that its capitals are in the middle of its step."""
        return top + (self.step + CAPITALS * self.size) / 2


# Page
LEFT = 22.0
TOP = 27.0
BOTTOM = 22.0
COLUMN = 166.0
ASIDE = 40.0
ASIDE_TEXT = 35.0
HEAD_LINE = 14.0
FOOT_LINE = 12.0
SHEET_FOOT = 5.5

# Sheet: an A3 page around a drawing of eight phases, 404 mm wide
SHEET_EDGE = 8.0
SHEET_TOP = 19.5
SHEET_BOTTOM = 12.0
SHEET_NOTES = 1.2
SMALLEST_TYPE = 6.5 * 25.4 / 72
"""No type on a sheet is smaller, in millimetres: 6.5 pt."""

# Type: 1 pt is 0.3528 mm
BODY = TextStyle(3.7, 5.3)
LEAD = TextStyle(4.6, 6.6, Weight.REGULAR, Token.MUTED)
NOTE = TextStyle(3.2, 4.5, Weight.REGULAR, Token.MUTED)
QUOTE = TextStyle(4.3, 6.0, Weight.ITALIC)
TITLE = TextStyle(12.5, 14.0, Weight.BOLD)
FACT = TextStyle(5.0, 7.4, Weight.SEMIBOLD, Token.MUTED)
HEADINGS = {
    1: TextStyle(9.2, 10.8, Weight.BOLD),
    2: TextStyle(6.2, 7.6, Weight.BOLD),
    3: TextStyle(4.4, 5.6, Weight.SEMIBOLD),
}
ASIDE_HEADING = TextStyle(3.5, 4.6, Weight.SEMIBOLD, Token.MUTED)
KICKER = TextStyle(2.9, 4.4, Weight.SEMIBOLD, Token.MUTED)
ENTRY = TextStyle(3.9, 5.4)
TABLE_HEAD = TextStyle(2.75, 3.7, Weight.SEMIBOLD, Token.MUTED)
TABLE_LEAD = TextStyle(3.3, 4.4, Weight.SEMIBOLD)
TABLE = TextStyle(3.2, 4.2)
TABLE_STRONG = TextStyle(3.2, 4.2, Weight.SEMIBOLD)
RUNNING = TextStyle(2.9, 3.6, Weight.REGULAR, Token.MUTED)
SHEET_TITLE = TextStyle(5.6, 7.0, Weight.BOLD)

# Table
CELL_GAP = 3.0
ROW_PADDING = 1.2
RULE = 0.2
STRONG_RULE = 0.35
LONGEST_KEPT_ROW = 40
"""Rows of more lines than this may be cut by a page break."""
