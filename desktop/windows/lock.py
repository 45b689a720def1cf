"""One window per library: takes the lock, or tells who holds it."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QLockFile

from desktop.paths import Places
from desktop.words import QT_TRANSLATE_NOOP, Translate

HELD = QT_TRANSLATE_NOOP("Lock", "Brobyg is already open on this library, by process {pid} on {host}.")
HELD_BY_NOBODY_KNOWN = QT_TRANSLATE_NOOP("Lock", "Brobyg is already open on this library.")
ADVICE = QT_TRANSLATE_NOOP(
    "Lock", "Use that window, or close it first. Another library can be opened with `brobyg --data-dir FOLDER`."
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the library open; `pid` is 0 where that cannot be read."""

    pid: int
    host: str

    def say(self, translate: Translate) -> str:
        """Tell it, and what to do."""
        held = translate("Lock", HELD).format(pid=self.pid, host=self.host)
        return f"{held if self.pid else translate('Lock', HELD_BY_NOBODY_KNOWN)} {translate('Lock', ADVICE)}"


class WindowLock:
    """Held as long as the window lives. A folder that cannot be written needs none: work stays in memory there."""

    def __init__(self, places: Places) -> None:
        with suppress(OSError):
            places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = QLockFile(str(places.lock))
        # Never too old: a window may stay open for days. One whose process has ended is taken over all the same.
        self._file.setStaleLockTime(0)
        self._held = self._file.tryLock(0)

    @property
    def holder(self) -> Holder | None:
        """Who holds it instead, if somebody does."""
        if self._held or self._file.error() is not QLockFile.LockError.LockFailedError:
            return None
        pid, host, _ = self._file.getLockInfo()
        return Holder(int(pid), str(host))

    def release(self) -> None:
        self._file.unlock()
