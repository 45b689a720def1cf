"""Labels that show words as they are: what people wrote is never read as HTML, as a shortcut, or as a file to load."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

KEYBOARD = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


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


def for_menu(words: str) -> str:
    """Words for a menu, a button or a tab, where a lone `&` would mark a shortcut."""
    return words.replace("&", "&&")


def for_tip(words: str) -> str:
    """Words for a tooltip, which would take anything that looks like HTML for HTML."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>" if words else ""
