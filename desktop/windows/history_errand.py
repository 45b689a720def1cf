"""The history opened over a page, and a board brought back from it, told, with a way to undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.archive.building import board_document
from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.document.shared import Origin
from desktop.session import BoardNews, Session
from desktop.shelf import Shelf
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.history_pane import HistoryPane
from desktop.windows.notices import Offer, Tone


class HistoryErrand(QObject):
    """Belongs to one page; `group` gives the id of the group whose board it shows."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, page: BoardPage, group: Callable[[], str]) -> None:
        super().__init__(page)
        self._desk, self._shelf, self._page, self._group = desk, shelf, page, group
        self._said = ""
        session.board_changed.connect(self._take_news)

    def open(self) -> None:
        """Show the history, unless it is shown already."""
        shown = any(pane.isVisible() for pane in self._page.findChildren(HistoryPane))
        if self._page.view.document is None or shown:
            return
        self._page.view.stop_editing()
        pane = HistoryPane(self._desk, self._shelf, self._page, board_document(self._group()))
        pane.restore_wanted.connect(self._restore)
        pane.begin()

    def _restore(self, earlier: BoardDocument) -> None:
        document = self._page.view.document
        if document is None:
            return
        if not restore(document, earlier):
            self._desk.notices.tell(lambda: self.tr("The board looks just as it did then."), Tone.GOOD)
            return

        def undo() -> None:
            document.undo()

        offer = Offer(lambda: self.tr("Undo"), undo)
        self._desk.notices.tell(lambda: self.tr("The journeys and the plan are as they were then."), Tone.GOOD, offer)
        self._said = self._desk.notices.words

    def _take_news(self, news: BoardNews) -> None:
        # The offer is to take back the last step: with another step of one's own it would take back that one.
        if self._said and news.change.origin is Origin.HERE:
            if self._desk.notices.words == self._said:
                self._desk.notices.clear()
            self._said = ""
