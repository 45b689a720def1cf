"""One of the five levels of a scale, or none: five buttons in a row, from much less to much more than expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.model.gas import STEPS
from desktop.overriding import override
from desktop.windows.gas_words import level_name
from desktop.windows.labels import for_tip
from desktop.windows.panel_scale import signed


class LevelButton(QPushButton):
    """One level; arrow keys go to the next, Delete takes the chosen one back."""

    stepped = Signal(int)
    cleared = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.cleared.emit()
            case _:
                super().keyPressEvent(event)


class LevelPick(QFrame):
    """One stop for Tab. A level that is pressed again is taken back."""

    chosen = Signal(object)
    """The level this user has chosen, or None for the one that was taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: int | None = None
        self.buttons = {level: LevelButton(signed(level)) for level in reversed(STEPS)}
        self.setProperty("role", "segments")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for level, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("fit", "narrow")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda *_, level=level: self._press(level))
            button.stepped.connect(lambda step, level=level: self._step(level, step))
            button.cleared.connect(lambda: self._tell(None))
            row.addWidget(button, 1)
        self._show_state()

    def entitle(self, name: str) -> None:
        """Say what the level is of."""
        self.setAccessibleName(name)
        for level, button in self.buttons.items():
            button.setToolTip(for_tip(level_name(level)))
            button.setAccessibleName(f"{name}: {signed(level)}, {level_name(level)}")

    def show_level(self, level: int | None) -> None:
        """Show what the document says."""
        self._level = level
        self._show_state()

    def _press(self, level: int) -> None:
        self._tell(None if level == self._level else level)

    def _step(self, level: int, step: int) -> None:
        self.buttons[max(min(STEPS), min(max(STEPS), level + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, level: int | None) -> None:
        self.chosen.emit(level)
        self._show_state()

    def _show_state(self) -> None:
        stop = 0 if self._level is None else self._level
        for level, button in self.buttons.items():
            button.setChecked(level == self._level)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if level == stop else Qt.FocusPolicy.ClickFocus)
