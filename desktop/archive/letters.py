"""What the keeper of the library is handed, and what it tells."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.archive.archive import Archive
from desktop.archive.entries import Arrival, NewDocument
from desktop.trouble import Trouble

Job = Callable[[Archive], object]
Done = Callable[[object], None]
Failure = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Write:
    """An update to commit; `new` says what the document is where it may not be in the library yet."""

    number: int
    document: str
    update: bytes
    new: NewDocument | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A job to do with the library, and who hears what came of it."""

    job: Job
    done: Done
    failed: Failure


Letter = Write | Ask | None
"""Nothing means: commit what is left and end."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything up to this number is committed."""

    upto: int


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The library cannot be written; `waiting` updates are kept in memory and tried again."""

    trouble: Trouble
    waiting: int


@dataclass(frozen=True, slots=True)
class Gone:
    """Updates were dropped because the theme day they belong to has been deleted."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Arrived:
    """Another window or command wrote something: rows of documents, or only days and cases."""

    rows: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A job is done: `done` is to be called with `value` where the question was asked."""

    done: Done
    value: object


@dataclass(frozen=True, slots=True)
class Failed:
    """A job met trouble, or a fault of ours."""

    failed: Failure
    fault: Exception


Event = Saved | NotSaved | Gone | Arrived | Answered | Failed
