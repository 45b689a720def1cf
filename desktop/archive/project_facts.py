"""What the library knows of a project's theme days, put beside the project itself."""

from desktop.archive.agreed import Agreed, all_agreed
from desktop.archive.archive import Archive
from desktop.model.project import Project
from desktop.model.project_record import DayLine, ProjectRecord, Promise


def record_of_project(archive: Archive, project: Project) -> ProjectRecord:
    """Gather; days that are not in this library are left out."""
    mine = set(project.days)
    days = {each.id: DayLine(each.id, each.title, each.date) for each in archive.days() if each.id in mine}
    return ProjectRecord(project, days, tuple(_promise(each) for each in all_agreed(archive) if each.day in mine))


def _promise(each: Agreed) -> Promise:
    return Promise(each.id, each.day, each.what, each.who, each.due, each.status, each.because)
