"""Cases in the library: kept in versions, listed and found, and usable only when somebody has looked them through."""

import random
from dataclasses import replace

import pytest

from desktop.archive.archive import Archive
from desktop.archive.cases import (
    all_cases,
    archive_case,
    case_for_day,
    case_state,
    clear_copies,
    digest_of,
    duplicate_case,
    keep_case,
    one_case,
    remove_case,
    restore_version,
    save_case,
    search_cases,
    settle_review,
    versions,
)
from desktop.archive.example import INVENTED, example_day
from desktop.archive.giving import give_case
from desktop.document.day import DayDocument
from desktop.model.case import Actor, Assessment, Case
from desktop.model.cpr import MASK
from desktop.model.privacy import Review
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.trouble import Trouble

MAIL = "ida.holm@example.dk"
OTHER = "bo.lund@example.dk"
CASE = Case(
    id="inger",
    title="Ring før du kommer",
    persona="En kvinde på 84 år",
    keywords=("hukommelse",),
    legal_basis=("Støtte efter SEL §§ 83 og 85.",),
    situation="Hun bor alene og vil helst ned efter avisen.",
    actors=(Actor("Støttekontaktperson", Side.PROVIDER),),
    assessments=(Assessment("FSIII_classic", "", "Vaske sig", 2, theme="Egenomsorg"),),
)
WITH_MAIL = replace(CASE, situation=f"Hun bor alene. Skriv til {MAIL} om aftalen.")


def reviewed_by(archive: Archive, case: Case, by: str = "Ida") -> Review:
    """A review that keeps everything the guard finds in a case."""
    subjects = dict.fromkeys(finding.subject for finding in archive.guard.examine(case))
    return Review(by, 1, tuple((subject, "Opdigtet") for subject in subjects))


def entry(archive: Archive):
    (found,) = all_cases(archive)
    return found


def a_number() -> str:
    """A number that looks like a CPR number, made anew each time."""
    return (
        f"{random.randrange(1, 28):02}0{random.randrange(1, 9)}{random.randrange(40, 99)}-{random.randrange(10**4):04}"
    )


def files_with(archive: Archive, words: str) -> list[str]:
    folder = archive.places.data
    return [file.name for file in folder.rglob("*") if file.is_file() and words.encode() in file.read_bytes()]


# What the list shows


def test_the_list_tells_what_filters_need(archive):
    assert keep_case(archive, CASE).is_new
    found = entry(archive)
    assert (found.title, found.keywords, found.laws) == (CASE.title, ("hukommelse",), ("SEL § 83", "SEL § 85"))
    assert (found.themes, found.number, found.reviewed, found.archived) == (("Egenomsorg",), 1, False, False)


def test_the_list_follows_every_change_here_and_in_another_process(archive, open_archive):
    keep_case(archive, CASE)
    before = entry(archive)
    assert entry(archive) is before
    keep_case(open_archive(), replace(CASE, persona="En mand"))
    assert (entry(archive).persona, entry(archive).number) == ("En mand", 2)
    archive_case(archive, CASE.id, archived=True)
    assert entry(archive).archived
    remove_case(open_archive(), CASE.id)
    assert all_cases(archive) == ()


@pytest.mark.parametrize("words", ["ring", "støttekon", "egenom", "vask", "sel 85", "§ 85", "hukom", "avis", "84"])
def test_every_part_of_a_case_is_found(archive, words):
    keep_case(archive, CASE)
    assert search_cases(archive, words) == ("inger",)


def test_an_archived_case_is_found_only_when_asked_for_and_comes_back(archive):
    keep_case(archive, CASE)
    archive_case(archive, CASE.id, archived=True)
    assert search_cases(archive, "ring") == ()
    assert search_cases(archive, "ring", archived=True) == ("inger",)
    archive_case(archive, CASE.id, archived=False)
    assert search_cases(archive, "ring") == ("inger",)


# Versions


def test_the_same_text_makes_no_new_version(archive):
    assert keep_case(archive, CASE).number == 1
    assert keep_case(archive, CASE).number == 1
    assert save_case(archive, CASE, 0).number == 1
    assert keep_case(archive, replace(CASE, title="Nyt")).number == 2


def test_writing_on_makes_one_version_and_not_one_for_each_pause(archive):
    keep_case(archive, CASE)
    first = save_case(archive, replace(CASE, situation="Hun"), 0)
    again = save_case(archive, replace(CASE, situation="Hun bor"), first.number)
    assert (first.number, again.number) == (2, 2)
    assert [version.number for version in versions(archive, CASE.id)] == [2, 1]
    assert one_case(archive, CASE.id).situation == "Hun bor"
    assert one_case(archive, CASE.id, 1) == CASE


def test_what_another_window_wrote_meanwhile_is_not_written_over(archive, open_archive):
    keep_case(archive, CASE)
    mine = save_case(archive, replace(CASE, situation="Min"), 0)
    keep_case(open_archive(), replace(CASE, situation="Din"))
    assert save_case(archive, replace(CASE, situation="Min egen"), mine.number).number == 3 + 1
    assert one_case(archive, CASE.id, 3).situation == "Din"


def test_what_a_day_has_taken_is_not_written_over(archive):
    kept = keep_case(archive, CASE, reviewed_by(archive, CASE))
    case_for_day(archive, CASE.id)
    assert save_case(archive, replace(CASE, title="Skrevet videre"), kept.number).number == 2
    assert one_case(archive, CASE.id, 1) == CASE


def test_a_case_that_was_deleted_while_it_was_written_stays_deleted(archive):
    number = save_case(archive, CASE, 0).number
    remove_case(archive, CASE.id)
    with pytest.raises(Trouble, match="no longer in the library"):
        save_case(archive, replace(CASE, title="Mere"), number)
    assert all_cases(archive) == ()


def test_an_older_version_comes_back_as_the_newest(archive):
    keep_case(archive, CASE, reviewed_by(archive, CASE))
    keep_case(archive, replace(CASE, title="Nyt"))
    kept = restore_version(archive, CASE.id, 1)
    assert (kept.number, kept.reviewed, one_case(archive, CASE.id)) == (3, True, CASE)


def test_a_duplicate_has_a_life_of_its_own(archive):
    keep_case(archive, CASE, reviewed_by(archive, CASE))
    copy = duplicate_case(archive, CASE.id, "Ring før du kommer (kopi)")
    assert case_state(archive, copy).reviewed
    save_case(archive, replace(one_case(archive, copy), situation="Anden"), 0)
    assert one_case(archive, CASE.id) == CASE


def test_a_case_without_a_title_is_not_kept(archive):
    keep_case(archive, CASE)
    with pytest.raises(Trouble, match="needs a title"):
        save_case(archive, replace(CASE, title="  "), 1)
    assert one_case(archive, CASE.id) == CASE


# Looking through


def test_a_case_nobody_has_looked_through_cannot_be_used(archive):
    assert not keep_case(archive, CASE).reviewed
    with pytest.raises(Trouble, match="“Ring før du kommer” has not been looked through"):
        case_for_day(archive, CASE.id)
    assert settle_review(archive, CASE, Review("Ida", 1)).reviewed
    assert case_for_day(archive, CASE.id) == CASE
    assert entry(archive).reviewed


def test_what_the_review_did_not_clear_keeps_the_case_out(archive):
    keep_case(archive, WITH_MAIL)
    assert not settle_review(archive, WITH_MAIL, Review("Ida", 1)).reviewed
    assert not case_state(archive, CASE.id).reviewed
    assert settle_review(archive, WITH_MAIL, reviewed_by(archive, WITH_MAIL)).reviewed
    state = case_state(archive, CASE.id)
    assert (state.number, state.reviewed, state.review.by) == (1, True, "Ida")


def test_a_later_edit_stays_reviewed_until_it_says_something_new_about_somebody(archive):
    number = keep_case(archive, WITH_MAIL, reviewed_by(archive, WITH_MAIL)).number
    harmless = replace(WITH_MAIL, went_wrong=f"Ingen svarede {MAIL}.")
    kept = save_case(archive, harmless, 0)
    assert (kept.number, kept.reviewed) == (number + 1, True)
    worse = save_case(archive, replace(harmless, questions=(f"Hvem er {OTHER}?",)), kept.number)
    assert not worse.reviewed
    assert not entry(archive).reviewed
    better = save_case(archive, harmless, worse.number)
    assert better.reviewed
    assert [version.reviewed for version in versions(archive, CASE.id)] == [True, True]


def test_a_file_that_comes_in_again_with_another_text_is_not_vouched_for_by_the_old_review(archive):
    keep_case(archive, CASE, reviewed_by(archive, CASE))
    assert not keep_case(archive, replace(CASE, situation="Noget helt andet.")).reviewed


def test_a_guard_that_has_learnt_something_takes_the_case_back_in_lists_too(places, templates):
    class Nothing:
        def examine(self, case):
            return ()

    young = Archive(places, templates, Nothing())
    keep_case(young, WITH_MAIL, Review("Ida", 1))
    assert entry(young).reviewed
    young.close()
    archive = Archive(places, templates)
    with pytest.raises(Trouble, match="not been looked through"):
        case_for_day(archive, CASE.id)
    assert not entry(archive).reviewed
    archive.close()


def test_personal_numbers_are_hidden_before_anything_is_on_disk(archive):
    number, reason = a_number(), a_number()
    case = replace(CASE, situation=f"Hun hedder {number}.", questions=(f"Hvem er {number}?",))
    kept = save_case(archive, case, 0)
    assert kept.masked == 2
    assert one_case(archive, CASE.id).questions == (f"Hvem er {MASK}?",)
    subjects = [finding.subject for finding in archive.guard.examine(WITH_MAIL)]
    settle_review(archive, WITH_MAIL, Review("Ida", 1, tuple((each, f"som {reason}") for each in subjects)))
    archive.backup("prøve")
    for each in (number, reason):
        assert files_with(archive, each) == []
        assert files_with(archive, each.replace("-", "")) == []


# Forgetting


def test_a_settled_review_can_forget_what_was_taken_out(archive):
    keep_case(archive, CASE, reviewed_by(archive, CASE))
    keep_case(archive, WITH_MAIL)
    keep_case(archive, replace(WITH_MAIL, title="Endnu en"))
    assert files_with(archive, MAIL)
    clean = replace(WITH_MAIL, situation="Hun bor alene. Skriv til hende om aftalen.")
    assert settle_review(archive, clean, reviewed_by(archive, clean), forget_earlier=True).reviewed
    assert files_with(archive, MAIL) == []
    assert [version.number for version in versions(archive, CASE.id)] == [4, 1]
    assert search_cases(archive, MAIL) == ()


def test_a_draft_that_was_written_over_is_forgotten_too(archive):
    number = save_case(archive, WITH_MAIL, 0).number
    save_case(archive, CASE, number)
    settle_review(archive, CASE, reviewed_by(archive, CASE), forget_earlier=True)
    assert files_with(archive, MAIL) == []
    assert files_with(archive, "holm") == []


def test_without_being_asked_a_review_forgets_nothing(archive):
    keep_case(archive, WITH_MAIL)
    settle_review(archive, CASE, reviewed_by(archive, CASE))
    assert one_case(archive, CASE.id, 1) == WITH_MAIL


def test_a_deleted_case_is_nowhere_but_in_the_copies_it_tells_of(archive):
    keep_case(archive, WITH_MAIL)
    keep_case(archive, replace(CASE, id="ole", title="En anden"))
    archive.backup("dag")
    left = remove_case(archive, CASE.id)
    assert (left.copies, left.wiped) == (1, True)
    assert [name for name in files_with(archive, MAIL) if name.startswith("library.db")] == []
    assert clear_copies(archive, CASE.id) == 1
    assert files_with(archive, MAIL) == []
    assert clear_copies(archive, CASE.id) == 0
    assert [found.id for found in all_cases(archive)] == ["ole"]
    assert len(archive.library.backups()) == 1


def test_nothing_is_deleted_for_good_while_the_library_is_only_in_memory(places, templates):
    places.data.write_text("in the way")
    away = Archive(places, templates)
    keep_case(away, CASE)
    with pytest.raises(Trouble, match="Nothing can be saved"):
        remove_case(away, CASE.id)
    assert [found.id for found in all_cases(away)] == ["inger"]
    away.close()


# Days


def test_a_day_that_is_not_open_gets_a_case_only_when_it_was_looked_through(archive):
    day_id = archive.create_day("Dag", "2026-05-12", "social", ["Gruppe 1"])
    group = archive.read_day(day_id).day.day.groups[0].id
    keep_case(archive, CASE)
    with pytest.raises(Trouble, match="not been looked through"):
        give_case(archive, CASE.id, day_id, group)
    settle_review(archive, CASE, Review("Ida", 1))
    give_case(archive, CASE.id, day_id, group)
    keep_case(archive, WITH_MAIL)
    give_case(archive, CASE.id, day_id, group)
    day = archive.read_day(day_id).day.day
    assert day.case_of(day.groups[0]) == CASE


def test_a_newer_version_is_known_by_what_the_day_holds(archive):
    keep_case(archive, CASE, reviewed_by(archive, CASE))
    held = DayDocument("dag")
    held.begin("Dag", "", "social")
    held.add_case(case_for_day(archive, CASE.id))
    digest = digest_of(held.day.cases[CASE.id])
    assert not entry(archive).replaces(digest)
    newer = replace(CASE, situation="Hun bor hos sin datter.")
    keep_case(archive, newer)
    assert not entry(archive).replaces(digest)  # nobody has looked it through
    settle_review(archive, newer, Review("Ida", 1))
    assert entry(archive).replaces(digest)
    assert not entry(archive).replaces(digest_of(replace(CASE, title="Fra en anden bærbar")))


def test_the_cases_that_come_with_the_program_can_be_used_at_once(example, archive):
    found = all_cases(archive)
    assert len(found) == 6
    assert all(case.reviewed for case in found)
    states = [case_state(archive, case.id) for case in found]
    assert {state.review.by for state in states} == {"Brobyg"}
    assert {reason for state in states for _, reason in state.review.kept} == {INVENTED}


def test_an_example_from_before_cases_were_reviewed_is_vouched_for_unless_somebody_changed_it(example, archive):
    for case in all_cases(archive):
        archive.library.cases.set_review(case.id, 1, None, clear=False)
    changed = replace(one_case(archive, "inger"), went_wrong="Min egen.")
    keep_case(archive, changed)
    example_day(archive, resources(), "2026-05-12")
    assert {case.id for case in all_cases(archive) if not case.reviewed} == {"inger"}
