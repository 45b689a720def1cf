"""What scrolls in the case editor, and the column beside it that stays in sight, left of the scroll bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.windows.guarded_text import GuardedText

BESIDE = 1200
"""The least width that has room for the column beside the form."""
ASIDE_WIDTH = 300
EDGE = 24


class EditorScroll(QScrollArea):
    """The form in the middle; `aside` at the right, or below the form where there is no room beside it."""

    def __init__(self, form: QWidget, aside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._aside = aside
        self._beside = False
        self._page, self._side = QWidget(), QScrollArea(self)
        self._column = QVBoxLayout()
        self._build()

    def show_widget(self, widget: QWidget) -> None:
        """Bring a field into sight."""
        if self._page.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, 0, 80)

    def follow(self, field: GuardedText) -> None:
        """Keep the cursor in sight while a field grows."""
        if field.hasFocus():
            spot = field.viewport().mapTo(self._page, field.cursorRect().center())
            self.ensureVisible(spot.x(), spot.y(), 0, 60)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
        room = self.viewport().geometry()
        self._side.setGeometry(room.right() + 1, room.top(), ASIDE_WIDTH, room.height())

    def _build(self) -> None:
        self._page.setObjectName("clear")
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(EDGE, 20, EDGE, 32)
        self._column.setSpacing(20)
        self._aside.setMaximumWidth(self._form.maximumWidth())
        self._column.addWidget(self._form)
        self._column.addWidget(self._aside)
        self._column.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(self._column, 1000)
        middle.addStretch(1)
        for scroll in (self, self._side):
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.viewport().setObjectName("clear")
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.hide()
        self.setWidget(self._page)

    def _turn(self) -> None:
        beside = self.width() >= BESIDE
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._column.removeWidget(self._aside)
            self._aside.setContentsMargins(0, 20, EDGE, 20)
            self._side.setWidget(self._aside)
        else:
            self._side.takeWidget()
            self._aside.setContentsMargins(0, 0, 0, 0)
            self._column.insertWidget(1, self._aside)
        self._side.setVisible(beside)
        self._aside.show()
        self.setViewportMargins(0, 0, ASIDE_WIDTH if beside else 0, 0)
