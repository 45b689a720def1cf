"""What the block that is on asks of one laptop: the page that opens there, and how far one may go on it."""

from dataclasses import dataclass

from desktop.model.clock import current
from desktop.model.day import Day
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page, place_of, runs_the_day
from desktop.model.programme import Allowed
from desktop.model.seat import Role, Seat


@dataclass(frozen=True, slots=True)
class Opening:
    """A block as it concerns one table. Without a page everything stays as it is."""

    block: str
    title: str
    page: Page | None = None
    grid: JourneyKind | None = None
    allowed: Allowed = Allowed.WRITE

    def leads_to(self, page: Page, grid: JourneyKind | None) -> bool:
        """Whether it is about this page, and this grid on it."""
        return page is self.page and (grid is None or self.grid is None or grid is self.grid)

    def leads_elsewhere(self, before: "Opening | None") -> bool:
        """Whether it leads to a page, and did not already."""
        same = before is not None and (self.block, self.page, self.grid) == (before.block, before.page, before.grid)
        return self.page is not None and not same


def opening(day: Day, seat: Seat | None) -> Opening | None:
    """What the block that is on opens at a table; nothing on the laptop of who runs the day."""
    block = current(day.programme, day.clock)
    if block is None or seat is None or runs_the_day(seat):
        return None
    own = day.programme.for_group(block, seat.group)
    page, grid = place_of(own.opens, seat)
    return Opening(own.id, own.title, page, grid, own.allowed)


def may(seat: Seat | None, opened: Opening | None, page: Page, grid: JourneyKind | None = None) -> Allowed:
    """How far one may go on a page now. A block limits the page it opens, and no other."""
    if seat is None or runs_the_day(seat):
        return Allowed.WRITE
    if seat.role is Role.READER:
        return Allowed.LOOK
    return opened.allowed if opened is not None and opened.leads_to(page, grid) else Allowed.WRITE
