"""A menu that is made when it is wanted, and gone once it was used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget


class PassingMenu(QMenu):
    """Belongs to whoever it is about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_under(self, place: QWidget) -> None:
        """Open below a widget."""
        self.popup(place.mapToGlobal(place.rect().bottomLeft()))
