"""What every page with a canvas of a group's board shares: the session, the panel of what is picked, undo, keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.archive.building import drawn_document
from desktop.canvas.accessible import offer_canvas
from desktop.canvas.picks import CardPick, CardsPick, CellPick, LanePick, LinkPick, PhasePick, Pick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.document.shared import Origin, Shared
from desktop.language import Language
from desktop.model.journey import Journey
from desktop.model.kinds import CARD_NAMES, JourneyKind
from desktop.model.pictograms import pictured
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.theme import Theme
from desktop.windows.board_bar import BoardBar
from desktop.windows.card_panel import CardPanel
from desktop.windows.folding import Wanted
from desktop.windows.grid_words import say_heading
from desktop.windows.live_text import LiveText
from desktop.windows.outline_desk import OutlineDesk
from desktop.windows.paste_dialog import ask_to_paste
from desktop.windows.second_click import SecondClick


class BoardPage(QWidget):
    """Shows a grid of the board of one group of an open day; which one, and what is around it, others decide."""

    history_changed = Signal()
    """What can be undone or redone has changed."""
    report_wanted = Signal(str)
    """Print the board of this group."""
    group_wanted = Signal(str)
    """Show the board of another group."""
    group_shown = Signal(str)
    """The board of this group is shown now."""

    def __init__(self, theme: Theme, bar: BoardBar, kind: JourneyKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._group = ""
        self._kind = kind
        self._document: BoardDocument | None = None
        self._last: Shared | None = None
        offer_canvas()
        self._bar = bar
        self.view = JourneyView(theme, self.font().family(), self)
        self.panel = CardPanel(self)
        self.desk = OutlineDesk(self.view, theme, self)
        self._again = SecondClick(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(bar)

    def show_group(self, session: Session, group_id: str) -> None:
        """Show a group's board; what was last looked at stays chosen."""
        if self._session is not session:
            self.leave()
            self._session = session
            self._changed(session).connect(self._take_news)
            session.day_changed.connect(self._show_day)
        self._group = group_id
        self._document = session.board(group_id)
        self._show_day()
        self._show_board()
        self.group_shown.emit(group_id)

    def leave(self) -> None:
        """Let go of the session."""
        self.view.stop_editing()
        if self._session is not None:
            self._changed(self._session).disconnect(self._take_news)
            self._session.day_changed.disconnect(self._show_day)
        self._session = self._document = None
        self.desk.show_board(None, self._kind)

    def sit_at(self, group: str) -> None:
        """As `BoardBar.sit_at`."""
        self._bar.sit_at(group)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)
        self.desk.set_theme(theme)

    def add_to_bar(self, widget: QWidget, *, spare: bool = False, wanted: Wanted | None = None) -> None:
        """As `BoardBar.add`."""
        self._bar.add(widget, spare=spare, wanted=wanted)

    def refold(self) -> None:
        """As `BoardBar.refold`."""
        self._bar.refold()

    @property
    def group(self) -> str:
        """Id of the group whose board is shown."""
        return self._group

    @property
    def document_id(self) -> str:
        """Id of the document that is shown; empty while none is."""
        return drawn_document(self._group, self._session.day.id) if self._session is not None else ""

    def go_to(self, pick: Pick) -> None:
        """Pick something and bring it into sight."""
        self.view.set_pick(pick)
        self.view.reveal_pick()

    @property
    def kind(self) -> JourneyKind:
        return self._kind

    @property
    def can_undo(self) -> bool:
        return self._undoing is not None and self._undoing.can_undo

    @property
    def can_redo(self) -> bool:
        return self._document is not None and self._document.can_redo

    def undo(self) -> None:
        self.view.stop_editing()
        if self._undoing is not None:
            self._undoing.undo()

    def undo_first(self, last: Shared | None) -> None:
        """Let undo be about another document, in which the last step was made from here."""
        if last is not self._last:
            self._last = last
            self._show_history()

    @property
    def _undoing(self) -> Shared | None:
        return self._last or self._document

    def redo(self) -> None:
        self.view.stop_editing()
        if self._document is not None:
            self._document.redo()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only a wider or narrower window fits the board anew: one that followed the panel would jump at each pick,
        # and one that followed the height would jump under the hands when a notice comes or goes.
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self.view, self.view.refit)

    # For those who build on it

    def _changed(self, session: Session) -> SignalInstance:
        """What tells that the board has changed."""
        return session.board_changed

    def _show_board(self) -> None:
        """Show the board anew: another group's, or another face of it."""

    def _show_news(self) -> None:
        """Show the newest reading of the board where it is shown beside canvas and panel."""

    @property
    def _canvas_in_sight(self) -> bool:
        """Whether the canvas is what is shown of the board."""
        return True

    def _connect_board(self) -> None:
        """Join canvas, panel and bar, and give the keys their meaning."""
        self.view.pick_changed.connect(self._show_pick)
        self.view.paste_wanted.connect(lambda pasted: ask_to_paste(self, pasted, self.view))
        self.view.words_wanted.connect(self._swap_focus)
        self.view.pictogram_wanted.connect(self.panel.ask_pictogram)
        self.panel.pick_wanted.connect(self.go_to)
        self._again.came.connect(self.view.edit)
        self.panel.connect_wanted.connect(self._connect_from_panel)
        self.panel.remove_wanted.connect(self.view.remove)
        self.panel.duplicate_wanted.connect(self.view.duplicate)
        self._bar.group_wanted.connect(self.group_wanted)
        self._bar.undo_wanted.connect(self.undo)
        self._bar.redo_wanted.connect(self.redo)
        self._bar.print_wanted.connect(lambda: self.report_wanted.emit(self._group))
        for key, do in self._keys().items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _keys(self) -> Mapping[str, Callable[[], object]]:
        return {
            "F6": self._swap_focus,
            "Ctrl++": lambda: self.view.zoom_step(1),
            "Ctrl+-": lambda: self.view.zoom_step(-1),
            "Ctrl+0": self.view.fit,
            "Ctrl+Shift+D": self.desk.button.toggle,
            "Ctrl+F": self.desk.search.open,
            "F3": lambda: self.desk.search.step(1),
            "Shift+F3": lambda: self.desk.search.step(-1),
        }

    # Showing

    def _show_day(self, *_: object) -> None:
        if self._session is not None:
            self._bar.show_day(self._session.day, self._group)

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self._group:
            written = self._written_beside() if news.change.origin is Origin.THERE else ""
            self.desk.show_change()
            if written and written not in self.view.drawing.journey.cards:
                self.view.lose(written)
            self._describe_pick(self.view.pick)
            self.panel.refresh()
            self._show_news()
            self._show_history()

    def _written_beside(self) -> str:
        """The card that is written in beside the canvas."""
        focused, pick = QApplication.focusWidget(), self.view.pick
        inside = isinstance(focused, LiveText) and self.panel.isAncestorOf(focused)
        return pick.id if inside and isinstance(pick, CardPick) else ""

    def _show_history(self) -> None:
        self._bar.show_history(can_undo=self.can_undo, can_redo=self.can_redo)
        self.history_changed.emit()

    def _describe_pick(self, pick: Pick) -> None:
        journey = self._document.board.journey(self._kind) if self._document is not None else None
        self.view.setAccessibleDescription(self._say(pick, journey) if journey is not None else "")

    def _show_pick(self, pick: Pick) -> None:
        self._describe_pick(pick)
        said = pick is not None and not isinstance(pick, CellPick | PhasePick | LanePick)
        shown = said and self._canvas_in_sight
        self.panel.show_pick(self._document, self._kind, pick if shown else None)
        if shown != self.panel.isVisibleTo(self):
            focused = QApplication.focusWidget()
            if focused is not None and self.panel.isAncestorOf(focused):
                self.view.setFocus()
            spot = self.view.click_spot
            self.panel.setVisible(shown)
            self._show_sides()
            self._column.activate()  # at once, for another board may be fitted to the room next
            self.desk.settle()
            self._await_second_click(spot if shown else None)
            QTimer.singleShot(0, self.view, self.view.reveal_pick)

    def _await_second_click(self, spot: QPoint | None) -> None:
        """Let a double click reach the card it began on, though the panel lies over it now."""
        if spot is not None and not self.view.viewport().rect().contains(spot):
            self._again.await_at(self.view.viewport().mapTo(self, spot))

    def _show_sides(self, *_: object) -> None:
        """Show what else stands beside the canvas, where there is room for it."""

    def _say(self, pick: Pick, journey: Journey) -> str:
        """What a screen reader says of what is picked: what it is, its words, and where it lies."""
        match pick:
            case CardPick(key) if key in journey.cards:
                card = journey.cards[key]
                kind = Language.translate("Kinds", CARD_NAMES[card.kind])
                said = pictured(card.pictogram, Language.translate)
                return ", ".join([f"{kind}: {card.text}", *said, *journey.titles_of(card.place.cell)])
            case CardsPick(cards, _):
                return self.tr("%n card(s) picked", "", len(cards))
            case CellPick(lane, phase):
                titles = filter(None, journey.titles_of((lane, phase)))
                return self.tr("Empty field: {place}").format(place=", ".join(titles))
            case LinkPick(key) if key in journey.links:
                ends = journey.links[key].source, journey.links[key].target
                source, target = (journey.cards[end].text for end in ends)
                return self.tr("Arrow from {source} to {target}").format(source=source, target=target)
            case PhasePick() | LanePick():
                return say_heading(journey, pick)
            case _:
                return ""

    # Doing

    def _connect_from_panel(self, card: str) -> None:
        self.view.connect_from(card)
        self.view.setFocus()

    def _swap_focus(self) -> None:
        if self.view.hasFocus() and self.panel.isVisible() and self.panel.fields:
            next(iter(self.panel.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
