"""A question that has to be answered before something is done that cannot be undone."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class Question(Sheet):
    """A title, the consequences in a sentence, and answers; closing it answers nothing."""

    def __init__(self, parent: QWidget | None, title: str, words: str) -> None:
        super().__init__(parent)
        self.entitle(title)
        self._words = label("", words, wrap=True)
        self.body.addWidget(self._words)

    def say(self, words: str) -> None:
        """Tell the consequences in other words."""
        self._words.setText(words)

    def add_answer(self, words: str, do: Callable[[], object], kind: str = "") -> QPushButton:
        """Offer an answer; the question is closed before it is acted on."""
        button = self.add_button(kind)
        button.setText(words)
        button.clicked.connect(lambda: self._answer(do))
        return button

    def _answer(self, do: Callable[[], object]) -> None:
        self.accept()
        do()
