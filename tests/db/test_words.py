"""Finding cases as Danes type: letters, hyphens, paragraphs, several words, and what counts more."""

import pytest

from db.cases import Version


@pytest.fixture
def cases(library):
    def add(case_id, title, text="", keywords=""):
        library.cases.add(case_id, Version(title, {"title": title}, text, keywords, "case.md", 10))

    add("aage", "Aage på Blåkær", "Aage bor på Blåkær. Café Noël ligger ved åen. En VUM\u2011udredning mangler.")
    add("aake", "Åke", "Åke får en e-mail. Isaac Müller kommer kl. 9.", "serviceloven § 83 a, stk. 2")
    add("ole", "Ole og bostøtten", "Skrevet efter SEL §§ 85, 99 og 141 om socialpædagogisk støtte.", "§ 107")
    return library.cases


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("aage", {"aage"}),
        ("åge", {"aage"}),
        ("åke", {"aake"}),
        ("aake", {"aake"}),
        ("AA", {"aage", "aake"}),
        ("å", {"aage", "aake"}),
        ("blaak", {"aage"}),
        ("blåkær", {"aage"}),
        ("bla\u030akær", {"aage"}),
        ("blakær", set()),
        ("blåkaer", set()),
        ("stotte", set()),
        ("støtte", {"ole"}),
        ("bostotte", set()),
        ("cafe", {"aage"}),
        ("café noel", {"aage"}),
        ("muller", {"aake"}),
        ("isaa", {"aake"}),
        ("vum-udr", {"aage"}),
        ("vum udr", {"aage"}),
        ("vumudr", {"aage"}),
        ("udredning", {"aage"}),
        ("email", {"aake"}),
        ("e-mail", {"aake"}),
        ("85", {"ole"}),
        ("§ 85", {"ole"}),
        ("§85", {"ole"}),
        ("§§ 85, 99", {"ole"}),
        ("sel 141", {"ole"}),
        ("§ 83 a", {"aake"}),
        ("§83a", {"aake"}),
        ("83a", {"aake"}),
        ("107", {"ole"}),
        ("bor aage", {"aage"}),
        ("bor åke", set()),
    ],
)
def test_what_is_typed_finds_what_was_meant(cases, words, found):
    assert set(cases.search(words)) == found


def test_the_title_counts_more_than_keywords_and_those_more_than_the_text(cases):
    cases.add("text", Version("Et", {}, "Hukommelse. " * 40, "", "", 1))
    cases.add("keyword", Version("To", {}, "ord " * 2_000, "hukommelse", "", 1))
    cases.add("title", Version("Hukommelse og alt muligt andet i en lang titel", {}, "ord " * 5_000, "", "", 1))
    assert cases.search("hukom") == ["title", "keyword", "text"]


def test_archived_cases_are_found_only_when_asked_for(cases):
    cases.archive("ole")
    assert cases.search("støtte") == []
    assert cases.search("støtte", archived=True) == ["ole"]


def test_only_the_newest_version_is_found_also_when_it_was_written_over(cases):
    assert cases.overwrite("ole", 1, Version("Ole", {}, "Noget om hjemløshed", "", "", 11))
    assert cases.search("socialpædagogisk") == []
    assert cases.search("hjemløshed") == ["ole"]
