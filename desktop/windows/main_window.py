"""The window: the start page or an open day, what is said over them, and the actions; features live in the pages.

The library's rooms are imported when the shelf arrives, after the first frame: they cost more than the window itself.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.pages import Page
from desktop.overriding import override
from desktop.settings import Appearance, Settings
from desktop.windows.actions import Actions
from desktop.windows.desk import Desk
from desktop.windows.dropping import dropped_files
from desktop.windows.first_frame import FirstFrame
from desktop.windows.notices import NoticeBar, WarningBar
from desktop.windows.settings_dialog import SettingsDialog
from desktop.windows.shortcuts_dialog import ShortcutsDialog
from desktop.windows.start_page import StartPage
from desktop.windows.table import entries

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session import Session
    from desktop.shelf import Saving, Shelf
    from desktop.windows.case_editor import CaseEditor
    from desktop.windows.cases_page import CasesPage, NoHistory
    from desktop.windows.day_shell import DayShell
    from desktop.windows.errands import Errands
    from desktop.windows.leaving import Leaving
    from desktop.windows.links import Links, Makers
    from desktop.windows.projects import Projects

NAME = "Brobyg"
USUAL = (1280, 800)
SMALLEST = (780, 480)


class MainWindow(QMainWindow):
    """One window on one library."""

    first_shown = Signal()
    """The first frame is on the screen; slow things may begin."""
    day_shown = Signal(str)
    """The id of the day now shown; empty when it is the start page."""

    def __init__(self, look: Look, language: Language, settings: Settings) -> None:
        super().__init__()
        self._shelf: Shelf | None = None
        self._leaving: Leaving | None = None
        self.errands: Errands | None = None
        self.shell: DayShell | None = None
        self.cases: CasesPage | None = None
        """The cases where no day is open."""
        self.projects: Projects | None = None
        self.links: Links | None = None
        self.notices, self.warning = NoticeBar(look), WarningBar(look)
        self.desk = Desk(self, look, language, settings, self.notices)
        self.start = StartPage(look, language)
        self._pages = QStackedWidget()
        self._build()
        FirstFrame(self).shown.connect(self.first_shown)
        self.actions_table = Actions(self, entries(self))
        self.start.night.language_wanted.connect(self._use_language)
        self.start.night.appearance_wanted.connect(self._use_appearance)
        self.start.night.settings_wanted.connect(self.open_settings)
        self.start.night.room_test_wanted.connect(self.open_room_test)
        self.retitle()

    @property
    def session(self) -> "Session | None":
        return self.shell.session if self.shell is not None else None

    def use_shelf(self, shelf: "Shelf") -> None:
        """Begin to work with a library."""
        from desktop.windows.errands import Errands
        from desktop.windows.found_way import go_to_found
        from desktop.windows.leaving import Leaving
        from desktop.windows.projects import Projects

        self._shelf = shelf
        self._leaving = Leaving(self.desk, shelf, self._leave_pages)
        self._leaving.settled.connect(self.close)
        errands = self.errands = Errands(self.desk, shelf, self)
        errands.day_opened.connect(self._show_day)
        errands.cases_chosen.connect(self._import_cases)
        errands.found_wanted.connect(partial(go_to_found, self))
        self.start.night.new_day_wanted.connect(errands.new_day)
        self.start.night.file_wanted.connect(errands.ask_for_any_file)
        self.start.night.cases_wanted.connect(self.open_cases)
        self.start.night.example_wanted.connect(errands.open_example)
        self.start.serve(errands, shelf)
        self.projects = Projects(self, shelf, errands)
        self.start.show_projects_of(self.projects)
        shelf.saving_changed.connect(self._show_saving)
        shelf.start()
        self.actions_table.refresh()

    def use_links(self, makers: "Makers") -> None:
        """Let days be shared with other laptops; after `use_shelf`."""
        from desktop.windows.links import Links

        if self._shelf is None or self.errands is None:
            return
        links = self.links = Links(self.desk, self._shelf, makers, self)
        self._column.addWidget(links.foot)
        links.nearby.changed.connect(self.start.nearby.show_days)
        links.day_joined.connect(self.errands.open_day)
        links.day_left.connect(self.open_start)
        links.export_wanted.connect(self.export_day)
        links.room_test_wanted.connect(self.open_room_test)
        self.start.night.join_wanted.connect(self.join_day)
        self.start.nearby.wanted.connect(self.join_day)
        self.actions_table.refresh()

    # What the actions call

    def join_day(self, mark: str = "") -> None:
        """Take part in a day that is hosted on another laptop; `mark` tells which of those nearby."""
        if self.links is not None:
            self.links.joining.open(mark)

    def share_day(self) -> None:
        """Share the open day with the room, and show how it comes in."""
        if self.links is not None:
            self.links.invite()

    @property
    def history(self) -> "DayShell | CaseEditor | NoHistory | Projects | None":
        """What undo is about now."""
        return self.shell or (self.cases.undoing if self.cases is not None else self.projects)

    def undo(self) -> None:
        """Take back the last change of what is in view."""
        if self.history is not None:
            self.history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.history is not None:
            self.history.redo()

    def open_start(self) -> None:
        """Leave the open day, or the cases, and show all days."""
        self._leave_pages()
        self._pages.setCurrentWidget(self.start)
        self.retitle()
        self.actions_table.refresh()
        self.start.take_keys()
        self.day_shown.emit("")

    def open_cases(self) -> "CasesPage | None":
        """Show the cases, those of the open day or the library's alone."""
        if self.shell is not None and not self.shell.has(Page.CASES):
            self.shell.show_case()
            return None
        if self.shell is not None:
            return self.shell.show_cases()
        if self._shelf is None:
            return None
        if self.cases is None:
            self.cases = self._make_cases(self._shelf)
            self._shelf.refresh()
        self._pages.setCurrentWidget(self.cases)
        self.cases.setFocus()
        self.retitle()
        self.actions_table.refresh()
        return self.cases

    @property
    def cases_in_view(self) -> "CasesPage | None":
        """The page of the cases, where it is the one that is shown."""
        return self.shell.cases_in_view if self.shell is not None else self.cases

    def export_day(self) -> None:
        """Save the open day as a file."""
        if self.errands is not None and self.session is not None:
            self.errands.export_open_day(self.session)

    def open_report(self, group: str | None = None) -> None:
        """Ask what to print: a group, the whole day when empty, and whatever is in view when nothing is said."""
        from desktop.windows.report_way import ask_what_to_print

        if self.shell is not None:
            ask_what_to_print(self.desk, self.shell, group)

    def open_poster(self) -> None:
        """Ask how to make a poster of the board in view."""
        from desktop.windows.report_way import ask_for_poster

        if self.shell is not None:
            ask_for_poster(self.desk, self.shell)

    def open_settings(self) -> None:
        """Show what this computer likes."""
        dialog = SettingsDialog(self.desk)
        dialog.language_wanted.connect(self._use_language)
        dialog.appearance_wanted.connect(self._use_appearance)
        dialog.text_size_wanted.connect(self.use_text_size)
        dialog.author_wanted.connect(self._use_author)
        dialog.open()

    def open_room_test(self) -> None:
        """Test what the room's network, and this laptop in it, would do to a day."""
        from desktop.windows.room_sheet import RoomSheet

        RoomSheet(self.desk).open()

    def use_text_size(self, percent: int) -> None:
        """Let text, and all that holds text, be of so many per cent."""
        self.desk.look.resize(percent)
        self.desk.settings.text_size = self.desk.look.text_size

    def open_shortcuts(self) -> None:
        """Show the list of shortcuts."""
        ShortcutsDialog(self.actions_table, self).open()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # A day comes and goes

    def _show_day(self, session: "Session") -> None:
        from desktop.windows.day_shell import DayShell

        if self._shelf is None or self.errands is None:
            return
        self._leave_pages()
        self.notices.clear()
        shell = self.shell = DayShell(self.desk, self._shelf, session)
        shell.history_changed.connect(self.actions_table.refresh)
        shell.cases_touched.connect(self._note_work)
        shell.report_wanted.connect(self.open_report)
        shell.export_wanted.connect(self.export_day)
        shell.room_test_wanted.connect(self.open_room_test)
        shell.follow_up_wanted.connect(partial(self.errands.new_day, session.day.id))
        shell.template_wanted.connect(self.errands.templates.save)
        shell.templates_wanted.connect(self.errands.templates.manage)
        shell.rail.home_wanted.connect(self.open_start)
        shell.rail.report_wanted.connect(self.open_report)
        shell.rail.settings_wanted.connect(self.open_settings)
        session.day_changed.connect(self.retitle)
        if self.links is not None:
            self.links.open_day(shell)
        self._pages.addWidget(shell)
        self._pages.setCurrentWidget(shell)
        self._shelf.refresh()
        self.retitle()
        self.actions_table.refresh()
        self.day_shown.emit(session.day.id)

    def _leave_pages(self) -> None:
        self._leave_day()
        self._leave_cases()
        page = self.projects.leave() if self.projects is not None else None
        if page is not None:
            self._throw_away(page)

    def _leave_day(self) -> None:
        if self.shell is not None:
            shell, self.shell = self.shell, None
            if self.links is not None:
                self.links.leave_day()
            shell.leave()
            self._throw_away(shell)

    def show_whole(self, page: QWidget) -> None:
        """Show a page in place of everything else."""
        self._leave_pages()
        self.notices.clear()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _make_cases(self, shelf: "Shelf") -> "CasesPage":
        from desktop.windows.cases_page import CasesPage

        page = CasesPage(self.desk, shelf, None)
        page.back_wanted.connect(self.open_start)
        page.face_changed.connect(self.actions_table.refresh)
        page.cases_touched.connect(self._note_work)
        self._pages.addWidget(page)
        return page

    def _leave_cases(self) -> None:
        if self.cases is not None:
            page, self.cases = self.cases, None
            page.leave()
            self._throw_away(page)

    def _throw_away(self, page: QWidget) -> None:
        """Let a page go, when the library has answered everything the page has asked it."""
        self._pages.removeWidget(page)
        page.hide()
        if self._shelf is not None:
            self._shelf.ask(lambda _: None, lambda _: page.deleteLater())

    # Told by others

    def _import_cases(self, paths: "tuple[Path, ...]") -> None:
        cases = self.open_cases()
        if cases is not None:
            cases.import_files(paths)
        else:
            self.notices.tell(lambda: self.tr("Cases are taken in on the facilitator's laptop."))

    def _note_work(self) -> None:
        if self.errands is not None:
            self.errands.worked = True

    def _show_saving(self, saving: "Saving") -> None:
        words = saving.trouble.say(Language.translate) if saving.trouble is not None else ""
        if words and saving.waiting:
            words += " " + self.tr("%n change(s) wait to be saved.", "", saving.waiting)
        self.warning.warn(words)

    def _use_language(self, code: str) -> None:
        self.desk.settings.language = code
        self.desk.language.use(code)

    def _use_appearance(self, appearance: Appearance) -> None:
        self.desk.settings.appearance = appearance
        self.desk.look.use(appearance)

    def _use_author(self, author: str) -> None:
        self.desk.settings.author = author
        if self.session is not None:
            self.session.sign(author)

    # Events

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_table.retranslate()
            self.retitle()
            if self._shelf is not None:
                self._show_saving(self._shelf.saving)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.errands is not None and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if self.errands is not None and files:
            event.acceptProposedAction()
            self.errands.take_files(files)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.settings.geometry = self.saveGeometry()
        worked = self.errands is not None and self.errands.worked
        may = self.projects is None or self.projects.may_close()
        if may and (self._leaving is None or self._leaving.may_close(self.session, worked=worked)):
            if self.links is not None:
                self.links.stop()
            super().closeEvent(event)
        else:
            event.ignore()

    # Building

    def _build(self) -> None:
        middle = QWidget()
        middle.setObjectName("middle")
        column = self._column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(self.notices)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self.start)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.start.setFocus()
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize()))
        if not self.desk.settings.geometry.isEmpty():
            self.restoreGeometry(self.desk.settings.geometry)

    def retitle(self, *_: object) -> None:
        """Call the window after what is in view."""
        title = self.session.day.title if self.session is not None else ""
        if self.projects is not None and self.projects.page is not None:
            title = self.projects.page.title
        if self.cases is not None:
            title = self.tr("Cases")
        self.setWindowTitle(f"{NAME} – {title}" if title else NAME)
