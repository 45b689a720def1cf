"""A card in the side panel: its kind, its words, the fields of its kind, and what was said about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.canvas.picks import CardPick
from desktop.document.many import Seed
from desktop.model.journey import Card, Journey
from desktop.model.kinds import JOURNEY_CARDS, MOST_MOMENTS, CardKind, JourneyKind
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_agreed import AgreedSection
from desktop.windows.panel_arrows import WaysSection, agreement_of
from desktop.windows.panel_comments import CommentsSection
from desktop.windows.panel_details import DetailsSection
from desktop.windows.panel_form import Ground, PanelForm, Words, push, restyle, row_room
from desktop.windows.panel_kind import KindChoice
from desktop.windows.panel_marks import MarksSection
from desktop.windows.panel_pictogram import PictogramSection
from desktop.windows.panel_plan import PlanSectionOfCard
from desktop.windows.panel_worth import WorthSection
from desktop.windows.panel_written import written_words
from desktop.windows.wrap import Wrap


class CardForm(PanelForm):
    """The form of a card. Its kind may change under it: what both kinds have stays, with the cursor in it."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.kind = KindChoice()
        self._place, self._written = label("chip", wrap=True), label("muted", wrap=True)
        self._words = Words(ground, self._write, 2)
        self.pictogram = PictogramSection(ground)
        self.details = DetailsSection(ground)
        self._hint, self._hint_words = QFrame(), label(wrap=True)
        self.worth = WorthSection(ground)
        self._ways = WaysSection(ground)
        self._connect_button = push(self.tr("Draw arrow"), lambda: self.connect_wanted.emit(ground.about), "primary")
        self._agree = push(self.tr("Agreement card"), self._make_agreement)
        self._remove = push(self.tr("Delete card"), self.remove_wanted.emit)
        self.agreed = AgreedSection(ground)
        self.plan = PlanSectionOfCard(ground)
        self.marks = MarksSection(ground)
        self.comments = CommentsSection(ground)
        self._build()
        self._connect()
        self.show_newest()

    @property
    @override
    def fields(self) -> dict[str, LiveText]:
        return {"text": self._words.field, **self.details.fields}

    @override
    def show_newest(self) -> None:
        journey, board = self.ground.journey, self.ground.board.board
        card = journey.cards.get(self.ground.about)
        if card is None:
            return
        self.kind.show_kind(card.kind)
        self._show_place(journey, card)
        self._words.entitle(self._caption(card.kind))
        self._words.field.show_text(card.text)
        self.pictogram.show_card(card)
        self.pictogram.setVisible(self.ground.kind is not JourneyKind.PLAN)
        self.details.show_card(card)
        self._show_moments(journey, card)
        self.worth.setVisible(card.kind is CardKind.IDEA or self.ground.kind is JourneyKind.IDEAL)
        self.worth.show_worth(card.worth)
        agreement = agreement_of(journey, card)
        self._ways.show_card(card, agreement)
        self.agreed.show_newest()
        self.plan.show_card(card)
        self.plan.setVisible(self.ground.kind is not JourneyKind.PROCESS)
        self._agree.setVisible(card.kind is not CardKind.AGREEMENT and agreement is None)
        self.marks.show_card(card)
        self.comments.show_comments(board.comments.get(card.id, ()))
        words = written_words(card)
        self._written.setText(words)
        self._written.setVisible(bool(words))

    @override
    def begin(self) -> None:
        self.comments.begin()

    @override
    def leave(self) -> None:
        super().leave()
        self.comments.field.settle()

    def _build(self) -> None:
        inside = QVBoxLayout(self._hint)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._hint_words)
        self._hint.setProperty("role", "warning")
        doing = QWidget()
        row = Wrap(doing, gap=8)
        row.setContentsMargins(0, 10, 0, 0)
        row.addWidget(self._connect_button)
        row.addWidget(self._agree)
        self.column.addWidget(self.kind)
        self.column.addWidget(self._place)
        self.column.addWidget(self._hint)
        self.add(self._words, self.pictogram, self.details, self.worth)
        self.column.addWidget(doing)
        self.add(self.agreed, self._ways, self.plan, self.comments, self.marks)
        self.column.addSpacing(10)
        self.column.addWidget(self._written)
        self.column.addWidget(self._remove)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._change_kind)
        self._ways.went.connect(self.pick_wanted)
        self.follow_agreed(self.agreed)
        self.plan.card_wanted.connect(self.card_wanted)
        self.plan.make_wanted.connect(lambda kind, goal: self.make_wanted.emit(kind, self.ground.about, goal))
        self.details.went.connect(self._go_to)

    def _change_kind(self, index: int) -> None:
        self.ground.board.change_kind(self.ground.about, JOURNEY_CARDS[index])

    def _write(self, words: str) -> None:
        self.ground.board.write_card(self.ground.about, "text", words)

    def _go_to(self, pick: CardPick, kind: JourneyKind) -> None:
        if kind is not self.ground.kind:
            self.journey_wanted.emit(kind)
        self.pick_wanted.emit(pick)

    def _caption(self, kind: CardKind) -> str:
        captions = {
            CardKind.WAITING: self.tr("What is waited for"),
            CardKind.PAIN_POINT: self.tr("What hurts"),
            CardKind.IDEA: self.tr("What can be done"),
            CardKind.DECISION: self.tr("What is decided"),
            CardKind.AGREEMENT: self.tr("What is agreed"),
            CardKind.QUESTION: self.tr("What is asked"),
        }
        return captions.get(kind) or self.tr("What happens")

    def _show_place(self, journey: Journey, card: Card) -> None:
        lane, phase = journey.lane(card.place.lane), journey.phase(card.place.phase)
        self._place.setVisible(lane is not None and phase is not None)
        if lane is None or phase is None:
            return
        words = f"{lane.side.letter} · {lane.title} · {phase.title}"
        if words != self._place.text():
            self._place.setText(words)
            restyle(self._place, "side", lane.side.value)
            # A chip is as wide as its words while they fit in one line.
            fits = self._place.fontMetrics().horizontalAdvance(words) < row_room()
            self._place.setWordWrap(not fits)
            self.column.setAlignment(self._place, Qt.AlignmentFlag.AlignLeft if fits else Qt.AlignmentFlag(0))

    def _show_moments(self, journey: Journey, card: Card) -> None:
        moment = card.kind is CardKind.MOMENT
        number = sum(1 for each in journey.cards.values() if each.kind is CardKind.MOMENT) if moment else 0
        many = number > MOST_MOMENTS
        self._hint.setVisible(many)
        if many:
            words = self.tr(
                "There are {number} moments of truth on this journey. They say most when there are no more than "
                "{most}: which ones decide how the citizen remembers it all?"
            )
            self._hint_words.setText(words.format(number=number, most=MOST_MOMENTS))

    def _make_agreement(self) -> None:
        card = self.ground.journey.cards.get(self.ground.about)
        if card is None:
            return
        bare = Card(card.id, card.journey, card.place, CardKind.AGREEMENT, card.text, who=card.who, origin=card.id)
        made = self.ground.board.many.add(card.journey, [Seed(bare, *card.place.cell)])
        for key in made:
            self.pick_wanted.emit(CardPick(key))
