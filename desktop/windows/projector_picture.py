"""The picture on the projector, painted: the same on the second screen and, smaller, in front of the facilitator."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.language import Language, long_date
from desktop.layout.palette import Token
from desktop.model.shown import (
    BoardShown,
    Clockface,
    Dark,
    Mosaic,
    Opening,
    Prompt,
    Remaining,
    Results,
    Rules,
    Shown,
    Slide,
    TablePlan,
    Task,
    WallShown,
)
from desktop.model.timing import clock_text
from desktop.settings import Appearance
from desktop.theme import theme_of
from desktop.windows import projector_tables as tables
from desktop.windows.board_picture import far_away, paint_board
from desktop.windows.projector_boards import BoardImages
from desktop.windows.projector_type import BODY, HEADING, WIDE, Lettering

EDGE = 90.0
TITLES = (128, 112, 96, 84, HEADING)
WORDS = (72, 64, 56, 48, BODY)
PROMPTS = (128, 112, 96, 84, 72, 64, 56, 48, BODY)
FACES = (460, 400, 340, 300)
DIGITS, SMALL_DIGITS = 150, 84
BAR = 18.0
BAND = 104.0
"""How high the band is that says that the time is up."""

GAP = 40.0
SOFT = 0.72
"""How much of the ink what matters less is painted in."""


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

translate = Language.translate

Parts = TablePlan | WallShown | BoardShown | Mosaic | Results
"""Pictures of many parts under a heading."""


def title_of(shown: Parts) -> str:
    """The heading over a picture of many parts."""
    match shown:
        case TablePlan():
            return translate("Projector", "Find your table")
        case WallShown():
            return translate("Projector", "The wall")
        case BoardShown():
            return shown.group
        case Mosaic():
            return translate("Projector", "Gallery")
        case Results():
            return translate("Projector", "What became of our expectations?")
        case _:
            assert_never(shown)


class ProjectorPicture:
    """Paints slides on a ground of night. `language` gives the code dates are written in."""

    def __init__(self, family: str, language: Callable[[], str]) -> None:
        self.type = Lettering(family)
        self._language = language
        self._theme = theme_of(Appearance.DARK)
        self._night = theme_of(Appearance.LIGHT)
        self._boards = BoardImages(family)

    def paint(self, painter: QPainter, room: QRectF, slide: Slide) -> None:
        """Paint a slide into a rectangle of any size and shape."""
        painter.save()
        painter.setClipRect(room)
        if isinstance(slide.shown, Dark):
            painter.fillRect(room, Qt.GlobalColor.black)
            painter.restore()
            return
        painter.fillRect(room, self._night.color(Token.NIGHT))
        scale = room.width() / WIDE
        painter.translate(room.topLeft())
        painter.scale(scale, scale)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setPen(self.ink())
        page = QRectF(EDGE, 70, WIDE - 2 * EDGE, room.height() / scale - 140)
        self._paint_all(painter, page, slide)
        painter.restore()

    def ink(self, share: float = 1.0) -> QColor:
        color = self._night.color(Token.ON_NIGHT)
        color.setAlphaF(share)
        return color

    @property
    def mark(self) -> QColor:
        return self._theme.color(Token.HIGHLIGHT)

    def _paint_all(self, painter: QPainter, page: QRectF, slide: Slide) -> None:
        time = slide.remaining
        if time is not None and not isinstance(slide.shown, Opening):
            page = self._paint_foot(painter, page, time)
        if isinstance(slide.shown, Clockface):
            self._paint_face(painter, page, slide.shown, time)
            return
        digits = DIGITS if isinstance(slide.shown, Task) else SMALL_DIGITS
        beside = 0.0
        if time is not None and not isinstance(slide.shown, Opening):
            beside = self._paint_time(painter, page, time, digits)
        self._paint_shown(painter, page, slide.shown, beside)

    def _paint_shown(self, painter: QPainter, page: QRectF, shown: Shown, beside: float) -> None:
        match shown:
            case Opening():
                self._paint_opening(painter, page, shown)
            case Task():
                body = self.heading(painter, page, shown.title, beside)
                body.setTop(max(body.top(), page.top() + DIGITS * 1.75) if beside else body.top())
                self.type.lines(painter, shown.lines, body, WORDS, self.mark)
            case Rules():
                body = self.heading(painter, page, translate("Projector", "Ground rules"), beside)
                self.type.lines(painter, shown.lines, body, WORDS, self.mark)
            case Prompt():
                body = self.heading(painter, page, translate("Projector", "Talk about"), beside, SOFT)
                size = self.type.fitted(shown.words, body, PROMPTS, bold=True)
                self.type.block(painter, shown.words, body, size, bold=True)
            case TablePlan() | WallShown() | BoardShown() | Mosaic() | Results():
                self._paint_parts(painter, self.heading(painter, page, title_of(shown), beside), shown)
            case Dark() | Clockface():
                pass  # painted before
            case _:
                assert_never(shown)

    def _paint_parts(self, painter: QPainter, body: QRectF, shown: Parts) -> None:
        match shown:
            case TablePlan():
                tables.paint_tables(self, painter, body, shown)
            case WallShown():
                tables.paint_wall(self, painter, body, shown)
            case BoardShown():
                self._boards.paint(painter, shown.journey, body.adjusted(-40, -20, 40, 24))
            case Mosaic():
                self._paint_mosaic(painter, body, shown)
            case Results():
                tables.paint_results(self, painter, body, shown)
            case _:
                assert_never(shown)

    def heading(self, painter: QPainter, page: QRectF, words: str, beside: float, share: float = 1.0) -> QRectF:
        """Paint a heading; give the room below it. `beside` is how wide the time to its right is."""
        room = QRectF(page.x(), page.y(), page.width() - beside, HEADING * 2.6)
        size = self.type.fitted(words, room, TITLES[2:], bold=True)
        painter.setPen(self.ink(share))
        height = self.type.block(painter, words, room, size, bold=True)
        painter.setPen(self.ink())
        return page.adjusted(0, max(height, SMALL_DIGITS * 1.3 if beside else 0) + GAP, 0, 0)

    def _paint_opening(self, painter: QPainter, page: QRectF, shown: Opening) -> None:
        title = QRectF(page.x(), page.y() + page.height() * 0.14, page.width(), page.height() * 0.4)
        size = self.type.fitted(shown.title, title, (160, 144, *TITLES), bold=True)
        at = title.top() + self.type.block(painter, shown.title, title, size, bold=True) + GAP
        when = " · ".join(filter(None, (shown.place, long_date(shown.date, self._language()))))
        foot = QRectF(page.x(), page.bottom() - 70, page.width(), 70)
        purpose = QRectF(page.x(), at, page.width() * 0.86, foot.top() - GAP - at)
        painter.fillRect(QRectF(page.x(), title.top() - 56, 150, 14), self.mark)
        painter.setPen(self.ink(0.88))
        self.type.block(painter, shown.purpose, purpose, self.type.fitted(shown.purpose, purpose, WORDS))
        painter.setPen(self.ink(SOFT))
        self.type.one_line(painter, when, foot, 48)

    # The time

    def _paint_time(self, painter: QPainter, page: QRectF, time: Remaining, digits: int) -> float:
        """The time at the upper right; gives how wide it is."""
        words, large = self.until(time), digits == DIGITS
        width = max(self.type.width(time.text, digits, bold=True), self.type.width(words, BODY) if large else 0)
        room = QRectF(page.right() - width - 4, page.y() - (30 if large else 12), width + 4, digits * 1.4)
        painter.setPen(self._time_ink(time))
        painter.setFont(self.type.font(digits, bold=True))
        painter.drawText(room, RIGHT, time.text)
        if large:
            painter.setPen(self.ink(SOFT))
            painter.setFont(self.type.font(BODY))
            painter.drawText(room.translated(0, digits * 1.22), RIGHT, words)
        painter.setPen(self.ink())
        return width + 2 * GAP

    def _paint_face(self, painter: QPainter, page: QRectF, shown: Clockface, time: Remaining | None) -> None:
        title = QRectF(page.x(), page.y(), page.width(), 150)
        painter.setFont(self.type.font(self.type.fitted(shown.title, title, TITLES[1:], bold=True), bold=True))
        painter.drawText(title, MIDDLE, shown.title)
        if time is None:
            return
        size = next((each for each in FACES if self.type.width(time.text, each, bold=True) <= page.width()), FACES[-1])
        top = page.y() + 100 + (page.height() - 100 - size * 1.5) / 2
        painter.setPen(self._time_ink(time))
        painter.setFont(self.type.font(size, bold=True))
        painter.drawText(QRectF(0, top - size * 0.2, WIDE, size * 1.3), MIDDLE, time.text)
        painter.setPen(self.ink(0.88))
        painter.setFont(self.type.font(64))
        back = translate("Projector", "Back again at {time}").format(time=clock_text(time.ends))
        words = back if shown.is_pause and not time.paused else self.until(time)
        painter.drawText(QRectF(0, top + size * 1.08, WIDE, 100), MIDDLE, words)

    def _time_ink(self, time: Remaining) -> QColor:
        return self.mark if time.is_near or time.is_over else self.ink()

    def until(self, time: Remaining) -> str:
        """When the block ends, or that its time stands still."""
        if time.paused:
            return translate("Projector", "The time is paused")
        if time.is_over:
            return ""
        return translate("Projector", "ends at {time}").format(time=clock_text(time.ends))

    def _paint_foot(self, painter: QPainter, page: QRectF, time: Remaining) -> QRectF:
        """How much of the time has passed, or a band that says it is up; gives the room above."""
        if time.is_over:
            band = QRectF(page.x(), page.bottom() - BAND, page.width(), BAND)
            self._paint_band(painter, band)
            return page.adjusted(0, 0, 0, -BAND - GAP)
        groove = QRectF(page.x(), page.bottom() - BAR, page.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._night.color(Token.NIGHT_SOFT).lighter(130))
        painter.drawRoundedRect(groove, BAR / 2, BAR / 2)
        painter.setBrush(self.mark)
        passed = QRectF(groove.x(), groove.y(), max(BAR, groove.width() * time.passed), BAR)
        painter.drawRoundedRect(passed, BAR / 2, BAR / 2)
        painter.setPen(self.ink())
        return page.adjusted(0, 0, 0, -BAR - GAP)

    def _paint_band(self, painter: QPainter, band: QRectF) -> None:
        """The calm end signal: a colour, a sign and words; no sound."""
        dark = self._night.color(Token.NIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.mark)
        painter.drawRoundedRect(band, 20, 20)
        painter.setPen(QPen(dark, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        center = QPointF(band.left() + 74, band.center().y())
        painter.drawEllipse(center, 30, 30)
        painter.drawLine(center, center + QPointF(0, -20))
        painter.drawLine(center, center + QPointF(15, 8))
        painter.setPen(dark)
        painter.setFont(self.type.font(60, bold=True))
        painter.drawText(
            band.adjusted(134, 0, -20, 0), Qt.AlignmentFlag.AlignVCenter, translate("Projector", "The time is up")
        )
        painter.setPen(self.ink())

    def _paint_mosaic(self, painter: QPainter, body: QRectF, shown: Mosaic) -> None:
        for (name, board), cell in zip(shown.boards, tables.cells(body, len(shown.boards), 1.5), strict=False):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.SURFACE))
            painter.drawRoundedRect(cell, 18, 18)
            painter.setPen(self.ink())
            self.type.one_line(painter, name, cell.adjusted(24, 10, -24, 0), BODY, bold=True)
            paint_board(painter, cell.adjusted(24, 74, -24, -18), far_away(board), self._theme)
