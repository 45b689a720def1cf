"""Pictograms of cards: kept with the card wherever it goes, found by their words, drawn as outlines everywhere."""

import pytest
from pycrdt import Map

from desktop.document.restoring import restore
from desktop.layout.card import lay_out_card
from desktop.layout.journey import lay_out
from desktop.layout.marks import Curve, Move, Path, Straight
from desktop.layout.palette import Token
from desktop.layout.pictograms import pictogram
from desktop.model.clipping import clip, read, write
from desktop.model.compare import Difference, compare
from desktop.model.pictograms import PICTOGRAM_NAMES, Pictogram, found_by, pictured
from desktop.model.sides import Side
from desktop.report.picture import picture_of, svg_bytes
from desktop.report.said import details
from tests.document.conftest import AS_IS, IDEAL, journey, put


def plain(_context: str, words: str) -> str:
    return words


@pytest.fixture
def card(board) -> str:
    card = put(board, "Ringer til lægen")
    board.details.choose(card, "pictogram", Pictogram.DOCTOR)
    return card


def test_another_laptop_sees_the_pictogram_and_one_step_back_takes_it_away(board, card, laptop):
    assert journey(laptop(like=board)).cards[card].pictogram is Pictogram.DOCTOR
    board.undo()
    assert journey(board).cards[card].pictogram is None
    board.redo()
    board.details.choose(card, "pictogram", None)
    assert journey(board).cards[card].pictogram is None


def test_a_pictogram_nobody_knows_is_passed_over_and_stays_for_those_who_do(board, card, laptop):
    with board.edit():
        board.entity("cards", card)["pictogram"] = "spaceship"
    other = laptop(like=board)
    assert journey(other).cards[card].pictogram is None
    other.write_card(card, "text", "Ringer igen")
    held = other.root("cards")[card]
    assert isinstance(held, Map)
    assert held["pictogram"] == "spaceship"
    for nonsense in (True, 7.0, "", None):
        with board.edit():
            board.entity("cards", card)["pictogram"] = nonsense
        assert journey(board).cards[card].pictogram is None


def test_it_goes_along_when_a_card_is_copied_pasted_duplicated_or_taken_to_the_ideal_journey(board, card):
    clipping = read(write(clip(journey(board), [card])).encode())
    assert clipping.pieces[0].card.pictogram is Pictogram.DOCTOR
    copy = board.many.duplicate([card])[0]
    assert journey(board).cards[copy].pictogram is Pictogram.DOCTOR
    board.copy_journey(AS_IS, IDEAL)
    twins = board.board.journey(IDEAL).cards.values()
    assert [twin.pictogram for twin in twins] == [Pictogram.DOCTOR] * 2


def test_another_pictogram_is_a_change_in_the_comparison_and_comes_back_with_the_history(board, card, laptop):
    board.copy_journey(AS_IS, IDEAL)
    twin = next(iter(board.board.journey(IDEAL).cards))
    assert compare(board.board).of[twin] is Difference.SAME
    earlier = laptop(like=board)
    board.details.choose(twin, "pictogram", Pictogram.PHONE)
    assert compare(board.board).of[twin] is Difference.CHANGED
    restore(board, earlier)
    assert board.board.journey(IDEAL).cards[twin].pictogram is Pictogram.DOCTOR


@pytest.mark.parametrize("which", Pictogram)
def test_each_has_a_name_an_outline_within_its_square_and_can_be_found(which):
    name, others = PICTOGRAM_NAMES[which]
    for words in (name, *others.split()):
        assert which in set(found_by(words, plain)), words
    path = pictogram(which, 10.0, 20.0, 8.0, Token.INK)
    points = []
    for stroke in path.strokes:
        match stroke:
            case Move(to) | Straight(to):
                points.append(to)
            case Curve(first, second, to):
                points += [first, second, to]
    assert len(points) > 3
    assert all(9.9 <= x <= 18.1 and 19.9 <= y <= 28.1 for x, y in points)


def test_one_whose_name_is_typed_comes_before_one_that_is_only_about_it():
    assert next(found_by("home", plain)) is Pictogram.HOME
    assert Pictogram.KEY in list(found_by("home", plain))
    assert list(found_by("xyz", plain)) == []
    assert len(list(found_by("", plain))) == len(Pictogram)


def test_a_card_is_drawn_with_it_and_larger_where_it_is_to_be_large(board, card):
    shown = journey(board).cards[card]
    small, large = (lay_out_card(shown, Side.CITIZEN, plain, large=each) for each in (False, True))
    areas = [sum(len(mark.strokes) for mark in tile.marks if isinstance(mark, Path)) for tile in (small, large)]
    assert areas[0] == areas[1]
    assert large.frame.height > small.frame.height
    drawing = lay_out(journey(board), plain, large=True)
    assert drawing.tile_of(card).frame.height == large.frame.height
    assert lay_out(journey(board), plain, drawing).tile_of(card).frame.height == small.frame.height


def test_paper_and_svg_say_what_it_is(board, card):
    assert "Pictogram: Doctor" in details(journey(board).cards[card], journey(board), plain)
    svg = svg_bytes(picture_of(lay_out(journey(board), plain), frozenset(), "Rejse", "da", plain)).decode()
    assert "Ringer til lægen, picture: Doctor" in svg
    assert pictured(None, plain) == ()
