"""Whether there are hands at work in a part of the window, under which nothing may be put in its place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.canvas.view import JourneyView
from desktop.model.pulse import steady
from desktop.overriding import override

RESTING = 20.0
"""Seconds without a key after which somebody who has the cursor in a field is no longer writing."""
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
TYPED = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class Busy(QObject):
    """Watches one widget and all in it. Only the field that has the cursor is listened to."""

    def __init__(self, place: QWidget, now: Callable[[], float] = steady) -> None:
        super().__init__(place)
        self._place, self._now = place, now
        self._field: QWidget | None = None
        self._typed: float | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._take_focus)

    def __bool__(self) -> bool:
        return self._holds() or self._writes() or any(view.is_at_work for view in self._views())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TYPED and watched is self._field:
            self._typed = self._now()
        return False

    def _holds(self) -> bool:
        """Whether a button of the mouse is held, or a menu or a question is open."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return pressed or QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None

    def _writes(self) -> bool:
        return self._field is not None and self._typed is not None and self._now() - self._typed < RESTING

    def _views(self) -> list[JourneyView]:
        return [view for view in self._place.findChildren(JourneyView) if view.isVisible()]

    def _take_focus(self, _before: QWidget | None, after: QWidget | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
        self._field = after if isinstance(after, FIELDS) and self._place.isAncestorOf(after) else None
        self._typed = None
        if self._field is not None:
            self._field.installEventFilter(self)
