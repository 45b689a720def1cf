"""A fault of ours: kept in the log, shown once with words that can be copied, and then work goes on."""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

SEVERE = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class BugHook(QObject):
    """Hears of every fault nobody expected, in whichever thread, and tells it in the interface thread."""

    met = Signal(str)
    """The whole story of a fault not met before."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._told: set[str] = set()
        self._log = logging.getLogger("brobyg")
        self._file = log
        self._handler: logging.Handler | None = None
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(self._take_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        if self._handler is not None:
            self._log.removeHandler(self._handler)
            self._handler.close()

    def _take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        from desktop.model.cpr import mask  # its patterns, 5 ms, are for those who need them

        story = mask("".join(traceback.format_exception(kind, fault, trace)))[0]
        self._note(logging.ERROR, story)
        # Once for each place in the code: a fault in a paint event comes sixty times a second.
        places = traceback.extract_tb(trace)
        where = f"{kind.__name__} {places[-1].filename}:{places[-1].lineno}" if places else story
        if where not in self._told:
            self._told.add(where)
            self.met.emit(story)

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
        if kind in SEVERE:
            self._note(SEVERE[kind], f"Qt: {words}")

    def _note(self, level: int, words: str) -> None:
        if self._handler is None:
            from desktop.windows.log_file import log_file  # rotating files, 10 ms, and hardly ever needed

            self._handler = log_file(self._file)
            self._log.addHandler(self._handler)
        self._log.log(level, "%s", words)


class BugDialog(Sheet):
    """Says that something went wrong, that the work is safe, and what to send to whoever looks after the program."""

    def __init__(self, story: str, log: Path, parent: QWidget | None) -> None:
        super().__init__(parent, width=620)
        self._log = log
        self._lead, self._where = label("", wrap=True), label("muted", wrap=True, selectable=True)
        self.story = QPlainTextEdit(story)
        self.story.setReadOnly(True)
        hold(self.story, QWidget.setMinimumHeight, 200, tall)
        for widget in (self._lead, self.story, self._where):
            self.body.addWidget(widget)
        self.copy, self.go_on = self.add_button(), self.add_button("primary")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(story))
        self.go_on.clicked.connect(self.accept)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Something in the program went wrong"))
        self._lead.setText(
            self.tr(
                "What you have written is kept, and you can go on. "
                "If it happens again, send this text to whoever looks after Brobyg where you work."
            )
        )
        self._where.setText(self.tr("It is also in the file {file}.").format(file=self._log))
        self.story.setAccessibleName(self.tr("What happened, for those who can mend it"))
        self.copy.setText(self.tr("Copy the text"))
        self.go_on.setText(self.tr("Go on"))
