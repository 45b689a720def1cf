"""Whose turn it is to say what they expect: who has chosen is told, what they have chosen is not."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.model.blind import PERSPECTIVES, waiting
from desktop.model.sides import Side
from desktop.windows.gas_words import perspective_name
from desktop.windows.labels import label
from desktop.windows.panel_form import push, restyle


class GasTurns(QWidget):
    """The screen between two choices, where the computer is handed on."""

    side_wanted = Signal(object)
    """This `Side` sits at the computer now."""

    def __init__(self) -> None:
        super().__init__()
        self._task = ""
        self._words, self._note = label("lead", wrap=True), label("muted", wrap=True)
        self.buttons: dict[Side, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        for side in PERSPECTIVES:
            button = self.buttons[side] = push("", partial(self.side_wanted.emit, side))
            button.setAutoDefault(False)
            button.setProperty("fit", "touch")
            column.addWidget(button)
        column.addWidget(self._note)
        column.addStretch(1)

    def entitle(self, task: str) -> None:
        """Say what each perspective does here, where it is something else than for the scale of a goal."""
        self._task = task

    def show_turns(self, levels: Mapping[Side, object], last: Side | None) -> None:
        """Show who has chosen; `last` is who did so just now, at this computer."""
        left = waiting(levels)
        following = left[0] if left else None
        self._words.setText(self._say(last, following))
        self._note.setText(
            self.tr("With three computers, choose at one each. A choice can be changed until it is shown.")
        )
        for side, button in self.buttons.items():
            said = self.tr("has chosen") if side not in left else self.tr("has not chosen yet")
            button.setText(f"{'✓ ' if side not in left else ''}{self._we_are(side)} – {said}")
            restyle(button, "kind", "primary" if side is following else "")

    def take_focus(self) -> None:
        """Let the keyboard begin with whoever comes next."""
        wanted = [each for each in self.buttons.values() if each.property("kind") == "primary"]
        (wanted or list(self.buttons.values()))[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, last: Side | None, following: Side | None) -> str:
        if last is None:
            return self._task or self.tr(
                "Each perspective chooses which level it honestly expects at the follow-up. Nobody sees what the "
                "others have chosen until you show it together."
            )
        saved = self.tr("{who}: your choice is kept, and hidden.").format(who=perspective_name(last))
        if following is None:
            all_done = self.tr("All have chosen.")
            return f"{saved} {all_done}"
        return f"{saved} {self._hand_on(following)}"

    def _hand_on(self, side: Side) -> str:
        match side:
            case Side.CITIZEN:
                return self.tr("Hand the computer on to the citizen or the relatives.")
            case Side.AUTHORITY:
                return self.tr("Hand the computer on to the authority.")
            case _:
                return self.tr("Hand the computer on to the provider.")

    def _we_are(self, side: Side) -> str:
        match side:
            case Side.CITIZEN:
                return self.tr("We are the citizen or the relatives")
            case Side.AUTHORITY:
                return self.tr("We are the authority")
            case _:
                return self.tr("We are the provider")
