"""Goal plan and assessment as plain text on the clipboard, or one heading of SEL § 141, made beside the window."""

import threading
from collections.abc import Callable

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
        self._jobs: set[TextJob] = set()

    def copy(self, board: Board, heading: Heading | None = None) -> None:
        """Put the plan of a board on the clipboard, or what stands under one heading."""
        self._begin(TextJob(lambda: _plan_text(board, heading)))

    def copy_assessment(self, board: Board) -> None:
        """Put the assessment of a board on the clipboard."""
        self._begin(TextJob(lambda: _assessment_text(board)))

    def _begin(self, job: "TextJob") -> None:
        self._jobs.add(job)
        job.ended.connect(self._take)
        job.start()

    def _take(self, job: "TextJob", text: str) -> None:
        self._jobs.discard(job)
        if not text:
            self._desk.notices.tell(lambda: self.tr("Nothing is written there yet."))
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("It is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)


class TextJob(QObject):
    """One text on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, str)
    """This job and the text; empty if nothing is written."""

    def __init__(self, make: Callable[[], str]) -> None:
        super().__init__()
        self._make = make

    def start(self) -> None:
        threading.Thread(target=lambda: self.ended.emit(self, self._make()), name="text", daemon=True).start()


# The report room is wanted by the thread alone: the window never needs it.


def _plan_text(board: Board, heading: Heading | None) -> str:
    from desktop.report.plan import has_plan
    from desktop.report.plan_text import plan_sections, plan_text

    if heading is not None:
        sections = plan_sections(board, Language.translate)
        return next(section.body for section in sections if section.heading is heading)
    return plan_text(board, Language.translate) if has_plan(board) else ""


def _assessment_text(board: Board) -> str:
    from desktop.report.assessment import assessment_text

    return assessment_text(board, Language.translate)
