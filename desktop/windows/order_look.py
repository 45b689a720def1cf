"""The order of a board to be read, where it may not be written on: the words of both sides, put together beside."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Board
from desktop.text_size import aside, hold
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import MARGIN

WIDTH = 380

Told = Sequence[tuple[str, str]]
"""Titles and what stands under each."""


class OrderLook(QScrollArea):
    """Follows the board it is shown; each reading is put together in a thread of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._job: OrderReading | None = None
        self.setObjectName("cardPanel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)

    def show_board(self, board: Board) -> None:
        """Show the newest order of a board."""
        held = self._board
        if held is not None and (held.order, held.plan) == (board.order, board.plan):
            return
        self._board = board
        if self.widget() is None:
            self._show(())  # the first time it takes a while
        self._job = OrderReading(board)
        self._job.ended.connect(self._take)
        self._job.start()

    def forget(self) -> None:
        """Read it anew the next time, for the language may be another."""
        self._board = None

    def _take(self, job: "OrderReading", told: Told) -> None:
        if job is self._job:  # or something else has been shown since
            self._show(told)

    def _show(self, told: Told) -> None:
        inside = QWidget()
        inside.setObjectName("panelBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(4)
        column.addWidget(label("heading", self.tr("The order")))
        for title, words in told:
            column.addSpacing(8)
            column.addWidget(label("strong", title, wrap=True))
            column.addWidget(label("", breakable(words), wrap=True, selectable=True))
        column.addStretch(1)
        at = self.verticalScrollBar().value()
        self.setWidget(inside)
        self.setAccessibleName(self.tr("The order"))
        self.verticalScrollBar().setValue(at)


class OrderReading(QObject):
    """One reading on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, object)
    """This reading and what it found."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._board = board

    def start(self) -> None:
        threading.Thread(target=self._work, name="order reading", daemon=True).start()

    def _work(self) -> None:
        # The report room is wanted by this thread alone: the window never needs it.
        from desktop.report.order_text import block_text, known_words, order_sections

        told = [
            (each.title, words)
            for each in order_sections(self._board, Language.translate)
            if (words := block_text(each, Language.translate))
        ]
        known = known_words(self._board, Language.translate)
        self.ended.emit(self, [*told, *([("", known)] if known else [])])
