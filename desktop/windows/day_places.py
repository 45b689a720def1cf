"""Where what a day lacks is mended: the page of each lack."""

from desktop.model.pages import Page
from desktop.model.readiness import Lack

PLACES = {
    Lack.NO_PROGRAMME: Page.PROGRAMME,
    Lack.OVERRUN: Page.PROGRAMME,
    Lack.WITHOUT_TITLE: Page.PROGRAMME,
    Lack.WITHOUT_MINUTES: Page.PROGRAMME,
    Lack.TRACKS_WITHOUT_GROUPS: Page.PROGRAMME,
    Lack.NOTHING_TO_PRINT: Page.PROGRAMME,
    Lack.NO_GROUPS: Page.GROUPS,
    Lack.NO_PEOPLE: Page.GROUPS,
    Lack.UNSEATED: Page.GROUPS,
    Lack.EMPTY_GROUPS: Page.GROUPS,
    Lack.WITHOUT_CASE: Page.GROUPS,
    Lack.CASES_UNSEEN: Page.CASES,
    Lack.NO_SURVEY: Page.SURVEY,
}


def place_of(lack: Lack) -> Page:
    """The page a lack is mended on; what is written on the overview itself stays there."""
    return PLACES.get(lack, Page.DAY)
