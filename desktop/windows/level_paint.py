"""How a bar of levels is painted: its line and steps, the marks on it, and where the keyboard is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen

from desktop.layout.level_signs import Sign
from desktop.layout.palette import Token
from desktop.text_size import typed
from desktop.theme import Theme
from desktop.windows.level_places import LevelPlaces
from desktop.windows.level_shapes import AROUND, RADIUS, outline, paint_expected, paint_now

BOX = QSize(30, 24)
"""Of the step that is no level, in pixels at 100 %, as all lengths here."""
SMALL = 12
FAINT = 0.45


def paint_bar(
    painter: QPainter,
    theme: Theme,
    sign: Sign,
    on_it: LevelPlaces,
    middle: float,
    levels: tuple[int | None, int | None],
) -> None:
    """Paint a bar with the levels now and expected, as far as they are on it."""
    ink, ground, line = (theme.color(token) for token in (sign.token, Token.SURFACE, Token.LINE))
    now, expected = (on_it.of(level) for level in levels)
    if on_it.levels:
        painter.setPen(QPen(line, 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(on_it.across[0], middle), QPointF(on_it.across[on_it.levels - 1], middle))
    if now is not None and expected is not None and abs(now - expected) > 2 * AROUND:
        for pen in (QPen(ground, 4), QPen(ink, 2, Qt.PenStyle.DotLine)):
            painter.setPen(pen)
            painter.drawLine(QPointF(now, middle), QPointF(expected, middle))
    _paint_steps(painter, theme, on_it, middle)
    if now is not None:
        paint_now(painter, sign, QPointF(now, middle), ink, ground)
    if expected is not None:
        spot = QPointF(expected, middle)
        paint_expected(painter, sign, spot, ink, None if expected == now else ground)


def paint_ghost(painter: QPainter, theme: Theme, sign: Sign, spot: QPointF, *, filled: bool) -> None:
    """The mark that a press would put here, faintly."""
    ink, ground = theme.color(sign.token), theme.color(Token.SURFACE)
    painter.fillPath(outline(sign.shape, spot, RADIUS), ground)
    painter.setOpacity(FAINT)
    if filled:
        paint_now(painter, sign, spot, ink, ground)
    else:
        paint_expected(painter, sign, spot, ink, ground)
    painter.setOpacity(1.0)


def paint_focus(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Tell that the keyboard is here."""
    painter.setPen(QPen(theme.color(Token.AUTHORITY), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)


def _paint_steps(painter: QPainter, theme: Theme, on_it: LevelPlaces, middle: float) -> None:
    font = typed(painter.font(), SMALL)
    font.setPixelSize(SMALL)  # the painter is scaled already
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    for value, across in zip(on_it.values, on_it.across, strict=True):
        spot = QPointF(across, middle)
        if on_it.is_level(value):
            painter.setPen(QPen(theme.color(Token.LINE), 1.5))
            painter.setBrush(theme.color(Token.SURFACE))
            painter.drawEllipse(spot, RADIUS - 1, RADIUS - 1)
        else:
            _paint_box(painter, theme, spot)
        painter.setPen(theme.color(Token.MUTED))
        words = str(value) if on_it.is_level(value) else "–"
        painter.drawText(QRectF(across - 12, middle - 12, 24, 24), Qt.AlignmentFlag.AlignCenter, words)


def _paint_box(painter: QPainter, theme: Theme, spot: QPointF) -> None:
    """The step that says why there is no level: hatched, and off the line."""
    line, ground = theme.color(Token.LINE), theme.color(Token.SURFACE)
    box = QRectF(spot.x() - BOX.width() / 2, spot.y() - BOX.height() / 2, BOX.width(), BOX.height())
    painter.setPen(QPen(line, 1.5))
    for brush in (QBrush(ground), QBrush(line, Qt.BrushStyle.BDiagPattern)):
        painter.setBrush(brush)
        painter.drawRoundedRect(box, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(spot, RADIUS - 2, RADIUS - 2)
