"""The page where a group builds its journeys: joins the bar, the canvas, the panel and the tools with one board."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.canvas.picks import CardPick, LanePick, PhasePick, Pick
from desktop.model.kinds import JOURNEYS, JourneyKind
from desktop.overriding import override
from desktop.theme import Theme
from desktop.windows.board_page import BoardPage
from desktop.windows.compare_page import ComparePage
from desktop.windows.grid_errands import GridErrands
from desktop.windows.grid_menu import GridMenu, offer_steps, offer_templates
from desktop.windows.hints_panel import HintsPanel
from desktop.windows.journey_bar import JourneyBar
from desktop.windows.journey_menu import JourneyMenu
from desktop.windows.journey_tools import JourneyTools
from desktop.windows.labels import label
from desktop.windows.plan_making import PlanMaking

INVITATION_TOP = 74
"""Where the invitation to copy hangs over an empty ideal journey, in pixels."""

LEAST_CANVAS = 480
"""Room for the canvas, in pixels, before the checklist makes way for what is picked."""


class JourneyPage(BoardPage):
    """Shows the journeys of one group of an open day."""

    card_wanted = Signal(object, str)
    """Go to the card with this id, on the plan."""
    kind_shown = Signal(object)
    """The journey of this `JourneyKind` is shown now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        bar = JourneyBar()
        super().__init__(theme, bar, JourneyKind.AS_IS, parent)
        self._journey_bar = bar
        self.hints = HintsPanel(self)
        self.grid = GridErrands(self.view, self)
        self.making = PlanMaking(lambda: self._document, self)
        self._tools = JourneyTools(self.view, self.grid, self)
        self.compare, self._comparing = ComparePage(theme, self), False
        self._invitation, self._invitation_words, self._copy = QFrame(self.view), label(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.compare.set_theme(theme)

    @property
    def is_comparing(self) -> bool:
        """Whether both journeys are shown together."""
        return self._comparing

    def show_kind(self, kind: JourneyKind) -> None:
        """Show the journey as it is, or the ideal one."""
        self._kind, self._comparing = kind, False
        self._show_board()
        self.kind_shown.emit(kind)

    def show_comparison(self) -> None:
        """Show both journeys and what became of each card, in place of the canvas."""
        self._comparing = True
        self._show_board()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()
        self._place_invitation()

    def _build(self) -> None:
        middle, board = QHBoxLayout(), QVBoxLayout()
        middle.setSpacing(0)
        board.setSpacing(0)
        board.addWidget(self.desk, 1)
        board.addWidget(self._tools)
        self._tools.add(self.desk.button)
        board.addWidget(self.compare, 1)
        middle.addLayout(board, 1)
        middle.addWidget(self.hints)
        middle.addWidget(self.panel)
        self._column.addLayout(middle, 1)
        self._build_invitation()
        self.panel.hide()
        self.hints.hide()

    def _build_invitation(self) -> None:
        """An empty ideal journey offers to begin with a copy of how it is today."""
        self._invitation.setProperty("role", "card")
        self._copy.setProperty("kind", "primary")
        row = QHBoxLayout(self._invitation)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(14)
        row.addWidget(self._invitation_words)
        row.addWidget(self._copy)
        self._invitation.hide()

    def _connect(self) -> None:
        self._connect_board()
        self.view.menu_wanted.connect(self._open_menu)
        self.view.removal_wanted.connect(self.grid.remove)
        self.view.hidden_wanted.connect(self._tools.hidden.showMenu)
        self.hints.pick_wanted.connect(self.go_to)
        self.hints.journey_wanted.connect(self.show_kind)
        self.hints.counted.connect(self._tools.show_hints)
        self.hints.closed.connect(lambda: self._tools.hints.setChecked(False))
        self._tools.hints.toggled.connect(self._show_sides)
        self.panel.journey_wanted.connect(self.show_kind)
        self.panel.card_wanted.connect(self.card_wanted)
        self.panel.make_wanted.connect(self.making.make)
        self.making.card_wanted.connect(self.card_wanted)
        self._journey_bar.kind_wanted.connect(self.show_kind)
        self._journey_bar.comparison_wanted.connect(self.show_comparison)
        self.compare.card_wanted.connect(self._go_to_compared)
        self._copy.clicked.connect(self._copy_as_is)

    def _retranslate(self) -> None:
        self._invitation_words.setText(self.tr("The ideal journey is empty."))
        self._copy.setText(self.tr("Begin with a copy of how it is"))
        self._show_day()

    # Showing

    @override
    def _show_board(self) -> None:
        self._show_faces()
        self.desk.show_board(self._document, self._kind)
        self.hints.show_board(self._document, self._kind)
        self._show_pick(self.view.pick)
        self._show_invitation()
        self._show_history()

    def _show_faces(self) -> None:
        """Show the canvas or the comparison."""
        comparing = self._comparing
        self.desk.setVisible(not comparing)
        self._tools.setVisible(not comparing)
        self._show_sides()
        self.compare.setVisible(comparing)
        self._journey_bar.show_kind(self._kind)
        self._show_comparison()

    @property
    @override
    def _canvas_in_sight(self) -> bool:
        return not self._comparing

    @override
    def _show_sides(self, *_: object) -> None:
        """Show the checklist, where there is room for it beside the panel and a part of the canvas."""
        wanted = not self._comparing and self._tools.hints.isChecked()
        panel = self.panel.width() if self.panel.isVisibleTo(self) else 0
        roomy = not panel or self.width() - panel - self.hints.width() >= LEAST_CANVAS
        self.hints.setVisible(wanted and roomy)

    def _show_comparison(self) -> None:
        board = self._document.board if self._document is not None else None
        possible = board is not None and all(board.journey(kind).cards for kind in JOURNEYS)
        self._journey_bar.show_comparison(possible=possible, shown=self._comparing)
        self.compare.show_board(self._document if self._comparing else None)

    @override
    def _show_news(self) -> None:
        self.hints.refresh_soon()
        self._show_comparison()
        self._show_invitation()

    @override
    def _show_history(self) -> None:
        self._tools.hidden.refresh()
        super()._show_history()

    def _show_invitation(self) -> None:
        board = self._document.board if self._document is not None else None
        wanted = (
            board is not None
            and self._kind is JourneyKind.IDEAL
            and not board.journey(JourneyKind.IDEAL).cards
            and bool(board.journey(JourneyKind.AS_IS).cards)
        )
        self._invitation.setVisible(wanted)
        self._place_invitation()

    def _place_invitation(self) -> None:
        self._invitation.adjustSize()
        self._invitation.move((self.view.width() - self._invitation.width()) // 2, INVITATION_TOP)

    # Doing

    def _go_to_compared(self, kind: JourneyKind, card: str) -> None:
        self.show_kind(kind)
        self.go_to(CardPick(card))
        self.view.setFocus()

    def _copy_as_is(self) -> None:
        if self._document is not None:
            self._document.copy_journey(JourneyKind.AS_IS, JourneyKind.IDEAL)
            self.view.setFocus()

    def _open_menu(self, pick: Pick, spot: QPoint) -> None:
        if isinstance(pick, PhasePick | LanePick):
            menu: QMenu = GridMenu(self.grid, pick, self)
        else:
            menu = JourneyMenu(self.view, pick, self.making, self)
        if pick is None:
            offer_steps(menu, self.grid)
            offer_templates(menu, self.grid)
        menu.exec(spot)
        menu.deleteLater()
