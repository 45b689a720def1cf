"""The bar of the face *Overfør*: which system's fields are shown, the figure, and what is done with all of them."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.carry_fields import SYSTEM_NAMES, CarrySystem
from desktop.model.carrying_over import Share
from desktop.overriding import override
from desktop.report.carry_text import PEDAGOGUE, figure_words
from desktop.text_size import aside, hold
from desktop.windows.board_bar import Segment
from desktop.windows.folding import Folding
from desktop.windows.labels import label

ORDER = (CarrySystem.VUM1, CarrySystem.FFB, CarrySystem.FSIII)
ROLE_WIDTH = 200


class CarryBar(QFrame):
    """Says what is wanted; does nothing itself."""

    system_wanted = Signal(object)
    """Show the fields of this `CarrySystem`."""
    role_written = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.figure, self._about = label("strong", wrap=True), label("muted")
        self.role = QLineEdit()
        self.carry_all, self.copy_all, self.save = QPushButton(), QPushButton(), QPushButton()
        self.segments = {system: Segment(SYSTEM_NAMES[system]) for system in ORDER}
        self._choice = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._build(look)
        self._folding = Folding(self, self._row)
        self._row.addWidget(self._folding.more)
        self._folding.add(self.save, self.copy_all)
        self._shown: Share | None = None
        self._connect()
        self._retranslate()

    def show_system(self, system: CarrySystem) -> None:
        self.segments[system].setChecked(True)

    def show_share(self, counted: Share, *, can_carry: bool) -> None:
        """Show how much could be carried unchanged, and whether anything is left to carry."""
        self.carry_all.setEnabled(can_carry)
        if counted != self._shown:
            self._shown = counted
            self._say_figure()

    def show_role(self, role: str, *, locked: bool) -> None:
        """Show what whoever wrote the udredning is."""
        if self.role.text() != role and not self.role.hasFocus():
            self.role.setText(role)
        self.role.setReadOnly(locked)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say_figure(self) -> None:
        counted = self._shown or Share()
        nothing = self.tr("Nothing is written in the assessment yet.")
        self.figure.setText(figure_words(counted, Language.translate) if counted.written else nothing)

    def _build(self, look: Look) -> None:
        self.setProperty("role", "bar")
        column, below, frame = QVBoxLayout(self), QHBoxLayout(), QFrame()
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(4)
        frame.setProperty("role", "segments")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(0)
        for segment in self.segments.values():
            segment.setCheckable(True)
            segment.setProperty("kind", "segment")
            self._choice.addButton(segment)
            inside.addWidget(segment)
        self._row.setSpacing(10)
        self._row.addWidget(frame)
        self._row.addStretch(1)
        hold(self.role, QWidget.setFixedWidth, ROLE_WIDTH, aside)
        look.put(self.copy_all, "content-copy")
        look.put(self.save, "tray-arrow-down")
        look.put(self.carry_all, "arrow-right", Token.SURFACE)
        for button in (self.copy_all, self.save, self.carry_all):
            self._row.addWidget(button)
        self.carry_all.setProperty("kind", "primary")
        self.carry_all.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        below.setSpacing(10)
        below.addWidget(self.figure, 1)
        below.addWidget(self._about)
        below.addWidget(self.role)
        column.addLayout(self._row)
        column.addLayout(below)

    def _connect(self) -> None:
        for system, button in self.segments.items():
            button.clicked.connect(lambda *_, system=system: self.system_wanted.emit(system))
        self.role.editingFinished.connect(lambda: self.role_written.emit(self.role.text()))

    def _retranslate(self) -> None:
        self._about.setText(self.tr("Written by"))
        self.role.setPlaceholderText(Language.translate("Carry", PEDAGOGUE))
        self.role.setAccessibleName(self.tr("Written by"))
        self.role.setToolTip(self.tr("A role, no name: it stands in the heading of what is carried over"))
        self.carry_all.setText(self.tr("Carry all over"))
        self.copy_all.setText(self.tr("Copy all"))
        self.copy_all.setToolTip(self.tr("All fields in order, as plain text"))
        self.save.setText(self.tr("Save as …"))
        self._say_figure()
        self._folding.refold()
