"""Participants out of the lists that people have: Excel, CSV, Word and the clipboard."""

import io
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.people_file import PeopleRows, read_people_file, read_people_pasted
from desktop.exchange.people_table import Column, Mapped, guess, read_people
from desktop.exchange.reading_room import ReadingRoom
from desktop.model.people import Person
from desktop.model.sides import Side
from desktop.trouble import Trouble

M, L, A = Side.AUTHORITY, Side.PROVIDER, Side.OTHERS
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
LIST = [
    ["Navn", "E-mail", "Myndighed/leverandør", "Stilling", "Afdeling", "Leder", "CPR"],
    ["Ida Holm", "ida@kommune.dk", "Myndighed", "Rådgiver", "Voksenteam Nord", "", "010190-1234"],
    ["Bo Krog", "bo@huset.dk", "Leverandør", "Pædagog", "Huset", "nej", "020290-1234"],
    ["Åse Lund", "", "leverandør", "Afdelingsleder", "Huset", "x", ""],
]
PEOPLE = (
    Person("", "Ida Holm", M, "Rådgiver", "Voksenteam Nord"),
    Person("", "Bo Krog", L, "Pædagog", "Huset"),
    Person("", "Åse Lund", L, "Afdelingsleder", "Huset", is_leader=True),
)


def relations(*targets: tuple[str, str, str]) -> str:
    inside = "".join(f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{to}"/>' for key, kind, to in targets)
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'


def sheet(rows: str, columns: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{columns}<sheetData>{rows}</sheetData></worksheet>'


@pytest.fixture
def excel(tmp_path):
    """Write an Excel file of sheets as Excel writes them: words lie apart, cells refer to them."""

    def write(*sheets: str, words=(), states=("visible",) * 9, name="Deltagere.xlsx", **parts):
        path = tmp_path / name
        listed = "".join(
            f'<sheet name="Ark{n}" sheetId="{n}" state="{state}" r:id="r{n}"/>'
            for n, (_, state) in enumerate(zip(sheets, states, strict=False))
        )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("_rels/.rels", relations(("a", "officeDocument", "xl/workbook.xml")))
            inside = [(f"r{n}", "worksheet", f"worksheets/s{n}.xml") for n in range(len(sheets))]
            file.writestr("xl/_rels/workbook.xml.rels", relations(("w", "sharedStrings", "/xl/words.xml"), *inside))
            book = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
            file.writestr("xl/workbook.xml", book)
            shared = "".join(f"<si>{word}</si>" for word in words)
            file.writestr("xl/words.xml", f'<sst xmlns="{MAIN}">{shared}</sst>')
            for n, each in enumerate(sheets):
                file.writestr(f"xl/worksheets/s{n}.xml", each)
            for part, data in parts.items():
                file.writestr(part, data)
        return path

    return write


def list_of(table) -> tuple[str, str]:
    """A table as a sheet and its words."""
    words = sorted({cell for row in table for cell in row if cell})
    rows = "".join(
        f'<row r="{n}">'
        + "".join(
            f'<c r="{chr(65 + at)}{n}" t="s"><v>{words.index(cell)}</v></c>' for at, cell in enumerate(row) if cell
        )
        + "</row>"
        for n, row in enumerate(table, 1)
    )
    return sheet(rows), [f"<t>{word}</t>" for word in words]


def read(rows) -> tuple[Person, ...]:
    return read_people(rows, guess(rows)).people


def test_a_list_from_excel_becomes_participants_and_what_nobody_asked_for_stays_behind(excel):
    page, words = list_of(LIST)
    with ReadingRoom() as room:
        found = room.do("Deltagere.xlsx", read_people_file, excel(page, words=words))
    assert read(found.rows) == PEOPLE
    assert found.left_out == 4
    everything = " ".join(cell for row in found.rows for cell in row)
    assert not any(part in everything for part in ("@", "1234"))


@pytest.mark.parametrize(("sign", "encoding"), [(";", "cp1252"), (",", "utf-8-sig"), ("\t", "utf-16")])
def test_a_list_with_signs_between_is_read_whatever_wrote_it(tmp_path, sign, encoding):
    path = tmp_path / "liste.csv"
    path.write_bytes("\r\n".join(sign.join(f'"{cell}"' for cell in row) for row in LIST).encode(encoding))
    assert read(read_people_file(path).rows) == PEOPLE


def test_a_table_in_word_and_a_table_on_the_clipboard_are_read_alike(tmp_path):
    document = docx.Document()
    document.add_paragraph("Deltagerliste")
    table = document.add_table(len(LIST), len(LIST[0]))
    for row, cells in zip(LIST, table.rows, strict=True):
        for words, cell in zip(row, cells.cells, strict=True):
            cell.text = words
    document.save(tmp_path / "liste.docx")
    assert read(read_people_file(tmp_path / "liste.docx").rows) == PEOPLE
    copied = "\n".join("\t".join(row) for row in LIST)
    assert read(read_people_pasted(copied).rows) == PEOPLE
    html = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in LIST)
    assert read(read_people_pasted("", f"<table>{html}</table>").rows) == PEOPLE


def test_names_alone_a_line_each_will_do():
    found = read_people_pasted("Ida\nBo\n\nÅse (leder)")
    assert [person.label for person in read(found.rows)] == ["Ida", "Bo", "Åse (leder)"]
    many = read_people_pasted("\n".join(f"Nr. {n}" for n in range(300)))
    assert len(read(many.rows)) == 300


def test_columns_without_headings_are_guessed_by_what_stands_in_them():
    rows = [
        ["IH", "M", "rådgiver", "Voksenteam"],
        ["BK", "L", "pædagog", "Huset"],
        ["ÅL", "L", "pædagog", "Huset"],
        ["OO", "M", "rådgiver", "Voksenteam"],
    ]
    mapped = guess(rows)
    assert mapped == Mapped(False, {Column.SIDE: 1, Column.ROLE: 2, Column.UNIT: 3, Column.LABEL: 0})


def test_a_wrong_guess_is_corrected_column_by_column():
    rows = [["Hus", "Hvem"], ["Huset", "Ida"], ["Huset", "Bo"]]
    mapped = Mapped(header=True).saying(1, Column.LABEL).saying(0, Column.LABEL).saying(0, Column.UNIT)
    mapped = mapped.saying(1, Column.LABEL)
    assert (mapped.says(0), mapped.says(1), mapped.says(2)) == (Column.UNIT, Column.LABEL, None)
    assert [(person.label, person.unit) for person in read_people(rows, mapped).people] == [
        ("Ida", "Huset"),
        ("Bo", "Huset"),
    ]
    assert mapped.saying(1, None).columns == {Column.UNIT: 0}


def test_what_is_odd_in_a_row_is_told_with_its_number_and_the_person_is_taken_all_the_same():
    rows = [
        ["Navn", "Side", "Rolle", "Leder"],
        ["Ida", "Mars", "", "måske"],
        ["", "", "", ""],
        ["Bo", "", "bostøtte", ""],
        ["Eva", "", "", ""],
        ["Bo", "L", "bostøtte", ""],
    ]
    found = read_people(rows, guess(rows))
    assert [(person.label, person.side) for person in found.people] == [("Ida", A), ("Bo", L), ("Eva", A)]
    assert [(fault.row, fault.say()) for fault in found.faults] == [
        (2, "“Mars” is no side that is known here; it was taken for “others”."),
        (2, "“måske” is neither yes nor no; not taken for a leader."),
        (5, "Nothing tells the side; it was taken for “others”."),
        (6, "Says the same as row 4."),
    ]
    crowd = [[f"Nr. {n}", "M"] for n in range(600)]
    full = read_people(crowd, Mapped(False, {Column.LABEL: 0, Column.SIDE: 1}))
    assert (len(full.people), [fault.row for fault in full.faults]) == (500, [501])


def test_hidden_sheets_rows_and_columns_stay_behind_and_formulas_are_not_reckoned(excel):
    hidden = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Hemmelig</t></is></c></row>')
    rows = (
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Ida </t></r><r><t>Holm</t></r></is></c><c r="B2"><v>7</v></c>'
        '<c r="C2" t="str"><f>cmd()</f><v>M</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row>'
        '<row r="3" hidden="1"><c r="A3"><v>9</v></c></row><row r="5"><c r="A5"><v>12.0</v></c></row>'
    )
    page = sheet(rows, '<cols><col min="2" max="2" hidden="1"/></cols>')
    found = read_people_file(excel(hidden, sheet(""), page, states=("hidden", "visible", "visible")))
    assert found.rows == (("", "", "", ""), ("Ida Holm", "", "M", "ja"), ("",) * 4, ("",) * 4, ("12", "", "", ""))


@pytest.mark.parametrize(
    "content",
    [b"", b"\xd0\xcf\x11\xe0old excel", b"PK\x03\x04", b"\x00\x01\x02" * 99, b"%PDF-1.7\x00\x00\x00\x00", b" \n \n"],
)
def test_what_is_no_list_is_refused_with_its_name_and_what_to_do(tmp_path, content):
    path = tmp_path / "fremmed.xlsx"
    path.write_bytes(content)
    with pytest.raises(Trouble) as refusal:
        read_people_file(path)
    assert refusal.value.say().startswith("fremmed.xlsx")
    assert "case" not in refusal.value.say()
    assert refusal.value.advice


def test_a_file_built_to_do_harm_is_refused_and_an_empty_clipboard_says_so(excel, tmp_path):
    bomb = f'<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="{MAIN}"/>'
    deep = sheet("<row>" * 300 + "</row>" * 300)
    far = sheet('<row r="9999999"><c r="A1"><v>1</v></c></row>')
    for page in (bomb, deep, "no xml", far):
        with pytest.raises(Trouble, match=r"Deltagere\.xlsx"):
            read_people_file(excel(page))
    slide = io.BytesIO()
    with zipfile.ZipFile(slide, "w") as file:
        file.writestr("_rels/.rels", relations(("a", "officeDocument", "ppt/x.xml")))
        file.writestr("ppt/x.xml", "<p/>")
    (tmp_path / "dias.xlsx").write_bytes(slide.getvalue())
    with pytest.raises(Trouble, match=r"dias\.xlsx"):
        read_people_file(tmp_path / "dias.xlsx")
    for text in ("", " \n\t\n"):
        with pytest.raises(Trouble, match="no rows"):
            read_people_pasted(text)


CELLS = st.text(st.sampled_from("abæ ;,\t\"'|=<>@\n012-x"), max_size=12)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12), st.sampled_from(";,\t"))
def test_any_list_is_read_or_refused_and_never_more_people_than_rows(rows, sign):
    try:
        found = read_people_pasted("\n".join(sign.join(row) for row in rows))
    except Trouble:
        return
    assert isinstance(found, PeopleRows)
    assert len({len(row) for row in found.rows}) == 1
    assert len(read(found.rows)) <= len(found.rows)
