"""What is printed of a project, as the process that makes reports is told it."""

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.day_record import Sender
from desktop.model.project_record import ProjectRecord
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.report.blocks import Report


@dataclass(frozen=True, slots=True)
class ProjectOrder:
    """The status page of a project."""

    record: ProjectRecord
    today: datetime.date
    sender: Sender = field(default_factory=Sender)

    def report(self, translate: Translate, path: Path | None = None) -> "Report":
        """Put the page together for a file; runs in the other process."""
        from desktop.report.project_status import status_report
        from desktop.report.writing import WORD

        as_file = path is not None and path.suffix.lower() == WORD
        return status_report(self.record, self.today, translate, self.sender, as_file=as_file)
