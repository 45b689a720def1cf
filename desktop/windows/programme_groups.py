"""For which groups a block is that runs side by side with others: a chip to press for each group."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.windows.labels import for_menu
from desktop.windows.wrap import Wrap


class ForGroups(QWidget):
    """None pressed is for all groups that no other block beside it names."""

    chosen = Signal(object)
    """The ids of the groups that are pressed now, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self.chips: dict[str, QPushButton] = {}
        self._wrap = Wrap(self, gap=6)

    def show_groups(self, chosen: Iterable[str], names: Mapping[str, str]) -> None:
        """Show all groups, those that are chosen pressed."""
        if dict(names) != self._names:
            self._names = dict(names)
            self._fill()
        pressed = set(chosen)
        for key, chip in self.chips.items():
            chip.setChecked(key in pressed)

    def _fill(self) -> None:
        while self._wrap.count():
            self._wrap.takeAt(0)
        for chip in self.chips.values():
            chip.hide()
            chip.deleteLater()
        self.chips = {key: self._chip(name) for key, name in self._names.items()}

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(for_menu(name), self)
        chip.setCheckable(True)
        chip.setProperty("kind", "small")
        chip.clicked.connect(self._tell)
        self._wrap.addWidget(chip)
        return chip

    def _tell(self) -> None:
        self.chosen.emit(tuple(key for key, chip in self.chips.items() if chip.isChecked()))
