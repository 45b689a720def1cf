"""The pictogram of a card in its form: which one it is, and the palette to choose another."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.pictograms import PICTOGRAM, Pictogram, pictogram_name
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.panel_form import Ground, Section, kicker, push
from desktop.windows.pictogram_palette import PictogramPalette, pictogram_icon

SIDE = 26


class PictogramSection(Section):
    """A button that shows the pictogram and opens the palette."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._shown: Pictogram | None = None
        self.button: QPushButton = push("", self.open)
        self.column.addWidget(kicker(Language.translate("Pictograms", PICTOGRAM)))
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        hold(self, PictogramSection.resize_icon, SIDE)

    def show_card(self, card: Card) -> None:
        """Show which one the card carries."""
        if card.pictogram is not self._shown:
            self._shown = card.pictogram
            self._show()

    def open(self) -> PictogramPalette:
        """Open the palette under the button."""
        palette = PictogramPalette(self._shown, self)
        palette.chosen.connect(self._choose)
        palette.open_at(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))
        return palette

    def resize_icon(self, side: int) -> None:
        """Show the pictogram so many pixels wide."""
        self.button.setIconSize(QSize(side, side))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _choose(self, which: Pictogram | None) -> None:
        self._ground.board.details.choose(self._ground.about, "pictogram", which)

    def _show(self) -> None:
        which, caption = self._shown, Language.translate("Pictograms", PICTOGRAM)
        if which is None:
            self.button.setIcon(QIcon())
            self.button.setText(self.tr("Choose …"))
            self.button.setAccessibleName(self.tr("Choose a pictogram"))
            return
        name = pictogram_name(which, Language.translate)
        ink = self.palette().color(self.palette().ColorRole.Text)
        self.button.setIcon(pictogram_icon(which, ink, self.button.iconSize().width(), self.devicePixelRatioF()))
        self.button.setText(name)
        self.button.setAccessibleName(f"{caption}: {name}")
