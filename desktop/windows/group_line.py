"""Two quiet lines under the strip of a group's laptop: an offer to go along, and why one may do less here now."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.opening import Opening
from desktop.model.programme import Allowed
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_tip, label
from desktop.windows.table_words import begun_words, limit_words, way_words


class GoAlongLine(QFrame):
    """Says that a block has begun, where hands were at work when it did."""

    taken = Signal()
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._offer: Opening | None = None
        self.words, self.go, self.stay = label("", wrap=True), QPushButton(), QPushButton()
        self.setObjectName("overPages")
        self.setProperty("role", "good")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(10)
        self.go.setProperty("kind", "primary")
        self.stay.setProperty("kind", "quiet")
        hold(self.stay, QWidget.setFixedWidth, 40, tall)
        look.put(self.stay, "close", Token.PROVIDER)
        row.addWidget(self.words, 1)
        row.addWidget(self.go)
        row.addWidget(self.stay)
        self.go.clicked.connect(self.taken)
        self.stay.clicked.connect(self.put_away)
        self.hide()

    def show_offer(self, offer: Opening | None) -> None:
        """Offer something, or nothing."""
        self._offer = offer
        if offer is not None:
            self.words.setText(begun_words(offer))
            self.go.setText(way_words(offer))
            stay = Language.translate("AtTheTable", "Stay here")
            self.stay.setAccessibleName(stay)
            self.stay.setToolTip(for_tip(stay))
        self.setVisible(offer is not None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_offer(self._offer)


class LimitLine(QFrame):
    """Says what may be done on the page in view, where that is less than writing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._said: tuple[Allowed, Opening | None] = (Allowed.WRITE, None)
        self.words, self._sign = label("muted", wrap=True), QPushButton()
        self.setObjectName("overPages")
        self.setProperty("role", "bar")
        self._sign.setProperty("kind", "quiet")
        self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hold(self._sign, QWidget.setFixedWidth, 36, tall)
        look.put(self._sign, "eye-outline", Token.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 20, 4)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self.hide()

    def show_limit(self, allowed: Allowed, opened: Opening | None) -> None:
        """Say why, or nothing where one may write."""
        self._said = (allowed, opened)
        self.words.setText(limit_words(allowed, opened))
        self.setVisible(bool(self.words.text()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_limit(*self._said)
