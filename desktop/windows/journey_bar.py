"""The bar over the canvas: which group and which of its journeys, undo and redo, and printing."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.language import Language
from desktop.model.day import Day
from desktop.model.kinds import JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.folding import Folding
from desktop.windows.labels import ShortLabel, for_tip

HEIGHT = 60


class Segment(QPushButton):
    """One of a few choices side by side. The chosen one is bold, which Qt's own idea of the width leaves out."""

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider), 0)


class JourneyBar(QFrame):
    """Says what is wanted; does nothing itself."""

    group_wanted = Signal(str)
    """Show the board of the group with this id."""
    kind_wanted = Signal(object)
    """Show this `JourneyKind`."""
    comparison_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ShortLabel()
        self._groups = QComboBox()
        self._choice = QButtonGroup(self)
        self._segments = {kind: Segment() for kind in JOURNEYS}
        self.compare = Segment()
        self._undo, self._redo, self._print = QPushButton(), QPushButton(), QPushButton()
        self._row = QHBoxLayout(self)
        self._folding = Folding(self, self._row)
        self._build()
        self._connect()
        self._retranslate()

    def add(self, widget: QWidget, *, spare: bool = False) -> None:
        """Put something of the window's before the buttons at the right end; a `spare` button is put away first."""
        self._row.insertWidget(self._row.indexOf(self._undo), widget)
        if spare and isinstance(widget, QPushButton):
            self._folding.add_first(widget)
        elif isinstance(widget, QPushButton):
            self._folding.add(widget)

    def show_day(self, day: Day, group_id: str) -> None:
        """Show whose board it is."""
        group = day.group(group_id)
        case = day.case_of(group) if group is not None else None
        parts = [case.persona.split(".")[0] if case.persona else case.title] if case is not None else []
        self._title.setText(" · ".join([*parts, day.title]))
        self._title.setToolTip(for_tip(self._title.text()))
        self._groups.blockSignals(True)
        self._groups.clear()
        for each in day.groups:
            self._groups.addItem(each.name, each.id)
        self._groups.setCurrentIndex(self._groups.findData(group_id))
        self._groups.blockSignals(False)

    def show_kind(self, kind: JourneyKind) -> None:
        self._segments[kind].setChecked(True)

    def show_comparison(self, *, possible: bool, shown: bool) -> None:
        """Say whether the journeys can be compared, and whether they are."""
        self.compare.setEnabled(possible or shown)
        if shown:
            self.compare.setChecked(True)
        tip = self.tr("Compare the journey as it is with the ideal one")
        self.compare.setToolTip(for_tip(tip if possible else self.tr("Both journeys must have cards first.")))

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "bar")
        hold(self, QWidget.setFixedHeight, HEIGHT, tall)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(10)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        hold(self._groups, QWidget.setMinimumWidth, 120)
        self._groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._print.setProperty("kind", "primary")
        self._row.addWidget(self._groups)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._build_segments(), 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._undo, self._redo, self._print, self._folding.more):
            self._row.addWidget(widget)
        self._folding.add(self._print, self._redo, self.compare, self._undo)

    def _build_segments(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for kind, button in self._segments.items():
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.clicked.connect(lambda *_, kind=kind: self.kind_wanted.emit(kind))
            self._choice.addButton(button)
            row.addWidget(button)
        self.compare.setCheckable(True)
        self.compare.setProperty("kind", "segment")
        self._choice.addButton(self.compare)
        row.addWidget(self.compare)
        return frame

    def _connect(self) -> None:
        self._groups.activated.connect(lambda index: self.group_wanted.emit(self._groups.itemData(index)))
        self.compare.clicked.connect(self.comparison_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._print.clicked.connect(self.print_wanted)

    def _retranslate(self) -> None:
        self.compare.setText(self.tr("Compare"))
        for kind, button in self._segments.items():
            button.setText(Language.translate("Kinds", JOURNEY_NAMES[kind]))
        self._groups.setAccessibleName(self.tr("Group"))
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        self._print.setText(self.tr("Print"))
