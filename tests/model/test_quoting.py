"""Somebody's words stand in one pair of marks, and keep those that are theirs."""

import pytest

from desktop.model.quoting import quoted


@pytest.mark.parametrize(
    "written", ["Jeg vil selv.", "»Jeg vil selv.«", "“Jeg vil selv.”", "„Jeg vil selv.“", ' "Jeg vil selv." ']
)
def test_words_are_marked_once(written):
    assert quoted(written) == "“Jeg vil selv.”"


@pytest.mark.parametrize("written", ["Hun sagde “nej”", "“Ja”, sagde hun, “men ikke nu”", "”", ""])
def test_marks_inside_are_kept(written):
    assert quoted(written) == f"“{written}”"
