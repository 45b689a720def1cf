"""Making cards of the goal plan out of cards of a journey: in one gesture, tied to where they come from, and told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.document.board import BoardDocument
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import AUTHORITY, PROVIDER
from desktop.model.sides import Side
from desktop.windows.labels import for_menu
from desktop.windows.notices import Offer
from desktop.windows.panel_form import first_line

LONGEST = 60
"""Letters of a goal's words in a menu."""


class PlanMaking(QObject):
    """Works on the board that `document` gives."""

    told = Signal(object, object)
    """Words to say, as a callable that gives them, and an `Offer` to go there, or none."""
    card_wanted = Signal(object, str)
    """Show a card of the plan: its `JourneyKind` and its id."""

    def __init__(self, document: Callable[[], BoardDocument | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.hindrance: Callable[[], str] = str
        """Why nothing may be made just now, in words; empty where it may."""

    @property
    def goals(self) -> tuple[Card, ...]:
        """The goals an effort can be put under."""
        document = self._document()
        return document.board.plan.goals if document is not None else ()

    def offer(self, menu: QMenu, card: str) -> None:
        """Offer in a menu to make a goal of a card, or an effort under one of the goals."""
        menu.addAction(self.tr("Make a goal of it"), partial(self.make, CardKind.GOAL, card))
        goals = self.goals
        if len(goals) == 1:
            menu.addAction(self.tr("Make an effort of it"), partial(self.make, CardKind.EFFORT, card, goals[0].id))
        elif goals:
            self.offer_goals(menu.addMenu(self.tr("Make an effort of it, under")), card)

    def offer_goals(self, menu: QMenu, card: str) -> None:
        """Offer in a menu to make an effort of a card, under each of the goals."""
        for goal in self.goals:
            menu.addAction(goal_words(goal), partial(self.make, CardKind.EFFORT, card, goal.id))

    def make(self, kind: CardKind, origin: str, goal: str = "") -> None:
        """Make it, and say so."""
        if self.hindrance():
            self.told.emit(self.hindrance, None)
            return
        document = self._document()
        found = document.find(origin) if document is not None else None
        if document is None or found is None:
            return
        lane = ""
        if kind is CardKind.EFFORT:
            lane = PROVIDER if found[0].side_of(origin) is Side.PROVIDER else AUTHORITY
        made = document.ladder.make(kind, origin, goal, lane)
        if made:
            self._tell(kind, made)

    def _tell(self, kind: CardKind, made: str) -> None:
        def say() -> str:
            if kind is CardKind.EFFORT:
                return self.tr("The effort is made, and tied to the card it comes from.")
            return self.tr("The goal is made, and tied to the card it comes from.")

        def go() -> None:
            document = self._document()
            if document is not None and made in document.board.plan.cards:
                self.card_wanted.emit(JourneyKind.PLAN, made)

        self.told.emit(say, Offer(lambda: self.tr("Go to it"), go))


def goal_words(goal: Card) -> str:
    """A goal in a menu."""
    words = first_line(goal.text)
    return for_menu(words if len(words) <= LONGEST else f"{words[:LONGEST]}…")
