"""Rows of a column that follow a list of things: each made once, a few at a time, so that a long list opens at once."""

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

BUDGET = 0.008
"""How long rows are made at a time, in seconds; one is made in any case."""


class Thing(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Thing)
W = TypeVar("W", bound=QWidget)


class RowList(Generic[T, W]):
    """Rows stand in the order of the things; one whose thing is the same is not touched."""

    def __init__(
        self, column: QVBoxLayout, owner: QObject, make: Callable[[T], W], show: Callable[[W, T], None]
    ) -> None:
        self.rows: dict[str, W] = {}
        self._column, self._make, self._show = column, make, show
        self._things: dict[str, T] = {}
        self._shown: dict[str, T] = {}
        self._turn = QTimer(owner, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def follow(self, things: Sequence[T], *, afresh: bool = False) -> None:
        """Show these things; `afresh` shows also those again that are the same."""
        self._things = {thing.id: thing for thing in things}
        for gone in self.rows.keys() - self._things.keys():
            old = self.rows.pop(gone)
            self._shown.pop(gone, None)
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        at = 0
        for key, thing in self._things.items():
            row = self.rows.get(key)
            if row is not None:
                if self._column.indexOf(row) != at:
                    self._column.insertWidget(at, row)
                at += 1
                if afresh or self._shown.get(key) != thing:
                    self._put(row, thing)
        self._go_on()

    def row(self, key: str) -> W | None:
        """A row, made now if it is not there yet."""
        thing = self._things.get(key)
        return self.rows.get(key) or (self._add(thing) if thing is not None else None)

    @property
    def complete(self) -> bool:
        """Whether every thing has its row."""
        return len(self.rows) == len(self._things)

    def _go_on(self) -> None:
        end = perf_counter() + BUDGET
        for key, thing in self._things.items():
            if key not in self.rows:
                self._add(thing)
                if perf_counter() > end:
                    break
        if not self.complete:
            self._turn.start()

    def _add(self, thing: T) -> W:
        row = self.rows[thing.id] = self._make(thing)
        before = 0
        for key in self._things:
            if key == thing.id:
                break
            before += key in self.rows
        self._column.insertWidget(before, row)
        self._put(row, thing)
        return row

    def _put(self, row: W, thing: T) -> None:
        self._shown[thing.id] = thing
        self._show(row, thing)
