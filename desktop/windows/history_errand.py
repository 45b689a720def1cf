"""The history opened over a page, and a board brought back from it, told, with a way to undo."""

from PySide6.QtCore import QObject

from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.language import Language
from desktop.model.journey import Board
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.history_pane import HistoryPane
from desktop.windows.history_words import beside_words
from desktop.windows.last_step import LastStep
from desktop.windows.notices import Tone


class HistoryErrand(QObject):
    """Belongs to one page."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, page: BoardPage) -> None:
        super().__init__(page)
        self._desk, self._shelf, self._page = desk, shelf, page
        self._step = LastStep(desk, session, self)

    def open(self) -> None:
        """Show the history, unless it is shown already."""
        shown = any(pane.isVisible() for pane in self._page.findChildren(HistoryPane))
        if self._page.view.document is None or shown:
            return
        self._page.view.stop_editing()
        pane = HistoryPane(self._desk, self._shelf, self._page, self._page.document_id)
        pane.restore_wanted.connect(self._restore)
        pane.begin()

    def _restore(self, earlier: BoardDocument) -> None:
        document = self._page.view.document
        if document is None:
            return
        before = document.board
        if not restore(document, earlier):
            self._desk.notices.tell(lambda: self.tr("The board looks just as it did then."), Tone.GOOD)
            return
        after = document.board
        self._step.tell(lambda: self._say_restored(before, after), document.undo)

    def _say_restored(self, before: Board, after: Board) -> str:
        said, more = self.tr("The journeys and the plan are as they were then."), self.tr("So are: {parts}.")
        beside = beside_words(before, after, Language.translate)
        return f"{said} {more.format(parts=beside)}" if beside else said
