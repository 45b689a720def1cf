"""The cases in a list as Qt's views ask for them: one row for each, whatever their number."""

from collections.abc import Callable, Sequence
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


PillOf = Callable[[CaseEntry], Pill | None]


class CaseModel(QAbstractListModel):
    """Rows in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[CaseEntry, ...] = ()
        self._pill_of: PillOf = _without
        self._places: dict[str, int] = {}

    @property
    def entries(self) -> tuple[CaseEntry, ...]:
        return self._entries

    def show_entries(self, entries: Sequence[CaseEntry], pill_of: PillOf) -> bool:
        """Show other cases, and tell whether they are others; pills are made for the rows somebody sees."""
        before, self._entries, self._pill_of = self._entries, tuple(entries), pill_of
        if [entry.id for entry in before] == [entry.id for entry in self._entries]:
            if before:
                self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
            return False
        self.beginResetModel()
        self._places = {entry.id: place for place, entry in enumerate(self._entries)}
        self.endResetModel()
        return True

    def row_at(self, place: int) -> CaseRow:
        """A case as the list shows it."""
        entry = self._entries[place]
        return CaseRow(entry, self._pill_of(entry))

    def id_at(self, index: Index) -> str:
        """The case at an index; empty where there is none."""
        return self._entries[index.row()].id if index.isValid() else ""

    def index_of(self, case_id: str) -> QModelIndex:
        """Where a case stands; an invalid index if it is not in the list."""
        place = self._places.get(case_id)
        return self.index(place) if place is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._entries[index.row()].title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.row_at(index.row()).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return for_tip(self._entries[index.row()].title)
            case _:
                return self.row_at(index.row()) if role == ROW else None


def _without(_entry: CaseEntry) -> Pill | None:
    return None
