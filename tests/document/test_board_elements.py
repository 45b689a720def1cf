"""What a board holds beside cards and arrows: details, values, comments, dots, readings, and its rows and columns."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.document.talk import DOTS
from desktop.document.template import board_start
from desktop.model.journey import Card, Place
from desktop.model.kinds import CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.sides import Side

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture
def start(templates):
    return board_start(templates["social"])


@pytest.fixture
def board(start):
    return BoardDocument([start], author="Ole", device="o")


@pytest.fixture
def other(start):
    return BoardDocument([start], author="Kaja", device="k")


def meet(*boards):
    states = [each.state() for each in boards]
    for each in boards:
        each.merge(*states)


def card_of(board, key):
    return next(journey.cards[key] for journey in board.board.journeys.values() if key in journey.cards)


@pytest.fixture
def card(board):
    return board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Bestiller")


def test_details_are_kept_beside_the_card_and_read_as_part_of_it(board, start, card):
    for name in ("why", "law", "due"):
        board.details.write(card, name, f"Om {name}")
    board.details.choose(card, "channel", Channel.EBOKS)
    board.details.choose(card, "days", 21)
    board.details.choose(card, "knows", False)
    board.details.choose(card, "source", Informant.RELATIVES)
    again = card_of(BoardDocument([start, board.state()]), card)
    assert again == card_of(board, card)
    assert (again.why, again.law, again.due) == ("Om why", "Om law", "Om due")
    assert (again.channel, again.days, again.knows, again.source) == (Channel.EBOKS, 21, False, Informant.RELATIVES)


@pytest.mark.parametrize("days", [-1, 100_000, "tre"])
def test_a_wait_that_makes_no_sense_is_not_kept(board, card, days):
    board.details.choose(card, "days", days)
    assert card_of(board, card).days is None


def test_two_who_begin_the_same_detail_apart_lose_no_word(board, other, card):
    meet(board, other)
    board.details.write(card, "why", "Fristen var gået. ")
    other.details.write(card, "why", "Ingen spurgte. ")
    meet(board, other)
    why = card_of(board, card).why
    assert why == card_of(other, card).why
    assert "Fristen var gået." in why
    assert "Ingen spurgte." in why


def test_who_wrote_last_is_told_and_undo_takes_back_the_words_with_it(board, other, card):
    meet(board, other)
    other.write_card(card, "text", "Bestiller støtte")
    meet(board, other)
    assert (card_of(board, card).by, card_of(board, card).edited_by) == ("Ole", "Kaja")
    assert card_of(board, card).edited_at > 0
    other.undo()
    assert card_of(other, card).text == "Bestiller"


def test_a_change_is_worth_something_from_each_perspective_and_never_in_sum(board, start, card):
    board.details.judge(card, Perspective.PROFESSIONAL, 2)
    board.details.judge(card, Perspective.RESOURCES, -1)
    board.details.write_because(card, Perspective.RESOURCES, "Det tager en time mere")
    board.details.judge(card, Perspective.CITIZEN, 7)
    board.details.judge("as_is.2", Perspective.CITIZEN, 1)
    again = BoardDocument([start, board.state()])
    worth = {each.perspective: (each.level, each.because) for each in card_of(again, card).worth}
    assert worth == {
        Perspective.PROFESSIONAL: (2, ""),
        Perspective.RESOURCES: (-1, "Det tager en time mere"),
    }
    assert [each.level for each in again.board.journey(AS_IS).phase("as_is.2").worth] == [1]
    board.details.judge(card, Perspective.PROFESSIONAL, None)
    assert [each.perspective for each in card_of(board, card).worth] == [Perspective.RESOURCES]


def test_comments_are_counted_answered_and_taken_away(board, other, card):
    first = board.talk.comment(card, "Hvem ringer?", Side.PROVIDER)
    meet(board, other)
    second = other.talk.comment(card, "Det gør jeg", Side.AUTHORITY)
    meet(board, other)
    said = board.board.comments[card]
    assert [(each.text, each.by, each.side) for each in sorted(said, key=lambda each: each.id != first)] == [
        ("Hvem ringer?", "Ole", Side.PROVIDER),
        ("Det gør jeg", "Kaja", Side.AUTHORITY),
    ]
    assert card_of(board, card).comments == 2
    board.talk.answer(first)
    assert next(each for each in board.board.comments[card] if each.id == first).answered
    board.talk.remove_comment(second)
    assert card_of(board, card).comments == 1
    board.undo()
    assert card_of(board, card).comments == 2
    assert board.talk.comment(card, "  ") == ""
    assert board.talk.comment("nobody", "Hej") == ""


def test_a_laptop_has_three_dots_and_none_is_lost_however_they_move(board, other, card):
    beside = board.add_card(AS_IS, "as_is.provider", "as_is.2", text="Begynder")
    meet(board, other)
    left = [board.talk.place_dot(card), board.talk.place_dot(card), board.talk.place_dot(beside)]
    assert left == [2, 1, 0]
    assert board.talk.place_dot(card) == -1
    other.talk.place_dot(card)
    meet(board, other)
    assert (card_of(board, card).dots, card_of(other, beside).dots) == (3, 1)
    board.talk.take_dot(card)
    assert board.talk.dots_left() == 1
    assert card_of(board, card).dots == 2
    board.remove_card(beside)
    assert board.talk.dots_left() == 2
    board.talk.place_dot(card)
    board.talk.place_dot(card)
    assert board.talk.dots_left() == 0
    assert card_of(board, card).dots == DOTS + 1


def test_not_so_is_said_once_by_each_and_can_be_taken_back(board, other, card):
    meet(board, other)
    board.talk.doubt(card)
    other.talk.doubt(card)
    meet(board, other)
    assert card_of(board, card).doubts == 2
    assert board.board.doubts[card] == {"o", "k"}
    board.talk.doubt(card, doubted=False)
    assert card_of(board, card).doubts == 1


def test_the_citizens_words_are_changed_only_where_they_were_written(board, other):
    board.write_quote("as_is.1", "Jeg vil bare ned efter avisen.")
    meet(board, other)
    other.write_quote("as_is.1", "Noget helt andet")
    assert not other.may_quote("as_is.1")
    reading = other.talk.add_reading("as_is.1", "Jeg vil ud.")
    meet(board, other)
    assert board.board.journey(AS_IS).phase("as_is.1").quote == "Jeg vil bare ned efter avisen."
    assert [each.text for each in board.board.readings["as_is.1"]] == ["Jeg vil ud."]
    board.talk.write_reading(reading, "Overskrevet")
    board.talk.remove_reading(reading)
    assert [each.text for each in board.board.readings["as_is.1"]] == ["Jeg vil ud."]
    other.talk.write_reading(reading, "Jeg vil ud hver dag.")
    assert [each.text for each in other.board.readings["as_is.1"]] == ["Jeg vil ud hver dag."]
    board.write_quote("as_is.1", "Jeg vil bare ned efter min avis.")
    assert board.board.journey(AS_IS).phase("as_is.1").quote == "Jeg vil bare ned efter min avis."


def titles(nouns):
    return [noun.title for noun in nouns]


def test_lanes_are_added_renamed_moved_and_given_another_side(board):
    lane = board.grid.add_lane(AS_IS, "Egen læge", Side.OTHERS, 2)
    assert titles(board.board.journey(AS_IS).lanes)[2] == "Egen læge"
    board.grid.rename(lane, "Lægen")
    board.grid.move(lane, 0)
    board.grid.change_side(lane, Side.PROVIDER)
    first = board.board.journey(AS_IS).lanes[0]
    assert (first.title, first.side) == ("Lægen", Side.PROVIDER)
    for _ in range(4):
        board.undo()
    assert lane not in [each.id for each in board.board.journey(AS_IS).lanes]


def test_a_lane_is_split_below_itself_in_one_step(board):
    before = titles(board.board.journey(AS_IS).lanes)
    made = board.grid.split_lane("as_is.others", ["Jobcenter", " ", "Sygehus"])
    assert len(made) == 2
    at = before.index("Andre")
    assert titles(board.board.journey(AS_IS).lanes)[at : at + 3] == ["Andre", "Jobcenter", "Sygehus"]
    board.undo()
    assert titles(board.board.journey(AS_IS).lanes) == before


def test_a_phase_removed_takes_its_cards_along_and_both_come_back(board, card):
    assert board.grid.remove("as_is.2") == 1
    journey = board.board.journey(AS_IS)
    assert journey.phase("as_is.2") is None
    assert card not in journey.cards
    board.undo()
    journey = board.board.journey(AS_IS)
    assert journey.phase("as_is.2") is not None
    assert journey.cards[card].place.phase == "as_is.2"


def test_a_card_written_meanwhile_in_a_removed_lane_stays_on_the_board(board, other):
    board.grid.remove("as_is.others")
    late = other.add_card(AS_IS, "as_is.others", "as_is.0", text="Lægen ringer")
    meet(board, other)
    assert card_of(board, late).text == "Lægen ringer"


def test_a_hidden_lane_is_out_of_sight_with_its_cards_and_comes_back_whole(board, card):
    board.grid.hide("as_is.authority")
    journey = board.board.journey(AS_IS)
    assert titles(journey.hidden_lanes) == ["Myndighed"]
    assert card not in journey.cards
    board.grid.hide("as_is.authority", hidden=False)
    assert board.board.journey(AS_IS).cards[card].place.lane == "as_is.authority"


def test_the_last_lane_and_the_last_phase_stay(board):
    for lane in list(board.board.journey(AS_IS).lanes):
        board.grid.hide(lane.id)
    for phase in list(board.board.journey(AS_IS).phases):
        board.grid.remove(phase.id)
    journey = board.board.journey(AS_IS)
    assert (len(journey.lanes), len(journey.phases)) == (1, 1)


def test_several_cards_move_as_one_step_and_keep_their_order(board):
    keys = [board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=str(number)) for number in range(3)]
    there = board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="stod der")
    board.many.move(dict.fromkeys(keys, ("as_is.citizen", "as_is.1")), 0)
    cell = board.board.journey(AS_IS).cells["as_is.citizen", "as_is.1"]
    assert [each.id for each in cell] == [*keys, there]
    board.undo()
    assert [each.id for each in board.board.journey(AS_IS).cells["as_is.citizen", "as_is.0"]] == keys


def test_cards_are_duplicated_with_the_arrows_between_them_and_ideas_point_at_their_own_pain_point(board):
    pain = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Venter", sort=CardKind.PAIN_POINT)
    idea = board.add_card(AS_IS, "as_is.authority", "as_is.0", text="Ring", sort=CardKind.IDEA)
    board.details.choose(idea, "solves", pain)
    board.details.write(pain, "why", "Ingen tid")
    board.add_link(pain, idea)
    first, second = board.many.duplicate([pain, idea])
    journey = board.board.journey(AS_IS)
    assert journey.cards[first].why == "Ingen tid"
    assert journey.cards[second].solves == first
    assert (first, second) in [(link.source, link.target) for link in journey.links.values()]
    board.undo()
    assert len(board.board.journey(AS_IS).cards) == 2
    board.many.remove([pain, idea])
    assert not board.board.journey(AS_IS).cards
    board.undo()
    assert len(board.board.journey(AS_IS).cards) == 2


def test_pasted_cards_land_in_their_cells_or_in_the_first(board):
    cards = [Card(str(number), IDEAL, Place("", "", ""), CardKind.STEP, f"Kort {number}") for number in range(2)]
    seeds = [Seed(cards[0], "as_is.provider", "as_is.3"), Seed(cards[1], "nowhere", "nowhere")]
    made = board.many.add(AS_IS, seeds)
    journey = board.board.journey(AS_IS)
    assert journey.cards[made[0]].place.cell == ("as_is.provider", "as_is.3")
    assert journey.cards[made[1]].place.cell == (journey.lanes[0].id, journey.phases[0].id)
    assert {each.by for each in journey.cards.values()} == {"Ole"}


def test_the_copied_journey_gets_the_lanes_and_phases_it_lacks(board):
    lane = board.grid.add_lane(AS_IS, "Egen læge", Side.OTHERS)
    phase = board.grid.add_phase(AS_IS, "Året efter")
    card = board.add_card(AS_IS, lane, phase, text="Henviser")
    assert board.copy_journey(AS_IS, IDEAL) == 1
    ideal = board.board.journey(IDEAL)
    copied = next(iter(ideal.cards.values()))
    assert (ideal.lane(copied.place.lane).title, ideal.phase(copied.place.phase).title) == ("Egen læge", "Året efter")
    assert copied.origin == card
    board.undo()
    assert not board.board.journey(IDEAL).cards
    assert "Egen læge" not in titles(board.board.journey(IDEAL).lanes)
