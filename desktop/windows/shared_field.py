"""A field of a shared document: each keystroke goes there, and a stay in it is one step for undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.document.shared import Shared
from desktop.windows.guarded_text import GuardedText
from desktop.windows.stay import Stay


class SharedField(GuardedText):
    """CPR numbers are hidden as they are typed or pasted; what others write in it meanwhile is merged in."""

    def __init__(
        self, document: Shared, write: Callable[[str], object], lines: int = 1, *, single: bool = False
    ) -> None:
        super().__init__(lines, single=single)
        self._stay = Stay(document)
        self.setProperty("kind", "place")
        self.setMinimumWidth(40)
        self.ask_changes(lambda: document.splices)
        self.written.connect(write)
        self.entered.connect(self._stay.begin)
        self.left.connect(self._stay.end)
        self.entered_key.connect(self.clearFocus)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self.setReadOnly(locked)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags if locked else Qt.TextInteractionFlag.TextEditorInteraction)

    def finish(self) -> None:
        """Tell what was held back, because the field goes away."""
        self.settle()
        self._stay.end()
