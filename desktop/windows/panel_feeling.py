"""An emotion point in the side panel: how the citizen feels, in whose words, and what the phase is worth."""

from functools import partial

from PySide6.QtWidgets import QPushButton

from desktop.language import Language
from desktop.model.kinds import FEELINGS
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, PanelForm, push
from desktop.windows.panel_quote import QuoteSection
from desktop.windows.panel_scale import signed
from desktop.windows.panel_worth import WorthSection


class FeelingForm(PanelForm):
    """The form of a phase's emotion point."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._title = label("muted", wrap=True)
        self.levels: dict[int, QPushButton] = {}
        board = ground.board
        self.quote = QuoteSection(
            ground, lambda words: board.write_quote(ground.about, words), lambda: board.may_quote(ground.about)
        )
        self.worth = WorthSection(ground)
        self._remove = push(self.tr("Remove emotion point"), self.remove_wanted.emit)
        self._build()
        self.show_newest()

    @property
    @override
    def fields(self) -> dict[str, LiveText]:
        mine = {"quote": self.quote.words.field} if not self.quote.words.isHidden() else {}
        return {**mine, "reading": self.quote.readings.fresh.field}

    @override
    def show_newest(self) -> None:
        phase = self.ground.journey.phase(self.ground.about)
        if phase is None:
            return
        self._title.setText(phase.title)
        for level, button in self.levels.items():
            button.setChecked(phase.feeling == level)
        self.quote.show_quote(phase.quote)
        self.worth.show_worth(phase.worth)
        self._remove.setVisible(phase.feeling is not None)

    def _build(self) -> None:
        self.column.addWidget(label("heading", self.tr("How does the citizen feel?"), wrap=True))
        self.column.addWidget(self._title)
        for level in sorted(FEELINGS, reverse=True):
            words = f"{signed(level):\u2007>2}   {Language.translate('Kinds', FEELINGS[level])}"
            button = self.levels[level] = push(words, partial(self._feel, level), "choice")
            button.setCheckable(True)
            self.column.addWidget(button)
        self.add(self.quote, self.worth)
        self.column.addSpacing(10)
        self.column.addWidget(self._remove)
        self.column.addStretch(1)

    def _feel(self, level: int) -> None:
        self.ground.board.feel(self.ground.about, level)
        self.show_newest()
