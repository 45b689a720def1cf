"""What a text of an assessment says by plain rules, question by question: what answers it, or what one could write."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.coach.assessed_text import TextAnswer
from desktop.windows.labels import breakable, label

MOST_WORDS = 4


class TextHints(QWidget):
    """Hints and no grade: nothing is counted, and nothing has to be answered."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: tuple[TextAnswer, ...] = ()
        self._vague: TextAnswer | None = None
        self.rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 0, 2, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_answers(self, answers: Sequence[TextAnswer], vague: TextAnswer) -> None:
        """Show what a text answers, and the words in it that nobody can see; nothing for one hardly begun."""
        self._answers, self._vague = tuple(answers), vague if answers and vague.is_there else None
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        lines = [(each.question.title, self._said(each), each.is_there) for each in self._answers]
        if self._vague is not None:
            lines.append((self._vague.question.title, self._vague.question.ask, False))
        while len(self.rows) < len(lines):
            pair = label("strong"), label("", wrap=True)
            self.rows.append(pair)
            for column, each in enumerate(pair):
                self._grid.addWidget(each, len(self.rows) - 1, column)
        for at, (title, words) in enumerate(self.rows):
            shown = at < len(lines)
            for each in (title, words):
                each.setVisible(shown)
            if shown:
                title.setText(lines[at][0])
                words.setText(breakable(lines[at][1]))
                role = "fine" if lines[at][2] else "fault"
                if words.property("role") != role:
                    words.setProperty("role", role)
                    words.style().unpolish(words)
                    words.style().polish(words)
        self.setVisible(bool(lines))

    def _said(self, answer: TextAnswer) -> str:
        if not answer.is_there:
            return answer.question.ask
        words = ", ".join(f"“{word}”" for word in answer.words[:MOST_WORDS] if word.isalnum() or " " in word)
        return self.tr("There: {words}").format(words=words) if words else self.tr("There")
