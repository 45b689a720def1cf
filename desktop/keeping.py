"""What this laptop writes in an open day, until it is on disk: only then it may be told to others."""

from collections import deque

from PySide6.QtCore import QObject, Signal

from desktop.archive.entries import NewDocument
from desktop.shelf import Saving, Shelf


class Keeping(QObject):
    """Has own changes committed, and tells each one once it is."""

    kept = Signal(str, object, bool)
    """A document and an update of it that was made here and is on disk; or that the disk refuses, for what cannot be
    saved here is better at the host's than nowhere. Last whether it is a change of its own to whoever made it."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._waiting: deque[tuple[int, str, bytes, bool]] = deque()
        shelf.committed.connect(self._tell)
        shelf.saving_changed.connect(self._tell_refused)

    def append(self, document: str, update: bytes, new: NewDocument | None = None, *, counts: bool = True) -> None:
        """Have an own change committed, in a document that may be `new` to the library."""
        self._waiting.append((self._shelf.append(document, update, new), document, update, counts))
        if self._shelf.saving.trouble is not None:
            self._tell(self._waiting[-1][0])

    def close(self) -> None:
        """Tell nothing any more."""
        self._shelf.committed.disconnect(self._tell)
        self._shelf.saving_changed.disconnect(self._tell_refused)

    def _tell(self, upto: int) -> None:
        while self._waiting and self._waiting[0][0] <= upto:
            _, document, update, counts = self._waiting.popleft()
            self.kept.emit(document, update, counts)

    def _tell_refused(self, saving: Saving) -> None:
        if saving.trouble is not None and self._waiting:
            self._tell(self._waiting[-1][0])
