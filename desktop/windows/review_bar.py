"""The bar over a review: the way back, which case it is, how much is open, undo, and the approval."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.page_bar import HEIGHT
from desktop.windows.saved_light import SavedLight


class ReviewBar(QFrame):
    """Does nothing itself."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        hold(self, QWidget.setFixedHeight, HEIGHT, tall)
        self.back, self.undo, self.approve = QPushButton(), QPushButton(), QPushButton()
        self._title, self._count = ShortLabel("strong"), ShortLabel("details")
        self._case, self._open, self._waiting = "", 0, True
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 20, 0)
        row.setSpacing(10)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("0" * 9))
        self.back.setProperty("kind", "quiet")
        self.approve.setProperty("kind", "primary")
        hold(self.undo, QWidget.setFixedWidth, 48, tall)
        row.addWidget(self.back)
        row.addWidget(self._title, 3)
        row.addWidget(self._count, 1)
        row.addWidget(SavedLight(desk.look, shelf))
        row.addWidget(self.undo)
        row.addWidget(self.approve)
        desk.look.put(self.back, "arrow-left")
        desk.look.put(self.undo, "undo")
        self._retranslate()

    def show_waiting(self) -> None:
        """Say that the case is being looked through."""
        self._waiting = True
        self.undo.setEnabled(False)
        self.approve.setEnabled(False)
        self._retranslate()

    def show_state(self, title: str, number: int, *, can_undo: bool, settling: bool) -> None:
        """Say which case it is and how many findings are open."""
        self._case, self._open, self._waiting = title, number, False
        self.undo.setEnabled(can_undo and not settling)
        self.approve.setEnabled(not number and not settling)
        self._retranslate()

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._count.text()}"

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to the cases"))
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Undo"))
        self.approve.setText(self.tr("Approve the case"))
        if self._waiting:
            self._title.setText(self.tr("The case is being looked through …"))
            self._count.setText("")
            return
        self._title.setText(self.tr("Check: {title}").format(title=self._case))
        self._title.setToolTip(for_tip(self._case))
        count = self.tr("%n open", "", self._open) if self._open else self.tr("nothing open")
        self._count.setText(f"· {count}")
        tip = self.tr("%n finding(s) to answer before the case can be approved.", "", self._open) if self._open else ""
        self.approve.setToolTip(for_tip(tip))
