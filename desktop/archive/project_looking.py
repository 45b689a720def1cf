"""The guard's look at what people write in a project: it only hints, as with any other text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.archive.archive import Archive
from desktop.model.case import Case
from desktop.model.privacy import Sort
from desktop.model.project import Project

MOST = 40
ORDINARY = frozenset((Sort.DATE, Sort.ADDRESS))
"""What stands in plans of meetings anyhow; in the label of a course it is told."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """What may be personal: its kind, and how it is written."""

    sort: Sort
    words: str


def look_through(archive: Archive, project: Project) -> tuple[Suspect, ...]:
    """What the guard finds, each once, in the order it is written."""
    labels = [each.label for each in project.courses]
    plans = [project.title, project.purpose, project.steering, project.work, project.decide]
    plans += [each.title for each in project.activities] + [each.note for each in project.advice.values()]
    plans += [each.words for each in project.asides]
    found = [*_found(archive, labels), *(each for each in _found(archive, plans) if each.sort not in ORDINARY)]
    return tuple(dict.fromkeys(found))[:MOST]


def _found(archive: Archive, texts: Iterable[str]) -> Iterator[Suspect]:
    written = tuple(filter(None, (text.strip() for text in texts)))
    for finding in archive.guard.examine(Case("project", "-", questions=written)) if written else ():
        if finding.place.field == "questions":
            words = written[finding.place.index][finding.start : finding.end]
            yield Suspect(finding.subject.sort, " ".join(words.split()))
