"""What stands in place of a comparison while one of the journeys has no cards: how to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label


class CompareEmpty(QWidget):
    """Two sentences and a button."""

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._how, self.copy = label("heading"), label("body", wrap=True), QPushButton()
        hold(self._how, QWidget.setMaximumWidth, 560)
        hold(self._how, QWidget.setMinimumWidth, 320)
        self._how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.copy.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        for widget in (self._head, self._how, self.copy):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.copy.clicked.connect(self.copy_wanted)
        self._retranslate()

    def show_copy(self, *, possible: bool) -> None:
        """Offer the copy where there is something to copy."""
        self.copy.setVisible(possible)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("There is nothing to compare yet"))
        self._how.setText(
            self.tr(
                "Build the journey as it is, copy it to the ideal one, and change the copy. Each change is shown here."
            )
        )
        self.copy.setText(self.tr("Copy the journey as it is"))
