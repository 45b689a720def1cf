"""The viewport of a canvas. While others' hands move over it, it keeps a picture of what lies under them.

Qt has one picture of a window: what moves over cards would have the cards under it painted again at each step.
"""

from collections.abc import Callable, Iterable
from math import ceil
from typing import Any, cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from desktop.overriding import override

Paint = Callable[[QPainter, QRegion], None]
"""Paints what lies in a region."""


class Sheet(QWidget):
    """Asked to be painted again by `update`, its picture is out of date there; by `refresh` it is not."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._fresh = QRegion()
        self._keeping = False

    def keep(self, *, on: bool) -> None:
        """Begin or end to keep a picture."""
        if on != self._keeping:
            self._keeping = on
            self._picture, self._fresh = QPixmap(), QRegion()

    @override
    def update(self, *where: Any) -> None:
        if self._keeping:
            self.spoil(*where)
        super().update(*where)

    def spoil(self, *where: Any) -> None:  # noqa: ANN401 - as `update` takes it
        """Take the picture for out of date in a rectangle or a region, or everywhere."""
        self._fresh = self._fresh.subtracted(QRegion(*where)) if where else QRegion()

    def refresh(self, area: QRect) -> None:
        """Paint again what lies over the picture."""
        super().update(area)

    def paint(self, painter: QPainter, region: QRegion, beneath: Paint) -> None:
        """Paint what lies in a region, out of the picture where that is up to date."""
        if not self._keeping:
            beneath(painter, region)
            return
        ratio = self.devicePixelRatioF()
        size = QSize(ceil(self.width() * ratio), ceil(self.height() * ratio))
        if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture, self._fresh = QPixmap(size), QRegion()
            self._picture.setDevicePixelRatio(ratio)
        lacking = region.subtracted(self._fresh)
        if not lacking.isEmpty():
            below = QPainter(self._picture)
            below.setFont(self.font())
            beneath(below, lacking if ratio == round(ratio) else self._grown(lacking))
            below.end()
            self._fresh = self._fresh.united(lacking)
        painter.setClipRegion(region)
        painter.drawPixmap(0, 0, self._picture)

    def _grown(self, region: QRegion) -> QRegion:
        """A region with a pixel around: where a pixel here is part of one on the screen, its edges lie within one."""
        rects = cast("Iterable[QRect]", region)  # its stub lacks what the class can
        grown = sum((QRegion(rect.adjusted(-1, -1, 1, 1)) for rect in rects), QRegion())
        return grown.intersected(self.rect())
