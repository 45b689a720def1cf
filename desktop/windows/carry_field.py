"""A field of the system that is carried to: its levels, its own words, and after them what was carried into it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.language import Language
from desktop.model.assessed import LevelRow
from desktop.model.carry_fields import CarryField
from desktop.model.carrying_over import Piece, need_titles
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.report.carry_text import field_text
from desktop.windows.carry_levels import CarryLevels
from desktop.windows.carry_piece import CarryPiece
from desktop.windows.case_editor_items import throw_away
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import restyle
from desktop.windows.shared_field import SharedField

Said = tuple[str, tuple[Piece, ...], tuple[LevelRow, ...], bool]
"""What there is to show of a field: its own words, what was carried, its levels, and whether it is only read."""


class CarryCard(QFrame):
    """The text to write in is there when somebody asks for it, or something stands in it."""

    copy_wanted = Signal(str)
    """Put this field on the clipboard."""
    back_wanted = Signal()
    """Go back to the sections, with the keyboard."""
    hid = Signal()
    overfull = Signal(int)

    def __init__(self, look: Look, document: BoardDocument, place: CarryField, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._look, self._document, self.place = look, document, place
        self.title, self.count = label("strong", wrap=True), label("muted")
        self.copy, self.write = QPushButton(), QPushButton()
        self.levels = CarryLevels(look, document, vocabulary)
        self.own: SharedField | None = None
        self.pieces: dict[str, CarryPiece] = {}
        self.said: Said | None = None
        """What is shown."""
        self._column = QVBoxLayout(self)
        self._build()
        self.copy.clicked.connect(lambda *_: self.copy_wanted.emit(place.key))
        self.write.clicked.connect(self._write)

    def show_field(self, said: Said) -> None:
        """Show what the document says."""
        self.said = said
        own, pieces, rows, locked = said
        self.levels.show_rows(rows, locked=locked)
        if own and self.own is None:
            self._make_own()
        if self.own is not None:
            self.own.show_text(own)
            self.own.lock(locked=locked)
        self._show_pieces(pieces, locked=locked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        own, pieces, _, locked = self.said or ("", (), (), True)
        text = field_text(own, pieces, Language.translate)
        self.title.setText(breakable(self.place.label))
        self.count.setText(self.tr("{count} characters").format(count=len(text)) if text else self.tr("empty"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleDescription(self.place.title)
        self.copy.setVisible(bool(text))
        self.write.setText(self.tr("Write here"))
        self.write.setAccessibleDescription(self.place.title)
        self.write.setVisible(self.own is None and not locked)
        if self.own is not None:
            self.own.setAccessibleName(self.place.title)
            self.own.setPlaceholderText(self.tr("Write in the field"))
        self.setAccessibleName(self.place.title)
        self.levels.retranslate()
        for piece in self.pieces.values():
            piece.retranslate()

    def aim(self, *, aimed: bool) -> None:
        """Be the one that is looked at, or not."""
        restyle(self, "aimed", "yes" if aimed else "no")

    def take_keys(self) -> None:
        """Take the keyboard, in the last that was carried, or where one can write."""
        last = list(self.pieces.values())[-1:]
        if last and last[0].field.isVisibleTo(self):
            last[0].field.go_to_end()
        elif self.own is not None:
            self.own.go_to_end()
        else:
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Tell what was held back, because it goes away."""
        for each in (self.own, *self.pieces.values()):
            if each is not None:
                each.finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F6, Qt.Key.Key_Escape):
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def _show_pieces(self, pieces: Sequence[Piece], *, locked: bool) -> None:
        for key in self.pieces.keys() - {each.id for each in pieces}:
            gone = self.pieces.pop(key)
            gone.finish()
            throw_away(gone)
        ahead = self._column.count() - len(self.pieces)
        for at, piece in enumerate(pieces):
            if piece.id not in self.pieces:
                made = self.pieces[piece.id] = CarryPiece(self._look, self._document, piece)
                made.hid.connect(self.hid)
                made.overfull.connect(self.overfull)
                made.taken_out.connect(self.take_keys)
                self._column.insertWidget(ahead + at, made)
                made.show()  # now, for a field that is shown later takes no keyboard
            self.pieces[piece.id].show_piece(piece, titled=need_titles(pieces), locked=locked)

    def _make_own(self) -> None:
        write = partial(self._document.assessing.write_field, self.place.system.value, self.place.key)
        self.own = SharedField(self._document, write)
        self.own.setProperty("kind", "quote" if self.place.citizen else "")
        self.own.hid.connect(lambda _: self.hid.emit())
        self.own.overfull.connect(self.overfull)
        self._column.insertWidget(2, self.own)
        self.own.show()

    def _write(self) -> None:
        if self.own is None:
            self._make_own()
        self.retranslate()
        if self.own is not None:
            self.own.go_to_end()

    def _build(self) -> None:
        self.setProperty("role", "agreement")
        head, name = QHBoxLayout(), QVBoxLayout()
        self._column.setContentsMargins(14, 8, 14, 8)
        self._column.setSpacing(6)
        head.setSpacing(8)
        name.setSpacing(0)
        name.addWidget(self.title)
        name.addWidget(self.count)
        head.addLayout(name, 1)
        for button, icon in ((self.write, "pencil-outline"), (self.copy, "content-copy")):
            button.setProperty("kind", "small")
            self._look.put(button, icon)
            head.addWidget(button)
        self._column.addLayout(head)
        self._column.addWidget(self.levels)
