"""Cards and handovers as plain rows, for counting, spreadsheets and search across days.

They are a reading of the documents, made again from them at any time; nothing is ever decided by them.
"""

from collections.abc import Sequence
from typing import Any

from db.connection import Connection

CARD: dict[str, str | int] = {
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
HANDOVER: dict[str, str | int] = {
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
"""The columns, each with what stands there when a row does not say; rows lie in the order they were given in."""


class ReadModel:
    """Rows of the tables `cards` and `handovers`, always those of one document at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, document: str, cards: Sequence[dict[str, Any]], handovers: Sequence[dict[str, Any]]) -> None:
        """Let these rows be all there is of a document; raises `Conflict` if it is gone, TypeError for odd columns."""
        with self._connection.transaction():
            self._replace("cards", CARD, document, cards)
            self._replace("handovers", HANDOVER, document, handovers)

    def cards(self, workshop: str) -> list[dict[str, Any]]:
        """Give the cards of a theme day, document by document in the order given, with the document's name."""
        return self._of("cards", workshop)

    def handovers(self, workshop: str) -> list[dict[str, Any]]:
        """Give the handovers of a theme day in the same way."""
        return self._of("handovers", workshop)

    def _replace(
        self, table: str, columns: dict[str, str | int], document: str, rows: Sequence[dict[str, Any]]
    ) -> None:
        self._connection.run(f"DELETE FROM {table} WHERE document = ?", [document])  # noqa: S608
        marks = ", ".join("?" * (len(columns) + 1))
        statement = f"INSERT INTO {table} (document, {', '.join(columns)}) VALUES ({marks})"  # noqa: S608
        for row in rows:
            if unknown := row.keys() - columns.keys() - {"document"}:
                raise TypeError(f"{table} have no {', '.join(sorted(unknown))}")
            self._connection.run(statement, [document, *(row.get(name, missing) for name, missing in columns.items())])

    def _of(self, table: str, workshop: str) -> list[dict[str, Any]]:
        return self._connection.dicts(
            f"SELECT documents.name AS document_name, {table}.* FROM {table}"  # noqa: S608
            f" JOIN documents ON documents.id = {table}.document WHERE workshop = ?"
            f" ORDER BY documents.rowid, {table}.rowid",
            [workshop],
        )
