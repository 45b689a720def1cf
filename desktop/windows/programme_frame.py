"""What rows of the timetable have in common: chosen by a press, dragged, and with minutes to write in."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.programme import LONGEST_BLOCK, Block
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.number_box import NumberBox
from desktop.windows.programme_words import ICONS, kind_name


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
