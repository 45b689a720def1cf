"""What all have said, as pictures with words and numbers: a bar of five parts for each statement, and the words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language, locale_of
from desktop.layout.palette import Token
from desktop.model.evaluation import BEST, LEAST, WORST, Item, Outcome, Questionnaire, Tally
from desktop.overriding import override
from desktop.text_size import tall, typed
from desktop.windows.labels import breakable, label

translate = Language.translate
SHARES = (0.18, 0.36, 0.56, 0.78, 1.0)
"""How deep each of the five parts is in colour: the more agreed, the deeper."""


class TallyBar(QWidget):
    """How many said 1, 2, 3, 4 and 5; each part says its value and its number."""

    def __init__(self, look: Look, tally: Tally) -> None:
        super().__init__()
        self._look, self._tally = look, tally
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = (f"{value}: {count}" for value, count in enumerate(tally.counts, WORST))
        self.setAccessibleName(", ".join(parts))

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, tall(24) + tall(22))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, x, high = self._look.theme, 0.0, float(tall(24))
        painter = QPainter(self)
        ground = theme.color(Token.SURFACE)
        for value, count in enumerate(self._tally.counts, WORST):
            if not count:
                continue
            width = self.width() * count / self._tally.number
            color = _mixed(theme.color(Token.AUTHORITY), ground, SHARES[value - WORST])
            part = QRectF(x, 0, width - 2, high)
            painter.fillRect(part, color)
            painter.setFont(typed(self.font(), 14, QFont.Weight.DemiBold))
            ink = theme.color(Token.INK)
            painter.setPen(ink if _apart(ink, color) > _apart(ground, color) else ground)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.setFont(typed(self.font(), 13))
            painter.setPen(theme.color(Token.MUTED))
            words = translate("Evaluation", "said {value}").format(value=value)
            fits = painter.fontMetrics().horizontalAdvance(words) < width
            below = QRectF(x, high, width, tall(22))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words if fits else str(value))
            x += width


class EvaluationBars(QWidget):
    """Made again whenever the outcome is another."""

    def __init__(self, look: Look, questionnaire: Questionnaire, code: str) -> None:
        super().__init__()
        self._look, self._questionnaire, self._code = look, questionnaire, code
        self._outcome: Outcome | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_outcome(self, outcome: Outcome, code: str) -> None:
        """Show what all have said; nothing of it while too few have answered."""
        if (outcome, code) == (self._outcome, self._code):
            return
        self._outcome, self._code = outcome, code
        while self._column.count():
            gone = self._column.takeAt(0)
            widget = gone.widget() if gone is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not outcome.may_show:
            return
        for item in self._questionnaire.items:
            card = self._words(item, outcome) if item.in_words else self._bar(item, outcome)
            self._column.addWidget(card)
            card.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._outcome is not None:
            shown, self._outcome = self._outcome, None
            self.show_outcome(shown, self._code)

    def repaint_all(self, _: object = None) -> None:
        """Paint the bars in the colours now in use."""
        for bar in self.findChildren(TallyBar):
            bar.update()

    def _bar(self, item: Item, outcome: Outcome) -> QFrame:
        frame, column = _card()
        head, tally = QHBoxLayout(), outcome.shown(item.id)
        head.addWidget(label("strong", item.text, wrap=True), 1)
        column.addLayout(head)
        if tally is None or tally.mean is None:
            few = translate("Evaluation", "Fewer than {least} have answered this.")
            column.addWidget(label("muted", few.format(least=LEAST)))
            return frame
        words = translate("Evaluation", "{mean} on average of {number} answers")
        mean = locale_of(self._code).toString(tally.mean, "f", 1)
        head.addWidget(label("strong", words.format(mean=mean, number=tally.number)))
        column.addWidget(TallyBar(self._look, tally))
        ends = QHBoxLayout()
        ends.addWidget(label("muted", f"{WORST} · {self._questionnaire.worst}"), 1)
        ends.addWidget(label("muted", f"{BEST} · {self._questionnaire.best}"))
        column.addLayout(ends)
        return frame

    def _words(self, item: Item, outcome: Outcome) -> QFrame:
        frame, column = _card()
        column.addWidget(label("strong", item.text, wrap=True))
        said = outcome.said(item.id)
        for words in said:
            column.addWidget(label("body", f"– {breakable(words)}", wrap=True))
        if not said:
            column.addWidget(label("muted", translate("Evaluation", "Nobody has written anything here.")))
        return frame


def _card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    return frame, column


def _mixed(ink: QColor, ground: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor.fromRgbF(
        ink.redF() * share + ground.redF() * rest,
        ink.greenF() * share + ground.greenF() * rest,
        ink.blueF() * share + ground.blueF() * rest,
    )


def _apart(one: QColor, other: QColor) -> float:
    """The contrast of two colours, as WCAG counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
