"""An open day among others: their hands on its boards, and looking along with one another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from desktop.windows.board_page import BoardPage
from desktop.windows.board_presence import BoardPresence
from desktop.windows.company import Company
from desktop.windows.cursor_choice import CursorChoice
from desktop.windows.desk import Desk
from desktop.windows.follow_frame import FollowFrame
from desktop.windows.follow_line import FollowLine
from desktop.windows.group_desk import GroupDesk
from desktop.windows.looking_along import LookingAlong
from desktop.windows.rail import Rail
from desktop.windows.show_button import ShowButton
from desktop.windows.sights import Sights

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


def meet(desk: Desk, shell: "DayShell", company: Company) -> None:
    """Let an open day be among others from now on: it sees what they do, and is seen."""
    met = shell.company = DayCompany(desk, company, Sights(shell), shell.table, shell.pages, shell.rail)
    shell.table.looks_along = lambda: bool(met.along.leader)
    shell.boards.meet(met)
    shell.process.meet(met)
    shell.facilitator.let_along(met.along)
    shell.use_watch(company.watch)
    for pages in (shell.room, shell.at_table):
        pages.send_to(company)
    company.seat_changed.connect(shell.take_seat)
    if company.seat != shell.seat:
        shell.take_seat(company.seat)


class DayCompany(QObject):
    """Belongs to one shell. Its `table` holds the pages, under the line that says with whom one looks along."""

    def __init__(
        self, desk: Desk, company: Company, sights: Sights, table: GroupDesk, pages: QStackedWidget, rail: Rail
    ) -> None:
        super().__init__(sights)
        self.company, self._table = company, table
        self.choice = CursorChoice(desk.settings, self)
        self.along = LookingAlong(company, sights, pages, rail)
        self.line = FollowLine(desk.look, self.along)
        self.frame = FollowFrame(desk.look, pages)
        self.presences: dict[BoardPage, BoardPresence] = {}
        table.put_above(self.line)
        self.along.changed.connect(self._show_following)
        pages.currentChanged.connect(lambda _: self.frame.raise_())
        company.here_changed.connect(lambda here: self.choice.count(len(here)))
        self.choice.count(len(company.here))

    def furnish(self, page: BoardPage, show: ShowButton) -> None:
        """Bring the others to the page of a board; what is chosen about it is in the menu of its button “Show”."""
        presence = self.presences[page] = BoardPresence(page, self.company, self.choice)
        show.offer(presence.switch, self._show_all(page))

    def leave(self) -> None:
        """Say goodbye before the day is left."""
        self.along.leave()
        for presence in self.presences.values():
            presence.leave()

    def _show_all(self, page: BoardPage) -> QAction:
        """What whoever leads the day asks everybody along with."""
        along, company = self.along, self.company
        action = QAction(page, checkable=True)

        def refresh() -> None:
            action.setText(self.tr("Show everybody what I see"))
            action.setVisible(along.may_show)
            action.setChecked(along.showing)

        action.triggered.connect(lambda on: along.show_all(on=on))
        along.changed.connect(refresh)
        company.seat_changed.connect(lambda _: refresh())
        refresh()
        return action

    def _show_following(self) -> None:
        self._table.settle()  # at once: what comes back into sight lies as it lay only in a room as large as it was
        self.frame.frame(on=bool(self.along.leader))
