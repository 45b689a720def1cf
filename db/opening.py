"""How a connection to a library is made: look, connect, set up, migrate; and how little suffices for a damaged one."""

import sqlite3
import time
from pathlib import Path

from db.backup import back_up
from db.connection import BUSY_SECONDS, Connection
from db.errors import DamagedLibrary, Unwritable, primary_code, seam
from db.files import uri
from db.identity import APPLICATION, VERSION, identify, look
from db.readmodel import TABLES as READINGS

TABLES = frozenset(
    {"workshops", "documents", "updates", "snapshots", "history", "backups"}
    | {"cases", "case_versions", "case_words", "answers", "received", "projects", *READINGS}
)
SETTINGS = (
    "synchronous = FULL",
    "fullfsync = ON",  # macOS: without it a flush stops in the drive's memory; elsewhere it means nothing
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",  # what is deleted was about people: overwrite it
    "journal_size_limit = 16777216",
)
RETRY_SECONDS = 0.02


def open_file(path: Path, backups: Path, *, writable: bool) -> Connection:
    """Open a library, making or migrating it where that is allowed."""
    with seam():
        if writable:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        look(path)
    if writable:
        return _open(path, backups, "mode=rwc")
    try:
        return _open(path, backups, "mode=ro")
    except Unwritable:
        # In a folder where not even a lock file can be made; with nothing in a log the file itself is all there is.
        if path.with_name(f"{path.name}-wal").exists():
            raise
        return _open(path, backups, "mode=ro&immutable=1")


def open_in_memory() -> Connection:
    """Make an empty library that lives as long as its connection."""
    with seam():
        raw = sqlite3.connect("file::memory:", uri=True, isolation_level=None, check_same_thread=False)
        _set_up(raw)
        _migrate(raw)
    return Connection(raw, VERSION)


def open_damaged_file(path: Path) -> Connection:
    """Open read-only whatever SQLite can still make sense of, a file cut short included."""
    with seam():
        look(path)
        if not path.is_file():
            raise Unwritable(f"{path} is not there")
    for options in ("mode=ro", "mode=ro&immutable=1"):
        raw = _connect(path, options)
        try:
            raw.execute("PRAGMA trusted_schema = OFF")
            raw.execute("PRAGMA query_only = ON")
            # SQLite refuses to read a file shorter than it claims to be, unless the schema counts as writable.
            raw.execute("PRAGMA writable_schema = ON")
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except (sqlite3.Error, UnicodeDecodeError):
            raw.close()
        else:
            return Connection(raw, VERSION, path)
    raise DamagedLibrary(f"nothing in {path} can be read")


def _open(path: Path, backups: Path, options: str) -> Connection:
    with seam():
        raw = _connect(path, options)
    try:
        with seam():
            return _prepare(raw, path, backups, writable=options == "mode=rwc")
    except BaseException:
        raw.close()
        raise


def _connect(path: Path, options: str) -> sqlite3.Connection:
    return sqlite3.connect(
        uri(path, options), uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )


def _prepare(raw: sqlite3.Connection, path: Path, backups: Path, *, writable: bool) -> Connection:
    found = identify(raw)
    found.require_ours(path)
    _set_up(raw)
    if writable:
        _use_write_ahead_log(raw)
        _require_writing(raw)
    connection = Connection(raw, VERSION, path)
    if found.version < VERSION:
        if not writable:
            raise Unwritable(f"{path} has version {found.version} and would have to be migrated first")
        if found.version:
            back_up(connection, backups, f"{found.version}-{VERSION}")
        _migrate(raw)
        found = identify(raw)
    if found.application != APPLICATION or not found.tables >= TABLES:
        raise DamagedLibrary(f"{path} lacks {', '.join(sorted(TABLES - found.tables)) or 'its mark'}")
    return connection


def _set_up(raw: sqlite3.Connection) -> None:
    for setting in SETTINGS:
        raw.execute(f"PRAGMA {setting}")


def _use_write_ahead_log(raw: sqlite3.Connection) -> None:
    """Switch once per file; SQLite does not wait by itself when another process is switching too.

    A file system that cannot do it keeps the older journal: slower, with readers and writers waiting, but as safe.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while raw.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            raw.execute("PRAGMA journal_mode = WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_SECONDS)


def _require_writing(raw: sqlite3.Connection) -> None:
    """SQLite opens a read-only file without complaint, and even begins a transaction on it."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.execute(f"PRAGMA application_id = {APPLICATION}")
    finally:
        raw.execute("ROLLBACK")


def _migrate(raw: sqlite3.Connection) -> None:
    # Here and not above: it brings sqlite_utils, a tenth of a second that a normal start does without.
    from db.migrations import migrate

    migrate(raw)
