"""How the link of a day stands, as far as this laptop knows; every change is told once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.model.link_state import LinkState, Phase
from desktop.shelf import Saving


class KnownState(QObject):
    """Holds the `LinkState` of one day."""

    changed = Signal(object)
    """`LinkState`."""

    def __init__(self, state: LinkState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = state

    @property
    def phase(self) -> Phase:
        return self.now.phase

    def set(self, **changes: Any) -> None:  # noqa: ANN401 - fields of LinkState
        """Have it be otherwise from now on."""
        state = replace(self.now, **changes)
        if state != self.now:
            self.now = state
            self.changed.emit(state)

    def note_saving(self, saving: Saving) -> None:
        """The own disk takes what is written, or refuses it."""
        self.set(unsaved=saving.trouble is not None)
