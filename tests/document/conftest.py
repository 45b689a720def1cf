"""Boards as groups have them: the start every laptop shares, and as many laptops as a test needs."""

from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.journey import Card, Journey
from desktop.model.kinds import JourneyKind

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture(scope="session")
def start(templates) -> bytes:
    return board_start(templates["social"])


@pytest.fixture
def laptop(start: bytes) -> Callable[..., BoardDocument]:
    """One more laptop of the group, with the board as it begins or as others have it."""

    def one_more(like: BoardDocument | None = None) -> BoardDocument:
        return BoardDocument([start] if like is None else [like.state()])

    return one_more


@pytest.fixture
def board(laptop) -> BoardDocument:
    return laptop()


def put(board: BoardDocument, text: str, lane: str = "citizen", phase: int = 0, index: int | None = None) -> str:
    return board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{phase}", index=index, text=text)


def journey(board: BoardDocument) -> Journey:
    return board.board.journey(AS_IS)


def cell(board: BoardDocument, lane: str = "citizen", phase: int = 0) -> list[str]:
    return [card.text for card in journey(board).cells.get((f"as_is.{lane}", f"as_is.{phase}"), ())]


def card(board: BoardDocument, card_id: str) -> Card:
    return journey(board).cards[card_id]


def meet(*boards: BoardDocument) -> None:
    """Let all laptops know everything, twice over."""
    for _ in range(2):
        for one in boards:
            for other in boards:
                if one is not other:
                    one.merge(other.missing(one.vector()))


def raw_texts(board: BoardDocument) -> str:
    """Every word in the document, deleted cards' as well."""
    return " ".join(str(board.root(name)) for name in ("cards", "links", "phases", "lanes"))
