"""A scrolling list of rows that are made a few at a time, so that many of them keep nobody waiting."""

import time
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.windows.labels import label

Item = TypeVar("Item")
Row = TypeVar("Row", bound=QWidget)

SLICE = 0.006
"""Seconds of making rows in one turn."""


class SlowList(QScrollArea, Generic[Item, Row]):
    """Rows are used again for whatever stands in their place next."""

    def __init__(self, make: Callable[[], Row], show: Callable[[Row, Item], None]) -> None:
        super().__init__()
        self._make, self._show = make, show
        self._items: Sequence[Item] = ()
        self._made: list[Row] = []
        self._at = 0
        self.empty = label("muted", wrap=True)
        self._rows = QVBoxLayout()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._build()

    @property
    def rows(self) -> list[Row]:
        """Those that are shown."""
        return self._made[: len(self._items)]

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these and no others."""
        self._items, self._at = items, 0
        self.empty.setVisible(not items)
        # A bar that came while rows are made would make them narrower than they were measured for.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if items else policy.ScrollBarAsNeeded)
        for row in self._made[len(items) :]:
            row.hide()
        self._go_on()

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE
        while self._at < len(self._items) and time.perf_counter() < end:
            if self._at == len(self._made):
                self._made.append(self._make())
                self._rows.addWidget(self._made[-1])
            self._show(self._made[self._at], self._items[self._at])
            self._made[self._at].show()
            self._at += 1
        if self._at < len(self._items):
            self._turn.start()
        else:
            self._measure()

    def _measure(self) -> None:
        """Lay the rows out once more: those made before the list had its width keep the heights they had then."""
        for row in self.rows:
            layout = row.layout()
            if layout is not None:
                layout.invalidate()
            row.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 12, 12)
        column.setSpacing(8)
        self._rows.setSpacing(8)
        column.addWidget(self.empty)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setWidget(body)
