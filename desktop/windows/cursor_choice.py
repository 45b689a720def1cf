"""Whether others' cursors are shown on this laptop, and why not: a crowd of them, or a moving one, disturbs."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from desktop.model.presence import CROWD
from desktop.settings import Settings


class Why(Enum):
    """Why cursors are off unless somebody asks for them."""

    CALM = auto()
    CROWDED = auto()


class CursorChoice(QObject):
    """One for all pages. What somebody has chosen stays chosen on this laptop until they choose otherwise."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._people = 0

    def count(self, people: int) -> None:
        """Hear how many are here."""
        before, self._people = self.is_crowded, people
        if before != self.is_crowded:
            self.changed.emit()

    @property
    def is_crowded(self) -> bool:
        return self._people > CROWD

    def reason(self, *, calm: bool) -> Why | None:
        """Why they are off by default, if they are."""
        if calm:
            return Why.CALM
        return Why.CROWDED if self.is_crowded else None

    def is_on(self, *, calm: bool) -> bool:
        """Whether they are shown on a page that is in calm view, or is not."""
        asked = self._settings.cursors
        return self.reason(calm=calm) is None if asked is None else asked

    @property
    def is_told(self) -> bool:
        """Whether others hear where this laptop points: in a crowd only those who want to see cursors show theirs."""
        return not self.is_crowded or self._settings.cursors is True

    def ask(self, *, on: bool, calm: bool) -> None:
        """Choose; what would be so anyhow is no choice."""
        self._settings.cursors = None if on is (self.reason(calm=calm) is None) else on
        self.changed.emit()
