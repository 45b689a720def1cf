"""The bar over the goal plan of a group: which face of it is shown."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.overriding import override
from desktop.windows.board_bar import BoardBar, Segment
from desktop.windows.labels import for_tip


class Face(Enum):
    """Ways of looking at a plan."""

    PLAN = auto()
    THREAD = auto()
    SCALES = auto()
    HEADINGS = auto()
    EXERCISES = auto()


class PlanBar(BoardBar):
    """Says what is wanted; does nothing itself."""

    face_wanted = Signal(object)
    """Show this `Face`."""
    order_wanted = Signal(bool)
    """Show the order beside the plan, or put it away."""

    def __init__(self) -> None:
        segments = {face: Segment() for face in Face}
        super().__init__(*segments.values())
        self._segments, self.order = segments, QPushButton()
        self.order.setCheckable(True)
        self._folding.add(self._print, self._redo, self._undo)
        self.add(self.order)
        self.order.clicked.connect(self.order_wanted)
        for face, button in self._segments.items():
            button.clicked.connect(lambda *_, face=face: self.face_wanted.emit(face))
        self._retranslate()

    def show_face(self, face: Face) -> None:
        self._segments[face].setChecked(True)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self._segments[Face.PLAN].setText(self.tr("The plan"))
        self._segments[Face.THREAD].setText(self.tr("Red thread"))
        self._segments[Face.SCALES].setText(self.tr("Scales"))
        self._segments[Face.HEADINGS].setText(self.tr("§ 141"))
        self._segments[Face.EXERCISES].setText(self.tr("Exercises"))
        self.order.setText(self.tr("Order"))
        self.order.setToolTip(for_tip(self.tr("Write the order beside the plan, and answer it (Ctrl+Shift+B)")))
