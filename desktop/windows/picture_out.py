"""The journey in view sent out as a picture: into a file or onto the clipboard, made beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.canvas.picks import picked_cards
from desktop.canvas.view import JourneyView
from desktop.language import Language
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.windows.desk import Desk
from desktop.windows.picture_maker import PictureMaker
from desktop.windows.picture_out_dialog import PictureDialog
from desktop.windows.picture_out_work import Form, PictureOrder

SEVERAL = 2
"""So many cards have to be picked for a copy to show only them: one is nearly always picked."""


class PictureOut(QObject):
    """Asks what has to be asked and tells what came of it. `title` gives the day's and the group's name."""

    def __init__(self, desk: Desk, view: JourneyView, title: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view, self._title = desk, view, title
        self._maker = PictureMaker(desk, self)

    def ask(self) -> None:
        """Ask how much and in which form, then where to."""
        if self._view.document is None:
            return
        picked, plan = len(picked_cards(self._view.pick)), self._view.kind is JourneyKind.PLAN
        dialog = PictureDialog(self._desk.window, picked, plan=plan)
        dialog.wanted.connect(self._ask_where)
        dialog.open()

    def copy(self) -> None:
        """Put the journey on the clipboard, or as much of it as several picked cards take up."""
        picked = picked_cards(self._view.pick)
        self._maker.make(self._order(picked if len(picked) >= SEVERAL else frozenset(), Form.LARGE, None))

    def _ask_where(self, form: Form, part: bool) -> None:  # noqa: FBT001 - a signal's payload
        order = self._order(picked_cards(self._view.pick) if part else frozenset(), form, None)
        if order is None:
            return
        path = self._maker.ask_where(order.title, form)
        if path is not None:
            self._maker.make(self._order(order.cards, form, path))

    def _order(self, cards: frozenset[str], form: Form, path: Path | None) -> PictureOrder | None:
        document, kind = self._view.document, self._view.kind
        if document is None:
            return None
        title = f"{self._title()} – {Language.translate('Kinds', JOURNEY_NAMES[kind])}"
        look, language = self._desk.look, self._desk.language
        journey, lines = document.board.journey(kind), self._view.lined
        return PictureOrder(journey, cards, title, language.code, look.family, form, path, lines)
