"""The exercise cards of a group: which there are at the left, and the one that is being done beside them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.coach.assessed_text import load_text_rules
from desktop.coach.exercises import Exercise, ExerciseKind, Exercises, load_exercises
from desktop.document.board import BoardDocument
from desktop.model.case import Case
from desktop.overriding import override
from desktop.paths import resources
from desktop.text_size import aside, hold
from desktop.windows.before_after import BeforeAfter
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_baseline import BaselineActivity
from desktop.windows.exercise_card import ExerciseCard
from desktop.windows.exercise_scale import ScaleActivity
from desktop.windows.exercise_shades import ShadesActivity
from desktop.windows.exercise_sort import SortActivity
from desktop.windows.exercise_swap import SwapActivity
from desktop.windows.exercise_text import TextActivity
from desktop.windows.exercise_tidy import TidyActivity
from desktop.windows.exercise_translate import TranslateActivity
from desktop.windows.labels import label
from desktop.windows.plan_kit import PlanKit

LIST, WIDEST = 250, 980
SERIES = (ExerciseKind.TIDY, ExerciseKind.TEXT)
"""Of these there are several, done in the same way: they are one card of the list."""
RESULTS = "results"
"""What the goals written anew are called among the exercises."""


class ExercisePage(QWidget):
    """A face of the plan: follows the board shown. What the cards say is read when they are first shown."""

    card_wanted = Signal(object, str)
    """Go to a card: its `JourneyKind` and its id."""
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._case: Case | None = None
        self._kit: PlanKit | None = None
        self._exercises: Exercises | None = None
        self._shown = ""
        self.cards: dict[str, ExerciseCard] = {}
        self.activities: dict[str, Activity] = {}
        self.results = BeforeAfter()
        self._head, self._group = label("kicker"), QButtonGroup(self)
        self._list, self._place = QVBoxLayout(), QVBoxLayout()
        self._build()
        self.results.card_wanted.connect(self.card_wanted)
        self.results.print_wanted.connect(self.print_wanted)

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board."""
        self._document = document
        if document is None or self._kit is None:
            return
        if self._exercises is None:
            self._exercises = load_exercises(resources() / "coach")
            self._offer(self._exercises)
        if self._shown == RESULTS:
            self.results.show_board(document)
        elif self._shown in self.activities:
            self.activities[self._shown].show_board(document)

    def use_case(self, case: Case | None) -> None:
        """Take in which case the group works on."""
        self._case = case
        for activity in self.activities.values():
            activity.use_case(case)

    def plan_with(self, kit: PlanKit) -> None:
        """Take the vocabularies and the goal coach; without them there are no exercises."""
        self._kit = kit

    def choose(self, exercise_id: str) -> None:
        """Show an exercise, or the goals written anew."""
        self._shown = exercise_id
        self.cards[exercise_id].setChecked(True)
        made = self.activities.get(exercise_id)
        if made is None and exercise_id != RESULTS:
            made = self.activities[exercise_id] = self._make(exercise_id)
            self._place.addWidget(made)
        for key, activity in self.activities.items():
            activity.setVisible(key == exercise_id)
        self.results.setVisible(exercise_id == RESULTS)
        self._scroll.verticalScrollBar().setValue(0)
        self.show_board(self._document)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for activity in self.activities.values():
                activity.retranslate()
            self.results.retranslate()
            self._retranslate()

    def _build(self) -> None:
        side, inside = QWidget(), QWidget()
        self._list.setContentsMargins(0, 16, 8, 16)
        self._list.setSpacing(8)
        self._list.addWidget(self._head)
        side.setObjectName("clear")
        side.setLayout(self._list)
        inside.setObjectName("clear")
        middle = QWidget()
        middle.setObjectName("clear")
        middle.setMaximumWidth(WIDEST)
        middle.setLayout(self._place)
        self._place.setContentsMargins(0, 16, 8, 16)
        self._place.addWidget(self.results)
        self.results.hide()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(middle, 1, Qt.AlignmentFlag.AlignTop)
        cards, self._scroll, row = _scrolling(side), _scrolling(inside), QHBoxLayout(self)
        hold(cards, QWidget.setFixedWidth, LIST + 8, aside)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(cards)
        row.addWidget(self._scroll, 1)

    def _offer(self, exercises: Exercises) -> None:
        """Make the list."""
        shown: dict[ExerciseKind, Exercise] = {}
        for card in exercises.cards:
            shown.setdefault(card.kind, card)
        for card in shown.values():
            self._add(self._id(card))
        self._add(RESULTS)
        self._list.addStretch(1)
        self._retranslate()
        self.choose(next(iter(self.cards)))

    def _card(self, key: str) -> Exercise:
        """A card of the list; what the weak goals have in common is what their titles begin with."""
        cards = self._exercises.cards if self._exercises is not None else ()
        found = next(card for card in cards if self._id(card) == key)
        return replace(found, title=found.title.partition(":")[0])

    @staticmethod
    def _id(card: Exercise) -> str:
        return card.kind.value if card.kind in SERIES else card.id

    def _add(self, key: str) -> None:
        button = self.cards[key] = ExerciseCard()
        button.clicked.connect(lambda *_: self.choose(key))
        self._group.addButton(button)
        self._list.addWidget(button)

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Exercises").upper())
        if self._exercises is None:
            return
        for key, button in self.cards.items():
            if key == RESULTS:
                button.entitle(self.tr("Before and after"))
            else:
                card = self._card(key)
                button.entitle(card.title, self.tr("{minutes} min").format(minutes=card.minutes))

    def _make(self, key: str) -> Activity:
        assert self._exercises is not None and self._kit is not None  # noqa: S101, PT018 - a list was chosen from
        exercises, kit = self._exercises, self._kit
        tidying, texts = (tuple(card for card in exercises.cards if card.kind is kind) for kind in SERIES)
        card = self._card(key)
        makers: dict[ExerciseKind, Callable[[], Activity]] = {
            ExerciseKind.SORT: lambda: SortActivity(card, exercises.piles),
            ExerciseKind.TRANSLATE: lambda: TranslateActivity(card),
            ExerciseKind.SWAP: lambda: SwapActivity(card),
            ExerciseKind.BASELINE: lambda: BaselineActivity(card, kit.vocabulary),
            ExerciseKind.SCALE: lambda: ScaleActivity(card, kit.coach),
            ExerciseKind.SHADES: lambda: ShadesActivity(card),
            ExerciseKind.TIDY: lambda: TidyActivity(card, tidying),
            ExerciseKind.TEXT: lambda: TextActivity(card, texts, load_text_rules(resources() / "coach")),
        }
        made = makers[card.kind]()
        made.card_wanted.connect(self.card_wanted)
        made.use_case(self._case)
        return made


def _scrolling(inside: QWidget) -> QScrollArea:
    """A part of the page that is as high as the page, and scrolls where it says more."""
    area = QScrollArea()
    area.setObjectName("clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
