"""What has been said about a card, oldest first, and the field to say something more."""

import time
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Comment
from desktop.model.sides import SIDE_NAMES, Side
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label
from desktop.windows.panel_comment import CommentCard
from desktop.windows.panel_draft import DraftText
from desktop.windows.panel_form import Ground, Section, kicker, push

VOICES = (Side.CITIZEN, Side.RELATIVES, Side.PROVIDER, Side.AUTHORITY, Side.OTHERS)
"""Documents have no voice."""


class CommentsSection(Section):
    """A comment is sent by Enter, under the side chosen; until then it is kept as a draft of this laptop."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.cards: dict[str, CommentCard] = {}
        self._removed = ""
        self._listening = False
        self._gone = QFrame()
        self.bring_back = push(self.tr("Undo"), self._bring_back)
        self.voice = CalmChoice()
        self.field = DraftText()
        self.send = push(self.tr("Send"), self._send)
        self._build()
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Show what was begun of a comment on the card, and nothing of the card before."""
        self._forget_removed()
        self.field.show_afresh(self._ground.memory.draft(self._ground.about))

    def listen(self, *, only: bool) -> None:
        """Let the comments only be read, or let more be said."""
        self._listening = only
        for widget in (self.field, self.voice, self.send):
            widget.setVisible(not only)
        for card in self.cards.values():
            card.be_closed(on=only)
        self.setVisible(not only or bool(self.cards))

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show what has been said; a comment that stays keeps its place and the keyboard."""
        now, there = int(time.time()), {comment.id for comment in comments}
        changed = there != self.cards.keys()
        for key in [key for key in self.cards if key not in there]:
            card = self.cards.pop(key)
            self._list.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, comment in enumerate(comments):
            if comment.id not in self.cards:
                self.cards[comment.id] = self._make(comment.id)
                self._list.column.insertWidget(index, self.cards[comment.id])
            self.cards[comment.id].show_comment(comment, now)
        self._list.setVisible(bool(self.cards))
        if self._listening:
            self.setVisible(bool(self.cards))
        if self._removed in there:
            self._forget_removed()
        if changed:
            self.reshaped.emit()

    def _build(self) -> None:
        self._list = Section(0)
        row = QHBoxLayout(self._gone)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(label("muted", self.tr("The comment is deleted."), wrap=True), 1)
        row.addWidget(self.bring_back)
        self._gone.setProperty("role", "well")
        self._gone.hide()
        hold(self.voice, QWidget.setMinimumHeight, 38, tall)
        self.voice.setAccessibleName(self.tr("Whose voice the comment is in"))
        for side in VOICES:
            words = Language.translate("Sides", SIDE_NAMES[side])
            self.voice.addItem(f"{side.letter} · {words}", side.value)
        voice = self._ground.memory.voice
        self.voice.setCurrentIndex(VOICES.index(voice) if voice in VOICES else VOICES.index(Side.OTHERS))
        self.field.setAccessibleName(self.tr("Write a comment; Enter sends it"))
        self.field.setPlaceholderText(self.tr("Write a comment; Enter sends it"))
        speaking = QHBoxLayout()
        speaking.setSpacing(6)
        speaking.addWidget(self.voice, 1)
        speaking.addWidget(self.send)
        self.column.addWidget(kicker(self.tr("Comments")))
        for widget in (self._list, self._gone, self.field):
            self.column.addWidget(widget)
        self.column.addLayout(speaking)

    def _connect(self) -> None:
        self.field.entered_key.connect(self._send)
        self.field.written.connect(lambda words: self._ground.memory.keep_draft(self._ground.about, words))
        self.voice.activated.connect(self._choose_voice)

    def _make(self, key: str) -> CommentCard:
        card, talk = CommentCard(), self._ground.board.talk
        card.be_closed(on=self._listening)
        card.answered.connect(lambda answered: talk.answer(key, answered=answered))
        card.removal_wanted.connect(partial(self._remove, key))
        return card

    def _send(self) -> None:
        self.field.settle()
        words = self.field.toPlainText()
        if words.strip():
            self.field.show_afresh("")
            self._ground.memory.keep_draft(self._ground.about, "")
            self._ground.board.talk.comment(self._ground.about, words, VOICES[self.voice.currentIndex()])
        self.field.setFocus()

    def _choose_voice(self, index: int) -> None:
        self._ground.memory.voice = VOICES[index]

    def _remove(self, key: str) -> None:
        self._removed = key
        self._gone.show()
        self.bring_back.setFocus()
        self._ground.board.talk.remove_comment(key)
        self.reshaped.emit()

    def _bring_back(self) -> None:
        key = self._removed
        self.field.setFocus()
        self._forget_removed()
        self._ground.board.talk.remove_comment(key, removed=False)
        if key in self.cards:
            self.cards[key].done.setFocus()

    def _forget_removed(self) -> None:
        self._removed = ""
        self._gone.hide()
