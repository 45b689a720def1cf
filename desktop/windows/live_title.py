"""A heading that can be written in, over as many lines as it takes, and that is one line to everybody else."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.overriding import override
from desktop.windows.live_text import LiveText

LONGEST = 200


class LiveTitle(LiveText):
    """Enter leaves it; what is pasted loses its line breaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 1, parent)
        self.setProperty("kind", "place")
        self.setProperty("scale", "title")
        self.setAcceptDrops(False)  # a file dropped here is meant for the window

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
        elif event.text() and event.text().isprintable() and self._is_full():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        room = LONGEST - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.textCursor().insertText(" ".join(source.text().split())[: max(0, room)])

    def _is_full(self) -> bool:
        return len(self.toPlainText()) >= LONGEST and not self.textCursor().hasSelection()
