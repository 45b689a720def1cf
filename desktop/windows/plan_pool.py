"""Widgets of one sort in a layout, as many as are needed now: those left over are hidden and used again."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

Kind = TypeVar("Kind", bound=QWidget)


class Pool(Generic[Kind]):
    """Making a widget takes longer than showing something else in it."""

    def __init__(self, layout: QLayout, make: Callable[[], Kind]) -> None:
        self._layout, self._make = layout, make
        self._made: list[Kind] = []
        self.shown = 0

    @property
    def all(self) -> Sequence[Kind]:
        """Those that are shown."""
        return self._made[: self.shown]

    def of(self, number: int) -> Sequence[Kind]:
        """Show so many, and give them."""
        while len(self._made) < number:
            made = self._make()
            self._made.append(made)
            self._layout.addWidget(made)
        self.shown = number
        for at, widget in enumerate(self._made):
            widget.setVisible(at < number)
        return self.all
