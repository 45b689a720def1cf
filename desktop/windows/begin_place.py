"""What stands in place of a page's work while there is none: what it is for, and a button to begin it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label


class BeginPlace(QWidget):
    """In the middle of its room. Whoever builds on it says the words (`_retranslate`); `wide` is how far they go."""

    begin_wanted = Signal()

    def __init__(self, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._how, self.begin = label("heading", wrap=True), label("body", wrap=True), QPushButton()
        for words in (self._head, self._how):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.begin.setProperty("kind", "primary")
        inside, row = QWidget(), QHBoxLayout(self)
        hold(inside, QWidget.setMaximumWidth, wide)
        column = self._column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._how)
        column.addStretch(2)
        self.offer(self.begin)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self.begin.clicked.connect(self.begin_wanted)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def offer(self, button: QPushButton) -> None:
        """Put one more way to begin under the others."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _retranslate(self) -> None:
        """Say the words; nothing here."""
