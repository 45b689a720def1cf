"""How far the views of a sub-theme lie apart, what to talk about, and the sentence a group writes about why."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.assessed import LevelRow
from desktop.model.code_system import Scale
from desktop.model.level_say import distance_words, question_words
from desktop.model.level_views import steps_apart
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.level_told import say
from desktop.windows.stay import Stay


class LevelWhy(QWidget):
    """The field is made where views first differ: it is as much as all the rest of a card."""

    def __init__(self, document: BoardDocument, write: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._document, self._write, self._stay = document, write, Stay(document)
        self._locked = False
        self.field: GuardedText | None = None
        self._distance, self._questions = label("strong", wrap=True), label("muted", wrap=True)
        self._caption, self._line = label("muted"), QHBoxLayout()
        self._caption.setContentsMargins(0, 10, 0, 0)
        self._line.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._distance)
        column.addWidget(self._questions)
        column.addLayout(self._line)

    def show_row(self, row: LevelRow, scale: Scale, *, hidden: bool) -> None:
        """Show the newest; nothing of it while levels are being set blind."""
        apart = 0 if hidden else steps_apart(row, scale)
        say(self._distance, "" if hidden else distance_words(row, scale, Language.translate))
        say(self._questions, "\n".join(question_words(row, scale, Language.translate)) if apart else "")
        shown = not hidden and bool(apart or row.why)
        if shown and self.field is None:
            self.field = self._make()
            self._line.addWidget(self.field, 1)
        if self.field is not None:
            # Somebody who writes there just now goes on, also if the views agree meanwhile.
            shown = shown or self.field.hasFocus()
            self.field.setVisible(shown)
            self.field.show_text(row.why)
            self.field.setPlaceholderText(self.tr("A sentence about why you see it differently"))
            self.field.setAccessibleName(self.tr("{label}: why the views differ").format(label=row.label))
        self._caption.setText(self.tr("Why?"))
        self._caption.setVisible(shown)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self._locked = locked
        if self.field is not None:
            self.field.setReadOnly(locked)

    def finish(self) -> None:
        """Tell what was held back, because the field goes away."""
        if self.field is not None:
            self.field.settle()
        self._stay.end()

    def _make(self) -> GuardedText:
        made = GuardedText(1)
        made.setReadOnly(self._locked)
        made.ask_changes(lambda: self._document.splices)
        made.written.connect(self._write)
        made.entered.connect(self._stay.begin)
        made.left.connect(self._stay.end)
        return made
