"""What can go wrong with a library or a day file, and the one place where SQLite's errors are turned into it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

RETRY = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOLFS,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
}
BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_NOTADB}


class LibraryError(Exception):
    """Something is wrong with the library; the text is English and technical, for the log."""


class NewerLibrary(LibraryError):
    """The library was written by a newer version of the program."""


class DamagedLibrary(LibraryError):
    """The library's content contradicts itself or cannot be decoded."""


class ForeignFile(LibraryError):
    """The file belongs to something else; it has not been touched."""


class Unwritable(LibraryError):
    """The disk is full, the folder read-only, the file busy or moved away: trying again later may succeed."""


class Conflict(LibraryError):
    """A row is there already, or the row it belongs to is gone: another process may have removed it."""


class Refused(LibraryError):
    """A day file that breaks a rule.

    `reason` is one of "not_a_day_file", "truncated", "newer", "schema", "too_large", "too_slow", "damaged" and
    "unreadable" (the disk or its rights, not the content).
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


def primary_code(error: sqlite3.Error) -> int | None:
    """SQLite's primary result code, or nothing when the error comes from Python's wrapper around it."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def translated(error: sqlite3.Error) -> LibraryError:
    """Say in this room's terms what SQLite complains about."""
    code = primary_code(error)
    if code in RETRY:
        return Unwritable(str(error))
    # Without a code, an operational error is text in the file that is not UTF-8.
    if code in BROKEN or (code is None and isinstance(error, sqlite3.OperationalError)):
        return DamagedLibrary(str(error))
    if code == sqlite3.SQLITE_CONSTRAINT:
        return Conflict(str(error))
    return LibraryError(str(error))


@contextmanager
def seam() -> Iterator[None]:
    """Let no error of SQLite or of the file system out of this room untranslated."""
    try:
        yield
    except sqlite3.Error as error:
        raise translated(error) from error
    except UnicodeDecodeError as error:
        # SQLite quotes the broken name in its complaint, and Python cannot read the complaint.
        raise DamagedLibrary(str(error)) from error
    except OSError as error:
        raise Unwritable(str(error)) from error
