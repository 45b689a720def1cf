"""Cases, their versions, and finding them as Danes write."""

import pytest

from db.cases import Version, mark
from db.errors import Conflict


@pytest.fixture
def cases(library):
    def add(case_id, title, text="", keywords=""):
        library.cases.add(case_id, Version(title, {"title": title}, text, keywords, "case.md", 10))

    add("grethe", "Grethe efter faldet", "Datteren ringer til visitator. Hjemmehjælp morgen og aften.", "genoptræning")
    add("ake", "Åke og boligstøtten", "Åke bor alene på øen Ærø", "socialpædagogik")
    add("ole", "Ole", "Aftale om bostøtte. Hun var sød, men ar blev der.", "misbrug")
    return library.cases


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("grethe", ["grethe"]),
        ("GRETHE FALD", ["grethe"]),
        ("bolig", ["ake"]),
        ("Åk", ["ake"]),
        ("a\u030ake", ["ake"]),
        ("ærø", ["ake"]),
        ("ÆRØ", ["ake"]),
        ("genop", ["grethe"]),
        ("sød", ["ole"]),
        ("sod", []),
        ("ære", []),
        ("grethe ole", []),
        ("datter visi", ["grethe"]),
    ],
)
def test_word_beginnings_find_cases(cases, words, found):
    assert cases.search(words) == found


def test_aring_is_not_a(cases):
    assert "ake" not in cases.search("ak")
    assert cases.search("ar") == ["ole"]


@pytest.mark.parametrize(
    "words",
    [
        *('"', '""', '"grethe', "grethe*", "grethe OR ole", "NOT", "NEAR(a b)", "title:grethe", "^grethe", "a AND"),
        *("(", "{", "-", "--", "+", "'; DROP TABLE cases; --", "\0", "a\0b", "\ud83d", "🌉", "_", "*", " ", ""),
        *("x" * 100_000, "a " * 50_000),
    ],
)
def test_nothing_typed_is_syntax(cases, words):
    assert set(cases.search(words)) <= {"grethe", "ake", "ole"}
    assert len(cases.all()) == 3


def test_punctuation_around_words_does_no_harm(cases):
    assert cases.search('"Grethe", (faldet)!') == ["grethe"]
    assert cases.search("og/eller ") == []
    assert cases.search("- grethe -") == ["grethe"]


def test_a_word_in_the_title_counts_more_than_one_in_the_text(cases):
    cases.add("x", Version("Andet", {}, "grethe " * 3 + "og mere " * 20, "", "", 11))
    assert cases.search("grethe")[0] == "grethe"


def test_a_new_version_is_what_is_found_and_shown_and_the_old_one_stays(cases):
    number = cases.add_version("ole", Version("Ole igen", {"a": ["æ", 1]}, "Ny tekst", "", "b", 20))
    assert number == 2
    assert cases.get("ole")["content"] == {"a": ["æ", 1]}
    assert cases.get("ole", 1)["content"] == {"title": "Ole"}
    assert cases.search("misbrug") == []
    assert cases.search("igen") == ["ole"]
    assert next((row["id"], row["title"], row["number"]) for row in cases.all()) == ("ole", "Ole igen", 2)


def test_a_removed_case_is_not_found(cases, library):
    cases.remove("ole")
    assert cases.get("ole") is None
    assert cases.search("misbrug") == []
    assert library.check() == []


def test_an_archived_case_says_so(cases):
    cases.archive("ole")
    assert [row["id"] for row in cases.all() if row["archived"]] == ["ole"]
    cases.archive("ole", archived=False)
    assert not cases.get("ole")["archived"]


def test_a_taken_id_leaves_the_first_case_alone(cases):
    with pytest.raises(Conflict):
        cases.add("ole", Version("Anden", {}, "anden", "", "", 1))
    assert cases.get("ole")["title"] == "Ole"
    assert cases.search("anden") == []


def test_a_version_needs_its_case(cases):
    with pytest.raises(Conflict):
        cases.add_version("nobody", Version("", {}, "", "", "", 1))


def test_only_the_newest_version_is_written_over_and_not_once_a_day_uses_it(cases):
    cases.add_version("ole", Version("Ole 2", {"v": 2}, "anden", "", "", 20))
    assert not cases.overwrite("ole", 1, Version("Ole 1b", {}, "", "", "", 21))
    assert cases.overwrite("ole", 2, Version("Ole 2b", {"v": "2b"}, "tredje", "", "", 21))
    assert [row["title"] for row in cases.versions("ole")] == ["Ole 2b", "Ole"]
    cases.use("ole", 2)
    assert not cases.overwrite("ole", 2, Version("Ole 2c", {}, "", "", "", 22))
    assert cases.get("ole")["content"] == {"v": "2b"}


def test_a_list_tells_of_reviews_and_of_older_texts(cases):
    before = cases.get("ole")["digest"]
    cases.set_review("ole", 1, {"by": "Ida"}, clear=True)
    cases.add_version("ole", Version("Ole 2", {"v": 2}, "anden", "", "", 20))
    ole = cases.all()[0]
    assert (ole["title"], ole["number"], ole["clear"], ole["earlier"]) == ("Ole 2", 2, 0, [before])
    assert [(row["number"], row["clear"]) for row in cases.versions("ole")] == [(2, 0), (1, 1)]
    assert cases.get("ole", 1)["review"] == {"by": "Ida"}


def test_a_field_that_is_empty_does_not_change_the_sign_of_a_content():
    assert mark({"a": 1, "new": [], "more": None}) == mark({"a": 1})
    assert mark({"a": [{"level": None, "label": "x"}]}) == mark({"a": [{"label": "x"}]})
    assert mark({"a": 0}) != mark({})
