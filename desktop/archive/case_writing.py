"""How a case becomes a row of the library: masked, with the words it is found by and with whether it may be used."""

import time
from dataclasses import replace
from typing import Any

from db.cases import Version
from desktop.archive.archive import Archive
from desktop.archive.case_entries import laws_of, themes_of
from desktop.archive.looking import is_clear
from desktop.model.case import Case, case_from_dict, case_to_dict, searchable_text
from desktop.model.cpr import mask, mask_case
from desktop.model.privacy import Review, review_to_dict
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

UNTITLED = (
    QT_TRANSLATE_NOOP("Trouble", "A case needs a title."),
    QT_TRANSLATE_NOOP("Trouble", "Give it one, and it is kept."),
)


def fit_to_keep(case: Case) -> tuple[Case, int]:
    """Hide every CPR number before anything is written; a case without a title could not be read again."""
    if not case.title.strip():
        raise Trouble(*UNTITLED)
    hidden, count = mask_case(case)
    return case_from_dict(case_to_dict(hidden)), count


def version_of(archive: Archive, case: Case, review: Review | None) -> Version:
    """Give the row of a case; without a review it may not be used, and the guard need not look."""
    found_by = [*case.keywords, *case.target_groups, *case.legal_basis, *laws_of(case), *themes_of(case)]
    found_by += [line.label for line in case.assessments] + [actor.role for actor in case.actors]
    return Version(
        title=case.title,
        content=case_to_dict(case),
        text=searchable_text(case),
        keywords="\n".join(dict.fromkeys(found_by)),
        source=case.source,
        at=int(time.time()),
        review=_written(review) if review is not None else None,
        clear=is_clear(archive.guard, case, review) if review is not None else False,
    )


def add_version(archive: Archive, case: Case, version: Version, known: dict[str, Any] | None) -> int:
    """Keep the newest version of a case that may be `known` already; give its number."""
    if known is not None:
        return archive.library.cases.add_version(case.id, version)
    archive.library.cases.add(case.id, version)
    return 1


def set_review(archive: Archive, number: int, case: Case, review: Review) -> bool:
    """Note a review of a version that says what `case` does; tell whether it may now be used."""
    clear = is_clear(archive.guard, case, review)
    archive.library.cases.set_review(case.id, number, _written(review), clear=clear)
    return clear


def require_home(archive: Archive) -> None:
    """Refuse to delete anything for good while the library is in memory: on disk it would stay."""
    if archive.homeless is not None:
        raise archive.homeless


def _written(review: Review) -> dict[str, object]:
    """A review as it is stored; a reason somebody typed may hold a number as well."""
    kept = tuple((subject, mask(reason)[0]) for subject, reason in review.kept)
    return review_to_dict(replace(review, by=mask(review.by)[0], kept=kept))
