"""A day as a spreadsheet and as CSV: every word in it, dates as dates, and nothing that anybody typed is reckoned."""

import csv
import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.model.agreement import Agreement, AgreementKind, Agreements, Origin, Source
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.evaluation import Item, Outcome, Questionnaire, Tally
from desktop.model.people import People, Person
from desktop.model.plenum import Plenum
from desktop.model.programme import Block, Programme
from desktop.model.sides import Side
from desktop.model.wall import Note, NoteKind, Wall
from desktop.report.table.contents import day_tables
from desktop.report.table.grid import grid
from desktop.report.table.writing import save_tables
from desktop.words import untranslated
from tests.report.papers import AS_IS, CASE
from tests.report.word_files import SOFFICE, as_office_reads

TYPED = (
    "=1+1",
    '=HYPERLINK("http://example.org";"Klik")',
    "+45 12 34 56 78",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1+1",
    "\n=1+1",
    " =1+1",
    "#N/A",
    "0012",
    "1-2",
    "_x0041_ er ikke A",
    "  plads foran og bagved  ",
    'Citat "i" ord; med semikolon\nog linje',
    "שלום עולם",
    "👩‍👩‍👧 er en familie",
    "Donaudampfschifffahrt" * 200,
)


@pytest.fixture
def told(told_board) -> DayRecord:
    for words in TYPED:
        told_board.add_card(AS_IS, "as_is.citizen", "as_is.1", text=words)
    day = Day("day", "Temadag på Ærø", "2026-05-12", groups=(Group("1", "Gruppe 1", "1", CASE.id),),
              cases={CASE.id: CASE}, programme=Programme(blocks=(Block("b", title="Velkomst"),)))  # fmt: skip
    origin = Origin(Source.CARD, "c", "1", AS_IS, "Ringer til jobcentret")
    one = Agreement("a", "Vi ringer", "Koordinator", "2026-06-01", AgreementKind.DIALOGUE, group="1", origin=origin)
    agreements = Agreements((one, replace(one, id="b", what="Vi ringer straks", into="a")))
    asked = Questionnaire((Item("fit", "Det passede"), Item("take", "Jeg tager med", in_words=True)), "nej", "ja")
    outcome = Outcome({"fit": Tally("fit", (0, 0, 1, 2, 3))}, {"take": ("A", "Å")}, 6)
    plenum = Plenum(Wall((Note("n", NoteKind.HOPE, "At vi mødes", votes=3),)), asked, outcome)
    return DayRecord(day, {"1": told_board.board}, plenum=plenum, agreements=agreements)


@pytest.fixture
def written(told, tmp_path) -> Path:
    save_tables(day_tables(told, untranslated), told.day.title, tmp_path / "dag.xlsx")
    return tmp_path / "dag.xlsx"


def column(sheet, name: str) -> list:
    head = [cell.value for cell in sheet[1]]
    return [row[head.index(name)] for row in sheet.iter_rows(min_row=2)]


def as_read(words: str) -> str:
    """As a spreadsheet reads it; the library gives what is written in the file."""
    return words.replace("_x005F_", "_")


def as_plain(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")


def test_every_card_is_a_row_and_its_words_come_back_as_they_were_typed(written, told):
    sheet = load_workbook(written)["Cards"]
    cells = column(sheet, "Text")
    typed = [card.text for card in told.boards["1"].journeys[AS_IS].in_reading_order()]
    assert [as_read(cell.value) for cell in cells] == [as_plain(words) for words in typed]
    assert {cell.data_type for cell in cells} == {"s"}
    quoted = {cell.value for cell in cells if cell.quotePrefix}
    assert {"=1+1", "+45 12 34 56 78", "@SUM(1)", "\t=1+1", "\n=1+1", " =1+1"} <= quoted
    assert "0012" not in quoted


def test_sheets_have_heads_that_stay_filters_and_dates_that_are_dates(written):
    book = load_workbook(written)
    assert book.sheetnames == ["Journeys", "Cards", "Handovers", "Goals and sub-goals", "Agreements", "Comments",
                               "Expectations and votes", "Evaluation", "Programme"]  # fmt: skip
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(cell.font.bold for cell in sheet[1])
    (due,) = column(book["Agreements"], "When")
    assert (due.value.date(), due.is_date, due.number_format) == (date(2026, 6, 1), True, "dd-mm-yyyy")
    assert [cell.value for cell in column(book["Agreements"], "What")] == ["Vi ringer\nVi ringer straks"]
    assert [cell.value for cell in column(book["Agreements"], "Where it came from")] == ["Ringer til jobcentret"]
    assert [cell.value for cell in column(book["Expectations and votes"], "Votes")] == [3]
    assert [cell.value for cell in column(book["Evaluation"], "Average")] == [4.33, None, None]
    assert [cell.value for cell in column(book["Evaluation"], "In words")] == [None, "A", "Å"]
    assert [cell.value for cell in column(book["Handovers"], "What is handed over")].count("Bestillingen") == 1
    ringer = next(row for row in book["Journeys"].iter_rows(values_only=True) if "Ringer til jobcentret" in row)
    assert ringer[:3] == ("Gruppe 1", "As it is", 1)


def test_few_answers_are_not_told_and_names_only_when_asked(told, tmp_path):
    few = Outcome({"fit": Tally("fit", (0, 0, 1, 2, 1))}, {"take": ("Hemmeligt",)}, sheets=4)
    people = People((Person("p", "Bodil Hansen", Side.PROVIDER, "pædagog"),))
    shy = replace(told, plenum=replace(told.plenum, outcome=few))
    tables = {each.name: each for each in day_tables(shy, untranslated)}
    assert tables["Evaluation"].rows == ()
    assert "Participants" not in tables
    named = {each.name: each for each in day_tables(replace(shy, people=people, named=True), untranslated)}
    assert named["Participants"].rows == (("Bodil Hansen", "Provider", "pædagog", "", None),)


def test_the_same_day_is_the_same_file(written, told, tmp_path):
    save_tables(day_tables(told, untranslated), told.day.title, tmp_path / "igen.xlsx")
    assert (tmp_path / "igen.xlsx").read_bytes() == written.read_bytes()


def read_csv(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize("where", ["dag.zip", "dag"])
def test_csv_files_are_as_a_danish_spreadsheet_expects_them(told, tmp_path, where):
    save_tables(day_tables(told, untranslated), told.day.title, tmp_path / where)
    if where.endswith(".zip"):
        with zipfile.ZipFile(tmp_path / where) as whole:
            files: Mapping[str, bytes] = {name: whole.read(name) for name in whole.namelist()}
    else:
        files = {path.name: path.read_bytes() for path in (tmp_path / where).iterdir()}
    assert len(files) == 9
    rows = read_csv(files["Cards.csv"])
    texts = [row[rows[0].index("Text")] for row in rows[1:]]
    assert set(texts) >= {"'=1+1", "'@SUM(1)", "'\t=1+1", "0012", "שלום עולם", TYPED[13]}
    assert not [words for words in texts if words.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t")]
    assert "4,33" in files["Evaluation.csv"].decode()
    assert "01-06-2026" in files["Agreements.csv"].decode()


def test_long_and_broken_words_fit_a_cell(tmp_path):
    long = "😀" * 40_000
    words = grid("A", [("B", 9)], [(long,), ("x\x00\x0b\ud800y\r\nz",), ("",)])
    save_tables([words], "T\x00", tmp_path / "a.xlsx")
    cells = [row[0] for row in load_workbook(tmp_path / "a.xlsx")["A"].iter_rows(min_row=2, values_only=True)]
    assert len(cells[0].encode("utf-16-le")) // 2 <= 32_767
    assert cells[0].endswith("😀…")
    assert cells[1] == "xy\nz"


@pytest.mark.parametrize("name", ["d.xlsx", "d.zip", "d"])
def test_stopping_leaves_nothing(told, tmp_path, name):
    save_tables(day_tables(told, untranslated), "T", tmp_path / name, lambda done, whole: False)
    assert list(tmp_path.iterdir()) == []


def test_a_day_without_anything_is_heads_alone(tmp_path):
    save_tables(day_tables(DayRecord(Day("d", ""), {}), untranslated), "", tmp_path / "tom.xlsx")
    book = load_workbook(tmp_path / "tom.xlsx")
    assert [sheet.max_row for sheet in book] == [1] * 7


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
def test_libreoffice_reads_the_same_words_and_reckons_nothing(written, told, tmp_path):
    again = as_office_reads(written, "xlsx:Calc MS Excel 2007 XML", tmp_path / "office")
    ours, theirs = load_workbook(written)["Cards"], load_workbook(again)["Cards"]
    read = [as_read(cell.value) for cell in column(ours, "Text")]
    assert [cell.value for cell in column(theirs, "Text")] == read
    assert {cell.data_type for cell in column(theirs, "Text")} == {"s"}
