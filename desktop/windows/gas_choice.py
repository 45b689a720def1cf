"""One level of a scale as a large button: its number and its words, in as many lines as they need."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.gas_words import level_name, level_title
from desktop.windows.labels import breakable, label
from desktop.windows.panel_scale import signed


class LevelCard(QPushButton):
    """Where a level is not written yet, its name stands in its place. Enter on the chosen one goes on."""

    stepped = Signal(int)
    """An arrow key was pressed: 1 towards better, -1 towards worse."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level
        self._words = label("", wrap=True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "level")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        number = label("strong", signed(level))
        hold(number, QWidget.setFixedWidth, 34)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(number)
        row.addWidget(self._words, 1)
        for each in (number, self._words):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, words: str) -> None:
        """Say what the level looks like."""
        shown = words.strip() or level_name(self._level)
        self._words.setText(breakable(shown))
        self.setAccessibleName(f"{level_title(self._level)}: {words.strip()}" if words.strip() else shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self.isChecked():
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
