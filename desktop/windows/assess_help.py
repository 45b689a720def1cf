"""The writing help that is common to all sections: a line that unfolds. It is never printed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.icons import Look
from desktop.overriding import override
from desktop.windows.labels import breakable, label


class AssessHelp(QFrame):
    """Says when it was unfolded or folded by somebody."""

    unfolded = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.fold, self._words = QPushButton(), label("", wrap=True)
        self.fold.setProperty("kind", "fold")
        self.fold.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold)
        column.addWidget(self._words)
        self.fold.toggled.connect(self._show)
        self.fold.clicked.connect(self.unfolded)
        self._show(on=False)
        self._retranslate()

    def show_help(self, paragraphs: Sequence[str]) -> None:
        """Show this advice."""
        self._words.setText(breakable("\n".join(f"•  {each}" for each in paragraphs)))
        self.setVisible(bool(paragraphs))

    def open(self, *, on: bool) -> None:
        """Unfold or fold it."""
        self.fold.setChecked(on)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._words.setVisible(on)
        self._look.put(self.fold, "chevron-down" if on else "chevron-right")

    def _retranslate(self) -> None:
        self.fold.setText(self.tr("Writing help"))
