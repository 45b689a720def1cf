"""The button “Show” over a canvas: the board as it was earlier, as a picture, and as text; each has a key as well."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.history_errand import HistoryErrand
from desktop.windows.journey_copy import JourneyCopy
from desktop.windows.picture_out import PictureOut


class ShowButton(QPushButton):
    """Belongs to one page; `group` gives the id of the group whose board it shows."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, page: BoardPage, group: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._session, self._page, self._group = session, page, group
        self.picture = PictureOut(desk, page.view, self._title, self)
        self.in_words = JourneyCopy(desk, self)
        self._menu = QMenu(self)
        self.history = HistoryErrand(desk, shelf, session, page)
        self.earlier, self.save_picture, self.copy_picture = QAction(self), QAction(self), QAction(self)
        self.copy_text = QAction(self)
        self._build()
        self.earlier.triggered.connect(lambda *_: self.history.open())
        self.save_picture.triggered.connect(lambda *_: self.picture.ask())
        self.copy_picture.triggered.connect(lambda *_: self.picture.copy())
        self.copy_text.triggered.connect(lambda *_: self._copy_text())
        self._retranslate()

    def offer(self, *actions: QAction) -> None:
        """Offer something more in the menu."""
        for action in actions:
            self._menu.insertAction(self._below, action)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._add(self.earlier, "Ctrl+H")
        self._add_more()
        self._below = self._menu.addSeparator()
        self._add(self.save_picture, "Ctrl+Shift+P")
        self._add(self.copy_picture, "Ctrl+Shift+C")
        self._add(self.copy_text, "Ctrl+Shift+X")
        self.setMenu(self._menu)

    def _add_more(self) -> None:
        """Offer what else this page can show; nothing here."""

    def _add(self, action: QAction, keys: str) -> None:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._menu.addAction(action)
        self._page.addAction(action)

    def _retranslate(self) -> None:
        self.setText(self.tr("Show"))
        self.earlier.setText(self.tr("History of the board"))
        self.save_picture.setText(self.tr("Save as picture …"))
        self.copy_picture.setText(self.tr("Copy as picture"))
        self.copy_text.setText(self.tr("Copy as text"))

    def copy_phase(self, phase: str) -> None:
        """Put one phase of what is in view on the clipboard as text."""
        self._copy_text(phase)

    def _copy_text(self, phase: str = "") -> None:
        view = self._page.view
        if view.document is not None:
            self.in_words.copy(view.document.board, view.kind, phase)

    def _title(self) -> str:
        group = self._session.day.group(self._group())
        return f"{self._session.day.title}, {group.name}" if group is not None else self._session.day.title
