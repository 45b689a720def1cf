"""The guard reads a whole case: who is the same person, what outweighs what, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guard.guard import Guard
from desktop.model.case import Actor, Assessment, Case
from desktop.model.case_places import Place, places
from desktop.model.cpr import MASK
from desktop.model.privacy import Sort
from desktop.model.sides import Side
from desktop.paths import resources

PIECES = [
    *(
        "Karen",
        "Holm",
        "karen",
        "KAREN",
        "Hans",
        "Bo",
        "fru",
        "Moren",
        "Xqz",
        "mor",
        "i",
        "på",
        "I",
        "Jonas'",
        "A.",
        "B",
    ),
    *("40 12 34 56", "+45", "12.03.87", "den 3. april 2024", "j.nr.", "2019-1234", "AB 12 345", "a@b.dk", "(at)", "@x"),
    *("Nørregade", "12", "2. tv", "8000", "Aarhus", "Kommune", "Bostedet", "Solgården", MASK, "XXXXXX-", "født", "f."),
    *(
        " ",
        " ",
        " ",
        " ",
        ".",
        ",",
        "\n",
        "-",
        "\x00",
        "'",
        "’",
        "»",
        "(",
        ")",
        ":",
        "0",
        "9" * 8,
        "²",
        "İ",
        "ß",
        "\u2011",
    ),
]


def subjects(findings):
    return [(finding.subject.sort.value, finding.subject.key) for finding in findings]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_findings_stand_in_order_and_never_overlap_whatever_the_text(text):
    at = 0
    for finding in GUARD.examine_text(text):
        assert at <= finding.start < finding.end <= len(text)
        assert finding.say()
        at = finding.end


GUARD = Guard(resources())


def test_places_come_as_the_case_reads(guard):
    case = Case(
        id="Karen",
        title="Karen",
        keywords=("karen",),
        situation="Karen",
        actors=(Actor("Karens mor", Side.RELATIVES),),
        assessments=(Assessment("Karen", "Karen", "Karen", 1, note="Karen", theme="Karen"),),
        license="Karen",
    )
    order = [place for place, _ in places(case)]
    found = [finding.place for finding in guard.examine(case)]
    assert found == [place for place in order if place in found]
    assert {Place("license"), Place("assessments", 0, "code"), Place("assessments", 0, "system")}.isdisjoint(found)
    assert {Place("title"), Place("keywords", 0), Place("assessments", 0, "note")} <= set(found)


def test_a_name_known_from_one_text_is_found_in_another(guard):
    case = Case(id="c", title="Xqzia siger nej", situation="Søsteren Xqzia kom. Derefter gik hun.")
    assert {(finding.place.field, finding.subject.key) for finding in guard.examine(case)} == {
        ("title", "xqzia"),
        ("situation", "xqzia"),
    }


def test_a_doubtful_word_is_a_name_when_it_is_one_elsewhere(guard):
    assert subjects(guard.examine_text("Bo i egen bolig er målet.")) == []
    assert subjects(guard.examine_text("Bo i egen bolig er målet. Vi spurgte Bo.")) == [("name", "bo")] * 2
    assert subjects(guard.examine_text("Hans Jensen kom. Hans mor kom.")) == [("name", "hans jensen")] * 2


def test_first_name_and_surname_alone_are_the_same_person_if_only_one_can_be_meant(guard):
    assert subjects(guard.examine_text("Karen Holm, Karen og fru Holm")) == [("name", "karen holm")] * 3
    found = subjects(guard.examine_text("Karen Holm, Karen Dahl og Karen"))
    assert found == [("name", "karen holm"), ("name", "karen dahl"), ("name", "karen")]


def test_a_number_is_the_same_however_it_is_written(guard):
    assert len(set(subjects(guard.examine_text("40123456, 40 12 34 56, +45 40 12 34 56, 4012-3456")))) == 1


def test_the_stronger_sort_outweighs_the_weaker(guard, cpr_number):
    assert subjects(guard.examine_text(f"sagsnr. {cpr_number}")) == [("cpr", "open")]
    assert subjects(guard.examine_text("karen.holm@aarhus.dk")) == [("email", "karen.holm@aarhus.dk")]
    assert subjects(guard.examine_text("CVR-nr. 40123456"))[0][0] == Sort.JOURNAL
    assert subjects(guard.examine_text("på Karen Blixens Vej 12"))[0][0] == Sort.ADDRESS


def test_a_day_on_which_a_law_came_into_force_is_no_personal_data(guard):
    case = Case(id="c", title="T", legal_basis=("Gælder fra 1. juli 2025",), situation="Gælder fra 1. juli 2025")
    assert [finding.place for finding in guard.examine(case)] == [Place("situation")]


def test_every_finding_says_why_in_one_sentence(guard):
    text = f"Fru Holm og Mikkel, tlf. 40 12 34 56, {MASK}, født 12. marts 1987 i Vejle, sagsnr. 23-004512."
    said = [finding.say() for finding in guard.examine_text(text)]
    assert said[0] == "“Holm” follows “Fru”, so it is likely somebody's name."
    assert "A CPR number stood here and was hidden." in said
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)


def test_the_lists_are_long_and_hold_the_names_of_those_who_came_to_denmark(guard):
    lists = guard.lists
    assert len(lists.first_names) >= 1500
    assert len(lists.surnames) >= 800
    assert len(lists.postal_codes) >= 550
    assert lists.first_names.keys() >= {"mohammed", "fatima", "aisha", "yusuf", "ali", "piotr"}
    assert lists.doubtful_first_names <= lists.first_names.keys()


HOSTILE = {
    "digits": "1",
    "pairs": "22 ",
    "dates": "12. marts ",
    "days": "2024-01-01 ",
    "people": "Hans og Per ",
    "initials": "A.",
    "streets": "Nørregade 12, ",
    "bare streets": "Allé 1 ",
    "mails": "a.a@a.",
    "accounts": "reg.nr. 1234 ",
    "files": "j.nr. ",
    "born": "født den af ",
    "hyphens": "a-",
    "apostrophes": "a'",
    "masks": "XXXXXX-",
    "lines": "\n",
    "covers": "\x00",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_text_made_to_be_slow_is_read_all_the_same(guard, piece):
    """Were a pattern to run back over its text again and again, this would not end."""
    text = (piece * 100_000)[:100_000]
    assert all(finding.end <= len(text) for finding in guard.examine_text(text))


@pytest.mark.parametrize("gap", [" ", "  ", "\u00a0", "\n", " \r\n"])
def test_a_name_may_be_broken_over_blanks_and_lines(guard, gap):
    assert subjects(guard.examine_text(f"Det er Karen{gap}Holm, der kom.")) == [("name", "karen holm")]


def test_names_under_each_other_are_several_people(guard):
    assert len(subjects(guard.examine_text("Karen\nMikkel\n\nHolm\tBirthe"))) == 3
