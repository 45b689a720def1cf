"""From the citizen's sentence to a purpose and a goal, written on the plan, with the words that come again."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.model.case import Case
from desktop.model.echo import echoes
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import WHOLE, WISHES
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_field import CardField
from desktop.windows.labels import breakable, label


class TranslateActivity(Activity):
    """The sentence is a wish on the plan, or one of the case's, which becomes a wish when something is made of it."""

    def __init__(self, exercise: Exercise) -> None:
        self.choice, self._quote, self._sentence = CalmChoice(), QFrame(), label("quote", wrap=True)
        self.purpose = CardField(lambda board, words: self._make(board, CardKind.PURPOSE, words))
        self.goal = CardField(lambda board, words: self._make(board, CardKind.GOAL, words))
        self.echo = label("strong", wrap=True)
        self._offered: tuple[str, ...] = ()
        self._sentences: dict[str, str] = {}
        super().__init__(exercise)
        self._build()

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        super().show_board(document)
        if document is None:
            return
        for field in (self.purpose, self.goal):
            field.show_board(document)
        self._show_sentences(document)
        self._show_echo()

    @override
    def use_case(self, case: Case | None) -> None:
        self._offered = case.own_words if case is not None else ()
        self.show_board(self.document)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choice.setAccessibleName(self.tr("The citizen's sentence"))
        self.purpose.entitle(self.tr("Purpose"), self.tr("Why do we do it? In words the citizen would know again"))
        self.goal.entitle(self.tr("Goal"), self.tr("What is to be different, and how does one see it?"))
        self._show_echo()

    def _build(self) -> None:
        self._quote.setProperty("role", "ownWords")
        inside = QVBoxLayout(self._quote)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self._sentence)
        for widget in (self.choice, self._quote, self.purpose, self.goal, self.echo):
            self.body.addWidget(widget)
        self.choice.activated.connect(self._show_echo)
        for field in (self.purpose, self.goal):
            field.written.connect(self._show_echo)
            field.wanted.connect(lambda key: self.card_wanted.emit(JourneyKind.PLAN, key))

    def _show_sentences(self, document: BoardDocument) -> None:
        """Offer the wishes of the plan, and what the citizen of the case says beside them."""
        wishes = {
            wish.id: wish.text for wish in document.board.plan.cells.get((WISHES, WHOLE), ()) if wish.text.strip()
        }
        said = {" ".join(text.split()) for text in wishes.values()}
        case = {words: words for words in self._offered if words.strip() and " ".join(words.split()) not in said}
        sentences = wishes | case
        if sentences != self._sentences:
            chosen = self.choice.currentData()
            self._sentences = sentences
            self.choice.clear()
            for key, text in sentences.items():
                self.choice.addItem(" ".join(text.split()), key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setVisible(len(sentences) > 1)

    def _show_echo(self, *_: object) -> None:
        sentence = self._sentences.get(self.choice.currentData() or "", "")
        none = self.tr("There is no sentence of the citizen's yet. Write a wish on the plan first.")
        self._sentence.setText(f"“{breakable(sentence.strip())}”" if sentence else none)
        written = f"{self.purpose.text} {self.goal.text}"
        found = echoes(sentence, written)
        words = self.tr("Come again from the citizen's sentence: {words}").format(words=", ".join(found))
        nothing = self.tr("None of the citizen's words come again yet.")
        self.echo.setText((words if found else nothing) if sentence and written.strip() else "")
        self.echo.setVisible(bool(self.echo.text()))

    def _make(self, board: BoardDocument, kind: CardKind, words: str) -> str:
        """Put a card on the plan, tied to the sentence it is made of."""
        key = self.choice.currentData() or ""
        board.hold(join=True)
        wish = key
        if key and key not in board.board.plan.cards:
            wish = board.ladder.add(CardKind.WISH, key)
        above = self.purpose.key if kind is CardKind.GOAL and self.purpose.key else wish
        made = board.ladder.add(kind, words)
        if above:
            board.ladder.tie(above, made)
        board.release()
        return made
