"""A whole journey as tiles in the order they are painted: for paper, for pictures, and to compare the two."""

from collections.abc import Iterator, Sequence

from desktop.layout.agreed import AGREED, agreed_beside, agreed_on
from desktop.layout.arrows import Arrow, lay_out_arrows
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import lay_out_curve
from desktop.layout.furniture import column_lines, lane_label, lane_strip, phase_head
from desktop.layout.hidden import hidden_tiles
from desktop.layout.marks import Frame, Tile
from desktop.layout.plan_furniture import plan_labels, plan_lines
from desktop.layout.service_lines import line_names, service_tiles
from desktop.layout.value_rows import value_label, value_tiles

NOTHING: frozenset[str] = frozenset()


def whole_drawing(drawing: JourneyDrawing, agreed: frozenset[str] = NOTHING) -> Iterator[Tile]:
    """Every tile of a journey: strips, lines, the curve, arrows, cards, names, and what stands below.

    Cards and arrows that something was `agreed` about, by their ids, have its sign.
    """
    sheet = Frame(0, 0, drawing.width, drawing.height)
    if drawing.is_plan:
        yield Tile("lines", sheet, plan_lines(drawing))
        yield from drawing.card_tiles()
        yield from plan_labels(drawing)
        yield from _signs(drawing, (), agreed)
        return
    for lane, band in zip(drawing.journey.lanes, drawing.rows, strict=True):
        yield lane_strip(lane, band, drawing.width)
    yield Tile("lines", sheet, column_lines(drawing))
    yield from service_tiles(drawing)
    yield Tile("curve", sheet, lay_out_curve(drawing))
    arrows = list(lay_out_arrows(drawing))
    for arrow in arrows:
        yield Tile(f"arrow {arrow.key}", sheet, arrow.marks)
    for arrow in arrows:
        if arrow.badge:
            yield Tile(f"number {arrow.key}", sheet, arrow.badge)
    yield from drawing.card_tiles()
    yield from _signs(drawing, arrows, agreed)
    for lane, band in zip(drawing.journey.lanes, drawing.rows, strict=True):
        yield lane_label(lane, band)
    yield from line_names(drawing)
    for phase, column in zip(drawing.journey.phases, drawing.columns, strict=True):
        yield phase_head(phase, column)
    yield from hidden_tiles(drawing)
    yield from value_tiles(drawing)
    label = value_label(drawing)
    if label is not None:
        yield label


def _signs(drawing: JourneyDrawing, arrows: Sequence[Arrow], agreed: frozenset[str]) -> Iterator[Tile]:
    """The signs of agreements, over everything else."""
    sheet = Frame(0, 0, drawing.width, drawing.height)
    found = {arrow.key: agreed_beside(arrow.middle) for arrow in arrows if arrow.key in agreed}
    found |= {key: agreed_on(frame) for key in sorted(agreed) if (frame := drawing.frame_of(key)) is not None}
    for key, marks in found.items():
        yield Tile(f"{AGREED} {key}", sheet, marks)
