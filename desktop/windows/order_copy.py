"""The order as plain text on the clipboard, whole or one block, put together beside the window."""

import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.language import Language
from desktop.model.journey import Board
from desktop.model.order import Block
from desktop.windows.desk import Desk
from desktop.windows.notices import Tone


class OrderCopy(QObject):
    """Tells what it has put on the clipboard, and how many characters that is: case systems take only so many."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: set[OrderTextJob] = set()

    def copy(self, board: Board, block: Block | None = None) -> None:
        """Put the order of a board on the clipboard, or what stands in one block."""
        job = OrderTextJob(board, block)
        self._jobs.add(job)
        job.ended.connect(self._take)
        job.start()

    def _take(self, job: "OrderTextJob", text: str) -> None:
        self._jobs.discard(job)
        if not text:
            self._desk.notices.tell(lambda: self.tr("Nothing is written there yet."))
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The order is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)


class OrderTextJob(QObject):
    """One text on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, str)
    """This job and the text; empty if there is nothing."""

    def __init__(self, board: Board, block: Block | None) -> None:
        super().__init__()
        self._board, self._block = board, block

    def start(self) -> None:
        threading.Thread(target=self._work, name="order text", daemon=True).start()

    def _work(self) -> None:
        # The report room is wanted by this thread alone: the window never needs it.
        from desktop.report.order_text import block_text, order_sections, order_text

        text = order_text(self._board, Language.translate)
        if self._block is not None:
            sections = order_sections(self._board, Language.translate)
            text = next(block_text(each, Language.translate) for each in sections if each.block is self._block)
        self.ended.emit(self, text)
