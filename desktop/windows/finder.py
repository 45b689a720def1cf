"""A list to search and tick in: groups of things, found by any of their words as they are typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_tip

HEIGHT = 300
KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Find:
    """Something to tick, known by `key`; `aside` stands at the right, `also` are words that find it too."""

    key: str
    words: str
    aside: str = ""
    also: str = ""
    tip: str = ""
    level: int = 0
    """How far it is moved in."""


@dataclass(frozen=True, slots=True)
class FindGroup:
    """Things under a heading; without heading they stand by themselves."""

    words: str
    finds: tuple[Find, ...]


class FindTree(QTreeWidget):
    """Enter and the space bar tick; a click anywhere in a line does too."""

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.header().setStretchLastSection(False)
        self.clicked.connect(self._toggle)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle_current()
        else:
            super().keyPressEvent(event)

    def toggle_current(self) -> None:
        """Tick the current line, or take its tick away."""
        self._toggle(self.currentIndex())

    def _toggle(self, index: QModelIndex) -> None:
        key = index.siblingAtColumn(0).data(KEY) if index.isValid() else None
        if key:
            self.toggled.emit(key)


class Finder(QFrame):
    """A search field over a list, unfolded where it is needed; Esc folds it."""

    toggled = Signal(str)
    """The key of what was ticked, or no longer is."""
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._stale = True
        self.search, self.tree = GuardedText(single=True), FindTree()
        self.close_button = QPushButton()
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 40, tall)
        look.put(self.close_button, "close")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.search, 1)
        self.head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        self.column.addWidget(self.tree)
        hold(self.tree, QWidget.setFixedHeight, HEIGHT, tall)
        self.search.written.connect(self._sift)
        self.search.entered_key.connect(self.tree.toggle_current)
        self.tree.toggled.connect(self.toggled)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def groups(self) -> Sequence[FindGroup]:
        """What there is to find, in the language in use; asked for when the list is unfolded."""
        return ()

    def renew(self) -> None:
        """Ask for the groups again, now or when the list is next unfolded."""
        self._stale = True
        if self.isVisible():
            self._fill(self.groups())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill(self.groups())

    def _fill(self, groups: Sequence[FindGroup]) -> None:
        self._stale = False
        self.tree.clear()
        for group in groups:
            parent = self.tree.invisibleRootItem()
            if group.words:
                parent = QTreeWidgetItem(self.tree, [group.words])
                parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = self.tree.font()
                font.setBold(True)
                parent.setFont(0, font)
                parent.setFirstColumnSpanned(True)
            for find in group.finds:
                _add(parent, find, group.words)
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._sift(self.search.toPlainText())

    def show_ticks(self, keys: frozenset[str]) -> None:
        """Tick these and no others."""
        for line in self._lines():
            wanted = Qt.CheckState.Checked if line.data(0, KEY) in keys else Qt.CheckState.Unchecked
            if line.checkState(0) != wanted:
                line.setCheckState(0, wanted)

    def ticked(self) -> list[str]:
        """The keys of what is ticked."""
        return [line.data(0, KEY) for line in self._lines() if line.checkState(0) == Qt.CheckState.Checked]

    def found(self) -> list[str]:
        """The keys of what is to be seen, in order."""
        return [line.data(0, KEY) for line in self._lines() if not line.isHidden()]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down if self.search.hasFocus():
                self.tree.setFocus()
            case _:
                super().keyPressEvent(event)

    def _sift(self, words: str) -> None:
        """Show only what has all the words, and go to the first."""
        wanted = words.casefold().split()
        first: QTreeWidgetItem | None = None
        for line in self._lines():
            hit = all(word in line.data(0, KEY + 1) for word in wanted)
            line.setHidden(not hit)
            if hit and first is None:
                first = line
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            if head is not None and head.childCount():
                head.setHidden(all(line.isHidden() for line in _below(head)))
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.scrollToItem(first if wanted else self.tree.topLevelItem(0) or first)

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is None:
                continue
            if top.data(0, KEY):
                yield top
            yield from _below(top)


def _below(parent: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    children = (parent.child(at) for at in range(parent.childCount()))
    return (child for child in children if child is not None)


def _add(parent: QTreeWidgetItem, find: Find, group: str) -> None:
    line = QTreeWidgetItem(parent, ["\u2003" * find.level + find.words, find.aside])
    line.setData(0, KEY, find.key)
    line.setData(0, KEY + 1, " ".join((group, find.words, find.aside, find.also)).casefold())
    line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    line.setCheckState(0, Qt.CheckState.Unchecked)
    for column in (0, 1):
        line.setToolTip(column, for_tip(find.tip))
