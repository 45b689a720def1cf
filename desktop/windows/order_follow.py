"""When an order is first followed up and how often after that, and the way to make the day an agreement."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop.language import Language
from desktop.model.journey import Board
from desktop.model.order import EVERY_NAMES, Every
from desktop.overriding import override
from desktop.windows.agreement_words import status_name
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.date_button import DateButton
from desktop.windows.labels import label
from desktop.windows.order_block import OrderBody
from desktop.windows.panel_form import Ground, push
from desktop.windows.panel_values import capital
from desktop.windows.plan_kit import PlanKit

CHOICES = (None, *Every)


class FollowBody(OrderBody):
    """One press makes an agreement of the day; once there is one, the button leads to it."""

    agree_wanted = Signal()
    """Make an agreement of the day."""
    agreement_wanted = Signal(str)
    """Show the agreement with this id."""

    def __init__(self, ground: Ground, kit: PlanKit, thing: str) -> None:
        super().__init__()
        self._ground, self._thing = ground, thing
        self.day, self.every = DateButton(kit.look, kit.language), CalmChoice()
        self.agree = push("", self._agree, "small")
        ordering, grid = ground.board.ordering, QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, (words, widget) in enumerate(((self.tr("First"), self.day), (self.tr("Then"), self.every))):
            grid.addWidget(label("muted", words), at, 0)
            grid.addWidget(widget, at, 1)
        self.day.setProperty("kind", "row")
        self.day.entitle(self.tr("First follow-up"))
        self.every.setAccessibleName(self.tr("How often after that"))
        self.every.addItem(self.tr("Not said"))
        for each in Every:
            self.every.addItem(capital(Language.translate("Order", EVERY_NAMES[each])))
        self.column.addLayout(grid)
        self.column.addWidget(self.agree)
        self.day.chosen.connect(ordering.follow_up)
        self.every.activated.connect(lambda at: ordering.repeat(CHOICES[at]))

    @override
    def show_board(self, board: Board) -> None:
        order, agreed = board.order, self._ground.agreed
        self.day.show_date(order.first)
        self.every.setCurrentIndex(CHOICES.index(order.every))
        found = tuple(agreed(self._thing)) if agreed is not None else ()
        if found:
            words = self.tr("It is an agreement: {status}").format(status=status_name(found[-1].status))
        else:
            words = self.tr("Make the day an agreement")
        self.agree.setText(words)
        self.agree.setVisible(agreed is not None and (bool(order.first) or bool(found)))

    def _agree(self) -> None:
        found = self._ground.agreed(self._thing) if self._ground.agreed is not None else ()
        if found:
            self.agreement_wanted.emit(found[-1].id)
        else:
            self.agree_wanted.emit()
