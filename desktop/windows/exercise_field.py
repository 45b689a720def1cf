"""A field whose first letter makes a card on the plan, and whose words are that card's from then on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, push, write_live
from desktop.windows.panel_memory import PanelMemory


class CardField(QWidget):
    """Making the card and writing it is one step back."""

    wanted = Signal(str)
    """Go to the card with this id on the plan."""
    written = Signal()

    def __init__(self, make: Callable[[BoardDocument, str], str]) -> None:
        super().__init__()
        self._make = make
        self._ground: Ground | None = None
        self.key = ""
        self._caption, self._column = label("kicker"), QVBoxLayout(self)
        self.field: LiveText | None = None
        self.another = push("", self.begin, "quiet")
        self.go = push("", lambda: self.wanted.emit(self.key), "quiet")
        self._name = self._help = ""
        row = QHBoxLayout()
        row.addWidget(self._caption, 1)
        row.addWidget(self.another)
        row.addWidget(self.go)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self.entitle("", "")

    def entitle(self, name: str, help_words: str) -> None:
        """Say what is written here, in the language in use."""
        self._name, self._help = name, help_words
        self._caption.setText(name.upper())
        self.another.setText(self.tr("Write another"))
        self.go.setText(self.tr("Show it on the plan"))
        if self.field is not None:
            self.field.setAccessibleName(name)
            self.field.setPlaceholderText(help_words)
        self._show_buttons()

    @property
    def text(self) -> str:
        return self.field.toPlainText() if self.field is not None else ""

    def show_board(self, document: BoardDocument) -> None:
        """Show the newest words of the card; one that is gone leaves an empty field."""
        if self._ground is None or self._ground.board is not document:
            self._stand_on(document)
        card = document.board.plan.cards.get(self.key)
        if self.key and self.field is not None:
            self.key = card.id if card is not None else ""
            self.field.show_text(card.text if card is not None else "")
        self._show_buttons()

    def begin(self) -> None:
        """Begin with another card; the one before stays on the plan."""
        self.key = ""
        if self.field is not None:
            self.field.settle()
            self.field.show_text("")
            self.field.setFocus()
        self._show_buttons()

    def _stand_on(self, document: BoardDocument) -> None:
        """Begin on another board with a field of its own."""
        if self.field is not None:
            self.field.hide()
            self.field.deleteLater()
        self.key, self._ground = "", Ground(document, JourneyKind.PLAN, PanelMemory())
        self.field = LiveText("", 2)
        self._column.addWidget(self.field)
        self.field.show()  # a layout would do so later
        write_live(self._ground, self.field, self._write)
        self.entitle(self._name, self._help)

    def _write(self, words: str) -> None:
        if self._ground is None:
            return
        board = self._ground.board
        if self.key:
            board.write_card(self.key, "text", words)
        elif words.strip():
            self.key = self._make(board, words)
            self._show_buttons()
        self.written.emit()

    def _show_buttons(self) -> None:
        self.another.setVisible(bool(self.key))
        self.go.setVisible(bool(self.key))
