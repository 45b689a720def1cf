"""An exercise in the list of them: what it is called, in as many lines as that takes, and how long it is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from desktop.overriding import override
from desktop.windows.labels import label


class ExerciseCard(QPushButton):
    """Can be chosen; which one is, the list knows."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._time = label("", wrap=True), label("muted")
        self.setCheckable(True)
        self.setProperty("kind", "level")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._time)
        for each in (self._title, self._time):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def entitle(self, title: str, time: str = "") -> None:
        """Say what it is called, and how long it takes."""
        self._title.setText(title)
        self._time.setText(time)
        self._time.setVisible(bool(time))
        self.setAccessibleName(f"{title}, {time}" if time else title)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
