"""A board that may not be written on here just now: to look at, and to comment on where that is allowed.

A group's own, or the process plan of the day, which is the facilitator's.
"""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.canvas.gallery_view import GalleryView
from desktop.language import Language
from desktop.model.kinds import JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.model.programme import Allowed
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.gallery_talk import GalleryTalk
from desktop.windows.order_look import OrderLook
from desktop.windows.page_bar import PageBar
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.segments import Segments


class BoardLook(QWidget):
    """Shows one grid of one board."""

    grid_wanted = Signal(object)
    """Show the other journey, by its `JourneyKind`."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._group, self.kind = "", JourneyKind.AS_IS
        self.bar = PageBar(desk, shelf)
        self.kinds: Segments[JourneyKind] = Segments(JOURNEYS)
        self.view = GalleryView(desk.look.theme, desk.look.family)
        memory = PanelMemory()
        memory.use(desk.settings)
        self.talk = GalleryTalk(memory)
        self.order, self.order_look = QPushButton(), OrderLook()
        self._build()
        self._connect()
        self._retranslate()

    def show_grid(self, group: str, kind: JourneyKind, allowed: Allowed) -> None:
        """Show a grid of a group's board, and what may be done with its cards."""
        same = (group, kind) == (self._group, self.kind)
        self._group, self.kind = group, kind
        self.talk.allow(allowed)
        if not same:
            self._close()
        self.follow()
        if not same:
            QTimer.singleShot(0, self.view, self.view.fit_readable)

    def follow(self) -> None:
        """Show the newest reading."""
        named = self._session.day.group(self._group)
        title = Language.translate("Kinds", JOURNEY_NAMES[self.kind])
        name = named.name if named is not None else self._session.day.title
        self.bar.show_title(name, "" if self.kind in JOURNEYS else title)
        self.kinds.setVisible(self.kind in JOURNEYS)
        if self.kind in JOURNEYS:
            self.kinds.choose(self.kind)
        self.view.show_board(self._session.board(self._group).board.journey(self.kind))
        self.view.setAccessibleName(title)
        self.talk.show_newest()
        self._show_order()

    def go_to(self, card: str) -> None:
        """Stand on a card and show what is said of it."""
        self.view.stand_on(card, reveal=True)
        self._choose(card)

    def take_keys(self) -> None:
        self.view.setFocus()

    def leave(self) -> None:
        """Let go before the page is thrown away."""
        self.talk.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self.view, self.view.refit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.view.retranslate()
            self._retranslate()

    def _build(self) -> None:
        self.bar.add_field(self.kinds)
        column, middle = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.order_look)
        middle.addWidget(self.talk)
        self.order.setCheckable(True)
        self.bar.add(self.order)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        self.talk.sit_at("")
        self.talk.hide()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.grid_wanted)
        self.view.card_chosen.connect(self._choose)
        self.view.left.connect(self._close)
        self.talk.closed.connect(self._close)
        self.order.toggled.connect(lambda _: self._show_order())
        self._session.board_changed.connect(self._take_news)
        self._session.process_changed.connect(self._take_news)
        self._desk.look.changed.connect(self._take_theme)

    def _show_order(self) -> None:
        """Offer the order of the group whose plan is in view, once it is begun, to be read."""
        board = self._session.board(self._group).board if self.kind is JourneyKind.PLAN else None
        begun = board is not None and not board.order.says_nothing
        self.order.setVisible(begun)
        self.order_look.setVisible(begun and self.order.isChecked())
        if board is not None and self.order_look.isVisibleTo(self):
            self.order_look.show_board(board)

    def _take_theme(self) -> None:
        self.view.set_theme(self._desk.look.theme)

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self._group and self.isVisible():
            self.follow()

    def _choose(self, card: str) -> None:
        named = self._session.day.group(self._group)
        shown = self.talk.show_card(
            self._session.board(self._group), card, named.name if named is not None else "", self._group
        )
        self.talk.setVisible(bool(card) and shown)

    def _close(self) -> None:
        self.talk.leave()
        self.talk.hide()
        self.view.stand_on("")

    def _retranslate(self) -> None:
        self.kinds.say({kind: Language.translate("Kinds", JOURNEY_NAMES[kind]) for kind in JOURNEYS})
        self.order.setText(self.tr("Order"))
        self.order_look.forget()
        if self._group:
            self.follow()
