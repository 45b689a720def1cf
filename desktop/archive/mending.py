"""A document that some bytes have spoilt, made again from what is on disk and what has come since."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.archive.archive import Archive
from desktop.archive.building import build
from desktop.archive.entries import NewDocument
from desktop.document.shared import Shared
from desktop.document.sieve import sift


@dataclass(frozen=True, slots=True)
class Mended:
    """The document as it is now, those of the updates offered that are in it, and how many had to be left out."""

    document: Shared
    taken: tuple[bytes, ...]
    left_out: int


def mend(archive: Archive, what: NewDocument, offered: Sequence[bytes]) -> Mended:
    """Make a document of what is on disk and of updates that may not be; those that spoil it are left out."""
    sifted = sift([*archive.updates(what.id), *offered])
    taken = tuple(update for update in offered if update not in sifted.unsound)
    return Mended(build(what.kind, sifted.parts, what.day), taken, len(sifted.unsound))
