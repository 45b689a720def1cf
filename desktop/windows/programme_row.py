"""A block in the timetable: when it is, what it is called, how long it takes, and what runs side by side in it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.programme import LONGEST_BLOCK, Block
from desktop.model.timing import Slot, clock_text
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.number_box import NumberBox
from desktop.windows.programme_words import ICONS, between, kind_name
from desktop.windows.wrap import Wrap

INNER_WIDTH = 190
INDENT = 54
NARROW = 460
"""A row less wide than this does without the name of its kind; the sign tells it, too."""


class BlockFrame(QFrame):
    """What a block and one inside another have in common: it is chosen by a press, and dragged by what is no field."""

    picked = Signal(str)
    """The id of the block."""
    minutes_chosen = Signal(str, int)
    entered = Signal()
    """The minutes are being written."""
    left = Signal()
    drag_begun = Signal(str)
    dragged = Signal(QPoint)
    """Where the pointer is, on the screen."""
    dropped = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = block
        self._look = look
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setProperty("role", "block")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign, self.title = QPushButton(), ShortLabel()
        self.minutes = NumberBox(LONGEST_BLOCK)
        self.unit = label("muted")
        self._dress_parts()

    def mark(self, *, chosen: bool = False, dragged: bool = False) -> None:
        """Show whether it is the one that is chosen, and whether it is being dragged."""
        wanted = (chosen, dragged, self.block.kind.is_pause)
        if wanted != (self.property("chosen"), self.property("dragged"), self.property("pause")):
            for name, value in zip(("chosen", "dragged", "pause"), wanted, strict=True):
                self.setProperty(name, value)
            for each in (self, *self.findChildren(QWidget)):
                each.style().unpolish(each)
                each.style().polish(each)

    def show_block(self, block: Block, minutes: int) -> None:
        """Show what the programme says of the block."""
        if block.kind is not self.block.kind or not self.sign.toolTip():
            self._look.put(self.sign, ICONS[block.kind], Token.MUTED)
        self.block = block
        name = kind_name(block.kind)
        words = block.title.strip() or name
        self.title.setText(words)
        self.title.setToolTip(for_tip(words))
        self.sign.setToolTip(for_tip(name))
        if not self.minutes.hasFocus() or self.minutes.value() > 0:
            self.minutes.show_number(minutes)
        self.unit.setText(self.tr("min."))
        self.minutes.setAccessibleName(self.tr("Minutes of {block}").format(block=words))

    def _dress_parts(self) -> None:
        self.sign.setProperty("kind", "quiet")
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hold(self.sign, QWidget.setFixedWidth, 34)
        self.minutes.setSingleStep(5)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.minutes.lineEdit().setTextMargins(0, 0, 4, 0)
        hold(self.minutes, QWidget.setFixedWidth, 56)
        self.minutes.chosen.connect(self._choose_minutes)
        self.minutes.entered.connect(lambda: self.picked.emit(self.block.id))
        self.minutes.entered.connect(self.entered)
        self.minutes.left.connect(self._leave_minutes)

    def _choose_minutes(self, minutes: int | None) -> None:
        if minutes:
            self.minutes_chosen.emit(self.block.id, minutes)

    def _leave_minutes(self) -> None:
        self.minutes.show_number(self.block.minutes)
        self.left.emit()

    # Events

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.picked.emit(self.block.id)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_wanted.emit(event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.picked.emit(self.block.id)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        far = self._pressed is not None and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.drag_begun.emit(self.block.id)
        if self._dragging:
            self.dragged.emit(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        if dragging:
            self.dropped.emit()

    def stop_dragging(self) -> None:
        """Let the pointer go without a drop."""
        self._dragging, self._pressed = False, None


class InnerRow(BlockFrame):
    """One of the blocks that run side by side, with the groups it is for."""

    def __init__(self, look: Look, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(look, block, parent)
        self._whose = ShortLabel("muted")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(2)
        row.setSpacing(4)
        row.addWidget(self._whose, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.unit)
        column.addWidget(self.title)
        column.addLayout(row)
        self.sign.hide()

    def show_inner(self, block: Block, groups: Mapping[str, str], *, rest: bool) -> None:
        """Show the block; `groups` are the names of all groups, by id; `rest` is whether it is for those left over."""
        self.show_block(block, block.minutes)
        named = [groups[each] for each in block.groups if each in groups]
        nobody = self.tr("All other groups") if rest else self.tr("No groups yet")
        self._whose.setText(", ".join(named) or nobody)
        self._whose.setToolTip(for_tip(self._whose.text()))
        self.setAccessibleName(f"{self.title.text()}, {self._whose.text()}")


class BlockRow(BlockFrame):
    """A block among those that follow one another; a narrow band holds what runs side by side in it."""

    def __init__(self, look: Look, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(look, block, parent)
        self.time, self._kind = label("time"), ShortLabel("muted")
        self.inner: dict[str, InnerRow] = {}
        self._band = QWidget()
        self._shown: tuple[Slot, tuple[Block, ...], Mapping[str, str]] | None = None
        self._wrap = Wrap(self._band, cell=INNER_WIDTH, gap=8)
        self._band.setObjectName("clear")
        self._build()

    def show_slot(self, slot: Slot, beside: tuple[Block, ...], groups: Mapping[str, str]) -> None:
        """Show a block, when it is, and those inside it; nothing is done where it is shown already."""
        if self._shown != (slot, beside, dict(groups)):
            self._shown = (slot, beside, dict(groups))
            self._show(slot, beside, groups)

    def _show(self, slot: Slot, beside: tuple[Block, ...], groups: Mapping[str, str]) -> None:
        self.show_block(slot.block, slot.minutes)
        self.minutes.setReadOnly(bool(beside))
        self.time.setText(clock_text(slot.begins))
        self.time.setToolTip(for_tip(between(slot)))
        name = kind_name(slot.block.kind)
        self._kind.setText("" if self.title.text() == name else name)
        self.setAccessibleName(f"{between(slot)} {self.title.text()}")
        self._show_inner(beside, groups)

    def _build(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(10, 2, 8, 2)
        column.setSpacing(2)
        row.setSpacing(6)
        hold(self.time, QWidget.setFixedWidth, 48)
        row.addWidget(self.time)
        row.addWidget(self.sign)
        row.addWidget(self.title, 1)
        row.addWidget(self._kind)
        row.addWidget(self.minutes)
        row.addWidget(self.unit)
        column.addLayout(row)
        column.addWidget(self._band)
        self._wrap.setContentsMargins(INDENT, 0, 0, 6)
        hold(self, QWidget.setMinimumHeight, 44, tall)
        self._band.hide()

    def _show_inner(self, beside: tuple[Block, ...], groups: Mapping[str, str]) -> None:
        wanted = [block.id for block in beside]
        for gone in [key for key in self.inner if key not in wanted]:
            row = self.inner.pop(gone)
            self._wrap.removeWidget(row)
            row.hide()
            row.deleteLater()
        named = {group for block in beside for group in block.groups}
        rest = next((block.id for block in beside if not block.groups), "") if groups.keys() - named else ""
        for block in beside:
            if block.id not in self.inner:
                self.inner[block.id] = self._make_inner(block)
            self.inner[block.id].show_inner(block, groups, rest=block.id == rest)
        if [row.block.id for row in self._wrap.widgets() if isinstance(row, InnerRow)] != wanted:
            while self._wrap.count():
                self._wrap.takeAt(0)
            for key in wanted:
                self._wrap.addWidget(self.inner[key])
                self.inner[key].show()
        self._band.setVisible(bool(beside))

    def _make_inner(self, block: Block) -> InnerRow:
        row = InnerRow(self._look, block, self._band)
        row.picked.connect(self.picked)
        row.minutes_chosen.connect(self.minutes_chosen)
        row.entered.connect(self.entered)
        row.left.connect(self.left)
        row.menu_wanted.connect(self.menu_wanted)
        return row

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._kind.setVisible(self.width() >= px(NARROW))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._show(*self._shown)
