"""One block of an order in the side panel: a heading that folds it, what it lacks, its body, and the answer to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.language import Language
from desktop.model.journey import Board
from desktop.model.order import ANSWER_NAMES, DIALOGUE, TITLES, Block
from desktop.model.order_hints import Lack
from desktop.text_size import hold
from desktop.windows.labels import for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.order_answer import OrderAnswer
from desktop.windows.order_words import FOUR, LACKING, words
from desktop.windows.panel_form import Ground, Section, push, restyle
from desktop.windows.plan_kit import PlanKit
from desktop.windows.row_button import RowButton

ICON = 36


class OrderBody(Section):
    """What a block holds beside the answer to it."""

    card_wanted = Signal(str)
    """Go to the card with this id on the plan."""

    def __init__(self) -> None:
        super().__init__(0)

    @property
    def fields(self) -> Mapping[str, LiveText]:
        """The text fields, by the name of what they write."""
        return {}

    def show_board(self, board: Board) -> None:
        """Show the newest of it."""


class OrderBlock(Section):
    """Whether it is folded is remembered on this laptop."""

    copy_wanted = Signal(object)
    """Put what stands in this `Block` on the clipboard."""

    def __init__(self, ground: Ground, kit: PlanKit, block: Block, bodies: Sequence[OrderBody]) -> None:
        super().__init__(10)
        self._ground, self._kit, self.block, self.bodies = ground, kit, block, bodies
        self._name = f"order.{block}"
        self._open = ground.memory.is_open(self._name, otherwise=True)
        self.head, self.copy = RowButton(TITLES[block], "fold"), push("", self._copy, "quiet")
        self.head.clicked.connect(self.toggle)
        self._said, self.answer = label("chip"), OrderAnswer(ground, kit, block)
        self._lacks, self._inside = QWidget(), Section(0)
        self.hints: dict[Lack, QLabel] = {}
        self._build()
        self._show_state()

    @property
    def fields(self) -> dict[str, LiveText]:
        """Those that can be seen."""
        if not self._open:
            return {}
        found = {name: field for body in self.bodies for name, field in body.fields.items()}
        return {**found, f"reply.{self.block}": self.answer.field}

    def show_board(self, board: Board, lacks: Sequence[Lack]) -> None:
        """Show the newest of the block and what it lacks."""
        answer = board.order.answers.get(self.block)
        self._said.setText(Language.translate("Order", ANSWER_NAMES[answer]) if answer is not None else "")
        self._said.setVisible(answer is not None and not self._open)
        self._show_lacks(lacks)
        for body in self.bodies:
            body.show_board(board)
        self.answer.show_order(board.order)

    def toggle(self) -> None:
        """Fold it, or unfold it again."""
        self._open = not self._open
        self._ground.memory.keep_open(self._name, is_open=self._open)
        self._show_state()
        self.reshaped.emit()

    def unfold(self) -> None:
        """See to it that all of it can be seen."""
        if not self._open:
            self.toggle()

    def settle(self) -> None:
        """Let the fields tell what they have held back of what was typed."""
        for field in self.fields.values():
            field.settle()

    def _build(self) -> None:
        top, lacks = QHBoxLayout(), Section(0)
        top.setSpacing(6)
        top.addWidget(self.head, 1)
        if self.block in DIALOGUE:
            self.head.setAccessibleDescription(words(FOUR))
        restyle(self._said, "side", "provider")
        top.addWidget(self._said)
        hold(self.copy, QWidget.setFixedWidth, ICON)
        self._kit.look.put(self.copy, "content-copy")
        self.copy.setToolTip(for_tip(self.tr("Copy as text")))
        self.copy.setAccessibleName(self.tr("Copy: {heading}").format(heading=TITLES[self.block]))
        top.addWidget(self.copy)
        self._lacks = lacks
        self.column.addLayout(top)
        self.column.addWidget(lacks)
        self.column.addWidget(self._inside)
        for part in (*self.bodies, self.answer):
            part.reshaped.connect(self.reshaped)
            self._inside.column.addWidget(part)

    def _show_lacks(self, lacks: Sequence[Lack]) -> None:
        if tuple(lacks) == tuple(self.hints):
            return
        for gone in self.hints.values():
            gone.hide()
            gone.deleteLater()
        self.hints = {lack: label("chip", words(LACKING[lack]), wrap=True) for lack in lacks}
        column = self._lacks.layout()
        for hint in self.hints.values():
            restyle(hint, "side", "warning")
            if column is not None:
                column.addWidget(hint)
                hint.show()
        self._lacks.setVisible(bool(lacks))

    def _show_state(self) -> None:
        self._kit.look.put(self.head, "chevron-down" if self._open else "chevron-right")
        state = self.tr("unfolded") if self._open else self.tr("folded")
        self.head.setAccessibleName(f"{TITLES[self.block]}, {state}")
        self._inside.setVisible(self._open)
        self._said.setVisible(not self._open and bool(self._said.text()))

    def _copy(self) -> None:
        self.settle()
        self.copy_wanted.emit(self.block)
