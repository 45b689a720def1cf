"""The layer "behind the scenes" of a journey or a process plan: the lines of the service, and a question they raise.

Whether it is shown is a matter of this laptop, and the same on all boards.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Lane
from desktop.model.service_lines import NO_PLACE, QUESTION, without_place
from desktop.overriding import override
from desktop.settings import Settings
from desktop.text_size import hold, tall
from desktop.windows.board_page import BoardPage
from desktop.windows.labels import label
from desktop.windows.show_button import ShowButton


class LinesNote(QFrame):
    """Over the canvas: the question for the room, and which lines have no place on this board."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lanes: tuple[Lane, ...] = ()
        self.question, self.missing = label("strong", wrap=True), label("muted", wrap=True)
        self.close_button = QPushButton("✕")
        self._build()
        self.close_button.clicked.connect(self.closed)
        self._retranslate()

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Say what has no place among some lanes."""
        if lanes != self._lanes:
            self._lanes = lanes
            self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "spoken")
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(16, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(self.question)
        column.addWidget(self.missing)
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 40, tall)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _retranslate(self) -> None:
        self.question.setText(Language.translate("ServiceLines", QUESTION))
        said = [Language.translate("ServiceLines", NO_PLACE[line]) for line in without_place(self._lanes)]
        self.missing.setText("\n".join(said))
        self.missing.setVisible(bool(said))
        self.close_button.setAccessibleName(self.tr("Hide the lines"))


class BehindScenes(QObject):
    """Belongs to one page. What turns it on is in the menu of the page's button “Show”."""

    def __init__(self, settings: Settings, page: BoardPage, show: ShowButton) -> None:
        super().__init__(page)
        self._settings, self._page = settings, page
        self.action, self.note = QAction(self, checkable=True), LinesNote()
        self.action.setShortcut(QKeySequence("Ctrl+Shift+B"))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(self.action)
        show.offer(self.action)
        page.desk.put_above(self.note)
        self.action.toggled.connect(self._use)
        self.note.closed.connect(lambda: self.action.setChecked(False))
        page.history_changed.connect(self._follow)
        page.installEventFilter(self)
        self._retranslate()
        self.action.setChecked(settings.lines)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.Show:
            self.action.setChecked(self._settings.lines)  # they may have been turned off over another board
        return False

    def _use(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        if on is not self._settings.lines:
            self._settings.lines = on
        self._page.view.show_lines(on=on)
        self._page.desk.show_change()
        self.note.setVisible(on)
        self._follow()

    def _follow(self) -> None:
        if self.action.isChecked():
            self.note.show_lanes(self._page.view.drawing.journey.lanes)

    def _retranslate(self) -> None:
        self.action.setText(self.tr("Behind the scenes: what the citizen sees"))
