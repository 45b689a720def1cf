"""The changes as a table, for the keyboard and for ears: what, where it was, where it is to be."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.language import Language
from desktop.model.compare import DIFFERENCE_NAMES, NOWHERE, Change, where
from desktop.model.journey import Board
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.windows.labels import for_tip


class CompareList(QTreeWidget):
    """One line for each change."""

    chosen = Signal(int)
    """The change with this number, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Board, tuple[Change, ...]] | None = None
        self.setColumnCount(4)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.currentItemChanged.connect(self._tell)
        self._retranslate()

    def show_changes(self, board: Board, changes: Sequence[Change]) -> None:
        """List changes; the line somebody stands on stays."""
        if self._shown is not None and self._shown[1] == tuple(changes) and self._shown[0] is board:
            return
        current = self.currentItem()
        at = self.indexOfTopLevelItem(current) if current is not None else -1
        self._shown = (board, tuple(changes))
        self.blockSignals(True)
        self.clear()
        for change in changes:
            card = change.after or change.before
            words = (
                Language.translate("Compare", DIFFERENCE_NAMES[change.difference]),
                card.text if card is not None else NOWHERE,
                where(board, JourneyKind.AS_IS, change.before),
                where(board, JourneyKind.IDEAL, change.after),
            )
            line = QTreeWidgetItem(self, list(words))
            for column, word in enumerate(words):
                line.setToolTip(column, for_tip(word))
        again = self.topLevelItem(at) if at >= 0 else None
        if again is not None:
            self.setCurrentItem(again)
        self.blockSignals(False)

    def choose(self, number: int) -> None:
        """Stand on a line, or on none with -1, without telling."""
        self.blockSignals(True)
        item = self.topLevelItem(number) if number >= 0 else None
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.clearSelection()
        self.blockSignals(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What changed, as a list"))
        self.setHeaderLabels(
            [self.tr("Change"), self.tr("Card"), self.tr("Where it was"), self.tr("Where it is to be")]
        )
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_changes(*shown)

    def _tell(self, item: QTreeWidgetItem | None, _: object) -> None:
        if item is not None:
            self.chosen.emit(self.indexOfTopLevelItem(item))
