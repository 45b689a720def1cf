"""The text size in use, and what grows with it: lengths on screen, and the set measures of widgets.

Letters, icons and widths grow by the factor; a height grows by the lines of text in it, and the air stays as it is:
at twice the size there would be no room for twice the air. The factor is that of the application's font.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)

BODY = 15
"""The type most words are set in, in pixels at 100 %."""

SIZES = (100, 120, 140, 160, 180, 200)
"""The sizes offered, in per cent; each makes the body type a whole number of pixels."""

LINE = 20
"""A line of body text, in pixels at 100 %."""


def factor() -> float:
    """How much larger than usual text is."""
    size = QApplication.font().pixelSize()
    return size / BODY if size > 0 else 1.0


def px(pixels: float) -> int:
    """A width, an icon or a letter, given as it is at 100 %."""
    return round(pixels * factor())


def tall(pixels: float, lines: float = 1) -> int:
    """A height with so many lines of text in it, given as it is at 100 %."""
    return round(pixels + lines * LINE * (factor() - 1))


def aside(pixels: float) -> int:
    """The width of a column beside something else, which grows half as much: there is only one screen."""
    return round(pixels * (factor() + 1) / 2)


def two_lines(pixels: float) -> int:
    """A height with two lines of text in it, given as it is at 100 %."""
    return tall(pixels, 2)


def typed(font: QFont | str, pixels: float, weight: QFont.Weight | None = None) -> QFont:
    """A font, or that of a family, with letters of so many pixels at 100 %."""
    made = QFont(font)
    made.setPixelSize(px(pixels))
    if weight is not None:
        made.setWeight(weight)
    return made


def hold(widget: W, put: Callable[[W, int], None], pixels: float, grow: Callable[[float], int] = px) -> None:
    """Set a measure of a widget, as `QWidget.setFixedWidth` does, and again whenever the text size changes."""
    _Hold(widget, put, partial(grow, pixels)).measure()


class _Hold(QObject):
    """Lies in the widget it is about, and goes with it."""

    def __init__(self, widget: QWidget, put: Callable[[Any, int], None], size: Callable[[], int]) -> None:
        super().__init__(widget)
        self._put, self._size = put, size

    def measure(self) -> None:
        self._put(self.parent(), self._size())


def measure_again(app: QApplication) -> None:
    """Give every held measure in the program the text size in use."""
    for window in app.topLevelWidgets():
        for held in window.findChildren(_Hold):
            held.measure()


def nearest(percent: int) -> int:
    """The offered size nearest to a wanted one."""
    return min(SIZES, key=lambda each: abs(each - percent))


def stepped(percent: int, steps: int) -> int:
    """So many sizes larger or smaller."""
    at = SIZES.index(nearest(percent)) + steps
    return SIZES[max(0, min(len(SIZES) - 1, at))]
