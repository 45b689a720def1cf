"""How a goal read before, beside how it reads now, in the side panel; and the button that begins to write it anew."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.model.journey import Card
from desktop.overriding import override
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import Ground, kicker, push
from desktop.windows.plan_section import PlanSection


class RewrittenSection(PlanSection):
    """The wording before stays until somebody lets go of it."""

    begun = Signal()
    """The present wording is kept; somebody is going to write another one."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        self._before, self._after, self._frame = label("", wrap=True), label("", wrap=True), QFrame()
        self._lead = label("muted", wrap=True)
        self.begin_anew = push(self.tr("Write the goal anew"), self._begin)
        self.forget = push(self.tr("Let go of the wording before"), self._forget, "quiet")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(4)
        for words in (kicker(self.tr("Before")), self._before, kicker(self.tr("Now")), self._after):
            inside.addWidget(words)
        self._frame.setProperty("role", "well")
        for widget in (self._lead, self._frame, self.begin_anew, self.forget):
            self.column.addWidget(widget)
        self._lead.setText(
            self.tr(
                "The wording it has now is kept beside the new one, for the gallery and for those who read it later."
            )
        )

    @override
    def show_card(self, card: Card) -> None:
        weak, same = card.aims.weak.strip(), card.aims.weak.strip() == card.text.strip()
        self._before.setText(breakable(weak))
        self._after.setText(self.tr("Not written anew yet.") if same or not card.text.strip() else breakable(card.text))
        self._frame.setVisible(bool(weak))
        self.forget.setVisible(bool(weak))
        self.begin_anew.setVisible(not weak)
        self.begin_anew.setEnabled(bool(card.text.strip()))
        self._lead.setVisible(not weak)

    def _begin(self) -> None:
        self.ground.board.ladder.aims.keep_as_weak(self.ground.about)
        self.begun.emit()
        self.reshaped.emit()

    def _forget(self) -> None:
        self.ground.board.ladder.aims.write(self.ground.about, "weak", "")
        self.reshaped.emit()


def rewritten_words(card: Card) -> str:
    """How the goal read before, in one line."""
    return " ".join(card.aims.weak.split())
