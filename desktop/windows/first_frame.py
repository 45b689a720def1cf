"""Tells when a window is on the screen for the first time, so that slow things wait until there is something to see."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.overriding import override


class FirstFrame(QObject):
    """Watches a window until then."""

    shown = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handle = self._window.windowHandle()
        if event.type() == QEvent.Type.Show and watched is self._window and handle is not None:
            watched.removeEventFilter(self)
            handle.installEventFilter(self)
        elif event.type() == QEvent.Type.Expose:
            # The frame is painted while the window handles this event: slow things may begin right after it.
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.shown.emit)
        return super().eventFilter(watched, event)
