"""Cases as they lie in the library: kept with every version, listed, found, read and looked through."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.cases import mark
from desktop.archive.archive import Archive
from desktop.archive.case_entries import entries
from desktop.archive.case_writing import add_version, fit_to_keep, require_home, set_review, version_of
from desktop.archive.entries import CaseEntry, CaseRemoved, CaseState, Kept, VersionEntry
from desktop.archive.faults import telling
from desktop.archive.looking import is_clear
from desktop.model.case import Case, case_from_dict, case_to_dict
from desktop.model.ids import new_id
from desktop.model.privacy import Review, review_from_dict
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("Trouble", "This case is no longer in the library.")
UNREVIEWED = (
    QT_TRANSLATE_NOOP("Trouble", "“{title}” has not been looked through for personal data."),
    QT_TRANSLATE_NOOP("Trouble", "Review it on the page Cases; it takes a minute."),
)


# Reading


def all_cases(archive: Archive) -> tuple[CaseEntry, ...]:
    """The cases of the library, by title; archived ones too."""
    with telling(archive.places.library):
        return entries(archive)


def search_cases(archive: Archive, words: str, *, archived: bool = False) -> tuple[str, ...]:
    """The ids of the cases in which every word begins some word, best first; nothing typed finds nothing."""
    with telling(archive.places.library):
        return tuple(archive.library.cases.search(words, archived=archived))


def one_case(archive: Archive, case_id: str, number: int | None = None) -> Case:
    """A case in one version, the newest unless a number is given."""
    return _case(_row(archive, case_id, number))


def has_case(archive: Archive, case_id: str) -> bool:
    """Whether the library knows a case, in whatever version."""
    with telling(archive.places.library):
        return archive.library.cases.get(case_id) is not None


def versions(archive: Archive, case_id: str) -> tuple[VersionEntry, ...]:
    """The versions of a case, newest first."""
    with telling(archive.places.library):
        rows = archive.library.cases.versions(case_id)
    return tuple(VersionEntry(row["number"], row["title"], row["at"], bool(row["clear"])) for row in rows)


def digest_of(case: Case) -> str:
    """A sign that is the same for cases that say the same."""
    return mark(case_to_dict(case))


def shipped_files(resources: Path) -> tuple[Path, ...]:
    """The case files that come with the program."""
    return tuple(sorted((resources / "cases").glob("*.yaml")))


# Keeping


def keep_case(archive: Archive, case: Case, review: Review | None = None) -> Kept:
    """Keep a case; one that is there already gets a new version if it says something else.

    The new version is unreviewed unless a review comes with it: what came in by a file nobody here has looked through.
    """
    case, masked = fit_to_keep(case)
    with archive.writing():
        known = archive.library.cases.get(case.id)
        if known is not None and known["digest"] == digest_of(case):
            clear = set_review(archive, known["number"], case, review) if review is not None else bool(known["clear"])
            return Kept(case.id, known["number"], is_new=False, reviewed=clear, masked=masked)
        version = version_of(archive, case, review)
        return Kept(case.id, add_version(archive, case, version, known), known is None, version.clear, masked)


def save_case(archive: Archive, case: Case, number: int) -> Kept:
    """Keep what somebody is writing: in the place of version `number` if it is the newest and no day has taken it.

    Otherwise, and always where `number` is 0, it becomes a new version. What was cleared before stays cleared; the
    case is reviewed for as long as the guard finds nothing besides.
    """
    case, masked = fit_to_keep(case)
    with archive.writing():
        known = archive.library.cases.get(case.id)
        if known is None and number:
            raise Trouble(GONE)
        if known is not None and known["digest"] == digest_of(case):
            return Kept(case.id, known["number"], is_new=False, reviewed=bool(known["clear"]), masked=masked)
        version = version_of(archive, case, _review(known))
        if not (number and archive.library.cases.overwrite(case.id, number, version)):
            number = add_version(archive, case, version, known)
        return Kept(case.id, number, known is None, version.clear, masked)


def restore_version(archive: Archive, case_id: str, number: int) -> Kept:
    """Let an older version be the newest again, as one more version with the review it had."""
    with archive.writing():
        row = _row(archive, case_id, number)
        return keep_case(archive, _case(row), _review(row))


def duplicate_case(archive: Archive, case_id: str, title: str) -> str:
    """Make another case of the newest version under another title; give its id. It is as reviewed as the first."""
    with archive.writing():
        row = _row(archive, case_id)
        return keep_case(archive, replace(_case(row), id=new_id(), title=title), _review(row)).id


def archive_case(archive: Archive, case_id: str, archived: bool = True) -> None:  # noqa: FBT001, FBT002 - the state asked for
    """Take a case out of everyday sight, or bring it back."""
    with archive.writing():
        archive.library.cases.archive(case_id, archived=archived)


# Looking through


def case_state(archive: Archive, case_id: str, number: int | None = None) -> CaseState:
    """A case with its review, and whether it may be used by what the guard knows today."""
    row = _row(archive, case_id, number)
    case, review = _case(row), _review(row)
    return CaseState(case, row["number"], review, is_clear(archive.guard, case, review))


def case_for_day(archive: Archive, case_id: str) -> Case:
    """The newest version of a case to be copied into a day; `Trouble` if it may not be used.

    The version stays as it is from now on: further writing makes a new one.
    """
    with archive.writing():
        state = case_state(archive, case_id)
        if state.reviewed:
            archive.library.cases.use(case_id, state.number)
        elif state.review is not None:
            # The guard has learnt something since: let lists say so too.
            set_review(archive, state.number, state.case, state.review)
    if not state.reviewed:
        raise Trouble(*UNREVIEWED, title=state.case.title)
    return state.case


def settle_review(archive: Archive, case: Case, review: Review, *, forget_earlier: bool = False) -> Kept:
    """Keep a case as it was changed in a review, with the review; `reviewed` tells whether it may now be used.

    With `forget_earlier` the unreviewed versions before it, which hold what was taken out, are deleted for good.
    """
    if forget_earlier:
        require_home(archive)
    kept = keep_case(archive, case, review)
    if forget_earlier:
        with archive.writing():
            archive.library.cases.forget_before(kept.id, kept.number)
        with telling(archive.places.library):
            archive.library.wipe()  # also where no version went: drafts that were written over left words behind
    return kept


# Removing


def remove_case(archive: Archive, case_id: str) -> CaseRemoved:
    """Delete a case with all its versions for good, and tell what is left; days keep the copies they have taken."""
    return remove_cases(archive, (case_id,))


def remove_cases(archive: Archive, case_ids: Iterable[str]) -> CaseRemoved:
    """Delete cases for good in one go, which takes as long as writing the library anew.

    `Trouble` where the library is not in its folder, and then all of them are still there.
    """
    require_home(archive)
    ids = tuple(case_ids)
    with archive.writing():
        for case_id in ids:
            archive.library.cases.remove(case_id)
    with telling(archive.places.library):
        wiped = archive.library.wipe()
        copies = {copy for case_id in ids for copy in archive.library.copies_holding(case_id)}
    return CaseRemoved(len(copies), wiped)


def clear_copies(archive: Archive, case_id: str) -> int:
    """Take a case out of the dated copies that hold a text of it which the library has no more; give how many.

    Everything else in the copies stays as it is.
    """
    with telling(archive.places.library):
        copies = archive.library.copies_holding(case_id)
        for copy in copies:
            archive.library.scrub(copy, case_id)
    return len(copies)


def _row(archive: Archive, case_id: str, number: int | None = None) -> dict[str, Any]:
    with telling(archive.places.library):
        row = archive.library.cases.get(case_id, number)
    if row is None:
        raise Trouble(GONE)
    return row


def _case(row: dict[str, Any]) -> Case:
    return case_from_dict({**row["content"], "id": row["id"]})


def _review(row: dict[str, Any] | None) -> Review | None:
    return review_from_dict(row["review"]) if row is not None else None
