"""A block in the timetable: when it is, what it is called, how long it takes, and what runs side by side in it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.programme import Block
from desktop.model.timing import Slot, clock_text
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.programme_band import Band, InnerRow
from desktop.windows.programme_frame import BlockFrame
from desktop.windows.programme_words import between, kind_name

NARROW = 460
"""A row less wide than this does without the name of its kind; the sign tells it, too."""


class BlockRow(BlockFrame):
    """A block among those that follow one another; a narrow band holds what runs side by side in it."""

    def __init__(self, look: Look, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(look, block, parent)
        self.time, self._kind = label("time"), ShortLabel("muted")
        self.band = Band(look, self)
        self._shown: tuple[Slot, tuple[Block, ...], Mapping[str, str]] | None = None
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
        self.band.show_beside(beside, groups)

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
        column.addWidget(self.band)
        hold(self, QWidget.setMinimumHeight, 44, tall)
        self.band.made.connect(self._hear)

    def _hear(self, row: InnerRow) -> None:
        row.picked.connect(self.picked)
        row.minutes_chosen.connect(self.minutes_chosen)
        row.entered.connect(self.entered)
        row.left.connect(self.left)
        row.menu_wanted.connect(self.menu_wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._kind.setVisible(self.width() >= px(NARROW))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._show(*self._shown)
