"""Projects as rows: what each says as JSON. One that was written in two libraries apart has a row from each.

Which of them counts, and how they become one, is known above; here nothing is thrown away unless it is said so.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from db.connection import Connection

COLUMNS = ("id", "mark", "title", "content", "at")


class Projects:
    """Rows of the table `projects`; times are seconds since 1970."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[dict[str, Any]]:
        """Give every row, the one written last first: id, mark, title, content (text), at."""
        return self._connection.dicts("SELECT * FROM projects ORDER BY at DESC, id, mark")

    def of(self, project: str) -> list[dict[str, Any]]:
        """Give the rows of one project, the one written last first; none where there is no such project."""
        return self._connection.dicts("SELECT * FROM projects WHERE id = ? ORDER BY at DESC, mark", [project])

    def marks(self, project: str) -> list[str]:
        """Give the marks of its rows, which tell whether somebody else has written."""
        found = self._connection.rows("SELECT mark FROM projects WHERE id = ? ORDER BY at DESC, mark", [project])
        return [mark for (mark,) in found]

    def write(self, project: str, title: str, content: Mapping[str, Any], at: int, replaced: Iterable[str]) -> str:
        """Keep what a project says now, in place of the rows with the marks that are `replaced`; give its mark."""
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        mark = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        with self._connection.transaction():
            for old in replaced:
                self._connection.run("DELETE FROM projects WHERE id = ? AND mark = ?", [project, old])
            self._connection.run(
                "INSERT INTO projects (id, mark, title, content, at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id, mark) DO UPDATE SET title = excluded.title, at = excluded.at",
                [project, mark, title, text, at],
            )
        return mark

    def remove(self, project: str) -> None:
        """Delete a project for good; its theme days stay."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM projects WHERE id = ?", [project])
