"""What the window says without stopping anybody: a notice to close, and a warning that stays while it is true."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label


class Tone(StrEnum):
    """Whether something went well, or needs a look."""

    GOOD = "good"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to do about a notice: the word on a button, in the language in use, and what it does."""

    words: Callable[[], str]
    take: Callable[[], object]


class NoticeBar(QFrame):
    """One notice at a time, over the pages. Its words are asked for again when the language changes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overPages")
        self._say: Callable[[], str] = str
        self._offer: Offer | None = None
        self._words = label(wrap=True, selectable=True)
        self._do = QPushButton()
        self._close = QPushButton()
        self._build()
        look.put(self._close, "close")
        self.hide()

    @property
    def words(self) -> str:
        """What is being said; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, say: Callable[[], str], tone: Tone = Tone.WARNING, offer: Offer | None = None) -> None:
        """Say something, in place of what was said before."""
        self._say, self._offer = say, offer
        self.setProperty("role", tone.value)
        for widget in (self, self._words):  # the words have their colour from the bar, and would keep that of before
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._retranslate()
        self.show()

    def add(self, say: Callable[[], str], offer: Offer) -> None:
        """Say something more after what is being said, and offer to go on."""
        before = str if self.isHidden() else self._say
        tone = Tone(self.property("role")) if before() else Tone.GOOD
        self.tell(lambda: " ".join(filter(None, (before(), say()))), tone, offer)

    def clear(self) -> None:
        """Stop saying anything."""
        self._say, self._offer = str, None
        self.hide()

    def withdraw(self, offer: Offer) -> None:
        """Stop saying that for which something is offered that can no longer be done."""
        if self._offer is offer:
            self.clear()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._do)
        self._close.setProperty("kind", "quiet")
        hold(self._close, QWidget.setFixedWidth, 40, tall)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._do.clicked.connect(self._take)
        self._close.clicked.connect(self.clear)

    def _take(self) -> None:
        offer = self._offer
        self.clear()
        if offer is not None:
            offer.take()

    def _retranslate(self) -> None:
        self._words.setText(self._say())
        self._do.setVisible(self._offer is not None)
        if self._offer is not None:
            self._do.setText(self._offer.words())
        self.setAccessibleName(self._words.text())
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))


class WarningBar(QFrame):
    """Stays as long as the library cannot be written."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overPages")
        self.setProperty("role", "warning")
        self._sign = QPushButton()
        self._sign.setProperty("kind", "quiet")
        hold(self._sign, QWidget.setFixedWidth, 40, tall)
        self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = label(wrap=True, selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 16, 6)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        look.put(self._sign, "alert", Token.WARNING)
        self.hide()

    @property
    def words(self) -> str:
        """What is being warned of; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def warn(self, words: str) -> None:
        """Warn of something, or of nothing any more when `words` is empty."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
