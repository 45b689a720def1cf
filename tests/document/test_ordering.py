"""The order of a board: written by the authority and answered by the provider, at once and with undo, never lost."""

import pytest

from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind
from desktop.model.order import Answer, Block, Every, Role
from tests.document.conftest import meet


@pytest.fixture
def two(laptop) -> tuple[BoardDocument, BoardDocument]:
    """The authority's laptop and the provider's, at one table."""
    one = laptop()
    return one, laptop(one)


def test_the_authority_orders_and_the_provider_answers_beside_it(two):
    authority, provider = two
    service = authority.ordering.add_service("Støtte til daglige opgaver i hjemmet")
    authority.ordering.write_row(service, "amount", "3 timer om ugen")
    authority.ordering.set_day(service, "since", "2026-06-01")
    authority.ordering.write(Block.DOUBT, "Om morgenerne")
    authority.ordering.follow_up("2026-09-01")
    authority.ordering.repeat(Every.QUARTER)
    authority.ordering.choose_target_group("Autismespektrum")
    authority.ordering.tell(knows=True)
    meet(*two)
    provider.ordering.answer(Block.DOUBT, Answer.ASKS)
    provider.ordering.write_reply(Block.DOUBT, "Er det alle morgener?")
    partner = provider.ordering.add_partner("Mor")
    provider.ordering.set_role(partner, Role.RELATIVES)
    provider.ordering.write_row(partner, "agreed", "Ringer om søndagen")
    meet(*two)
    order = authority.board.order
    assert order == provider.board.order
    assert [(each.name, each.amount, each.since) for each in order.services] == [
        ("Støtte til daglige opgaver i hjemmet", "3 timer om ugen", "2026-06-01")
    ]
    assert (order.text(Block.DOUBT), order.answers[Block.DOUBT], order.reply(Block.DOUBT)) == (
        "Om morgenerne",
        Answer.ASKS,
        "Er det alle morgener?",
    )
    assert (order.first, order.every, order.target_group, order.knows) == (
        "2026-09-01",
        Every.QUARTER,
        "Autismespektrum",
        True,
    )
    assert [(each.name, each.role, each.agreed) for each in order.partners] == [
        ("Mor", Role.RELATIVES, "Ringer om søndagen")
    ]


def test_two_who_write_one_text_at_once_lose_no_word(two):
    authority, provider = two
    row = authority.ordering.add_service("Pædagogisk udredning")
    meet(*two)
    authority.ordering.write(Block.ADJUST, "Tidspunkter. ")
    provider.ordering.write(Block.ADJUST, "Hvem der kommer. ")
    authority.ordering.write_row(row, "amount", "otte uger ")
    provider.ordering.write_row(row, "amount", "to timer ")
    meet(*two)
    for board in two:
        assert {"Tidspunkter.", "Hvem", "kommer."} <= set(board.board.order.text(Block.ADJUST).split())
        assert {"otte", "uger", "to", "timer"} == set(board.board.order.services[0].amount.split())


def test_each_gesture_is_one_step_back_and_a_row_comes_back_with_its_words(board):
    row = board.ordering.add_service()
    board.ordering.write_row(row, "name", "Bostøtte")
    board.ordering.remove(row)
    assert board.board.order.services == ()
    board.undo()
    assert board.board.order.services[0].name == "Bostøtte"
    board.ordering.answer(Block.GOALS, Answer.ACCEPTS)
    board.ordering.answer(Block.GOALS, Answer.PROPOSES)
    board.undo()
    assert board.board.order.answers == {Block.GOALS: Answer.ACCEPTS}
    board.undo()
    board.undo()
    board.undo()
    assert board.board.order.says_nothing


def test_goals_stay_on_the_plan_and_the_order_only_leaves_some_out(board):
    first, second = (board.ladder.add(CardKind.GOAL, words) for words in ("Står op selv", "Laver mad"))
    board.ordering.include(second, included=False)
    assert board.board.order.left_out == {second}
    board.ordering.include("ikke et mål", included=False)
    board.ordering.include(second)
    assert board.board.order.left_out == frozenset()
    board.write_card(first, "text", "Står op kl. 8")
    assert board.board.order.texts == {}


def test_what_strangers_write_makes_no_sense_and_no_harm(board):
    row = board.ordering.add_service("Bostøtte")
    with board.edit():
        board.root("said")["order|first"] = "i morgen"
        board.root("said")["order|every"] = 7.0
        board.root("said")["order|knows"] = "ja"
        board.root("said")["order.answer|doubt"] = "måske"
        board.root("said")["shades|now"] = 99.0
        board.entity("rows", row)["since"] = 3.0
        board.entity("rows", row)["order"] = True
    order = board.board.order
    assert (order.first, order.every, order.knows, order.answers) == ("", None, None, {})
    assert (order.services[0].name, order.services[0].since) == ("Bostøtte", "")
    assert board.board.shades.now is None
    board.ordering.follow_up("den første")
    board.ordering.set_day(row, "until", "aldrig")
    board.ordering.write_row(row, "order", "x")
    assert board.board.order == order


def test_only_what_is_of_the_order_is_taken_out_of_it(board):
    followed = board.following.make("Cykler til arbejde")
    for row in (followed, "gone"):
        board.ordering.remove(row)
        board.ordering.write_row(row, "name", "Andet")
    assert [each.name for each in board.board.followed] == ["Cykler til arbejde"]


def test_a_group_places_itself_among_the_shades_in_place_and_words(two):
    one, other = two
    one.shading.place("now", 0)
    one.shading.write("now_words", "Vi sender et ark.")
    other.shading.place("wish", 4)
    meet(*two)
    shades = other.board.shades
    assert (shades.now, shades.wish, shades.now_words) == (0, 4, "Vi sender et ark.")
    one.shading.place("now", None)
    assert one.board.shades.now is None
    one.undo()
    assert one.board.shades.now == 0
