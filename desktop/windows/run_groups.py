"""All groups at a glance beside the running day."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.programme import Screen
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.looking_along import LookingAlong
from desktop.windows.run_group import RunGroup
from desktop.windows.run_words import translate
from desktop.windows.running import Running
from desktop.windows.wrap import Wrap

CELL = 172


class RunGroups(QFrame):
    """A card for each group; those that ask for help are framed."""

    board_wanted = Signal(str)
    """Open the board of this group."""

    def __init__(self, look: Look, running: Running) -> None:
        super().__init__()
        self._look, self._running = look, running
        self.cards: dict[str, RunGroup] = {}
        self.setProperty("role", "card")
        self.heading, self.nothing = label("heading"), label("muted", wrap=True)
        self._following: LookingAlong | None = None
        self._body = _clear()
        self._grid = Wrap(self._body, CELL, 12)
        self._build()
        self._retranslate()

    def follow(self) -> None:
        """Show how the groups stand."""
        session, block = self._running.session, self._running.block
        groups = session.day.groups
        if list(self.cards) != [group.id for group in groups]:
            self._make([group.id for group in groups])
        wall, boards = session.room.wall, session.boards()
        for group in groups:
            done = block is not None and wall.is_done(block.id, group.id)
            self.cards[group.id].show_board_of(boards[group.id])
            self.cards[group.id].show_group(group, calling=wall.calling(group.id), done=done)
            self.cards[group.id].done.setEnabled(block is not None)
        self.nothing.setVisible(not groups)
        self._offer_following()

    def let_along(self, along: LookingAlong) -> None:
        """Offer to look along with those groups of which a laptop is here."""
        self._following = along
        along.changed.connect(self._offer_following)
        self._offer_following()

    def _offer_following(self) -> None:
        along = self._following
        here = {group_id for group_id in self.cards if along is not None and along.one_of(group_id)}
        for group_id, card in self.cards.items():
            card.offer_following(on=group_id in here, among_others=bool(here))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column, scroll = QVBoxLayout(self), QScrollArea()
        column.setContentsMargins(18, 12, 8, 8)
        column.setSpacing(8)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("clear")
        scroll.setWidget(self._body)
        self._grid.setContentsMargins(0, 0, 8, 4)
        for widget in (self.heading, self.nothing):
            column.addWidget(widget)
        column.addWidget(scroll, 1)

    def _make(self, wanted: list[str]) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        for group_id in set(self.cards) - set(wanted):
            card = self.cards.pop(group_id)
            card.hide()
            card.deleteLater()
        self.cards = {group_id: self.cards.get(group_id) or self._card(group_id) for group_id in wanted}
        for card in self.cards.values():
            self._grid.addWidget(card)
            card.show()

    def _card(self, group_id: str) -> RunGroup:
        card, room = RunGroup(self._look), self._running.session.room
        card.board_wanted.connect(partial(self.board_wanted.emit, group_id))
        card.show_wanted.connect(lambda: self._running.show(Screen.BOARD, group_id))
        card.follow_wanted.connect(partial(self._follow, group_id))
        card.help_said.connect(lambda on: room.call_help(group_id, on=on))
        card.done_said.connect(lambda on: self._mark_done(group_id, on=on))
        return card

    def _follow(self, group_id: str) -> None:
        if self._following is not None:
            self._following.follow_group(group_id)

    def _mark_done(self, group_id: str, *, on: bool) -> None:
        block = self._running.block
        if block is not None:
            self._running.session.room.mark_done(block.id, group_id, done=on)

    def _retranslate(self) -> None:
        self.heading.setText(translate("RunDay", "Groups"))
        self.nothing.setText(translate("RunDay", "No groups yet. They are made on the overview."))


def _clear() -> QWidget:
    body = QWidget()
    body.setObjectName("clear")
    return body
