"""The list from which a card of the plan is tied to others: wishes, purposes, and the cards of both journeys."""

from collections.abc import Iterable, Sequence

from desktop.icons import Look
from desktop.language import Language
from desktop.model.journey import Board, Card, Journey
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, JOURNEYS, CardKind
from desktop.overriding import override
from desktop.windows.finder import Find, Finder, FindGroup
from desktop.windows.panel_form import first_line
from desktop.windows.sorting import by_words

LONGEST_TIP = 400
"""Letters of a card that a tooltip shows."""
MOST = 200
"""Cards of a journey that are listed; of more, those with the words one searches for."""
OFFERED = (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL, CardKind.SUB_GOAL, CardKind.SIGN, CardKind.EFFORT)


class TieFinder(Finder):
    """What is ticked is tied to the card."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._board: Board | None = None
        self._about = ""
        self.search.setPlaceholderText(self.tr("Search …"))
        self.search.setAccessibleName(self.tr("Search among the cards"))
        self.tree.setAccessibleName(self.tr("Cards to tie it to"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.search.written.connect(lambda _: self._narrow())

    def show_board(self, board: Board, about: str) -> None:
        """Offer the cards of a board, apart from the one it is about; tick those it is tied to."""
        before, self._board = self._board, board
        same = before is not None and all(one is other for one, other in zip(before.grids, board.grids, strict=True))
        if about != self._about or not same:
            self._about = about
            self.renew()
        if self.isVisible():
            self.show_ticks(tied_to(board, about))

    @override
    def groups(self) -> Sequence[FindGroup]:
        board = self._board
        if board is None:
            return ()
        plan = [FindGroup(_name(kind), tuple(self._finds(_of_kind(board.plan, kind)))) for kind in OFFERED]
        journeys = [
            FindGroup(
                Language.translate("Kinds", JOURNEY_NAMES[kind]), tuple(self._finds(self._some(board.journey(kind))))
            )
            for kind in JOURNEYS
            if kind in board.journeys
        ]
        return [group for group in (*plan, *journeys) if group.finds]

    def _finds(self, cards: Iterable[Card]) -> Iterable[Find]:
        for card in cards:
            if card.id != self._about and card.text.strip():
                kind = _name(card.kind)
                yield Find(card.id, first_line(card.text), also=kind, tip=f"{kind}: {card.text[:LONGEST_TIP]}")

    def _some(self, journey: Journey) -> Iterable[Card]:
        """As many cards as can be looked through, in reading order."""
        if len(journey.cards) <= MOST:
            return journey.in_reading_order()
        wanted = self.search.toPlainText().casefold().split()
        found = (card for card in journey.cards.values() if all(word in card.text.casefold() for word in wanted))
        return by_words(list(found)[:MOST], lambda card: card.text, "da")

    def _narrow(self) -> None:
        board = self._board
        if board is not None and any(len(journey.cards) > MOST for journey in board.journeys.values()):
            self.renew()
            self.show_ticks(tied_to(board, self._about))


def tied_to(board: Board, card: str) -> frozenset[str]:
    """The cards that a card is tied to."""
    return frozenset(thread.other(card) for thread in board.threads_of(card))


def _of_kind(plan: Journey, kind: CardKind) -> list[Card]:
    return [card for card in plan.in_reading_order() if card.kind is kind]


def _name(kind: CardKind) -> str:
    return Language.translate("Kinds", CARD_NAMES[kind])
