"""Cases and every version they have had, and finding them by the beginnings of words."""

import json
import unicodedata
from collections.abc import Mapping
from typing import Any

from db.connection import Connection
from db.errors import Conflict, DamagedLibrary

WORDS_ASKED = 16
LETTERS_ASKED = 64
VERSION_OF_CASE = (
    "SELECT id, case_versions.title, archived, created, number, content, text, keywords, source, at"
    " FROM cases JOIN case_versions ON case_id = id"
)


class Cases:
    """Cases of the library; the newest version counts, older ones stay for the days that used them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(  # noqa: PLR0913, PLR0917 - a case in plain columns
        self, case_id: str, title: str, content: Mapping[str, Any], text: str, keywords: str, source: str, at: int
    ) -> None:
        """Add a case with its first version; `text` and `keywords` are what it shall be found by.

        `source` tells where it came from, `at` is seconds since 1970. Raises `Conflict` if the id is taken.
        """
        with self._connection.transaction():
            self._connection.run("INSERT INTO cases (id, title, created) VALUES (?, ?, ?)", [case_id, title, at])
            self.add_version(case_id, title, content, text, keywords, source, at)

    def add_version(  # noqa: PLR0913, PLR0917 - as `add`
        self, case_id: str, title: str, content: Mapping[str, Any], text: str, keywords: str, source: str, at: int
    ) -> int:
        """Add a newer version of a case; give its number. Raises `Conflict` if there is no such case."""
        with self._connection.transaction():
            (number,) = self._connection.row(
                "SELECT coalesce(max(number), 0) + 1 FROM case_versions WHERE case_id = ?", [case_id]
            ) or (1,)
            self._connection.run(
                "INSERT INTO case_versions (case_id, number, title, content, text, keywords, source, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [case_id, number, title, json.dumps(content, ensure_ascii=False), text, keywords, source, at],
            )
            self.index(case_id)
        return int(number)

    def archive(self, case_id: str, *, archived: bool = True) -> None:
        """Take a case out of everyday sight, or bring it back."""
        with self._connection.transaction():
            self._connection.run("UPDATE cases SET archived = ? WHERE id = ?", [int(archived), case_id])

    def remove(self, case_id: str) -> None:
        """Remove a case with all its versions; days that use it keep their own copies."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM case_words WHERE case_id = ?", [case_id])
            self._connection.run("DELETE FROM cases WHERE id = ?", [case_id])

    def all(self) -> list[dict[str, Any]]:
        """Give every case in its newest version, the latest first; the columns are those of `get`."""
        found = self._connection.dicts(
            f"{VERSION_OF_CASE} WHERE number = (SELECT max(number) FROM case_versions"  # noqa: S608
            " WHERE case_id = id) ORDER BY at DESC, cases.rowid DESC"
        )
        return [_parsed(row) for row in found]

    def get(self, case_id: str, number: int | None = None) -> dict[str, Any] | None:
        """Give a case with the content of one version, the newest unless a number is given."""
        found = self._connection.dicts(
            f"{VERSION_OF_CASE} WHERE id = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number DESC LIMIT 1",
            [case_id, number],
        )
        return _parsed(found[0]) if found else None

    def search(self, words: str) -> list[str]:
        """Give the ids of the cases in which every word begins some word, best first; no words find nothing."""
        question = _question(words)
        if not question:
            return []
        found = self._connection.rows(
            "SELECT case_id FROM case_words WHERE case_words MATCH ? ORDER BY bm25(case_words, 0, 10, 1, 5), rowid",
            [question],
        )
        return [case_id for (case_id,) in found]

    def index(self, case_id: str) -> None:
        """Let a case be listed and found by its newest version."""
        with self._connection.transaction():
            newest = self._connection.row(
                "SELECT title, text, keywords FROM case_versions WHERE case_id = ? ORDER BY number DESC LIMIT 1",
                [case_id],
            )
            if newest is None:
                raise Conflict(f"case {case_id} has no version")
            self._connection.run("UPDATE cases SET title = ? WHERE id = ?", [newest[0], case_id])
            self._connection.run("DELETE FROM case_words WHERE case_id = ?", [case_id])
            self._connection.run(
                "INSERT INTO case_words (case_id, title, text, keywords) VALUES (?, ?, ?, ?)",
                [case_id, *map(_composed, newest)],
            )


def _composed(text: str) -> str:
    """Write å as one character: files from a Mac write it as a and a ring, which the index would not find."""
    return unicodedata.normalize("NFC", text)


def _question(words: str) -> str:
    """Turn what somebody typed into word beginnings that all must be there; nothing typed is syntax."""
    plain = _composed(words).replace('"', " ").replace("\0", " ")
    asked = [word[:LETTERS_ASKED] for word in plain.split() if any(letter.isalnum() for letter in word)]
    return " ".join(f'"{word}"*' for word in asked[:WORDS_ASKED])


def _parsed(row: dict[str, Any]) -> dict[str, Any]:
    try:
        content = json.loads(row["content"])
    except ValueError as error:
        raise DamagedLibrary(f"a case cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise DamagedLibrary("a case is no object")
    return {**row, "content": content}
