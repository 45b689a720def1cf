"""The bar over a canvas: whose board it is, what can be chosen to be shown of it, undo and redo, and printing."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.model.day import Day
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.folding import Folding, Wanted
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


class BoardBar(QFrame):
    """Says what is wanted; does nothing itself."""

    group_wanted = Signal(str)
    """Show the board of the group with this id."""
    undo_wanted = Signal()
    redo_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, *segments: Segment) -> None:
        super().__init__()
        self._title = ShortLabel()
        self._own = ""
        self._groups = QComboBox()
        self._choice = QButtonGroup(self)
        self._undo, self._redo, self._print = QPushButton(), QPushButton(), QPushButton()
        self._row = QHBoxLayout(self)
        self._folding = Folding(self, self._row)
        self._build_bar(segments)
        self._groups.activated.connect(lambda index: self.group_wanted.emit(self._groups.itemData(index)))
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._print.clicked.connect(self.print_wanted)

    def add(self, widget: QWidget, *, spare: bool = False, wanted: Wanted | None = None) -> None:
        """Put something of the window's before the buttons at the right end; a `spare` button is put away first.

        A button that is not `wanted` now is not there; `refold` asks again.
        """
        self._row.insertWidget(self._row.indexOf(self._undo), widget)
        if spare and isinstance(widget, QPushButton):
            self._folding.add_first(widget)
        elif isinstance(widget, QPushButton):
            self._folding.add(widget, wanted=wanted or (lambda: True))

    def refold(self) -> None:
        """Look again which buttons are wanted, and what there is room for."""
        self._folding.refold()

    def show_day(self, day: Day, group_id: str) -> None:
        """Show whose board it is."""
        group = day.group(group_id)
        case = day.case_of(group) if group is not None else None
        parts = [case.persona.split(".")[0] if case.persona else case.title] if case is not None else []
        name = [group.name] if group is not None and self._own else []
        self._title.setText(" · ".join([*name, *parts, day.title]))
        self._title.setToolTip(for_tip(self._title.text()))
        self._groups.blockSignals(True)
        self._groups.clear()
        for each in day.groups:
            self._groups.addItem(each.name, each.id)
        self._groups.setCurrentIndex(self._groups.findData(group_id))
        self._groups.blockSignals(False)

    def sit_at(self, group: str) -> None:
        """Offer no other group's board, where somebody sits in this one; without any, offer all."""
        self._own = group
        self._groups.setVisible(not group)

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build_bar(self, segments: tuple[Segment, ...]) -> None:
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
        if segments:
            self._row.addWidget(self._frame(segments), 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._undo, self._redo, self._print, self._folding.more):
            self._row.addWidget(widget)

    def _frame(self, segments: tuple[Segment, ...]) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for button in segments:
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            self._choice.addButton(button)
            row.addWidget(button)
        return frame

    def _retranslate(self) -> None:
        self._groups.setAccessibleName(self.tr("Group"))
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        self._print.setText(self.tr("Print"))
