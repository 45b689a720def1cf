"""Participants as Qt's views ask for them: one row for each, with all that is said and painted of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.people import Person
from desktop.overriding import override
from desktop.windows.labels import for_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody as a list shows them; `end` stands at the right, `note` warns."""

    person: Person
    name: str
    line: str
    spoken: str
    end: str = ""
    locked: bool = False
    warned: bool = False


class PeopleModel(QAbstractListModel):
    """Rows in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PersonRow, ...] = ()

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[PersonRow]) -> bool:
        """Show other rows; tell whether they are of other people."""
        before, self._rows = self._rows, tuple(rows)
        if [row.person.id for row in before] == [row.person.id for row in self._rows]:
            for at, (old, new) in enumerate(zip(before, self._rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def id_at(self, index: Index) -> str:
        """Whoever is at an index; empty where nobody is."""
        return self._rows[index.row()].person.id if index.isValid() else ""

    def index_of(self, person_id: str) -> QModelIndex:
        """Where somebody stands; an invalid index if they are not in the list."""
        place = next((at for at, row in enumerate(self._rows) if row.person.id == person_id), None)
        return self.index(place) if place is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else for_tip(row.spoken)
            case _:
                return row if role == ROW else None
