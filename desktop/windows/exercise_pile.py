"""A pile that slips are put on, and the slip on top of the deck: dragged onto a pile, or sent there by a press."""

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.coach.exercises import Pile
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label

MIME = "application/x-brobyg-slip"
SLIP = 96


class PileButton(QPushButton):
    """Its number is its key."""

    dropped = Signal()

    def __init__(self, pile: Pile, number: int) -> None:
        super().__init__()
        self._pile, self._number = pile, number
        self._count = label("chip")
        self.setProperty("kind", "level")
        self.setAutoDefault(False)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row, said = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        said.setSpacing(0)
        figure = label("number", str(number))
        hold(figure, QWidget.setFixedWidth, 20)
        title, question = label("strong", pile.title), label("muted", pile.question, wrap=True)
        said.addWidget(title)
        said.addWidget(question)
        row.addWidget(figure)
        row.addLayout(said, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        for each in (figure, title, question, self._count):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = row
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many slips lie here."""
        self._count.setText(str(count))
        self.setAccessibleName(f"{self._number}, {self._pile.title}: {self._pile.question} ({count})")

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dropped.emit()


class SlipCard(QFrame):
    """The slip on top of the deck."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self._pressed = label("body", wrap=True), QPointF()
        self.setProperty("role", "well")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        hold(self, QWidget.setMinimumHeight, SLIP, tall)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.addWidget(self.words)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(MIME, b"")
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed.toPoint())
        drag.exec(Qt.DropAction.MoveAction)
