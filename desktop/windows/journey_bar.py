"""The bar over the journeys of a group: which of them is shown, or both compared."""

from PySide6.QtCore import Signal

from desktop.language import Language
from desktop.model.kinds import JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.overriding import override
from desktop.windows.board_bar import BoardBar, Segment
from desktop.windows.labels import for_tip


class JourneyBar(BoardBar):
    """Says what is wanted; does nothing itself."""

    kind_wanted = Signal(object)
    """Show this `JourneyKind`."""
    comparison_wanted = Signal()

    def __init__(self) -> None:
        segments, compare = {kind: Segment() for kind in JOURNEYS}, Segment()
        super().__init__(*segments.values(), compare)
        self._segments, self.compare = segments, compare
        self._folding.add(self._print, self._redo, self.compare, self._undo)
        for kind, button in self._segments.items():
            button.clicked.connect(lambda *_, kind=kind: self.kind_wanted.emit(kind))
        self.compare.clicked.connect(self.comparison_wanted)
        self._retranslate()

    def show_kind(self, kind: JourneyKind) -> None:
        self._segments[kind].setChecked(True)

    def show_comparison(self, *, possible: bool, shown: bool) -> None:
        """Say whether the journeys can be compared, and whether they are."""
        self.compare.setEnabled(possible or shown)
        if shown:
            self.compare.setChecked(True)
        tip = self.tr("Compare the journey as it is with the ideal one")
        self.compare.setToolTip(for_tip(tip if possible else self.tr("Both journeys must have cards first.")))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.compare.setText(self.tr("Compare"))
        for kind, button in self._segments.items():
            button.setText(Language.translate("Kinds", JOURNEY_NAMES[kind]))
