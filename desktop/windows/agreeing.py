"""How agreements and what they came from lead to each other in an open day: made from anything, and found again."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.archive.building import PROCESS
from desktop.canvas.picks import CardPick, LinkPick, Pick
from desktop.model.agreement import Agreement, Agreements, Origin, Source
from desktop.model.agreement_lists import from_card, from_link, from_note, tells_trouble
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page
from desktop.model.seat import Role
from desktop.windows.agreement_making import AgreementMaking
from desktop.windows.agreement_words import translate
from desktop.windows.agreements_page import AgreementsPage
from desktop.windows.board_look import BoardLook
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.gallery_page import GalleryPage
from desktop.windows.gallery_talk import GalleryTalk
from desktop.windows.notices import Offer, Tone
from desktop.windows.order_panel import thing_of
from desktop.windows.plan_page import PlanPage
from desktop.windows.survey_page import SurveyPage
from desktop.windows.wall_page import WallPage

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


class Agreeing(QObject):
    """Joins the pages of a day with the making of agreements, as each page comes."""

    def __init__(self, shell: "DayShell", desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk, self._session = shell, desk, shell.session
        self._seen: Agreements | None = None
        self._boards: list[BoardPage] = []
        self._told: Offer | None = None
        self.making = AgreementMaking(desk, shell.session, shell, self._group_of)
        self.making.allowed = self._may_make
        self.making.made.connect(self._tell)
        for pages in (shell.boards, shell.process):
            pages.made.connect(self._furnish_board)
        shell.room.made.connect(self._furnish)
        shell.at_table.look_made.connect(self._furnish)
        shell.at_table.agreement_wanted.connect(self._make_from_survey)
        self._session.room_changed.connect(self._take_news)
        self._session.stepped.connect(self._step_on)

    def show(self, agreement_id: str = "") -> AgreementsPage:
        """Show what was agreed, and stand on one agreement when it is named."""
        page = self._shell.room.agreements()
        if self._told is not None:
            self._desk.notices.withdraw(self._told)
        self._shell.show_page(Page.AGREEMENTS, page)
        if agreement_id:
            page.go_to(agreement_id)
        else:
            page.take_keys()
        return page

    def go_to(self, origin: Origin) -> None:
        """Go to the thing an agreement came from, or say that it is gone."""
        if self._show_whole(origin):
            return
        group = origin.group or self._group_with(origin.id)
        if origin.source is Source.NOTE:
            note = self._session.room.wall.note(origin.id)
            if note is not None:
                self._shell.show_wall().show_note(note)
                return
        elif group == PROCESS:
            if self._grid_of(group, origin.id) is not None:
                self._shell.planned.go_to(origin.id, arrow=origin.source is Source.HANDOVER)
                return
        elif group and self._session.day.group(group) is not None:
            grid = self._grid_of(group, origin.id)
            if grid is not None and origin.source is Source.HANDOVER:
                self._go_to_arrow(group, grid, origin.id)
                return
            if grid is not None:
                self._shell.ways.go_to_card_of(group, grid, origin.id)
                return
        self._desk.notices.tell(lambda: translate("Agreements", "What the agreement came from is no longer there."))

    def _show_whole(self, origin: Origin) -> bool:
        """Go to what is no card, arrow or note, and tell whether it is there."""
        match origin.source:
            case Source.SURVEY:
                return self._show_round(origin.id)
            case Source.ORDER:
                return self.show_order(origin.group)
        return False

    def _show_round(self, round_id: str) -> bool:
        """Go to what a round says, where that can be seen."""
        if not self._shell.has(Page.SURVEY) or self._session.day.round(round_id) is None:
            return False
        self._shell.show_survey(round_id)
        return True

    def _tell(self, made: str) -> None:
        """Say that an agreement is made and lead to it, or stand on it where all of them are in view."""
        if isinstance(self._shell.page_in_view, AgreementsPage):
            self.show(made)
            return
        board = self._shell.board_in_view
        if board is not None:
            board.undo_first(self._session.room)
        show = self._told = Offer(lambda: translate("Agreements", "Show it"), partial(self.show, made))
        self._shell.destroyed.connect(partial(self._desk.notices.withdraw, show))
        self._desk.notices.tell(lambda: translate("Agreements", "The agreement is made."), Tone.GOOD, show)

    def _step_on(self) -> None:
        """Something else has been done since: undo on a board is about the board again."""
        for page in self._boards:
            page.undo_first(None)

    def _go_to_arrow(self, group: str, grid: JourneyKind, link: str) -> None:
        self._shell.show_board(group, grid)
        page = self._shell.board_in_view
        if page is not None:
            page.go_to(LinkPick(link))

    def show_order(self, group: str) -> bool:
        """Go to the order of a group, where its plan is written; elsewhere its plan is looked at."""
        if self._session.day.group(group) is None:
            return False
        self._shell.show_plan(group)
        page = self._shell.board_in_view
        if isinstance(page, PlanPage):
            page.show_order(shown=True)
        return True

    def _furnish_board(self, page: BoardPage) -> None:
        self._boards.append(page)
        if isinstance(page, PlanPage):
            page.use_agreements(self._agreed)
            page.order_agree_wanted.connect(partial(self._make_from_order, page))
        page.panel.use_agreements(self._agreed)
        page.view.show_agreed(self._session.room.agreements.listed.things)
        page.view.agreement_wanted.connect(partial(self._make_from_board, page))
        page.panel.agree_wanted.connect(partial(self._make_from_board, page))
        page.panel.agreement_wanted.connect(self.show)

    def _furnish(self, page: QWidget) -> None:
        if isinstance(page, AgreementsPage):
            page.new_wanted.connect(lambda spot: self.making.make(spot=spot))
            page.origin_wanted.connect(self.go_to)
            page.follow_up_wanted.connect(self._shell.follow_up_wanted)
        elif isinstance(page, WallPage):
            page.agreement_wanted.connect(self._make_from_note)
        elif isinstance(page, SurveyPage):
            page.agreement_wanted.connect(self._make_from_survey)
        elif isinstance(page, BoardLook):
            page.talk.agreement_wanted.connect(partial(self._make_from_talk, page.talk))
        elif isinstance(page, GalleryPage):
            page.agreement_wanted.connect(partial(self._make_from_talk, page.talk))

    def _make_from_board(self, page: BoardPage) -> None:
        made = self._from_pick(page)
        if made is not None:
            frame = page.view.frame_of(page.view.pick)
            corner = page.view.camera().to_screen(frame).center().toPoint() if frame is not None else QPoint()
            origin, who, afresh = made
            self.making.make(origin, who, page.view.viewport().mapToGlobal(corner), afresh=afresh)

    def _make_from_order(self, page: PlanPage) -> None:
        """Make the first follow-up of an order an agreement, by the day it says."""
        first = self._session.board(page.group).board.order.first
        words = translate("Agreements", "Follow up the order: is the purpose reached, and what shall change?")
        origin = Origin(Source.ORDER, thing_of(page.group), page.group, JourneyKind.PLAN, words)
        self.making.make(origin, spot=page.mapToGlobal(QPoint(page.width() // 2, page.height() // 3)), due=first)

    def _from_pick(self, page: BoardPage) -> tuple[Origin, str, bool] | None:
        """Where an agreement made now on a board would come from, who its card says does it, and if it says trouble."""
        pick: Pick = page.view.pick
        journey = self._session.board(page.group).board.journey(page.kind)
        if isinstance(pick, CardPick) and pick.id in journey.cards:
            card = journey.cards[pick.id]
            return from_card(card, page.kind, page.group), card.who, tells_trouble(card)
        if isinstance(pick, LinkPick) and pick.id in journey.links:
            return from_link(journey.links[pick.id], journey, page.group), "", False
        return None

    def _make_from_survey(self, origin: Origin, spot: QPoint) -> None:
        self.making.make(origin, spot=spot, afresh=True)

    def _make_from_note(self, key: str, spot: QPoint) -> None:
        note = self._session.room.wall.note(key)
        if note is not None:
            self.making.make(from_note(note), spot=spot)

    def _make_from_talk(self, talk: GalleryTalk) -> None:
        document = talk.document
        found = document.find(talk.card) if document is not None else None
        if found is not None:
            grid, card = found
            spot = talk.mapToGlobal(QPoint(0, talk.height() // 3))
            origin = from_card(card, grid.kind, talk.owner)
            self.making.make(origin, card.who, spot, afresh=tells_trouble(card))

    def _agreed(self, thing: str) -> Sequence[Agreement]:
        return self._session.room.agreements.listed.from_thing(thing)

    def _take_news(self, _: object) -> None:
        listed = self._session.room.agreements.listed
        if listed is not self._seen:
            self._seen = listed
            for page in self._boards:
                page.view.show_agreed(listed.things)
                if page.isVisible():
                    page.panel.refresh()
                if isinstance(page, PlanPage) and page.order is not None:
                    page.order.refresh()

    def _group_of(self, origin: str) -> str:
        """In whose name an agreement is made: a group's laptop's own, else whose the thing is."""
        return self._shell.table.group or (origin if origin != PROCESS else "")

    def _may_make(self) -> bool:
        seat = self._shell.seat
        return seat is None or seat.role is not Role.READER

    def _group_with(self, thing: str) -> str:
        return next((each.id for each in self._session.day.groups if self._grid_of(each.id, thing) is not None), "")

    def _grid_of(self, group: str, thing: str) -> JourneyKind | None:
        """On which grid of a group a card or an arrow lies now."""
        grids = self._session.board(group).board.grids
        return next((grid.kind for grid in grids if thing in grid.cards or thing in grid.links), None)
