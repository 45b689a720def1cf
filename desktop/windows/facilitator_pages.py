"""The pages with which a facilitator prepares and runs the day: cases, programme, groups, running, rehearsal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.document.day import DayDocument
from desktop.model.programme import Screen
from desktop.model.shown import JoinCode
from desktop.model.watch import Watch
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.case_editor import CaseEditor
from desktop.windows.cases_page import CasesPage, NoHistory
from desktop.windows.desk import Desk
from desktop.windows.looking_along import LookingAlong
from desktop.windows.programme_page import ProgrammePage
from desktop.windows.rehearsal_page import RehearsalPage
from desktop.windows.run_page import RunPage
from desktop.windows.trail import Trail

if TYPE_CHECKING:
    from desktop.windows.groups_page import GroupsPage
    from desktop.windows.reports_page import ReportsPage


class FacilitatorPages(QObject):
    """Makes each when it is first wanted, and keeps it for as long as the day is open; a rehearsal until it ends."""

    history_changed = Signal()
    cases_touched = Signal()
    journey_wanted = Signal(str)
    """Show the journey of this group."""
    programme_wanted = Signal()
    run_wanted = Signal()
    rehearsal_wanted = Signal()
    invite_wanted = Signal()
    more_paper_wanted = Signal()
    """Ask what else can be put on paper, or in another program's file."""
    run_made = Signal(object)
    """The `RunPage` is there from now on."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._shelf, self._session, self._pages = desk, shelf, session, pages
        self._watch: Watch | None = None
        self.join: Callable[[], JoinCode | None] = lambda: None
        """How the room comes in, where the day is shared."""
        self.cases_page: CasesPage | None = None
        self.programme_page: ProgrammePage | None = None
        self.groups_page: GroupsPage | None = None
        self.run_page: RunPage | None = None
        self.reports_page: ReportsPage | None = None
        self._along: LookingAlong | None = None
        self.rehearsal: RehearsalPage | None = None

    def use_watch(self, watch: Watch) -> None:
        """Go by another source of time."""
        self._watch = watch
        if self.run_page is not None:
            self.run_page.running.use_watch(watch)

    def cases(self, case_id: str = "") -> CasesPage:
        """The cases, with one of them chosen when it is named."""
        if self.cases_page is None:
            self.cases_page = CasesPage(self._desk, self._shelf, self._session)
            self.cases_page.face_changed.connect(self.history_changed)
            self.cases_page.cases_touched.connect(self.cases_touched)
            self._pages.addWidget(self.cases_page)
            self._shelf.refresh()
        if case_id:
            self.cases_page.show_library(case_id)
        return self.cases_page

    def programme(self) -> ProgrammePage:
        """The programme of the day."""
        if self.programme_page is None:
            self.programme_page = ProgrammePage(self._desk, self._shelf, self._session)
            self.programme_page.history_changed.connect(self.history_changed)
            self.programme_page.join = self.join
            self._pages.addWidget(self.programme_page)
        return self.programme_page

    def groups(self) -> "GroupsPage":
        """The participants and their tables."""
        from desktop.windows.groups_page import GroupsPage

        if self.groups_page is None:
            self.groups_page = GroupsPage(self._desk, self._shelf, self._session)
            self.groups_page.history_changed.connect(self.history_changed)
            self._pages.addWidget(self.groups_page)
            self._shelf.refresh()
        return self.groups_page

    def run(self) -> RunPage:
        """How the day runs."""
        if self.run_page is None:
            self.run_page = RunPage(self._desk, self._shelf, self._session, self._watch)
            self.run_page.board_wanted.connect(self.journey_wanted)
            self.run_page.rehearsal_wanted.connect(self.rehearsal_wanted)
            self.run_page.programme_wanted.connect(self.programme_wanted)
            if self._along is not None:
                self.run_page.let_along(self._along)
            self.run_page.bar.invite_wanted.connect(self.invite_wanted)
            self._pages.addWidget(self.run_page)
            self.run_made.emit(self.run_page)
        return self.run_page

    def let_along(self, along: LookingAlong) -> None:
        """Offer to look along with a table from the page of the running day."""
        self._along = along
        if self.run_page is not None:
            self.run_page.let_along(along)

    def reports(self) -> "ReportsPage":
        """What can be put on paper for whom."""
        from desktop.windows.reports_page import ReportsPage

        if self.reports_page is None:
            self.reports_page = ReportsPage(self._desk, self._shelf, self._session)
            self.reports_page.more_wanted.connect(self.more_paper_wanted)
            self._pages.addWidget(self.reports_page)
        return self.reports_page

    def keep(self, page: QWidget) -> None:
        """Let a page that somebody else has made lie among them."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)

    def rehearse(self) -> RehearsalPage:
        """Play the day through with invented people, from the beginning."""
        self.end_rehearsal()
        if self.run_page is not None:
            self.run_page.projector.close()
        page = self.rehearsal = RehearsalPage(self._desk, self._session)
        page.ended.connect(self.run_wanted)
        self._pages.addWidget(page)
        return page

    def end_rehearsal(self) -> None:
        """End the rehearsal, if there is one."""
        page, self.rehearsal = self.rehearsal, None
        if page is not None:
            page.leave()
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def show_prompt(self, words: str) -> None:
        """Put what the room talks about on the projector, where a day runs."""
        running = self.run_page.running if self.run_page is not None else None
        if running is not None and (words or running.choice.screen is Screen.PROMPT):
            running.show(Screen.PROMPT if words else None, prompt=words)

    def undoing(self, shown: QWidget | None) -> "GroupsPage | DayDocument | Trail | CaseEditor | NoHistory | None":
        """What undo is about where one of these pages is shown."""
        if self.groups_page is not None and shown is self.groups_page:
            return self.groups_page
        if self.rehearsal is not None:
            return self.rehearsal.session.document
        if isinstance(shown, ProgrammePage):
            return shown.undoing
        return shown.undoing if isinstance(shown, CasesPage) else None

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        pages = (self.cases_page, self.programme_page, self.groups_page, self.run_page, self.rehearsal)
        for page in (*pages, self.reports_page):
            if page is not None:
                page.leave()
