"""Hiding CPR numbers in a line as they are typed or pasted, also from the line's own undo."""

from functools import partial

from PySide6.QtWidgets import QLineEdit

from desktop.model.cpr import mask


def guard_line(line: QLineEdit) -> None:
    """Hide every number in a line for as long as it lives; the cursor stays with its words.

    Connect others to the line afterwards: they then hear the hidden words last, and read nothing else from it.
    """
    line.textChanged.connect(partial(_hide, line))


def _hide(line: QLineEdit, typed: str) -> None:
    hidden, count = mask(typed)
    if count:
        after = mask(typed[line.cursorPosition() :])[0]
        line.setText(hidden)  # which empties the line's own undo, too
        line.setCursorPosition(len(hidden) - len(after) if hidden.endswith(after) else len(hidden))
