"""The steps of an indicator to press: in words, where something is seen for the first time, or as figures in a row."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.timeline_words import UNASSESSED
from desktop.model.case import NOT_ASSESSED
from desktop.model.followed import SAID, STEPS, Followed
from desktop.text_size import hold, tall
from desktop.windows.gas_pick import LevelButton
from desktop.windows.labels import breakable, for_tip, label


class StepLine(QFrame):
    """A button with the number of a step, and beside it what the step looks like."""

    pressed = Signal(int)

    def __init__(self, step: int) -> None:
        super().__init__()
        self.step = step
        self.button, self.words = QPushButton(str(step)), label("", wrap=True)
        self.button.setAutoDefault(False)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        hold(self.button, QWidget.setFixedWidth, 52, tall)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.button.clicked.connect(lambda *_: self.pressed.emit(self.step))

    def show_followed(self, followed: Followed) -> None:
        """Say what the step looks like."""
        words = followed.steps[self.step] or "–"
        self.words.setText(breakable(words))
        named = self.tr("Step {step}: {words}").format(step=self.step, words=words)
        self.button.setAccessibleName(named)
        self.button.setToolTip(for_tip(f"{named} ({self.step})"))


class StepLines(QWidget):
    """All five under each other, and that nothing was assessed."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines = {step: StepLine(step) for step in STEPS}
        self.unassessed = QPushButton()
        self.unassessed.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in self.lines.values():
            column.addWidget(line)
            line.pressed.connect(self.pressed)
        column.addWidget(self.unassessed, 0, Qt.AlignmentFlag.AlignLeft)
        self.unassessed.setText(Language.translate("Follow", UNASSESSED))
        self.unassessed.clicked.connect(lambda *_: self.pressed.emit(NOT_ASSESSED))

    def show_followed(self, followed: Followed) -> None:
        for line in self.lines.values():
            line.show_followed(followed)


class StepPick(QFrame):
    """One of the steps as figures in a row, one stop for Tab; one that is pressed again is taken back."""

    chosen = Signal(object)
    """The step this user has chosen, or None for the one that was taken back."""

    def __init__(self, *, unassessed: bool) -> None:
        super().__init__()
        self._step: int | None = None
        self._name = ""
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        offered = SAID if unassessed else STEPS
        self.buttons = {step: LevelButton(str(step) if step in STEPS else "–") for step in offered}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for step, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("fit", "narrow")
            hold(button, QWidget.setFixedWidth, 38, tall)
            button.clicked.connect(partial(self._press, step))
            button.stepped.connect(partial(self._go, step))
            button.cleared.connect(partial(self.chosen.emit, None))
            row.addWidget(button)
        self._show_state()

    def entitle(self, name: str) -> None:
        """Say what the step is of."""
        self._name = name
        self.setAccessibleName(name)

    def show_step(self, followed: Followed, step: int | None) -> None:
        """Show what the document says."""
        self._step = step
        for each, button in self.buttons.items():
            words = followed.step_words(each) or Language.translate("Follow", UNASSESSED)
            button.setAccessibleName(f"{self._name}: {words}")
            button.setToolTip(for_tip(words))
        self._show_state()

    def _press(self, step: int, *_: object) -> None:
        self.chosen.emit(None if step == self._step else step)
        self._show_state()

    def _go(self, step: int, by: int) -> None:
        order = list(self.buttons)
        at = max(0, min(len(order) - 1, order.index(step) + by))
        self.buttons[order[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_state(self) -> None:
        stop = next(iter(self.buttons)) if self._step not in self.buttons else self._step
        for step, button in self.buttons.items():
            button.setChecked(step == self._step)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step == stop else Qt.FocusPolicy.ClickFocus)
