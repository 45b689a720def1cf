"""The head of a card of a plan in the side panel: what it is, whose it is, and the goal it belongs to."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop.document.details import Value
from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind, JourneyKind
from desktop.model.plan import LOOSE
from desktop.model.sides import SIDE_NAMES, Side
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, first_line, push
from desktop.windows.panel_kind import sign_icon
from desktop.windows.panel_values import ChoiceRow
from desktop.windows.plan_section import UNDER_A_GOAL, PlanSection

SIGN = 22
"""Of the sign, in pixels."""


class GoalRow(ChoiceRow):
    """The goal a card belongs to; choosing another one moves the card there."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, "goal")
        self.go = push(self.tr("Go to it"), lambda: None)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.choice, 1)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.entitle(self.tr("Belongs to the goal"))

    @override
    def choose(self, value: Value) -> None:
        card = self.ground.journey.cards.get(self.ground.about)
        if card is not None and isinstance(value, str) and value not in (LOOSE, card.place.phase):
            self.ground.board.many.move({card.id: (card.place.lane, value)})

    @override
    def show_card(self, card: Card) -> None:
        goals = self.ground.journey.goals
        offered = [(goal.id, first_line(goal.text)) for goal in goals]
        if card.place.phase == LOOSE:
            offered.insert(0, (LOOSE, self.tr("None: its goal is deleted")))
        self.offer(offered)
        self.show_value(card.place.phase)
        self.go.setEnabled(card.place.phase != LOOSE)


class PlanHead(PlanSection):
    """Says where on the ladder one is."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        self._sign, self._name, self._place = QLabel(), label("heading", wrap=True), label("muted", wrap=True)
        self._kind: CardKind | None = None
        self.goal = GoalRow(ground)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        self.column.setSpacing(2)
        self.column.addLayout(head)
        self.column.addWidget(self._place)
        self.column.addWidget(self.goal)
        self.goal.go.clicked.connect(self._go)

    @override
    def show_card(self, card: Card) -> None:
        if card.kind is not self._kind:
            self._kind = card.kind
            self._name.setText(Language.translate("Kinds", CARD_NAMES[card.kind]))
            self._paint()
        place = self._say_place(card)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self.goal.setVisible(card.kind in UNDER_A_GOAL)
        if card.kind in UNDER_A_GOAL:
            self.goal.show_card(card)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._paint()

    def _paint(self) -> None:
        if self._kind is not None:
            side = px(SIGN)
            ink = self.palette().color(self.palette().ColorRole.Text)
            icon = sign_icon(self._kind, ink, side, self.devicePixelRatioF())
            self._sign.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _say_place(self, card: Card) -> str:
        plan = self.ground.journey
        side = plan.side_of(card.id)
        whose = ""
        if side is not None and side is not Side.OTHERS:
            whose = f"{side.letter} · {Language.translate('Sides', SIDE_NAMES[side])}"
        goals = [goal.id for goal in plan.goals]
        where = ""
        if card.kind in (CardKind.WISH, CardKind.PURPOSE):
            where = self.tr("stands over the whole plan")
        elif card.id in goals and len(goals) > 1:
            where = self.tr("goal {number} of {all}").format(number=goals.index(card.id) + 1, all=len(goals))
        elif card.kind is CardKind.SUB_GOAL:
            beside = [each.id for each in plan.cells.get(card.place.cell, ())]
            if len(beside) > 1:
                number = beside.index(card.id) + 1
                where = self.tr("sub-goal {number} of {all}").format(number=number, all=len(beside))
        return " · ".join(filter(None, (whose, where)))

    def _go(self) -> None:
        card = self.ground.journey.cards.get(self.ground.about)
        if card is not None:
            self.card_wanted.emit(JourneyKind.PLAN, card.place.phase)
