"""What came in when two copies of a board became one, told thing by thing; both texts where both had written."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.assessed import Support
from desktop.model.assessment_template import load_assessment
from desktop.model.differences import DayNews, GroupNews, Thing, What, board_differences
from desktop.model.differences_beside import beside_differences
from desktop.model.kinds import JourneyKind
from desktop.model.order import Block, Every
from desktop.paths import resources

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def ours(templates) -> BoardDocument:
    board = BoardDocument([board_start(templates["social"])])
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Anja ringer")
    board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Brev kommer")
    return board


@pytest.fixture
def theirs(ours) -> BoardDocument:
    return BoardDocument([ours.state()])


def came_in(ours: BoardDocument, theirs: BoardDocument):
    before = ours.board
    ours.merge(theirs.state())
    return board_differences(before, ours.board, theirs.board)


def cards(board: BoardDocument) -> dict[str, str]:
    return {card.text: card.id for card in board.board.journey(AS_IS).in_reading_order()}


def test_nothing_that_is_the_same_is_told(ours, theirs):
    assert came_in(ours, theirs) == ()


def test_new_moved_reworded_and_removed_cards_are_told_one_by_one(ours, theirs):
    ids = cards(theirs)
    theirs.add_card(AS_IS, "as_is.citizen", "as_is.2", text="Møde på kommunen")
    theirs.move_card(ids["Anja ringer"], "as_is.citizen", "as_is.3")
    theirs.write_card(ids["Anja ringer"], "text", "Anja ringer igen")
    theirs.remove_card(ids["Brev kommer"])
    told = {(each.what, each.name) for each in came_in(ours, theirs)}
    assert told == {
        (What.ADDED, "Møde på kommunen"),
        (What.MOVED, "Anja ringer igen"),
        (What.WORDED, "Anja ringer igen"),
        (What.REMOVED, "Brev kommer"),
    }


def test_where_only_they_had_written_there_is_nothing_to_choose(ours, theirs):
    theirs.write_card(cards(theirs)["Anja ringer"], "text", "Anja ringer til sagsbehandleren")
    (told,) = came_in(ours, theirs)
    assert (told.before, told.after, told.is_open) == ("Anja ringer", "Anja ringer til sagsbehandleren", False)


def test_where_only_we_had_written_nothing_is_told(ours, theirs):
    ours.write_card(cards(ours)["Anja ringer"], "text", "Anja skriver")
    assert came_in(ours, theirs) == ()


def test_where_both_had_written_both_texts_are_candidates(ours, theirs):
    card = cards(ours)["Anja ringer"]
    ours.write_card(card, "text", "Anja ringer til sin mor")
    theirs.write_card(card, "text", "Anja ringer forgæves")
    (told,) = came_in(ours, theirs)
    assert told.is_open
    assert (told.before, told.theirs) == ("Anja ringer til sin mor", "Anja ringer forgæves")
    assert "til sin mor" in told.after
    assert "forgæves" in told.after


def test_arrows_phases_feelings_and_what_is_said_of_a_card_are_told(ours, theirs):
    ids = cards(theirs)
    theirs.add_link(ids["Anja ringer"], ids["Brev kommer"])
    theirs.feel("as_is.0", -2)
    theirs.device = "d2"
    theirs.talk.comment(ids["Brev kommer"], "Hvem skrev det?")
    told = {(each.what, each.thing) for each in came_in(ours, theirs)}
    assert told == {(What.ADDED, Thing.ARROW), (What.DETAILED, Thing.PHASE), (What.SAID, Thing.CARD)}


def test_an_arrow_that_went_with_its_card_is_told_of_the_card_alone(ours, theirs):
    ids = cards(ours)
    link = ours.add_link(ids["Anja ringer"], ids["Brev kommer"])
    theirs.merge(ours.state())
    theirs.remove_card(ids["Brev kommer"])
    told = came_in(ours, theirs)
    assert [(each.what, each.thing) for each in told] == [(What.REMOVED, Thing.CARD)]
    assert link not in {each.id for each in told}


def test_a_day_counts_everything_and_what_is_open(ours, theirs):
    card = cards(ours)["Anja ringer"]
    ours.write_card(card, "text", "Anja ringer til sin mor")
    theirs.write_card(card, "text", "Anja ringer forgæves")
    found = came_in(ours, theirs)
    news = DayNews((GroupNews("g", "Gruppe 1", found),), day=2, room=3)
    assert (news.count, news.open) == (len(found) + 5, 1)


def test_what_came_in_beside_the_grids_is_told_and_both_texts_where_both_had_written(ours, theirs):
    for board, words in ((ours, "Om dagen"), (theirs, "Om natten")):
        board.assessing.begin(load_assessment(resources()))
        board.ordering.write(Block.DOUBT, words)
        board.assessing.write("mobility", words)
    theirs.ordering.repeat(Every.YEAR)
    theirs.assessing.choose("practical", "support", Support.TOGETHER)
    theirs.assessing.add_level("FFB", "kode", "Gøre rent")
    theirs.following.make("Uger med ro")
    theirs.shading.place("now", 2)
    before = ours.board
    ours.merge(theirs.state())
    found = beside_differences(before, ours.board, theirs.board)
    assert {(each.what, each.thing, each.name) for each in found} == {
        (What.WORDED, Thing.ORDER, "Hvad vi er i tvivl om"),
        (What.DETAILED, Thing.ORDER, "Hvornår og hvordan vi følger op"),
        (What.WORDED, Thing.SECTION, "Mobilitet"),
        (What.DETAILED, Thing.SECTION, "Praktiske opgaver"),
        (What.ADDED, Thing.LEVEL, "Gøre rent"),
        (What.ADDED, Thing.INDICATOR, "Uger med ro"),
        (What.DETAILED, Thing.SHADES, "Tre grader af BUM"),
    }
    doubt, mobility = (each for each in found if each.is_open)
    assert (doubt.before, doubt.theirs) == (mobility.before, mobility.theirs) == ("Om dagen", "Om natten")
    assert beside_differences(ours.board, ours.board, theirs.board) == ()
    theirs.merge(ours.state())
    theirs.ordering.write(Block.DOUBT, "Kun i weekenden")
    before = ours.board
    ours.merge(theirs.state())
    (alone,) = beside_differences(before, ours.board, theirs.board)
    assert (alone.name, alone.after, alone.is_open) == ("Hvad vi er i tvivl om", "Kun i weekenden", False)
