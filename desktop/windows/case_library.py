"""The library of cases: a search field, filters, the list, and the chosen case to read and do things with."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.archive.cases import digest_of, one_case
from desktop.archive.entries import CaseEntry
from desktop.model.case import Case
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.windows.case_errands import CaseErrands
from desktop.windows.case_filters import CaseFilters
from desktop.windows.case_giving import CaseGiving
from desktop.windows.case_list import CaseList
from desktop.windows.case_menu import CaseMenu
from desktop.windows.case_model import Pill, PillTone
from desktop.windows.case_pane import CasePane, CaseShown
from desktop.windows.case_search import CaseSearch
from desktop.windows.case_sieve import Sieve
from desktop.windows.desk import Desk
from desktop.windows.page_bar import PageBar
from desktop.windows.sorting import by_words

LIST_WIDTH = 352


class CaseLibrary(QWidget):
    """Reads from the library through the shelf; tells the page what else is wanted."""

    case_shown = Signal(str)
    """The id of the case now to be read; empty when there is none."""
    back_wanted = Signal()
    new_wanted = Signal()
    loading_wanted = Signal()
    read_wanted = Signal(object)
    """Show this `Case` large."""
    edit_wanted = Signal(str)
    review_wanted = Signal(str)

    def __init__(self, desk: Desk, shelf: Shelf, session: Session | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self.errands = CaseErrands(desk, shelf, desk.window)
        self._entries: dict[str, CaseEntry] = {}
        self._sorted_for: tuple[tuple[tuple[str, str], ...], str] = ((), "")
        self._order: tuple[int, ...] = ()
        self._found: dict[str, int] | None = None
        self._wanted = ""
        self.giving = CaseGiving(session, self) if session is not None else None
        self.bar = PageBar(desk, shelf)
        self.search = CaseSearch(shelf)
        self.filters = CaseFilters(desk)
        self.list = CaseList(desk.look)
        self.pane = CasePane(desk)
        self.back, self.new, self.load, self.archived = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self.list)

    @property
    def entries(self) -> dict[str, CaseEntry]:
        """Everything in the library by id, by title."""
        return self._entries

    def leave(self) -> None:
        """Ask the library for nothing more, before the page is thrown away."""
        self._shelf.cases_changed.disconnect(self._take_entries)
        if self.giving is not None:
            self.giving.session.day_changed.disconnect(self._take_day)

    def show_case(self, case_id: str) -> None:
        """Choose a case, also one whose line in the list is still on its way, or hidden by what is searched for."""
        self._wanted = case_id
        self.search.clear()
        entry = self._entries.get(case_id)
        if entry is not None and not self.filters.sieve.lets(entry):
            self.filters.use(Sieve(archived=self.filters.sieve.archived or entry.archived))
        if self.list.choose(case_id):
            self._wanted = ""
            self._ask_for(case_id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._take_entries(tuple(self._entries.values()))

    def use_menu(self) -> QMenu:
        """The groups of the day that can be given the case."""
        if self.giving is None:
            return QMenu(self)
        return self.giving.menu(self.list.chosen, self)

    def more_menu(self) -> CaseMenu:
        """What else can be done with the cases chosen in the list; its lines say with how many."""
        ids = self.list.selected or (self.list.chosen,)
        entries = tuple(self._entries[case_id] for case_id in ids if case_id in self._entries)
        menu = CaseMenu(entries, self)
        used = self.giving is not None and any(self.giving.held(entry.id) is not None for entry in entries)
        menu.review_wanted.connect(lambda: self.review_wanted.emit(entries[0].id))
        menu.versions_wanted.connect(lambda: self._show_versions(entries[0]))
        menu.runs_wanted.connect(lambda: self.errands.compare_runs(entries[0]))
        menu.copy_wanted.connect(lambda: self.errands.duplicate(entries[0]))
        menu.print_wanted.connect(lambda: self.errands.print(entries))
        menu.pack_wanted.connect(lambda: self.errands.pack(entries))
        menu.archive_wanted.connect(lambda archived: self.errands.put_away(entries, archived=archived))
        menu.removal_wanted.connect(lambda: self.errands.remove(entries, used=used))
        return menu

    # Building

    def _build(self) -> None:
        self.load.setProperty("kind", "primary")
        hold(self.search, QWidget.setMaximumWidth, 420)
        hold(self.search, QWidget.setMinimumWidth, 150)
        if self.giving is not None:
            self.back.hide()
        self._desk.look.put(self.back, "arrow-left")
        self.bar.add_field(self.search)
        self.bar.add_first(self.back)
        self.bar.add(self.new, self.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setContentsMargins(22, 18, 24, 20)
        row.setSpacing(18)
        row.addWidget(self._build_left(), 2)
        row.addWidget(self.pane, 3)
        column.addLayout(row, 1)

    def _build_left(self) -> QWidget:
        left = QWidget()
        hold(left, QWidget.setMaximumWidth, LIST_WIDTH)
        hold(left, QWidget.setMinimumWidth, LIST_WIDTH // 2)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.archived.setProperty("kind", "quiet")
        self.archived.setCheckable(True)
        self.archived.hide()
        self._desk.look.put(self.archived, "archive-outline")
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.archived, 0, Qt.AlignmentFlag.AlignLeft)
        return left

    def _connect(self) -> None:
        self._shelf.cases_changed.connect(self._take_entries)
        self.search.found.connect(self._take_found)
        self.search.left_down.connect(self._go_to_list)
        self.filters.changed.connect(self._show_list)
        self.archived.clicked.connect(self._toggle_archived)
        self.list.case_chosen.connect(self._ask_for)
        self.list.menu_wanted.connect(lambda spot: self._pop(self.more_menu(), spot))
        self.list.activated.connect(self._read)
        self.list.removal_wanted.connect(self._remove)
        self.back.clicked.connect(self.back_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.load.clicked.connect(self.loading_wanted)
        self.errands.made.connect(self.show_case)
        self._connect_pane()

    def _connect_pane(self) -> None:
        self.pane.read_wanted.connect(self._read)
        self.pane.edit_wanted.connect(lambda: self.edit_wanted.emit(self.list.chosen))
        self.pane.review_wanted.connect(lambda: self.review_wanted.emit(self.list.chosen))
        self.pane.more_wanted.connect(lambda: self._pop(self.more_menu(), self.pane.more))
        self.pane.use_wanted.connect(lambda: self._pop(self.use_menu(), self.pane.use))
        self.pane.renewal_wanted.connect(self._renew)
        if self.giving is not None:
            self.giving.session.day_changed.connect(self._take_day)

    # Showing

    def _take_entries(self, entries: tuple[CaseEntry, ...]) -> None:
        self._entries = {entry.id: entry for entry in self._ordered(entries)}
        if self.search.words:
            self.search.search_again()
        self._show_list()
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        self._ask_for(self.list.chosen)

    def _ordered(self, entries: tuple[CaseEntry, ...]) -> Iterable[CaseEntry]:
        """Sort by title; most changes of the library leave the titles as they were, and then the order too."""
        titles = tuple((entry.id, entry.title) for entry in entries)
        if (titles, self._desk.language.code) != self._sorted_for:
            self._sorted_for = (titles, self._desk.language.code)
            sort = by_words(range(len(entries)), lambda place: entries[place].title, self._desk.language.code)
            self._order = tuple(sort)
        return (entries[place] for place in self._order)

    def _take_found(self, ids: tuple[str, ...] | None) -> None:
        self._found = None if ids is None else {case_id: rank for rank, case_id in enumerate(ids)}
        self._show_list()

    def _show_list(self, *_: object) -> None:
        found = self._found
        entries = list(self._entries.values())
        if found is not None:
            entries = sorted((entry for entry in entries if entry.id in found), key=lambda entry: found[entry.id])
        archived = sum(entry.archived for entry in entries)
        self.filters.offer(entries)
        shown = [entry for entry in entries if self.filters.sieve.lets(entry)]
        shown.sort(key=lambda entry: entry.archived)
        self._show_archived(archived)
        self.list.show_entries(shown, self._pill)
        if not shown:
            self._take_case(None)

    def _show_archived(self, number: int) -> None:
        self.archived.setVisible(bool(number))
        self.archived.setChecked(self.filters.sieve.archived)
        self.archived.setText(self.tr("Show archived ({number})").format(number=number))

    def _pill(self, entry: CaseEntry) -> Pill | None:
        """What matters most about a case: that it is put away, unchecked, used, or else how many themes it has."""
        if entry.archived:
            return Pill(self.tr("Archived"))
        if not entry.reviewed:
            return Pill(self.tr("To be checked"), PillTone.WARNING)
        users = len(self.giving.users(entry.id)) if self.giving is not None else 0
        if users:
            return Pill(self.tr("%n group(s)", "", users), PillTone.STRONG)
        return Pill(self.tr("%n theme(s)", "", len(entry.themes))) if entry.themes else None

    def _ask_for(self, case_id: str) -> None:
        if case_id:
            self._shelf.ask(partial(one_case, case_id=case_id), self._take_case)

    def _take_case(self, case: Case | None) -> None:
        if case is not None and case.id != self.list.chosen:
            return
        entry = self._entries.get(case.id) if case is not None else None
        if case is None or entry is None:
            self.pane.show_nothing(searched=bool(self.search.words or self.filters.sieve.values))
            self.case_shown.emit("")
            return
        users = self.giving.users(case.id) if self.giving is not None else None
        held = self.giving.held(case.id) if self.giving is not None else None
        outdated = held is not None and entry.replaces(digest_of(held))
        self.pane.show_case(CaseShown(case, entry.reviewed, users, outdated=outdated))
        self.case_shown.emit(case.id)

    def _take_day(self) -> None:
        self._show_list()
        if self.pane.shown is not None:
            self._take_case(self.pane.shown.case)

    # Doing

    def _go_to_list(self) -> None:
        if self.list.count():
            self.list.setFocus()

    def _toggle_archived(self) -> None:
        self.filters.use(Sieve(self.filters.sieve.chosen, archived=self.archived.isChecked()))

    def _read(self, *_: object) -> None:
        if self.pane.shown is not None:
            self.read_wanted.emit(self.pane.shown.case)

    def _remove(self) -> None:
        self.more_menu().removal_wanted.emit()

    def _show_versions(self, entry: CaseEntry) -> None:
        from desktop.windows.case_versions import CaseVersions  # seldom wanted

        CaseVersions(self._desk, self._shelf, entry.id, entry.title).open()

    def _renew(self) -> None:
        if self.giving is not None:
            self.giving.renew(self.list.chosen)

    def _pop(self, menu: QMenu, at: QWidget | QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at if isinstance(at, QPoint) else at.mapToGlobal(at.rect().bottomLeft()))

    def _retranslate(self) -> None:
        self.bar.show_title(self.tr("Cases"))
        self.list.setAccessibleName(self.tr("Cases"))
        self.new.setText(self.tr("New case"))
        self.load.setText(self.tr("Load cases …"))
        self.back.setText(self.tr("Back"))
