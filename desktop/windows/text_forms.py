"""How running text is written into a text view: its blocks, and words in a colour and a size."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.text_size import typed


def begin_block(cursor: QTextCursor, above: int) -> None:
    """Begin a paragraph, so many pixels below the last."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.insertBlock(block)


def plain_form(look: Look, token: Token, size: int) -> QTextCharFormat:
    """Words without anything special."""
    made = QTextCharFormat()
    made.setForeground(look.theme.color(token))
    made.setFont(typed(look.family, size))
    return made
