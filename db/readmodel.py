"""What boards and agreements say as plain rows, one table for each noun: to count, for spreadsheets and for search.

They are a reading of the documents, made again from them at any time; nothing is ever decided by them.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from db.connection import Connection

Columns = dict[str, str | int | None]

ALL = -1
"""As many rows as there are."""

CARD: Columns = {
    "id": "",
    "journey": "",
    "lane": "",
    "side": "",
    "phase": "",
    "row": 0,
    "column": 0,
    "kind": "",
    "text": "",
    "who": "",
    "needs": "",
}
HANDOVER: Columns = {
    "id": "",
    "journey": "",
    "number": 0,
    "source": "",
    "target": "",
    "what": "",
    "how": "",
    "deadline": "",
    "receipt": "",
    "risk": "",
}
GOAL: Columns = {
    "id": "",
    "number": 0,
    "text": "",
    "own_words": "",
    "type": "",
    "subject_system": "",
    "subject": "",
    "subject_label": "",
    "now_scale": "",
    "now": None,
    "target_scale": "",
    "target": None,
    "who": "",
    "since": "",
    "until": "",
    "status": "",
    "base": None,
    "score": None,
    "weight": 1,
}
"""A level stands beside the scale it belongs to; `base` and `score` are levels of the goal's own scale, -2 to +2."""
SUB_GOAL: Columns = {
    "id": "",
    "goal": "",
    "number": 0,
    "text": "",
    "who": "",
    "since": "",
    "until": "",
    "status": "",
}
THREAD: Columns = {"id": "", "source": "", "target": ""}
"""The ends are cards of the same document, of journeys or of the plan."""

AGREEMENT: Columns = {
    "id": "",
    "number": 0,
    "what": "",
    "who": "",
    "due": "",
    "kind": "",
    "status": "",
    "because": "",
    "team": "",
    "votes": 0,
    "source": "",
    "origin": "",
    "origin_words": "",
    "earlier_day": "",
    "earlier": "",
}
"""`due` is ISO 8601 or empty; `origin` the thing it came from, of the sort `source`."""

SECTION: Columns = {
    "id": "",
    "number": 0,
    "title": "",
    "text": "",
    "support": "",
    "frequency": "",
    "certainty": "",
    "informant": "",
}
"""A section of an assessment that says something, with what was chosen beside it as codes."""

INDICATOR: Columns = {"id": "", "number": 0, "name": "", "theme": "", "question": "", "told": "", "latest": ""}
"""An indicator of a case: `told` is what was said of it in words, `latest` the day something was last observed."""

ORDER: Columns = {"id": "", "number": 0, "title": "", "text": "", "answer": "", "reply": ""}
"""A block of an order that says something of its own, with the provider's answer as a code and in words."""

TABLES = {
    "cards": CARD,
    "handovers": HANDOVER,
    "goals": GOAL,
    "sub_goals": SUB_GOAL,
    "threads": THREAD,
    "agreements": AGREEMENT,
    "sections": SECTION,
    "indicators": INDICATOR,
    "orders": ORDER,
}
"""The columns of each table with what stands there when a row does not say; rows lie in the order they were given."""


class ReadModel:
    """Rows of the tables in `TABLES`, always those of one document at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, document: str, rows: Mapping[str, Sequence[dict[str, Any]]]) -> None:
        """Let these rows, by table, be all there is of a document.

        Raises `Conflict` if the document is gone, TypeError for tables or columns that there are not.
        """
        if unknown := rows.keys() - TABLES.keys():
            raise TypeError(f"there are no {', '.join(sorted(unknown))}")
        with self._connection.transaction():
            for table in TABLES:
                self._replace(table, document, rows.get(table, ()))

    def cards(self, workshop: str, most: int = ALL) -> list[dict[str, Any]]:
        """Give the cards of a theme day, document by document in the order given, with the document's name."""
        return self.of("cards", workshop, most)

    def count_cards(self, workshop: str) -> int:
        """Give how many cards a theme day has."""
        rows = self._connection.dicts(
            "SELECT count(*) AS cards FROM cards JOIN documents ON documents.id = cards.document WHERE workshop = ?",
            [workshop],
        )
        return int(rows[0]["cards"])

    def of(self, table: str, workshop: str, most: int = ALL) -> list[dict[str, Any]]:
        """Give the rows of a theme day in any of `TABLES`, in the same way."""
        if table not in TABLES:
            raise TypeError(f"there are no {table}")
        return self._connection.dicts(
            f"SELECT documents.name AS document_name, {table}.* FROM {table}"  # noqa: S608
            f" JOIN documents ON documents.id = {table}.document WHERE workshop = ?"
            f" ORDER BY documents.rowid, {table}.rowid LIMIT ?",
            [workshop, most],
        )

    def agreements_of_all_days(self) -> list[dict[str, Any]]:
        """Give the agreements of all theme days, the next one due first; what was carried on is told by the later day.

        Each with the `day` it belongs to, and that day's `title` and `date`.
        """
        return self._connection.dicts(
            "SELECT workshops.id AS day, workshops.title, workshops.date, agreements.* FROM agreements"
            " JOIN documents ON documents.id = agreements.document JOIN workshops ON workshops.id = documents.workshop"
            " WHERE NOT EXISTS (SELECT 1 FROM agreements AS later"
            " WHERE later.earlier = agreements.id AND later.earlier_day = workshops.id)"
            " ORDER BY agreements.due = '', agreements.due, workshops.date, agreements.rowid"
        )

    def _replace(self, table: str, document: str, rows: Sequence[dict[str, Any]]) -> None:
        columns = TABLES[table]
        self._connection.run(f"DELETE FROM {table} WHERE document = ?", [document])  # noqa: S608
        marks = ", ".join("?" * (len(columns) + 1))
        statement = f"INSERT INTO {table} (document, {', '.join(columns)}) VALUES ({marks})"  # noqa: S608
        for row in rows:
            if unknown := row.keys() - columns.keys() - {"document"}:
                raise TypeError(f"{table} have no {', '.join(sorted(unknown))}")
            self._connection.run(statement, [document, *(row.get(name, missing) for name, missing in columns.items())])
