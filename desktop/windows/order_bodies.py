"""What the blocks of an order hold: texts, and what stands on the plan, to be read or written where it stands."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Board, Card
from desktop.model.kinds import CardKind
from desktop.model.level_words import level_words
from desktop.model.order import TITLES, Block
from desktop.model.plan import GOAL_TYPE_NAMES, PURPOSES, WHOLE, WISHES, Aims
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import breakable, for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.order_block import OrderBody
from desktop.windows.order_words import ASKED, words
from desktop.windows.panel_form import Ground, first_line, push, write_live
from desktop.windows.plan_kit import PlanKit

GO = 40


class TextBody(OrderBody):
    """The authority's own text of a block."""

    def __init__(self, ground: Ground, block: Block, lines: int = 2) -> None:
        super().__init__()
        self._block = block
        self.field = LiveText(TITLES[block], lines)
        self.field.setPlaceholderText(words(ASKED[block]))
        self.column.addWidget(self.field)
        write_live(ground, self.field, partial(ground.board.ordering.write, block))

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {self._block.value: self.field}

    @override
    def show_board(self, board: Board) -> None:
        self.field.show_text(board.order.text(self._block))


class TargetGroupBody(OrderBody):
    """Whom it is for, out of the list; "not settled" is an answer too."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__()
        self.choice = CalmChoice()
        self.choice.setAccessibleName(TITLES[Block.TARGET_GROUP])
        self.choice.addItem(self.tr("Not settled"), "")
        for group in kit.vocabulary.target_groups:
            self.choice.addItem(group.label, group.label)
        self.choice.activated.connect(lambda at: ground.board.ordering.choose_target_group(self.choice.itemData(at)))
        self.column.addWidget(self.choice)

    @override
    def show_board(self, board: Board) -> None:
        chosen = board.order.target_group
        if chosen and self.choice.findData(chosen) < 0:
            self.choice.addItem(chosen, chosen)  # as it was called where it was chosen
        self.choice.setCurrentIndex(self.choice.findData(chosen))


class WishesBody(OrderBody):
    """The citizen's wishes as the plan has them, to be read."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self.labels = [label("quote", wrap=True)]
        self._empty = label("muted", self.tr("Wishes are written on the plan."), wrap=True)
        self.column.addWidget(self._empty)

    @override
    def show_board(self, board: Board) -> None:
        said = tuple(card.text for card in board.plan.cells.get((WISHES, WHOLE), ()) if card.text.strip())
        if said == self._shown and self.labels:
            return
        for old in self.labels:
            old.hide()
            old.deleteLater()
        self._shown, self.labels = said, [label("quote", breakable(quoted(text)), wrap=True) for text in said]
        for each in self.labels:
            self.column.addWidget(each)
        self._empty.setVisible(not said)


class PurposeBody(OrderBody):
    """The purposes of the plan, written where they stand: on their cards."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.rows: dict[str, LiveText] = {}
        self.add = push(self.tr("+ Purpose"), self._add, "small")
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return self.rows

    @override
    def show_board(self, board: Board) -> None:
        cards = board.plan.cells.get((PURPOSES, WHOLE), ())
        known = {card.id for card in cards}
        for key in self.rows.keys() - known:
            self.rows[key].hide()
            self.rows.pop(key).deleteLater()
        changed = False
        for card in cards:
            if card.id not in self.rows:
                self.rows[card.id] = self._make(card)
                changed = True
            self.rows[card.id].show_text(card.text)
        if changed:
            self.reshaped.emit()

    def _make(self, card: Card) -> LiveText:
        field = LiveText(TITLES[Block.PURPOSE])
        self.column.insertWidget(self.column.count() - 1, field)
        field.show()  # a layout would do so later, and a field that is not there yet takes no keyboard
        write_live(self._ground, field, partial(self._ground.board.write_card, card.id, "text"))
        return field

    def _add(self) -> None:
        made = self._ground.board.ladder.add(CardKind.PURPOSE)
        self.show_board(self._ground.board.board)
        if made in self.rows:
            self.rows[made].setFocus()


class GoalRow(QWidget):
    """A goal as the plan has it, and whether it is ordered; nothing of it is written here."""

    def __init__(self, body: "GoalsBody", ground: Ground, goal: str) -> None:
        super().__init__()
        self._ground, self._goal = ground, goal
        self.check, self._text, self._facts = QCheckBox(), label("", wrap=True), label("muted", wrap=True)
        self.go = push("↗", lambda: body.card_wanted.emit(goal), "quiet")
        row, said = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        said.setSpacing(0)
        said.addWidget(self._text)
        said.addWidget(self._facts)
        hold(self.go, QWidget.setFixedWidth, GO)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self.check.clicked.connect(lambda on: ground.board.ordering.include(goal, included=on))

    def show_goal(self, goal: Card, *, ordered: bool) -> None:
        """Show the newest of it."""
        name = first_line(goal.text)
        self.check.setChecked(ordered)
        self.check.setAccessibleName(self.tr("Ordered: {goal}").format(goal=name))
        self.go.setAccessibleName(self.tr("Go to the card: {words}").format(words=name))
        self.go.setToolTip(for_tip(self.tr("Show it on the plan")))
        self._text.setText(breakable(goal.text.strip() or "…"))
        self._facts.setText(goal_words(goal))
        self._facts.setVisible(bool(self._facts.text()))


class GoalsBody(OrderBody):
    """The goals of the plan, by reference."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._shown: tuple[tuple[Card, ...], frozenset[str]] = ((), frozenset())
        self.rows: dict[str, GoalRow] = {}
        self._empty = label("muted", self.tr("Goals are written on the plan."), wrap=True)
        self.column.addWidget(self._empty)

    @override
    def show_board(self, board: Board) -> None:
        now = board.plan.goals, board.order.left_out
        if now == self._shown and self.rows:
            return
        self._shown = now
        known = {goal.id for goal in board.plan.goals}
        for key in self.rows.keys() - known:
            self.rows[key].hide()
            self.rows.pop(key).deleteLater()
        for at, goal in enumerate(board.plan.goals):
            row = self.rows.get(goal.id)
            if row is None:
                row = self.rows[goal.id] = GoalRow(self, self._ground, goal.id)
                self.reshaped.emit()
            if self.column.indexOf(row) != at:
                self.column.insertWidget(at, row)
            row.show_goal(goal, ordered=goal.id not in board.order.left_out)
        self._empty.setVisible(not known)


def goal_words(goal: Card) -> str:
    """Primary sub-theme, type and level of a goal, as they stand on the plan."""
    aims, said = goal.aims, list[str]()
    if aims.subject is not None:
        said.append(aims.subject.label)
    if aims.goal_type is not None:
        said.append(Language.translate("Plan", GOAL_TYPE_NAMES[aims.goal_type]))
    said += level_step(aims)
    return " · ".join(said)


def level_step(aims: Aims) -> list[str]:
    """From level to level on their scale; nothing of two scales, for equal numbers of them mean different things."""
    both = (aims.level_now, aims.level_target)
    scales = {each.scale for each in both if each is not None}
    if len(scales) != 1:
        return []
    now, target = ("–" if each is None else level_words(each.value, Language.translate) for each in both)
    return [f"{now} ({scales.pop()})" if aims.level_target is None else f"{now} → {target} ({scales.pop()})"]
