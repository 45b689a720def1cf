"""The udredning lies in the board: what several write in it at once stays, and what one has chosen can be undone."""

from itertools import count
from random import Random

import pytest
from pycrdt import Text

from desktop.archive.readmodel import section_rows
from desktop.document.assessed_read import read_template, write_template
from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.model.assessed import AssessmentTemplate, Certainty, Said, SectionPlan, Support
from desktop.model.kinds import Informant
from desktop.model.sides import Side

TEMPLATE = AssessmentTemplate(
    "own",
    "Vores udredning",
    "2026-1",
    ("Skriv så det kan flyttes.",),
    (
        SectionPlan("wishes", "Borgerens ønsker", "Skriv med borgerens egne ord.", cited=True),
        SectionPlan(
            "practical",
            "Praktiske opgaver",
            "Hvor mange gange ud af fire uger?",
            graded=True,
            informant=Informant.STAFF,
            targets={"FFB": "Praktiske opgaver"},
            themes=("Praktiske opgaver",),
        ),
        SectionPlan("more", "Mere"),
    ),
)


@pytest.fixture
def begun(board):
    board.device = "a"
    board.assessing.begin(TEMPLATE)
    return board


def other(board: BoardDocument, device: str = "b") -> BoardDocument:
    return BoardDocument([board.state()], device=device)


def test_a_template_is_frozen_in_the_board_and_beginning_is_no_step(begun):
    assert begun.board.assessed.template == TEMPLATE
    assert read_template(write_template(TEMPLATE)) == TEMPLATE
    assert not begun.can_undo


def test_what_two_write_at_once_beyond_what_is_shown_of_a_section_is_kept_and_comes_into_sight_again(begun):
    there = other(begun)
    mine, theirs = "Morgen. " * 1_500, "Aften. " * 1_700
    begun.assessing.write("practical", mine)
    there.assessing.write("practical", theirs)
    begun.merge(there.state())
    shown = begun.board.assessed.section("practical").text
    assert len(shown) == 20_000
    begun.assessing.write("practical", "Ny. " + shown)
    begun.assessing.write("practical", "")
    rest = begun.board.assessed.section("practical").text
    whole = mine + theirs if shown.startswith("M") else theirs + mine
    assert rest == whole[20_000 - len("Ny. ") :], "what nobody had seen was not deleted by who deleted the rest"


def test_what_two_write_in_one_section_at_once_is_all_there(begun):
    there = other(begun)
    begun.assessing.write("practical", "Han skærer grøntsager. ")
    there.assessing.write("practical", "Ingen minder ham om det. 🙂")
    begun.merge(there.state())
    there.merge(begun.state())
    text = begun.board.assessed.section("practical").text
    assert text == there.board.assessed.section("practical").text
    assert "Han skærer grøntsager. " in text
    assert "Ingen minder ham om det. 🙂" in text


def test_the_citizens_words_are_changed_only_where_they_were_written(begun):
    begun.assessing.write("wishes", "Jeg vil have ro.")
    there = other(begun)
    there.assessing.write("wishes", "Borgeren ønsker struktur.")
    assert there.board.assessed.section("wishes").text == "Jeg vil have ro."
    assert not there.assessing.may_write("wishes")
    begun.assessing.write("wishes", "Jeg vil have ro om natten.")
    assert begun.board.assessed.section("wishes").text == "Jeg vil have ro om natten."


def test_choices_and_levels_can_be_undone_and_keep_their_scale(begun):
    begun.assessing.choose("practical", "support", Support.REMINDER)
    begun.assessing.choose("practical", "certainty", Certainty.TOLD)
    begun.assessing.add_level("FFB", "x-1", "Gøre rent")
    begun.assessing.set_level("FFB", "x-1", Said(Side.PROVIDER, "FFB", 3, 1))
    begun.assessing.set_level("FFB", "x-1", Said(Side.AUTHORITY, "FFB", 8))
    row = begun.board.assessed.levels[0]
    assert (row.label, row.views[Side.PROVIDER], row.views[Side.AUTHORITY].now) == (
        "Gøre rent",
        Said(Side.PROVIDER, "FFB", 3, 1),
        8,
    )
    begun.undo()
    assert Side.AUTHORITY not in begun.board.assessed.levels[0].views
    begun.undo()
    begun.undo()
    assert begun.board.assessed.levels == ()
    begun.undo()
    section = begun.board.assessed.section("practical")
    assert (section.support, section.certainty) == (Support.REMINDER, None)


def test_an_earlier_state_brings_the_udredning_back_as_well(begun):
    begun.assessing.choose("practical", "support", Support.REMINDER)
    begun.assessing.write("practical", "Først.")
    earlier = BoardDocument([begun.state()])
    begun.assessing.choose("practical", "support", Support.DONE_FOR)
    begun.assessing.add_level("FFB", "x-1", "Gøre rent")
    begun.assessing.write("practical", "Siden.")
    restore(begun, earlier)
    section = begun.board.assessed.section("practical")
    assert (section.text, section.support, begun.board.assessed.levels) == ("Først.", Support.REMINDER, ())


@pytest.mark.parametrize("value", ["", "[]", "{", '{"sections": 3}', '{"sections": [{"id": 5}]}', "9" * 50])
def test_what_a_stranger_puts_where_a_template_lies_brings_nothing_down(board, value):
    with board.edit():
        board.root("said")["assess|template"] = value
        board.root("said")["level.FFB.x|on"] = True
        board.root("said")["level.FFB.x|provider"] = "FFB;²;99999999999999999999"
        board.root("said")["assess.|support"] = "none"
    template = board.board.assessed.template
    assert template is None or template.sections == ()
    assert board.board.assessed.levels[0].views == {}


def test_half_an_emoji_that_a_stranger_spells_in_json_can_be_kept_in_the_library(board):
    with board.edit():
        board.root("said")["assess|template"] = r'{"id": "x", "sections": [{"id": "a", "title": "Sol \ud83d"}]}'
        board.root("said")["carried.p|on"] = True
        board.root("words")["carried.p|facts"] = Text(r'{"system": "FFB", "field": "f", "section": "a\ud83d"}')
    board.assessing.write("a", "Hej")
    assert [row["title"].encode() for row in section_rows(board.board)] == [b"Sol ?"]
    assert [piece.section for piece in board.board.assessed.carried.pieces] == ["a?"]


def test_many_values_of_one_thing_read_the_same_however_they_came(board):
    with board.edit():
        for number in range(2_000):
            board.root("said")[f"order.goal|g{number}"] = number % 2 == 0
    with board.edit():
        del board.root("said")["order.goal|g1"]
        board.root("said")["order.goal|g3"] = True
    left_out = {f"g{number}" for number in range(5, 2_000, 2)}
    fresh = BoardDocument(updates=[board.state()])
    assert board.board.order.left_out == fresh.board.order.left_out == frozenset(sorted(left_out)[:500])


def test_what_was_written_and_emptied_reads_as_if_it_never_had_been_there(begun):
    before = begun.board.assessed
    begun.assessing.write_exercise("text", "Et udkast")
    begun.assessing.write_field("FFB", "own.x", "Ord")
    assert begun.board.assessed != before
    begun.assessing.write_exercise("text", "")
    begun.assessing.write_field("FFB", "own.x", "")
    assert begun.board.assessed == before == BoardDocument([begun.state()]).board.assessed


def test_a_template_with_as_much_help_as_a_file_may_have_is_read_whole(board):
    sections = tuple(SectionPlan(f"own_{number}", f"Rubrik {number}", "æ" * 2_000) for number in range(60))
    template = AssessmentTemplate("own", "Vores udredning", "1", (), sections)
    board.assessing.begin(template)
    assert board.board.assessed.template == template
    assert BoardDocument([board.state()]).board.assessed.template == template


def test_another_template_keeps_in_sight_what_was_written_by_the_one_before(begun):
    begun.assessing.write("practical", "Skærer grøntsager.")
    begun.assessing.begin(AssessmentTemplate("new", "Ny", "2", (), (SectionPlan("sleep", "Søvn"),)))
    template = begun.board.assessed.template
    assert [plan.id for plan in template.sections] == ["sleep", "practical"]
    assert template.sections[1].title == "Praktiske opgaver"
    assert [section.text for _, section in begun.board.assessed.written()] == ["Skærer grøntsager."]


def test_an_exercise_is_no_part_of_the_assessment(begun):
    begun.assessing.write_exercise("text-1", "Øvet.")
    assert begun.board.assessed.exercises == {"text-1": "Øvet."}
    assert begun.board.assessed.says_nothing


@pytest.mark.parametrize("seed", range(12))
def test_whatever_three_write_in_two_sections_apart_and_together_is_all_there_in_the_end(begun, seed):
    chance, signs = Random(seed), map(chr, count(0x4E00))
    boards = [other(begun, device) for device in "abc"]
    written: set[str] = set()
    for _ in range(90):
        board, section = chance.choice(boards), chance.choice(["practical", "more"])
        if chance.random() < 0.15:
            board.merge(chance.choice(boards).state())
            continue
        text, sign = board.board.assessed.section(section).text, next(signs)
        at = chance.randint(0, len(text))
        board.assessing.write(section, text[:at] + sign + text[at:])
        written |= {sign}
    for board in boards * 2:
        board.merge(*(each.state() for each in boards))
    texts = [[board.board.assessed.section(name).text for name in ("practical", "more")] for board in boards]
    assert texts[0] == texts[1] == texts[2]
    assert set("".join(texts[0])) == written
