"""How running text is written into a text view: its blocks, and words in a colour and a size."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.case_diff import How
from desktop.text_size import typed
from desktop.theme import Theme

TINTS = {How.ADDED: (Token.PROVIDER_TINT, Token.PROVIDER), How.REMOVED: (Token.CITIZEN_TINT, Token.CITIZEN_WORDS)}
"""Ground and ink; the line under or through the words says the same without colour."""


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


def mark_change(form: QTextCharFormat, how: How, theme: Theme) -> QTextCharFormat:
    """Let words show that they are gone or new; the others stay as they are."""
    if how is not How.SAME:
        ground, ink = TINTS[how]
        form.setBackground(theme.color(ground))
        form.setForeground(theme.color(ink))
        form.setFontUnderline(how is How.ADDED)
        form.setFontStrikeOut(how is How.REMOVED)
    return form
