"""The blocks that run side by side, next to one another in a band under the one that holds them, dragged among them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.programme import Block
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.programme_frame import BlockFrame
from desktop.windows.wrap import Wrap

WIDTH, INDENT = 190, 54


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


class Band(QWidget):
    """Nothing is seen of it where a block holds no others."""

    made = Signal(object)
    """An `InnerRow` is new."""
    moved = Signal(str, int)
    """A block is to lie before the so-manieth of the others."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dragged = ""
        self.rows: dict[str, InnerRow] = {}
        self._wrap = Wrap(self, cell=WIDTH, gap=8)
        self._wrap.setContentsMargins(INDENT, 0, 0, 6)
        self.setObjectName("clear")
        self.hide()

    @property
    def order(self) -> list[str]:
        """The blocks as they are seen, also while one is dragged."""
        return [row.block.id for row in self._wrap.widgets() if isinstance(row, InnerRow)]

    def show_beside(self, beside: Sequence[Block], groups: Mapping[str, str]) -> None:
        """Show the blocks there are now; `groups` are the names of all groups, by id."""
        wanted = [block.id for block in beside]
        for gone in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(gone)
            self._wrap.removeWidget(row)
            row.hide()
            row.deleteLater()
        named = {group for block in beside for group in block.groups}
        rest = next((block.id for block in beside if not block.groups), "") if groups.keys() - named else ""
        for block in beside:
            if block.id not in self.rows:
                self.rows[block.id] = self._make(block)
            self.rows[block.id].show_inner(block, groups, rest=block.id == rest)
        self._lay_out(wanted)
        self.setVisible(bool(beside))

    def mark(self, chosen: str) -> None:
        """Show which of them is chosen, and which is being dragged."""
        for key, row in self.rows.items():
            row.mark(chosen=key == chosen, dragged=key == self._dragged)

    def stop_dragging(self, wanted: Sequence[str]) -> bool:
        """Put what is being dragged back, and tell whether anything was; `wanted` is the order to go back to."""
        dragged, self._dragged = self._dragged, ""
        if dragged in self.rows:
            self.rows[dragged].stop_dragging()
            self._lay_out(wanted)
        return bool(dragged)

    def _make(self, block: Block) -> InnerRow:
        row = InnerRow(self._look, block, self)
        row.drag_begun.connect(self._begin)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        self.made.emit(row)
        return row

    def _begin(self, block_id: str) -> None:
        self._dragged = block_id
        self.rows[block_id].mark(chosen=True, dragged=True)

    def _drag(self, at: QPoint) -> None:
        if self._dragged not in self.rows:
            return
        spot = self.mapFromGlobal(at)
        others = [key for key in self.order if key != self._dragged]
        index = sum(1 for key in others if _before(self.rows[key], spot))
        self._lay_out([*others[:index], self._dragged, *others[index:]])

    def _drop(self) -> None:
        dragged, self._dragged = self._dragged, ""
        if dragged in self.rows:
            self.rows[dragged].mark(chosen=True)
            self.moved.emit(dragged, self.order.index(dragged))

    def _lay_out(self, wanted: Sequence[str]) -> None:
        if self.order != list(wanted):
            while self._wrap.count():
                self._wrap.takeAt(0)
            for key in wanted:
                self._wrap.addWidget(self.rows[key])
                self.rows[key].show()


def _before(row: QWidget, spot: QPoint) -> bool:
    """Whether a row lies before a spot, as one reads."""
    frame = row.geometry()
    return frame.bottom() < spot.y() or (frame.top() <= spot.y() and frame.center().x() < spot.x())
