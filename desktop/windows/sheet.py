"""What all dialogs share: a heading, a column for what is asked, and a row of buttons, the main one last."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import label


class Sheet(QDialog):
    """A dialog over its window, never over the whole program; Esc closes it."""

    def __init__(self, parent: QWidget | None, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hold(self, QWidget.setMinimumWidth, width, aside)
        self.heading = label("heading", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 24)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addSpacing(4)
        column.addLayout(self.foot)

    def add_button(self, kind: str = "") -> QPushButton:
        """Put a button at the right end; the one of kind `primary` answers Enter."""
        button = QPushButton()
        button.setAutoDefault(kind == "primary")
        button.setDefault(kind == "primary")
        if kind:
            button.setProperty("kind", kind)
        self.foot.addWidget(button)
        return button

    def entitle(self, words: str) -> None:
        """Set heading and window title."""
        self.heading.setText(words)
        self.setWindowTitle(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
