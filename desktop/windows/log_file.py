"""The log beside the library: a few files of bounded size, without CPR numbers, and quiet where the disk is full."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.model.cpr import mask
from desktop.overriding import override

LOG_BYTES = 500_000
LOG_FILES = 3


class QuietFile(RotatingFileHandler):
    """A log that a full disk does not turn into a second fault."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Let the line go."""


class Masked(logging.Filter):
    """Hides CPR numbers in what is logged, whoever logs it."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line through, its numbers hidden."""
        words = record.getMessage()
        if record.exc_info:
            words += "\n" + logging.Formatter().formatException(record.exc_info)
        record.msg, record.args = mask(words)[0], ()
        record.exc_info = record.exc_text = None
        return True


def log_file(log: Path) -> logging.Handler:
    """Make a handler that writes to this file, or to the terminal where the folder cannot be written."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = QuietFile(
            log, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.addFilter(Masked())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler
