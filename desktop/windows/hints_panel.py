"""The checklist of a journey beside the canvas, which ticks itself off, and the handovers nobody has drawn."""

import time

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.picks import CardPick, LinkPick
from desktop.document.board import BoardDocument
from desktop.model.journey_hints import MissingHandover, Point, checklist, missing_handovers
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.text_size import aside, hold, tall
from desktop.windows.hints_missing import HintsMissing
from desktop.windows.hints_row import HintsRow
from desktop.windows.labels import label

WIDTH = 330
"""Of the list, in pixels."""
SOON_MS = 250
"""How long after a change the journey is looked through: not at every letter of everybody who writes."""
SHARE = 40
"""A large journey is looked through so much more seldom that it takes no more than this part of the time."""
MOST_SHOWN = 20
"""How many missing handovers are listed; nobody goes through more of them."""


class HintsPanel(QScrollArea):
    """Hints only: nothing here stands in the way of anything."""

    pick_wanted = Signal(object)
    """Go to a `Pick`."""
    journey_wanted = Signal(object)
    """Show the other journey, by its `JourneyKind`; a pick on it is wanted next."""
    counted = Signal(int, int)
    """How many points are met, and how many there are."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._dismissed: set[tuple[str, str]] = set()
        self._shown: tuple[MissingHandover, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.rows = {point: HintsRow() for point in Point}
        self._head, self._lead, self._missing_head = label("kicker"), label("muted", wrap=True), label("kicker")
        self._none, self.close_button = label("muted", wrap=True), QPushButton("✕")
        self._missing = QVBoxLayout()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def missing(self) -> list[HintsMissing]:
        """What is listed as missing."""
        items = (self._missing.itemAt(index) for index in range(self._missing.count()))
        return [widget for item in items if item is not None and isinstance(widget := item.widget(), HintsMissing)]

    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        """Look through a journey of a board."""
        self._document, self._kind = document, kind
        self.refresh()

    @property
    def stale(self) -> bool:
        """Whether something has changed that has not been looked through yet."""
        return self._soon.isActive()

    def refresh_soon(self) -> None:
        """Look through the newest reading in a moment."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Look through the newest reading."""
        self._soon.stop()
        if self._document is None:
            return
        start = time.perf_counter()
        board = self._document.board
        ticks = checklist(board, self._kind)
        for tick in ticks:
            self.rows[tick.point].show_tick(tick)
        met = sum(tick.met for tick in ticks)
        count = self.tr("{met} of {all}").format(met=met, all=len(ticks))
        name = self.tr("Checklist")
        self._head.setText(f"{name.upper()} · {count}")
        found = missing_handovers(board.journey(self._kind))
        self._show_missing(tuple(each for each in found if _key(each) not in self._dismissed)[:MOST_SHOWN])
        self.counted.emit(met, len(ticks))
        self._soon.setInterval(max(SOON_MS, round((time.perf_counter() - start) * 1_000 * SHARE)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        self.setObjectName("cardPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        body.setObjectName("panelBody")
        column, top = QVBoxLayout(body), QHBoxLayout()
        column.setContentsMargins(18, 14, 14, 18)
        column.setSpacing(4)
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 40, tall)
        top.addWidget(self._head, 1)
        top.addWidget(self.close_button)
        column.addLayout(top)
        column.addWidget(self._lead)
        for row in self.rows.values():
            column.addWidget(row)
        column.addSpacing(12)
        column.addWidget(self._missing_head)
        column.addWidget(self._none)
        self._missing.setSpacing(8)
        column.addLayout(self._missing)
        column.addStretch(1)
        self.setWidget(body)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self._soon.timeout.connect(self.refresh)
        for row in self.rows.values():
            row.card_wanted.connect(self._go_to)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Checklist"))
        self._lead.setText(self.tr("It ticks itself off while you work. Nothing here has to be done."))
        self._missing_head.setText(self.tr("Handovers that are missing").upper())
        self._none.setText(self.tr("None is missing."))
        self.close_button.setAccessibleName(self.tr("Close the checklist"))
        self._shown = ()
        self._clear()
        self.refresh()

    def _show_missing(self, missing: tuple[MissingHandover, ...]) -> None:
        self._none.setVisible(not missing)
        if missing == self._shown:
            return  # whoever reads or tabs through the list is left in peace
        self._shown = missing
        self._clear()
        for each in missing:
            row = HintsMissing(each)
            row.draw_wanted.connect(self._draw)
            row.dismissed.connect(self._dismiss)
            self._missing.addWidget(row)

    def _clear(self) -> None:
        for row in self.missing:
            self._missing.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _go_to(self, card: str) -> None:
        found = self._document.find(card) if self._document is not None else None
        if found is not None:
            if found[0].kind is not self._kind:
                self.journey_wanted.emit(found[0].kind)
            self.pick_wanted.emit(CardPick(card))

    def _draw(self, missing: MissingHandover) -> None:
        if self._document is not None:
            link = self._document.add_link(missing.source.id, missing.target.id)
            if link:
                self.pick_wanted.emit(LinkPick(link))

    def _dismiss(self, missing: MissingHandover) -> None:
        self._dismissed.add(_key(missing))
        self.refresh()


def _key(missing: MissingHandover) -> tuple[str, str]:
    return missing.source.id, missing.target.id
