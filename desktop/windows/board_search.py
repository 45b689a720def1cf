"""The search on a journey: a small bar over it; what is found is outlined, counted, and gone to one after the other."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.canvas.picks import CardPick
from desktop.canvas.view import JourneyView
from desktop.overriding import override
from desktop.text_size import aside, hold, tall
from desktop.windows.board_hits import Hit, hits
from desktop.windows.labels import for_tip, label

FIELD, COUNT = 300, 130
"""Least width of the field and of the count, in pixels."""


class SearchField(QLineEdit):
    """Enter goes on, Shift+Enter back, Esc leaves."""

    step_wanted = Signal(int)
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step_wanted.emit(-1 if back else 1)
            case Qt.Key.Key_Down:
                self.step_wanted.emit(1)
            case Qt.Key.Key_Up:
                self.step_wanted.emit(-1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class BoardSearch(QFrame):
    """Not there until somebody searches."""

    def __init__(self, view: JourneyView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._hits: tuple[Hit, ...] = ()
        self._at: Hit | None = None
        self.field, self._count = SearchField(), label("muted")
        self._back, self._on, self._close = QPushButton("‹"), QPushButton("›"), QPushButton("×")
        self._build()
        self._connect()
        self._retranslate()

    @property
    def said(self) -> str:
        """How many hits there are and which is shown, in words."""
        return self._count.text()

    def open(self) -> None:
        """Begin to search, or go back to the words searched for."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.refresh()

    def close_search(self) -> None:
        """Leave the search; what was found last stays picked."""
        self.hide()
        self._view.highlight(frozenset())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the ends."""
        if self.isHidden():
            self.open()
        elif self._hits:
            at = self._hits.index(self._at) + by if self._at in self._hits else 0
            self._go_to(self._hits[at % len(self._hits)])

    def refresh(self) -> None:
        """Look again, as the board or what is shown of it has changed; nothing is gone to."""
        if self.isHidden():
            return
        document = self._view.document
        self._hits = hits(document.board, self._view.kind, self.field.text()) if document is not None else ()
        self._view.highlight(frozenset(hit.id for hit in self._hits if isinstance(hit, CardPick)))
        self._say()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "bar")
        hold(self.field, QWidget.setMinimumWidth, FIELD, aside)
        self.field.setMaxLength(200)
        self.field.setAcceptDrops(False)  # a file dropped here is meant for the window
        hold(self._count, QWidget.setMinimumWidth, COUNT, aside)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self._count)
        for button in (self._back, self._on, self._close):
            hold(button, QWidget.setFixedWidth, 40, tall)
            row.addWidget(button)
        row.insertStretch(row.indexOf(self._close), 1)
        self._close.setProperty("kind", "quiet")
        self.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._look)
        self.field.step_wanted.connect(self.step)
        self.field.left.connect(self.close_search)
        self._back.clicked.connect(lambda: self.step(-1))
        self._on.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_search)

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Search on the journey"))
        self.field.setPlaceholderText(self.tr("Search in cards, comments and quotes"))
        for button, words, key in (
            (self._back, self.tr("Previous"), "Shift+F3"),
            (self._on, self.tr("Next"), "F3"),
            (self._close, self.tr("Close the search"), "Esc"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(for_tip(f"{words} ({key})"))
        self._say()

    def _look(self) -> None:
        """Look for other words: the first hit is gone to, or the one that is picked already if it is among them."""
        self.refresh()
        if self._hits:
            picked = self._view.pick
            self._go_to(next((hit for hit in self._hits if hit == picked), self._hits[0]))

    def _go_to(self, hit: Hit) -> None:
        self._at = hit
        self._view.set_pick(hit)
        self._view.reveal_pick()
        self._say()

    def _say(self) -> None:
        words = ""
        if self._at in self._hits:
            number, count = self._hits.index(self._at) + 1, len(self._hits)
            words = self.tr("{number} of {count}").format(number=number, count=count)
        elif self._hits:
            words = self.tr("%n place(s)", "", len(self._hits))
        elif self.field.text().strip():
            words = self.tr("Nothing found")
        self._count.setText(words)
        self.field.setAccessibleDescription(words)
        for button in (self._back, self._on):
            button.setEnabled(bool(self._hits))
