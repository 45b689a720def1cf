"""The page of the process plan as an open day has it: with the light that says saved, and what its bar can do."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.behind_scenes import BehindScenes
from desktop.windows.day_company import DayCompany
from desktop.windows.desk import Desk
from desktop.windows.lost_card import LostCard
from desktop.windows.notices import Tone
from desktop.windows.process_page import ProcessPage
from desktop.windows.saved_light import SavedLight
from desktop.windows.show_button import ShowButton


class ProcessPages(QObject):
    """Makes it when it is first wanted, and keeps it for as long as the day is open."""

    history_changed = Signal()
    made = Signal(object)
    """The page is there from now on."""
    template_wanted = Signal(object)
    """Save this `Journey` as a template."""
    templates_wanted = Signal(object)
    """Show the own templates; the `Journey` in view goes along."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._shelf, self._session, self._pages = desk, shelf, session, pages
        self._company: DayCompany | None = None
        self._show: ShowButton | None = None
        self.page: ProcessPage | None = None
        desk.look.changed.connect(self._take_theme)

    def plan(self) -> ProcessPage:
        """The page, with the day's plan."""
        if self.page is None:
            self.page = self._make()
        self.page.show_plan(self._session)
        return self.page

    def print_plan(self) -> None:
        """Ask how to print the plan."""
        from desktop.windows.report_way import print_process

        print_process(self._desk, self._session)

    def meet(self, company: DayCompany) -> None:
        """Bring the others to the page."""
        self._company = company
        if self.page is not None and self._show is not None:
            company.furnish(self.page, self._show)

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        if self.page is not None:
            self.page.leave()

    def _make(self) -> ProcessPage:
        desk = self._desk
        page = ProcessPage(desk.look.theme)
        page.add_to_bar(SavedLight(desk.look, self._shelf))
        page.panel.remember_in(desk.settings)
        LostCard(desk, page)
        page.history_changed.connect(self.history_changed)
        page.report_wanted.connect(lambda _: self.print_plan())
        page.grid.told.connect(lambda say, offer: desk.notices.tell(say, Tone.GOOD, offer))
        page.grid.template_wanted.connect(lambda: self.template_wanted.emit(page.grid.journey))
        page.grid.templates_wanted.connect(lambda: self.templates_wanted.emit(page.grid.journey))
        self._show = ShowButton(desk, self._shelf, self._session, page, str)
        page.add_to_bar(self._show)
        page.grid.copy_wanted.connect(self._show.copy_phase)
        BehindScenes(desk.settings, page, self._show)
        if self._company is not None:
            self._company.furnish(page, self._show)
        self._pages.addWidget(page)
        self.made.emit(page)
        return page

    def _take_theme(self) -> None:
        if self.page is not None:
            self.page.set_theme(self._desk.look.theme)
