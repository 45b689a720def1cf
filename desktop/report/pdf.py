"""A report as a PDF file: typeset, printed, made readable aloud, and put in place whole or not at all."""

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.report.blocks import Report
from desktop.report.letters import clean
from desktop.report.typeset import typeset
from desktop.tagged.faults import Fault
from desktop.tagged.structure import Structure
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.tagged.file import Tagged

Progress = Callable[[int, int], bool]
"""Called with what is done of how much; gives False to stop."""

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class _Stopped(Exception):
    """The user wants no report after all."""


@dataclass(frozen=True, slots=True)
class _Steps:
    """Tells how far the work is: the first half of it is typesetting blocks, the second printing pages."""

    blocks: int
    progress: Progress | None

    def block(self, done: int) -> None:
        self._tell(done)

    def page(self, done: int, pages: int) -> None:
        self._tell(self.blocks + self.blocks * done // max(1, pages))

    def _tell(self, done: int) -> None:
        if self.progress is not None and not self.progress(done, 2 * self.blocks):
            raise _Stopped


def write_pdf(report: Report, path: Path, translate: Translate, progress: Progress | None = None) -> tuple[Fault, ...]:
    """Write a report to a file. When `progress` stops it, or it fails, whatever was at `path` is still there.

    Gives what speaks against calling the file accessible (PDF/UA-1); it then does not call itself so.

    Raises `Trouble` when the file cannot be written.
    """
    with suppress(_Stopped):
        made = made_pdf(report, translate, progress)
        put_in_place(made.content, path)
        return made.faults
    return ()


def pdf_bytes(report: Report, translate: Translate, progress: Progress | None = None) -> bytes:
    """A report as PDF, to be looked at or sent."""
    return made_pdf(report, translate, progress).content


def made_pdf(
    report: Report, translate: Translate, progress: Progress | None = None, made: datetime | None = None
) -> "Tagged":
    """A report as PDF, with what speaks against calling it accessible; `made` is when, if not now."""
    # Half a second of imports that nobody needs before the first report.
    from desktop.report.press import Work, print_pages

    steps = _Steps(len(report.blocks), progress)
    title = clean(report.title)
    structure = Structure()
    pages = typeset(report, structure, translate, steps.block)
    when = made or datetime.now(UTC).astimezone().replace(microsecond=0)
    return print_pages(pages, structure, title, report.language, Work(translate, steps.page, when, report.sender))


def put_in_place(content: bytes, path: Path) -> None:
    """Write a file whole or not at all; raises `Trouble` when it cannot be written."""
    beside = path.parent / f".brobyg-{secrets.token_hex(6)}.part"
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as fault:
        raise _told(fault, path) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _told(fault: OSError, path: Path) -> Trouble:
    if fault.errno in FULL:
        return Trouble(
            QT_TRANSLATE_NOOP("Trouble", "There is no room on the disk for {file}."),
            QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again."),
            file=path,
        )
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "The file {file} could not be written."),
        QT_TRANSLATE_NOOP("Trouble", "Close it if it is open in another program, or choose another folder."),
        file=path,
    )
