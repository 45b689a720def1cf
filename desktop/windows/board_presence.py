"""The others on the page of a board: their hands over its canvas, and what is done here told to them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop.canvas.own_hand import OwnHand
from desktop.canvas.picks import CardPick
from desktop.model.presence import Hand, without_cursor
from desktop.overriding import override
from desktop.windows.board_page import BoardPage
from desktop.windows.company import Company
from desktop.windows.cursor_choice import CursorChoice, Why


class BoardPresence(QObject):
    """Belongs to one page, for as long as its day is open."""

    announced = Signal(str)
    """Said to a screen reader: somebody has begun to write where one writes oneself."""

    def __init__(self, page: BoardPage, company: Company, choice: CursorChoice) -> None:
        super().__init__(page)
        self._page, self._company, self._choice = page, company, choice
        self._group = self._grid = ""
        self._beside_me: frozenset[int] = frozenset()
        self._own = OwnHand(page.view, self)
        self.switch = QAction(self, checkable=True)
        """Shows others' cursors, or hides them; it says why they are off."""
        self._connect()
        self._retranslate()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.LanguageChange:
                self._retranslate()
            case QEvent.Type.Show | QEvent.Type.Hide:
                self._look()
        return False

    def _connect(self) -> None:
        page, company = self._page, self._company
        page.installEventFilter(self)
        page.group_shown.connect(self._look)
        page.history_changed.connect(self._look)
        page.view.pick_changed.connect(lambda _: self._look_at_focus())
        page.view.calm_changed.connect(self._take_choice)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._look_at_focus)
        self._own.changed.connect(self._tell)
        self._choice.changed.connect(self._take_choice)
        self.switch.triggered.connect(lambda on: self._choice.ask(on=on, calm=page.view.calm))
        company.hands_changed.connect(self._hear)
        company.seat_changed.connect(lambda _: self._take_choice())

    # What is told

    def _look(self, *_: object) -> None:
        """Tell what is done on the board that is shown, and nothing of the one that was."""
        page = self._page
        group, grid = (page.group, page.view.kind.value) if page.isVisible() else ("", "")
        if (group, grid) == (self._group, self._grid):
            return
        if group != self._group:
            self.leave()
        self._group, self._grid = group, grid
        self._own.forget()
        self._hear(page.document_id)

    def leave(self) -> None:
        """Tell that this board is left."""
        if self._group:
            self._company.show_hand(self._group, None)
        self._group = self._grid = ""

    def _tell(self, hand: Hand | None) -> None:
        if not self._group:
            return
        self._company.show_hand(self._group, self._signed(hand) if hand is not None else None)
        self._announce()

    def _signed(self, hand: Hand) -> Hand:
        seat = self._company.seat
        if seat is not None:
            hand = replace(hand, name=seat.name, side=seat.side)
        return hand if self._choice.is_told else without_cursor(hand)

    def _look_at_focus(self, *_: object) -> None:
        """Somebody writes in a card as well while its form beside the canvas has the focus."""
        panel, pick = self._page.panel, self._page.view.pick
        inside = panel.isVisible() and panel.isAncestorOf(QApplication.focusWidget() or self._page)
        self._own.write_in(pick.id if inside and isinstance(pick, CardPick) else "")

    # What is shown

    def _hear(self, document: str) -> None:
        if self._group and document == self._page.document_id:
            self._page.view.others.show(self._shown())
            self._announce()

    def _hands(self) -> Mapping[int, Hand]:
        """What others do on the grid that is shown."""
        grid, hands = self._page.view.kind.value, self._company.hands(self._group)
        return {client: hand for client, hand in hands.items() if hand.grid == grid}

    def _shown(self) -> Mapping[int, Hand]:
        hands = self._hands()
        if self._choice.is_on(calm=self._page.view.calm):
            return hands
        return {client: without_cursor(hand) for client, hand in hands.items()}

    def _announce(self) -> None:
        """Say who begins to write in the card one is in."""
        own = self._own.hand()
        card = own.writing if own is not None else ""
        beside = {client: hand for client, hand in self._hands().items() if card and hand.writing == card}
        come, self._beside_me = beside.keys() - self._beside_me, frozenset(beside)
        for client in sorted(come):
            words = self.tr("{name} is writing in this card too").format(name=beside[client].name or "?")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(_spoken(self._page), words))
            self.announced.emit(words)

    # The switch

    def _take_choice(self) -> None:
        self._retranslate()
        if self._group:
            self._page.view.others.show(self._shown())
        self._own.forget()

    def _retranslate(self) -> None:
        calm = self._page.view.calm
        said = {
            None: self.tr("Others' cursors"),
            Why.CALM: self.tr("Others' cursors (off in calm view)"),
            Why.CROWDED: self.tr("Others' cursors (off, for more than 20 are here)"),
        }
        on = self._choice.is_on(calm=calm)
        self.switch.setText(said[None if on else self._choice.reason(calm=calm)])
        self.switch.setChecked(on)
        self.switch.setVisible(self._company.seat is not None)


def _spoken(page: BoardPage) -> QWidget:
    """Who says it to a screen reader."""
    return page.view.editor if page.view.editing else page.view
