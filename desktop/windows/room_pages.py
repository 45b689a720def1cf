"""The pages of an open day that are about the whole room: gallery, wall, guideline, surveys; made when wanted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.document.shared import Shared
from desktop.model.programme import Allowed
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.agreements_page import AgreementsPage
from desktop.windows.answer_way import Host
from desktop.windows.cases_page import NoHistory
from desktop.windows.desk import Desk
from desktop.windows.gallery_page import GalleryPage
from desktop.windows.guideline_page import GuidelinePage
from desktop.windows.survey_page import SurveyPage
from desktop.windows.wall_page import WallPage

P = TypeVar("P", bound=QWidget)


class RoomPages(QObject):
    """Keeps them for as long as the day is open."""

    history_changed = Signal()
    board_wanted = Signal(str, object)
    """Open the board of this group at this `JourneyKind`."""
    card_wanted = Signal(str, object, str)
    """Open a card on the board of this group: its `JourneyKind` and its id."""
    process_wanted = Signal()
    """Show the process plan of the day."""
    made = Signal(object)
    """One of these pages is there from now on."""
    guideline_print_wanted = Signal()
    talked = Signal(str)
    """The room talks about these words; about none when they were put away."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._shelf, self._session, self._pages = desk, shelf, session, pages
        self._made: list[QWidget] = []
        self._own: str | None = None
        self._host: Host | None = None
        self._reads_only = False
        self._on_wall, self._in_gallery = Allowed.WRITE, Allowed.WRITE

    def gallery(self) -> GalleryPage:
        """What all groups have built."""
        return self._page(GalleryPage, self._make_gallery)

    def wall(self) -> WallPage:
        """What the room has said."""
        return self._page(WallPage, self._make_wall)

    def agreements(self) -> AgreementsPage:
        """What was agreed."""
        return self._page(AgreementsPage, self._make_agreements)

    def guideline(self) -> GuidelinePage:
        """What plan and agreements end in."""
        return self._page(GuidelinePage, self._make_guideline)

    def surveys(self) -> SurveyPage:
        """How the sides find that they work together, and what the room says of the day."""
        return self._page(SurveyPage, self._make_surveys)

    def send_to(self, host: Host) -> None:
        """Let the answers to surveys go to whoever hosts the day."""
        self._host = host
        for page in self._made:
            self._seat(page)

    def sit_at(self, own: str | None, on_wall: Allowed, in_gallery: Allowed, *, reads_only: bool = False) -> None:
        """Be on the laptop of a group, of nobody's for an empty one, or of who runs the day for none."""
        self._own, self._on_wall, self._in_gallery, self._reads_only = own, on_wall, in_gallery, reads_only
        for page in self._made:
            self._seat(page)

    def undoing(self, shown: QWidget | None) -> GalleryPage | Shared | NoHistory | None:
        """What undo is about where one of these pages is shown."""
        if isinstance(shown, WallPage | AgreementsPage):
            return shown.room
        if isinstance(shown, GuidelinePage):
            return NoHistory() if shown.locked else shown.document
        return shown if isinstance(shown, GalleryPage) else None

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        for page in self._made:
            if isinstance(page, GalleryPage | GuidelinePage | SurveyPage):
                page.leave()
        self._made.clear()

    def _page(self, sort: type[P], make: Callable[[], P]) -> P:
        known = next((page for page in self._made if isinstance(page, sort)), None)
        if known is not None:
            return known
        page = make()
        self._seat(page)
        self._made.append(page)
        self._pages.addWidget(page)
        self.made.emit(page)
        return page

    def _seat(self, page: QWidget) -> None:
        if isinstance(page, GalleryPage):
            page.sit_at(self._own, self._in_gallery)
        elif isinstance(page, WallPage):
            page.sit_at(self._own, self._on_wall)
        elif isinstance(page, AgreementsPage):
            page.sit_at(self._own, reads_only=self._reads_only)
        elif isinstance(page, GuidelinePage):
            page.sit_at(self._own)
        elif isinstance(page, SurveyPage):
            page.send_to(self._host)

    def _make_gallery(self) -> GalleryPage:
        page = GalleryPage(self._desk, self._shelf, self._session)
        page.history_changed.connect(self.history_changed)
        page.board_wanted.connect(self.board_wanted)
        page.card_wanted.connect(self.card_wanted)
        page.process_wanted.connect(self.process_wanted)
        return page

    def _make_agreements(self) -> AgreementsPage:
        page = AgreementsPage(self._desk, self._shelf, self._session)
        page.history_changed.connect(self.history_changed)
        page.process_wanted.connect(self.process_wanted)
        return page

    def _make_guideline(self) -> GuidelinePage:
        page = GuidelinePage(self._desk, self._shelf, self._session)
        page.history_changed.connect(self.history_changed)
        page.print_wanted.connect(self.guideline_print_wanted)
        return page

    def _make_surveys(self) -> SurveyPage:
        page = SurveyPage(self._desk, self._shelf, self._session)
        page.history_changed.connect(self.history_changed)
        return page

    def _make_wall(self) -> WallPage:
        page = WallPage(self._desk, self._shelf, self._session)
        page.history_changed.connect(self.history_changed)
        page.prompts.talked.connect(self.talked)
        return page
