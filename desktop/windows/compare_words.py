"""A card that changed, beside the comparison: its words before and after, side by side, and the way to the card."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.case_diff import How, Piece, pieces
from desktop.model.compare import DIFFERENCE_NAMES, Change
from desktop.model.elements import Field, Form, fields_of
from desktop.model.journey import Board, Card
from desktop.model.kinds import (
    CARD_NAMES,
    CHANNEL_NAMES,
    INFORMANT_NAMES,
    JOURNEY_NAMES,
    JOURNEYS,
    Channel,
    Informant,
    JourneyKind,
)
from desktop.model.pictograms import PICTOGRAM, pictogram_name
from desktop.overriding import override
from desktop.text_size import BODY, aside, hold, tall, typed
from desktop.theme import SMALL, Theme
from desktop.windows.labels import label
from desktop.windows.text_forms import mark_change

WIDTH = 420
"""Of the words, in pixels."""


class CompareWords(QFrame):
    """Shows one change."""

    card_wanted = Signal(object, str)
    """Go to a card: its `JourneyKind` and its id."""
    step_wanted = Signal(int)
    """Show the next change, or the one before."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Board, Change, int, int] | None = None
        self._head, self._count = label("strong", wrap=True), label("muted")
        self._back, self._next, self._close = QPushButton("‹"), QPushButton("›"), QPushButton("✕")
        self._names = {kind: label("kicker") for kind in JOURNEYS}
        self.texts = {kind: QTextEdit() for kind in JOURNEYS}
        self.go = {kind: QPushButton() for kind in JOURNEYS}
        self._build()
        self._connect()
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._write()

    def show_change(self, board: Board, change: Change, number: int, count: int) -> None:
        """Show a change, the `number`th of so many."""
        if self._shown is None or (self._shown[1:]) != (change, number, count):
            self._shown = (board, change, number, count)
            self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        column, top, steps, grid = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(8)
        top.addWidget(self._head, 1)
        top.addWidget(self._close)
        steps.addWidget(self._back)
        steps.addWidget(self._next)
        steps.addWidget(self._count, 1)
        for button in (self._back, self._next, self._close):
            hold(button, QWidget.setFixedWidth, 40, tall)
        self._close.setProperty("kind", "quiet")
        for at, kind in enumerate(JOURNEYS):
            self.texts[kind].setReadOnly(True)
            self.texts[kind].setAcceptRichText(False)
            self.texts[kind].setTabChangesFocus(True)
            grid.addWidget(self._names[kind], 0, at)
            grid.addWidget(self.texts[kind], 1, at)
            grid.addWidget(self.go[kind], 2, at)
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(1, 1)
        column.addLayout(top)
        column.addLayout(steps)
        column.addLayout(grid, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda *_: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda *_: self.step_wanted.emit(1))
        self._close.clicked.connect(self.closed)
        for kind, button in self.go.items():
            button.clicked.connect(lambda *_, kind=kind: self._go(kind))

    def _retranslate(self) -> None:
        self._back.setAccessibleName(self.tr("The change before"))
        self._next.setAccessibleName(self.tr("The next change"))
        self._close.setAccessibleName(self.tr("Close"))
        for kind, name in self._names.items():
            words = Language.translate("Kinds", JOURNEY_NAMES[kind])
            name.setText(words.upper())
            self.texts[kind].setAccessibleName(words)
            self.go[kind].setText(self.tr("Go to the card"))
            self.go[kind].setAccessibleDescription(words)
        self._write()

    def _go(self, kind: JourneyKind) -> None:
        card = self._card(kind)
        if card is not None:
            self.card_wanted.emit(kind, card.id)

    def _card(self, kind: JourneyKind) -> Card | None:
        if self._shown is None:
            return None
        return self._shown[1].before if kind is JourneyKind.AS_IS else self._shown[1].after

    def _write(self) -> None:
        if self._shown is None:
            return
        board, change, number, count = self._shown
        self._head.setText(_capital(Language.translate("Compare", DIFFERENCE_NAMES[change.difference])))
        self._count.setText(self.tr("{number} of {all}").format(number=number, all=count))
        said = {kind: dict(_lines(board, kind, self._card(kind))) for kind in JOURNEYS}
        for kind, text in self.texts.items():
            self.go[kind].setVisible(self._card(kind) is not None)
            with QSignalBlocker(text):
                text.clear()
            cursor = text.textCursor()
            if self._card(kind) is None:
                cursor.insertText(self.tr("Not on this journey."), self._plain(Token.MUTED, BODY))
                continue
            mine, other = said[kind], said[_other(kind)]
            compared = other if change.before is not None and change.after is not None else mine
            self._write_fields(cursor, kind, [*dict.fromkeys([*mine, *compared])], mine, compared)
            text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_fields(
        self, cursor: QTextCursor, kind: JourneyKind, names: list[str], mine: dict[str, str], other: dict[str, str]
    ) -> None:
        for name in names:
            here, there = mine.get(name, ""), other.get(name, "")
            if name:
                cursor.insertText(name + "\n", self._plain(Token.MUTED, SMALL))
            told = pieces(here, there) if kind is JourneyKind.AS_IS else pieces(there, here)
            shown = How.REMOVED if kind is JourneyKind.AS_IS else How.ADDED
            for piece in told if told else (Piece("–", How.SAME),):
                if piece.how in (How.SAME, shown):
                    cursor.insertText(piece.text, self._format(piece.how))
            cursor.insertText("\n\n", self._plain(Token.INK, SMALL))

    def _format(self, how: How) -> QTextCharFormat:
        return mark_change(self._plain(Token.INK, BODY), how, self._theme)

    def _plain(self, token: Token, size: int) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.color(token))
        font = typed(self.font(), size)
        made.setFont(font)
        return made


def _lines(board: Board, kind: JourneyKind, card: Card | None) -> list[tuple[str, str]]:
    """What stands on a card, by the name of each field; the text itself has none."""
    if card is None:
        return []
    where = " · ".join(board.journey(kind).titles_of(card.place.cell))
    found = [
        (Language.translate("CompareWords", "Where"), where),
        (Language.translate("CompareWords", "Kind"), Language.translate("Kinds", CARD_NAMES[card.kind])),
        ("", card.text),
    ]
    if card.pictogram is not None:
        name = Language.translate("Pictograms", PICTOGRAM)
        found.append((name, pictogram_name(card.pictogram, Language.translate)))
    for field in fields_of(card.kind, kind):
        value = _say(field, card)
        if value and field.name != "text":
            found.append((Language.translate("Elements", field.title), value))
    return found


def _say(field: Field, card: Card) -> str:
    """A value in words; what only points to another card has none."""
    value = getattr(card, field.name)
    match value:
        case Channel():
            return Language.translate("Kinds", CHANNEL_NAMES[value])
        case Informant():
            return Language.translate("Kinds", INFORMANT_NAMES[value])
        case bool():
            return Language.translate("YesNoRow", "Yes") if value else Language.translate("YesNoRow", "No")
        case _ if field.form in (Form.TEXT, Form.DAYS) and value is not None:
            return str(value)
    return ""


def _other(kind: JourneyKind) -> JourneyKind:
    return JourneyKind.IDEAL if kind is JourneyKind.AS_IS else JourneyKind.AS_IS


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
