"""The pages of a group's board as an open day has them: with the light that says saved, and what their bars can do."""

from collections.abc import Callable

from desktop.layout.pictograms import warm
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.group_hands import GroupHands
from desktop.windows.journey_page import JourneyPage
from desktop.windows.lost_card import LostCard
from desktop.windows.notices import Tone
from desktop.windows.plan_copy import PlanCopy
from desktop.windows.plan_kit import plan_kit
from desktop.windows.plan_page import PlanPage
from desktop.windows.play_button import PlayButton
from desktop.windows.saved_light import SavedLight
from desktop.windows.show_button import ShowButton

GroupInView = Callable[[], str]


def journey_page(desk: Desk, shelf: Shelf, session: Session, group: GroupInView) -> JourneyPage:
    """Make the page of the journeys; `group` tells whose is looked at."""
    page = JourneyPage(desk.look.theme)
    shelf.ask(lambda _: warm(), lambda _: None)
    _furnish(page, desk, shelf, session)
    page.add_to_bar(PlayButton(desk, shelf, session, page, group))
    for errands in (page.grid, page.making):
        errands.told.connect(lambda say, offer: desk.notices.tell(say, Tone.GOOD, offer))
    return page


def plan_page(desk: Desk, shelf: Shelf, session: Session, group: GroupInView) -> PlanPage:
    """Make the page of the goal plan."""
    page = PlanPage(desk.look.theme)
    page.plan_with(plan_kit(desk.look, desk.language, desk.settings))
    _furnish(page, desk, shelf, session)
    page.add_to_bar(ShowButton(desk, shelf, session, page, group))
    page.copy_wanted.connect(PlanCopy(desk, page).copy)
    return page


def _furnish(page: BoardPage, desk: Desk, shelf: Shelf, session: Session) -> None:
    GroupHands(desk, session, page)
    page.add_to_bar(SavedLight(desk.look, shelf))
    page.panel.remember_in(desk.settings)
    LostCard(desk, page)
