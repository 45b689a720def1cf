"""The words of a card of a plan; those of a wish are the citizen's, and changed only where they were written."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.canvas.typing import units
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Words
from desktop.windows.panel_quote import QuoteSection
from desktop.windows.plan_rows import AimYesNo
from desktop.windows.plan_section import PlanSection


class PlanWords(PlanSection):
    """The question that its rung answers (domain reference 5.1) stands over the words."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        self._words = Words(ground, self._write, 2)
        self._quote: QuoteSection | None = None
        self._kind: CardKind | None = None
        self.column.addWidget(self._words)

    @property
    def field(self) -> LiveText:
        """Where the words are written."""
        return self._quote.words.field if self._quote is not None and not self._quote.isHidden() else self._words.field

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        quote = self._quote
        if quote is None or quote.isHidden():
            return {"text": self._words.field}
        return ({"text": quote.words.field} if quote.is_mine else {}) | {"reading": quote.readings.fresh.field}

    @override
    def show_card(self, card: Card) -> None:
        wish = card.kind is CardKind.WISH
        if card.kind is not self._kind:
            self._kind = card.kind
            self._words.entitle(self._question(card.kind))
            self._words.setVisible(not wish)
            if wish and self._quote is None:
                self._quote = self._make_quote()
            if self._quote is not None:
                self._quote.setVisible(wish)
            self.reshaped.emit()
        if wish and self._quote is not None:
            self._quote.show_quote(card.text)
        else:
            self._words.field.show_text(card.text)

    def underline(self, spans: Iterable[tuple[int, int]]) -> None:
        """Mark words that the coach reacts to, given as places in the text."""
        field, marks = self._words.field, []
        text, color = field.toPlainText(), self.palette().color(QPalette.ColorRole.Text)
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(field.document())
            cursor.setPosition(units(text[:start]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineColor(color)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        field.setExtraSelections(marks)

    def _make_quote(self) -> QuoteSection:
        ground = self.ground
        quote = QuoteSection(ground, self._write, lambda: ground.board.may_write(ground.about))
        quote.reshaped.connect(self.reshaped)
        self.column.addWidget(quote)
        return quote

    def _write(self, words: str) -> None:
        self.ground.board.write_card(self.ground.about, "text", words)

    def _question(self, kind: CardKind) -> str:
        questions = {
            CardKind.PURPOSE: self.tr("Why do we do it?"),
            CardKind.GOAL: self.tr("What shall be different?"),
            CardKind.SUB_GOAL: self.tr("What is the next small step?"),
            CardKind.SIGN: self.tr("How can we see it?"),
            CardKind.EFFORT: self.tr("Who does what?"),
            CardKind.FOLLOW_UP: self.tr("How did it go, and what then?"),
        }
        return questions.get(kind, "")


class OwnWords(PlanSection):
    """A goal in the citizen's own words, and whether the citizen has said yes to it."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        aims = ground.board.ladder.aims
        self.quote = QuoteSection(
            ground, lambda words: aims.write(ground.about, "own_words", words), lambda: aims.may_cite(ground.about)
        )
        self.accepted = AimYesNo(ground, "accepted")
        self.quote.entitle(self.tr("The goal as the citizen says it"), self.tr("“I would like to …”"), headed=False)
        self.accepted.entitle(self.tr("Has the citizen said yes to the goal?"))
        self.quote.reshaped.connect(self.reshaped)
        self.column.addWidget(self.quote)
        self.column.addWidget(self.accepted)

    @property
    def stop(self) -> LiveText:
        """Where the citizen's words, or a reading of them, can be written."""
        return self.quote.words.field if self.quote.is_mine else self.quote.readings.fresh.field

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        mine = {"own_words": self.quote.words.field} if self.quote.is_mine else {}
        return {**mine, "reading": self.quote.readings.fresh.field}

    @override
    def show_card(self, card: Card) -> None:
        self.quote.show_quote(card.aims.own_words)
        self.accepted.show_card(card)


def own_words(card: Card) -> str:
    """A goal as the citizen says it, and whether it was accepted, in one line."""
    aims = card.aims
    yes = QCoreApplication.translate("OwnWords", "the citizen has said yes")
    no = QCoreApplication.translate("OwnWords", "the citizen has not said yes")
    said = "" if aims.accepted is None else yes if aims.accepted else no
    return " · ".join(filter(None, (quoted(aims.own_words) if aims.own_words else "", said)))
