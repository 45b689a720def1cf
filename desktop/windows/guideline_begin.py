"""What stands in place of the shared guideline while there is none: what it is for, and how to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label


class GuidelineBegin(QWidget):
    """Some sentences and a button; on a laptop that only reads, the sentences."""

    begin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers, self._locked = 0, False
        self._head, self._how, self.begin = label("heading", wrap=True), label("body", wrap=True), QPushButton()
        for words in (self._head, self._how):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.begin.setProperty("kind", "primary")
        inside, row = QWidget(), QHBoxLayout(self)
        hold(inside, QWidget.setMaximumWidth, 560)
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._how)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self.begin.clicked.connect(self.begin_wanted)
        self._retranslate()

    def show_offers(self, count: int, *, locked: bool) -> None:
        """Say how much there is to make a draft from."""
        self._offers, self._locked = count, locked
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("One guideline for both sides' handbook"))
        if self._locked:
            words = self.tr("There is no shared guideline yet. The facilitator puts a draft together; then it is here.")
        elif self._offers:
            words = self.tr(
                "A draft is put together from the process plan and the agreements, under headings you can rewrite: who "
                "does what, by when, with which document. What nobody has said is marked as missing."
            )
        else:
            words = self.tr(
                "There is neither a process plan nor an agreement to make a draft from yet. You can begin with the "
                "headings alone and fetch the rest later."
            )
        self._how.setText(words)
        self.begin.setText(self.tr("Put a draft together") if self._offers else self.tr("Begin with the headings"))
        self.begin.setVisible(not self._locked)
