"""A finished report to look through in the program: one page at a time, larger or smaller, by mouse and by keyboard."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.report_pictures import PagePictures, Seen

AIR = 18
ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
"""Times the width that fits the window."""
SETTLED_MS = 90
"""So long after the last change of size a picture of the new size is asked for."""
KEPT = 6


class ReportView(QAbstractScrollArea):
    """Shows the picture it has of a page, scaled, until the one of the right size has come."""

    turned = Signal()
    """Another page, another size, or another file."""
    broke = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = desk.look
        self._pictures: PagePictures | None = None
        self._seen: dict[int, Seen] = {}
        self.count, self.page = 0, 0
        self._zoom = 0
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._settled.timeout.connect(self._ask)
        self._look.changed.connect(lambda _: self.viewport().update())
        self.verticalScrollBar().setSingleStep(40)
        self._retranslate()

    def show_file(self, path: Path | None) -> None:
        """Show the first page of a file; nothing for none."""
        self.stop()
        self._seen.clear()
        self.count = self.page = 0
        if path is not None:
            self._pictures = PagePictures(path)
            self._pictures.counted.connect(self._take_count)
            self._pictures.pictured.connect(self._take)
            self._pictures.broke.connect(self.broke)
            self._pictures.start()
        self._fit()

    def stop(self) -> None:
        """Wait for no more pictures."""
        if self._pictures is not None:
            self._pictures.stop()
            self._pictures = None

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back."""
        self.go_to(self.page + pages)

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0."""
        page = max(0, min(page, self.count - 1))
        if self.count and page != self.page:
            self.page = page
            self.verticalScrollBar().setValue(0)
            self._fit()

    def zoom(self, steps: int) -> None:
        """Show it so many steps larger, or smaller."""
        at = max(0, min(self._zoom + steps, len(ZOOMS) - 1))
        if at != self._zoom:
            self._zoom = at
            self._fit()

    @property
    def percent(self) -> int:
        """How large it is shown, against what fits."""
        return round(ZOOMS[self._zoom] * 100)

    @property
    def is_seen(self) -> bool:
        """Whether there is a picture of the page."""
        return self.page in self._seen

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self._look.theme
        painter.fillRect(event.rect(), theme.color(Token.PAPER))
        room = self._room()
        if not self.count:
            return
        painter.fillRect(room, QColor(Qt.GlobalColor.white))
        seen = self._seen.get(self.page)
        if seen is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(room, seen.image)
        painter.setPen(theme.color(Token.LINE))
        painter.drawRect(room.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(theme.color(Token.AUTHORITY))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp if bar.value() > 0:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right | Qt.Key.Key_Space:
                self.turn(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left | Qt.Key.Key_Backspace:
                self.turn(-1)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.count - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case _:
                super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y()
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if steps > 0 else -1)
        elif steps < 0 and bar.value() == bar.maximum():
            self.turn(1)
        elif steps > 0 and bar.value() == 0:
            self.turn(-1)
        else:
            super().wheelEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))

    def _size(self) -> QSize:
        """How large the page is shown: all of it, times the zoom."""
        seen = self._seen.get(self.page) or next(iter(self._seen.values()), None)
        shape = seen.image.height() / seen.image.width() if seen is not None else 1.414
        room = self.viewport().size() - QSize(2 * AIR, 2 * AIR)
        width = max(60.0, min(room.width(), room.height() / shape)) * ZOOMS[self._zoom]
        return QSize(round(width), round(width * shape))

    def _room(self) -> QRect:
        size, view = self._size(), self.viewport().size()
        x = max(AIR, (view.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        y = max(AIR, (view.height() - size.height()) // 2) - self.verticalScrollBar().value()
        return QRect(QPoint(x, y), size)

    def _fit(self) -> None:
        size, view = self._size(), self.viewport().size()
        for bar, long, room in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setRange(0, max(0, long + 2 * AIR - room))
            bar.setPageStep(room)
        self.viewport().update()
        self._settled.start()
        self.turned.emit()

    def _ask(self) -> None:
        width = round(self._size().width() * self.devicePixelRatioF())
        seen = self._seen.get(self.page)
        if self._pictures is not None and self.count and (seen is None or seen.width != width):
            self._pictures.want(self.page, width)

    def _take_count(self, count: int) -> None:
        if self.sender() is self._pictures:
            self.count = count
            self._fit()
            self._ask()

    def _take(self, seen: Seen) -> None:
        if self.sender() is not self._pictures:
            return
        self._seen.pop(seen.number, None)
        self._seen[seen.number] = seen
        while len(self._seen) > KEPT:
            del self._seen[next(iter(self._seen))]
        if seen.number == self.page:
            self._fit()
