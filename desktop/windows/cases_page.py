"""The library's cases: a list with a search field, the chosen case to read, and giving it to groups."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.archive.cases import one_case
from desktop.archive.entries import CaseEntry
from desktop.model.case import Case
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.case_list import CaseList
from desktop.windows.case_view import CaseView
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu
from desktop.windows.page_bar import PageBar
from desktop.windows.sorting import by_words

LIST_WIDTH = 336


class CasesPage(QWidget):
    """Reads from the library through the shelf; what a day uses of it are frozen copies."""

    files_wanted = Signal()
    """Choose case files to load."""
    case_shown = Signal(str)
    """The id of the case now to be read; empty when there is none."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._session = session
        self._entries: tuple[CaseEntry, ...] = ()
        self._wanted = ""
        self._case: Case | None = None
        self.bar = PageBar(desk, shelf)
        self.search = QLineEdit()
        self.list = CaseList(desk.look)
        self.view = CaseView(desk)
        self.load, self.use = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()
        self.view.show_case(None, (), outdated=False)
        self.setFocusProxy(self.list)

    def show_case(self, case_id: str) -> None:
        """Choose a case, also one whose line in the list is still on its way."""
        self._wanted = case_id
        self.search.clear()
        if self.list.choose(case_id):
            self._wanted = ""
            self._ask_for(case_id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_list()

    def use_menu(self) -> QMenu:
        """The groups, those that already work on the case ticked."""
        menu = QMenu(self)
        for group in self._session.day.groups:
            action = menu.addAction(for_menu(group.name))
            action.setCheckable(True)
            action.setChecked(self._case is not None and group.case == self._case.id)
            action.triggered.connect(partial(self._give_to, group.id))
        menu.addSeparator()
        menu.addAction(self.tr("New group"), self._give_to_new)
        return menu

    def _build(self) -> None:
        self.load.setProperty("kind", "primary")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(380)
        self.search.setMinimumWidth(150)
        self.search.setAcceptDrops(False)
        self.bar.add_field(self.search)
        self.bar.add(self.use, self.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setContentsMargins(22, 20, 24, 20)
        row.setSpacing(18)
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setMinimumWidth(LIST_WIDTH // 2)
        sheet = QFrame()
        sheet.setProperty("role", "card")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.view)
        row.addWidget(self.list, 2)
        row.addWidget(sheet, 3)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self._shelf.cases_changed.connect(self._take_entries)
        self._session.day_changed.connect(self._day_changed)
        self.search.textChanged.connect(self._show_list)
        self.list.case_chosen.connect(self._ask_for)
        self.load.clicked.connect(self.files_wanted)
        self.use.clicked.connect(self._open_menu)
        self.view.renewal_wanted.connect(self._renew)

    # Showing

    def _take_entries(self, entries: tuple[CaseEntry, ...]) -> None:
        self._entries = entries
        self._show_list()
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        self._ask_for(self.list.chosen)

    def _show_list(self) -> None:
        words = self.search.text().casefold().split()
        found = [entry for entry in self._entries if all(word in _searched(entry) for word in words)]
        users = {entry.id: len(self._users(entry.id)) for entry in found}
        pills = {key: self.tr("%n group(s)", "", number) for key, number in users.items() if number}
        self.list.show_cases(by_words(found, lambda entry: entry.title, self._desk.language.code), pills)
        if not found:
            self._take_case(None)

    def _day_changed(self) -> None:
        self._show_list()
        self._take_case(self._case)

    def _ask_for(self, case_id: str) -> None:
        if case_id:
            self._shelf.ask(partial(one_case, case_id=case_id), self._take_case)

    def _take_case(self, case: Case | None) -> None:
        if case is not None and case.id != self.list.chosen:
            return
        self._case = case
        held = self._session.day.cases.get(case.id) if case is not None else None
        users = self._users(case.id) if case is not None else ()
        self.view.show_case(case, users, outdated=held is not None and held != case)
        self.use.setEnabled(case is not None)
        self.case_shown.emit(case.id if case is not None else "")

    def _users(self, case_id: str) -> tuple[str, ...]:
        return tuple(group.name for group in self._session.day.groups if group.case == case_id)

    # Doing

    def _give_to_new(self) -> None:
        name = self.tr("Group {number}")
        group_id = self._session.add_group(self._session.day.free_name(lambda number: name.format(number=number)))
        self._give_to(group_id)

    def _open_menu(self) -> None:
        menu = self.use_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.use.mapToGlobal(self.use.rect().bottomLeft()))

    def _give_to(self, group_id: str, *_: object) -> None:
        group = self._session.day.group(group_id)
        if self._case is None or group is None:
            return
        if group.case == self._case.id:
            self._session.document.give_case(group_id, "")
        else:
            self._session.take_case(self._case.id, group_id)

    def _renew(self) -> None:
        if self._case is not None:
            self._session.take_case(self._case.id)

    def _retranslate(self) -> None:
        self.bar.show_title(self.tr("Cases"))
        self.search.setPlaceholderText(self.tr("Search in cases and keywords …"))
        self.search.setAccessibleName(self.tr("Search in cases and keywords"))
        self.list.setAccessibleName(self.tr("Cases"))
        self.load.setText(self.tr("Load cases from file …"))
        self.use.setText(self.tr("Use in group …"))


def _searched(entry: CaseEntry) -> str:
    return " ".join((entry.title, entry.persona, *entry.keywords)).casefold()
