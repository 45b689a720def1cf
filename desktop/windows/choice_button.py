"""One of a few choices as words on a button that opens them as a menu: lighter than a list to open in every row."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton

from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.labels import for_menu
from desktop.windows.passing_menu import PassingMenu

ARROW = 34
"""Room for the edge and the arrow, in pixels."""


class ChoiceButton(QPushButton):
    """As a list to open: `activated` tells what somebody chose, `setCurrentIndex` tells nothing."""

    activated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[str, ...] = ()
        self._at = 0
        self._name = ""
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.clicked.connect(self._open)

    def entitle(self, name: str) -> None:
        """Say what is chosen here."""
        self._name = name
        self._show()

    def offer(self, choices: Sequence[str]) -> None:
        """Offer these, in their order."""
        self._choices = tuple(choices)
        self._show()

    def setCurrentIndex(self, at: int) -> None:  # noqa: N802 - as Qt's own lists to open call it
        """Show one of the choices."""
        if at != self._at:
            self._at = at
            self._show()

    def menu_of_choices(self) -> PassingMenu:
        """What can be chosen."""
        menu = PassingMenu(self)
        for at, words in enumerate(self._choices):
            action = menu.addAction(for_menu(words))
            action.setCheckable(True)
            action.setChecked(at == self._at)
            action.triggered.connect(lambda *_, at=at: self._choose(at))
            if at == self._at:
                menu.setActiveAction(action)
        return menu

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 1.6))
        middle, reach = QPointF(self.width() - px(17), self.height() / 2), px(4)
        corner = middle + QPointF(0, reach / 2)
        painter.drawPolyline([corner + QPointF(-reach, -reach), corner, corner + QPointF(reach, -reach)])

    def _open(self, *_: object) -> None:
        self.menu_of_choices().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, at: int) -> None:
        if at != self._at:
            self.setCurrentIndex(at)
            self.activated.emit(at)

    def _show(self) -> None:
        words = self._choices[self._at] if 0 <= self._at < len(self._choices) else ""
        self.setAccessibleName(f"{self._name}: {words}" if self._name else words)
        self._fit()

    def _fit(self) -> None:
        words = self._choices[self._at] if 0 <= self._at < len(self._choices) else ""
        room = self.width() - px(ARROW)
        self.setText(for_menu(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)))
        self.setToolTip("")
