"""The shared documents as bytes: updates appended, folded into one state now and then, remembered for going back.

What the bytes mean is not known here, only that a document's updates may be applied twice and in any order.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

from db.connection import Connection
from db.packed import pack, unpack


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


class Documents:
    """Documents of all theme days. Update numbers grow over the whole library and are never used twice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, document: str, workshop: str, kind: str, name: str, at: int) -> None:
        """Add an empty document; `kind` is "day" or "board". Raises `Conflict` if the id is taken."""
        with self._connection.transaction():
            self._connection.run(
                "INSERT INTO documents (id, workshop, kind, name, created) VALUES (?, ?, ?, ?, ?)",
                [document, workshop, kind, name, at],
            )

    def rename(self, document: str, name: str) -> None:
        with self._connection.transaction():
            self._connection.run("UPDATE documents SET name = ? WHERE id = ?", [name, document])

    def of(self, workshop: str) -> list[dict[str, Any]]:
        """Give the documents of a theme day, oldest first: id, workshop, kind, name, created."""
        return self._connection.dicts("SELECT * FROM documents WHERE workshop = ? ORDER BY rowid", [workshop])

    def get(self, document: str) -> dict[str, Any] | None:
        found = self._connection.dicts("SELECT * FROM documents WHERE id = ?", [document])
        return found[0] if found else None

    def append(self, rows: Sequence[tuple[str, bytes]], at: int) -> list[int]:
        """Keep updates (document, bytes), all or none; when this returns they are on the disk.

        Gives each one's number, the old one where the same bytes are there already. Raises `Conflict` when a
        document does not exist (any more) and `Unwritable` when nothing could be kept.
        """
        with self._connection.transaction():
            return [self._append(document, data, at) for document, data in rows]

    def _append(self, document: str, data: bytes, at: int) -> int:
        mark = digest(data)
        fresh = self._connection.row(
            "INSERT INTO updates (document, digest, data, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (document, digest) DO NOTHING RETURNING id",
            [document, mark, data, at],
        )
        known = fresh or self._connection.row(
            "SELECT id FROM updates WHERE document = ? AND digest = ?", [document, mark]
        )
        return int(known[0]) if known else 0

    def load(self, document: str) -> tuple[bytes | None, list[bytes], int]:
        """Give the folded state if there is one, the updates after it in order, and the highest number among them."""
        # One instant: a fold by another process between the two reads would hide updates from both.
        with self._connection.reading():
            folded = self._connection.row("SELECT upto, data FROM snapshots WHERE document = ?", [document])
            later = self._connection.rows("SELECT id, data FROM updates WHERE document = ? ORDER BY id", [document])
        upto, packed = folded or (0, None)
        highest = max(upto, later[-1][0] if later else 0)
        return (None if packed is None else unpack(packed), [data for _, data in later], highest)

    def timeline(self, document: str) -> list[tuple[int, int]]:
        """Give number and time of each update that is not folded, in order; the times are seconds since 1970."""
        return [
            (int(number), int(at))
            for number, at in self._connection.rows(
                "SELECT id, at FROM updates WHERE document = ? ORDER BY id", [document]
            )
        ]

    def until(self, document: str, number: int) -> list[bytes]:
        """Give the folded state if there is one, and the updates after it up to a number, in order."""
        with self._connection.reading():
            folded = self._connection.row("SELECT data FROM snapshots WHERE document = ?", [document])
            rows = self._connection.rows(
                "SELECT data FROM updates WHERE document = ? AND id <= ? ORDER BY id", [document, number]
            )
        return [*([] if folded is None else [unpack(folded[0])]), *(data for (data,) in rows)]

    def since(self, number: int, limit: int = 1000) -> list[tuple[int, str, bytes]]:
        """Give what any process has kept after a number, in order: (number, document, bytes).

        Where updates were folded meanwhile their place is taken by the state they are in, which is as good to apply.
        """
        found = self._connection.rows(
            "SELECT id, document, data, 0 FROM updates WHERE id > ?1"
            " UNION ALL SELECT upto, document, data, 1 FROM snapshots WHERE upto > ?1 ORDER BY 1 LIMIT ?2",
            [number, limit],
        )
        return [(upto, document, unpack(data) if folded else data) for upto, document, data, folded in found]

    def last(self) -> int:
        """Give the highest number of the library: from here a reader goes on with `since`.

        Ask before loading the documents; what came in between is then delivered twice, which does no harm.
        """
        found = self._connection.row("SELECT seq FROM sqlite_sequence WHERE name = 'updates'")
        return int(found[0]) if found else 0

    def fold(self, document: str, state: bytes, upto: int, at: int) -> bool:
        """Keep `state`, which holds all updates up to a number, in their place; say whether there was anything to fold.

        Updates after `upto` stay. Somebody else's later fold is never replaced by an earlier one.
        """
        packed = pack(state)
        with self._connection.transaction():
            # The number of an update that is really there, so that no two states of the library share one (see since).
            (last,) = self._connection.row(
                "SELECT max(id) FROM updates WHERE document = ? AND id <= ?", [document, upto]
            ) or (None,)
            if last is None:
                return False
            self._connection.run(
                "INSERT OR REPLACE INTO snapshots (document, upto, data, at) VALUES (?, ?, ?, ?)",
                [document, last, packed, at],
            )
            self._connection.run("DELETE FROM updates WHERE document = ? AND id <= ?", [document, last])
        return True

    def remember(self, document: str, state: bytes, at: int) -> None:
        """Keep a state to go back to; `at` is seconds since 1970 and names it."""
        packed = pack(state)
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO history (document, at, data) VALUES (?, ?, ?)", [document, at, packed]
            )

    def history(self, document: str) -> list[int]:
        """Give the times of the remembered states, newest first."""
        found = self._connection.rows("SELECT at FROM history WHERE document = ? ORDER BY at DESC", [document])
        return [at for (at,) in found]

    def recall(self, document: str, at: int) -> bytes | None:
        """Give the state remembered at that time."""
        found = self._connection.row("SELECT data FROM history WHERE document = ? AND at = ?", [document, at])
        return unpack(found[0]) if found else None
