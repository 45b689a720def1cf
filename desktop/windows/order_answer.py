"""What the provider says to one block of an order: yes, a question or something else, and the words to it."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import Language
from desktop.model.order import ANSWER_NAMES, TITLES, Answer, Block, Order
from desktop.model.sides import Side
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Section, push, write_live
from desktop.windows.plan_kit import PlanKit
from desktop.windows.side_badge import SideBadge
from desktop.windows.wrap import Wrap


class OrderAnswer(Section):
    """Pressing what is said takes it back; the field is there once something is said."""

    def __init__(self, ground: Ground, kit: PlanKit, block: Block) -> None:
        super().__init__(4)
        self._ground, self._block = ground, block
        self.buttons = {answer: push("", partial(self._press, answer), "small") for answer in Answer}
        self.field = LiveText()
        row, choices = QHBoxLayout(), QWidget()
        wrap = Wrap(choices, gap=6)
        row.setSpacing(8)
        row.addWidget(SideBadge(kit.look, Side.PROVIDER))
        row.addWidget(choices, 1)
        for button in self.buttons.values():
            button.setCheckable(True)
            wrap.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self.field)
        write_live(ground, self.field, lambda words: ground.board.ordering.write_reply(block, words))
        self._say()

    def show_order(self, order: Order) -> None:
        """Show the newest answer."""
        said, reply = order.answers.get(self._block), order.reply(self._block)
        for answer, button in self.buttons.items():
            button.setChecked(answer is said)
        self.field.show_text(reply)
        shown = said is not None or bool(reply) or self.field.hasFocus()
        if shown is self.field.isHidden():
            self.field.setVisible(shown)
            self.reshaped.emit()

    def _press(self, answer: Answer) -> None:
        ordering = self._ground.board.ordering
        taken_back = ordering.order.answers.get(self._block) is answer
        ordering.answer(self._block, None if taken_back else answer)
        if not taken_back and answer.wants_words:
            self.field.show()
            self.field.setFocus()

    def _say(self) -> None:
        title = TITLES[self._block]
        for answer, button in self.buttons.items():
            name = Language.translate("Order", ANSWER_NAMES[answer])
            button.setText(name)
            button.setAccessibleName(
                self.tr("{title}: the provider answers “{answer}”").format(title=title, answer=name)
            )
        self.field.setPlaceholderText(self.tr("What the provider says to it"))
        self.field.setAccessibleName(self.tr("{title}: what the provider says to it").format(title=title))
