"""Marks as elements of SVG, in the colours of a palette."""

from collections.abc import Iterable, Iterator
from typing import assert_never
from xml.sax.saxutils import escape

from desktop.layout.marks import Box, Curve, Dot, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Palette, Token
from desktop.layout.typeface import can_write, width_of
from desktop.report.letters import clean, printable
from desktop.report.picture_font import HEAVINESS, style_of


class Ink:
    """Writes marks as elements. With `every_letter` those that the typeface lacks are left to the reader's own."""

    def __init__(self, palette: Palette, *, every_letter: bool = False) -> None:
        self._palette = palette
        self._every_letter = every_letter

    def elements(self, marks: Iterable[Mark]) -> Iterator[str]:
        for mark in marks:
            match mark:
                case Words():
                    yield self._words(mark)
                case Box():
                    corner = f' rx="{number(mark.radius)}"' if mark.radius else ""
                    yield (
                        f'<rect x="{number(mark.x)}" y="{number(mark.y)}"'
                        f' width="{number(mark.width)}" height="{number(mark.height)}"'
                        f"{corner}{self._inks(mark.fill, mark.stroke, mark.pen)}/>"
                    )
                case Dot():
                    inks = self._inks(mark.fill, mark.stroke, mark.pen)
                    yield f'<circle cx="{number(mark.x)}" cy="{number(mark.y)}" r="{number(mark.radius)}"{inks}/>'
                case Path():
                    yield self._path(mark)
                case _:
                    assert_never(mark)

    def _words(self, mark: Words) -> str:
        meant = clean(mark.text)
        shown = meant if self._every_letter else printable(meant, mark.weight)
        if not shown.strip():
            return ""
        length = ""
        if not self._every_letter or can_write(shown, mark.weight):
            # Programs that know no letters inside a picture take others: the length keeps these from running over.
            width = number(width_of(shown, mark.size, mark.weight))
            length = f' textLength="{width}" lengthAdjust="spacingAndGlyphs"'
        style = f' font-style="{style_of(mark.weight)}"' if style_of(mark.weight) != "normal" else ""
        return (
            f'<text x="{number(mark.x)}" y="{number(mark.y)}" font-size="{number(mark.size)}"'
            f' font-weight="{HEAVINESS[mark.weight]}"{style} fill="{self._palette[mark.ink]}"'
            f"{length}>{escape(shown)}</text>"
        )

    def _path(self, mark: Path) -> str:
        drawn = []
        for part in mark.strokes:
            match part:
                case Move(to):
                    drawn.append("M" + _points(to))
                case Straight(to):
                    drawn.append("L" + _points(to))
                case Curve(first, second, to):
                    drawn.append("C" + _points(first, second, to))
                case _:
                    assert_never(part)
        if mark.closed:
            drawn.append("Z")
        dash = f' stroke-dasharray="{number(mark.dash)}"' if mark.dash else ' stroke-linecap="round"'
        line = f'{dash} stroke-linejoin="round"' if mark.stroke is not None else ""
        return f'<path d="{"".join(drawn)}"{self._inks(mark.fill, mark.stroke, mark.pen)}{line}/>'

    def _inks(self, fill: Token | None, stroke: Token | None, pen: float) -> str:
        filled = f' fill="{self._palette[fill] if fill is not None else "none"}"'
        return filled + (
            f' stroke="{self._palette[stroke]}" stroke-width="{number(pen)}"' if stroke is not None else ""
        )


def _points(*points: tuple[float, float]) -> str:
    return " ".join(f"{number(x)} {number(y)}" for x, y in points)


def number(length: float) -> str:
    """A length, to a thousandth of a millimetre."""
    return f"{round(length, 3):g}" if abs(length) < 1000 else f"{round(length, 2)}"
