"""The thin line at the foot of a shared day: one sentence that tells where the work is safe, and who is here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.link_doing import Standing, standing
from desktop.model.link_state import LinkState, Phase
from desktop.model.presence import Here
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.here_avatars import HereAvatars
from desktop.windows.labels import for_menu, for_tip

SIGNS = {
    Standing.GOOD: ("check-circle-outline", Token.PROVIDER),
    Standing.BUSY: ("progress-clock", Token.AUTHORITY),
    Standing.WARNING: ("alert-circle-outline", Token.WARNING),
}
EDGE, GAP = 8, 8
AIR = 44
"""Edges, padding and the sign, in pixels at 100 %."""


class StatusButton(QPushButton):
    """The sentence with its sign; it ends in an ellipsis where there is no room for all of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = ""
        self.setProperty("kind", "foot")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str, how: Standing) -> None:
        """Say something else."""
        self.words = words
        self._look.put(self, *SIGNS[how])
        if self.property("state") != how.value:
            self.setProperty("state", how.value)
            self.style().polish(self)
        self.setAccessibleName(words)
        self.setToolTip(for_tip(words))
        self._fit()

    @property
    def wanted(self) -> int:
        """How wide it has to be for the whole sentence."""
        return self.fontMetrics().horizontalAdvance("  " + self.words) + px(AIR)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(px(120), self.width()) - px(AIR)
        self.setText("  " + for_menu(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)))


class StatusLine(QFrame):
    """Is there only while the day is shared. `say` tells the truth of a state in one sentence."""

    card_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, look: Look, say: Callable[[LinkState], str]) -> None:
        super().__init__()
        self.say = say
        self._state = LinkState()
        self.setProperty("role", "foot")
        self.status, self.avatars = StatusButton(look), HereAvatars(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 1, EDGE, 1)
        row.setSpacing(GAP)
        row.addWidget(self.status, 1)
        row.addWidget(self.avatars)
        self.status.clicked.connect(self.card_wanted)
        self.avatars.clicked.connect(self.list_wanted)
        self.show_people({}, 0)
        self.show_state(self._state)

    @property
    def words(self) -> str:
        """The sentence."""
        return self.status.words

    def show_state(self, state: LinkState) -> None:
        """Tell how things stand now."""
        self._state = state
        self.status.say(self.say(state), standing(state))
        self._fit()
        self.setVisible(state.phase is not Phase.ALONE or state.left)

    def show_people(self, here: Mapping[int, Here], own: int) -> None:
        """Show who is here beside oneself, `own` being this laptop's number."""
        others = sorted((each for client, each in here.items() if client != own), key=lambda each: each.name.casefold())
        self.avatars.show_people(others)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sentence comes first: faces it leaves no room for are counted."""
        self.avatars.fit(self.width() - 2 * EDGE - GAP - self.status.wanted)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)
