"""How much of what should be found is found, and how much else: measured on sentences, sort by sort."""

import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.privacy import Sort
from desktop.paths import resources
from tests.guard.corpus import FOUND, HARMLESS

MARK = re.compile(r"\[(\w+):([^\]]+)\]('?)")
FLOORS = dict.fromkeys(Sort, (0.95, 0.95))
"""The least precision and recall of each sort."""
CASES = sorted((resources() / "cases").glob("*.yaml"), key=lambda path: path.name)


def sentences(text):
    return [line for line in text.strip().splitlines() if line.strip()]


def read_marks(line, number):
    """The sentence without its marks, and what they mark: sort, start and words."""
    text, at, expected = "", 0, set()
    for match in MARK.finditer(line):
        text += line[at : match.start()]
        words = match[2].replace("{cpr}", number) + match[3]
        expected.add((Sort(match[1]), len(text), words))
        text += words
        at = match.end()
    return text + line[at:], expected


def found_in(guard, text):
    return {
        (finding.subject.sort, finding.start, text[finding.start : finding.end]) for finding in guard.examine_text(text)
    }


def test_what_should_be_found_is_found_and_little_else(guard, cpr_number, capsys):
    right, wanted, given, faults = Counter(), Counter(), Counter(), []
    for line in sentences(FOUND) + sentences(HARMLESS):
        text, expected = read_marks(line, cpr_number)
        found = found_in(guard, text)
        right.update(sort for sort, *_ in found & expected)
        wanted.update(sort for sort, *_ in expected)
        given.update(sort for sort, *_ in found)
        if found != expected:
            faults.append(f"{text}\n      missed {sorted(expected - found)}, too much {sorted(found - expected)}")
    report = [
        f"{sort.value:8} precision {right[sort] / given[sort]:.3f}  recall {right[sort] / wanted[sort]:.3f}  "
        f"of {wanted[sort]}"
        for sort in Sort
    ]
    with capsys.disabled():
        sys.stdout.write("\n  ".join(("", *report, *faults, "")))
    for sort, (precision, recall) in FLOORS.items():
        assert right[sort] >= precision * given[sort], f"{sort} is found where it is not"
        assert right[sort] >= recall * wanted[sort], f"{sort} is not found"


def test_the_corpus_is_large_enough():
    assert len(sentences(FOUND)) >= 60
    assert len(sentences(HARMLESS)) >= 60


@pytest.mark.parametrize("line", sentences(HARMLESS))
def test_nothing_is_found_where_nothing_is(guard, line):
    assert found_in(guard, line) == set()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_of_the_cases_that_come_along_only_the_persona_is_found(guard, path: Path):
    case = read_case(path).case
    findings = guard.examine(case)
    assert {(finding.subject.sort, finding.subject.key) for finding in findings} == {(Sort.NAME, path.stem)}
    assert all(finding.certain for finding in findings)
