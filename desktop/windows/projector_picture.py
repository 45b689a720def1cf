"""The picture on the projector, painted: the same on the second screen and, smaller, in front of the facilitator."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.language import Language, long_date
from desktop.layout.palette import Token
from desktop.model.shown import (
    BoardShown,
    Clockface,
    Dark,
    JoinCode,
    Measured,
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
from desktop.windows.projector_join import paint_join
from desktop.windows.projector_survey import paint_measured
from desktop.windows.projector_type import BODY, HEADING, WIDE, Lettering

EDGE = 90.0
TITLES = (128, 112, 96, 84, HEADING)
WORDS = (88, 80, 72, 64, 56, 48, BODY)
PROMPTS = (128, 112, 96, 84, 72, 64, 56, 48, BODY)
FACES = (460, 400, 340, 300)
DIGITS, SMALL_DIGITS = 150, 84
BAR = 18.0
BAND = 104.0
"""How high the band is that says that the time is up."""

GAP = 40.0
MOST_LAYERS = 4
"""The window and its miniature, with what they showed before."""

SOFT = 0.72
"""How much of the ink what matters less is painted in."""


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

translate = Language.translate

Parts = TablePlan | WallShown | BoardShown | Mosaic | Results | Measured
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
            told = translate("Projector", "What became of our expectations?")
            return told if shown.is_said else translate("Projector", "Results")
        case Measured():
            return translate("Projector", "How we find that we work together")
        case _:
            assert_never(shown)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a slide's parts go: the page, the room above its foot, and how wide the time beside the heading is."""

    page: QRectF
    above: QRectF
    beside: float


@dataclass(frozen=True, slots=True)
class Layer:
    """What a painted picture that stands still is of."""

    size: QSize
    shown: Shown
    place: Placed


def _digits(shown: Shown) -> int:
    return DIGITS if isinstance(shown, Task) else SMALL_DIGITS


class ProjectorPicture:
    """Paints slides on a ground of night. `language` gives the code dates are written in."""

    def __init__(self, family: str, language: Callable[[], str]) -> None:
        self.type = Lettering(family)
        self._language = language
        self._theme = theme_of(Appearance.DARK)
        self._night = theme_of(Appearance.LIGHT)
        self._boards = BoardImages(family)
        self._layers: list[tuple[Layer, QImage]] = []

    def paint(self, painter: QPainter, room: QRectF, slide: Slide) -> None:
        """Paint a slide into a rectangle of any size and shape."""
        painter.save()
        painter.setClipRect(room)
        if isinstance(slide.shown, Dark):
            painter.fillRect(room, Qt.GlobalColor.black)
        else:
            place = self._place(room, slide)
            painter.drawImage(room, self._layer(painter, room, slide, place))
            self._aim(painter, room)
            self._paint_live(painter, slide, place)
        painter.restore()

    def _place(self, room: QRectF, slide: Slide) -> Placed:
        """Where everything goes: what stands still between the time at the upper right and the line at the foot."""
        page = QRectF(EDGE, 70, WIDE - 2 * EDGE, room.height() * WIDE / room.width() - 140)
        time = slide.remaining
        if time is None or isinstance(slide.shown, Opening):
            return Placed(page, page, 0.0)
        above = page.adjusted(0, 0, 0, -GAP - (BAND if time.is_over else BAR))
        beside = 0.0 if isinstance(slide.shown, Clockface) else self._time_width(time, _digits(slide.shown)) + 2 * GAP
        return Placed(page, above, beside)

    def _layer(self, painter: QPainter, room: QRectF, slide: Slide, place: Placed) -> QImage:
        """What stands still from second to second, painted once in the real pixels of each thing it is painted on."""
        device = painter.device()
        real = painter.transform().mapRect(room).size() * (device.devicePixelRatioF() if device is not None else 1.0)
        key = Layer(real.toSize(), slide.shown, place)
        for known, image in self._layers:
            if known == key:
                return image
        image = QImage(key.size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(self._night.color(Token.NIGHT))
        inner = QPainter(image)
        self._aim(inner, QRectF(image.rect()))
        self._paint_shown(inner, place.above, slide.shown, place.beside)
        inner.end()
        self._layers = [(key, image), *self._layers[: MOST_LAYERS - 1]]
        return image

    def _aim(self, painter: QPainter, room: QRectF) -> None:
        painter.translate(room.topLeft())
        painter.scale(room.width() / WIDE, room.width() / WIDE)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setPen(self.ink())

    def forget(self) -> None:
        """Paint everything anew, as in another language."""
        self._layers = []

    def ink(self, share: float = 1.0) -> QColor:
        color = self._night.color(Token.ON_NIGHT)
        color.setAlphaF(share)
        return color

    @property
    def mark(self) -> QColor:
        return self._theme.color(Token.HIGHLIGHT)

    def _paint_live(self, painter: QPainter, slide: Slide, place: Placed) -> None:
        """What is another one each second."""
        time = slide.remaining
        if time is not None and not isinstance(slide.shown, Opening):
            self._paint_foot(painter, place.page, time)
            if not isinstance(slide.shown, Clockface):
                self._paint_time(painter, place.above, time, _digits(slide.shown))
        if isinstance(slide.shown, Clockface):
            self._paint_face(painter, place.above, slide.shown, time)

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
            case JoinCode():
                title = translate("Projector", "Take part with your laptop")
                paint_join(self.type, painter, self.heading(painter, page, title, beside), shown, self.ink)
            case TablePlan() | WallShown() | BoardShown() | Mosaic() | Results() | Measured():
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
            case Measured():
                paint_measured(self.type.family, painter, body, shown, self._theme)
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

    def _time_width(self, time: Remaining, digits: int) -> float:
        """How wide the time is; the same from second to second."""
        words = self.type.width(self.until(time), BODY) if digits == DIGITS else 0.0
        return max(self.type.width("0" * len(time.text), digits, bold=True), words)

    def _paint_time(self, painter: QPainter, page: QRectF, time: Remaining, digits: int) -> None:
        """The time at the upper right."""
        large = digits == DIGITS
        width = self._time_width(time, digits) + 4
        room = QRectF(page.right() - width, page.y() - (30 if large else 12), width, digits * 1.4)
        painter.setPen(self._time_ink(time))
        painter.setFont(self.type.font(digits, bold=True))
        painter.drawText(room, RIGHT, time.text)
        if large:
            painter.setPen(self.ink(SOFT))
            painter.setFont(self.type.font(BODY))
            painter.drawText(room.translated(0, digits * 1.22), RIGHT, self.until(time))
        painter.setPen(self.ink())

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

    def _paint_foot(self, painter: QPainter, page: QRectF, time: Remaining) -> None:
        """How much of the time has passed, or a band that says it is up."""
        if time.is_over:
            band = QRectF(page.x(), page.bottom() - BAND, page.width(), BAND)
            self._paint_band(painter, band)
            return
        groove = QRectF(page.x(), page.bottom() - BAR, page.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._night.color(Token.NIGHT_SOFT).lighter(130))
        painter.drawRoundedRect(groove, BAR / 2, BAR / 2)
        painter.setBrush(self.mark)
        passed = QRectF(groove.x(), groove.y(), max(BAR, groove.width() * time.passed), BAR)
        painter.drawRoundedRect(passed, BAR / 2, BAR / 2)
        painter.setPen(self.ink())

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
