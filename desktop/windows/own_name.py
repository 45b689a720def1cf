"""The name of something of one's own, written where it stands in a list of such things."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TITLE


class OwnName(QLineEdit):
    """Numbers that can be CPR numbers are hidden while they are typed; nothing written means the name it had."""

    renamed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = name
        self.setMaxLength(LONGEST_TITLE)
        self.setCursorPosition(0)
        self.textEdited.connect(self._hide_numbers)
        self.editingFinished.connect(self._rename)

    def _hide_numbers(self, written: str) -> None:
        masked, hidden = mask(written)
        if hidden:
            self.setText(masked)

    def _rename(self) -> None:
        name = self.text().strip()
        if not name:
            self.setText(self._name)
        elif name != self._name:
            self.renamed.emit(name)
