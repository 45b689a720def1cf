"""The page Groups: who takes part at the left, their tables at the right, and how well the tables are mixed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive.entries import CaseEntry
from desktop.exchange.people_file import SUFFIXES, PeopleRows, read_people_pasted
from desktop.language import Language
from desktop.model.people import Person
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.asking import ask_for_files
from desktop.windows.count_sheet import CountSheet
from desktop.windows.day_cases import DayCases
from desktop.windows.deal_sheet import DealSheet
from desktop.windows.desk import Desk
from desktop.windows.dropping import dropped_files
from desktop.windows.group_errands import GroupErrands
from desktop.windows.labels import for_menu
from desktop.windows.mix_sheet import MixSheet
from desktop.windows.mixing import Mixing
from desktop.windows.page_bar import PageBar
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.people_import import PeopleImport
from desktop.windows.people_panel import PeoplePanel
from desktop.windows.people_reading import PeopleReading
from desktop.windows.tables_panel import TablesPanel


class GroupsPage(QWidget):
    """Shows the day's people and groups, or a list that is about to be taken in."""

    history_changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._cases = DayCases()
        self._reading: PeopleReading | None = None
        self.errands = GroupErrands(desk, session, self)
        self.mixing = Mixing(self.errands, self)
        self.bar = PageBar(desk, shelf)
        self.people = PeoplePanel(desk.look, self.errands)
        self.tables = TablesPanel(desk.look, self.errands, self.mixing)
        self.importing = PeopleImport(desk)
        self._faces = QStackedWidget()
        self._build()
        self._connect(shelf)
        self._retranslate()
        self._show()

    @property
    def can_undo(self) -> bool:
        return self.errands.trail.can_undo

    @property
    def can_redo(self) -> bool:
        return self.errands.trail.can_redo

    def undo(self) -> None:
        """Take back the last change of people, seats, groups or cases."""
        self.errands.trail.undo()

    def redo(self) -> None:
        self.errands.trail.redo()

    def leave(self) -> None:
        """Stop what is under way, before the page goes."""
        self.mixing.leave()
        self._stop_reading()

    # Taking people in

    def paste(self) -> None:
        """Show how the list on the clipboard is understood."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        files = dropped_files(data)
        if files:
            self.read_file(files[0])
            return
        try:
            self._show_found(read_people_pasted(data.text(), data.html()), "")
        except Trouble as trouble:
            self._tell(trouble)

    def ask_for_file(self) -> None:
        """Choose a list of participants."""
        patterns = " ".join(f"*{ending}" for ending in SUFFIXES)
        kinds = self.tr("Lists of participants ({patterns})").format(patterns=patterns)
        files = ask_for_files(self._desk.window, self._desk.settings, self.tr("Participants from a list"), kinds)
        if files:
            self.read_file(files[0])

    def read_file(self, path: Path) -> None:
        """Read a list beside, and show how it is understood."""
        self._stop_reading()
        self._reading = PeopleReading(path)
        self._reading.ended.connect(partial(self._take_found, path.name))
        self._reading.start()

    def _take_found(self, name: str, reading: PeopleReading, found: PeopleRows | Trouble) -> None:
        if reading is not self._reading:
            return
        self._reading = None
        if isinstance(found, Trouble):
            self._tell(found)
        else:
            self._show_found(found, name)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def _tell(self, trouble: Trouble) -> None:
        self._desk.notices.tell(lambda: trouble.say(Language.translate))

    def _show_found(self, found: PeopleRows, source: str) -> None:
        self.importing.show_rows(found, source)
        self._faces.setCurrentWidget(self.importing)
        self.importing.take.setFocus()

    def _close_import(self) -> None:
        self._faces.setCurrentIndex(0)
        self.people.list.setFocus()

    def _take(self, people: tuple[Person, ...]) -> None:
        self._close_import()
        self.errands.add(people)

    # Events

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = dropped_files(event.mimeData())
        if files and files[0].suffix.lower() in SUFFIXES:
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.read_file(files[0])

    # Building

    def _build(self) -> None:
        self.setAcceptDrops(True)
        face = QWidget()
        row = QHBoxLayout(face)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(self.people)
        row.addWidget(self.tables, 1)
        self._faces.addWidget(face)
        self._faces.addWidget(self.importing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._faces, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self, shelf: Shelf) -> None:
        errands, board = self.errands, self.tables.board
        errands.changed.connect(self._show)
        errands.history_changed.connect(self.history_changed)
        board.attend(self.people.list, lambda person_id: errands.remove([person_id]))
        board.edit_wanted.connect(self.people.edit)
        board.menu_wanted.connect(self._open_menu)
        self.people.list.chosen.connect(board.show_person)
        self.people.count_wanted.connect(self._ask_count)
        self.people.import_wanted.connect(self.ask_for_file)
        self.tables.mix_wanted.connect(self._ask_mix)
        self.tables.cases_wanted.connect(self._ask_cases)
        self.importing.taken.connect(self._take)
        self.importing.closed.connect(self._close_import)
        shelf.cases_changed.connect(self._take_cases)

    # Doing

    def _ask_count(self) -> None:
        sheet = CountSheet(self._desk)
        sheet.people_wanted.connect(self.errands.add)
        sheet.open()

    def _ask_mix(self) -> None:
        tables = self.errands.tables
        if self.errands.round > 1:
            self.mixing.start(len(tables.groups))
            return
        present = len(tables.people.present)
        sheet = MixSheet(self._desk, present, len(tables.groups), len(tables.locked), seated=bool(tables.seats))
        sheet.mix_wanted.connect(self.mixing.start)
        sheet.open()

    def _ask_cases(self) -> None:
        day = self._session.day
        sheet = DealSheet(self._desk, self._offered(), frozenset(day.cases), len(day.groups))
        sheet.deal_wanted.connect(self.errands.deal)
        sheet.open()

    def menu(self, person_id: str) -> PassingMenu:
        """What can be done with somebody."""
        errands, tables = self.errands, self.errands.tables
        person = tables.people.person(person_id)
        menu = PassingMenu(self)
        if person is None:
            return menu
        menu.addAction(self.tr("Edit …"), partial(self.people.edit, person_id))
        seat = tables.seats.get(person_id, "")
        if not person.away:
            to = menu.addMenu(self.tr("Move to"))
            for group in tables.groups:
                if group.id != seat:
                    to.addAction(for_menu(group.name), partial(errands.seat, person_id, group.id))
            to.setEnabled(not to.isEmpty())
        if seat:
            locked = person_id in tables.locked
            words = self.tr("May be moved again") if locked else self.tr("Stays here when groups are mixed")
            menu.addAction(words, partial(errands.lock, person_id))
            menu.addAction(self.tr("Take out of the group"), partial(errands.seat, person_id, ""))
        elif tables.groups and not person.away:
            menu.addAction(self.tr("Find a seat"), partial(errands.place_waiting, [person_id]))
        away = self.tr("Is here after all") if person.away else self.tr("Has left, or did not come")
        menu.addAction(away, partial(errands.set_away, person_id, away=not person.away))
        menu.addSeparator()
        menu.addAction(self.tr("Take off the list"), partial(errands.remove, [person_id]))
        return menu

    def _open_menu(self, person_id: str, spot: QPoint) -> None:
        self.menu(person_id).popup(spot)

    # Showing

    def _show(self) -> None:
        self.people.show_people()
        self._offer_cases()
        self.tables.show_tables()
        people = self.tr("%n participant(s)", "", len(self.errands.people.present))
        groups = self.tr("%n group(s)", "", len(self._session.day.groups))
        self.bar.show_title(self.tr("Groups"), f"{people} · {groups}")

    def _take_cases(self, entries: tuple[CaseEntry, ...]) -> None:
        self._cases.learn(entries)
        self._offer_cases()

    def _offer_cases(self) -> None:
        self.tables.offer_cases(self._offered())

    def _offered(self) -> dict[str, str]:
        """The cases of the day and those looked through; what waits for that is for the overview to name."""
        day = self._session.day
        waiting = self._cases.waiting(day)
        titles = self._cases.titles(day, self._desk.language.code)
        return {key: title for key, title in titles.items() if key not in waiting}

    def _retranslate(self) -> None:
        self.bar.show_title(self.tr("Groups"))
