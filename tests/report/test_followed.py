"""Indicators on paper and in tables: each by itself under its own group, and nowhere reckoned with.

The promise the program makes on its page is tested here: steps are never summed, averaged, or held against those of
another citizen or team, by no function there is.
"""

import ast
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from db.readmodel import INDICATOR
from desktop.archive.readmodel import indicator_rows
from desktop.coach.plan_facts import PlanFacts
from desktop.document.board import BoardDocument
from desktop.layout.marks import Dot, Words
from desktop.layout.marks import Path as Line
from desktop.layout.timeline import timeline
from desktop.layout.timeline_words import NEVER, sayings
from desktop.layout.typeface import width_of
from desktop.model.case import NOT_ASSESSED
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.followed import Mark, Observed
from desktop.model.indicators import load_catalogue
from desktop.model.kinds import CardKind, Informant
from desktop.model.printing import Part
from desktop.model.reader import Reader
from desktop.paths import resources
from desktop.report.blocks import Figure, Heading, Paragraph, Quote, Table
from desktop.report.contents import whole_day
from desktop.report.followed import followed_blocks
from desktop.report.part_paper import part_report
from desktop.report.pdf import made_pdf
from desktop.report.plan import plan_blocks
from desktop.report.plan_text import plan_sections
from desktop.report.readers import report_for
from desktop.report.table.contents import day_tables
from desktop.report.table.writing import save_tables
from desktop.words import untranslated

ROOT = Path(__file__).parents[2]
GROUPS = tuple(Group(key, f"Gruppe {key}", key) for key in "12")
CATALOGUE = load_catalogue(resources())


def followed_board(new_board: Callable[[], BoardDocument], step: int) -> BoardDocument:
    board = new_board()
    goal = board.ladder.add(CardKind.GOAL, "Du laver selv aftensmad")
    key = board.following.take(CATALOGUE.rows[0], goal)
    board.following.set_mark(key, "baseline", Mark("2026-02-03", 4))
    board.following.set_mark(key, "target", Mark("2026-08-01", 1))
    board.following.observe(key, Observed("", "2026-03-10", 3, "Suppe", "påmindelse", Informant.STAFF))
    board.following.observe(key, Observed("", "2026-04-01", NOT_ASSESSED))
    board.following.observe(key, Observed("", "2026-06-01", step, "Tre gange"))
    board.following.say_view(key, "Jeg gider godt, hvis der er musik", "2026-06-01")
    own = board.following.make("Rydder køkkenbordet")
    board.following.write(own, "step0", "hver dag")
    return board


@pytest.fixture
def record(new_board) -> DayRecord:
    boards = {group.id: followed_board(new_board, step).board for group, step in zip(GROUPS, (2, 0), strict=True)}
    return DayRecord(Day("d", "Temadag", "2026-06-01", groups=GROUPS), boards)


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_a_group_reads_each_indicator_with_its_course_and_the_citizens_words(record):
    blocks = list(followed_blocks(record.boards["1"], GROUPS[0], untranslated))
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Indicators over time",
        "Laver et varmt måltid",
        "Rydder køkkenbordet",
    ]
    assert NEVER in [block.text for block in blocks if isinstance(block, Paragraph)]
    course, steps = (block for block in blocks if isinstance(block, Table))
    assert [row[:2] for row in cells(course)] == [
        ["03/02/2026", "Baseline"],
        ["10/03/2026", "Observation"],
        ["01/04/2026", "Observation"],
        ["01/06/2026", "Observation"],
        ["01/08/2026", "Target"],
    ]
    assert [row[2] for row in cells(course)][1:3] == [
        "3 · Laver kun et varmt måltid, når nogen er med i køkkenet",
        "Not assessed",
    ]
    assert cells(course)[1][3] == "staff alone · Support: påmindelse · Suppe"
    assert len(steps.rows) == 5
    assert [block.text for block in blocks if isinstance(block, Quote)] == ["Jeg gider godt, hvis der er musik"]
    assert any("Du laver selv aftensmad" in block.text for block in blocks if isinstance(block, Paragraph))


def test_a_mark_that_has_only_a_step_or_only_a_date_is_on_paper_too(new_board):
    board = new_board()
    key = board.following.take(CATALOGUE.rows[0])
    board.following.set_mark(key, "baseline", Mark("", 3))
    (course,) = (block for block in followed_blocks(board.board, GROUPS[0], untranslated) if isinstance(block, Table))
    words = "3 · Laver kun et varmt måltid, når nogen er med i køkkenet"
    assert [row[:3] for row in cells(course)] == [["without a date yet", "Baseline", words]]
    board.following.set_mark(key, "target", Mark("2026-08-01", None))
    board.following.observe(key, Observed("", "2026-03-10", 2))
    blocks = list(followed_blocks(board.board, GROUPS[0], untranslated))
    (course,), (drawing,) = ([each for each in blocks if isinstance(each, kind)] for kind in (Table, Figure))
    assert [row[:2] for row in cells(course)] == [
        ["without a date yet", "Baseline"],
        ["10/03/2026", "Observation"],
        ["01/08/2026", "Target"],
    ]
    assert f"without a date yet: Baseline, {words}" in drawing.alt


def test_a_goal_of_the_plan_says_what_follows_it_and_is_measured_by_it(record):
    board = record.boards["1"]
    said = "Laver et varmt måltid: 01/06/2026: 2 · Laver et varmt måltid en-to dage om ugen, når nogen minder om det"
    facts = [row for block in plan_blocks(board, untranslated) if isinstance(block, Table) for row in cells(block)]
    assert ["Indicators", said] in facts
    assert f"Indicators: {said}" in "\n".join(section.body for section in plan_sections(board, untranslated))
    (goal,) = board.plan.goals
    (measure,) = PlanFacts(board).of(goal).measures
    assert measure.startswith("Hvor mange gange om ugen laver borgeren et varmt måltid")
    assert measure.endswith("1 · Laver et varmt måltid tre-fire dage om ugen med en opskrift eller en madplan")


def test_the_drawing_tells_its_signs_apart_by_shape_names_its_steps_and_stays_within_its_width(record):
    followed = record.boards["1"].followed[0]
    chart = timeline(followed, 160.0, sayings(untranslated))
    words = [mark.text for mark in chart.marks if isinstance(mark, Words)]
    for name in ("Baseline", "Observation", "Target", "Not assessed", "03/02/2026", "01/08/2026"):
        assert name in words
    assert not [mark for mark in chart.marks if isinstance(mark, Words) and mark.size * 72 / 25.4 < 9]
    assert sum(1 for mark in chart.marks if isinstance(mark, Dot)) == 1 + 2
    # Between the two a thing was not assessed: no line pretends to know what was there.
    assert not any(isinstance(mark, Line) and mark.stroke == "authority" for mark in chart.marks)
    spots = [(mark.x, mark.y) for mark in chart.marks if isinstance(mark, Dot)]
    assert all(0 <= x <= 160 and 0 <= y <= chart.height for x, y in spots)
    for width in (70.0, 300.0):
        drawn = timeline(followed, width, sayings(untranslated))
        assert all(0 <= mark.x <= width for mark in drawn.marks if isinstance(mark, Words | Dot))
        assert all(
            mark.x + width_of(mark.text, mark.size, mark.weight) <= width + 0.1
            for mark in drawn.marks
            if isinstance(mark, Words)
        )


def test_what_a_stranger_dated_with_no_date_is_told_and_left_out_of_the_drawing(new_board):
    board = followed_board(new_board, 2)
    key = board.board.followed[0].latest.id
    with board.edit():
        board.entity("rows", key)["date"] = "snart"
    held = board.board.followed[0]
    dots = [mark for mark in timeline(held, 160.0, sayings(untranslated)).marks if isinstance(mark, Dot)]
    assert len(dots) == 1 + 1
    assert "Tre gange" in str(list(followed_blocks(board.board, GROUPS[0], untranslated)))


def test_the_day_report_has_each_group_by_itself_and_readers_across_groups_have_none(record):
    told = whole_day(record, untranslated)
    headings = [block.text for block in told.blocks if isinstance(block, Heading) and block.level < 3]
    assert headings.count("Indicators over time") == 2
    for group in GROUPS:
        at = headings.index(group.name)
        assert headings.index("Indicators over time", at) > at
    names = {row.name for board in record.boards.values() for row in board.followed}
    for reader in (Reader.LEADERS, Reader.PARTICIPANT, Reader.HANDBOOK):
        text = str(report_for(reader, record, untranslated))
        assert not any(name in text for name in names)
        assert "01/06/2026" not in text


def test_indicators_are_printed_alone_and_figures_say_what_they_show(record):
    report = part_report(record, untranslated, "2", Part.INDICATORS)
    figures = [block for block in report.blocks if isinstance(block, Figure)]
    assert len(figures) == 1
    assert "10/03/2026: Observation, 3 · Laver kun et varmt måltid, når nogen er med i køkkenet (staff alone)" in (
        figures[0].alt
    )
    assert made_pdf(report, untranslated).content.startswith(b"%PDF")
    some = DayRecord(record.day, {"1": record.boards["1"]})
    assert "Gruppe 2" not in str(part_report(some, untranslated, None, Part.INDICATORS))
    empty = part_report(DayRecord(record.day, {}), untranslated, None, Part.INDICATORS)
    assert "This group follows no indicators yet." in str(empty)


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.ALL])
def test_a_part_of_a_day_without_groups_is_a_page_that_says_so(part: Part):
    report = part_report(DayRecord(Day("d", "Temadag", "2026-06-01"), {}), untranslated, None, part)
    assert "This theme day has no groups yet." in [each.text for each in report.blocks if isinstance(each, Paragraph)]
    assert len(PdfReader(BytesIO(made_pdf(report, untranslated).content)).pages) == 1


def test_in_the_spreadsheet_a_step_is_words_that_no_formula_adds_up(record, tmp_path: Path):
    (table,) = (each for each in day_tables(record, untranslated) if each.name == "Indicators")
    at = [column.name for column in table.columns].index("Step (never add up)")
    assert {type(row[at]) for row in table.rows} <= {str, type(None)}
    path = tmp_path / "x.xlsx"
    save_tables(day_tables(record, untranslated), "Temadag", path)
    sheet = load_workbook(path)["Indicators"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == ["Gruppe 1"] * 7 + ["Gruppe 2"] * 7
    assert "0 · Laver et varmt måltid mindst fem dage om ugen af sig selv" in [row[at] for row in rows]


# Never reckoned with

ABOUT = re.compile(r"(model|report|archive)\.followed|board\.followed|import followed|layout\.timeline")
"""What a module says that knows of what was observed."""
RECKON = {"sum", "fsum", "mean", "fmean", "median", "mode", "quantiles", "stdev", "pstdev", "variance", "average",
          "Counter", "correlation", "linear_regression", "prod", "round", "sorted", "max", "min"}  # fmt: skip


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module that knows of what was observed."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        source = path.read_text("utf-8")
        if ABOUT.search(source):
            yield str(path.relative_to(ROOT)), ast.parse(source)


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def names_step(node: ast.AST) -> bool:
    """Whether something in an expression is a step: `.step` of what was observed or of a mark."""
    return any(isinstance(each, ast.Attribute) and each.attr == "step" for each in ast.walk(node))


def reckons(node: ast.AST) -> bool:
    """Whether something adds steps up, takes one from another, ranks them, or makes one number of several."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.Div() | ast.FloorDiv()):
            return names_step(node.left) or names_step(node.right)
        case ast.Compare() if any(isinstance(each, ast.Lt | ast.Gt | ast.LtE | ast.GtE) for each in node.ops):
            return any(names_step(each) for each in (node.left, *node.comparators))
        case ast.AugAssign():
            return names_step(node.value)
        case ast.Call() if called(node) in RECKON:
            return any(names_step(each) for each in (*node.args, *(word.value for word in node.keywords)))
    return False


def test_nothing_in_the_program_reckons_with_steps():
    found = [(name, node) for name, tree in modules() for node in ast.walk(tree) if reckons(node)]
    assert [f"{name}:{node.lineno}" for name, node in found] == []
    assert sum(1 for _ in modules()) > 12
    assert reckons(ast.parse("sum(seen.step for seen in each.observed)").body[0].value)
    assert reckons(ast.parse("before.step - after.step").body[0].value)
    assert reckons(ast.parse("sorted(boards, key=lambda each: each.latest.step)").body[0].value)


def test_what_is_kept_for_search_over_all_days_has_words_and_no_steps(record):
    first, own = indicator_rows(record.boards["1"])
    assert (first["name"], first["theme"], first["latest"]) == (
        "Laver et varmt måltid",
        "Praktiske opgaver i hjemmet",
        "2026-06-01",
    )
    assert first["told"] == "Suppe\npåmindelse\nTre gange\nJeg gider godt, hvis der er musik"
    assert own["number"] == 2
    assert not {"step", "level", "baseline", "target"} & INDICATOR.keys()
    assert {type(value) for name, value in INDICATOR.items() if name != "number"} == {str}


def test_only_what_tells_of_one_group_at_a_time_knows_of_indicators_in_reports_and_searches():
    """Whatever reads several boards or days at once knows nothing of steps."""
    rooms = ("desktop/report", "desktop/archive", "desktop/layout", "desktop/exchange")
    known = {name for name, _ in modules() if name.startswith(rooms)}
    assert known == {
        "desktop/archive/agreed.py",
        "desktop/archive/example_bridge.py",
        "desktop/archive/followed.py",
        "desktop/archive/readmodel.py",
        "desktop/layout/timeline.py",
        "desktop/layout/timeline_words.py",
        "desktop/report/contents.py",
        "desktop/report/followed.py",
        "desktop/report/part_paper.py",
        "desktop/report/plan_facts.py",
        "desktop/report/table/contents.py",
        "desktop/report/table/followed.py",
    }
