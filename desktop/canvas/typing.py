"""Words on their way into and out of a text editor while somebody is typing, with the cursor kept at its words.

A CPR number goes no further than the editor: it is hidden there, and its last digits wait until it is decided.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.model.cpr import mask
from desktop.model.held_back import HeldBack
from desktop.model.splice import Splice, differing, spliced

Told = Iterable[Sequence[Splice]]
"""What became of texts, in bytes, as a shared document tells it."""


def take_in(editor: QPlainTextEdit, text: str, told: Told = ()) -> None:
    """Make an editor read `text` by changing only what differs; the cursor stays with its words.

    While somebody writes there it stays before what others put in just there: they write on after their own words.
    """
    mine = editor.toPlainText()
    if mine == text:
        return
    kept = editor.textCursor()
    anchor, position = kept.anchor(), kept.position()
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    changes = spliced(mine, text, told)
    for cut in changes or (differing(mine, text),):
        start, end = units(mine[: cut.at]), units(mine[: cut.at + cut.gone])
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(cut.came)
        came = units(cut.came)
        anchor, position = _moved(anchor, start, end, came), _moved(position, start, end, came)
        mine = mine[: cut.at] + cut.came + mine[cut.at + cut.gone :]
    cursor.endEditBlock()
    now, writes = editor.textCursor(), editor.window().focusWidget() is editor
    if changes and writes and (now.anchor(), now.position()) != (anchor, position):
        now.setPosition(anchor)
        now.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(now)


def _moved(place: int, start: int, end: int, came: int) -> int:
    """Where a place in a text is after something was put in the place of a stretch."""
    if place <= start:
        return place
    return start if place < end else place - (end - start) + came


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

    def heard(self, text: str, told: Told = ()) -> None:
        """Let the editor read what the document says; digits not told yet stay where they are."""
        take_in(self._editor, self._held.with_held(text), told)

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
