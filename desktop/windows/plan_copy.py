"""The goal plan as plain text on the clipboard, whole or one heading of SEL § 141, put together beside the window."""

import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.language import Language
from desktop.model.handleplan import Heading
from desktop.model.journey import Board
from desktop.windows.desk import Desk
from desktop.windows.notices import Tone


class PlanCopy(QObject):
    """Tells what it has put on the clipboard, and how many characters that is: case systems take only so many."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: set[PlanTextJob] = set()

    def copy(self, board: Board, heading: Heading | None = None) -> None:
        """Put the plan of a board on the clipboard, or what stands under one heading."""
        job = PlanTextJob(board, heading)
        self._jobs.add(job)
        job.ended.connect(self._take)
        job.start()

    def _take(self, job: "PlanTextJob", text: str) -> None:
        self._jobs.discard(job)
        if not text:
            self._desk.notices.tell(lambda: self.tr("Nothing is written there yet."))
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The plan is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)


class PlanTextJob(QObject):
    """One text on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, str)
    """This job and the text; empty if there is nothing of a plan."""

    def __init__(self, board: Board, heading: Heading | None) -> None:
        super().__init__()
        self._board, self._heading = board, heading

    def start(self) -> None:
        threading.Thread(target=self._work, name="plan text", daemon=True).start()

    def _work(self) -> None:
        # The report room is wanted by this thread alone: the window never needs it.
        from desktop.report.plan import has_plan
        from desktop.report.plan_text import plan_sections, plan_text

        text = ""
        if self._heading is not None:
            sections = plan_sections(self._board, Language.translate)
            text = next(section.body for section in sections if section.heading is self._heading)
        elif has_plan(self._board):
            text = plan_text(self._board, Language.translate)
        self.ended.emit(self, text)
