"""What an indicator follows: goals of the plan, each a way there, and the sub-themes it is about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.followed import Followed
from desktop.model.journey import Card
from desktop.model.plan import Subject
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.case_editor_words import SYSTEMS
from desktop.windows.follow_part import FollowGround, FollowPart
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import first_line, push
from desktop.windows.row_button import RowButton
from desktop.windows.theme_picker import ThemePicker
from desktop.windows.wrap import Wrap


class GoalRow(QWidget):
    """A goal: a press goes there, the cross ties it no more."""

    def __init__(self, goal: Card, words: str) -> None:
        super().__init__()
        self.words = words
        self.go, self.untie = RowButton(words), push("×", lambda: None, "quiet")
        hold(self.untie, QWidget.setFixedWidth, 40, tall)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.go, 1)
        row.addWidget(self.untie)
        self.go.setToolTip(for_tip(self.tr("Go to the goal")))
        named = self.tr("No longer follow: {goal}").format(goal=words)
        self.untie.setAccessibleName(named)
        self.untie.setToolTip(for_tip(named))
        self.setObjectName("clear")
        self.goal = goal.id


class FollowTies(FollowPart):
    """Goals that are taken away from the plan are not shown; they come back with it."""

    goal_wanted = Signal(str)
    """Go to the goal with this id."""

    def __init__(self, ground: FollowGround, vocabulary: Callable[[], Vocabulary]) -> None:
        super().__init__(ground)
        self._vocabulary = vocabulary
        self._subjects: tuple[Subject, ...] = ()
        self.goals: dict[str, GoalRow] = {}
        self.chips: dict[Subject, QPushButton] = {}
        self.offer = CalmChoice()
        self.choose = push(self.tr("Choose a sub-theme …"), self.open_picker)
        self.picker: ThemePicker | None = None
        self._none = label("muted", self.tr("There are no goals in the plan yet."), wrap=True)
        self._rows, self._chips, self._place = QVBoxLayout(), QWidget(), QVBoxLayout()
        self._wrap = Wrap(self._chips, gap=6)
        self._build()
        self.offer.activated.connect(self._link)

    @override
    def show_followed(self, followed: Followed) -> None:
        plan = self.ground.board.board.plan
        there = {goal.id: goal for goal in plan.goals}
        self._show_goals({key: there[key] for key in there if key in followed.goals})
        self._offer([goal for key, goal in there.items() if key not in followed.goals])
        self._none.setVisible(not there)
        self._show_subjects(followed.subjects)

    def open_picker(self) -> None:
        """Unfold the list of sub-themes."""
        if self.picker is None:
            desk = self.ground.desk
            self.picker = ThemePicker(desk.look, desk.language, self._vocabulary())
            self.picker.retranslate()
            self.picker.search.setPlaceholderText(self.tr("Search …"))
            self.picker.toggled.connect(self._toggle)
            self.picker.closed.connect(self._close)
            self.picker.system_chosen.connect(self._tick)
            self._place.addWidget(self.picker)
            if self._subjects:
                self.picker.choose_system(self._subjects[0].system)
        self.picker.show()
        self._tick()
        self.picker.search.setFocus()
        self.sight_wanted.emit(self.picker)

    def _build(self) -> None:
        self._rows.setSpacing(4)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._chips.setObjectName("clear")
        self.offer.setAccessibleName(self.tr("Follow a goal"))
        self.column.addWidget(label("strong", self.tr("Follows these goals")))
        self.column.addLayout(self._rows)
        self.column.addWidget(self._none)
        self.column.addWidget(self.offer)
        self.column.addSpacing(6)
        self.column.addWidget(label("strong", self.tr("Sub-themes")))
        self.column.addWidget(self._chips)
        line = QHBoxLayout()
        line.addWidget(self.choose)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addLayout(self._place)

    def _show_goals(self, shown: dict[str, Card]) -> None:
        words = {key: first_line(goal.text) or self.tr("A goal without words") for key, goal in shown.items()}
        for key in [key for key, row in self.goals.items() if words.get(key) != row.words]:
            gone = self.goals.pop(key)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for key, goal in shown.items():
            if key not in self.goals:
                row = self.goals[key] = GoalRow(goal, words[key])
                row.go.clicked.connect(partial(self._go, key))
                row.untie.clicked.connect(partial(self._untie, key))
                self._rows.addWidget(row)
                row.show()

    def _go(self, goal: str, *_: object) -> None:
        self.goal_wanted.emit(goal)

    def _untie(self, goal: str, *_: object) -> None:
        self.offer.setFocus()
        self.ground.verbs.link(self.ground.id, goal, on=False)

    def _offer(self, goals: list[Card]) -> None:
        words = [
            self.tr("Follow a goal …"),
            *(first_line(goal.text) or self.tr("A goal without words") for goal in goals),
        ]
        keys = ["", *(goal.id for goal in goals)]
        if keys != [self.offer.itemData(at) for at in range(self.offer.count())] or words != [
            self.offer.itemText(at) for at in range(self.offer.count())
        ]:
            self.offer.clear()
            for key, each in zip(keys, words, strict=True):
                self.offer.addItem(each, key)
        self.offer.setCurrentIndex(0)
        self.offer.setVisible(bool(goals))

    def _link(self, at: int) -> None:
        goal = self.offer.itemData(at)
        if goal:
            self.ground.verbs.link(self.ground.id, goal)

    def _show_subjects(self, subjects: tuple[Subject, ...]) -> None:
        self._subjects = subjects
        for subject in self.chips.keys() - set(subjects):
            chip = self.chips.pop(subject)
            self._wrap.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for subject in subjects:
            if subject not in self.chips:
                named = f"{subject.label} · {subject.system}"
                chip = self.chips[subject] = push(f"×  {subject.label}", partial(self._drop, subject), "chip")
                chip.setToolTip(for_tip(named))
                chip.setAccessibleName(self.tr("{subtheme}. Take it away").format(subtheme=named))
                self._wrap.addWidget(chip)
                chip.show()
        labels = [subject.label for subject in subjects]
        for subject, chip in self.chips.items():  # two systems often call theirs the same
            system = Language.translate("CaseHelp", SYSTEMS.get(subject.system, subject.system))
            chip.setText(f"×  {subject.label}" + (f" · {system}" if labels.count(subject.label) > 1 else ""))
        self._chips.setVisible(bool(subjects))
        self._tick()

    def _drop(self, subject: Subject) -> None:
        self.choose.setFocus()
        self.ground.verbs.about(self.ground.id, subject, on=False)

    def _toggle(self, code: str) -> None:
        found = self.picker.choice(code) if self.picker is not None else None
        if found is not None:
            subject = Subject(found[0].id, found[2].code, found[2].label)
            self.ground.verbs.about(self.ground.id, subject, on=subject not in self._subjects)

    def _tick(self) -> None:
        if self.picker is not None and not self.picker.isHidden() and self.picker.system is not None:
            here = (each.code for each in self._subjects if each.system == self.picker.system.id)
            self.picker.show_ticks(frozenset(here))

    def _close(self) -> None:
        self.choose.setFocus()
        if self.picker is not None:
            self.picker.hide()
