"""Undo over several documents at once: the last step of this user is taken back, in whichever document it was made."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from desktop.document.shared import Change, Origin, Shared


class Trail:
    """Remembers in which documents the steps were made, in their order. What is done `together` is one step.

    Steps from before it listened are left to the first document.
    """

    def __init__(self, *documents: Shared) -> None:
        self._documents = documents
        self._done: list[tuple[Shared, ...]] = []
        self._undone: list[tuple[Shared, ...]] = []
        self._last: tuple[Shared, int] | None = None
        self._together: list[Shared] | None = None
        self._walking = False
        for document in documents:
            document.listen(partial(self._note, document))

    @property
    def can_undo(self) -> bool:
        return any(document.can_undo for document in self._documents)

    @property
    def can_redo(self) -> bool:
        return any(document.can_redo for document in self._documents)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make what is written in several documents meanwhile one step."""
        made = self._together = []
        try:
            yield
        finally:
            self._together = None
            if made:
                self._done.append(tuple(dict.fromkeys(made)))
                self._last = None

    def undo(self) -> None:
        """Take back the last step."""
        self._walk(self._done, self._undone, back=True)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._walk(self._undone, self._done, back=False)

    def _walk(self, steps: list[tuple[Shared, ...]], other: list[tuple[Shared, ...]], *, back: bool) -> None:
        self._walking, self._last = True, None
        try:
            # A step may be gone meanwhile: another page takes back what it finds in its document by itself.
            while steps:
                step = steps.pop()
                moved = [each.undo() if back else each.redo() for each in step]
                if any(moved):
                    other.append(step)
                    return
            for document in self._documents:
                if document.undo() if back else document.redo():
                    other.append((document,))
                    return
        finally:
            self._walking = False

    def _note(self, document: Shared, change: Change) -> None:
        if change.origin is not Origin.HERE or self._walking:
            return
        self._undone.clear()
        if self._together is not None:
            self._together.append(document)
        elif self._last != (document, document.step):
            self._last = (document, document.step)
            self._done.append((document,))
