"""A chart as slices of the column: its title and one figure, held to the table that says the same."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.layout.marks import Mark, Words
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Figure
from desktop.report.letters import clean, lines_of, words
from desktop.report.measures import TextStyle
from desktop.report.page import Piece, Slice
from desktop.tagged.structure import Structure

ABOVE, BETWEEN, BELOW = 4.0, 2.5, 3.0
TITLE = TextStyle(3.7, 5.0, Weight.SEMIBOLD)


def figure_slices(figure: Figure, structure: Structure) -> Iterator[Slice]:
    """All of it on one page."""
    caption = structure.add("P")
    before = ABOVE
    for line in lines_of(figure.title, TITLE, m.COLUMN):
        yield Slice(TITLE.step, (Piece((words(line, 0, 0, TITLE),), caption),), before, keep=True, clear=True)
        before = 0.0
    element = structure.add("Figure", alt=clean(figure.alt))
    marks = tuple(_apart(mark) for mark in figure.chart.marks)
    yield Slice(figure.chart.height, (Piece(marks, element),), BETWEEN, keep=True, figure=element)
    yield Slice(BELOW, keep=True)


def _apart(mark: Mark) -> Mark:
    """Copied words must not run together."""
    return replace(mark, text=mark.text + " ") if isinstance(mark, Words) else mark
