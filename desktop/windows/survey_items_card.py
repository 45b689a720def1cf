"""What a collaboration survey asks: the program's own statements, or those of the municipality out of a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.language import Language
from desktop.model.survey import Dimension, ItemSet, Survey
from desktop.model.survey_items import load_items
from desktop.paths import resources
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import breakable, label
from desktop.windows.survey_card import FormCard

translate = Language.translate


class SurveyItemsCard(FormCard):
    """Offers the sets that are on this computer; reading and writing files is somebody else's."""

    chosen = Signal(object)
    """Ask this `ItemSet`."""
    load_wanted = Signal()
    save_wanted = Signal()
    """Save what is asked as a file, to be changed and passed on."""

    def __init__(self) -> None:
        self.choice, self._words = CalmChoice(), label("body", wrap=True)
        self.load, self.save = QPushButton(), QPushButton()
        super().__init__(self.choice, self._words)
        self._shipped = load_items(resources())
        self._own: tuple[ItemSet, ...] = ()
        self._offered: tuple[ItemSet, ...] = ()
        self._asked: ItemSet | None = None
        self._locked = False
        foot = QHBoxLayout()
        for button in (self.load, self.save):
            foot.addWidget(button)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.choice.activated.connect(lambda at: self.chosen.emit(self._offered[at]))
        self.load.clicked.connect(lambda *_: self.load_wanted.emit())
        self.save.clicked.connect(lambda *_: self.save_wanted.emit())

    def offer(self, own: Sequence[ItemSet]) -> None:
        """Offer the sets of this computer beside that of the program."""
        self._own = tuple(own)
        self._fill()

    def show_survey(self, survey: Survey, *, locked: bool) -> None:
        """Show what a survey asks."""
        self._asked, self._locked = survey.items, locked
        role = translate("Survey", "[role]")
        lines = [f"{at}.  {survey.items.statement(each, role)}" for at, each in enumerate(Dimension, 1)]
        scale = " · ".join(f"{at} {words}" for at, words in enumerate(survey.items.scale, 1))
        self._words.setText(breakable("\n".join([*lines, "", scale])))
        self._fill()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.entitle(
            translate("Survey", "The seven statements"),
            translate(
                "Survey",
                "The same statements must be asked before and after. A municipality that has others, such as licensed "
                "ones, saves these as a file, writes its own in it, and loads it.",
            ),
        )
        self.choice.setAccessibleName(translate("Survey", "The seven statements"))
        self.load.setText(translate("Survey", "From a file …"))
        self.save.setText(translate("Survey", "Save as a file …"))
        self._fill()

    def _fill(self) -> None:
        """The program's own first, those of this computer, and what is asked now, whatever it is."""
        shipped = self._shipped
        known = {each.mark: each for each in (shipped, *self._own)}
        if self._asked is not None:
            known.setdefault(self._asked.mark, self._asked)
        self._offered = tuple(known.values())
        own = translate("Survey", "{name} (the program's own)").format(name=shipped.name)
        names = [own if each.mark == shipped.mark else each.name for each in self._offered]
        if names != [self.choice.itemText(at) for at in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(names)
        marks = [each.mark for each in self._offered]
        if self._asked is not None:
            self.choice.setCurrentIndex(marks.index(self._asked.mark))
        self.choice.setVisible(len(marks) > 1)
        self.choice.setEnabled(not self._locked)
        self.load.setVisible(not self._locked)
