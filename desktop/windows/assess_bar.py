"""The bar over the assessment of a group: whose it is, and which face of it is shown."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal

from desktop.overriding import override
from desktop.windows.board_bar import BoardBar, Segment


class Face(Enum):
    """What can be done with an assessment, in the order it is done."""

    WRITE = auto()
    LEVELS = auto()
    CARRY = auto()
    INDICATORS = auto()


class AssessBar(BoardBar):
    """Says what is wanted; does nothing itself."""

    face_wanted = Signal(object)
    """Show this `Face`."""

    def __init__(self, faces: Sequence[Face]) -> None:
        segments = {face: Segment() for face in faces}
        super().__init__(*(segments.values() if len(segments) > 1 else ()))
        self._segments = segments
        self._folding.add(self._print, self._redo, self._undo)
        for face, button in segments.items():
            button.clicked.connect(lambda *_, face=face: self.face_wanted.emit(face))
        self._retranslate()

    def show_face(self, face: Face) -> None:
        self._segments[face].setChecked(True)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        words = {
            Face.WRITE: self.tr("Write"),
            Face.LEVELS: self.tr("Levels"),
            Face.CARRY: self.tr("Carry over"),
            Face.INDICATORS: self.tr("Indicators"),
        }
        for face, button in self._segments.items():
            button.setText(words[face])
