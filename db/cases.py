"""Cases and every version they have had, and finding them by the beginnings of words."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.connection import Connection
from db.errors import Conflict, DamagedLibrary
from db.words import indexed, question

VERSION_OF_CASE = (
    "SELECT id, case_versions.title, archived, created, number, content, text, keywords, source, at,"
    " review, clear, digest, used FROM cases JOIN case_versions ON case_id = id"
)
# All words in the title come first, then all in title and keywords; within that the likeliest.
FOUND = (
    "SELECT id FROM case_words JOIN cases ON words = case_words.rowid"
    " WHERE case_words MATCH ?1 AND (?2 OR NOT archived) ORDER BY"
    " case_words.rowid IN (SELECT rowid FROM case_words WHERE case_words MATCH '{title} : (' || ?1 || ')') DESC,"
    " case_words.rowid IN (SELECT rowid FROM case_words WHERE case_words MATCH '{title keywords} : (' || ?1 || ')')"
    " DESC, bm25(case_words, 10, 1, 5), case_words.rowid"
)


@dataclass(frozen=True, slots=True)
class Version:
    """What a version of a case says; `text` and `keywords` are what it shall be found by.

    `source` tells where it came from, `at` is seconds since 1970. `review` is an object that says who has looked it
    through, and `clear` whether it may be used.
    """

    title: str
    content: Mapping[str, Any]
    text: str
    keywords: str
    source: str
    at: int
    review: Mapping[str, Any] | None = None
    clear: bool = False

    def row(self) -> dict[str, Any]:
        """Give the columns of `case_versions` it fills."""
        return {
            "title": self.title,
            "content": _json(self.content),
            "text": self.text,
            "keywords": self.keywords,
            "source": self.source,
            "at": self.at,
            "review": _json(self.review),
            "clear": int(self.clear),
            "digest": mark(self.content),
        }


class Cases:
    """Cases of the library; the newest version counts, older ones stay for the days that used them.

    In rows `used` tells whether a day holds a copy of the version, and `digest` tells contents apart (see `mark`).
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, case_id: str, version: Version) -> None:
        """Add a case with its first version. Raises `Conflict` if the id is taken."""
        with self._connection.transaction():
            self._connection.run(
                "INSERT INTO cases (id, title, created) VALUES (?, ?, ?)", [case_id, version.title, version.at]
            )
            self.add_version(case_id, version)

    def add_version(self, case_id: str, version: Version) -> int:
        """Add a newer version of a case; give its number. Raises `Conflict` if there is no such case."""
        with self._connection.transaction():
            number = self._newest(case_id) + 1
            row = {"case_id": case_id, "number": number, **version.row()}
            self._connection.run(
                f"INSERT INTO case_versions ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",  # noqa: S608
                list(row.values()),
            )
            self.index(case_id)
        return number

    def overwrite(self, case_id: str, number: int, version: Version) -> bool:
        """Put another text in the place of the newest version; not if `number` is an older one or a day has used it."""
        row = version.row()
        with self._connection.transaction():
            if number != self._newest(case_id):
                return False
            changed = self._connection.run(
                f"UPDATE case_versions SET {', '.join(f'{name} = ?' for name in row)}"  # noqa: S608
                " WHERE case_id = ? AND number = ? AND NOT used",
                [*row.values(), case_id, number],
            )
            if changed:
                self.index(case_id)
        return bool(changed)

    def set_review(self, case_id: str, number: int, review: Mapping[str, Any] | None, *, clear: bool) -> None:
        """Note that somebody has looked a version through, and whether it may be used."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE case_versions SET review = ?, clear = ? WHERE case_id = ? AND number = ?",
                [_json(review), int(clear), case_id, number],
            )

    def use(self, case_id: str, number: int) -> None:
        """Note that a day has taken a copy of a version: from now on it stays as it is."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE case_versions SET used = 1 WHERE case_id = ? AND number = ?", [case_id, number]
            )

    def forget_before(self, case_id: str, number: int) -> int:
        """Delete the versions before a number that nobody may use; give how many. `Library.wipe` makes it for good."""
        with self._connection.transaction():
            return self._connection.run(
                "DELETE FROM case_versions WHERE case_id = ? AND number < ? AND NOT clear", [case_id, number]
            )

    def archive(self, case_id: str, *, archived: bool = True) -> None:
        """Take a case out of everyday sight, or bring it back."""
        with self._connection.transaction():
            self._connection.run("UPDATE cases SET archived = ? WHERE id = ?", [int(archived), case_id])

    def remove(self, case_id: str) -> None:
        """Remove a case with all its versions; days that use it keep their own copies."""
        with self._connection.transaction():
            self._unindex(case_id)
            self._connection.run("DELETE FROM cases WHERE id = ?", [case_id])

    def all(self) -> list[dict[str, Any]]:
        """Give every case by its newest version, the latest first, without what it says.

        The columns are those of `versions`, with id, archived, and in `earlier` the digests of the older versions.
        """
        found: dict[str, dict[str, Any]] = {}
        for row in self._connection.dicts(
            "SELECT id, archived, number, case_versions.title, at, clear, digest FROM cases JOIN case_versions"
            " ON case_id = id ORDER BY id, number DESC"
        ):
            newest = found.setdefault(row["id"], {**row, "earlier": []})
            newest["earlier"] += [row["digest"]] if row["number"] != newest["number"] else []
        return sorted(found.values(), key=lambda row: row["at"], reverse=True)

    def versions(self, case_id: str) -> list[dict[str, Any]]:
        """Give the versions of one case, newest first, without what they say: number, title, at, clear, digest."""
        return self._connection.dicts(
            "SELECT number, title, at, clear, digest FROM case_versions WHERE case_id = ? ORDER BY number DESC",
            [case_id],
        )

    def get(self, case_id: str, number: int | None = None) -> dict[str, Any] | None:
        """Give a case with the content of one version, the newest unless a number is given."""
        found = self._connection.dicts(
            f"{VERSION_OF_CASE} WHERE id = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number DESC LIMIT 1",
            [case_id, number],
        )
        return _parsed(found[0]) if found else None

    def search(self, words: str, *, archived: bool = False) -> list[str]:
        """Give the ids of the cases in which every word begins some word, best first; no words find nothing.

        What is in the title counts most, then keywords; archived cases are found only when asked for.
        """
        asked = question(words)
        if not asked:
            return []
        return [case_id for (case_id,) in self._connection.rows(FOUND, [asked, int(archived)])]

    def index(self, case_id: str) -> None:
        """Let a case be listed and found by its newest version."""
        with self._connection.transaction():
            newest = self._connection.row(
                "SELECT title, text, keywords FROM case_versions WHERE case_id = ? ORDER BY number DESC LIMIT 1",
                [case_id],
            )
            if newest is None:
                raise Conflict(f"case {case_id} has no version")
            self._unindex(case_id)
            self._connection.run(
                "INSERT INTO case_words (title, text, keywords) VALUES (?, ?, ?)", [*map(indexed, newest)]
            )
            self._connection.run(
                "UPDATE cases SET title = ?, words = last_insert_rowid() WHERE id = ?", [newest[0], case_id]
            )

    def _unindex(self, case_id: str) -> None:
        self._connection.run("DELETE FROM case_words WHERE rowid = (SELECT words FROM cases WHERE id = ?)", [case_id])

    def _newest(self, case_id: str) -> int:
        (number,) = self._connection.row(
            "SELECT coalesce(max(number), 0) FROM case_versions WHERE case_id = ?", [case_id]
        ) or (0,)
        return int(number)


def mark(content: object) -> str:
    """Give the same sign for the same content. What is empty does not count: newer programs know more fields."""
    return hashlib.sha256(_json(_without_empty(content)).encode("utf-8", "replace")).hexdigest()


def mark_of_text(content: str) -> str:
    """Give the sign of a content as it is stored; one that cannot be read has none."""
    try:
        return mark(json.loads(content))
    except (ValueError, RecursionError):
        return ""


def _without_empty(value: object) -> object:
    match value:
        case Mapping():
            held = {key: _without_empty(inner) for key, inner in sorted(value.items())}
            return {key: inner for key, inner in held.items() if inner not in (None, "", [], {})}
        case list() | tuple():
            return [_without_empty(inner) for inner in value]
    return value


def _json(content: object) -> str:
    return "" if content is None else json.dumps(content, ensure_ascii=False)


def _parsed(row: dict[str, Any]) -> dict[str, Any]:
    try:
        content = json.loads(row["content"])
        review = json.loads(row["review"]) if row["review"] else None
    except ValueError as error:
        raise DamagedLibrary(f"a case cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise DamagedLibrary("a case is no object")
    return {**row, "content": content, "review": review}
