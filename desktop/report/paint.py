"""Marks on paper: the twin of `canvas/brush.py`. Millimetres from the top left become points from the bottom left."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, assert_never

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.layout.marks import Box, Curve, Dot, Frame, Mark, Move, Path, Point, Straight, Words
from desktop.layout.palette import LIGHT, Palette, Token
from desktop.layout.typeface import font_file
from desktop.layout.weight import Weight
from desktop.report.letters import clean, printable
from desktop.tagged.marking import spelled

Canvas = Any
"""reportlab's canvas; the library has no types."""

FLAT, ROUND = 0, 1


def font_name(weight: Weight) -> str:
    """The name under which reportlab knows a cut."""
    return f"Brobyg-{weight}"


def register_fonts() -> None:
    """Make the typeface known to reportlab, which keeps fonts for the whole process."""
    known = pdfmetrics.getRegisteredFontNames()
    for weight in Weight:
        if font_name(weight) not in known:
            pdfmetrics.registerFont(TTFont(font_name(weight), font_file(weight), asciiReadable=False))


class Brush:
    """Draws marks on the current page of a canvas; `width` and `height` are the page's, in mm."""

    def __init__(self, canvas: Canvas, height: float, palette: Palette = LIGHT, width: float = 0.0) -> None:
        self._canvas = canvas
        self._width, self._height = width, height
        self._palette = palette
        self._dx = self._dy = 0.0
        self._scale = 1.0
        canvas.setLineCap(ROUND)
        canvas.setLineJoin(ROUND)

    def draw(
        self, marks: Iterable[Mark], dx: float = 0.0, dy: float = 0.0, scale: float = 1.0, *, turned: bool = False
    ) -> None:
        """Draw marks whose corner lies at `dx`, `dy` on the page, made larger or smaller by `scale`.

        For those that are `turned` the page is turned half round.
        """
        self._dx, self._dy, self._scale = dx, dy, scale
        if turned:
            self._canvas.saveState()
            self._canvas.translate(self._width * mm, self._height * mm)
            self._canvas.rotate(180)
        self._draw(marks)
        if turned:
            self._canvas.restoreState()

    @contextmanager
    def within(self, frame: Frame | None) -> Iterator[None]:
        """What is drawn meanwhile is seen only within a part of the page, where one is given."""
        if frame is None:
            yield
            return
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(frame.x * mm, (self._height - frame.bottom) * mm, frame.width * mm, frame.height * mm)
        self._canvas.clipPath(path, stroke=0, fill=0)
        yield
        self._canvas.restoreState()

    def _draw(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            match mark:
                case Words():
                    self._words(mark)
                case Box():
                    self._box(mark)
                case Path():
                    self._path(mark)
                case Dot():
                    self._dot(mark)
                case _:
                    assert_never(mark)

    def _words(self, mark: Words) -> None:
        canvas = self._canvas
        shown = printable(mark.text, mark.weight)
        canvas.setFillColor(self._colour(mark.ink))
        canvas.setFont(font_name(mark.weight), self._long(mark.size))
        if shown == mark.text:
            canvas.drawString(*self._at((mark.x, mark.y)), shown)
            return
        # Who copies or searches gets the letters that were written, not the signs that stand for them.
        with spelled(canvas, clean(mark.text)):
            canvas.drawString(*self._at((mark.x, mark.y)), shown)

    def _box(self, mark: Box) -> None:
        fill, stroke = self._inks(mark.fill, mark.stroke, mark.pen)
        x, y = self._at((mark.x, mark.y + mark.height))
        width, height = self._long(mark.width), self._long(mark.height)
        radius = min(self._long(mark.radius), width / 2, height / 2)
        if radius > 0:
            self._canvas.roundRect(x, y, width, height, radius, stroke=stroke, fill=fill)
        else:
            self._canvas.rect(x, y, width, height, stroke=stroke, fill=fill)

    def _dot(self, mark: Dot) -> None:
        fill, stroke = self._inks(mark.fill, mark.stroke, mark.pen)
        self._canvas.circle(*self._at((mark.x, mark.y)), self._long(mark.radius), stroke=stroke, fill=fill)

    def _path(self, mark: Path) -> None:
        fill, stroke = self._inks(mark.fill, mark.stroke, mark.pen)
        path = self._canvas.beginPath()
        for part in mark.strokes:
            match part:
                case Move(to):
                    path.moveTo(*self._at(to))
                case Straight(to):
                    path.lineTo(*self._at(to))
                case Curve(first, second, to):
                    path.curveTo(*self._at(first), *self._at(second), *self._at(to))
                case _:
                    assert_never(part)
        if mark.closed:
            path.close()
        if mark.dash:
            self._canvas.setLineCap(FLAT)
            self._canvas.setDash(self._long(mark.dash), self._long(mark.dash))
        self._canvas.drawPath(path, stroke=stroke, fill=fill)
        if mark.dash:
            self._canvas.setDash()
            self._canvas.setLineCap(ROUND)

    def _inks(self, fill: Token | None, stroke: Token | None, pen: float) -> tuple[int, int]:
        if fill is not None:
            self._canvas.setFillColor(self._colour(fill))
        if stroke is not None:
            self._canvas.setStrokeColor(self._colour(stroke))
            self._canvas.setLineWidth(self._long(pen))
        return int(fill is not None), int(stroke is not None)

    def _colour(self, token: Token) -> Any:  # noqa: ANN401 - the library has no types
        return HexColor(self._palette[token])

    def _long(self, length: float) -> float:
        return float(length * self._scale * mm)

    def _at(self, point: Point) -> Point:
        x = self._dx + point[0] * self._scale
        y = self._dy + point[1] * self._scale
        return (float(x * mm), float((self._height - y) * mm))
