"""The order (*bestilling*) as a form of blocks: what the authority writes, and beside it what the provider answers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.journey import Board
from desktop.model.order import DIALOGUE, Block
from desktop.model.order_hints import lacks
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.order_block import OrderBlock, OrderBody
from desktop.windows.order_bodies import GoalsBody, PurposeBody, TargetGroupBody, TextBody, WishesBody
from desktop.windows.order_follow import FollowBody
from desktop.windows.order_rows import PartnersBody, ServicesBody
from desktop.windows.order_words import FOUR, WHY_FOUR, words
from desktop.windows.panel_form import MARGIN, Ground
from desktop.windows.plan_kit import PlanKit


class OrderForm(QWidget):
    """Made for one board, which it then follows; its blocks come one after the other."""

    card_wanted = Signal(str)
    """Go to the card with this id on the plan."""
    copy_wanted = Signal(object)
    """Put what stands in this `Block` on the clipboard."""
    agree_wanted = Signal()
    """Make an agreement of the first follow-up."""
    agreement_wanted = Signal(str)
    """Show the agreement with this id."""
    reshaped = Signal()
    """Something to go to by Tab has come or gone."""

    def __init__(self, ground: Ground, kit: PlanKit, thing: str) -> None:
        super().__init__()
        self.setObjectName("panelBody")
        self.ground, self._kit, self._thing = ground, kit, thing
        self.blocks: dict[Block, OrderBlock] = {}
        self.knows: dict[bool | None, QPushButton] = {}
        self._first, self._four = QVBoxLayout(), QVBoxLayout()
        # One block at a time, so that a window with all of them does not stand still while they are made.
        self._ready: OrderBlock | None = None
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self._build()
        self._fill()

    @property
    def fields(self) -> dict[str, LiveText]:
        """The text fields that can be seen, by the name of what they write."""
        found: dict[str, LiveText] = {}
        for block in self.blocks.values():
            found |= block.fields
        return found

    def show_board(self, board: Board) -> None:
        """Show the newest of it."""
        lacking = lacks(board)
        for name, block in self.blocks.items():
            block.show_board(board, lacking.get(name, ()))
        self.knows[board.order.knows].setChecked(True)

    def settle(self) -> None:
        """Let the fields tell what they have held back of what was typed."""
        for block in self.blocks.values():
            block.settle()

    def leave(self) -> None:
        """End all writing, because something else is shown now."""
        self.settle()
        visit, self.ground.visit = self.ground.visit, None
        if visit is not None:
            visit.end()

    def _build(self) -> None:
        column, frame = QVBoxLayout(self), QFrame()
        column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        column.setSpacing(4)
        frame.setProperty("role", "dialogue")
        frame.setLayout(self._four)
        for layout in (self._first, self._four):
            layout.setSpacing(2)
        self._four.setContentsMargins(14, 6, 0, 6)
        self._four.addWidget(label("strong", words(FOUR), wrap=True))
        self._four.addWidget(label("muted", words(WHY_FOUR), wrap=True))
        column.addLayout(self._first)
        column.addSpacing(14)
        column.addWidget(frame)
        column.addSpacing(14)
        column.addWidget(label("strong", self.tr("Does the citizen know what stands here?"), wrap=True))
        column.addWidget(self._known())
        column.addStretch(1)

    def _fill(self) -> None:
        """Make the next block that is not there yet, if any, and have it lie in the form a turn later."""
        if self._ready is not None:
            block, self._ready = self._ready, None
            (self._four if block.block in DIALOGUE else self._first).addWidget(block)
            block.show()
            self._filling.start()
            return
        name = next((block for block in Block if block not in self.blocks), None)
        if name is None:
            self.reshaped.emit()
            return
        made = self._ready = self.blocks[name] = OrderBlock(self.ground, self._kit, name, self._bodies(name))
        self._connect(made)
        board = self.ground.board.board
        # Filled first: to dress what is in sight already takes longer.
        made.show_board(board, lacks(board).get(name, ()))
        self._filling.start()

    def _reshape(self) -> None:
        if len(self.blocks) == len(Block):  # before, it would be told after each of them
            self.reshaped.emit()

    def _bodies(self, block: Block) -> Sequence[OrderBody]:
        ground, kit = self.ground, self._kit
        makers: dict[Block, Callable[[], Sequence[OrderBody]]] = {
            Block.WISHES: lambda: [WishesBody()],
            Block.PURPOSE: lambda: [PurposeBody(ground)],
            Block.GOALS: lambda: [GoalsBody(ground)],
            Block.PARTNERS: lambda: [PartnersBody(ground)],
            Block.TARGET_GROUP: lambda: [TargetGroupBody(ground, kit), TextBody(ground, block, 1)],
            Block.SERVICE: lambda: [ServicesBody(ground, kit), TextBody(ground, block, 1)],
            Block.FOLLOW_UP: lambda: [FollowBody(ground, kit, self._thing), TextBody(ground, block)],
        }
        return makers.get(block, lambda: [TextBody(ground, block)])()

    def _known(self) -> QWidget:
        holder, frame, group = QWidget(), QFrame(), QButtonGroup(self)
        frame.setProperty("role", "segments")
        row, outer = QHBoxLayout(frame), QHBoxLayout(holder)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch(1)
        for said, name in {True: self.tr("Yes"), False: self.tr("No"), None: self.tr("Not said")}.items():
            button = self.knows[said] = QPushButton(name)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("The citizen knows the order: {answer}").format(answer=name))
            button.clicked.connect(lambda *_, said=said: self.ground.board.ordering.tell(knows=said))
            group.addButton(button)
            row.addWidget(button)
        return holder

    def _connect(self, block: OrderBlock) -> None:
        block.reshaped.connect(self._reshape)
        block.copy_wanted.connect(self.copy_wanted)
        for body in block.bodies:
            body.card_wanted.connect(self.card_wanted)
            if isinstance(body, FollowBody):
                body.agree_wanted.connect(self.agree_wanted)
                body.agreement_wanted.connect(self.agreement_wanted)
