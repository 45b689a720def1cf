"""In which form all goals of the plan speak of the citizen: jeg, du, or an invented name."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.coach.wording import LetterWords
from desktop.model.journey import Card
from desktop.model.plan import Person
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Words, kicker, push
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_section import PlanSection


class VoiceSection(PlanSection):
    """Belongs to the plan, and so is the same at every goal."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self._kit = kit
        self.buttons: dict[Person, QPushButton] = {}
        aims = ground.board.ladder.aims
        self.name = Words(ground, partial(aims.write_plan, "name"))
        frame, row = QFrame(), QHBoxLayout()
        frame.setProperty("role", "segments")
        frame.setLayout(row)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        for person in Person:
            button = self.buttons[person] = push(person.value, partial(self._speak, person), "segment")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("The goals say “{word}”").format(word=person.value))
            row.addWidget(button)
        self.name.entitle(self.tr("The citizen's name"), self.tr("An invented one"))
        self.column.addWidget(label("muted", self.tr("One form through the whole plan."), wrap=True))
        self.column.addWidget(frame, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.name)
        self.letters = {each.letter: self._letter(each) for each in kit.words.letters}

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {"name": self.name.field}

    @override
    def show_card(self, card: Card) -> None:
        voice = self.ground.board.board.voice
        for person, button in self.buttons.items():
            button.setChecked(person is voice.person)
        self.name.field.show_text(voice.name)

    def _letter(self, letter: LetterWords) -> CalmChoice:
        """A choice of what a letter of SMART stands for, on this computer."""
        choice, caption = CalmChoice(), self.tr("{letter} in SMART stands for").format(letter=letter.letter.value)
        for word in letter.words:
            choice.addItem(word.word)
        names = [word.word for word in letter.words]
        kept = self._kit.words.word(letter.letter)
        choice.setCurrentIndex(names.index(kept) if kept in names else 0)
        choice.setAccessibleName(caption)
        hold(choice, QWidget.setMinimumHeight, 38, tall)
        choice.activated.connect(lambda at: self._kit.words.choose(letter.letter, names[at] if at else ""))
        self.column.addWidget(kicker(caption))
        self.column.addWidget(choice)
        return choice

    def _speak(self, person: Person) -> None:
        chosen = self.ground.board.board.voice.person is person
        self.ground.board.ladder.aims.speak(None if chosen else person)
        card = self.ground.journey.cards.get(self.ground.about)
        if card is not None:
            self.show_card(card)


def voice_words(ground: Ground) -> str:
    """How the plan speaks, in one line."""
    voice = ground.board.board.voice
    return " · ".join(filter(None, (voice.person.value if voice.person is not None else "", voice.name)))
