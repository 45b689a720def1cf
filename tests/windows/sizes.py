"""What of a window is cut off: words and signs that have less room than they take."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton, QScrollArea, QWidget

from desktop.windows.labels import ShortLabel

SPARE = 2
"""Pixels that rounding may take."""
MARGIN = 8
"""Pixels of what is scrolled that hold nothing but air."""


def cut_off(top: QWidget) -> list[str]:
    """What somebody looking at `top` cannot read whole; a short label is meant to end in an ellipsis."""
    shown = [each for each in top.findChildren(QWidget) if each.isVisible() and each.window() is top.window()]
    return [fault for each in shown for fault in _faults(each)]


def _faults(widget: QWidget) -> Iterator[str]:
    said = getattr(widget, "text", str)
    name = f"{type(widget).__name__} {said() if callable(said) else ''!r}"
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.heightForWidth(widget.width()) > widget.height() + SPARE:
            yield f"{name}: lines are missing"
        words = widget.text().replace("\u200b", " ").split()
        if max(map(QFontMetrics(widget.font()).horizontalAdvance, words), default=0) > widget.width() + SPARE:
            yield f"{name}: a word is cut"
    elif isinstance(widget, QLabel | QCheckBox | QRadioButton | QPushButton) and not isinstance(widget, ShortLabel):
        text = widget.text()
        if text and widget.width() + SPARE < _least_width(widget):
            yield f"{name}: {widget.width()} of {_least_width(widget)} pixels wide"
        if text and widget.height() + SPARE < widget.minimumSizeHint().height():
            yield f"{name}: {widget.height()} of {widget.minimumSizeHint().height()} pixels high"
    elif isinstance(widget, QScrollArea) and (beyond := _out_of_sight(widget)) > MARGIN:
        yield f"{name}: {beyond} pixels out of sight, {type(widget.widget()).__name__}"
    elif isinstance(widget, QComboBox) and widget.height() + SPARE < widget.minimumSizeHint().height():
        yield f"{name}: too low"


def _out_of_sight(area: QScrollArea) -> int:
    """How much of what is scrolled lies where nobody can scroll to."""
    bar, inside = area.horizontalScrollBarPolicy(), area.widget()
    never = inside is not None and bar is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return inside.width() - area.viewport().width() if never else 0


def _least_width(widget: QWidget) -> int:
    """A button of a set width holds a sign, which needs no air beside it."""
    if isinstance(widget, QPushButton) and widget.minimumWidth() == widget.maximumWidth():
        return QFontMetrics(widget.font()).horizontalAdvance(widget.text())
    return widget.sizeHint().width()
