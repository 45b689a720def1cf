"""Words from elsewhere while somebody is typing: put into a text editor without moving the cursor past them."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


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
    cursor.setPosition(_units(mine[:start]))
    cursor.setPosition(_units(mine[: len(mine) - end]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[start : len(text) - end])


def _units(text: str) -> int:
    # Qt counts in UTF-16: a letter outside the first plane (an emoji) takes two.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
