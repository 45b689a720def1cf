"""The ten points that no program can look for, to be ticked by whoever has read the case. A hint, never a gate."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.privacy import CHECKLIST
from desktop.overriding import override
from desktop.windows.labels import label


class _Point(QLabel):
    """Words beside a box: a click on them ticks it, too."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._box.click()


class Checklist(QScrollArea):
    """Numbered, so that the approval can name what was not ticked."""

    ticked = Signal(object)
    """The points now ticked, counted from 0, as a frozen set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = label("kicker")
        self.boxes = [QCheckBox() for _ in CHECKLIST]
        self._points = [_Point(box) for box in self.boxes]
        self._build()
        self._retranslate()

    @property
    def points(self) -> frozenset[int]:
        """The points ticked, counted from 0."""
        return frozenset(number for number, box in enumerate(self.boxes) if box.isChecked())

    def show_ticked(self, points: frozenset[int]) -> None:
        """Tick these points and no others."""
        for number, box in enumerate(self.boxes):
            box.blockSignals(True)
            box.setChecked(number in points)
            box.blockSignals(False)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self) -> None:
        self._retranslate()
        self.ticked.emit(self.points)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(2)
        column.addWidget(self._head)
        for box, point in zip(self.boxes, self._points, strict=True):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(point, 1)
            column.addLayout(row)
            box.toggled.connect(self._tell)
        column.addStretch(1)
        self.setWidget(body)

    def _retranslate(self) -> None:
        name, count = self.tr("Checklist"), self.tr("{ticked} of {all}")
        count = count.format(ticked=len(self.points), all=len(CHECKLIST))
        self._head.setText(f"{name.upper()} · {count}")
        for number, (box, point) in enumerate(zip(self.boxes, self._points, strict=True), start=1):
            words = Language.translate("Checklist", CHECKLIST[number - 1])
            point.setText(f"{number}. {words}")
            box.setAccessibleName(point.text())
