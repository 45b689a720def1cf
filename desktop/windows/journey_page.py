"""The page where a group builds its journeys: joins the bar, the canvas, the panel and the tools with one board."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.canvas.accessible import offer_canvas
from desktop.canvas.picks import CardPick, CardsPick, CellPick, LanePick, LinkPick, PhasePick, Pick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.journey import Journey
from desktop.model.kinds import CARD_NAMES, JOURNEYS, JourneyKind
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.theme import Theme
from desktop.windows.card_panel import CardPanel
from desktop.windows.compare_page import ComparePage
from desktop.windows.grid_errands import GridErrands
from desktop.windows.grid_menu import GridMenu, offer_templates
from desktop.windows.grid_words import say_heading
from desktop.windows.hints_panel import HintsPanel
from desktop.windows.journey_bar import JourneyBar
from desktop.windows.journey_menu import JourneyMenu
from desktop.windows.journey_tools import JourneyTools
from desktop.windows.labels import label
from desktop.windows.outline_desk import OutlineDesk
from desktop.windows.paste_dialog import ask_to_paste

INVITATION_TOP = 74
"""Where the invitation to copy hangs over an empty ideal journey, in pixels."""

LEAST_CANVAS = 480
"""Room for the canvas, in pixels, before the checklist makes way for what is picked."""


class JourneyPage(QWidget):
    """Shows the board of one group of an open day."""

    history_changed = Signal()
    """What can be undone or redone has changed."""
    report_wanted = Signal(str)
    """Print the board of this group."""
    group_wanted = Signal(str)
    """Show the board of another group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._group = ""
        self._kind = JourneyKind.AS_IS
        self._document: BoardDocument | None = None
        offer_canvas()
        self.view = JourneyView(theme, self.font().family(), self)
        self.panel, self.hints = CardPanel(self), HintsPanel(self)
        self.grid = GridErrands(self.view, self)
        self._bar, self._tools = JourneyBar(self), JourneyTools(self.view, self.grid, self)
        self.desk = OutlineDesk(self.view, theme, self)
        self.compare, self._comparing = ComparePage(theme, self), False
        self._invitation, self._invitation_words, self._copy = QFrame(self.view), label(), QPushButton()
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        self._retranslate()

    def show_group(self, session: Session, group_id: str) -> None:
        """Show a group's board; the journey last looked at stays chosen."""
        if self._session is not session:
            self.leave()
            self._session = session
            session.board_changed.connect(self._take_news)
            session.day_changed.connect(self._show_day)
        self._group = group_id
        self._document = session.board(group_id)
        self._show_day()
        self._show_journey()

    def leave(self) -> None:
        """Let go of the session."""
        self.view.stop_editing()
        if self._session is not None:
            self._session.board_changed.disconnect(self._take_news)
            self._session.day_changed.disconnect(self._show_day)
        self._session = self._document = None
        self.desk.show_board(None, self._kind)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)
        self.desk.set_theme(theme)
        self.compare.set_theme(theme)

    def add_to_bar(self, widget: QWidget, *, spare: bool = False) -> None:
        """Put something of the window's into the bar; a `spare` button is not there where room is short."""
        self._bar.add(widget, spare=spare)

    @property
    def kind(self) -> JourneyKind:
        return self._kind

    def show_kind(self, kind: JourneyKind) -> None:
        """Show the journey as it is, or the ideal one."""
        self._kind, self._comparing = kind, False
        self._show_journey()

    def show_comparison(self) -> None:
        """Show both journeys and what became of each card, in place of the canvas."""
        self._comparing = True
        self._show_journey()

    @property
    def can_undo(self) -> bool:
        return self._document is not None and self._document.can_undo

    @property
    def can_redo(self) -> bool:
        return self._document is not None and self._document.can_redo

    def undo(self) -> None:
        self.view.stop_editing()
        if self._document is not None:
            self._document.undo()

    def redo(self) -> None:
        self.view.stop_editing()
        if self._document is not None:
            self._document.redo()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only a wider or narrower window fits the board anew: one that followed the panel would jump at each pick,
        # and one that followed the height would jump under the hands when a notice comes or goes.
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self.view, self.view.refit)
        self._place_invitation()
        self._show_sides()

    def _build(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
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
        column.addLayout(middle, 1)
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
        self.view.pick_changed.connect(self._show_pick)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.paste_wanted.connect(lambda pasted: ask_to_paste(self, pasted, self.view))
        self.view.words_wanted.connect(self._swap_focus)
        self.view.removal_wanted.connect(self.grid.remove)
        self.view.hidden_wanted.connect(self._tools.hidden.showMenu)
        self.panel.pick_wanted.connect(self._go_to)
        self.hints.pick_wanted.connect(self._go_to)
        self.hints.journey_wanted.connect(self.show_kind)
        self.hints.counted.connect(self._tools.show_hints)
        self.hints.closed.connect(lambda: self._tools.hints.setChecked(False))
        self._tools.hints.toggled.connect(self._show_sides)
        self.panel.journey_wanted.connect(self.show_kind)
        self.panel.connect_wanted.connect(self._connect_from_panel)
        self.panel.remove_wanted.connect(self.view.remove)
        self.panel.duplicate_wanted.connect(self.view.duplicate)
        self._bar.group_wanted.connect(self.group_wanted)
        self._bar.kind_wanted.connect(self.show_kind)
        self._bar.comparison_wanted.connect(self.show_comparison)
        self.compare.card_wanted.connect(self._go_to_compared)
        self._bar.undo_wanted.connect(self.undo)
        self._bar.redo_wanted.connect(self.redo)
        self._bar.print_wanted.connect(lambda: self.report_wanted.emit(self._group))
        self._copy.clicked.connect(self._copy_as_is)
        keys = {
            "F6": self._swap_focus,
            "Ctrl++": lambda: self.view.zoom_step(1),
            "Ctrl+-": lambda: self.view.zoom_step(-1),
            "Ctrl+0": self.view.fit,
            "Ctrl+Shift+D": self.desk.button.toggle,
            "Ctrl+F": self.desk.search.open,
            "F3": lambda: self.desk.search.step(1),
            "Shift+F3": lambda: self.desk.search.step(-1),
        }
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _retranslate(self) -> None:
        self._invitation_words.setText(self.tr("The ideal journey is empty."))
        self._copy.setText(self.tr("Begin with a copy of how it is"))
        self._show_day()

    # Showing

    def _show_day(self, *_: object) -> None:
        if self._session is not None:
            self._bar.show_day(self._session.day, self._group)

    def _show_journey(self) -> None:
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
        self._bar.show_kind(self._kind)
        self._show_comparison()

    def _show_sides(self, *_: object) -> None:
        """Show the checklist, where there is room for it beside the panel and a part of the canvas."""
        wanted = not self._comparing and self._tools.hints.isChecked()
        panel = self.panel.width() if self.panel.isVisibleTo(self) else 0
        roomy = not panel or self.width() - panel - self.hints.width() >= LEAST_CANVAS
        self.hints.setVisible(wanted and roomy)

    def _show_comparison(self) -> None:
        board = self._document.board if self._document is not None else None
        possible = board is not None and all(board.journey(kind).cards for kind in JOURNEYS)
        self._bar.show_comparison(possible=possible, shown=self._comparing)
        self.compare.show_board(self._document if self._comparing else None)

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self._group:
            self.desk.show_change()
            self.panel.refresh()
            self.hints.refresh_soon()
            self._show_comparison()
            self._show_invitation()
            self._show_history()

    def _show_history(self) -> None:
        self._tools.hidden.refresh()
        self._bar.show_history(can_undo=self.can_undo, can_redo=self.can_redo)
        self.history_changed.emit()

    def _show_pick(self, pick: Pick) -> None:
        journey = self._document.board.journey(self._kind) if self._document is not None else None
        self.view.setAccessibleDescription(self._say(pick, journey) if journey is not None else "")
        shown = pick is not None and not isinstance(pick, CellPick | PhasePick | LanePick) and not self._comparing
        self.panel.show_pick(self._document, self._kind, pick if shown else None)
        if shown != self.panel.isVisibleTo(self):
            focused = QApplication.focusWidget()
            if focused is not None and self.panel.isAncestorOf(focused):
                self.view.setFocus()
            self.panel.setVisible(shown)
            self._show_sides()
            self._column.activate()  # at once, for another board may be fitted to the room next
            self.desk.settle()
            QTimer.singleShot(0, self.view, self.view.reveal_pick)

    def _say(self, pick: Pick, journey: Journey) -> str:
        """What a screen reader says of what is picked: what it is, its words, and where it lies."""
        match pick:
            case CardPick(key) if key in journey.cards:
                card = journey.cards[key]
                kind = Language.translate("Kinds", CARD_NAMES[card.kind])
                return ", ".join([f"{kind}: {card.text}", *journey.titles_of(card.place.cell)])
            case CardsPick(cards, _):
                return self.tr("%n card(s) picked", "", len(cards))
            case CellPick(lane, phase):
                return self.tr("Empty field: {place}").format(place=", ".join(journey.titles_of((lane, phase))))
            case LinkPick(key) if key in journey.links:
                ends = journey.links[key].source, journey.links[key].target
                source, target = (journey.cards[end].text for end in ends)
                return self.tr("Arrow from {source} to {target}").format(source=source, target=target)
            case PhasePick() | LanePick():
                return say_heading(journey, pick)
            case _:
                return ""

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

    def _go_to(self, pick: Pick) -> None:
        self.view.set_pick(pick)
        self.view.reveal_pick()

    def _go_to_compared(self, kind: JourneyKind, card: str) -> None:
        self.show_kind(kind)
        self._go_to(CardPick(card))
        self.view.setFocus()

    def _connect_from_panel(self, card: str) -> None:
        self.view.connect_from(card)
        self.view.setFocus()

    def _copy_as_is(self) -> None:
        if self._document is not None:
            self._document.copy_journey(JourneyKind.AS_IS, JourneyKind.IDEAL)
            self.view.setFocus()

    def _swap_focus(self) -> None:
        if self.view.hasFocus() and self.panel.isVisible() and self.panel.fields:
            next(iter(self.panel.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_menu(self, pick: Pick, spot: QPoint) -> None:
        if isinstance(pick, PhasePick | LanePick):
            menu: QMenu = GridMenu(self.grid, pick, self)
        else:
            menu = JourneyMenu(self.view, pick, self)
        if pick is None:
            offer_templates(menu, self.grid)
        menu.exec(spot)
        menu.deleteLater()
