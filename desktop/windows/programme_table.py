"""The programme as a timetable: one row a block, dragged or carried with Ctrl and arrows, with clock times at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.programme import Block, Programme
from desktop.model.timing import timetable
from desktop.overriding import override
from desktop.windows.programme_frame import BlockFrame
from desktop.windows.programme_row import BlockRow

Key = Qt.Key


class ProgrammeTable(QScrollArea):
    """Shows a programme and tells what is wanted; does nothing to it."""

    picked = Signal(str)
    """A block is to be shown beside."""
    moved = Signal(str, int)
    """A block is to lie before the so-manieth of the others."""
    moved_inside = Signal(str, str, int)
    """In the first block, the second is to lie before the so-manieth of the others side by side."""
    stepped = Signal(str, int)
    """A block is to be carried one up (-1) or down (1) among those beside it."""
    minutes_chosen = Signal(str, int)
    entered = Signal()
    left = Signal()
    removal_wanted = Signal(str)
    copy_wanted = Signal(str)
    new_wanted = Signal(str)
    """Add a block below this one."""
    writing_wanted = Signal()
    """Go on in the form."""
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._programme = Programme()
        self._groups: Mapping[str, str] = {}
        self._dragged = ""
        self.chosen = ""
        self.rows: dict[str, BlockRow] = {}
        self._body, self._column = QWidget(), QVBoxLayout()
        self._build()

    @property
    def order(self) -> list[str]:
        """The blocks as they are seen, also while one is dragged."""
        lying = (self._column.itemAt(at) for at in range(self._column.count()))
        found = (item.widget() for item in lying if item is not None)
        return [row.block.id for row in found if isinstance(row, BlockRow)]

    def show_programme(self, programme: Programme, groups: Mapping[str, str]) -> None:
        """Show the programme there is now; `groups` are names by id."""
        self._programme, self._groups = programme, groups
        wanted = [block.id for block in programme.tops]
        if self._dragged and self._dragged not in wanted:
            self._dragged = ""
        for gone in [key for key in self.rows if key not in wanted]:
            self._take_away(gone)
        for block in programme.tops:
            if block.id not in self.rows:
                self.rows[block.id] = self._make(block)
        self._lay_out(self._preview(wanted))

    def choose(self, block_id: str, *, focus: bool = False) -> None:
        """Mark the block that is shown beside."""
        self.chosen = block_id
        self._mark()
        row = self.row(block_id)
        if row is not None and focus:
            row.setFocus()
            self.ensureWidgetVisible(row, 0, 40)

    def row(self, block_id: str) -> BlockFrame | None:
        """The row of a block, also of one inside another."""
        found = self.rows.get(block_id)
        inner = (row.band.rows[block_id] for row in self.rows.values() if block_id in row.band.rows)
        return found or next(inner, None)

    def neighbour(self, block_id: str) -> str:
        """The block to choose when one is taken away: the next, or the one before."""
        everything = self._walk()
        if block_id not in everything:
            return ""
        at = everything.index(block_id)
        return next(iter([*everything[at + 1 : at + 2], *everything[max(0, at - 1) : at]]), "")

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Escape and self._stop_dragging():
            return
        block = self.chosen
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Key.Key_Up: -1, Key.Key_Down: 1}
        step = steps.get(Key(event.key()))
        if not block:
            super().keyPressEvent(event)
        elif step is not None and ctrl:
            self.stepped.emit(block, step)
        elif step is not None:
            self._go(step)
        elif event.key() in (Key.Key_Delete, Key.Key_Backspace):
            self.removal_wanted.emit(block)
        elif event.key() == Key.Key_D and ctrl:
            self.copy_wanted.emit(block)
        elif event.key() in (Key.Key_N, Key.Key_Insert) and not ctrl:
            self.new_wanted.emit(block)
        elif event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
            self.writing_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        everything = self._walk()
        if self.chosen in everything:
            at = max(0, min(len(everything) - 1, everything.index(self.chosen) + step))
            self.choose(everything[at], focus=True)

    def _walk(self) -> list[str]:
        """All blocks in the order of the arrow keys."""
        walk = []
        for block in self._programme.tops:
            walk += [block.id, *(inner.id for inner in self._programme.beside(block.id))]
        return walk

    # Dragging

    def _begin_drag(self, block_id: str) -> None:
        self._dragged = block_id
        self._mark()

    def _drag(self, at: QPoint) -> None:
        if not self._dragged:
            return
        y = self._body.mapFromGlobal(at).y()
        self.ensureVisible(0, y, 0, 30)
        others = [key for key in self.order if key != self._dragged]
        index = sum(1 for key in others if self.rows[key].geometry().center().y() < y)
        wanted = [*others[:index], self._dragged, *others[index:]]
        if wanted != self.order:
            self._lay_out(wanted)

    def _drop(self) -> None:
        dragged, self._dragged = self._dragged, ""
        if dragged:
            index = self.order.index(dragged)
            self._mark()
            self.moved.emit(dragged, index)

    def _stop_dragging(self) -> bool:
        """Let go of what is being dragged, and tell whether anything was."""
        dragged, self._dragged = self._dragged, ""
        if dragged:
            self.rows[dragged].stop_dragging()
            self._lay_out([block.id for block in self._programme.tops])
        inside = [
            row.band.stop_dragging([block.id for block in self._programme.beside(key)])
            for key, row in self.rows.items()
        ]
        self._mark()
        return bool(dragged) or any(inside)

    def _preview(self, wanted: Sequence[str]) -> list[str]:
        """The order with what is being dragged where the pointer holds it."""
        if not self._dragged:
            return list(wanted)
        at = self.order.index(self._dragged) if self._dragged in self.order else 0
        others = [key for key in wanted if key != self._dragged]
        return [*others[:at], self._dragged, *others[at:]]

    # Showing

    def _lay_out(self, wanted: Sequence[str]) -> None:
        """Put rows in an order and say their times."""
        if self.order != list(wanted):
            for at, key in enumerate(wanted):
                self._column.insertWidget(at, self.rows[key])
                self.rows[key].show()  # a layout would do so later, and a press meanwhile would find nothing
        inner = [block for block in self._programme.blocks if block.inside]
        tops = [block for key in wanted if (block := self._programme.block(key)) is not None]
        seen = replace(self._programme, blocks=(*tops, *inner))
        beside: dict[str, list[Block]] = {}
        for block in inner:
            beside.setdefault(block.inside, []).append(block)
        for slot in timetable(seen):
            self.rows[slot.block.id].show_slot(slot, tuple(beside.get(slot.block.id, ())), self._groups)
        self._mark()

    def _mark(self) -> None:
        for key, row in self.rows.items():
            row.mark(chosen=key == self.chosen, dragged=key == self._dragged)
            row.band.mark(self.chosen)

    def _make(self, block: Block) -> BlockRow:
        row = BlockRow(self._look, block, self._body)
        row.picked.connect(self.picked)
        row.minutes_chosen.connect(self.minutes_chosen)
        row.entered.connect(self.entered)
        row.left.connect(self.left)
        row.drag_begun.connect(self._begin_drag)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        row.menu_wanted.connect(self.menu_wanted)
        row.band.moved.connect(partial(self.moved_inside.emit, block.id))
        return row

    def _take_away(self, block_id: str) -> None:
        row = self.rows.pop(block_id)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        self._body.setObjectName("clear")
        self._body.setLayout(self._column)
        self._column.setContentsMargins(10, 2, 10, 10)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(self._body)
