"""The bar at the top of a page: its title, the light that says saved, and the page's buttons at the right."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.saved_light import SavedLight, Saver

HEIGHT = 60


class PageBar(QFrame):
    """As high as the journey's bar, so that nothing moves from page to page."""

    def __init__(self, desk: Desk, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        hold(self, QWidget.setFixedHeight, HEIGHT, tall)
        self.title, self._details = ShortLabel("strong"), ShortLabel("details")
        self.light = SavedLight(desk.look, saver)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(10)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.title)
        self._row.addWidget(self._details, 1)
        self._row.addWidget(self.light)

    def show_title(self, title: str, details: str = "") -> None:
        """Set the words at the left."""
        self.title.setText(title)
        self._details.setText(f"· {details}" if details else "")
        self.title.setToolTip(for_tip(title))

    def add(self, *buttons: QPushButton) -> None:
        """Put buttons at the right end."""
        for button in buttons:
            self._row.addWidget(button)

    def add_badge(self, badge: QWidget) -> None:
        """Put something to read before the light."""
        self._row.insertWidget(self._row.indexOf(self.light), badge)

    def add_first(self, button: QPushButton) -> None:
        """Put a button before the title."""
        self._row.insertWidget(0, button)

    def add_field(self, field: QWidget) -> None:
        """Put a field after the title."""
        self._row.insertWidget(self._row.indexOf(self.title) + 1, field, 3)
