"""The others on the page of an assessment: who writes in which section, and that told of oneself."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.archive.building import board_document
from desktop.model.presence import Hand
from desktop.overriding import override
from desktop.windows.assess_page import AssessPage
from desktop.windows.company import Company

GRID = "assessment"
"""What tells a hand on an assessment from one on a grid of the same board."""


class AssessPresence(QObject):
    """Belongs to one page, for as long as its day is open."""

    announced = Signal(str)
    """Said to a screen reader: somebody has begun to write where one writes oneself."""

    def __init__(self, page: AssessPage, company: Company) -> None:
        super().__init__(page)
        self._page, self._company = page, company
        self._group = self._writing = ""
        self._beside_me: frozenset[int] = frozenset()
        page.installEventFilter(self)
        page.group_shown.connect(self._look)
        page.writing_changed.connect(self._write)
        company.hands_changed.connect(self._hear)
        self._look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._look()
        return False

    def _look(self, *_: object) -> None:
        group = self._page.group if self._page.isVisible() else ""
        if group == self._group:
            return
        if self._group:
            self._company.show_hand(self._group, None)
        self._group, self._writing = group, ""
        self._hear(board_document(group))

    def _write(self, section: str) -> None:
        self._writing = section
        seat = self._company.seat
        if not self._group:
            return
        hand = Hand(seat.name, seat.side, GRID, writing=section) if seat is not None and section else None
        self._company.show_hand(self._group, hand)
        self._announce()

    def _hear(self, document: str) -> None:
        if not self._group or document != board_document(self._group):
            return
        others: dict[str, list[str]] = {}
        for _, hand in sorted(self._hands().items()):
            others.setdefault(hand.writing, []).append(hand.name or "?")
        self._page.show_others(others)
        self._announce()

    def _hands(self) -> Mapping[int, Hand]:
        """The others who write in this assessment."""
        hands = self._company.hands(self._group)
        return {client: hand for client, hand in hands.items() if hand.grid == GRID and hand.writing}

    def _announce(self) -> None:
        """Say who begins to write in the section one is in."""
        beside = {client: hand for client, hand in self._hands().items() if hand.writing == self._writing}
        come, self._beside_me = beside.keys() - self._beside_me, frozenset(beside)
        for client in sorted(come):
            words = self.tr("{name} is writing in this section too").format(name=beside[client].name or "?")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))
            self.announced.emit(words)
