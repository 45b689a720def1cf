"""The goal plan on paper: every word of every card, in tables that can be read aloud, the scores never alone."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from desktop.document.board import BoardDocument
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import AUTHORITY, PROVIDER
from desktop.model.printing import Part
from desktop.report.blocks import Block, Heading, Paragraph, Quote, Sheet, SideLetter, Table
from desktop.report.journey import journey_blocks
from desktop.report.pdf import write_pdf
from desktop.report.plan import plan_blocks
from desktop.report.plan_paper import plan_report
from desktop.report.plan_threads import thread_blocks
from desktop.trouble import Trouble
from desktop.words import untranslated
from tests.report import test_tags
from tests.report.days import day_report
from tests.report.papers import AS_IS, Paper
from tests.report.plans import Plan, told_plan, words_on


@pytest.fixture
def plan(new_board: Callable[[], BoardDocument]) -> Plan:
    return told_plan(new_board())


def blocks_of(board: BoardDocument) -> list[Block]:
    return [*plan_blocks(board.board, untranslated), *thread_blocks(board.board, untranslated)]


def table(blocks: list[Block], *head: str) -> Table:
    return next(block for block in blocks if isinstance(block, Table) and block.head[: len(head)] == head)


def rows(found: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_every_word_of_every_card_is_printed(plan: Plan, print_day: Callable[..., Paper]) -> None:
    paper = print_day({"1": plan.board.board})
    wanted = [words for card in plan.board.board.plan.cards.values() for words in words_on(card)]
    wanted += ["Ord om weak", "Et år fra i dag", "Bor i et bofællesskab", "Er det Mikkels mål?"]
    assert len(wanted) > 20
    assert [words for words in wanted if not paper.says(words)] == []


def test_a_goal_says_what_it_aims_at_with_the_name_of_its_scale(plan: Plan) -> None:
    told = dict(rows(table(blocks_of(plan.board), "About the goal")))
    assert told["Primary sub-theme"] == "Døgnrytme · FFB (VUM 2.0)"
    assert told["Secondary sub-themes"] == "Gøre rent · FFB (VUM 2.0)"
    assert told["Goal type"] == "Develop"
    assert told["Level"] == "3 svært nedsat funktionsevne → 1 let nedsat funktionsevne (FFB funktionsevneniveau)"
    assert told["When"] == "1 March 2026 to 1 June 2026"
    assert (told["Status"], told["The citizen has said yes"]) == ("Under way", "yes")
    assert told["Belongs together with"] == (
        "Pain point: Sover om dagen (As it is: Opstart af indsatsen · Borger – det jeg gør)"
    )


def test_a_card_of_the_journey_names_the_goal_it_became(plan: Plan) -> None:
    board = plan.board.board
    told = rows(table(list(journey_blocks(board.journey(AS_IS), untranslated, board)), "Lane", "Kind"))
    (pain,) = [row for row in told if "Sover om dagen" in row]
    assert pain[-1] == "Belongs together with: Goal: Jeg sover syv timer fem nætter om ugen inden 1. juni"


def test_wishes_stand_first_in_the_citizens_words_and_the_purpose_hangs_on_them(plan: Plan) -> None:
    first = rows(next(block for block in blocks_of(plan.board) if isinstance(block, Table)))
    assert first[0] == ["Borgerens mål og ønsker"]
    assert first[1] == ["“Jeg vil gerne have mine nætter igen”", "Who says so: the citizen, helped by relatives"]
    assert first[2] == ["Formål"]
    assert first[3][1] == "Belongs together with: Wish: Jeg vil gerne have mine nætter igen"


def test_the_citizens_sentence_is_a_quotation_with_other_readings_beside(plan: Plan) -> None:
    assert Quote("“Ord om own words”") in blocks_of(plan.board)


def test_sub_goals_are_numbered_in_the_order_of_time_and_each_side_has_its_letter(plan: Plan) -> None:
    ladder = table(blocks_of(plan.board), "Kind", "In words")
    told = {row[0]: row for row in rows(ladder)}
    assert [told[f"Sub-goal {number}"][1] for number in (1, 2)] == ["Fast sengetid er aftalt", "Søvndagbog i fire uger"]
    assert told["Sub-goal 1"][3] == "by 15 March 2026"
    assert "Now: To nætter om ugen\nTarget: Fem nætter om ugen" in told["Sign"][4]
    letters = [row.cells[0].ornament for row in ladder.rows if isinstance(row.cells[0].ornament, SideLetter)]
    sides = [plan.board.board.plan.lane(lane) for lane in (AUTHORITY, PROVIDER)]
    assert letters == [SideLetter(lane.side) for lane in sides if lane is not None]
    assert told["Follow-up"][3] == "2 June 2026"
    assert "Result of the follow-up: Decide to go on with the effort" in told["Follow-up"][4]


def test_a_scale_has_its_start_the_unveiled_expectations_and_what_was_reached(plan: Plan) -> None:
    told = {row[0]: row[1:] for row in rows(table(blocks_of(plan.board), "Level", "What can be seen"))}
    assert told["−1 less than expected"] == ["Skalaens ord -1", "start"]
    assert told["0 as expected"][1] == "expected by Authority"
    assert told["+1 more than expected"][1] == "expected by Provider\nreached"
    plan.board.ladder.aims.unveil(plan.sleep, unveiled=False)
    hidden = rows(table(blocks_of(plan.board), "Level", "What can be seen"))
    assert not any("expected by" in cell for row in hidden for cell in row), "blind until it is shown"


def test_the_t_score_stands_below_all_goals_and_says_of_how_many(plan: Plan) -> None:
    blocks = blocks_of(plan.board)
    scores = table(blocks, "Goal", "Start", "Reached")
    assert [row[1:] for row in rows(scores)] == [["−1", "+1"], ["–", "–"]]
    after = blocks[blocks.index(scores) + 1]
    assert isinstance(after, Paragraph)
    assert after.text.startswith("T-score 60 · 1 of 2 goals assessed.")
    assert "not for comparing citizens" in after.text
    plan.board.ladder.aims.set_score(plan.sleep, None)
    (note,) = [block for block in blocks_of(plan.board) if isinstance(block, Paragraph) and "T-score" in block.text]
    assert note.text.startswith("T-score – · 0 of 2 goals assessed.")


def test_a_goal_written_anew_stands_beside_how_it_read_before(plan: Plan) -> None:
    before, now = rows(table(blocks_of(plan.board), "Before", "Now"))[0]
    assert (before, now) == ("Ord om weak", "Jeg sover syv timer fem nætter om ugen inden 1. juni")


def test_what_belongs_to_a_goal_that_is_gone_is_printed_too(plan: Plan) -> None:
    steps = [plan.board.board.plan.cards[key].text for key in plan.steps]
    with plan.board.edit():
        plan.board.entity("cards", plan.sleep)["del"] = True
    blocks = blocks_of(plan.board)
    assert any(isinstance(block, Heading) and block.text == "Uden mål" for block in blocks)
    assert [row[1] for row in rows(table(blocks, "Kind", "In words"))][:2] == steps


def test_an_endless_goal_is_no_heading(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    board.ladder.add(CardKind.GOAL, "Ord " * 200)
    blocks = blocks_of(board)
    assert "Goal 1" in [block.text for block in blocks if isinstance(block, Heading)]
    assert any(isinstance(block, Paragraph) and block.text.count("Ord") == 200 for block in blocks)


def test_the_plan_comes_after_the_journeys_and_only_where_there_is_one(
    plan: Plan, new_board: Callable[[], BoardDocument]
) -> None:
    groups = (Group("1", "Gruppe 1", "a"), Group("2", "Gruppe 2", "b"))
    day = Day("d", "Temadag", groups=groups)
    report = day_report(day, {"1": plan.board.board, "2": new_board().board}, untranslated)
    names = [
        block.title if isinstance(block, Sheet) else block.text
        for block in report.blocks
        if isinstance(block, Sheet) or (isinstance(block, Heading) and block.level < 3)
    ]
    first = ["Gruppe 1", "As it is", "The goal plan", "The red thread", "Gruppe 2", "Across the groups"]
    assert names[: len(first)] == first


@pytest.mark.parametrize(
    ("part", "widths"), [(Part.PLAN, [420, 210, 210]), (Part.PLAN_DRAWING, [420]), (Part.PLAN_TABLE, [210, 210])]
)
def test_the_plan_alone_is_a_paper_that_can_be_read_aloud(
    plan: Plan, tmp_path: Path, part: Part, widths: list[int]
) -> None:
    day = Day("d", "Temadag", groups=(Group("1", "Gruppe 1", "a"), Group("2", "Gruppe 2", "b")))
    path = tmp_path / "plan.pdf"
    assert (
        write_pdf(plan_report(DayRecord(day, {"1": plan.board.board}), untranslated, "1", part), path, untranslated)
        == ()
    )
    paper = Paper(path)
    assert [round(page.mediabox.width / 72 * 25.4) for page in paper.pdf.pages][:1] == widths[:1]
    assert {round(page.mediabox.width / 72 * 25.4) for page in paper.pdf.pages} == set(widths)
    first, below = paper.pdf.outline
    assert (first["/Title"], below[0]["/Title"]) == ("Gruppe 1", "The goal plan")
    with pikepdf.open(path) as pdf:
        levels = [
            int(str(each.S)[2:]) for each in test_tags.elements(pdf.Root.StructTreeRoot) if str(each.S).startswith("/H")
        ]
        assert levels[:2] == [1, 2]
        assert set(levels) == ({1, 2} if part is Part.PLAN_DRAWING else {1, 2, 3})


def test_a_group_without_a_plan_says_so(plan: Plan) -> None:
    day = Day("d", "Temadag", groups=(Group("1", "Gruppe 1", "a"), Group("2", "Gruppe 2", "b")))
    report = plan_report(DayRecord(day, {"1": plan.board.board}), untranslated)
    assert report.title == "Temadag · The goal plan"
    (said,) = [block for block in report.blocks if isinstance(block, Paragraph) and "no goal plan yet" in block.text]
    before = report.blocks[report.blocks.index(said) - 1]
    assert before == Heading(1, "Gruppe 2", key="group-2")
    with pytest.raises(Trouble, match="no group nobody"):
        plan_report(DayRecord(day, {}), untranslated, "nobody")


def test_the_t_score_is_on_the_page_of_its_goals(
    new_board: Callable[[], BoardDocument], print_day: Callable[..., Paper]
) -> None:
    for goals in (4, 7, 9, 12):
        board = new_board()
        for number in range(goals):
            goal = board.ladder.add(CardKind.GOAL, f"Mål nummer {number}.")
            board.ladder.aims.set_score(goal, 0)
        page = next(page for page in print_day({"1": board.board}).pages if "T-score" in page)
        assert all(f"Målnummer{number}." in page for number in range(goals))


def test_the_red_thread_is_told_goal_by_goal_with_its_loose_ends_as_questions(plan: Plan) -> None:
    board = plan.board
    step = board.add_card(JourneyKind.IDEAL, "ideal.citizen", "ideal.4", text="Går i seng, når telefonen siger til")
    blocks = blocks_of(board)
    assert any(isinstance(block, Paragraph) and "No goal is tied to a step" in block.text for block in blocks)
    assert "Går i seng" not in str(blocks), "no list of every step before there is a thread"
    board.ladder.tie(plan.steps[0], step)
    other = board.add_card(JourneyKind.IDEAL, "ideal.authority", "ideal.5", text="Ringer hver uge")
    assert other
    blocks = blocks_of(board)
    assert rows(table(blocks, "Wish", "Purpose", "Goal")) == [
        [
            "Jeg vil gerne have mine nætter igen",
            "At Mikkel har en hverdag, han selv styrer",
            "Goal 1",
            "Går i seng, når telefonen siger til",
        ],
        ["Jeg vil gerne have mine nætter igen", "At Mikkel har en hverdag, han selv styrer", "Goal 2", "–"],
    ]
    ends = rows(table(blocks, "Kind", "To talk about"))
    assert ["Goals no step serves: What on the journey helps the goal along?"] in ends
    assert ["Goal", "Jeg holder stuen ryddelig", "The goal plan"] in ends
    assert [row[1] for row in ends if row[0] == "Step"] == ["Ringer hver uge"]
