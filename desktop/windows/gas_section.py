"""The scale of a goal in the side panel: five levels in words, where it starts, what is reached, what all expect."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.coach.coach import Coach
from desktop.coach.facts import GoalFacts, Rung
from desktop.coach.hint import Rule
from desktop.document.aims import HIGHEST_WEIGHT
from desktop.model.blind import PERSPECTIVES, spread
from desktop.model.gas import STEPS, Gas
from desktop.model.gas_hints import scale_hints
from desktop.model.journey import Card
from desktop.model.plan import GoalType
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.gas_blind import GasBlind
from desktop.windows.gas_line import GasLine
from desktop.windows.gas_pick import LevelPick
from desktop.windows.gas_words import hint_words, perspective_name
from desktop.windows.labels import label
from desktop.windows.number_box import NumberBox
from desktop.windows.panel_form import Ground, Section, push
from desktop.windows.panel_scale import signed

HINTS_MS = 300
"""How long after the last change the scale is looked through."""
KEEPING = (GoalType.MAINTAIN, GoalType.LIMIT)
"""What a goal can be about whose baseline may be what is expected."""


class GasSection(Section):
    """Everything goes straight into the board. `use_coach` lets it point at words that nobody can see."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._coach: Coach | None = None
        self._card: Card | None = None
        self._sheet: GasBlind | None = None
        self.lines = {level: GasLine(ground, level) for level in STEPS}
        self.base, self.score = LevelPick(), LevelPick()
        self.weight = NumberBox(HIGHEST_WEIGHT)
        aims = ground.board.ladder.aims
        self.blind = push(self.tr("Set the expected level separately"), self.ask)
        self._chosen = label("muted", wrap=True)
        self._hints, self._hint_column = QFrame(), QVBoxLayout()
        self._said: tuple[str, ...] = ()
        self._weighing = QWidget()
        self.weigh = push(self.tr("Weight …"), self._unfold, "quiet")
        self._looking = QTimer(self, singleShot=True, interval=HINTS_MS)
        self._build()
        self._looking.timeout.connect(self._look)
        self.base.chosen.connect(lambda level: aims.set_base(ground.about, level))
        self.score.chosen.connect(lambda level: aims.set_score(ground.about, level))
        self.weight.chosen.connect(lambda weight: aims.weigh(ground.about, weight or 1))

    def use_coach(self, coach: Coach) -> None:
        """Let the goal coach look for words that nobody can see or count."""
        self._coach = coach
        self._looking.start()

    def show_card(self, card: Card) -> None:
        """Show the scale of a goal."""
        scale, known = card.aims.gas, self._card
        self._card = card
        for line in self.lines.values():
            line.show_scale(scale)
        self.base.show_level(scale.base)
        self.score.show_level(scale.score)
        self.weight.show_number(scale.weight)
        if known is None or known.id != card.id:
            self._fold(unfolded=scale.weight != 1)
            self._show_hints(())
        if known is None or known.id != card.id or known.aims is not card.aims:
            self._looking.start()
        self._show_chosen(card)

    @property
    def hints(self) -> tuple[str, ...]:
        """The remarks now shown."""
        return self._said

    def ask(self) -> None:
        """Let each perspective choose for itself."""
        if self._card is not None:
            self._sheet = GasBlind(self.window(), self._ground.board, self._card.id)
            self._sheet.open()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._sheet is not None and isValid(self._sheet):
            self._sheet.reject()  # somebody else has taken the goal away

    def _build(self) -> None:
        self.column.addWidget(
            label("muted", self.tr("Write 0 first, then upwards and downwards. One thing that one can see."), wrap=True)
        )
        for line in self.lines.values():
            self.column.addWidget(line)
        self._hint_column.setContentsMargins(10, 8, 10, 8)
        self._hint_column.setSpacing(6)
        self._hints.setLayout(self._hint_column)
        self._hints.setProperty("role", "warning")
        self._hints.hide()
        self.column.addWidget(self._hints)
        for caption, pick in (
            (self.tr("Baseline: where it is now"), self.base),
            (self.tr("Reached at the follow-up"), self.score),
        ):
            self.column.addWidget(label("muted", caption, wrap=True))
            pick.entitle(caption)
            self.column.addWidget(pick)
        self.column.addSpacing(4)
        self.column.addWidget(self.blind)
        self.column.addWidget(self._chosen)
        self._build_weight()

    def _build_weight(self) -> None:
        words = self.tr("Counts in the T-score as")
        hold(self.weight, QWidget.setFixedWidth, 60)
        self.weight.setAccessibleName(words)
        row = QHBoxLayout(self._weighing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label("", words, wrap=True), 1)
        row.addWidget(self.weight)
        self.column.addWidget(self.weigh, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._weighing)

    def _unfold(self) -> None:
        self._fold(unfolded=True)
        self.weight.setFocus(Qt.FocusReason.TabFocusReason)

    def _fold(self, *, unfolded: bool) -> None:
        self._weighing.setVisible(unfolded)
        self.weigh.setVisible(not unfolded)
        self.reshaped.emit()

    def _look(self) -> None:
        if self._card is not None:
            aims = self._card.aims
            found = [hint_words(hint) for hint in scale_hints(aims.gas, keeps=aims.goal_type in KEEPING)]
            self._show_hints((*found, *self._unseen(aims.gas)))

    def _unseen(self, scale: Gas) -> list[str]:
        """Say which words of which level nobody can see."""
        found: list[str] = []
        for level in STEPS if self._coach is not None else ():
            facts = GoalFacts(scale.at(level), Rung.SUB_GOAL)
            hints = self._coach.look(facts) if self._coach is not None else ()
            for words in (hint.words for hint in hints if hint.rule is Rule.VALUE_WORD):
                said = self.tr("{level}: “{words}” cannot be seen. What does one see, hear or count then?")
                found.append(said.format(level=signed(level), words="”, “".join(words)))
        return found[:1]

    def _show_hints(self, said: Sequence[str]) -> None:
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        for each in self._hints.findChildren(QLabel):
            self._hint_column.removeWidget(each)
            each.deleteLater()
        for words in said:
            self._hint_column.addWidget(label("", words, wrap=True))
        self._hints.setVisible(bool(said))

    def _show_chosen(self, card: Card) -> None:
        board = self._ground.board.board
        levels, shown = board.expected.get(card.id, {}), card.id in board.unveiled
        self._chosen.setText(self._say_shown(levels) if shown else self._say_hidden(levels))
        self._chosen.setVisible(bool(self._chosen.text()))
        self.blind.setText(self.tr("See what all expect") if shown else self.tr("Set the expected level separately"))
        if self._sheet is not None and isValid(self._sheet):
            self._sheet.refresh()

    def _say_hidden(self, levels: Mapping[Side, int]) -> str:
        names = [perspective_name(side) for side in PERSPECTIVES if side in levels]
        return self.tr("Chosen so far, and hidden: {names}").format(names=", ".join(names)) if names else ""

    def _say_shown(self, levels: Mapping[Side, int]) -> str:
        said = [f"{perspective_name(side)} {signed(levels[side])}" for side in PERSPECTIVES if side in levels]
        found = spread(levels)
        if found is not None and found.steps:
            said.append(self.tr("%n step(s) apart", "", found.steps))
        return " · ".join(said)
