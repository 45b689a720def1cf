"""Labels that show words as they are: what people wrote is never read as HTML, as a shortcut, or as a file to load."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from desktop.overriding import override

FEWEST = 6
"""Letters and the ellipsis of a shortened line; fewer are left out."""

KEYBOARD = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


LONGEST = 24
"""Letters of a word that stay together in any case."""
_PIECES = re.compile(rf"\S{{1,{LONGEST}}}")
_LONG_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")


class ShortLabel(QLabel):
    """One line that ends in an ellipsis where there is no room for all of it, and never widens the window."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if len(words) < FEWEST and words != self.text():
            return  # an ellipsis alone says nothing
        aligned = (self.alignment() | Qt.TextFlag.TextSingleLine).value
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, aligned, self.palette(), self.isEnabled(), words, self.foregroundRole()
        )


def label(role: str = "", words: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Make a label in one of the style sheet's roles."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(KEYBOARD)
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def breakable(words: str) -> str:
    """Words for a label that wraps, in which one without end, as people paste them, does not push all else aside."""
    return _LONG_WORD.sub(lambda found: "\u200b".join(_PIECES.findall(found[0])), words)


def for_menu(words: str) -> str:
    """Words for a menu, a button or a tab, where a lone `&` would mark a shortcut."""
    return words.replace("&", "&&")


def for_tip(words: str) -> str:
    """Words for a tooltip, which would take anything that looks like HTML for HTML."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>" if words else ""
