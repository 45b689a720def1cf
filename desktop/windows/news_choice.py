"""A text that both sides had written: both candidates and what became of them, and one press to choose."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout

from desktop.language import Language
from desktop.model.differences import Difference
from desktop.model.news_words import sentence
from desktop.overriding import override
from desktop.windows.labels import breakable, label

Write = Callable[[str], None]
"""Writes a text where the difference is."""


class NewsChoice(QFrame):
    """Three answers: both texts as they were joined, ours, theirs. Choosing writes at once; undo takes it back."""

    def __init__(self, difference: Difference, write: Write) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._difference = difference
        self._title = label("strong", wrap=True)
        self._captions: list[_Caption] = []
        self.answers: list[QRadioButton] = []
        group, column = QButtonGroup(self), QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self._title)
        for words in (difference.after, difference.before, difference.theirs):
            answer = QRadioButton()
            answer.clicked.connect(partial(_choose, write, words))
            caption, row = _Caption(answer), QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(caption, 1)
            column.addLayout(row)
            group.addButton(answer)
            self.answers.append(answer)
            self._captions.append(caption)
        self.answers[0].setChecked(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        translate, told = Language.translate, self._difference
        self._title.setText(breakable(sentence(told, translate)))
        texts = (
            translate("News", "Both as they stand now: {words}").format(words=told.after),
            translate("News", "What was written here: {words}").format(words=told.before),
            translate("News", "What was written there: {words}").format(words=told.theirs),
        )
        for answer, caption, words in zip(self.answers, self._captions, texts, strict=True):
            answer.setAccessibleName(words)
            caption.setText(breakable(words))


class _Caption(QLabel):
    """The words of an answer, which may take several lines; a press on them is a press on the answer."""

    def __init__(self, answer: QRadioButton) -> None:
        super().__init__()
        self._answer = answer
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(0, 8, 0, 4)

    @override
    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._answer.click()


def _choose(write: Write, words: str, *_: object) -> None:
    write(words)
