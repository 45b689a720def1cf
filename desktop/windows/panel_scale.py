"""Five round marks from much worse to much better: one of them, or none."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from desktop.language import Language
from desktop.model.kinds import WORTH_WORDS
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.theme import TARGET
from desktop.windows.labels import for_tip

DISC, RING = 16, 24
"""Across a mark and across the ring that tells where the keyboard is, in pixels."""
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
}


class RoundMark(QRadioButton):
    """One mark; a filled one is chosen."""

    stepped = Signal(int)
    """An arrow key was pressed: -1 towards worse, 1 towards better."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoExclusive(False)  # or the chosen one could not be taken back
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        hold(self, QWidget.setFixedWidth, TARGET, tall)
        hold(self, QWidget.setFixedHeight, TARGET, tall)

    @override
    def sizeHint(self) -> QSize:
        return QSize(tall(TARGET), tall(TARGET))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down | Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.stepped.emit(STEPS[Qt.Key(event.key())])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.cleared.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, middle = self.palette(), QRectF(self.rect()).center()
        ink = colors.color(QPalette.ColorRole.Text)
        quiet = colors.color(QPalette.ColorRole.PlaceholderText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colors.color(QPalette.ColorRole.Highlight), 2))
            painter.drawEllipse(middle, px(RING) / 2, px(RING) / 2)
        painter.setPen(QPen(ink if self.isChecked() or self.underMouse() else quiet, 1.6))
        painter.setBrush(ink if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, px(DISC) / 2, px(DISC) / 2)


class Scale(QWidget):
    """One stop for Tab: the arrow keys go from mark to mark, and Delete takes the chosen one back."""

    chosen = Signal(object)
    """The level this user has chosen, or None for the one that was taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = {level: RoundMark() for level in sorted(WORTH_WORDS)}
        self._level: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for level, mark in self.marks.items():
            row.addWidget(mark)
            mark.clicked.connect(lambda *_, level=level: self._press(level))
            mark.stepped.connect(lambda step, level=level: self._step(level, step))
            mark.cleared.connect(lambda: self._tell(None))
        self._show_state()

    def entitle(self, name: str) -> None:
        """Say what is judged."""
        self.setAccessibleName(name)
        for level, mark in self.marks.items():
            words = Language.translate("Kinds", WORTH_WORDS[level])
            mark.setToolTip(for_tip(f"{signed(level)}  {words}"))
            mark.setAccessibleName(f"{name}: {signed(level)}, {words}")

    def show_level(self, level: int | None) -> None:
        """Show what the document says."""
        self._level = level
        self._show_state()

    def _press(self, level: int) -> None:
        self._tell(None if level == self._level else level)

    def _step(self, level: int, step: int) -> None:
        # From a mark that is not chosen the first press chooses its neighbour just as well: one looks, then presses.
        wanted = max(min(self.marks), min(max(self.marks), level + step))
        if wanted != self._level:
            self._tell(wanted)
        self.marks[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, level: int | None) -> None:
        self.chosen.emit(level)
        self._show_state()

    def _show_state(self) -> None:
        stop = 0 if self._level is None else self._level
        for level, mark in self.marks.items():
            mark.setChecked(level == self._level)
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if level == stop else Qt.FocusPolicy.ClickFocus)


def signed(level: int) -> str:
    """A level with its sign, and a minus as long as the plus."""
    return f"+{level}" if level > 0 else f"−{-level}" if level else "0"
