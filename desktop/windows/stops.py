"""Where Tab goes in a form: from top to bottom, also through what has come in between."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_stops(layout: QLayout | None) -> None:
    """Let Tab go through a layout in its order."""
    # Those that only a click reaches now are among them: which mark of a scale Tab goes to changes.
    for before, after in pairwise(list(stops_in(layout))):
        QWidget.setTabOrder(before, after)


def stops_in(layout: QLayout | None) -> Iterator[QWidget]:
    """What the keyboard can come to in a layout, in its order."""
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is None:
            yield from stops_in(item.layout() if item is not None else None)
        elif widget.layout() is not None:
            yield from stops_in(widget.layout())
        elif widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget
