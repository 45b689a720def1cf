"""A CPR number that people write does not come into a shared document: not in its words, its bytes or its history."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.template import board_start
from desktop.model.case import Case
from desktop.model.cpr import MASK
from desktop.model.kinds import JourneyKind

SERIAL = "2" * 4
NUMBER = "17" + "03" + "64" + "-" + SERIAL
WORDS = f"Ole ({NUMBER}) bor her"
HIDDEN = f"Ole ({MASK}) bor her"


@pytest.fixture
def board(templates):
    return BoardDocument([board_start(templates["social"])], author=NUMBER)


def holds(document):
    """Whether the number's last digits are anywhere in what is kept and sent."""
    return SERIAL.encode() in document.state()


def test_no_verb_of_a_board_keeps_a_number(board):
    cards = [board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=WORDS) for _ in range(2)]
    for name in ("text", "who", "needs"):
        board.write_card(cards[0], name, WORDS + name)
    link = board.add_link(*cards)
    for name in ("what", "how", "deadline", "receipt", "risk"):
        board.write_link(link, name, WORDS)
    board.write_quote("as_is.0", WORDS)
    board.copy_journey(JourneyKind.AS_IS, JourneyKind.IDEAL)
    journey = board.board.journey(JourneyKind.IDEAL)
    assert {card.text for card in journey.cards.values()} == {HIDDEN, HIDDEN + "text"}
    assert [link.risk for link in journey.links.values()] == [HIDDEN]
    assert not holds(board)


def test_no_verb_of_a_day_keeps_a_number():
    day = DayDocument("dag")
    day.begin(WORDS, NUMBER, "social", [WORDS])
    for name in ("title", "place", "purpose"):
        day.write(name, WORDS)
    day.set_date(NUMBER)
    day.rename_group(day.add_group(WORDS), WORDS)
    day.add_case(Case("en-sag", "Ole", situation=WORDS))
    assert day.day.title == HIDDEN
    assert [group.name for group in day.day.groups] == [HIDDEN, HIDDEN]
    assert day.day.cases["en-sag"].situation == HIDDEN
    assert not holds(day)


def test_undo_and_redo_bring_no_number_back(board):
    card = board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Ole")
    board.write_card(card, "text", WORDS)
    board.write_card(card, "text", "Ole bor her")
    seen = []
    while board.undo():
        seen.append([card.text for card in board.board.journey(JourneyKind.AS_IS).cards.values()])
    assert [HIDDEN] in seen
    while board.redo():
        seen.append([card.text for card in board.board.journey(JourneyKind.AS_IS).cards.values()])
    assert all(SERIAL not in text for texts in seen for text in texts)


def test_a_number_made_of_what_two_people_write_is_hidden(board):
    card = board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=NUMBER[:7])
    board.write_card(card, "text", board.board.journey(JourneyKind.AS_IS).cards[card].text + SERIAL)
    assert board.board.journey(JourneyKind.AS_IS).cards[card].text == MASK
    assert not holds(board)
