"""What a card of a journey has become in the goal plan: a way to each of those cards, and new ones to be made."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind, JourneyKind
from desktop.windows.panel_form import Ground, Section, first_line, kicker, push
from desktop.windows.plan_making import goal_words
from desktop.windows.plan_ties import TieRow
from desktop.windows.wrap import Wrap


class PlanSectionOfCard(Section):
    """The other end of the plan's ties."""

    card_wanted = Signal(object, str)
    """Show a card of the plan: its `JourneyKind` and its id."""
    make_wanted = Signal(object, str)
    """Make such a `CardKind` of the card, under the goal with this id."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.rows: dict[str, TieRow] = {}
        self._list = Section(0)
        self.goal = push(self.tr("Make a goal of it"), lambda: self.make_wanted.emit(CardKind.GOAL, ""))
        self.effort = push(self.tr("Make an effort of it"), self._make_effort)
        doing = QWidget()
        row = Wrap(doing, gap=8)
        row.addWidget(self.goal)
        row.addWidget(self.effort)
        self.column.addWidget(kicker(self.tr("In the goal plan")))
        self.column.addWidget(self._list)
        self.column.addWidget(doing)

    def show_card(self, card: Card) -> None:
        """Show the cards of the plan that it is tied to."""
        board = self._ground.board.board
        plan = board.plan.cards
        ends = {
            thread.id: plan[thread.other(card.id)]
            for thread in board.threads_of(card.id)
            if thread.other(card.id) in plan
        }
        changed = ends.keys() != self.rows.keys()
        for key in self.rows.keys() - ends.keys():
            row = self.rows.pop(key)
            self._list.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for key, end in ends.items():
            if key not in self.rows:
                go = partial(self.card_wanted.emit, JourneyKind.PLAN, end.id)
                self.rows[key] = TieRow(go, partial(self._untie, key))
                self._list.column.addWidget(self.rows[key])
            kind = Language.translate("Kinds", CARD_NAMES[end.kind])
            self.rows[key].show_words(f"{kind}: {first_line(end.text)}", first_line(end.text))
        self._list.setVisible(bool(self.rows))
        self.effort.setVisible(bool(board.plan.goals))
        if changed:
            self.reshaped.emit()

    def _make_effort(self) -> None:
        """Under the only goal at once; of several, one is asked for."""
        goals = self._ground.board.board.plan.goals
        if len(goals) == 1:
            self.make_wanted.emit(CardKind.EFFORT, goals[0].id)
            return
        menu = QMenu(self)
        for goal in goals:
            menu.addAction(goal_words(goal), partial(self.make_wanted.emit, CardKind.EFFORT, goal.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.effort.mapToGlobal(self.effort.rect().bottomLeft()))

    def _untie(self, thread: str) -> None:
        self.goal.setFocus()
        self._ground.board.ladder.untie(thread)
