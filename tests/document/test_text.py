"""Texts that several people write: smallest edits, whatever letters, nothing glued and nothing lost."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Doc, Text

from desktop.document.text import counts_bytes, rewrite

PIECES = st.sampled_from(
    [
        "a",
        "b",
        " ",
        "æ",
        "ø",
        "å",
        "Å",
        "é",
        "e\u0301",
        "😀",
        "👩🏽\u200d⚕️",
        "\u200d",
        "🇩🇰",
        "中",
        "\n",
        "ё",
        "\U0010ffff",
    ]
)
WORDS = st.lists(PIECES, max_size=12).map("".join)
ANY_WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def shared(words: str) -> Text:
    doc: Doc = Doc()
    text = doc.get("text", type=Text)
    text += words
    return text


def test_this_pycrdt_counts_as_the_program_believes():
    assert counts_bytes()


@given(st.lists(WORDS | ANY_WORDS, min_size=2, max_size=5))
def test_a_text_reads_what_it_was_made_to_read(versions):
    text = shared(versions[0])
    for old, new in itertools.pairwise(versions):
        assert rewrite(text, new) == (old != new)
        assert str(text) == new


@given(WORDS, WORDS, PIECES, PIECES)
def test_two_people_at_both_ends_both_keep_their_words(left, right, mine, theirs):
    """The middle stays, so that neither edit touches what the other has written."""
    here = shared(f"{left}|MIDT|{right}")
    there_doc: Doc = Doc()
    there_doc.apply_update(here.doc.get_update())
    there = there_doc.get("text", type=Text)
    rewrite(here, f"{left}{mine}|MIDT|{right}")
    rewrite(there, f"{left}|MIDT|{theirs}{right}")
    here.doc.apply_update(there_doc.get_update())
    there_doc.apply_update(here.doc.get_update())
    assert str(here) == str(there)
    head, middle, tail = str(here).partition("|MIDT|")
    assert (head, middle, tail) == (left + mine, "|MIDT|", theirs + right)


def test_only_what_differs_is_sent():
    text = shared("æøå " * 500)
    before = text.doc.get_state()
    rewrite(text, "æøå " * 250 + "ny " + "æøå " * 250)
    assert len(text.doc.get_update(before)) < 60
