"""The cases in a list as Qt's views ask for them: one row for each, whatever their number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.archive.entries import CaseEntry
from desktop.overriding import override
from desktop.windows.labels import for_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class PillTone(Enum):
    """How a pill looks; the words say the same."""

    QUIET = auto()
    STRONG = auto()
    WARNING = auto()


@dataclass(frozen=True, slots=True)
class Pill:
    """A few words at the right end of a case in the list."""

    words: str
    tone: PillTone = PillTone.QUIET


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as the list shows it."""

    entry: CaseEntry
    pill: Pill | None = None

    @property
    def line(self) -> str:
        """What stands below the title."""
        facts = " · ".join((*self.entry.target_groups, *self.entry.laws))
        return self.entry.persona or facts or ", ".join(self.entry.keywords)

    @property
    def spoken(self) -> str:
        """The whole row for whoever hears it."""
        return ". ".join(filter(None, (self.entry.title, self.line, self.pill.words if self.pill else "")))


class CaseModel(QAbstractListModel):
    """Rows in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseRow, ...] = ()
        self._places: dict[str, int] = {}

    def show_rows(self, rows: Iterable[CaseRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.entry.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        return self._rows

    def id_at(self, index: Index) -> str:
        """The case at an index; empty where there is none."""
        return self._rows[index.row()].entry.id if index.isValid() else ""

    def index_of(self, case_id: str) -> QModelIndex:
        """Where a case stands; an invalid index if it is not in the list."""
        place = self._places.get(case_id)
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
                return row.entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return for_tip(row.entry.title)
            case _:
                return row if role == ROW else None


def rows_of(entries: Iterable[CaseEntry], pills: Mapping[str, Pill]) -> tuple[CaseRow, ...]:
    """The rows of some cases; a case without a pill gets none."""
    return tuple(CaseRow(entry, pills.get(entry.id)) for entry in entries)
