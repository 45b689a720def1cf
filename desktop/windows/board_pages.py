"""The pages of a group's board as an open day has them: with the light that says saved, and what their bars can do.

Each is made when it is first wanted.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.layout.pictograms import warm
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.assess_page import AssessPage
from desktop.windows.assess_presence import AssessPresence
from desktop.windows.behind_scenes import BehindScenes
from desktop.windows.board_page import BoardPage
from desktop.windows.day_company import DayCompany
from desktop.windows.desk import Desk
from desktop.windows.group_hands import GroupHands
from desktop.windows.journey_page import JourneyPage
from desktop.windows.last_step import LastStep
from desktop.windows.lost_card import LostCard
from desktop.windows.notices import Tone
from desktop.windows.order_copy import OrderCopy
from desktop.windows.plan_copy import PlanCopy
from desktop.windows.plan_kit import plan_kit
from desktop.windows.plan_page import PlanPage
from desktop.windows.play_button import PlayButton
from desktop.windows.saved_light import SavedLight
from desktop.windows.show_button import ShowButton


class BoardPages(QObject):
    """Keeps them for as long as the day is open; both show the board of the `group` that was last looked at."""

    history_changed = Signal()
    report_wanted = Signal(str)
    """Of this group."""
    template_wanted = Signal(object)
    """Save this `Journey` as a template."""
    templates_wanted = Signal(object)
    """Show the own templates; the `Journey` in view goes along."""
    journey_wanted = Signal(str)
    """Show the journey of this group."""
    plan_wanted = Signal(str)
    """Show the goal plan of this group."""
    assessment_wanted = Signal(str)
    """Show the assessment of this group."""
    assessment_report_wanted = Signal(str)
    exercise_wanted = Signal(str)
    """Show the exercise about texts of assessments, on the board of this group."""
    indicator_wanted = Signal(str, str)
    """Show the indicator with this id, or the catalogue with none, for a goal by its id."""
    kind_shown = Signal(object)
    """The journey of this `JourneyKind` is shown now."""
    card_wanted = Signal(object, str)
    """Go to a card of the board in view: its `JourneyKind` and its id."""
    made = Signal(object)
    """This `BoardPage` is there from now on."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._shelf, self._session, self._pages = desk, shelf, session, pages
        self.group = ""
        self._own = ""
        self.hindrance: Callable[[], str] = str
        """Why nothing may be written on the plan just now, in words; empty where it may."""
        self._hands: list[GroupHands] = []
        self.journey_page: JourneyPage | None = None
        self.plan_page: PlanPage | None = None
        self.assess_page: AssessPage | None = None
        self._company: DayCompany | None = None
        self._shows: dict[BoardPage, ShowButton] = {}
        desk.look.changed.connect(self._take_theme)

    def meet(self, company: DayCompany) -> None:
        """Bring the others to the pages."""
        self._company = company
        for page, show in self._shows.items():
            company.furnish(page, show)
        if self.assess_page is not None:
            AssessPresence(self.assess_page, company.company)

    def sit_at(self, own: str) -> None:
        """Show the board of one's own group and no other; without any, show all groups'."""
        self._own = own
        for page in self._made():
            page.sit_at(own)
        if self.assess_page is not None:
            self.assess_page.sit_at(own)
        for hands in self._hands:
            hands.be_elsewhere(on=bool(own))

    def choose(self, group_id: str) -> bool:
        """Look at a group's board, or at the one last looked at where that one is gone; tell whether there is any."""
        known = [group.id for group in self._session.day.groups if self._own in ("", group.id)]
        self.group = next((each for each in (group_id, self.group) if each in known), known[0] if known else "")
        return bool(known)

    def journey(self) -> JourneyPage:
        """The page of the journeys, with the group's."""
        if self.journey_page is None:
            self.journey_page = self._make_journey()
        self.journey_page.show_group(self._session, self.group)
        return self.journey_page

    def plan(self) -> PlanPage:
        """The page of the goal plan, with the group's."""
        if self.plan_page is None:
            self.plan_page = self._make_plan()
        self.plan_page.show_group(self._session, self.group)
        return self.plan_page

    def assessment(self) -> AssessPage:
        """The page of the assessment, with the group's."""
        if self.assess_page is None:
            self.assess_page = self._make_assessment()
        self.assess_page.show_group(self.group)
        return self.assess_page

    def undoing(self, shown: QWidget | None) -> AssessPage | None:
        """What undo is about where the assessment is shown."""
        return shown if isinstance(shown, AssessPage) else None

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        for page in self._made():
            page.leave()
        if self.assess_page is not None:
            self.assess_page.leave()

    def _made(self) -> list[JourneyPage | PlanPage]:
        return [page for page in (self.journey_page, self.plan_page) if page is not None]

    def _make_journey(self) -> JourneyPage:
        desk = self._desk
        page = JourneyPage(desk.look.theme)
        self._shelf.ask(lambda _: warm(), lambda _: None)
        self._furnish(page)
        page.group_wanted.connect(self.journey_wanted)
        page.kind_shown.connect(self.kind_shown)
        self._add_show(page, show := PlayButton(desk, self._shelf, self._session, page, lambda: self.group))
        BehindScenes(desk.settings, page, show)
        page.making.hindrance = self.hindrance
        for errands in (page.grid, page.making):
            errands.told.connect(lambda say, offer: desk.notices.tell(say, Tone.GOOD, offer))
        page.grid.copy_wanted.connect(show.copy_phase)
        page.grid.template_wanted.connect(lambda: self.template_wanted.emit(page.grid.journey))
        page.grid.templates_wanted.connect(lambda: self.templates_wanted.emit(page.grid.journey))
        return page

    def _make_plan(self) -> PlanPage:
        desk = self._desk
        page = PlanPage(desk.look.theme)
        page.plan_with(plan_kit(desk.look, desk.language, desk.settings))
        self._furnish(page)
        page.group_wanted.connect(self.plan_wanted)
        self._add_show(page, ShowButton(desk, self._shelf, self._session, page, lambda: self.group))
        page.panel.lead_to_indicators(self.indicator_wanted.emit)
        page.copy_wanted.connect(PlanCopy(desk, page).copy)
        page.order_copy_wanted.connect(OrderCopy(desk, page).copy)
        step = LastStep(desk, self._session, page)
        page.view.goals_removed.connect(lambda cards: step.tell(partial(self._say_removed, cards), page.undo))
        return page

    def _make_assessment(self) -> AssessPage:
        page = AssessPage(self._desk, self._shelf, self._session)
        page.sit_at(self._own)
        page.history_changed.connect(self.history_changed)
        page.group_wanted.connect(self.assessment_wanted)
        page.report_wanted.connect(self.assessment_report_wanted)
        page.exercise_wanted.connect(self.exercise_wanted)
        page.card_wanted.connect(self.card_wanted)
        self._pages.addWidget(page)
        if self._company is not None:
            AssessPresence(page, self._company.company)
        return page

    def _furnish(self, page: JourneyPage | PlanPage) -> None:
        hands = GroupHands(self._desk, self._session, page)
        hands.be_elsewhere(on=bool(self._own))
        self._hands.append(hands)
        page.sit_at(self._own)
        page.add_to_bar(SavedLight(self._desk.look, self._shelf))
        page.panel.remember_in(self._desk.settings)
        LostCard(self._desk, page)
        page.history_changed.connect(self.history_changed)
        page.report_wanted.connect(self.report_wanted)
        page.card_wanted.connect(self.card_wanted)
        self._pages.addWidget(page)
        self.made.emit(page)

    def _add_show(self, page: BoardPage, show: ShowButton) -> None:
        page.add_to_bar(show)
        self._shows[page] = show
        if self._company is not None:
            self._company.furnish(page, show)

    def _say_removed(self, cards: int) -> str:
        """A goal takes along what belongs to it: that must not pass unseen."""
        return self.tr("The goal is gone, and %n card(s) that belonged to it.", "", cards)

    def _take_theme(self) -> None:
        for page in self._made():
            page.set_theme(self._desk.look.theme)
