"""The page of a day's process plan: the canvas of a journey, with the handovers of all groups beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from desktop.archive.building import PROCESS
from desktop.canvas.picks import LanePick, LinkPick, PhasePick, Pick
from desktop.document.process import ProcessDocument
from desktop.model.case_steps import Track
from desktop.model.kinds import JourneyKind
from desktop.model.process import Gathered
from desktop.model.process_gathering import Gatherer
from desktop.model.process_plan import draft_of, planned
from desktop.overriding import override
from desktop.session import Session
from desktop.theme import Theme
from desktop.windows.board_page import BoardPage
from desktop.windows.grid_errands import GridErrands
from desktop.windows.grid_menu import GridMenu, offer_steps
from desktop.windows.journey_menu import JourneyMenu
from desktop.windows.process_bar import ProcessBar
from desktop.windows.process_begin import ProcessBegin
from desktop.windows.process_side import Gathering, ProcessSide
from desktop.windows.process_tools import ProcessTools

LEAST_CANVAS = 480
"""Room for the canvas, in pixels, before the list makes way for what is picked."""


class ProcessPage(BoardPage):
    """Shows the process plan of an open day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ProcessBar(), JourneyKind.PROCESS)
        self.side, self.begin = ProcessSide(self), ProcessBegin(self)
        self.grid = GridErrands(self.view, self)
        self.tools = ProcessTools(self.view, self.grid, self)
        self._gatherer, self._gathering = Gatherer(), Gathering(self, self._gather)
        self._build()
        self._connect()

    def show_plan(self, session: Session) -> None:
        """Show the plan of a day."""
        if self._session is not session:
            session.board_changed.connect(self._gathering.later)
            session.room_changed.connect(self._gathering.later)
        self.show_group(session, PROCESS)

    @override
    def leave(self) -> None:
        if self._session is not None:
            self._session.board_changed.disconnect(self._gathering.later)
            self._session.room_changed.disconnect(self._gathering.later)
        super().leave()

    @property
    def document(self) -> ProcessDocument | None:
        """The plan; nothing before a day is shown."""
        return self._session.process if self._session is not None else None

    def take(self, gathered: Sequence[Gathered]) -> None:
        """Put handovers into the plan, which is begun if there is none, and show the first of them."""
        if self._session is None:
            return
        self._session.begin_process()
        document = self._session.process
        drafts = [draft for each in gathered if (draft := draft_of(each, document.plan)) is not None]
        made = document.take(drafts)
        self._gathering.now()
        if made:
            self.go_to(LinkPick(made[0]))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_day()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._gathering.now()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    # For the page of a board

    @override
    def _changed(self, session: Session) -> SignalInstance:
        return session.process_changed

    @override
    def _show_board(self) -> None:
        self._show_begun()
        self.desk.show_board(self._document, JourneyKind.PROCESS)
        self._show_pick(self.view.pick)
        self._show_history()
        self._gather()

    @override
    def _show_news(self) -> None:
        if self._show_begun():
            self.view.refit()
        self._gathering.later()

    @override
    def _show_history(self) -> None:
        self.tools.hidden.refresh()
        super()._show_history()

    @override
    def _show_sides(self, *_: object) -> None:
        """Show the list, where there is room for it beside the panel and a part of the canvas."""
        panel = self.panel.width() if self.panel.isVisibleTo(self) else 0
        roomy = not panel or self.width() - panel - self.side.width() >= LEAST_CANVAS
        self.side.setVisible(self.tools.hints.isChecked() and roomy)

    def _build(self) -> None:
        middle, board = QHBoxLayout(), QVBoxLayout()
        middle.setSpacing(0)
        board.setSpacing(0)
        board.addWidget(self.begin, 1)
        board.addWidget(self.desk, 1)
        board.addWidget(self.tools)
        self.tools.add(self.desk.button)
        self.tools.hints.setChecked(True)
        middle.addWidget(self.side)
        middle.addLayout(board, 1)
        middle.addWidget(self.panel)
        self._column.addLayout(middle, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self._connect_board()
        self.view.menu_wanted.connect(self._open_menu)
        self.view.removal_wanted.connect(self.grid.remove)
        self.view.hidden_wanted.connect(self.tools.hidden.showMenu)
        self.tools.hints.toggled.connect(self._show_sides)
        self.side.closed.connect(lambda: self.tools.hints.setChecked(False))
        self.side.take_wanted.connect(self.take)
        self.side.link_wanted.connect(lambda link: self.go_to(LinkPick(link)))
        self.begin.begin_wanted.connect(self._begin_empty)
        self.begin.track_wanted.connect(self._begin_with)

    def _begin_empty(self) -> None:
        if self._session is not None:
            self._session.begin_process()
            self.view.setFocus()

    def _begin_with(self, track: Track) -> None:
        self._begin_empty()
        self.grid.lay(track)

    def _show_begun(self) -> bool:
        """Show the canvas, or how to begin where there is no plan yet; tell whether it was otherwise before."""
        document = self.document
        begun = document is not None and bool(document.plan.lanes or document.plan.hidden_lanes)
        other = self.begin.isHidden() is not begun
        self.begin.setVisible(not begun)
        self.desk.setVisible(begun)
        self.tools.setVisible(begun)
        return other

    def _gather(self) -> None:
        session, document = self._session, self.document
        if session is None or document is None:
            return
        plan = planned(document.plan)
        self.side.show_planned(plan)
        self.tools.show_hints(len(plan), 0)
        groups = {group.id: group.name for group in session.day.groups}
        phases = [phase.title for phase in document.plan.phases] or session.template.phases
        gathered = self._gatherer.gather(session.boards(), session.room.agreements.listed, phases)
        self.side.show_gathered(gathered, document.taken, groups)

    def _open_menu(self, pick: Pick, spot: QPoint) -> None:
        if isinstance(pick, PhasePick | LanePick):
            menu: QMenu = GridMenu(self.grid, pick, self)
        else:
            menu = JourneyMenu(self.view, pick, None, self)
        if pick is None:
            offer_steps(menu, self.grid)
        menu.exec(spot)
        menu.deleteLater()
