"""Sections are carried into fields whole and once, behind what stands there, by however many at the same time."""

import random
from dataclasses import replace

import pytest

from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.model.assessed import AssessmentTemplate, SectionPlan, Support
from desktop.model.carry_fields import sources_of
from desktop.model.carrying_over import CarryState, state
from tests.document.conftest import meet

TEMPLATE = AssessmentTemplate(
    "own",
    "Vores udredning",
    "1",
    (),
    (
        SectionPlan("wishes", "Borgerens ønsker", cited=True, targets={"FFB": "Borgers mål og ønsker"}),
        SectionPlan("practical", "Praktiske opgaver", graded=True, targets={"FFB": "Praktiske opgaver"}),
    ),
)
TEXT = "Han skærer grøntsager 🙂 når én står der.\r\n\n• fire ud af fire gange\n\t– «Jeg kan bare ikke begynde»  \n"


@pytest.fixture
def written(board):
    board.device = "a"
    board.assessing.begin(TEMPLATE)
    board.assessing.write("practical", TEXT)
    board.assessing.choose("practical", "support", Support.TOGETHER)
    return board


def carry(board: BoardDocument, *sections: str) -> int:
    wanted = [each for each in sources_of(board.board.assessed) if each.section in (sections or ("practical",))]
    return board.carrying.carry("FFB", [(each, f"field-{each.section}") for each in wanted])


def pieces(board: BoardDocument, section: str = "practical") -> list[str]:
    return [each.text for each in board.board.assessed.carried.of_field("FFB", f"field-{section}")]


def how(board: BoardDocument, section: str = "practical") -> CarryState:
    source = next(each for each in sources_of(board.board.assessed) if each.section == section)
    return state(source, board.board.assessed.carried.of_section("FFB", section))


def test_a_section_stands_in_its_field_byte_for_byte_and_undo_takes_it_out_as_one_step(written):
    written.assessing.write("wishes", "Jeg vil have min egen kaffemaskine.")
    written.assessing.write_field("FFB", "field-practical", "Det stod her.")
    assert how(written) is CarryState.NOT
    assert carry(written, "practical", "wishes") == 2
    (piece,) = written.board.assessed.carried.of_field("FFB", "field-practical")
    assert piece.text.encode() == written.board.assessed.section("practical").text.encode()
    assert (piece.details, piece.again, piece.cited) == ({"support": "together"}, False, False)
    assert written.board.assessed.fields["FFB", "field-practical"] == "Det stod her."
    assert how(written) is CarryState.CARRIED
    written.undo()
    assert written.board.assessed.carried.pieces == ()
    written.redo()
    assert [len(pieces(written, each)) for each in ("practical", "wishes")] == [1, 1]


def test_carrying_again_appends_only_what_came_since_and_leaves_what_was_edited(written):
    carry(written)
    first = written.board.assessed.carried.pieces[0]
    assert carry(written) == 0
    written.carrying.write(first.id, "Myndigheden har rettet her.")
    now = written.board.assessed.section("practical").text.replace("fire ud af fire", "tre ud af fire") + "Nyt: æøå."
    written.assessing.write("practical", now)
    assert how(written) is CarryState.CHANGED
    assert carry(written) == 1
    second = written.board.assessed.carried.of_field("FFB", "field-practical")[1]
    assert pieces(written)[0] == "Myndigheden har rettet her."
    assert second.text == "• tre ud af fire gange\nNyt: æøå."
    assert second.gone == ("• fire ud af fire gange",)
    assert second.again
    assert how(written) is CarryState.CARRIED
    written.assessing.choose("practical", "support", Support.REMINDER)
    assert how(written) is CarryState.CHANGED
    carry(written)
    third = written.board.assessed.carried.of_field("FFB", "field-practical")[2]
    assert (third.text, third.details) == ("", {"support": "reminder"})


def test_two_laptops_that_carry_one_section_at_once_make_one_text_in_which_both_write(written):
    there = BoardDocument([written.state()], device="b")
    for board in (written, there):
        assert carry(board) == 1
    piece = written.board.assessed.carried.pieces[0]
    written.carrying.write(piece.id, piece.text + "Her.")
    there.carrying.write(piece.id, "Der. " + piece.text)
    meet(written, there)
    assert pieces(written) == pieces(there) == ["Der. " + piece.text + "Her."]
    written.undo()
    written.undo()
    meet(written, there)
    assert pieces(written) == pieces(there)
    assert "".join(pieces(there)).startswith("Der. ") or not pieces(there)


def test_two_laptops_that_carry_different_sections_and_versions_lose_nothing(written):
    there = BoardDocument([written.state()], device="b")
    written.assessing.write("wishes", "Ro.")
    carry(written, "wishes", "practical")
    there.assessing.write("practical", TEXT + "Mere.")
    carry(there)
    meet(written, there)
    assert pieces(written) == pieces(there)
    assert len(pieces(written)) == 2
    assert pieces(there, "wishes") == ["Ro."]


def test_on_either_side_of_midnight_one_text_is_still_told_once(written, monkeypatch):
    there = BoardDocument([written.state()], device="b")
    monkeypatch.setattr("desktop.document.carrying.time.time", lambda: 1_700_000_000.0)
    carry(written)
    monkeypatch.setattr("desktop.document.carrying.time.time", lambda: 1_700_090_000.0)
    carry(there)
    meet(written, there)
    assert len(pieces(written)) == len(pieces(there)) == 1
    last = there.board.assessed.carried.pieces[0]
    assert last.date == "2023-11-14"


def test_the_citizens_words_are_carried_and_not_written_in(written):
    written.assessing.write("wishes", "Jeg vil have ro.")
    carry(written, "wishes")
    (piece,) = written.board.assessed.carried.of_field("FFB", "field-wishes")
    written.carrying.write(piece.id, "Borgeren ønsker struktur.")
    assert pieces(written, "wishes") == ["Jeg vil have ro."]


def test_what_was_taken_out_or_emptied_by_an_earlier_state_can_be_carried_anew_as_it_was(written):
    earlier = BoardDocument([written.state()])
    carry(written)
    restore(written, earlier)
    assert pieces(written) == []
    written.undo()
    assert len(pieces(written)) == 1
    written.redo()
    assert carry(written) == 1
    text = written.board.assessed.section("practical").text
    assert pieces(written) == [text]
    written.carrying.write(written.board.assessed.carried.pieces[0].id, "rettet")
    written.carrying.take_out(written.board.assessed.carried.pieces[0].id)
    assert pieces(written) == []
    carry(written)
    assert pieces(written) == [text]


def test_a_huge_section_is_carried_whole(written):
    written.assessing.write("practical", "Æ🙂 linje\n" * 2_000)
    carry(written)
    assert pieces(written) == [written.board.assessed.section("practical").text]
    there = BoardDocument([written.state()])
    assert pieces(there) == pieces(written)


def test_whatever_three_laptops_do_in_whatever_order_they_agree_and_no_word_stands_twice(written):
    for seed in range(25):
        chance = random.Random(seed)
        boards = [BoardDocument([written.state()], device=name) for name in "abc"]
        typed: set[str] = set()
        for step in range(14):
            board, mark = chance.choice(boards), f"«{seed}.{step}»"
            held = [each for each in board.board.assessed.carried.pieces if not each.cited]
            match chance.randrange(6):
                case 0 | 1:
                    carry(board, "practical", "wishes")
                case 2:
                    board.assessing.write("practical", board.board.assessed.section("practical").text + f"\n{mark}")
                case 3 if held:
                    piece = chance.choice(held)
                    board.carrying.write(piece.id, piece.text + mark)
                    typed.add(mark)
                case 4:
                    board.assessing.write_field("FFB", "field-practical", f"{mark} før")
                case 5:
                    chance.choice(boards).merge(board.state())
        meet(*boards)
        read = [board.board.assessed for board in boards]
        assert read[0].carried == read[1].carried == read[2].carried
        assert read[0].fields == read[1].fields == read[2].fields
        text = "".join(pieces(boards[0]))
        assert all(mark in text for mark in typed)
        fresh = [(each.section, each.source, each.carried) for each in read[0].carried.pieces if not each.is_edited]
        assert len(set(fresh)) == len(fresh)
        carry(boards[0])
        meet(*boards)
        assert how(boards[2]) is CarryState.CARRIED


@pytest.mark.parametrize("facts", ["", "[]", '{"system": 3}', '{"system":"FFB","field":"f","section":"s","details":4}'])
def test_what_a_stranger_puts_where_pieces_lie_brings_nothing_down(written, facts):
    with written.edit():
        written.root("words")["carried.x|facts"] = facts
        written.root("said")["carried.x|on"] = True
        written.root("said")["carried.x|at"] = "9" * 40
    carry(written)
    assert len(pieces(written)) == 1
    source = sources_of(written.board.assessed)[1]
    assert state(replace(source, text="andet"), written.board.assessed.carried.pieces) is CarryState.CHANGED
