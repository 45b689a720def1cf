"""Several cards in the side panel: how many, and what can be done with all of them at once."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.model.kinds import JourneyKind
from desktop.model.plan import LOOSE, WHOLE
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, PanelForm, kicker, push


class CardsForm(PanelForm):
    """They are moved to a lane, to a phase, or to both; each stays where it is in what is not chosen."""

    def __init__(self, ground: Ground, cards: frozenset[str]) -> None:
        super().__init__(ground)
        self._cards = cards
        self._title = label("heading", self.tr("%n card(s) chosen", "", len(cards)), wrap=True)
        self.lane, self.phase = CalmChoice(), CalmChoice()
        self.move_there = push(self.tr("Move"), self._move, "primary")
        self._build()
        self.show_newest()

    @override
    def show_newest(self) -> None:
        journey = self.ground.journey
        plan = journey.kind is JourneyKind.PLAN
        here = self.tr("The rung each is on") if plan else self.tr("The lane each is in")
        _offer(self.lane, here, [(lane.id, lane.title) for lane in journey.lanes])
        columns = [(phase.id, phase.title) for phase in journey.phases if phase.id not in (WHOLE, LOOSE)]
        _offer(self.phase, self.tr("The goal each belongs to") if plan else self.tr("The phase each is in"), columns)
        self._show_state()

    def _build(self) -> None:
        self.column.addWidget(self._title)
        plan = self.ground.kind is JourneyKind.PLAN
        lane = self.tr("Move to rung") if plan else self.tr("Move to lane")
        phase = self.tr("Move to goal") if plan else self.tr("Move to phase")
        for words, choice in ((lane, self.lane), (phase, self.phase)):
            self.column.addSpacing(6)
            self.column.addWidget(kicker(words))
            self.column.addWidget(choice)
            choice.setAccessibleName(words)
            hold(choice, QWidget.setMinimumHeight, 38, tall)
            choice.currentIndexChanged.connect(self._show_state)
        self.column.addWidget(self.move_there)
        self.column.addSpacing(14)
        self.column.addWidget(push(self.tr("Duplicate"), self.duplicate_wanted.emit))
        self.column.addWidget(push(self.tr("Delete the cards"), self.remove_wanted.emit))
        self.column.addStretch(1)

    def _show_state(self) -> None:
        self.move_there.setEnabled(bool(self.lane.currentData() or self.phase.currentData()))

    def _move(self) -> None:
        lane, phase = self.lane.currentData(), self.phase.currentData()
        cells = {
            card.id: (lane or card.place.lane, phase or card.place.phase)
            for card in self.ground.journey.in_reading_order()
            if card.id in self._cards
        }
        self.ground.board.many.move(cells)


def _offer(choice: QComboBox, nothing: str, offered: list[tuple[str, str]]) -> None:
    """Offer lanes or phases by their titles; what is chosen stays chosen while it is there."""
    wanted = [("", nothing), *offered]
    if wanted == [(choice.itemData(index), choice.itemText(index)) for index in range(choice.count())]:
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for key, words in wanted:
        choice.addItem(words, key)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    choice.blockSignals(False)
