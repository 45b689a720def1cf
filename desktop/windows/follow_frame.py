"""The coloured frame around the pages while this laptop goes along with another."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override

WIDE = 4


class FollowFrame(QWidget):
    """Lies over the edges of a widget, and takes no press."""

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__(around)
        self._look, self._around = look, around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self.hide()

    def frame(self, *, on: bool) -> None:
        """Show it or not."""
        self.setVisible(on)
        if on:
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        elif event.type() is QEvent.Type.ChildAdded and self.isVisible():
            self.raise_()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.theme.color(Token.HIGHLIGHT))

    def _fit(self) -> None:
        room = QRect(self._around.rect())
        self.setGeometry(room)
        self.setMask(QRegion(room).subtracted(QRegion(room.adjusted(WIDE, WIDE, -WIDE, -WIDE))))
        self.raise_()
