"""The citizen's own words in the side panel: changed only where they were written, with readings beside them."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, Section, Words, kicker
from desktop.windows.panel_readings import ReadingsSection


class QuoteSection(Section):
    """Written by somebody else they stand as they are. `write` puts them into the board, `may` tells who may."""

    def __init__(self, ground: Ground, write: Callable[[str], object], may: Callable[[], bool]) -> None:
        super().__init__(0)
        self._ground, self._may = ground, may
        self.words = Words(ground, write, 2)
        self._caption = kicker("")
        self._theirs, self._quote = QFrame(), label("quote", wrap=True, selectable=True)
        self._why = label("muted", self.tr("Written by others; write your own reading beside it."), wrap=True)
        self._theirs.setProperty("role", "ownWords")
        inside = QVBoxLayout(self._theirs)
        inside.setContentsMargins(12, 8, 10, 8)
        inside.addWidget(self._quote)
        self._kept = Section()
        for part in (self._caption, self._theirs, self._why):
            self._kept.column.addWidget(part)
        self.readings = ReadingsSection(ground)
        for section in (self.words, self._kept, self.readings):
            self.column.addWidget(section)
        self.readings.reshaped.connect(self.reshaped)
        self.entitle(self.tr("In the citizen's own words"))

    @property
    def is_mine(self) -> bool:
        """Whether the words can be written in here."""
        return not self.words.isHidden()

    def entitle(self, caption: str, help_words: str = "", *, headed: bool = True) -> None:
        """Say whose words belong here; what is `headed` says so over them."""
        self.words.entitle(caption, help_words)
        self.words.head(shown=headed)
        self._caption.setText(caption.upper())
        self._caption.setVisible(headed)

    def show_quote(self, quote: str) -> None:
        """Show the words, to be written in or only to be read."""
        mine = self._may()
        self.words.field.show_text(quote)
        self._quote.setText(quote)
        self.words.setVisible(mine)
        self._kept.setVisible(not mine)
        readings = self._ground.board.board.readings.get(self._ground.about, ())
        self.readings.show_readings(readings, offer=not mine)
