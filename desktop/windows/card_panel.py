"""The side panel of the journey: whatever is picked on the canvas, with its words and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.picks import CardPick, FeelingPick, LinkPick, Pick
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.journey import Card, Journey, Link, Phase
from desktop.model.kinds import CARD_NAMES, FEELINGS, CardKind, JourneyKind
from desktop.overriding import override
from desktop.windows.labels import for_menu, for_tip, label
from desktop.windows.live_text import LiveText

WIDTH = 318


class CardPanel(QScrollArea):
    """Shows and edits what is picked: a card, an arrow or an emotion point."""

    pick_wanted = Signal(object)
    """Go to another `Pick`: an arrow of the card, or a card of the arrow."""
    connect_wanted = Signal(str)
    """Begin an arrow from this card."""
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._pick: Pick = None
        self._fields: dict[str, LiveText] = {}
        self._shape: object = None
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("cardPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_pick(self, document: BoardDocument | None, kind: JourneyKind, pick: Pick) -> None:
        """Show something else."""
        self._document, self._kind, self._pick = document, kind, pick
        self._rebuild()

    def refresh(self) -> None:
        """Show the newest words; the form is built again only when its shape has changed."""
        if self._document is None or self._pick is None:
            return
        if self._shape_now() != self._shape:
            self._rebuild()
            return
        for name, words in self._words().items():
            if name in self._fields:
                self._fields[name].show_text(words)

    @property
    def fields(self) -> dict[str, LiveText]:
        """The text fields now shown, by the name of what they write."""
        return self._fields

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()

    def _journey(self) -> Journey | None:
        return self._document.board.journey(self._kind) if self._document is not None else None

    def _shape_now(self) -> object:
        journey = self._journey()
        match self._pick:
            case CardPick(key) if journey is not None and key in journey.cards:
                card = journey.cards[key]
                arrows = [link for link in journey.links.values() if key in (link.source, link.target)]
                others = [journey.cards[link.target if link.source == key else link.source].text for link in arrows]
                return (key, card.kind, card.place.cell, [link.id for link in arrows], others, _numbers(journey))
            case LinkPick(key) if journey is not None and key in journey.links:
                link = journey.links[key]
                texts = journey.cards[link.source].text, journey.cards[link.target].text
                return (key, texts, _numbers(journey).get(key, 0))
            case FeelingPick(key) if journey is not None:
                phase = journey.phase(key)
                return (key, phase.feeling if phase else None)
        return None

    def _words(self) -> dict[str, str]:
        journey = self._journey()
        match self._pick:
            case CardPick(key) if journey is not None and key in journey.cards:
                card = journey.cards[key]
                return {"text": card.text, "who": card.who, "needs": card.needs}
            case LinkPick(key) if journey is not None and key in journey.links:
                link = journey.links[key]
                names = ("what", "how", "deadline", "receipt", "risk")
                return {name: str(getattr(link, name)) for name in names}
            case FeelingPick(key) if journey is not None:
                phase = journey.phase(key)
                return {"quote": phase.quote if phase else ""}
        return {}

    def _rebuild(self) -> None:
        for field in tuple(self._fields.values()):
            field.settle()
        focused = next((name for name, field in self._fields.items() if field.hasFocus()), "")
        cursor = self._fields[focused].textCursor().position() if focused else 0
        self._fields = {}
        self._shape = self._shape_now()
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(6)
        self._fill(column)
        column.addStretch(1)
        # A field may be in the middle of a keystroke when somebody else's change asks for another form.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        for name, words in self._words().items():
            if name in self._fields:
                self._fields[name].show_text(words)
        if focused in self._fields:
            self._fields[focused].setFocus()
            placed = self._fields[focused].textCursor()
            placed.setPosition(min(cursor, len(self._fields[focused].toPlainText())))
            self._fields[focused].setTextCursor(placed)

    def _fill(self, column: QVBoxLayout) -> None:
        journey = self._journey()
        match self._pick:
            case CardPick(key) if journey is not None and key in journey.cards:
                self._fill_card(column, journey, journey.cards[key])
            case LinkPick(key) if journey is not None and key in journey.links:
                self._fill_link(column, journey, journey.links[key])
            case FeelingPick(key) if journey is not None:
                phase = journey.phase(key)
                if phase is not None:
                    self._fill_feeling(column, phase)

    def _fill_card(self, column: QVBoxLayout, journey: Journey, card: Card) -> None:
        lane, phase = journey.lane(card.place.lane), journey.phase(card.place.phase)
        column.addWidget(self._kind_choice(card))
        if lane is not None and phase is not None:
            chip = label("chip", f"{lane.side.letter} · {lane.title} · {phase.title}", wrap=True)
            chip.setProperty("side", lane.side.value)
            column.addWidget(chip)
        self._field(column, "text", self.tr("What happens"), 2)
        self._field(column, "who", self.tr("Who is responsible"))
        self._field(column, "needs", self.tr("What it takes"), 2)
        arrows = [link for link in journey.links.values() if card.id in (link.source, link.target)]
        if arrows:
            column.addWidget(_kicker(self.tr("Handovers and arrows")))
            for link in arrows:
                column.addWidget(self._arrow_button(journey, card, link))
        column.addSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self._button(self.tr("Draw arrow"), partial(self.connect_wanted.emit, card.id), "primary"))
        row.addWidget(self._button(self.tr("Delete card"), self.remove_wanted.emit))
        column.addLayout(row)
        if card.by:
            column.addWidget(label("muted", self.tr("Written by {name}").format(name=card.by), wrap=True))

    def _fill_link(self, column: QVBoxLayout, journey: Journey, link: Link) -> None:
        handover = journey.is_handover(link)
        number = _numbers(journey).get(link.id, 0)
        title = label("heading", self.tr("Handover {number}").format(number=number) if handover else self.tr("Arrow"))
        column.addWidget(title)
        for caption, key in ((self.tr("From"), link.source), (self.tr("To"), link.target)):
            card = journey.cards[key]
            lane = journey.lane(card.place.lane)
            words = f"{caption}: {lane.title if lane else ''} – {_first_line(card.text)}"
            column.addWidget(self._button(words, partial(self.pick_wanted.emit, CardPick(key)), "row"))
        self._field(column, "what", self.tr("What is passed on"), 2)
        self._field(column, "how", self.tr("How"))
        self._field(column, "deadline", self.tr("Deadline"))
        self._field(column, "receipt", self.tr("How do we know that it arrived"))
        self._field(column, "risk", self.tr("What can go wrong"))
        column.addSpacing(10)
        column.addWidget(self._button(self.tr("Delete arrow"), self.remove_wanted.emit))

    def _fill_feeling(self, column: QVBoxLayout, phase: Phase) -> None:
        title = label("heading", self.tr("How does the citizen feel?"), wrap=True)
        column.addWidget(title)
        column.addWidget(label("muted", phase.title, wrap=True))
        for level in sorted(FEELINGS, reverse=True):
            words = (
                f"{level:+d}   {Language.translate('Kinds', FEELINGS[level])}"
                if level
                else (f"  0   {Language.translate('Kinds', FEELINGS[0])}")
            )
            button = self._button(words, partial(self._feel, phase.id, level), "choice")
            button.setCheckable(True)
            button.setChecked(phase.feeling == level)
            column.addWidget(button)
        self._field(column, "quote", self.tr("In the citizen's own words"), 2)
        if phase.feeling is not None:
            column.addSpacing(10)
            column.addWidget(self._button(self.tr("Remove emotion point"), self.remove_wanted.emit))

    def _kind_choice(self, card: Card) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Kind of card"))
        for kind in CardKind:
            choice.addItem(Language.translate("Kinds", CARD_NAMES[kind]), kind.value)
        choice.setCurrentIndex(list(CardKind).index(card.kind))
        choice.activated.connect(lambda index: self._change_kind(card.id, list(CardKind)[index]))
        return choice

    def _change_kind(self, card_id: str, kind: CardKind) -> None:
        if self._document is not None:
            self._document.change_kind(card_id, kind)

    def _feel(self, phase_id: str, level: int) -> None:
        if self._document is not None:
            self._document.feel(phase_id, level)

    def _field(self, column: QVBoxLayout, name: str, caption: str, lines: int = 1) -> None:
        column.addSpacing(6)
        column.addWidget(_kicker(caption))
        field = LiveText(caption, lines)
        field.written.connect(partial(self._write, self._document, self._pick, name))
        field.entered.connect(self._enter_field)
        field.left.connect(self._leave_field)
        column.addWidget(field)
        self._fields[name] = field

    def _enter_field(self) -> None:
        if self._document is not None:
            self._document.hold()

    def _leave_field(self) -> None:
        if self._document is not None:
            self._document.release()

    @staticmethod
    def _write(document: BoardDocument | None, pick: Pick, name: str, words: str) -> None:
        # Of what the field was made for: it tells its last digits when something else is already picked.
        if document is None:
            return
        match pick:
            case CardPick(key):
                document.write_card(key, name, words)
            case LinkPick(key):
                document.write_link(key, name, words)
            case FeelingPick(key):
                document.write_quote(key, words)
            case _:
                return

    def _arrow_button(self, journey: Journey, card: Card, link: Link) -> QPushButton:
        outward = link.source == card.id
        other = journey.cards[link.target if outward else link.source]
        number = _numbers(journey).get(link.id, 0)
        name = self.tr("Handover {number}").format(number=number) if number else self.tr("Arrow")
        way = self.tr("to") if outward else self.tr("from")
        words = f"{name} {way} {_first_line(other.text)}"
        return self._button(words, partial(self.pick_wanted.emit, LinkPick(link.id)), "row")

    def _button(self, words: str, do: Callable[[], object], kind: str = "") -> QPushButton:
        button = QPushButton(for_menu(words))
        button.setProperty("kind", kind)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind == "row":
            short = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH - 76)
            button.setText(for_menu(short))
            button.setToolTip(for_tip(words))
        button.clicked.connect(lambda *_: do())
        return button


def _numbers(journey: Journey) -> dict[str, int]:
    """The handovers' numbers, as they stand on the drawing."""
    return {link.id: number for number, link in enumerate(journey.handovers(), start=1)}


def _kicker(words: str) -> QLabel:
    return label("kicker", words.upper())


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "…"
