"""A PDF on its way to a printer: painted in bands in a thread of its own, with progress, till it is stopped."""

import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.model.n_up import put, sheets
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

FINEST = 300
"""Dots an inch; what printers say beyond that is no finer to the eye, and needs much memory."""
BAND = 360
"""Dots of a page that are painted at once, from the top."""
POINTS = 72


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """A file, the pages wanted of it (counted from 0), how many go on a sheet, and how often all of it is printed."""

    path: Path
    pages: tuple[int, ...]
    on_sheet: int = 1
    copies: int = 1


class PrintJob(QObject):
    """One printing. It has no parent, for its thread may outlive the window; Qt allows a printer another thread."""

    progressed = Signal(float)
    """A share, 0 to 1."""
    finished = Signal()
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(self, order: PrintOrder, printer: QPrinter) -> None:
        super().__init__()
        self._order, self._printer = order, printer
        self._over = threading.Event()

    def start(self) -> None:
        threading.Thread(target=self._work, name="printing", daemon=True).start()

    def stop(self) -> None:
        """Print nothing more; the printer is told to throw away what it has."""
        self._over.set()

    def _work(self) -> None:
        with suppress(RuntimeError):  # the window went, and this with it
            try:
                self._print()
            except Trouble as trouble:
                self.failed.emit(trouble)
                return
            if not self._over.is_set():
                self.finished.emit()

    def _print(self) -> None:
        import pypdfium2 as pdfium

        try:
            document = pdfium.PdfDocument(self._order.path)
        except (pdfium.PdfiumError, OSError) as fault:
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "The report could not be read for printing.")) from fault
        painter = QPainter()
        if not painter.begin(self._printer):
            document.close()
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "The printer does not answer."),
                QT_TRANSLATE_NOOP("Trouble", "See that it is on, or choose another one."),
            )
        try:
            self._paint(painter, document)
        finally:
            if self._over.is_set():
                self._printer.abort()
            painter.end()
            document.close()

    def _paint(self, painter: QPainter, document: Any) -> None:  # noqa: ANN401 - the library says no type
        order = self._order
        count = sheets(len(order.pages), order.on_sheet)
        whole = max(1, len(order.pages) * order.copies)
        done = 0
        for copy in range(order.copies):
            for sheet in range(count):
                if (copy or sheet) and not self._printer.newPage():
                    raise Trouble(QT_TRANSLATE_NOOP("Trouble", "The printer stopped in the middle."))
                first = sheet * order.on_sheet
                for at, number in enumerate(order.pages[first : first + order.on_sheet]):
                    self._paint_page(painter, document[number], at)
                    if self._over.is_set():
                        return
                    done += 1
                    self.progressed.emit(done / whole)

    def _paint_page(self, painter: QPainter, page: Any, at: int) -> None:  # noqa: ANN401
        """Paint a page in its share of the sheet; all is counted in the printer's dots."""
        area = self._printer.pageLayout().paintRectPixels(self._printer.resolution())
        dots = self._printer.resolution() / POINTS
        size = page.get_width() * dots, page.get_height() * dots
        place = put(size, (area.width(), area.height()), self._order.on_sheet, at)
        fine = min(1.0, FINEST / self._printer.resolution())
        scale = place.scale * dots * fine
        high = round(page.get_height() * scale)
        painter.save()
        painter.translate(place.x, place.y)
        if place.turned:
            painter.translate(0, size[0] * place.scale)
            painter.rotate(-90)
        for top in range(0, high, BAND):
            if self._over.is_set():
                break
            band = _band(page, scale, top, min(BAND, high - top))
            painter.drawImage(QRectF(0, top / fine, band.width() / fine, band.height() / fine), band)
        painter.restore()
        page.close()


def _band(page: Any, scale: float, top: int, rows: int) -> QImage:  # noqa: ANN401
    """Some rows of a page's dots."""
    below = max(0.0, page.get_height() - (top + rows) / scale)
    bitmap = page.render(scale=scale, crop=(0, below, 0, top / scale))
    shape = QImage.Format.Format_BGR888
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape).copy()
    bitmap.close()
    return image
