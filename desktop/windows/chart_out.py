"""A chart of a page sent out as a picture: asks in which form and where to, and has it made beside the window."""

from PySide6.QtCore import QObject

from desktop.windows.chart_card import ChartCard
from desktop.windows.desk import Desk
from desktop.windows.picture_maker import PictureMaker
from desktop.windows.picture_out_dialog import PictureDialog
from desktop.windows.picture_out_work import ChartOrder, Form

WIDTH = 166.0
"""Millimetres: as wide as the text of a report, so that a picture looks as it does there."""


class ChartOut(QObject):
    """`of` in what is asked is what the chart belongs to; it becomes a part of the picture's title."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._maker = desk, PictureMaker(desk, self)

    def ask(self, card: ChartCard, of: str) -> None:
        """Ask for the form of the picture, and then where it goes."""
        dialog = PictureDialog(self._desk.window, 0, lead=self.tr("The chart as it is here, for slides and letters."))
        dialog.wanted.connect(lambda form, _: self._ask_where(card, of, form))
        dialog.open()

    def _ask_where(self, card: ChartCard, of: str, form: Form) -> None:
        title = " – ".join(filter(None, (of, card.name)))
        path = self._maker.ask_where(title, form)
        if path is not None:
            language, family = self._desk.language.code, self._desk.look.family
            self._maker.make(ChartOrder(card.drawn(WIDTH), title, card.spoken, language, family, form, path))
