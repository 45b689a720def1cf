"""The page about who can get in (README.md) names tests that there are, and leaves no promise without one."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UNPROVEN = ("*of a group:*",)
"""Lines that promise nothing."""


@pytest.fixture(scope="module")
def page() -> str:
    written = (ROOT / "README.md").read_text("utf-8")
    return written.split("## Who can get in\n")[1].split("\n## ")[0]


def test_every_test_that_the_page_names_exists(page):
    named = set(re.findall(r"`(test_\w+)`", page))
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests" / "link").glob("test_*.py"))
    assert len(named) > 30
    assert sorted(name for name in named if f"def {name}(" not in tests) == []


def test_every_promise_on_the_page_has_a_test(page):
    promises, not_protected = page.split("**Not protected**")
    lines = re.split(r"\n- ", promises)[1:]
    assert len(lines) > 14
    assert [line for line in lines if "`test_" not in line and not line.startswith(UNPROVEN)] == []
    assert len(re.findall(r"^- ", not_protected, re.MULTILINE)) >= 6


def test_the_numbers_on_the_page_are_the_programs_own(page):
    from desktop.link.admission import TRIES, TRIES_OF_ONE
    from desktop.link.certificate import DAYS
    from desktop.link.words import LENGTHS, Door, all_words

    assert (TRIES, TRIES_OF_ONE, DAYS, LENGTHS[Door.ROOM]) == (5, 3, 30, 3)
    assert f"{len(all_words()):,}" == "2,048"
    assert round(len(all_words()) ** 3 / 1e9, 1) == 8.6
    for said in ("three words out of 2,048", "five tries at one in 8.6", "after three wrong tries", "lasts 30 days"):
        assert said in page
