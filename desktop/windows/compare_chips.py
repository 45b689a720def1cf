"""How many cards are new, gone, moved and changed; each count leads to its cards."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.model.compare import Difference
from desktop.overriding import override
from desktop.windows.wrap import Wrap

CHIPS = (Difference.NEW, Difference.GONE, Difference.MOVED, Difference.CHANGED)
SIGNS = {Difference.NEW: "+", Difference.GONE: "−", Difference.MOVED: "→", Difference.CHANGED: "~"}


class CompareChips(QWidget):
    """Says what is wanted."""

    wanted = Signal(object)
    """Only this `Difference`, again: go to the next of them; None: all changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Difference, int] = {}
        self.all = QPushButton()
        self.chips = {difference: QPushButton() for difference in CHIPS}
        group, row = QButtonGroup(self), Wrap(self, gap=8)
        for difference, button in ((None, self.all), *self.chips.items()):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda *_, difference=difference: self.wanted.emit(difference))
        self.all.setChecked(True)
        self._retranslate()

    def show_counts(self, counts: Mapping[Difference, int]) -> None:
        """Say how many there are of each."""
        self._counts = counts
        self._retranslate()

    def show_only(self, difference: Difference | None) -> None:
        """Mark what is shown."""
        (self.chips[difference] if difference is not None else self.all).setChecked(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say(self, difference: Difference, count: int) -> str:
        match difference:
            case Difference.NEW:
                return self.tr("%n new", "", count)
            case Difference.GONE:
                return self.tr("%n gone", "", count)
            case Difference.MOVED:
                return self.tr("%n moved", "", count)
            case _:
                return self.tr("%n changed", "", count)

    def _retranslate(self) -> None:
        self.all.setText(self.tr("All changes"))
        for difference, button in self.chips.items():
            count = self._counts.get(difference, 0)
            words = self._say(difference, count)
            button.setText(f"{SIGNS[difference]} {words}")
            button.setAccessibleName(words)
            button.setEnabled(bool(count))
