"""Text pasted from Word, Outlook and a browser."""

from contextlib import suppress

import pytest

from desktop.exchange.case_reader import read_pasted
from desktop.model.cpr import MASK
from desktop.trouble import Trouble


def test_plain_text_is_read_like_a_file_without_a_name():
    done = read_pasted("Ole flytter\n\nEgne ord:\n»Ja.«\n")
    assert (done.case.title, done.case.own_words, done.case.source) == ("Ole flytter", ("Ja.",), "")


def test_headings_lists_tables_and_bold_lines_from_a_browser():
    done = read_pasted(
        "ikke denne",
        "<html><head><title>Fane</title><style>p {color: red}</style></head><body><!--StartFragment-->"
        "<h1>Ole</h1><p><b>Persona:</b> Ole,\n 45&nbsp;år</p><h2>Situation</h2><p>Bor <i>*alene*</i>.<br>Nu.</p>"
        "<script>alert('x')</script><div>Har en hund.</div><p style='display:none'>skjult</p>"
        "<p><strong>Spørgsmål</strong></p><ol><li>Hvad nu?<li>Hvem?</ol>"
        "<table><tr><td>Alder</td><td>45</td></tr><tr><td>Målgruppe</td><td>Voksne</td></tr></table>"
        "<img src='x.png'><a href='https://example.org/hemmelig'>læs</a><!--EndFragment--></body></html>",
    )
    case = done.case
    assert (case.title, case.persona, case.age) == ("Ole", "Ole, 45 år", 45)
    assert case.situation == "Bor *alene*.\nNu.\n\nHar en hund."
    assert (case.questions, case.target_groups) == (("Hvad nu?", "Hvem?", "læs"), ("Voksne",))
    assert [left.say() for left in done.left_behind] == ["hidden text", "addresses behind links", "pictures"]
    assert not [word for word in ("alert", "skjult", "Fane", "hemmelig", "red") if word in repr(done)]


def test_lists_as_word_pastes_them():
    def item(sign, words):
        return (
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
            f"<span style='mso-list:Ignore'>"
            f"{sign}<span>&nbsp;&nbsp; </span></span><![endif]>{words}<o:p></o:p></p>"
        )

    done = read_pasted(
        "",
        "<html xmlns:o='urn:x'><body><p class=MsoTitle>Ole</p><h1>Situation</h1>"
        + item("·", "hund")
        + item("·", "kat")
        + "<h1>Spørgsmål</h1>"
        + item("1.", "Hvad nu?")
        + item("2.", "Hvem?")
        + "</body></html>",
    )
    assert (done.case.title, done.case.situation) == ("Ole", "- hund\n- kat")
    assert done.case.questions == ("Hvad nu?", "Hvem?")


def test_text_without_title_is_named_after_its_first_words():
    done = read_pasted("Ole bor alene, og " * 40)
    assert done.case.title == "Ole bor alene, og Ole bor alene, og Ole bor alene, og Ole …"


def test_personal_number_in_the_clipboard_is_masked():
    number = f"{17:02}{3:02}{64}", f"{2222}"
    done = read_pasted(
        "", f"<p>Nr. <b>{number[0]}</b>-<span>{number[1]}</span></p><table><tr><td>{number[0]}<td>{number[1]}"
    )
    assert done.masked_cpr >= 2
    assert number[1] not in repr(done)
    assert done.case.situation.startswith(f"Nr. {MASK}") or MASK in repr(done.case)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000,
        "<b" * 100_000,
        "<!--" * 100_000,
        "<p>" * 100_000,
        "&" * 100_000,
        "<table><tr><td>" * 5_000,
        "x" * 3_000_000,
    ],
)
def test_endless_html_is_read_or_refused(html):
    with suppress(Trouble):
        assert read_pasted("", html).case.title


def test_nothing_to_paste_says_so():
    with pytest.raises(Trouble, match="no text to paste"):
        read_pasted(" \n", "<p> </p>")
