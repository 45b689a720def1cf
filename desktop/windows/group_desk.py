"""What stands around the pages on a group's laptop: the strip, the lines under it, and how it goes with the programme.

On the laptop of who runs the day nothing of it is seen.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.model.kinds import JourneyKind
from desktop.model.opening import Opening, may
from desktop.model.pages import Page, runs_the_day
from desktop.model.programme import Allowed, Block
from desktop.model.seat import Role, Seat
from desktop.model.watch import Watch
from desktop.session import Session
from desktop.windows.busy import Busy
from desktop.windows.desk import Desk
from desktop.windows.following import Following
from desktop.windows.group_line import GoAlongLine, LimitLine
from desktop.windows.group_strip import GroupStrip
from desktop.windows.table_words import plan_words
from desktop.windows.underway import Underway

LIMITED = (Page.JOURNEY, Page.PLAN, Page.ASSESSMENT, Page.GALLERY, Page.WALL, Page.AGREEMENTS)
"""Pages on which a block may allow less than to write."""


class GroupDesk(QWidget):
    """Holds the pages. Says where to go; going there is the shell's."""

    place_wanted = Signal(object)
    """Go where this `Opening` leads."""
    changed = Signal()
    """What may be done on the page in view, or where the block leads, may be another."""

    def __init__(self, desk: Desk, session: Session, pages: QStackedWidget) -> None:
        super().__init__()
        self._session = session
        self.seat: Seat | None = None
        self._page, self._grid = Page.DAY, JourneyKind.AS_IS
        self.busy = Busy(self)
        self.looks_along: Callable[[], bool] = lambda: False
        """Whether somebody shows something here just now, which nobody is to be torn from either."""
        self.underway = Underway(session, parent=self)
        self.following = Following(session, lambda: bool(self.busy) or self.looks_along(), self._is_there, self)
        self.strip = GroupStrip(desk.look, self.underway, lambda: self.group, self.task)
        self.offer, self.limit = GoAlongLine(desk.look), LimitLine(desk.look)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.strip, self.offer, self.limit):
            column.addWidget(widget)
        column.addWidget(pages, 1)
        self._connect()

    def put_above(self, line: QWidget) -> None:
        """Put a line above everything."""
        self._column.insertWidget(0, line)

    def settle(self) -> None:
        """Give the pages the room they have now at once."""
        self._column.activate()

    def sit(self, seat: Seat | None) -> None:
        """Be the laptop of this seat from now on."""
        self.seat = seat
        self.strip.hands.follow()
        self._show()

    def begin(self) -> None:
        """Go along with the programme from here: what is on opens at once."""
        self.following.sit(self.seat)

    def use_watch(self, watch: Watch) -> None:
        """Go by another source of time: the room's, once laptops share the day."""
        self.underway.use_watch(watch)

    def show_place(self, page: Page, grid: JourneyKind) -> None:
        """Take in which page is in view; `grid` is about boards and the gallery only."""
        self._page, self._grid = page, grid
        offer = self.following.offer
        if offer is not None and self._is_there(offer):
            self.following.stay()
        self._show()

    @property
    def group(self) -> str:
        """The group whose laptop this is; empty where there is none."""
        return self.seat.group if self.seat is not None and self.seat.role is Role.WRITER else ""

    def task(self) -> Block | None:
        """What the block that is on is for this table."""
        block = self.underway.block
        own = self.seat.group if self.seat is not None else ""
        return self.underway.programme.for_group(block, own) if block is not None else None

    def may(self, page: Page, grid: JourneyKind | None = None) -> Allowed:
        """How far one may go on a page now."""
        return may(self.seat, self.following.opened, page, grid)

    def hindrance(self) -> str:
        """Why nothing may be written on the plan just now, from wherever; empty where it may."""
        limited = self.may(Page.PLAN, JourneyKind.PLAN) is not Allowed.WRITE
        return plan_words(self.following.opened) if limited else ""

    def _connect(self) -> None:
        self.following.place_wanted.connect(self.place_wanted)
        self.following.changed.connect(self._show)
        self.following.changed.connect(self.changed)
        self.offer.taken.connect(self.following.go_along)
        self.offer.put_away.connect(self.following.stay)
        self.strip.follow_said.connect(self.follow)

    def follow(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        """Let pages open by themselves, or not."""
        self.following.follow(on=on)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        grouped = not runs_the_day(self.seat)
        self.strip.want(on=grouped and self._page is not Page.NOW)
        self.strip.show_following(on=self.following.on)
        self.offer.show_offer(self.following.offer if grouped else None)
        limited = grouped and self._page in LIMITED
        allowed = self.may(self._page, self._grid) if limited else Allowed.WRITE
        if self._page is Page.GALLERY and allowed is Allowed.COMMENT:
            allowed = Allowed.WRITE  # nothing more is ever done there
        self.limit.show_limit(allowed, self.following.opened)

    def _is_there(self, opened: Opening) -> bool:
        return opened.leads_to(self._page, self._grid)
