"""The second half of a double click that falls on the panel, because the first half has opened it there."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.overriding import override

REACH = 12
"""Pixels around the first click in which the second one belongs to it."""


class SecondClick(QWidget):
    """Lies unseen over one spot of a page for as long as a double click may last."""

    came = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._waiting = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._waiting.timeout.connect(self.hide)
        self.hide()

    def await_at(self, spot: QPoint) -> None:
        """Catch the next press around a point of the page, if it comes at once."""
        self.setGeometry(QRect(spot.x() - REACH, spot.y() - REACH, 2 * REACH, 2 * REACH))
        self.show()
        self.raise_()
        self._waiting.start()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()
        self.came.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
