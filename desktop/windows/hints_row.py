"""A line of the checklist: a sign and a word for whether it is met, its sentence, and a way to its cards."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey_hints import Tick
from desktop.overriding import override
from desktop.text_size import factor, hold
from desktop.windows.labels import label

SIGN = 22
"""Width of the sign, in pixels."""


class HintsSign(QWidget):
    """A ticked disc for what is met, an empty ring for what is not yet."""

    def __init__(self) -> None:
        super().__init__()
        self._met = False
        hold(self, QWidget.setFixedWidth, SIGN)
        hold(self, QWidget.setFixedHeight, SIGN)

    def show_met(self, *, met: bool) -> None:
        self._met = met
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor(), factor())
        ring = QRectF(2, 2, SIGN - 4, SIGN - 4)
        if not self._met:
            painter.setPen(QPen(colors.color(QPalette.ColorRole.PlaceholderText), 1.6))
            painter.drawEllipse(ring)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(QPalette.ColorRole.Highlight))
        painter.drawEllipse(ring)
        painter.setPen(QPen(colors.color(QPalette.ColorRole.HighlightedText), 2.2))
        painter.drawPolyline([QPointF(6.5, 11.5), QPointF(9.8, 14.8), QPointF(15.5, 8)])


class HintsRow(QFrame):
    """One point. A press anywhere on it goes on to its next card."""

    card_wanted = Signal(str)
    """Show the card with this id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick: Tick | None = None
        self._at = -1
        self._sign, self._words, self._state = HintsSign(), label(wrap=True), label("muted")
        self.go = QPushButton()
        self._build()
        self.go.clicked.connect(self._step)

    def show_tick(self, tick: Tick) -> None:
        """Show how the point stands now."""
        if self._tick is None or self._tick.cards != tick.cards:
            self._at = -1
        self._tick = tick
        self._retranslate()

    def _build(self) -> None:
        self.go.setProperty("kind", "quiet")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        foot, column, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.go)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(foot)
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _retranslate(self) -> None:
        tick = self._tick
        if tick is None:
            return
        self._sign.show_met(met=tick.met)
        self._words.setText(tick.say(Language.translate))
        self._state.setText(self._say_state(tick))
        self.setAccessibleName(f"{self._state.text()}: {self._words.text()}")
        self.go.setVisible(bool(tick.cards))
        self.setCursor(Qt.CursorShape.PointingHandCursor if tick.cards else Qt.CursorShape.ArrowCursor)
        if self._at < 0:
            self.go.setText(self.tr("Show %n card(s)", "", len(tick.cards)))
        else:
            self.go.setText(self.tr("{number} of {all} · Next").format(number=self._at + 1, all=len(tick.cards)))
        self.go.setAccessibleName(f"{self.go.text()}: {self._words.text()}")

    def _say_state(self, tick: Tick) -> str:
        state = self.tr("Done") if tick.met else self.tr("Not yet")
        if tick.wanted and not tick.met:
            state += " · " + self.tr("{count} of {wanted}").format(count=tick.count, wanted=tick.wanted)
        return state

    def _step(self) -> None:
        cards = self._tick.cards if self._tick is not None else ()
        if cards:
            self._at = (self._at + 1) % len(cards)
            self._retranslate()
            self.card_wanted.emit(cards[self._at])

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._step()
