"""The pages of a finished PDF as pictures, made beside the interface thread, one after the other."""

import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

LARGEST = 12_000_000
"""Dots of one picture."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as it looks: its number, how wide it was wanted, and the picture."""

    number: int
    width: int
    image: QImage


class PagePictures(QObject):
    """One file's pages. It has no parent: its thread may outlive the window. The newest wish comes first."""

    counted = Signal(int)
    """How many pages there are."""
    pictured = Signal(object)
    """A `Seen`."""
    broke = Signal()
    """The file cannot be shown."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._wishes: deque[tuple[int, int]] = deque(maxlen=3)
        self._changed = threading.Condition()
        self._over = False

    def start(self) -> None:
        threading.Thread(target=self._work, name="report pages", daemon=True).start()

    def want(self, number: int, width: int) -> None:
        """Picture a page, counted from 0, so many dots wide."""
        with self._changed:
            if (number, width) not in self._wishes:
                self._wishes.append((number, width))
            self._changed.notify()

    def stop(self) -> None:
        """Picture nothing more."""
        with self._changed:
            self._over = True
            self._changed.notify()

    def _work(self) -> None:
        import pypdfium2 as pdfium  # costs time that nobody needs before the first look

        with suppress(RuntimeError):  # the window went, and this with it
            try:
                document = pdfium.PdfDocument(self._path)
            except (pdfium.PdfiumError, OSError):
                self.broke.emit()
                return
            try:
                self.counted.emit(len(document))
                while (wish := self._next()) is not None:
                    self.pictured.emit(_pictured(document, *wish))
            finally:
                document.close()

    def _next(self) -> tuple[int, int] | None:
        with self._changed:
            while not self._wishes and not self._over:
                self._changed.wait()
            return None if self._over else self._wishes.pop()


def _pictured(document: "object", number: int, width: int) -> Seen:
    page = document[number]  # type: ignore[index]
    scale = width / page.get_width()
    most = (LARGEST / (page.get_width() * page.get_height())) ** 0.5
    bitmap = page.render(scale=min(scale, most))
    shape = QImage.Format.Format_BGR888
    # Its memory goes with the bitmap.
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape).copy()
    bitmap.close()
    page.close()
    return Seen(number, width, image)
