"""The loose ends of a red thread as a list beside the drawing. Nothing here has to be done."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.layout.red_thread import ThreadDrawing
from desktop.model.loose_ends import MISSING, LooseEnd, partners
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import label
from desktop.windows.red_thread_group import EndGroup

WIDTH = 306


class LooseEnds(QScrollArea):
    """Says what is wanted; writes nothing itself."""

    card_wanted = Signal(object)
    """Go to this `Card`."""
    mend_wanted = Signal(object, object, object)
    """A `LooseEnd`, its `Card`, and the button beside which to ask."""
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = {end: EndGroup(end) for end in LooseEnd}
        self._head, self._lead, self._none = label("kicker"), label("muted", wrap=True), label("", wrap=True)
        self._count = 0
        self._build()
        for end, group in self.groups.items():
            group.card_wanted.connect(self.card_wanted)
            group.looked_at.connect(self.looked_at)
            group.mend_wanted.connect(lambda card, button, end=end: self.mend_wanted.emit(end, card, button))

    def show_ends(self, drawing: ThreadDrawing) -> None:
        """List the loose ends of a thread."""
        self._count = sum(len(cards) for cards in drawing.ends.values())
        for end, group in self.groups.items():
            cards = drawing.ends.get(end, ())
            mendable = bool(cards) and (end in MISSING or bool(partners(drawing.thread, end)))
            group.show_cards(cards, mendable=mendable)
        self._none.setVisible(not self._count)
        self._say_head()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Loose ends"))
        self._lead.setText(self.tr("Something to talk about. A loose end may well be right as it is."))
        self._none.setText(self.tr("✓ Everything hangs together, from the wish to a step of the journey."))
        for group in self.groups.values():
            group.retranslate()
        self._say_head()

    def _say_head(self) -> None:
        words = self.tr("Loose ends").upper()
        self._head.setText(f"{words} · {self._count}" if self._count else words)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setObjectName("cardPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._lead)
        column.addSpacing(8)
        for widget in (self._none, *self.groups.values()):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(body)
