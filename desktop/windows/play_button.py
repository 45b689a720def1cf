"""The button “Show” over the canvas: the journey earlier, presented, calm, and as a picture; each has a key as well."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.history_errand import HistoryErrand
from desktop.windows.journey_page import JourneyPage
from desktop.windows.picture_out import PictureOut
from desktop.windows.play_calm import CalmView
from desktop.windows.play_phase import phase_of
from desktop.windows.play_window import PlayWindow


class PlayButton(QPushButton):
    """Belongs to one page; `group` gives the id of the group whose board it shows."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, page: JourneyPage, group: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._session, self._page, self._group = session, page, group
        self.picture = PictureOut(desk, page.view, self._title, self)
        self._menu, self.begin = QMenu(self), QPushButton()
        self.history = HistoryErrand(desk, shelf, session, page, group)
        self.calm_view = CalmView(desk.settings, page)
        self.earlier, self.calm = QAction(self), QAction(self, checkable=True)
        self.present, self.save_picture, self.copy_picture = QAction(self), QAction(self), QAction(self)
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._add(self.earlier, "Ctrl+H")
        self._add(self.present, "F5")
        self._add(self.calm, "Ctrl+Shift+R")
        self._menu.addSeparator()
        self._add(self.save_picture, "Ctrl+Shift+P")
        self._add(self.copy_picture, "Ctrl+Shift+C")
        self.setMenu(self._menu)
        hold(self.begin, QWidget.setFixedWidth, 44, tall)
        self._desk.look.put(self.begin, "presentation-play")
        self._page.add_to_bar(self.begin, spare=True)

    def _add(self, action: QAction, keys: str) -> None:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._menu.addAction(action)
        self._page.addAction(action)

    def _connect(self) -> None:
        self.earlier.triggered.connect(lambda *_: self.history.open())
        self.calm.setChecked(self._desk.settings.calm)
        self.calm.toggled.connect(lambda on: self.calm_view.use(on=on))
        self.begin.clicked.connect(lambda *_: self.start())
        self.present.triggered.connect(lambda *_: self.start())
        self.save_picture.triggered.connect(lambda *_: self.picture.ask())
        self.copy_picture.triggered.connect(lambda *_: self.picture.copy())

    def _retranslate(self) -> None:
        self.setText(self.tr("Show"))
        self.earlier.setText(self.tr("History of the board"))
        self.present.setText(self.tr("Present phase by phase"))
        self.begin.setAccessibleName(self.present.text())
        self.begin.setToolTip(self.present.text())
        self.calm.setText(self.tr("Calm view: only my phase"))
        self.save_picture.setText(self.tr("Save as picture …"))
        self.copy_picture.setText(self.tr("Copy as picture"))

    def start(self) -> PlayWindow | None:
        """Present the journey in view, from the phase of what is picked."""
        view = self._page.view
        if view.document is None or not view.drawing.columns:
            return None
        view.stop_editing()
        window = PlayWindow(self._desk, self._session, self._group(), view.kind, phase_of(view))
        window.showFullScreen()
        return window

    def _title(self) -> str:
        group = self._session.day.group(self._group())
        return f"{self._session.day.title}, {group.name}" if group is not None else self._session.day.title
