"""The list of cases, made again only where a case says something else than when it was last made."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.archive.archive import Archive
from desktop.archive.entries import CaseEntry
from desktop.model.case import Case, case_from_dict
from desktop.model.law import law_names

LISTED = ("title", "persona", "keywords", "target_groups", "legal_basis")


def entries(archive: Archive) -> tuple[CaseEntry, ...]:
    """Every case by its newest version, by title; archived ones too."""
    known, found = archive.case_entries, {}
    for row in archive.library.cases.all():
        entry = known.get(row["id"])
        if entry is None or entry.digest != row["digest"]:
            entry = _read(archive, row)
        if entry is not None:
            found[entry.id] = _with_state(entry, row)
    archive.case_entries = found
    return tuple(sorted(found.values(), key=lambda entry: entry.title.casefold()))


def laws_of(case: Case) -> tuple[str, ...]:
    """The laws a case stands on, short."""
    return law_names(case.legal_basis)


def themes_of(case: Case) -> tuple[str, ...]:
    """The names of the themes its lines belong to, each once."""
    return tuple(dict.fromkeys(line.theme for line in case.assessments if line.theme))


def _read(archive: Archive, row: dict[str, Any]) -> CaseEntry | None:
    held = archive.library.cases.get(row["id"], row["number"])
    if held is None:
        return None  # another process has removed it this very moment
    case = case_from_dict(_listed(held["content"]) | {"id": row["id"]})
    return CaseEntry(
        id=case.id,
        title=case.title,
        persona=case.persona,
        keywords=case.keywords,
        target_groups=case.target_groups,
        laws=laws_of(case),
        themes=themes_of(case),
        digest=row["digest"],
    )


def _listed(content: Mapping[str, Any]) -> dict[str, object]:
    """Give only what a list shows: reading all of a thousand cases takes three times as long."""
    lines = content.get("assessments")
    held = [line for line in lines if isinstance(line, Mapping)] if isinstance(lines, list) else []
    themes = {str(line.get("theme")): line for line in held}
    return {name: content.get(name) for name in LISTED} | {"assessments": list(themes.values())}


def _with_state(entry: CaseEntry, row: dict[str, Any]) -> CaseEntry:
    earlier = frozenset(row["earlier"]) - {entry.digest}
    state = (row["number"], bool(row["clear"]), bool(row["archived"]), row["at"], earlier)
    if state == (entry.number, entry.reviewed, entry.archived, entry.at, entry.earlier):
        return entry
    number, reviewed, archived, at, earlier = state
    return replace(entry, number=number, reviewed=reviewed, archived=archived, at=at, earlier=earlier)
