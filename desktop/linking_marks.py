"""What the host asks: whether all that it has sent up to a mark is on this laptop's disk."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.shelf import Shelf


class Marks(QObject):
    """Answers each mark, in its turn, once that is so; it is never so where the disk refuses."""

    def __init__(self, shelf: Shelf, answer: Callable[[int], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._answer = shelf, answer
        self._committed = shelf.written if shelf.saving.saved else 0
        self._open: deque[tuple[int, int]] = deque()
        shelf.committed.connect(self._go_on)

    def take(self, raw: object) -> None:
        """The host has made a mark; what came before it has been handed to the library."""
        if isinstance(raw, int):
            self._open.append((raw, self._shelf.written))
            self._go_on(self._committed)

    def forget(self) -> None:
        """The link is broken, and with it nobody asks any more."""
        self._open.clear()

    def _go_on(self, committed: int) -> None:
        self._committed = max(self._committed, committed)
        while self._open and self._open[0][1] <= self._committed:
            self._answer(self._open.popleft()[0])
