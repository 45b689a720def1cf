"""Cases as they lie in the library: kept, listed, read, and filled up with the ones that come with the program."""

import time
from pathlib import Path

from desktop.archive.archive import Archive
from desktop.archive.entries import CaseEntry
from desktop.archive.faults import telling
from desktop.model.case import Case, case_from_dict, case_to_dict, searchable_text
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


def all_cases(archive: Archive) -> tuple[CaseEntry, ...]:
    """The cases of the library, by title."""
    with telling(archive.places.library):
        rows = [archive.library.cases.get(row["id"]) for row in archive.library.cases.all()]
    found = [case_from_dict(row["content"]) for row in rows if row is not None]
    found.sort(key=lambda case: case.title.casefold())
    return tuple(CaseEntry(case.id, case.title, case.persona, tuple(case.keywords)) for case in found)


def one_case(archive: Archive, case_id: str) -> Case:
    """The newest version of a case."""
    with telling(archive.places.library):
        row = archive.library.cases.get(case_id)
    if row is None:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "This case is no longer in the library."))
    return case_from_dict(row["content"])


def keep_case(archive: Archive, case: Case) -> None:
    """Keep a case; one that is there already gets a new version if it says something else."""
    content = case_to_dict(case)
    with archive.writing():
        known = archive.library.cases.get(case.id)
        if known is not None and known["content"] == content:
            return
        keep = archive.library.cases.add if known is None else archive.library.cases.add_version
        keep(
            case.id,
            title=case.title,
            content=content,
            text=searchable_text(case),
            keywords=" ".join(case.keywords),
            source=case.source,
            at=int(time.time()),
        )


def has_case(archive: Archive, case_id: str) -> bool:
    """Whether the library knows a case, in whatever version."""
    with telling(archive.places.library):
        return archive.library.cases.get(case_id) is not None


def shipped_files(resources: Path) -> tuple[Path, ...]:
    """The case files that come with the program."""
    return tuple(sorted((resources / "cases").glob("*.yaml")))
