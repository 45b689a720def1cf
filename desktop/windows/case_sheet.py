"""A case as a group reads it: large type, the citizen's own words set apart, actors and levels beside; any size."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.model.case import Assessment, Case
from desktop.model.quoting import quoted
from desktop.text_size import px
from desktop.windows.case_view import SideChip
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.level_bar import Level

TEXT, QUOTE, TITLE, LEAD, HEAD, SMALL = 19, 21, 36, 21, 15, 16
"""Type at 100 %, in pixels."""
STORY, ASIDE, GAP = 700, 330, 48
"""Widths at 100 %, in pixels."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the story: where it stands, and its words as they are read aloud."""

    frame: QFrame
    role: str
    words: str


class CaseSheet(QWidget):
    """Built anew for each case and each size; `parts` are in the order they are read."""

    def __init__(self, desk: Desk, case: Case, zoom: float, *, beside: bool) -> None:
        super().__init__()
        self._desk = desk
        self._zoom = zoom
        self.parts: list[Part] = []
        self.setObjectName("clear")
        whole = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(40, 32, 40, 48)
        whole.setSpacing(self._scaled(GAP))
        story, aside = QVBoxLayout(), QVBoxLayout()
        for column in (story, aside):
            column.setSpacing(self._scaled(8))
        self._fill_story(story, case)
        self._fill_aside(aside, case)
        whole.addStretch(1)
        whole.addWidget(_column(story, self._scaled(STORY)), 100)
        whole.addWidget(_column(aside, self._scaled(ASIDE if beside else STORY)), 1)
        whole.addStretch(1)

    def _fill_story(self, column: QVBoxLayout, case: Case) -> None:
        self._add(column, ((case.title, TITLE, "title"), (case.persona, LEAD, "lead")))
        self._texts(column, self.tr("Situation"), case.situation.split("\n\n"))
        self._texts(column, self.tr("In the citizen's own words"), list(map(quoted, case.own_words)), quote=True)
        self._texts(column, self.tr("What went wrong in the collaboration"), case.went_wrong.split("\n\n"))
        numbered = [f"{number}. {words}" for number, words in enumerate(case.questions, start=1)]
        self._texts(column, self.tr("To discuss"), numbered)
        self._texts(column, self.tr("More from the file"), case.left_over.split("\n\n"))

    def _texts(self, column: QVBoxLayout, head: str, texts: list[str], *, quote: bool = False) -> None:
        written = [text.strip() for text in texts if text.strip()]
        if not written:
            return
        column.addSpacing(self._scaled(14))
        column.addWidget(self._label(head.upper(), HEAD, "kicker"))
        for number, text in enumerate(written):
            rows = ((text, QUOTE if quote else TEXT, "quote" if quote else "body"),)
            self._add(column, rows, said=f"{head}. {text}" if number == 0 else text, quote=quote)

    def _add(
        self,
        column: QVBoxLayout,
        rows: tuple[tuple[str, int, str], ...],
        said: str = "",
        *,
        quote: bool = False,
    ) -> None:
        written = [row for row in rows if row[0].strip()]
        frame = QFrame()
        role = "ownWords" if quote else "part"
        frame.setProperty("role", role)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*((18, 10, 16, 12) if quote else (0, 0, 0, 0)))
        for words, size, kind in written:
            inside.addWidget(self._label(words, size, kind, selectable=True))
        column.addWidget(frame)
        self.parts.append(Part(frame, role, said or ". ".join(words for words, _, _ in written)))

    def _fill_aside(self, column: QVBoxLayout, case: Case) -> None:
        if case.actors:
            column.addWidget(self._label(self.tr("Actors").upper(), HEAD, "kicker"))
            for actor in case.actors:
                chip = SideChip(actor)
                self._size(chip, SMALL)
                column.addWidget(chip)
            column.addSpacing(self._scaled(18))
        if case.assessments:
            column.addWidget(self._label(self.tr("Themes and levels").upper(), HEAD, "kicker"))
            if case.scale:
                column.addWidget(self._label(case.scale, SMALL - 1, "muted"))
            for theme, lines in groupby(case.assessments, key=lambda line: line.theme):
                column.addWidget(self._levels(theme, lines))

    def _levels(self, theme: str, lines: Iterator[Assessment]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, self._scaled(4), 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        if theme:
            grid.addWidget(self._label(theme, SMALL, "strong"), 0, 0, 1, 2)
        for line in lines:
            row = grid.rowCount()
            grid.addWidget(self._label(line.label, SMALL), row, 0)
            level = Level(self._desk.look, line)
            grid.addWidget(level, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            if line.note and line.level is not None:
                grid.addWidget(self._label(line.note, SMALL - 1, "muted"), row + 1, 0, 1, 2)
        return made

    def _label(self, words: str, size: int, role: str = "", *, selectable: bool = False) -> QLabel:
        made = label(role, words, wrap=True, selectable=selectable)
        self._size(made, size)
        return made

    def _size(self, made: QLabel, size: int) -> None:
        # The style sheet of the program sets sizes in pixels; a label's own comes after it.
        made.setStyleSheet(f"font-size: {self._scaled(size)}px;")

    def _scaled(self, length: int) -> int:
        return px(length * self._zoom)


def _column(inside: QVBoxLayout, width: int) -> QWidget:
    made = QWidget()
    made.setMaximumWidth(width)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addStretch(1)
    made.setLayout(inside)
    return made
