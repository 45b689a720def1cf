"""Type for the back row: words as large as their room lets them be, never smaller than can be read from ten metres.

All is measured in steps of a picture that is 1920 wide, whatever it is painted on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

WIDE = 1920.0
BODY, HEADING = 40, 72
"""The least sizes of words and of headings."""

BULLET = "•"
NUMBER = re.compile(r"\d\. ")
"""What a line that is counted begins with; it stands in the bullet's place."""

INDENT = 1.1
"""How far words stand in from their bullet, in their own size."""

AIR = 0.45
"""Between two lines of a list, in their own size."""

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words in one family, measured and painted."""

    family: str

    def font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(max(1, round(size)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def height(self, words: str, width: float, size: float, *, bold: bool = False) -> float:
        """How high words are in so wide a column."""
        metrics = QFontMetricsF(self.font(size, bold=bold))
        return metrics.boundingRect(QRectF(0, 0, width, 1e6), WRAPPED.value, words).height()

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        return QFontMetricsF(self.font(size, bold=bold)).horizontalAdvance(words)

    def fitted(self, words: str, room: QRectF, sizes: Sequence[int], *, bold: bool = False) -> int:
        """The largest of some sizes at which words have room, and no word is wider than the column; else the least."""
        longest = max(words.split(), key=len, default="")
        for size in sizes:
            if (
                self.width(longest, size, bold=bold) <= room.width()
                and self.height(words, room.width(), size, bold=bold) <= room.height()
            ):
                return size
        return sizes[-1]

    def one_line(self, painter: QPainter, words: str, room: QRectF, size: float, *, bold: bool = False) -> None:
        """Words on one line at the top of their room, with an ellipsis where there is more of them."""
        painter.setFont(self.font(size, bold=bold))
        metrics = QFontMetricsF(painter.font())
        line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room.x(), room.y(), room.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, line)

    def block(self, painter: QPainter, words: str, room: QRectF, size: float, *, bold: bool = False) -> float:
        """Words in a column, cut after the last line there is room for; gives how high they are."""
        painter.setFont(self.font(size, bold=bold))
        fitting = self._cut(words, room, size, bold=bold)
        painter.drawText(room, WRAPPED.value, fitting)
        return self.height(fitting, room.width(), size, bold=bold)

    def size_of_list(self, lines: Sequence[str], room: QRectF, sizes: Sequence[int]) -> int:
        """The largest of some sizes at which all lines of a list have room; else the least."""
        return next(
            (size for size in sizes if self.height_of_list(lines, room.width(), size) <= room.height()), sizes[-1]
        )

    def height_of_list(self, lines: Sequence[str], width: float, size: float) -> float:
        heights = (self.height(line, width - size * INDENT, size) for line in lines)
        return sum(heights) + size * AIR * max(0, len(lines) - 1)

    def lines(self, painter: QPainter, lines: Sequence[str], room: QRectF, sizes: Sequence[int], mark: QColor) -> float:
        """A list, as large as it can be; a single line has no bullet. Gives how high it is."""
        size = self.size_of_list(lines, room, sizes)
        indent = size * INDENT if len(lines) > 1 else 0.0
        ink, at = painter.pen(), room.top()
        for line in lines:
            number = NUMBER.match(line) if indent else None
            bullet = number[0].strip() if number else BULLET
            line = line.removeprefix(number[0]) if number else line  # noqa: PLW2901 - without its number
            left = room.bottom() - at
            if left < size:
                break
            if indent:
                painter.setPen(mark)
                self.one_line(painter, bullet, QRectF(room.x(), at, indent * 1.5, size), size, bold=True)
                painter.setPen(ink)
            column = QRectF(room.x() + indent, at, room.width() - indent, left)
            at += self.block(painter, line, column, size) + size * AIR
        return at - room.top()

    def _cut(self, words: str, room: QRectF, size: float, *, bold: bool) -> str:
        if self.height(words, room.width(), size, bold=bold) <= room.height():
            return words
        pieces = words.split(" ")
        low, high = 0, len(pieces)
        while low < high:
            middle = (low + high + 1) // 2
            cut = " ".join(pieces[:middle]) + " …"
            fits = self.height(cut, room.width(), size, bold=bold) <= room.height()
            low, high = (middle, high) if fits else (low, middle - 1)
        return " ".join(pieces[:low]) + " …"
