"""The collaboration survey on paper and as tables; and that nobody can work back to a cell that is hidden."""

import io
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from desktop.model.day import Day
from desktop.model.day_record import DayRecord
from desktop.model.reader import Reader
from desktop.model.survey import Dimension, Paired, Result, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_compare import compare
from desktop.model.survey_count import Row, counted, rows_of
from desktop.model.survey_index import index
from desktop.model.survey_record import result_from_text, result_to_text
from desktop.report.blocks import Bullets, Figure, Heading, Paragraph, Report, Table
from desktop.report.picture import svg_bytes
from desktop.report.readers import report_for
from desktop.report.survey import survey_report, told_of
from desktop.report.survey_picture import survey_pictures
from desktop.report.table.contents import day_tables
from desktop.report.table.surveys import survey_tables
from desktop.report.table.workbook import xlsx_bytes
from desktop.report.writing import save_report
from desktop.words import untranslated
from tests.measured import A, B, C, result_of, sheet_of, survey_of

SURVEY = survey_of(3)
BEFORE = result_of(SURVEY, {(A, B): [(12, 4)] * 7, (B, A): [(10, 4)] * 7, (A, C): [(16, 4)] * 7})
AFTER = replace(
    result_of(SURVEY, {(A, B): [(14, 4)] * 7, (B, A): [(8, 4)] * 6 + [None], (C, A): [(9, 3)] * 7}),
    before="before",
    paired={Dimension.TIMELY: Paired(Fraction(-1, 2), 6)},
)


def _round(name: str, label: str, result: Result, survey: Survey = SURVEY) -> Round:
    return Round(name, survey.id, label, RoundState.CLOSED, "2026-03-04", "2026-03-05", result, survey, name)


def _day(*rounds: Round, survey: Survey = SURVEY) -> Day:
    return Day("d", "Broen", "2026-03-04", surveys=(survey,), rounds=rounds)


DAY = _day(_round("before", "Førmåling", BEFORE), _round("efter", "Eftermåling", AFTER))


def told(report: Report) -> str:
    texts: list[str] = []
    for block in report.blocks:
        match block:
            case Table():
                texts += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
            case Heading() | Paragraph():
                texts.append(block.text)
            case Bullets():
                texts += block.items
            case Figure():
                texts.append(block.alt)
    return "\n".join(texts)


def test_the_report_tells_both_rounds_what_has_changed_and_how_to_read_it():
    said = told(survey_report(DAY, untranslated))
    for line in (
        "What has changed: Førmåling → Eftermåling",
        "Visitator → Pædagog | 3.0 | 3.5 | +0.5 clear change | 4 / 4",
        "Pædagog → Visitator | 2.5 | 2.0 | −0.5 clear change | 4 / 4",
        "Visitator → Sygeplejerske | – | – | too few answers | –",
        "Timely communication: −0.5 on average (6 pairs of answers)",
        "Visitator | – | 3.5 middling | too few answers",
        "Pædagog | 2.0 weak | – | too few answers",
        "Visitator about Pædagog: 3.5. The other way round: 2.0. Difference: 1.5.",
        "Pædagog about Visitator: 2.0 weak",
        "Answered by 12: Visitator 4, Pædagog 4, Sygeplejerske 4. Closed 5 March 2026.",
    ):
        assert line in said, line
    assert "may fall after a theme day" in said
    assert "Small numbers swing" in said
    assert "Not the same pairs of roles" in said
    # respect: (4 + 3 + 2,5)/3 before; after only (3,5 + 3)/2, as one cell is hidden: a dimension is of what is shown
    assert "Mutual respect | 3.2 | 3.3 |" in said
    assert "the Relational Coordination" not in said
    only = told(survey_report(DAY, untranslated, "before"))
    assert "What has changed" not in only
    assert "Visitator | – | 3.0 middling | 4.0 strong" in only
    assert "Tænk på samarbejdet om “fra bestilling til opfølgning”. Hvor godt" in only


def test_of_many_roles_the_tables_are_short_and_still_tell_what_is_hidden():
    roles = tuple(SurveyRole(f"r{at}", f"Rolle {at}") for at in range(1, 8))
    survey = replace(SURVEY, roles=roles)
    shown = [pair for pair in survey.pairs if pair != ("r2", "r1")]
    before = result_of(survey, {pair: [(12, 4)] * 7 for pair in shown})
    after = result_of(survey, {pair: [(16 if pair == ("r1", "r2") else 12, 4)] * 7 for pair in shown})
    day = _day(_round("before", "Før", before, survey), _round("efter", "Efter", after, survey), survey=survey)
    tables = [each for each in survey_report(day, untranslated).blocks if isinstance(each, Table)]
    matrix = next(each for each in tables if each.head[1:] == tuple("1234567"))
    assert [cell.text for cell in matrix.rows[1].cells] == ["2 Rolle 2", "few", "–", *["3.0"] * 5]
    assert [cell.text for cell in matrix.rows[0].cells] == ["1 Rolle 1", "–", "4.0", *["3.0"] * 5]
    (changed,) = (each for each in tables if each.head[0] == "Who about whom")
    assert [row.cells[0].text for row in changed.rows] == ["Rolle 1 → Rolle 2"]
    said = told(survey_report(day, untranslated))
    assert "Only what has changed is listed. Unchanged: 40. Too few answers: 1." in said
    assert "The number stands near" not in said, "there are no numbers on the lines of so many"


def test_rounds_that_asked_something_else_stand_alone_with_the_reason():
    other = replace(SURVEY, process="noget andet")
    day = _day(_round("before", "Før", BEFORE), _round("efter", "Efter", AFTER, other))
    said = told(survey_report(day, untranslated))
    assert "different work processes" in said
    assert "What has changed:" not in said


def test_a_day_without_a_closed_round_says_so_and_its_reports_have_no_such_part():
    open_round = replace(_round("before", "Før", BEFORE), state=RoundState.OPEN)
    day = _day(open_round)
    assert "No round has been closed yet" in told(survey_report(day, untranslated))
    record = DayRecord(day, {})
    for reader in (Reader.DAY, Reader.LEADERS):
        assert "Role matrix" not in told(report_for(reader, record, untranslated))
    assert survey_tables(day, untranslated) == []


@pytest.mark.parametrize("reader", [Reader.DAY, Reader.LEADERS])
def test_the_survey_is_a_part_of_the_reports_of_the_day_and_of_the_leaders(reader):
    said = told(report_for(reader, DayRecord(DAY, {}), untranslated))
    assert "Collaboration survey" in said
    assert "What has changed: Førmåling → Eftermåling" in said
    assert "Largest differences" in said
    assert "What was asked" not in said


def test_it_comes_out_as_pdf_word_and_web_and_nothing_is_to_be_said_against_the_pdf(tmp_path: Path):
    report = survey_report(DAY, untranslated)
    for ending in ("pdf", "docx", "html"):
        assert save_report(report, tmp_path / f"maaling.{ending}", untranslated) == ()
    pages = " ".join(page.extract_text() for page in PdfReader(tmp_path / "maaling.pdf").pages)
    assert "clear change" in pages
    assert len(Document(str(tmp_path / "maaling.docx")).inline_shapes) == 5
    page = (tmp_path / "maaling.html").read_text("utf-8")
    assert page.count("<svg") >= 5
    assert "too few answers" in page


def test_the_spreadsheet_has_the_cells_that_are_shown_and_names_the_others(tmp_path: Path):
    made = xlsx_bytes(day_tables(DayRecord(DAY, {}), untranslated), "Broen", lambda _: True)
    assert made is not None
    book = load_workbook(io.BytesIO(made))
    pairs = list(book["Collaboration survey"].iter_rows(min_row=2, values_only=True))
    assert len(pairs) == 12
    assert [row[3:] for row in pairs[6:8]] == [
        ("Visitator", "Pædagog", 3.5, "middling", 4),
        ("Visitator", "Sygeplejerske", None, "too few answers", None),
    ]
    cells = list(book["Cells of the survey"].iter_rows(min_row=2, values_only=True))
    assert len(cells) == 2 * 6 * 7
    assert sum(row[-1] == "too few answers" for row in cells) == 42 - 21 + 42 - 20
    changes = list(book["Changes of the survey"].iter_rows(min_row=2, values_only=True))
    assert changes[7][3:8] == ("Visitator → Pædagog", 3.0, 3.5, 0.5, "clear change")


def test_each_drawing_is_a_picture_with_words_that_describe_it():
    pictures = survey_pictures(told_of(DAY)[0], "da", untranslated)
    assert len(pictures) == 5
    for name, picture in pictures.items():
        root = ElementTree.fromstring(svg_bytes(picture))
        assert name in picture.title
        assert "The same follows" not in picture.words
        assert len(list(root.iter("{http://www.w3.org/2000/svg}text"))) > 5


# Hidden cells

ANSWER = st.one_of(st.none(), st.integers(1, 5))
PEOPLE = st.lists(
    st.tuples(st.sampled_from([(A, B), (B, A), (A, C), (C, B)]), st.lists(ANSWER, min_size=7, max_size=7)),
    min_size=4,
    max_size=14,
)


def everything(survey: Survey, before: list[Row], after: list[Row]) -> tuple[object, ...]:
    """All that anybody is ever shown of two rounds."""
    rounds = [
        _round(name, name, replace(counted(survey, rows), sheets={}), survey)
        for name, rows in (("before", before), ("efter", after))
    ]
    day = _day(*rounds, survey=survey)
    comparison = compare(*rounds)
    return (
        [result_to_text(each.result) for each in rounds if each.result is not None],
        repr([index(survey, each.result) for each in rounds if each.result is not None]),
        repr(comparison),
        repr(survey_report(day, untranslated).blocks),
        repr(report_for(Reader.LEADERS, DayRecord(day, {}), untranslated).blocks),
        xlsx_bytes(survey_tables(day, untranslated), "x", lambda _: True),
    )


@settings(max_examples=8)
@given(PEOPLE, PEOPLE, st.data())
def test_answers_that_differ_in_hidden_cells_alone_look_the_same_wherever_anything_is_shown(before, after, data):
    survey, both, others = SURVEY, [], []
    for people in (before, after):
        rows = [row for pair, values in people for row in rows_of(survey, sheet_of(*pair, values))]
        hidden = {f"{one}>{about}>{each.value}" for one, about, each in counted(survey, rows).hidden}
        other = [row for row in rows if row[0] not in hidden]
        for item in sorted(hidden):
            other += [(item, value, "") for value in data.draw(st.lists(st.integers(1, 5), max_size=survey.least - 1))]
        both.append(rows)
        others.append(other)
    assert everything(survey, *both) == everything(survey, *others)


def test_what_a_stranger_wrote_into_a_result_shows_no_more_than_what_is_counted():
    forged = result_to_text(
        replace(BEFORE, cells={key: replace(cell, n=2, total=4) for key, cell in BEFORE.cells.items()})
    )
    read = result_from_text(forged, SURVEY)
    assert read is not None
    said = told(survey_report(_day(_round("before", "Før", read)), untranslated))
    assert "Too few have answered for anything to be shown." in said
    assert "2.0" not in said
