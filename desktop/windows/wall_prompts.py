"""What the room is asked to talk about: ready prompts by topic, or own words; one of them is talked about now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.cpr import mask
from desktop.model.prompts import Prompt, load_prompts
from desktop.paths import resources
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import breakable, label
from desktop.windows.wall_words import translate
from desktop.windows.wrap import Wrap

CARD = 380


class PromptCard(QFrame):
    """A ready prompt and the button that takes it."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__()
        self.prompt = prompt
        self.setProperty("role", "card")
        self.take = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label("kicker", prompt.topic.upper()))
        column.addWidget(label("body", prompt.text, wrap=True))
        column.addStretch(1)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        self.take.setText(translate("Wall", "Talk about this now"))
        self.take.setAccessibleName(f"{self.take.text()}: {self.prompt.text}")


class WallPrompts(QScrollArea):
    """Follows the room."""

    talked = Signal(str)
    """These words were taken here to talk about; none when they were put away."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        prompts = load_prompts(resources())
        self.cards = [PromptCard(each) for each in prompts]
        self.now, self._now_head, self._now_words = QFrame(), label("kicker"), label("heading", wrap=True)
        self.stop, self.topic, self.own, self.take_own = QPushButton(), CalmChoice(), GuardedText(), QPushButton()
        self._topics = tuple(dict.fromkeys(each.topic for each in prompts))
        self._build()
        self.retranslate()

    def follow(self) -> None:
        """Show what is talked about now."""
        words = self._session.room.wall.prompt
        self.now.setVisible(bool(words))
        self._now_words.setText(breakable(words))
        for card in self.cards:
            card.take.setEnabled(card.prompt.text != words)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._now_head.setText(translate("Wall", "Talked about now").upper())
        self.stop.setText(translate("Wall", "Stop talking about it"))
        self.take_own.setText(translate("Wall", "Talk about this now"))
        self.own.setPlaceholderText(translate("Wall", "Or write a question of your own"))
        self.own.setAccessibleName(self.own.placeholderText())
        self.topic.setAccessibleName(translate("Wall", "Topic"))
        at = max(0, self.topic.currentIndex())
        self.topic.clear()
        self.topic.addItems([translate("Wall", "All topics"), *self._topics])
        self.topic.setCurrentIndex(at)
        for card in self.cards:
            card.retranslate()
        self.follow()

    def take_keys(self) -> None:
        self.topic.setFocus()

    def choose(self, at: int) -> None:
        """Show the prompts of one topic, or all of them for 0."""
        for card in self.cards:
            card.setVisible(at <= 0 or card.prompt.topic == self._topics[at - 1])

    def _build(self) -> None:
        self.now.setProperty("role", "now")
        inside = QHBoxLayout(self.now)
        inside.setContentsMargins(18, 14, 18, 14)
        words = QVBoxLayout()
        words.addWidget(self._now_head)
        words.addWidget(self._now_words)
        inside.addLayout(words, 1)
        inside.addWidget(self.stop)
        body, grid, own = QWidget(), Wrap(cell=CARD, gap=14), QHBoxLayout()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 4, 20, 20)
        column.setSpacing(12)
        hold(self.topic, QWidget.setMinimumWidth, 220)
        own.addWidget(self.topic, 0, Qt.AlignmentFlag.AlignTop)
        own.addWidget(self.own, 1)
        own.addWidget(self.take_own, 0, Qt.AlignmentFlag.AlignTop)
        hold(self.take_own, QWidget.setMinimumHeight, 40, tall)
        column.addWidget(self.now)
        column.addLayout(own)
        column.addLayout(grid)
        column.addStretch(1)
        for card in self.cards:
            grid.addWidget(card)
            card.take.clicked.connect(lambda *_, card=card: self._talk(card.prompt.text))
        self.stop.clicked.connect(lambda *_: self._talk(""))
        self.take_own.clicked.connect(self._take_own)
        self.topic.activated.connect(self.choose)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")

    def _talk(self, words: str) -> None:
        self._session.room.talk_about(words)
        self.talked.emit(words)

    def _take_own(self) -> None:
        self.own.settle()
        words = mask(self.own.toPlainText())[0].strip()
        if words:
            self._talk(words)
            self.own.show_afresh("")
