"""A line for who does something: a role, with the day's own roles offered. CPR numbers are hidden in it."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.overriding import override
from desktop.windows.guarded_line import guard_line

LONGEST = 120


class RoleLine(QLineEdit):
    """Down opens all that is offered; letters narrow it."""

    said = Signal(str)
    """The line was left, or Enter was pressed in it, with other words."""
    entered = Signal()
    """Enter, once what is offered is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self.settle())
        self.setCompleter(completer)
        self.setMaxLength(LONGEST)
        guard_line(self)

    def offer(self, roles: Sequence[str]) -> None:
        """Offer other roles."""
        if self._model.stringList() != list(roles):
            self._model.setStringList(list(roles))

    def show_words(self, words: str) -> None:
        """Show what was said; what is being written here stays."""
        if words != self._told:
            self._told = words
            if not self.hasFocus():
                self.setText(words)
                self.setCursorPosition(0)

    def settle(self) -> None:
        """Tell what is written."""
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.said.emit(words)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer().popup()
        match event.key():
            case Qt.Key.Key_Z | Qt.Key.Key_Y if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the page takes back what was done, also in other fields
            case Qt.Key.Key_Down if popup is None or not popup.isVisible():
                self.completer().setCompletionPrefix("")
                self.completer().complete()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.settle()
                self.entered.emit()
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)
