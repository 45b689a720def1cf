"""A button as wide as its row, whose words end in an ellipsis where there is no room for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.labels import for_menu

AIR = 26
"""Edges and padding at both sides, in pixels."""
LEAST = 80


class RowButton(QPushButton):
    """Its name is all of the words. Of the kind "fold" it has an arrow before them."""

    def __init__(self, words: str, kind: str = "row") -> None:
        super().__init__()
        self._words = words
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(px(LEAST), self.width()) - AIR - self.iconSize().width() * (self.property("kind") == "fold")
        self.setText(for_menu(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))
