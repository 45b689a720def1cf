"""From where on a number of a collaboration survey is called middling, and from where on strong."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language import Language
from desktop.model.survey import BEST, WORST
from desktop.model.survey_bands import Bands, one_decimal
from desktop.text_size import aside, hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label
from desktop.windows.survey_card import FormCard
from desktop.windows.survey_words import point

translate = Language.translate
STEPS = tuple(Fraction(tenth, 10) for tenth in range(WORST * 10 + 5, BEST * 10 + 1))


class SurveyBandsCard(FormCard):
    """Two bounds, which keep their order."""

    chosen = Signal(object)
    """These `Bands` from now on."""

    def __init__(self) -> None:
        self.middle, self.strong = CalmChoice(), CalmChoice()
        self._captions = label(), label()
        inside = QWidget()
        super().__init__(inside)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        for at, (caption, choice) in enumerate(zip(self._captions, (self.middle, self.strong), strict=True)):
            hold(choice, QWidget.setMinimumWidth, 110, aside)
            choice.addItems([""] * len(STEPS))
            caption.setBuddy(choice)
            grid.addWidget(caption, at, 0)
            grid.addWidget(choice, at, 1)
        self.middle.activated.connect(lambda at: self._choose(middle=STEPS[at]))
        self.strong.activated.connect(lambda at: self._choose(strong=STEPS[at]))
        self._bands = Bands()

    def show_bands(self, bands: Bands) -> None:
        """Show the bounds; one that lies between two steps shows as the step under it."""
        self._bands = bands
        for choice, bound in ((self.middle, bands.middle), (self.strong, bands.strong)):
            choice.setCurrentIndex(max(0, sum(step <= bound for step in STEPS) - 1))

    def retranslate(self, code: str) -> None:
        """Say all words again in the language in use."""
        self.entitle(
            translate("Survey", "What is weak, and what is strong?"),
            translate(
                "Survey",
                "The words beside the numbers. These bounds are made for talking together, and may be moved at any "
                "time; the numbers stay as they are.",
            ),
        )
        names = translate("Survey", "Middling from"), translate("Survey", "Strong from")
        for caption, choice, words in zip(self._captions, (self.middle, self.strong), names, strict=True):
            caption.setText(words)
            choice.setAccessibleName(words)
            for at, step in enumerate(STEPS):
                choice.setItemText(at, one_decimal(step, point(code)))

    def _choose(self, middle: Fraction | None = None, strong: Fraction | None = None) -> None:
        low = self._bands.middle if middle is None else middle
        high = self._bands.strong if strong is None else strong
        low, high = (low, max(low, high)) if strong is None else (min(low, high), high)
        self.chosen.emit(Bands(low, high))
