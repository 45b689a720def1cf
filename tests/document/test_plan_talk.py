"""What a group says about its goals: the citizen's own words, readings beside them, and hints it has talked about."""

from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind
from tests.document.conftest import meet


def two_laptops() -> tuple[BoardDocument, BoardDocument]:
    return BoardDocument(author="Ole", device="here"), BoardDocument(author="Kaja", device="there")


def test_others_put_a_reading_beside_a_wish_and_beside_a_goal_and_beside_nothing_else():
    here, there = two_laptops()
    wish = here.ladder.add(CardKind.WISH, "Jeg vil sove")
    goal = here.ladder.add(CardKind.GOAL, "Maja sover")
    step = here.ladder.add(CardKind.SUB_GOAL, "Fast sengetid", goal)
    meet(here, there)
    there.write_card(wish, "text", "Borger ønsker søvn")
    for card in (wish, goal):
        assert there.talk.add_reading(card, "Hun vil have ro")
    assert not there.talk.add_reading(step, "Et delmål er ikke borgerens ord")
    meet(here, there)
    assert here.board.card(wish).text == "Jeg vil sove"
    assert {card: here.board.readings[card][0].text for card in (wish, goal)} == {
        wish: "Hun vil have ro",
        goal: "Hun vil have ro",
    }
    there.undo()
    assert goal not in there.board.readings


def test_a_hint_talked_about_is_known_to_all_and_comes_back_by_undo_or_when_it_is_about_other_words():
    here, there = two_laptops()
    goal = here.ladder.add(CardKind.GOAL, "Maja får det bedre")
    meet(here, there)
    here.ladder.aims.put_aside(goal, "value_word", "bedre")
    there.ladder.aims.put_aside(goal, "no_date")
    meet(here, there)
    assert here.board.card(goal).aims.talked == there.board.card(goal).aims.talked
    assert here.board.card(goal).aims.talked == (("no_date", ""), ("value_word", "bedre"))
    here.undo()
    assert here.board.card(goal).aims.talked == (("no_date", ""),)
    here.ladder.aims.put_aside(goal, "no_date", aside=False)
    assert not here.board.card(goal).aims.talked


def test_strangers_cannot_fill_a_goal_with_hints_that_were_talked_about():
    here, _ = two_laptops()
    goal = here.ladder.add(CardKind.GOAL, "Maja sover")
    with here.edit():
        entity = here.entity("cards", goal)
        for at in range(500):
            entity[f"aim.talked.rule{at}"] = "=ord"
        entity["aim.talked.odd"] = 7.0
        entity["aim.talked."] = "=ord"
    assert len(here.board.card(goal).aims.talked) == 40
