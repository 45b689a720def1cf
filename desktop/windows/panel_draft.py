"""The field for a comment that is not sent yet: nobody else writes in it, so the keys for undo are its own."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.overriding import override
from desktop.windows.guarded_text import GuardedText

Standard = QKeySequence.StandardKey


class DraftText(GuardedText):
    """With nothing of its own to take back it leaves the keys to the window."""

    def __init__(self) -> None:
        super().__init__(2, single=True)
        self.setUndoRedoEnabled(True)

    @override
    def show_afresh(self, text: str) -> None:
        super().show_afresh(text)
        self.document().clearUndoRedoStacks()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._has_step(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._has_step(event):
            super().keyPressEvent(event)
        elif event.matches(Standard.Undo):
            self.undo()
        else:
            self.redo()

    def _has_step(self, event: QKeyEvent) -> bool:
        written = self.document()
        undo = event.matches(Standard.Undo) and written.isUndoAvailable()
        return undo or (event.matches(Standard.Redo) and written.isRedoAvailable())
