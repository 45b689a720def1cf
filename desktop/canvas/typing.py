"""Words on their way into and out of a text editor while somebody is typing, with the cursor kept at its words.

A CPR number goes no further than the editor: it is hidden there, and its last digits wait until it is decided.
"""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.model.cpr import mask
from desktop.model.held_back import HeldBack


def take_in(editor: QPlainTextEdit, text: str) -> None:
    """Make an editor read `text` by changing only what differs; the cursor stays with its words."""
    mine = editor.toPlainText()
    if mine == text:
        return
    shorter = min(len(mine), len(text))
    start = next((index for index in range(shorter) if mine[index] != text[index]), shorter)
    rest = shorter - start
    end = next((index for index in range(rest) if mine[-1 - index] != text[-1 - index]), rest)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(units(mine[:start]))
    cursor.setPosition(units(mine[: len(mine) - end]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[start : len(text) - end])


class Telling:
    """What an editor tells of the words in it, and what it reads of the words it is told."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._held = HeldBack()

    def typed(self) -> str:
        """Hide numbers in what has just been typed, from the editor's own undo as well; give what may be told of it."""
        text, hidden = mask(self._editor.toPlainText())
        if hidden:
            take_in(self._editor, text)
            self._editor.document().clearUndoRedoStacks()
        return self._held.tell(text, letters_before(text, self._editor.textCursor().position()))

    def heard(self, text: str) -> None:
        """Let the editor read what the document says; digits not told yet stay where they are."""
        take_in(self._editor, self._held.with_held(text))

    def settled(self) -> str | None:
        """Give what is to be told after all now that the editor is being left, if anything."""
        return self._held.settle(self._editor.toPlainText())

    def begin(self) -> None:
        """Begin with other words."""
        self._held.forget()


def units(text: str) -> int:
    """How long a text is as Qt counts it."""
    # Qt counts in UTF-16: a letter outside the first plane (an emoji) takes two.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters_before(text: str, units: int) -> int:
    """How many letters of a text lie before a place that Qt counts, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
