"""What a change or a phase is worth, from three perspectives with a "because" each, and how far they lie apart."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Worth
from desktop.model.kinds import PERSPECTIVE_NAMES, PERSPECTIVE_QUESTIONS, WORTH_WORDS, Perspective
from desktop.text_size import hold, tall
from desktop.theme import TARGET
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import Ground, Section, kicker, one_line, write_live
from desktop.windows.panel_scale import Scale, signed

NARROW = "/\u200b"
"""Where a perspective's name may go on in the next line."""


class WorthRow(Section):
    """One perspective: its name with the word chosen, the five marks, and why."""

    def __init__(self, ground: Ground, perspective: Perspective) -> None:
        super().__init__(2)
        name = Language.translate("Kinds", PERSPECTIVE_NAMES[perspective])
        question = Language.translate("Kinds", PERSPECTIVE_QUESTIONS[perspective])
        self._ground, self._perspective = ground, perspective
        self._name = label("", name.replace("/", NARROW), wrap=True)
        self._word, self.question = label("muted", wrap=True), label("muted", question, wrap=True)
        self.scale = Scale()
        self.because: GuardedText = one_line(self.tr("{perspective}: because").format(perspective=name))
        self._build(name, question)

    def _build(self, name: str, question: str) -> None:
        self.scale.entitle(name)
        self.scale.setAccessibleDescription(question)
        self._name.setToolTip(for_tip(question))
        self.because.setPlaceholderText(self.tr("because …"))
        said, row = QVBoxLayout(), QHBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._word)
        row.setSpacing(4)
        row.addLayout(said, 1)
        row.addWidget(self.scale)
        self.column.addLayout(row)
        self.column.addWidget(self.question)
        self.column.addWidget(self.because)
        self.scale.chosen.connect(self._judge)
        write_live(self._ground, self.because, self._write)

    def show_worth(self, worth: Worth, *, asks: bool) -> None:
        """Show what has been said from here, and the question behind it when somebody asks."""
        self.scale.show_level(worth.level)
        word = "" if worth.level is None else Language.translate("Kinds", WORTH_WORDS[worth.level])
        self._word.setText(word)
        self._word.setVisible(bool(word))
        self.because.show_text(worth.because)
        self.because.setVisible(worth.level is not None or bool(worth.because) or self.because.hasFocus())
        self.question.setVisible(asks)

    def _judge(self, level: int | None) -> None:
        self._ground.board.details.judge(self._ground.about, self._perspective, level)

    def _write(self, words: str) -> None:
        self._ground.board.details.write_because(self._ground.about, self._perspective, words)


class WorthSection(Section):
    """The three rows; never a sum of them."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._worth: Sequence[Worth] = ()
        self.rows = {each: WorthRow(ground, each) for each in Perspective}
        self.ask, self._gap = QPushButton("?"), label("strong", wrap=True)
        self._build()

    def show_worth(self, worth: Sequence[Worth]) -> None:
        """Show what has been said."""
        self._worth = worth
        said = {each.perspective: each for each in worth}
        for perspective, row in self.rows.items():
            row.show_worth(said.get(perspective) or Worth(perspective), asks=self._ground.memory.asks)
        words = gap_words(worth)
        self._gap.setText(words)
        self._gap.setVisible(bool(words))

    def _build(self) -> None:
        self.ask.setCheckable(True)
        self.ask.setProperty("kind", "quiet")
        hold(self.ask, QWidget.setFixedWidth, TARGET, tall)
        self.ask.setChecked(self._ground.memory.asks)
        self.ask.setAccessibleName(self.tr("Show the questions to ask"))
        self.ask.setToolTip(for_tip(self.ask.accessibleName()))
        self.ask.toggled.connect(self._show_questions)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(kicker(self.tr("Value")))
        head.addWidget(self.ask)
        head.addStretch(1)
        for level in self.rows[Perspective.CITIZEN].scale.marks:
            number = label("muted", signed(level))
            hold(number, QWidget.setFixedWidth, TARGET, tall)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.addWidget(number)
        self.column.addLayout(head)
        for row in self.rows.values():
            self.column.addWidget(row)
        self.column.addWidget(self._gap)

    def _show_questions(self, asked: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._ground.memory.asks = asked
        self.show_worth(self._worth)


def gap_words(worth: Sequence[Worth]) -> str:
    """How far the perspectives lie apart, and which; nothing before two of them are said. They are never added."""
    levels = {each.perspective: each.level for each in worth if each.level is not None}
    if len(levels) < 2:
        return ""
    highest, lowest = max(levels.values()), min(levels.values())
    if highest == lowest:
        words = QCoreApplication.translate("WorthSection", "No gap: all who are judged say {level}.")
        return words.format(level=signed(highest))
    ends = [f"{_names(levels, level)} {signed(level)}" for level in (highest, lowest)]
    words = QCoreApplication.translate("WorthSection", "Gap of {gap}: {highest}, {lowest}")
    return words.format(gap=highest - lowest, highest=ends[0], lowest=ends[1])


def _names(levels: dict[Perspective, int], level: int) -> str:
    names = [Language.translate("Kinds", PERSPECTIVE_NAMES[each]).lower() for each in Perspective]
    there = [name for each, name in zip(Perspective, names, strict=True) if levels.get(each) == level]
    both = QCoreApplication.translate("WorthSection", "{first} and {second}")
    return both.format(first=there[0], second=there[1]) if len(there) == 2 else there[0]
