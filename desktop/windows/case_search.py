"""The search field over the cases: asks the library for every change of the words, and the newest answer wins."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.archive.cases import search_cases
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.windows.guarded_line import guard_line


class CaseSearch(QLineEdit):
    """Finds while it is written in. Down leads to what was found, Esc empties the field."""

    found = Signal(object)
    """The ids of the cases, best first; None when nothing is searched for."""
    left_down = Signal()
    """Go on to the list."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._asking = ""
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        guard_line(self)  # before anybody else hears what was written
        self.textChanged.connect(self.search_again)
        self._retranslate()

    @property
    def words(self) -> str:
        """What is searched for; empty when nothing is."""
        return " ".join(self.text().split())

    def search_again(self) -> None:
        """Ask for the words as they stand now, also when only the library has changed."""
        if not self.words:
            self._asking = ""
            self.found.emit(None)
        elif not self._asking:
            self._asking = self.words
            self._shelf.ask(
                partial(search_cases, words=self._asking, archived=True), partial(self._answer, self._asking)
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _answer(self, asked: str, ids: tuple[str, ...]) -> None:
        """Hand on an answer that is still wanted; otherwise ask for what has been written meanwhile."""
        if asked != self._asking:
            return
        self._asking = ""
        if asked == self.words:
            self.found.emit(ids)
        else:
            self.search_again()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search in cases, themes and roles …"))
        self.setAccessibleName(self.tr("Search in cases, themes and roles"))
