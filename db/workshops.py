"""Theme days as the start page lists them; what happens in one lies in its documents."""

from typing import Any

from db.connection import Connection

COLUMNS = ("id", "title", "date", "place", "origin", "created", "opened", "archived")
CHANGEABLE = frozenset(COLUMNS) - {"id"}


class Workshops:
    """Rows of the table `workshops`; times are seconds since 1970."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, row: dict[str, Any]) -> None:
        """Add a theme day: `id` and `title` at least. Raises `Conflict` if the id is taken."""
        _require_known(row, frozenset(COLUMNS))
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        with self._connection.transaction():
            self._connection.run(f"INSERT INTO workshops ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608

    def change(self, workshop_id: str, **columns: str | int) -> None:
        """Set the named columns; a theme day that is gone stays gone."""
        _require_known(columns, CHANGEABLE)
        if not columns:
            return
        settings = ", ".join(f"{name} = ?" for name in columns)
        with self._connection.transaction():
            self._connection.run(
                f"UPDATE workshops SET {settings} WHERE id = ?",  # noqa: S608
                [*columns.values(), workshop_id],
            )

    def get(self, workshop_id: str) -> dict[str, Any] | None:
        found = self._connection.dicts("SELECT * FROM workshops WHERE id = ?", [workshop_id])
        return found[0] if found else None

    def all(self) -> list[dict[str, Any]]:
        """Give every theme day, the one opened last first."""
        return self._connection.dicts("SELECT * FROM workshops ORDER BY opened DESC, created DESC, id")

    def remove(self, workshop_id: str) -> None:
        """Remove a theme day with its documents and all that was ever written in them."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM workshops WHERE id = ?", [workshop_id])


def _require_known(row: dict[str, Any], known: frozenset[str]) -> None:
    if unknown := row.keys() - known:
        raise TypeError(f"a theme day has no {', '.join(sorted(unknown))}")
