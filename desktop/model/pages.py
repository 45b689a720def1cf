"""The pages of an open day, and which of them a laptop has: that of the facilitator, a group's, somebody's who looks.

Rights are checked where documents are kept; this is what is offered, so that nobody stands before a page to no avail.
"""

from enum import Enum, auto

from desktop.model.kinds import JourneyKind
from desktop.model.programme import Opens
from desktop.model.seat import Role, Seat


class Page(Enum):
    """The pages of a day, in the order of the rail."""

    NOW = auto()
    """A group's first page: what is on, how long, and what comes next."""
    DAY = auto()
    CASES = auto()
    CASE = auto()
    """The one case that a group works on, to read."""
    PROGRAMME = auto()
    GROUPS = auto()
    RUN = auto()
    JOURNEY = auto()
    PLAN = auto()
    ASSESSMENT = auto()
    """The *pædagogisk udredning* of a group."""
    GALLERY = auto()
    WALL = auto()
    SURVEY = auto()
    """How the sides find that they work together; for who runs the day the evaluation is a face of it."""
    EVALUATION = auto()
    AGREEMENTS = auto()
    PROCESS = auto()
    """The process plan that the day ends in."""
    GUIDELINE = auto()
    """The shared guideline that plan and agreements end in."""
    REPORTS = auto()


FACILITATOR = tuple(page for page in Page if page not in (Page.NOW, Page.CASE, Page.EVALUATION))
NO_TABLE = (Page.DAY, Page.CASES, Page.PROGRAMME, Page.GROUPS, Page.RUN, Page.REPORTS)
"""Those of who runs the day alone."""
WRITER = tuple(page for page in Page if page not in NO_TABLE)
READER = (Page.NOW, Page.GALLERY, Page.WALL, Page.AGREEMENTS, Page.PROCESS, Page.GUIDELINE)

PLACES: dict[Opens, tuple[Page, JourneyKind | None]] = {
    Opens.CASE: (Page.CASE, None),
    Opens.AS_IS: (Page.JOURNEY, JourneyKind.AS_IS),
    Opens.IDEAL: (Page.JOURNEY, JourneyKind.IDEAL),
    Opens.PLAN: (Page.PLAN, JourneyKind.PLAN),
    Opens.ASSESSMENT: (Page.ASSESSMENT, None),
    Opens.WALL: (Page.WALL, None),
    Opens.GALLERY: (Page.GALLERY, None),
    Opens.SURVEY: (Page.SURVEY, None),
    Opens.EVALUATION: (Page.EVALUATION, None),
    Opens.AGREEMENTS: (Page.AGREEMENTS, None),
}
"""Where a block of the programme leads, and to which grid."""


def runs_the_day(seat: Seat | None) -> bool:
    """Whether a laptop is a facilitator's; one whose day is not shared is."""
    return seat is None or seat.role is Role.FACILITATOR


def pages_of(seat: Seat | None) -> tuple[Page, ...]:
    """The pages a laptop has."""
    if seat is None or seat.role is Role.FACILITATOR:
        return FACILITATOR
    if seat.role is Role.WRITER:
        return WRITER
    return (Page.NOW, Page.CASE, *READER[1:]) if seat.group else READER


def home_of(seat: Seat | None) -> Page:
    """Where a laptop begins, and where whatever it does not have leads."""
    return Page.DAY if runs_the_day(seat) else Page.NOW


def place_of(opens: Opens, seat: Seat) -> tuple[Page | None, JourneyKind | None]:
    """Where a block leads on a laptop that has a seat. Who has no board of their own sees all of them instead."""
    page, grid = PLACES.get(opens, (None, None))
    if page in pages_of(seat):
        return page, grid
    return (Page.GALLERY, grid) if grid is not None else (None, None)
