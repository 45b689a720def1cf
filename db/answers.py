"""What people answered, without author, device, time or order: only counts, and words by the alphabet, come out."""

import secrets
from collections.abc import Iterable

from db.connection import Connection

IDS = 2**40
"""Numbers are drawn by lot below this: two alike are not to be expected in any library."""


class Answers:
    """Rows of the table `answers`, by theme day and survey; and which parcels of them have come over the link."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, workshop: str, survey: str, answers: Iterable[tuple[str, int | None, str]]) -> None:
        """Keep what one person answered, all or none: item, value, words. Raises `Conflict` if the day is gone."""
        with self._connection.transaction():
            for item, value, words in answers:
                self._connection.run(
                    "INSERT INTO answers (id, workshop, survey, item, value, words) VALUES (?, ?, ?, ?, ?, ?)",
                    [secrets.randbelow(IDS - 1) + 1, workshop, survey, item, value, words],
                )

    def receive(self, parcel: str) -> bool:
        """Note that a parcel of answers has come; tell whether it is the first time."""
        with self._connection.transaction():
            return self._connection.run("INSERT OR IGNORE INTO received (id) VALUES (?)", [parcel]) > 0

    def tie(self, survey: str, other: str) -> bool:
        """Note that a survey is held beside another one; tell whether it is with none but that."""
        start = f"tie>{survey}>"
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR IGNORE INTO received (id) SELECT ?"
                " WHERE NOT EXISTS (SELECT 1 FROM received WHERE substr(id, 1, ?) = ?)",
                [start + other, len(start), start],
            )
            return bool(self._connection.rows("SELECT 1 FROM received WHERE id = ?", [start + other]))

    def rows(self, workshop: str, survey: str) -> list[tuple[int, str, int | None, str]]:
        """Give everything that was answered, by number, which tells nothing: number, item, value, words."""
        found = self._connection.rows(
            "SELECT id, item, value, words FROM answers WHERE workshop = ? AND survey = ? ORDER BY id",
            [workshop, survey],
        )
        return [(number, item, value, words) for number, item, value, words in found]

    def copy(self, workshop: str, survey: str, rows: Iterable[tuple[int, str, int | None, str]]) -> None:
        """Keep rows of another library, each once however often it comes. Raises `Conflict` if the day is gone."""
        with self._connection.transaction():
            for number, *row in rows:
                self._connection.run(
                    "INSERT INTO answers (id, workshop, survey, item, value, words) VALUES (?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (id) DO NOTHING",
                    [number, workshop, survey, *row],
                )

    def surveys(self, workshop: str, start: str) -> list[str]:
        """Give the surveys of a day that were answered, of those whose name begins so."""
        found = self._connection.rows(
            "SELECT DISTINCT survey FROM answers WHERE workshop = ? AND substr(survey, 1, ?) = ? ORDER BY survey",
            [workshop, len(start), start],
        )
        return [survey for (survey,) in found]

    def of_survey(self, survey: str) -> list[tuple[str, int | None, str]]:
        """Give everything that was answered to a survey on any day, by a number that tells nothing."""
        found = self._connection.rows("SELECT item, value, words FROM answers WHERE survey = ? ORDER BY id", [survey])
        return [(item, value, words) for item, value, words in found]

    def counts(self, workshop: str, survey: str) -> dict[tuple[str, int], int]:
        """Give how often each value was given to each item."""
        found = self._connection.rows(
            "SELECT item, value, count(*) FROM answers WHERE workshop = ? AND survey = ? AND value IS NOT NULL"
            " GROUP BY item, value",
            [workshop, survey],
        )
        return {(item, value): count for item, value, count in found}

    def words(self, workshop: str, survey: str) -> list[tuple[str, str]]:
        """Give item and words of everything that was answered in words, by the alphabet."""
        found = self._connection.rows(
            "SELECT item, words FROM answers WHERE workshop = ? AND survey = ? AND words != '' ORDER BY item, words",
            [workshop, survey],
        )
        return [(item, words) for item, words in found]

    def forget(self, workshop: str, survey: str) -> None:
        """Delete everything that was answered, such as what came of a rehearsal."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM answers WHERE workshop = ? AND survey = ?", [workshop, survey])
