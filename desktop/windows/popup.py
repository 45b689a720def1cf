"""A small card that stands over what was pressed, and goes when somebody presses elsewhere or Esc."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Popup(QFrame):
    """Holds a column; deleted once it is gone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 14)
        self.column.setSpacing(8)

    def open_over(self, place: QWidget, *, right: bool = True) -> None:
        """Stand above a widget, at its right end or its left, inside its window as far as that is possible."""
        self.adjustSize()
        window = place.window()
        corner = place.mapToGlobal(QPoint(place.width() - self.width() if right else 0, -self.height() - 4))
        least, most = window.mapToGlobal(QPoint(8, 8)), window.mapToGlobal(QPoint(window.width() - 8, 0))
        left = max(least.x(), min(corner.x(), most.x() - self.width()))
        self.move(left, max(least.y(), corner.y()))
        self.show()
