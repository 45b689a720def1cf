"""Agreeing on where it starts: two sides set levels of three sub-themes unseen, and then compare them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.coach.exercises import Exercise
from desktop.model.blind import spread
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem, Scale
from desktop.model.goal_subjects import goal_vocabulary
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_steps import BothLevels, StepPick
from desktop.windows.gas_words import perspective_name
from desktop.windows.labels import label
from desktop.windows.panel_form import push, restyle
from desktop.windows.wrap import Wrap

SIDES = (Side.AUTHORITY, Side.PROVIDER)
THEMES = 3
Chosen = dict[int, int]
"""Levels by the number of the sub-theme."""


class BaselineActivity(Activity):
    """Kept while the page is open. All levels are of one system: those of two are never compared."""

    def __init__(self, exercise: Exercise, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._systems: tuple[CodeSystem, ...] = ()
        self._set: dict[Side, Chosen] = {}
        self._side: Side | None = None
        self._shown = False
        self.system, self.themes = CalmChoice(), [CalmChoice() for _ in range(THEMES)]
        self._note, self._place = label("muted", wrap=True), QVBoxLayout()
        self.turns: dict[Side, QPushButton] = {side: push("", partial(self._sit, side)) for side in SIDES}
        self.together = push("", self._show_together)
        self.keep, self.back, self.again = (
            push("", self._keep, "primary"),
            push("", self._go_back),
            push("", self._redo),
        )
        self.picks: list[StepPick] = []
        self.rows: list[BothLevels] = []
        super().__init__(exercise)
        self._build()
        self.use_case(None)

    @override
    def use_case(self, case: Case | None) -> None:
        """Offer the systems the case uses; what has been set stays while they are the same."""
        systems = tuple(each for each in goal_vocabulary(self._vocabulary, case).systems if each.scale is not None)
        if systems != self._systems:
            self._systems = systems
            self.system.clear()
            for each in systems:
                self.system.addItem(each.name, each.id)
            self._offer_themes()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.system.setAccessibleName(self.tr("Code system"))
        for number, choice in enumerate(self.themes, start=1):
            choice.setAccessibleName(self.tr("Sub-theme {number}").format(number=number))
        self.together.setText(self.tr("Show at the same time"))
        self.keep.setText(self.tr("Keep it hidden"))
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Do it again"))
        self._show()

    @property
    def _scale(self) -> Scale | None:
        at = self.system.currentIndex()
        return self._systems[at].scale if 0 <= at < len(self._systems) else None

    def _build(self) -> None:
        buttons = Wrap(gap=8)
        for button in (*self.turns.values(), self.together, self.keep, self.back, self.again):
            button.setProperty("fit", "touch")
            buttons.addWidget(button)
        self._place.setSpacing(10)
        for widget in (self.system, *self.themes, self._note):
            self.body.addWidget(widget)
        self.body.addLayout(self._place)
        self.body.addLayout(buttons)
        self.system.activated.connect(lambda _: self._offer_themes())
        for choice in self.themes:
            choice.activated.connect(lambda _: self._redo())

    def _offer_themes(self) -> None:
        at = self.system.currentIndex()
        offered = self._systems[at].themes if 0 <= at < len(self._systems) else ()
        lines = [(theme.label, sub) for theme in offered for sub in theme.subthemes]
        firsts = [lines.index((theme.label, theme.subthemes[0])) for theme in offered if theme.subthemes]
        for number, choice in enumerate(self.themes):
            choice.clear()
            for theme, sub in lines:
                choice.addItem(f"{theme} · {sub.label}", sub.label)
            choice.setCurrentIndex(firsts[number] if number < len(firsts) else 0)
        self._redo()

    def _sit(self, side: Side) -> None:
        self._side = side
        self._show()
        if self.picks:
            next(iter(self.picks[0].buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._side is not None:
            self._set[self._side] = {number: pick.value for number, pick in enumerate(self.picks)}
        self._go_back()

    def _go_back(self) -> None:
        self._side = None
        self._show()

    def _show_together(self) -> None:
        self._shown = True
        self._show()

    def _redo(self) -> None:
        self._set, self._side, self._shown = {}, None, False
        self._show()

    def _show(self) -> None:
        """Show whose turn it is, the levels one side sets, or both sides' together."""
        setting, shown, done = self._side is not None, self._shown, len(self._set) == len(SIDES)
        for choice in (self.system, *self.themes):
            choice.setVisible(not setting and not shown and choice.count() > 1)
        self._fill(self._make_picks if setting else self._make_rows if shown else list)
        for side, button in self.turns.items():
            said = self.tr("has set the levels") if side in self._set else self.tr("has not set the levels yet")
            button.setText(f"{'✓ ' if side in self._set else ''}{perspective_name(side)} – {said}")
            button.setVisible(not setting and not shown)
        self.together.setVisible(not setting and not shown)
        self.together.setEnabled(done)
        restyle(self.together, "kind", "primary" if done else "")
        self.keep.setVisible(setting)
        self.back.setVisible(setting)
        self.again.setVisible(shown)
        self.show_questions(shown=shown)
        self._note.setText(self._say())
        self._allow()

    def _say(self) -> str:
        if self._side is not None:
            who = perspective_name(self._side)
            return self.tr("{who}: with aids, and without support. The other side does not look.").format(who=who)
        if self._shown:
            return self._scale.name if self._scale is not None else ""
        return self.tr("Choose three sub-themes together. Then each side sets its levels, one at a time.")

    def _fill(self, make: Callable[[], list[QWidget]]) -> None:
        _empty(self._place)
        self.picks, self.rows = [], []
        for widget in make():
            self._place.addWidget(widget)
            widget.show()  # a layout would do so later

    def _make_picks(self) -> list[QWidget]:
        scale = self._scale
        if scale is not None:
            self.picks = [StepPick(choice.currentData() or "", scale) for choice in self.themes]
        for pick in self.picks:
            pick.chosen.connect(lambda _: self._allow())
        return list(self.picks)

    def _make_rows(self) -> list[QWidget]:
        scale = self._scale
        for number, choice in enumerate(self.themes if scale is not None else ()):
            levels = {side: self._set[side][number] for side in SIDES if side in self._set}
            if scale is not None:
                self.rows.append(BothLevels(choice.currentData() or "", scale, levels, spread(levels)))
        return list(self.rows)

    def _allow(self) -> None:
        self.keep.setEnabled(bool(self.picks) and all(pick.value >= 0 for pick in self.picks))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
