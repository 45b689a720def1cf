"""What the library knows of a project's theme days, put beside the project itself."""

from collections.abc import Iterator
from functools import partial

from desktop.archive.agreed import Agreed, all_agreed
from desktop.archive.archive import Archive
from desktop.archive.building import build_readable, day_document
from desktop.document.day import DayDocument
from desktop.model.day import Day
from desktop.model.project import Project
from desktop.model.project_measures import measured
from desktop.model.project_record import DayLine, ProjectRecord, Promise


def record_of_project(archive: Archive, project: Project) -> ProjectRecord:
    """Gather; days that are not in this library are left out."""
    mine = set(project.days)
    days = {each.id: DayLine(each.id, each.title, each.date) for each in archive.days() if each.id in mine}
    promises = tuple(_promise(each) for each in all_agreed(archive) if each.day in mine)
    held = [(day.id, day.surveys, day.rounds) for day in _days(archive, days)]
    return ProjectRecord(project, days, promises, measured(held))


def _days(archive: Archive, days: dict[str, DayLine]) -> Iterator[Day]:
    """The days themselves, the earliest first."""
    for key in sorted(days, key=lambda each: days[each].date or "9"):
        written = archive.updates(day_document(key))
        if written:
            yield build_readable(partial(DayDocument, key), written)[0].day


def _promise(each: Agreed) -> Promise:
    return Promise(each.id, each.day, each.what, each.who, each.due, each.status, each.because)
