"""The window's side of the link: taking part from the start page, sharing from an open day, and the line at the foot.

What moves the bytes is handed in (`Makers`), so that this knows no network. It is made while the start page comes up:
what belongs to an open day, boards and projector with it, is imported when a day opens.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.model.link_state import LinkState
from desktop.model.pages import Page
from desktop.model.programme import Screen
from desktop.model.shown import JoinCode
from desktop.nearby_watch import NearbyWatch
from desktop.windows.desk import Desk
from desktop.windows.host_gone import HostGone, foot_of
from desktop.windows.join_errand import JoinErrand, Pairing
from desktop.windows.linked import Linked
from desktop.windows.status_line import StatusLine

if TYPE_CHECKING:
    from desktop.session import Session
    from desktop.shelf import Shelf
    from desktop.windows.day_shell import DayShell
    from desktop.windows.run_page import RunPage
    from desktop.windows.sharing import Sharing


@dataclass(frozen=True, slots=True)
class Makers:
    """What makes the link of an open day, and what comes to the door of somebody else's."""

    link: "Callable[[Session], Linked]"
    pairing: Callable[[], Pairing]
    say: Callable[[LinkState], str]


class Links(QObject):
    """One for each window. `foot` belongs at its foot: where the work is safe, and an offer to host it."""

    day_joined = Signal(str)
    """The id of a day that has come into the library."""
    day_left = Signal()
    """This laptop takes part in the open day no longer."""
    export_wanted = Signal()
    room_test_wanted = Signal()

    def __init__(self, desk: Desk, shelf: "Shelf", makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._makers = desk, shelf, makers
        self.line, self.gone = StatusLine(desk.look, makers.say), HostGone(desk.look)
        self.foot = foot_of(self.gone, self.line)
        self.nearby = NearbyWatch(self)
        self.joining = JoinErrand(desk, self.nearby, makers.pairing, self)
        self.sharing: Sharing | None = None
        self._shell: DayShell | None = None
        self._looks_around = False
        self.joining.joined.connect(self.day_joined)
        self.joining.closed.connect(self._rest)
        self.joining.room_test_wanted.connect(self.room_test_wanted)

    def look_around(self) -> None:
        """Look for days nearby, now and whenever no day is open."""
        self._looks_around = True
        self.nearby.start()

    def stop(self) -> None:
        """Look around no more: the window closes."""
        self._looks_around = False
        self.nearby.stop()

    def _rest(self) -> None:
        """In an open day nobody looks for others."""
        if self._shell is not None:
            self.nearby.stop()

    def open_day(self, shell: "DayShell") -> Linked:
        """Give an open day its link; it goes on by itself where this laptop was let in before."""
        from desktop.windows.day_company import meet
        from desktop.windows.sharing import Sharing

        session = shell.session
        link = self._makers.link(session)
        sharing = self.sharing = Sharing(
            self._desk, self._shelf, lambda: session.day, link, (self.line, self.gone), shell
        )
        self._shell = shell
        self.nearby.stop()
        sharing.page_wanted.connect(self.show_invitation)
        sharing.home_wanted.connect(shell.go_home)
        sharing.join_changed.connect(self._take_join)
        sharing.projector_wanted.connect(self._project)
        sharing.join_again_wanted.connect(self.joining.open)
        sharing.export_wanted.connect(self.export_wanted)
        sharing.room_test_wanted.connect(self.room_test_wanted)
        shell.overview.invite_wanted.connect(self.invite)
        shell.facilitator.invite_wanted.connect(self.invite)
        shell.facilitator.run_made.connect(self._furnish_run)
        shell.facilitator.join = lambda: sharing.join
        sharing.left.connect(self.day_left)
        meet(self._desk, shell, link)
        if shell.company is not None:
            sharing.may_follow = shell.company.along.may_follow
            sharing.follow_wanted.connect(shell.company.along.follow)
        link.resume()
        return link

    def leave_day(self) -> None:
        """The open day is left, and its link with it."""
        sharing, self.sharing = self.sharing, None
        self._shell = None
        if sharing is not None:
            sharing.leave()
            sharing.link.close()
        if self._looks_around:
            self.nearby.start()

    def invite(self) -> None:
        """Share the open day and show how the room comes in; only show it where the day is shared already."""
        if self.sharing is not None:
            self.sharing.invite()
            self.show_invitation()

    def show_invitation(self) -> None:
        """Show how the room comes in, and who is here."""
        if self.sharing is not None and self._shell is not None and self._shell.has(Page.DAY):
            page = self.sharing.invite_page()
            self._shell.facilitator.keep(page)
            self._shell.show_page(Page.DAY, page)

    # The projector

    def _furnish_run(self, page: "RunPage") -> None:
        """The page of the running day has been made: tell it how the room comes in, and follow what it shows."""
        page.running.beaten.connect(self._show_projected)
        if self.sharing is not None:
            page.running.take_join(self.sharing.join)

    def _take_join(self, join: JoinCode | None) -> None:
        page = self._shell.facilitator.run_page if self._shell is not None else None
        if page is not None:
            page.running.take_join(join)

    def _project(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Put the code on the projector, and turn that on where it is off; or show again what the block asks for."""
        from desktop.windows.projector import Place

        if self._shell is None or self.sharing is None:
            return
        page = self._shell.facilitator.run()
        page.running.show(Screen.JOIN if on else None)
        if on and page.projector.place is Place.OFF:
            page.projector.open()

    def _show_projected(self) -> None:
        page = self._shell.facilitator.run_page if self._shell is not None else None
        if page is not None and self.sharing is not None and self.sharing.page is not None:
            self.sharing.page.code.show_projected(on=page.running.choice.screen is Screen.JOIN)
