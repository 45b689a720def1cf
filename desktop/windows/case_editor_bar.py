"""The bar over the case editor: the way back, which case it is, whether it is saved, undo and redo."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_editor_keeping import Keeping
from desktop.windows.desk import Desk
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.page_bar import HEIGHT
from desktop.windows.saved_light import SavedLight


class EditorBar(QFrame):
    """Says what is wanted; does nothing itself."""

    back_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, desk: Desk, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        hold(self, QWidget.setFixedHeight, HEIGHT, tall)
        self.back, self.undo, self.redo = QPushButton(), QPushButton(), QPushButton()
        self.light = SavedLight(desk.look, keeping)
        self._title = ShortLabel("strong")
        self._case = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 20, 0)
        row.setSpacing(10)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back.setProperty("kind", "quiet")
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        row.addWidget(self.light)
        for button, icon in ((self.undo, "undo"), (self.redo, "redo")):
            hold(button, QWidget.setFixedWidth, 48, tall)
            desk.look.put(button, icon)
            row.addWidget(button)
        desk.look.put(self.back, "arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self._retranslate()

    def show_title(self, title: str) -> None:
        """Say which case it is."""
        self._case = title
        self._title.setText(title or self.tr("New case"))
        self._title.setToolTip(for_tip(title))

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to the cases"))
        for button, words in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Redo"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.show_title(self._case)
