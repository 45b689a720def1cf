"""An open day: the rail and its pages. Each page is made when it is first shown, and all go when the day is left."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.model.day import Day
from desktop.model.kinds import JourneyKind
from desktop.model.opening import Opening
from desktop.model.pages import Page, home_of, pages_of, runs_the_day
from desktop.model.programme import Allowed
from desktop.model.seat import Role, Seat
from desktop.model.watch import Watch
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.agreeing import Agreeing
from desktop.windows.assess_ways import AssessWays
from desktop.windows.board_page import BoardPage
from desktop.windows.board_pages import BoardPages
from desktop.windows.board_ways import BoardWays
from desktop.windows.cases_page import CasesPage
from desktop.windows.day_history import history_of
from desktop.windows.day_joints import join_pages
from desktop.windows.day_page import DayPage
from desktop.windows.desk import Desk
from desktop.windows.facilitator_pages import FacilitatorPages
from desktop.windows.group_desk import GroupDesk
from desktop.windows.group_pages import GroupPages
from desktop.windows.guideline_ways import GuidelineWays
from desktop.windows.journey_page import JourneyPage
from desktop.windows.plan_page import PlanPage
from desktop.windows.process_pages import ProcessPages
from desktop.windows.process_ways import ProcessWays
from desktop.windows.programme_page import ProgrammePage
from desktop.windows.rail import Rail
from desktop.windows.rehearsal_page import RehearsalPage
from desktop.windows.remote import Remote
from desktop.windows.room_pages import RoomPages
from desktop.windows.run_page import RunPage

if TYPE_CHECKING:
    from desktop.windows.day_company import DayCompany
    from desktop.windows.evaluation_page import EvaluationPage
    from desktop.windows.gallery_page import GalleryPage
    from desktop.windows.group_case import GroupCase
    from desktop.windows.group_evaluation import GroupEvaluation
    from desktop.windows.group_survey import GroupSurvey
    from desktop.windows.groups_page import GroupsPage
    from desktop.windows.now_page import NowPage
    from desktop.windows.survey_page import SurveyPage
    from desktop.windows.wall_page import WallPage

Entered = TypeVar(
    "Entered", bound="GalleryPage | WallPage | GroupCase | GroupEvaluation | GroupSurvey | NowPage | SurveyPage"
)


class DayShell(QWidget):
    """Shows one session, and tells the window what else is wanted."""

    history_changed = Signal()
    report_wanted = Signal(str)
    """Of a group, or of the whole day when empty."""
    export_wanted = Signal()
    room_test_wanted = Signal()
    follow_up_wanted = Signal()
    """Make a day that follows up on this one."""
    template_wanted = Signal(object)
    """Save this `Journey` as a template."""
    templates_wanted = Signal(object)
    """Show the own templates; the `Journey` in view goes along."""
    cases_touched = Signal()
    """Cases are being written or have been taken in, and could be lost with the window."""

    def __init__(
        self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None, *, seat: Seat | None = None
    ) -> None:
        super().__init__(parent)
        self.page = Page.DAY
        """The page that is shown."""
        self.company: DayCompany | None = None
        """The others, once it has met any."""
        self.session = session
        session.setParent(self)  # goes with the shell, and so does all that was connected to it
        self.rail = Rail(desk.look)
        self.overview = DayPage(desk, shelf, session)
        self.pages = QStackedWidget()
        self.facilitator = FacilitatorPages(desk, shelf, session, self.pages)
        self.boards = BoardPages(desk, shelf, session, self.pages)
        self.room = RoomPages(desk, shelf, session, self.pages)
        self.process = ProcessPages(desk, shelf, session, self.pages)
        self.table = GroupDesk(desk, session, self.pages)
        self.at_table = GroupPages(desk, shelf, session, self.table, self.pages)
        self.boards.hindrance = self.table.hindrance
        self.ways, self.planned, self.assessed = BoardWays(self), ProcessWays(self), AssessWays(self)
        self.agreeing, self.guided = Agreeing(self, desk), GuidelineWays(self, desk)
        self.remote = Remote(desk, self.facilitator, self.room, self.pages)
        self._build()
        self._connect()
        self.take_seat(seat)

    def leave(self) -> None:
        """Let go of everything before the shell is thrown away."""
        if self.company is not None:
            self.company.leave()
        self.overview.leave()
        for pages in (self.facilitator, self.boards, self.room, self.process, self.at_table):
            pages.leave()
        self.session.close()

    # Whose laptop it is

    @property
    def seat(self) -> Seat | None:
        """Whose laptop this is; nobody's in particular where the day is not shared, and then all can be done here."""
        return self.table.seat

    def take_seat(self, seat: Seat | None) -> None:
        """Be this seat's laptop: it has other pages, and what is on opens at once.

        Another name or right to take over turns no page under anybody's hands.
        """
        before = self.seat
        stays = before is not None and seat is not None and (before.role, before.group) == (seat.role, seat.group)
        if stays:
            self.table.sit(seat)
            return
        self.table.sit(seat)
        self.boards.sit_at(seat.group if seat is not None and seat.role is Role.WRITER else "")
        self._take_limits()
        self.offer_pages()
        if not runs_the_day(seat) or not self.has(self.page):
            self.go_home()
        self.table.begin()
        self._take_day(self.session.day)

    def use_watch(self, watch: Watch) -> None:
        """Go by another source of time: the room's, once laptops share the day."""
        self.table.use_watch(watch)
        self.facilitator.use_watch(watch)

    def has(self, page: Page) -> bool:
        """Whether this laptop has a page."""
        return page in pages_of(self.seat)

    def go_home(self) -> None:
        """Go to the first page that this laptop has."""
        (self.show_overview if home_of(self.seat) is Page.DAY else self.show_now)()

    # Pages

    def show_now(self) -> None:
        """Show what is on, on a group's laptop."""
        self._enter(Page.NOW, self.at_table.now())

    def show_case(self) -> None:
        """Show the group's own case."""
        self._enter(Page.CASE, self.at_table.case())

    def show_overview(self) -> None:
        self.show_page(Page.DAY, self.overview)

    def show_cases(self, case_id: str = "") -> CasesPage:
        """Show the cases, and one of them when it is named."""
        page = self.facilitator.cases(case_id)
        self.show_page(Page.CASES, page)
        return page

    def show_programme(self) -> ProgrammePage:
        """Show the programme of the day."""
        page = self.facilitator.programme()
        self.show_page(Page.PROGRAMME, page)
        return page

    def show_groups(self) -> "GroupsPage":
        """Show the participants and their tables."""
        page = self.facilitator.groups()
        self.show_page(Page.GROUPS, page)
        return page

    def show_run(self) -> RunPage:
        """Show how the day runs."""
        page = self.facilitator.run()
        self.show_page(Page.RUN, page)
        return page

    def rehearse(self) -> RehearsalPage:
        """Play the day through with invented people; going anywhere else ends it."""
        page = self.facilitator.rehearse()
        self.show_page(Page.RUN, page)
        return page

    def show_journey(self, group_id: str = "") -> None:
        """Show the journey of a group, or of the one last looked at."""
        self.ways.go(Page.JOURNEY, group_id)

    def show_plan(self, group_id: str = "") -> None:
        """Show the goal plan of a group, or of the one last looked at."""
        self.ways.go(Page.PLAN, group_id)

    def show_gallery(self) -> "GalleryPage":
        """Show what all groups have built."""
        return self._enter(Page.GALLERY, self.room.gallery())

    def show_wall(self) -> "WallPage":
        """Show what the room has said."""
        return self._enter(Page.WALL, self.room.wall())

    def show_evaluation(self) -> "EvaluationPage | GroupEvaluation":
        """Show what the room says of the day; at a table, the way to answer."""
        if runs_the_day(self.seat):
            surveys = self.room.surveys()
            surveys.show_evaluation()
            return self._enter(Page.SURVEY, surveys).evaluation
        return self._enter(Page.EVALUATION, self.at_table.evaluation())

    def show_survey(self, round_id: str = "") -> "SurveyPage | GroupSurvey":
        """Show how the sides find that they work together, or what a round says; at a table, the way to answer."""
        if not runs_the_day(self.seat):
            return self._enter(Page.SURVEY, self.at_table.survey())
        page = self.room.surveys()
        page.show_survey(round_id)
        return self._enter(Page.SURVEY, page)

    def show_board(self, group_id: str, kind: JourneyKind) -> None:
        """Show one of the grids of a group's board."""
        self.ways.go_to_board(group_id, kind)

    def show_card(self, kind: JourneyKind, card: str) -> None:
        """Go to a card of the group last looked at, on whichever grid it lies."""
        self.ways.go_to_card(kind, card)

    @property
    def grid_in_view(self) -> JourneyKind:
        """Which grid is shown, where boards or the gallery are."""
        if self.page is Page.GALLERY:
            return self.room.gallery().kind
        return JourneyKind.PLAN if self.page is Page.PLAN else self.ways.journey

    def _take_kind(self, kind: JourneyKind) -> None:
        """The other journey is shown; where it may only be looked at, that is what is done."""
        self.ways.journey = kind
        if self.page is Page.JOURNEY:
            if self.table.may(Page.JOURNEY, kind) is Allowed.WRITE:
                self.table.show_place(Page.JOURNEY, kind)
            else:
                self.ways.show_grid(Page.JOURNEY, kind)

    def _take_limits(self) -> None:
        """What may be done now is another: let the page in view be as far as one may go."""
        own = None if runs_the_day(self.seat) else self.table.group
        reads_only = self.table.may(Page.AGREEMENTS) is Allowed.LOOK
        self.room.sit_at(own, self.table.may(Page.WALL), self.table.may(Page.GALLERY), reads_only=reads_only)
        self.assessed.take_limits()
        if self.page in (Page.JOURNEY, Page.PLAN) and self.boards.group:
            limited = self.table.may(self.page, self.grid_in_view) is not Allowed.WRITE
            if limited or self.page_in_view is self.at_table.looking:
                self.ways.show_grid(self.page, self.grid_in_view)

    def _go_along(self, opened: Opening) -> None:
        """Go where the block that is on leads."""
        if opened.page in (Page.JOURNEY, Page.PLAN) and opened.grid is not None:
            self.show_board("", opened.grid)
        elif opened.page is Page.GALLERY and opened.grid is not None:
            self.show_gallery().show_kind(opened.grid)
        elif opened.page is not None:
            self.go_to(opened.page)

    @property
    def journey_page(self) -> JourneyPage | None:
        """The page of the journeys, once it has been shown."""
        return self.boards.journey_page

    @property
    def plan_page(self) -> PlanPage | None:
        """The page of the goal plan, once it has been shown."""
        return self.boards.plan_page

    @property
    def group_in_view(self) -> str:
        """The group whose journey, plan or assessment is shown; empty on other pages."""
        return self.boards.group if self.page in (Page.JOURNEY, Page.PLAN, Page.ASSESSMENT) else ""

    @property
    def page_in_view(self) -> QWidget | None:
        """What is shown."""
        return self.pages.currentWidget()

    @property
    def cases_in_view(self) -> CasesPage | None:
        """The page of the cases, where it is the one that is shown."""
        return page if isinstance(page := self.page_in_view, CasesPage) else None

    # Undo and redo, of the document on the page

    @property
    def can_undo(self) -> bool:
        return history_of(self).can_undo

    @property
    def can_redo(self) -> bool:
        return history_of(self).can_redo

    def undo(self) -> None:
        history_of(self).undo()

    def redo(self) -> None:
        history_of(self).redo()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.history_changed.emit()

    @property
    def board_in_view(self) -> BoardPage | None:
        """The page of a board, where one is shown that can be written on."""
        return page if isinstance(page := self.page_in_view, BoardPage) else None

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.table, 1)
        self.pages.addWidget(self.overview)
        self.rail.show_page(Page.DAY)

    def _connect(self) -> None:
        join_pages(self)
        self.rail.page_wanted.connect(self.go_to)
        self.boards.kind_shown.connect(self._take_kind)
        self.table.place_wanted.connect(self._go_along)
        self.table.changed.connect(self._take_limits)
        self.session.day_changed.connect(self._take_day)
        self.session.board_changed.connect(lambda _: self.history_changed.emit())

    def go_to(self, page: Page) -> None:
        """Show a page."""
        shows: dict[Page, Callable[[], object]] = {
            Page.NOW: self.show_now,
            Page.DAY: self.show_overview,
            Page.CASES: self.show_cases,
            Page.CASE: self.show_case,
            Page.PROGRAMME: self.show_programme,
            Page.GROUPS: self.show_groups,
            Page.RUN: self.show_run,
            Page.JOURNEY: self.show_journey,
            Page.PLAN: self.show_plan,
            Page.ASSESSMENT: self.assessed.show,
            Page.GALLERY: self.show_gallery,
            Page.WALL: self.show_wall,
            Page.PROCESS: self.planned.show,
            Page.GUIDELINE: self.guided.show,
            Page.SURVEY: self.show_survey,
            Page.EVALUATION: self.show_evaluation,
            Page.AGREEMENTS: self.agreeing.show,
            Page.REPORTS: lambda: self.show_page(Page.REPORTS, self.facilitator.reports()),
        }
        shows[page]()

    def show_page(self, page: Page, widget: QWidget) -> None:
        """Bring a page into view, where this laptop has it; else the first page."""
        if not self.has(page):
            self.go_home()  # whatever led here
            return
        self.page = page
        self.pages.setCurrentWidget(widget)
        if widget is not self.facilitator.rehearsal:
            self.facilitator.end_rehearsal()
        (self.board_in_view.view if self.board_in_view is not None else widget).setFocus()
        self.rail.show_page(page)
        self.table.show_place(page, self.grid_in_view)
        self.history_changed.emit()

    def _enter(self, page: Page, widget: Entered) -> Entered:
        """Bring a page into view and give it the keyboard."""
        self.show_page(page, widget)
        widget.take_keys()
        return widget

    def offer_pages(self) -> None:
        """Show the way to the pages that this laptop has."""
        # Whoever runs the day has a page for reports.
        self.rail.offer(self.planned.pages(), report=self.seat is not None and self.seat.role is Role.WRITER)

    def _take_day(self, day: Day) -> None:
        own = self.table.group
        self.rail.allow_boards(allowed=bool(day.groups), own=not own or day.group(own) is not None)
        if self.group_in_view and day.group(self.group_in_view) is None:
            self.go_home()
        self.history_changed.emit()
