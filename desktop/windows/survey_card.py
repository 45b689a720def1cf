"""A card of a form: a heading, a line of help, and what belongs under it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.windows.labels import breakable, label


class FormCard(QFrame):
    """Holds its parts in a column."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._head, self._help = label("heading", wrap=True), label("muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 16, 22, 18)
        self.column.setSpacing(8)
        for part in (self._head, self._help, *parts):
            self.column.addWidget(part)

    def entitle(self, heading: str, help_words: str) -> None:
        """Say what belongs here, and why."""
        self._head.setText(heading)
        self._help.setText(breakable(help_words))
