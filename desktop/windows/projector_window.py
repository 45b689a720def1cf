"""The window on the projector: the picture and nothing else. Its keys are those of the run page."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.model.shown import Slide
from desktop.overriding import override
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.projector_screens import Spot
from desktop.windows.running import Running

SMALL = QSize(960, 540)
"""How large it opens where there is only one screen."""


class ProjectorWindow(QWidget):
    """Fills a second screen, or is an ordinary window that a double click makes fill this one."""

    pressed = Signal(object)
    """A `Qt.Key` that the run page knows what to do with."""
    shut = Signal()
    """Somebody has closed it."""

    def __init__(self, running: Running, picture: ProjectorPicture) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._running, self._picture = running, picture
        self._slide: Slide | None = None
        self.setMinimumSize(320, 180)
        self.resize(SMALL)
        self.setWindowTitle("Brobyg")
        running.beaten.connect(self._follow)

    def fill(self, spot: Spot) -> None:
        """Fill a screen."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        if spot.screen is not None:
            self.setScreen(spot.screen)
        self.setGeometry(spot.area)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.showFullScreen()

    def stand_alone(self) -> None:
        """Be an ordinary window."""
        self.unsetCursor()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self.resize(SMALL)
        self.showNormal()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        slide = self._slide = self._slide or self._running.slide()
        self._picture.paint(QPainter(self), QRectF(self.rect()), slide)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.stand_alone()
        elif event.key() in (Qt.Key.Key_F11, Qt.Key.Key_F5):
            self._toggle_full()
        else:
            self.pressed.emit(Qt.Key(event.key()))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._toggle_full()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._picture.forget()
            self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._running.watched(self, on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._running.watched(self, on=False)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.shut.emit()

    def _toggle_full(self) -> None:
        if self.isFullScreen():
            self.stand_alone()
        else:
            self.showFullScreen()

    def _follow(self) -> None:
        slide = self._running.slide() if self.isVisible() else None
        if slide != self._slide:
            self._slide = slide
            self.update()
