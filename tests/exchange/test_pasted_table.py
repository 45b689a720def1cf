"""Tables as Excel, Word and web pages put them on the clipboard: rows of cells, whatever else is in the HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.pasted_table import MOST_ROWS, PastedTable, read_html_table, read_lines, read_tabbed, read_table
from desktop.model.cpr import MASK

NUMBER = "17" + "03" + "64-" + "2" * 4

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{padding:1px}--></style></head>
<body link=blue><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'>
<!--StartFragment--> <col width=64 span=3>
 <tr height=20><td height=20 width=64></td><td class=xl65>F&oslash;r</td><td>Efter</td></tr>
 <tr height=20><td>Borger</td><td>Ringer<br>
  venter</td><td></td></tr><!--EndFragment--></table></body></html>"""
WORD = """<html><head><title>Nej</title></head><body><p class=MsoNormal>Forord</p>
<table class=MsoTableGrid>
<tr><td colspan=2><p class=MsoNormal><b>Fase 1<o:p></o:p></b></p></td><td><p>Fase 2</p></td></tr>
<tr><td rowspan=2><p>Myndighed</p></td><td><p>Et</p><ul><li>to</li><li>tre</li></ul></td><td><p>A &amp; B</p></td></tr>
<tr><td><p>fire</p></td><td><p><span style='mso-hide:all'></span>fem</p></td></tr></table></body></html>"""


def test_cells_of_excel_with_their_lines() -> None:
    assert read_html_table(EXCEL) == PastedTable((("", "Før", "Efter"), ("Borger", "Ringer\nventer", "")))


def test_joined_cells_and_lists_of_word_keep_their_columns() -> None:
    assert read_html_table(WORD) == PastedTable(
        (("Fase 1", "", "Fase 2"), ("Myndighed", "Et\nto\ntre", "A & B"), ("", "fire", "fem"))
    )


def test_text_between_tabs_with_quoted_cells() -> None:
    assert read_tabbed('\tFør\r\nBorger\t"Ringer\r\nog ""venter"""\r\n') == PastedTable(
        (("", "Før"), ("Borger", 'Ringer\nog "venter"'))
    )


def test_a_lone_quotation_mark_swallows_nothing() -> None:
    assert read_tabbed('Hun sagde "nej\tto\na\tb') == PastedTable((('Hun sagde "nej', "to"), ("a", "b")))


def test_html_comes_first_and_text_where_it_has_no_table() -> None:
    assert read_table(EXCEL, "x\ty") == read_html_table(EXCEL)
    assert read_table("<b>x</b>", "x\ty") == PastedTable((("x", "y"),))


@pytest.mark.parametrize(
    "text", ["", "En linje", "En\nTo", "•\tEn\n•\tTo", "1.\tEn\n2.\tTo", "\t", "<table><tr><td>Alene</table>"]
)
def test_lines_and_lists_are_no_table(text: str) -> None:
    assert read_table(text, text) is None


def test_numbers_of_people_are_hidden_and_counted() -> None:
    assert read_tabbed(f"Ole {NUMBER}\tx\ny\t{NUMBER}") == PastedTable(((f"Ole {MASK}", "x"), ("y", MASK)), hidden=2)
    assert read_lines(f"- Ole {NUMBER}\n\n 2) Else ") == (f"Ole {MASK}", "Else")


def test_a_table_too_large_is_cut_and_that_is_told() -> None:
    found = read_tabbed("a\tb\n" * (MOST_ROWS + 7))
    assert found is not None
    assert found.cut
    assert len(found.rows) == MOST_ROWS


def test_hidden_words_scripts_and_inner_tables() -> None:
    html = "<table><tr><td>A<script>x()</script><td style='display:none'>skjult<td>B<table><tr><td>i B</table></table>"
    assert read_html_table(html) == PastedTable((("A", "", "B\ni B"),))


@given(st.text(alphabet="<>/!-tabledrh \t\n\"'=1", max_size=300), st.text())
def test_nothing_pasted_raises_and_rows_are_even(html: str, text: str) -> None:
    found = read_table("<table><tr>" + html, text)
    assert found is None or len({len(row) for row in found.rows}) == 1


@pytest.mark.parametrize("piece", ["<", "<!--", "<a ", "<td colspan=999 rowspan=999>", "<table>", '<td>"\t', "&#x"])
def test_broken_html_of_any_length_is_read_in_one_pass(piece: str) -> None:
    read_table("<table>" + piece * 100_000, piece * 100_000)
