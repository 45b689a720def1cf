"""A choice in a form that scrolls: neither the wheel nor a shortcut of the page changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.overriding import override
from desktop.windows.group_card import CaseChoice


class CalmChoice(CaseChoice):
    """Keys held with Ctrl are for the page: a choice would look for what begins with that letter."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
