"""The strip under the goal plan: what can be written next, tying cards together, and the zoom."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.canvas.picks import CardPick
from desktop.canvas.view import JourneyView
from desktop.model.plan import GOALS, NEW, PURPOSES, WHOLE, WISHES
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.folding import Folding
from desktop.windows.labels import ShortLabel, for_menu, for_tip, label

LONGEST_LINE = 420
"""Of a wish in the menu, in pixels."""


class PlanTools(QFrame):
    """Buttons for a mouse or a finger; every one of them has a key as well."""

    def __init__(self, view: JourneyView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.goal, self.purpose, self.wish, self.tie = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self._out, self._in, self._fit = QPushButton("−"), QPushButton("+"), QPushButton()
        self._zoom, self._hint = label("", "100 %"), ShortLabel("muted")
        self._wishes = QMenu(self)
        self._own_words: tuple[str, ...] = ()
        self._more = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._folding = Folding(self, self._row)
        self._build()
        self._connect()
        self._retranslate()

    def add(self, button: QPushButton) -> None:
        """Put one more thing to do, or way of looking, before the zoom."""
        self._more.addWidget(button)

    def offer_words(self, words: tuple[str, ...]) -> None:
        """Offer the citizen's own words of the group's case, to be taken as wishes."""
        self._own_words = words

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("tools")
        self.goal.setProperty("kind", "primary")
        self.wish.setMenu(self._wishes)
        self.tie.setCheckable(True)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hold(self._zoom, QWidget.setFixedWidth, 58)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button in (self._out, self._in):
            hold(button, QWidget.setFixedWidth, 40, tall)
        self._row.setContentsMargins(16, 8, 16, 12)
        self._row.setSpacing(8)
        for button in (self.goal, self.purpose, self.wish, self.tie):
            self._row.addWidget(button)
        self._row.addSpacing(8)
        self._row.addWidget(self._hint, 1)
        self._row.addLayout(self._more)
        for widget in (self._out, self._zoom, self._in, self._fit, self._folding.more):
            self._row.addWidget(widget)
        self._folding.add(self._fit, self.tie, self.wish, self.purpose)

    def _connect(self) -> None:
        view = self._view
        self.goal.clicked.connect(lambda *_: view.write_in_cell(GOALS, NEW))
        self.purpose.clicked.connect(lambda *_: view.write_in_cell(PURPOSES, WHOLE))
        self._wishes.aboutToShow.connect(self._offer_wishes)
        self.tie.toggled.connect(lambda on: view.set_connect_mode(on=on))
        self._out.clicked.connect(lambda: view.zoom_step(-1))
        self._in.clicked.connect(lambda: view.zoom_step(1))
        self._fit.clicked.connect(view.fit)
        view.zoom_changed.connect(lambda zoom: self._zoom.setText(f"{round(zoom * 100)} %"))
        view.connecting_changed.connect(self._show_connecting)

    def _offer_wishes(self) -> None:
        """Write a wish, or take one of those the case tells and the plan has not got yet."""
        view = self._view
        held = {card.text.strip() for card in view.drawing.journey.cells.get((WISHES, WHOLE), ())}
        self._wishes.clear()
        self._wishes.addAction(self.tr("Write a wish"), lambda: view.write_in_cell(WISHES, WHOLE))
        left = [words for words in self._own_words if words.strip() not in held]
        if left:
            self._wishes.addSection(self.tr("From the case"))
        for words in left:
            short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(LONGEST_LINE))
            self._wishes.addAction(quoted(for_menu(short)), partial(self._take, words))

    def _take(self, words: str) -> None:
        if self._view.document is not None:
            made = self._view.document.ladder.wish(words)
            self._view.set_pick(CardPick(made) if made else None)
            self._view.reveal_pick()
            self._view.setFocus()

    def _retranslate(self) -> None:
        self.goal.setText(self.tr("+ Goal"))
        self.purpose.setText(self.tr("+ Purpose"))
        self.wish.setText(self.tr("+ Wish"))
        self.tie.setText(self.tr("Tie"))
        self.tie.setToolTip(for_tip(self.tr("Tie two cards that belong together, such as a goal and a wish (L)")))
        self._fit.setText(self.tr("Fit"))
        self._out.setAccessibleName(self.tr("Zoom out"))
        self._in.setAccessibleName(self.tr("Zoom in"))
        self._show_connecting(on=bool(self._view.connecting))

    def _show_connecting(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self.tie.blockSignals(True)
        self.tie.setChecked(on)
        self.tie.blockSignals(False)
        if on:
            self._hint.setText(self.tr("Choose the card it belongs to. Esc stops."))
        else:
            self._hint.setText(self.tr("Click in a field to write. Enter goes on to the next card."))
