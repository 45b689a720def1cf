"""What was carried into a field once: where it is from, its words to write in, and the way to take it out again."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.language import Language
from desktop.model.carrying_over import Piece
from desktop.report.carry_text import details_line, gone_line, heading
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField


class CarryPiece(QFrame):
    """The citizen's own words are shown and not written in: what is said of them stands beside."""

    hid = Signal()
    overfull = Signal(int)
    taken_out = Signal()

    def __init__(self, look: Look, document: BoardDocument, piece: Piece) -> None:
        super().__init__()
        self._document, self.id = document, piece.id
        self.head, self.edited, self.after = label("muted", wrap=True), label("chip"), label("muted", wrap=True)
        self.field = SharedField(document, partial(document.carrying.write, piece.id))
        self.out = QPushButton()
        self._shown: Piece | None = None
        self._titled = False
        self._build(look, cited=piece.cited)
        self.field.hid.connect(lambda _: self.hid.emit())
        self.field.overfull.connect(self.overfull)
        self.out.clicked.connect(self._take_out)

    def show_piece(self, piece: Piece, *, titled: bool, locked: bool) -> None:
        """Show what the document says, and which section it is where it is `titled`."""
        self._shown, self._titled = piece, titled
        self.field.show_text(piece.text)
        self.field.lock(locked=locked or piece.cited)
        self.field.setVisible(bool(piece.text or piece.carried))
        self.edited.setVisible(piece.is_edited)
        self.out.setVisible(not locked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        piece = self._shown
        if piece is None:
            return
        translate = Language.translate
        before = f"{piece.title}\n" if self._titled and piece.title else ""
        self.head.setText(breakable(before + heading(piece, translate)))
        said = "\n".join(filter(None, (gone_line(piece, translate), details_line(piece, translate))))
        self.after.setText(breakable(said))
        self.after.setVisible(bool(said) or piece.is_edited)
        self.edited.setText(self.tr("✎ Edited here"))
        self.out.setText(self.tr("Take out"))
        self.out.setToolTip(self.tr("Take this out of the field again; undo brings it back"))
        self.field.setAccessibleName(heading(piece, translate))

    def finish(self) -> None:
        """Tell what was held back, because it goes away."""
        self.field.finish()

    def _take_out(self) -> None:
        self.field.finish()
        self._document.carrying.take_out(self.id)
        self.taken_out.emit()

    def _build(self, look: Look, *, cited: bool) -> None:
        self.setProperty("role", "ownWords" if cited else "well")
        self.field.setProperty("kind", "quote" if cited else "place")
        column, head, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        head.setSpacing(8)
        head.addWidget(self.head, 1)
        head.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.after, 1)
        foot.addWidget(self.edited, 0, Qt.AlignmentFlag.AlignTop)
        self.out.setProperty("kind", "small")
        look.put(self.out, "close")
        column.addLayout(head)
        column.addWidget(self.field)
        column.addLayout(foot)
