"""A journey as plain text on the clipboard, put together beside the window."""

import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.language import Language
from desktop.model.journey import Board
from desktop.model.kinds import JourneyKind
from desktop.windows.desk import Desk
from desktop.windows.notices import Tone


class JourneyCopy(QObject):
    """Tells what it has put on the clipboard."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: set[JourneyTextJob] = set()

    def copy(self, board: Board, kind: JourneyKind, phase: str = "") -> None:
        """Put a journey, one phase of it, or the goal plan, on the clipboard."""
        job = JourneyTextJob(board, kind, phase)
        self._jobs.add(job)
        job.ended.connect(self._take)
        job.start()

    def _take(self, job: "JourneyTextJob", text: str) -> None:
        self._jobs.discard(job)
        if not text:
            self._desk.notices.tell(lambda: self.tr("Nothing is written there yet."))
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("It is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)


class JourneyTextJob(QObject):
    """One text on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, str)
    """This job and the text; empty if there is nothing."""

    def __init__(self, board: Board, kind: JourneyKind, phase: str = "") -> None:
        super().__init__()
        self._board, self._kind, self._phase = board, kind, phase

    def start(self) -> None:
        threading.Thread(target=self._work, name="journey text", daemon=True).start()

    def _work(self) -> None:
        # The report room is wanted by this thread alone: the window never needs it.
        from desktop.report.plain_text import journey_text, phase_text
        from desktop.report.plan import has_plan
        from desktop.report.plan_text import plan_text

        if self._phase:
            text = phase_text(self._board.journey(self._kind), self._phase, self._board, Language.translate)
        elif self._kind is not JourneyKind.PLAN:
            text = journey_text(self._board.journey(self._kind), self._board, Language.translate)
        else:
            text = plan_text(self._board, Language.translate) if has_plan(self._board) else ""
        self.ended.emit(self, text)
