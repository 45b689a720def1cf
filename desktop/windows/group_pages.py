"""The pages that only a group's laptop has: what is on, the own case, the own board to look at, the evaluation."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.archive.building import PROCESS
from desktop.model.kinds import JourneyKind
from desktop.model.programme import Allowed
from desktop.model.seat import Role
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.answer_way import Host
from desktop.windows.board_look import BoardLook
from desktop.windows.desk import Desk
from desktop.windows.group_case import GroupCase
from desktop.windows.group_desk import GroupDesk
from desktop.windows.group_evaluation import GroupEvaluation
from desktop.windows.group_survey import GroupSurvey
from desktop.windows.now_page import NowPage


class GroupPages(QObject):
    """Makes each when it is first wanted, and keeps it for as long as the day is open."""

    case_wanted = Signal()
    agreement_wanted = Signal(object, QPoint)
    """Make an agreement out of this `Origin`, beside this spot of the screen."""
    grid_wanted = Signal(object)
    """Show the other journey, by its `JourneyKind`."""
    look_made = Signal(object)
    """This `BoardLook` is there from now on."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, table: GroupDesk, pages: QStackedWidget) -> None:
        super().__init__(table)
        self._desk, self._shelf, self._session, self._table, self._pages = desk, shelf, session, table, pages
        self._now: NowPage | None = None
        self._case: GroupCase | None = None
        self._evaluation: GroupEvaluation | None = None
        self._survey: GroupSurvey | None = None
        self._host: Host | None = None
        self.looking: BoardLook | None = None
        self.plan: BoardLook | None = None
        table.changed.connect(self._tell)

    def send_to(self, host: Host) -> None:
        """Let the answers to surveys go to whoever hosts the day."""
        self._host = host
        for page in (self._evaluation, self._survey):
            if page is not None:
                page.host = host

    def now(self) -> NowPage:
        """What is on."""
        if self._now is None:
            table = self._table
            page = self._now = NowPage(
                self._desk, self._shelf, table.underway, self._sits_at, lambda: table.group, table.task
            )
            page.place_wanted.connect(table.place_wanted)
            page.case_wanted.connect(self.case_wanted)
            page.follow_said.connect(table.follow)
            self._add(page)
            self._tell()
        return self._now

    def case(self) -> GroupCase:
        """The own case."""
        if self._case is None:
            self._case = GroupCase(self._desk, self._session, self._sits_at)
            self._add(self._case)
        self._case.follow()
        return self._case

    def evaluation(self) -> GroupEvaluation:
        """The way into the evaluation."""
        if self._evaluation is None:
            self._evaluation = GroupEvaluation(self._desk, self._shelf, self._session)
            self._evaluation.host = self._host
            self._add(self._evaluation)
        return self._evaluation

    def survey(self) -> GroupSurvey:
        """The way into the collaboration survey."""
        if self._survey is None:
            self._survey = GroupSurvey(self._desk, self._shelf, self._session)
            self._survey.host = self._host
            self._survey.agreement_wanted.connect(self.agreement_wanted)
            self._add(self._survey)
        return self._survey

    def look(self, group: str, kind: JourneyKind, allowed: Allowed) -> BoardLook:
        """The own board, where it may not be written on just now."""
        if self.looking is None:
            self.looking = BoardLook(self._desk, self._shelf, self._session)
            self.looking.grid_wanted.connect(self.grid_wanted)
            self._add(self.looking)
            self.look_made.emit(self.looking)
        self.looking.show_grid(group, kind, allowed)
        return self.looking

    def process(self) -> BoardLook:
        """The process plan of the day: groups say something about it, others look."""
        if self.plan is None:
            self.plan = BoardLook(self._desk, self._shelf, self._session)
            self._add(self.plan)
            self.look_made.emit(self.plan)
        seat = self._table.seat
        speaks = seat is not None and seat.role is not Role.READER
        self.plan.show_grid(PROCESS, JourneyKind.PROCESS, Allowed.COMMENT if speaks else Allowed.LOOK)
        return self.plan

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        for page in (self.looking, self.plan):
            if page is not None:
                page.leave()

    def _sits_at(self) -> str:
        """The group whose case is read here, also by somebody who only looks on."""
        return self._table.seat.group if self._table.seat is not None else ""

    def _add(self, page: QWidget) -> None:
        self._pages.addWidget(page)

    def _tell(self) -> None:
        if self._now is not None:
            following = self._table.following
            self._now.show_opened(following.opened, following=following.on)
            self._now.hands.follow()
