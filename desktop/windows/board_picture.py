"""A board seen from far away: a coloured block for each square that holds cards, for lists of days and of groups."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.archive.entries import PreviewCard
from desktop.layout.palette import ink_of
from desktop.model.kinds import JOURNEYS
from desktop.model.sides import Side
from desktop.theme import Theme

if TYPE_CHECKING:
    from desktop.model.journey import Board, Journey

COLUMNS, ROWS = 8, 7
"""The least grid that is drawn, so that few cards do not become large blocks."""

GAP = 0.16
"""Share of a square that stays empty on each side."""


def far_away(board: "Board") -> tuple[PreviewCard, ...]:
    """What of a board is seen from far away: the journey last begun that holds any cards, the ideal one first."""
    for kind in reversed(JOURNEYS):
        if board.journey(kind).cards:
            return _cards(board.journey(kind))
    return ()


def paint_board(painter: QPainter, area: QRectF, cards: Iterable[PreviewCard], theme: Theme) -> None:
    """Paint cards as blocks into an area; more cards in one square make a block deeper in colour."""
    squares = Counter((card.column, card.row) for card in cards)
    sides = {(card.column, card.row): card.side for card in cards}
    if not squares:
        return
    across = area.width() / max(COLUMNS, *(column + 1 for column, _ in squares))
    down = area.height() / max(ROWS, *(row + 1 for _, row in squares))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for (column, row), number in squares.items():
        color = theme.color(ink_of(sides[column, row]))
        color.setAlphaF(min(1.0, 0.72 + 0.14 * number))
        painter.setBrush(color)
        left, top = area.left() + column * across, area.top() + row * down
        block = QRectF(left + across * GAP / 2, top + down * GAP, across * (1 - GAP), down * (1 - 2 * GAP))
        painter.drawRoundedRect(block, 3, 3)
    painter.restore()


def _cards(journey: "Journey") -> tuple[PreviewCard, ...]:
    rows: dict[str, tuple[int, Side]] = {lane.id: (row, lane.side) for row, lane in enumerate(journey.lanes)}
    columns = {phase.id: column for column, phase in enumerate(journey.phases)}
    return tuple(PreviewCard(columns[card.place.phase], *rows[card.place.lane]) for card in journey.in_reading_order())
