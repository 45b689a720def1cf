"""The outline as Qt's tree asks for it.

Told of each reading of the board, it says only what came, went, moved or reads differently, so that what is chosen,
unfolded or being written in stays so.
"""

from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.journey import Journey
from desktop.overriding import override
from desktop.windows.labels import for_tip
from desktop.windows.outline_tree import CardLine, CellLine, Draft, Key, Line, LinkLine, PhaseLine, Twig, tree_of, walk
from desktop.windows.outline_words import OutlineWords

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
"""The `Line` itself."""


@dataclass(eq=False, slots=True)
class Branch:
    """A line that is in the tree; `number` is what Qt knows it by."""

    number: int
    key: Key | None
    line: Line | None
    above: "Branch | None"
    below: list["Branch"] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """One column. Lines are known by their `Key`, across all readings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = OutlineWords(self)
        self._numbers = count(1)
        self._root = Branch(0, None, None, None)
        self._branches: dict[int, Branch] = {0: self._root}
        self._known: dict[Key, Branch] = {}

    def begin(self, journey: Journey) -> None:
        """Show another journey."""
        self.beginResetModel()
        self._root = Branch(0, None, None, None)
        self._branches, self._known = {0: self._root}, {}
        for twig in tree_of(journey):
            self._grow(self._root, len(self._root.below), twig)
        self.endResetModel()

    def show(self, journey: Journey, draft: Draft | None) -> None:
        """Show a newer reading of the same journey, with a card that is only being written yet."""
        twigs = tree_of(journey, draft)
        wanted = {twig.key for twig in walk(twigs)}
        self._settle(self._root, twigs, wanted)
        self._clear(self._root, wanted)

    def key_at(self, index: Index) -> Key | None:
        """What a line picks."""
        return self._at(index).key

    def index_of(self, key: object) -> QModelIndex:
        """Where a line is; nowhere if it is not in the outline."""
        branch = self._known.get(key)  # type: ignore[call-overload]  # anything may be looked for
        return self._index(branch) if branch is not None else QModelIndex()

    def see(self, unseen: frozenset[str]) -> None:
        """Say of these lanes that the citizen does not see what lies in them."""
        if unseen != self._words.unseen:
            self._words.unseen = unseen
            self.retranslate()

    def retranslate(self) -> None:
        """Say all lines anew in the language in use."""
        for branch in self._known.values():
            index = self._index(branch)
            self.dataChanged.emit(index, index)

    # As Qt asks

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        below = self._at(parent).below
        if column == 0 and 0 <= row < len(below):
            return self.createIndex(row, 0, below[row].number)
        return QModelIndex()

    @override
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject has another `parent`
        above = self._at(child).above
        return self._index(above) if above is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._at(parent).below) if parent.column() <= 0 else 0

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Not shown, but a screen reader meets it.
        return self.tr("Phases, lanes and cards") if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._at(index).line
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.shown(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words.spoken(line)
            case Qt.ItemDataRole.ToolTipRole if isinstance(line, CardLine | LinkLine):
                return for_tip(self._words.shown(line))
            case _ if role == LINE:
                return line
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # Inside

    def _at(self, index: Index) -> Branch:
        return self._branches.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, branch: Branch) -> QModelIndex:
        if branch.above is None:
            return QModelIndex()
        return self.createIndex(branch.above.below.index(branch), 0, branch.number)

    def _grow(self, above: Branch, row: int, twig: Twig) -> None:
        branch = self._sprout(above, row, twig)
        for at, each in enumerate(twig.below):
            self._grow(branch, at, each)

    def _sprout(self, above: Branch, row: int, twig: Twig) -> Branch:
        """Make a line without those below it, which may still lie elsewhere."""
        branch = Branch(next(self._numbers), twig.key, twig.line, above)
        above.below.insert(row, branch)
        self._branches[branch.number] = self._known[twig.key] = branch
        return branch

    def _settle(self, above: Branch, twigs: tuple[Twig, ...], wanted: set[Key]) -> None:
        """Bring what shall lie below a line there, in order; what is left of the rest comes to lie behind it."""
        for row in reversed(range(len(above.below))):
            # A phase or a lane that is gone may still hold cards that are not: it goes when they have left.
            if above.below[row].key not in wanted and not isinstance(above.below[row].line, PhaseLine | CellLine):
                self._remove(above, row)
        for row, twig in enumerate(twigs):
            branch = self._known.get(twig.key)
            if branch is None:
                self.beginInsertRows(self._index(above), row, row)
                branch = self._sprout(above, row, twig)
                self.endInsertRows()
            else:
                self._move(branch, above, row)
            if branch.line != twig.line:
                branch.line = twig.line
                index = self._index(branch)
                self.dataChanged.emit(index, index)
            self._settle(branch, twig.below, wanted)

    def _move(self, branch: Branch, above: Branch, row: int) -> None:
        old = branch.above
        at = old.below.index(branch) if old is not None else -1
        if old is None or (old is above and at == row):
            return
        self.beginMoveRows(self._index(old), at, at, self._index(above), row)
        old.below.remove(branch)
        above.below.insert(row, branch)
        branch.above = above
        self.endMoveRows()

    def _clear(self, above: Branch, wanted: set[Key]) -> None:
        for row in reversed(range(len(above.below))):
            if above.below[row].key not in wanted:
                self._remove(above, row)
            else:
                self._clear(above.below[row], wanted)

    def _remove(self, above: Branch, row: int) -> None:
        self.beginRemoveRows(self._index(above), row, row)
        self._forget(above.below.pop(row))
        self.endRemoveRows()

    def _forget(self, branch: Branch) -> None:
        del self._branches[branch.number]
        if branch.key is not None:
            del self._known[branch.key]
        for each in branch.below:
            self._forget(each)
