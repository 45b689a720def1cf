"""The elastic programme: a quiet bar when the day is late, and a proposal of what gives how many minutes."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.model.elastic import Gift, Proposal, propose
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import ShortLabel, label
from desktop.windows.run_words import behind_words, end_words, minutes_late, translate
from desktop.windows.running import Running

FOR_THE_PAGE = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_F)
ROWS_HIGH = 96
"""The least height of the rows: two of them."""


class GiveBox(QSpinBox):
    """How many minutes a block gives; the wheel scrolls, and the remote's keys are for the day."""

    def __init__(self, gift: Gift) -> None:
        super().__init__()
        self.setRange(0, gift.most)
        self.setValue(gift.gives)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        hold(self, QWidget.setMinimumWidth, 96)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in FOR_THE_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RunElastic(QFrame):
    """Hidden while the day is on time."""

    taken = Signal()
    """A proposal was put to use."""

    def __init__(self, look: Look, running: Running) -> None:
        super().__init__()
        self._look, self._running = look, running
        self.proposal: Proposal | None = None
        """What is proposed, as far as it was edited; nothing while nobody has asked."""
        self.boxes: dict[str, GiveBox] = {}
        self._after: dict[str, QLabel] = {}
        self._edited, self._block = False, ""
        self.setProperty("role", "warning")
        self.words, self.sum = label("strong"), label(wrap=True)
        self.ask, self.use, self.shut = QPushButton(), QPushButton(), QPushButton()
        self._panel, self._scroll = QWidget(), QScrollArea()
        self._build()
        self._connect()
        self.hide()

    def follow(self) -> None:
        """Show how late the day is, and what could be done about it."""
        running = self._running
        late = minutes_late(running.standing)
        if running.block is None or late < 1:
            self._shut()
            self.hide()
            return
        self.words.setText(behind_words(late))
        if self.proposal is not None:
            self._keep_up(late)
        can = bool(propose(running.programme, running.clock, running.now).won)
        self.ask.setEnabled(can)
        self.ask.setText(
            translate("RunDay", "Suggest how to end on time") if can else translate("RunDay", "No block can give time")
        )
        self.ask.setVisible(self.proposal is None)
        self.show()

    def propose(self) -> None:
        """Show a proposal."""
        running = self._running
        self._block, self._edited = running.clock.block, False
        self._show(propose(running.programme, running.clock, running.now))

    def _keep_up(self, late: int) -> None:
        """Time goes on while somebody thinks: what was not edited is proposed anew."""
        if self._running.clock.block != self._block:
            self._shut()
        elif self.proposal is not None and self.proposal.wanted != late:
            if self._edited:
                self.proposal = replace(self.proposal, wanted=late)
                self._say_sum()
            else:
                self.propose()

    def _show(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.boxes, self._after = {}, {}
        body = QWidget()
        body.setObjectName("clear")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        for row, gift in enumerate(gift for gift in proposal.gifts if gift.most):
            self._add_row(grid, row, gift)
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(body)
        high = body.sizeHint().height() + 4
        self._scroll.setMaximumHeight(high)
        self._scroll.setMinimumHeight(min(high, tall(ROWS_HIGH, 2)))
        self._panel.show()
        self.ask.hide()
        self._say_sum()
        self.use.setFocus()

    def _add_row(self, grid: QGridLayout, row: int, gift: Gift) -> None:
        name, box = ShortLabel(), GiveBox(gift)
        name.setText(gift.block.title)
        self._after[gift.block.id] = after = label()
        self.boxes[gift.block.id] = box
        words = translate("RunDay", "Minutes that “{title}” gives").format(title=gift.block.title)
        box.setAccessibleName(words)
        box.valueChanged.connect(partial(self._give, gift.block.id))
        for column, widget in enumerate((name, box, after)):
            grid.addWidget(widget, row, column)

    def _give(self, block_id: str, minutes: int) -> None:
        if self.proposal is not None:
            self._edited = True
            self.proposal = self.proposal.giving(block_id, minutes)
            self._say_sum()

    def _say_sum(self) -> None:
        proposal = self.proposal
        if proposal is None:
            return
        for gift in proposal.gifts:
            if gift.block.id in self._after:
                now, then = gift.minutes, gift.minutes - gift.gives
                words = translate("RunDay", "{now} → {then} min").format(now=now, then=then)
                self._after[gift.block.id].setText(words)
                self._after[gift.block.id].setEnabled(bool(gift.gives))
        won = translate("RunDay", "Wins {won} of {wanted} min.").format(won=proposal.won, wanted=proposal.wanted)
        ends = self._running.standing
        ends = replace(ends, ends=ends.ends - proposal.won * 60)
        said = [won, translate("RunDay", "The day {ends}.").format(ends=end_words(ends))]
        if proposal.out_of_reach:
            words = translate("RunDay", "{minutes} min. cannot be won: no block can be shorter.")
            said.append(words.format(minutes=proposal.out_of_reach))
        self.sum.setText(" ".join(said))
        self.use.setEnabled(bool(proposal.won))

    def _use(self) -> None:
        if self.proposal is not None:
            lengths = self.proposal.lengths()
            self._shut()
            self._running.session.document.clock.set_lengths(lengths)
            self.taken.emit()

    def _shut(self) -> None:
        self.proposal = None
        self._panel.hide()
        self.ask.show()

    def _build(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.ask)
        column.addLayout(row)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(8)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setObjectName("clear")
        panel.addWidget(self._scroll)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.shut)
        foot.addWidget(self.use)
        panel.addLayout(foot)
        column.addWidget(self._panel)
        self._panel.hide()
        self.use.setProperty("kind", "primary")
        self._retranslate()

    def _connect(self) -> None:
        self.ask.clicked.connect(self.propose)
        self.use.clicked.connect(self._use)
        self.shut.clicked.connect(self._shut)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._say_sum()

    def _retranslate(self) -> None:
        self.use.setText(translate("RunDay", "Use the suggestion"))
        self.shut.setText(translate("RunDay", "Close"))
