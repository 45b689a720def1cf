"""A stay in a field: all that is written in a document during it is one step for undo."""

from desktop.document.shared import Shared


class Stay:
    """Begun and ended any number of times; a stay that is begun again goes on, one that is over stays over."""

    def __init__(self, document: Shared) -> None:
        self._document = document
        self._on = False

    def begin(self) -> None:
        if not self._on:
            self._on = True
            self._document.hold()

    def end(self) -> None:
        if self._on:
            self._on = False
            self._document.release()
