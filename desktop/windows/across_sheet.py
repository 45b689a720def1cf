"""Search over all theme days and the library of cases; what is found is gone to, in whichever day it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.archive.across import MOST, Found, search_days
from desktop.language import Language
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.across_list import AcrossList
from desktop.windows.desk import Desk
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

PAUSE_MS = 200
"""After the last letter, before the library is asked."""
LIST = 380


class AcrossSheet(Sheet):
    """Finds while it is written in; the newest answer wins."""

    wanted = Signal(object)
    """Go to a `Found`."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__(desk.window, width=760)
        self._shelf = shelf
        self._asked = ""
        self.field, self.list = QLineEdit(), AcrossList(desk.look)
        self._said = label("muted", wrap=True)
        self._again: Callable[[], str] = str
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.leave = self.add_button()
        self._build()
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.list.wanted.connect(self._go)
        self.leave.clicked.connect(self.reject)
        self.retranslate()
        self._say(lambda: Language.translate("Across", "Cards, goals, handovers, agreements and cases are searched."))

    @override
    def retranslate(self) -> None:
        translate = Language.translate
        self.entitle(translate("Across", "Search in all theme days"))
        self.field.setPlaceholderText(translate("Across", "Words, or how they begin …"))
        self.field.setAccessibleName(translate("Across", "Search in all theme days"))
        self.list.setAccessibleName(translate("Across", "What was found"))
        self.leave.setText(translate("Across", "Close"))
        self._said.setText(self._again())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, Down and Enter lead to what was found."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in keys and self.list.topLevelItemCount():
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        guard_line(self.field)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        hold(self.list, QWidget.setMinimumHeight, LIST, tall)
        self.body.addWidget(self.field)
        self.body.addWidget(self._said)
        self.body.addWidget(self.list, 1)
        kept = self.list.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # a sheet that grew with its answers would grow out of a low screen
        self.list.setSizePolicy(kept)
        self.list.hide()
        self.field.setFocus()

    def _ask(self) -> None:
        words = " ".join(self.field.text().split())
        if words == self._asked:
            return
        self._asked = words
        self._shelf.ask(partial(search_days, words=words), partial(self._take, words))

    def _take(self, words: str, found: tuple[Found, ...]) -> None:
        if words != self._asked:
            return
        self.list.setVisible(bool(found))
        self.list.show_found(found)
        if not words:
            self._say(str)
        elif len(found) == MOST:
            self._say(lambda: Language.translate("Across", "The first {count} are shown.").format(count=MOST))
        elif found:
            self._say(lambda: self.tr("%n found", "", len(found)))
        else:
            self._say(lambda: Language.translate("Across", "Nothing was found with all of these words."))

    def _say(self, words: Callable[[], str]) -> None:
        self._again = words
        self._said.setText(words())

    def _go(self, found: Found) -> None:
        self.accept()
        self.wanted.emit(found)
