"""A card that somebody else deletes while it is written in or moved here: told at once, with a way to have it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.canvas.picks import CardPick
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone


class LostCard(QObject):
    """Belongs to one page. Words must not vanish under the hands that write them without a word."""

    def __init__(self, desk: Desk, page: BoardPage) -> None:
        super().__init__(page)
        self._notices, self._page = desk.notices, page
        page.view.card_taken.connect(lambda card: self._tell(card, self._say_written))
        page.view.carried_taken.connect(lambda card: self._tell(card, self._say_moved))

    def _say_written(self) -> str:
        return self.tr("Somebody deleted the card you were writing in. Its words are kept.")

    def _say_moved(self) -> str:
        return self.tr("Somebody deleted the card you were moving. Its words are kept.")

    def _tell(self, card: str, say: Callable[[], str]) -> None:
        document, page = self._page.view.document, self._page

        def bring_back() -> None:
            if document is not None:
                document.many.bring_back([card])
                page.go_to(CardPick(card))

        self._notices.tell(say, Tone.WARNING, Offer(lambda: self.tr("Bring it back"), bring_back))
