"""The strip under the canvas: new card, connect, what to do next, and the zoom."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.canvas.view import JourneyView
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.folding import Folding
from desktop.windows.grid_errands import GridErrands
from desktop.windows.grid_hidden import GridHidden
from desktop.windows.grid_menu import offer_steps
from desktop.windows.labels import ShortLabel, for_tip, label


class JourneyTools(QFrame):
    """Buttons for a mouse or a finger; every one of them has a key as well."""

    def __init__(self, view: JourneyView, grid: GridErrands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._grid = view, grid
        self.phase, self.lane, self.hidden = QPushButton(), QPushButton(), GridHidden(grid)
        self.card, self.connect_cards, self.steps = QPushButton(), QPushButton(), QPushButton()
        self._tracks = QMenu(self)
        self.hints = QPushButton()
        self._met = (0, 0)
        self._out, self._in, self._fit = QPushButton("−"), QPushButton("+"), QPushButton()
        self._zoom, self._hint = label("", "100 %"), ShortLabel("muted")
        self._more, self._row = QHBoxLayout(), QHBoxLayout(self)
        self._folding = Folding(self, self._row)
        self._build()
        self._connect()
        self._retranslate()

    def add(self, button: QPushButton) -> None:
        """Put one more way of looking at the journey before the hints."""
        self._more.addWidget(button)
        self._folding.add(button, self.connect_cards, self.hints)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("tools")
        self.card.setProperty("kind", "primary")
        self.connect_cards.setCheckable(True)
        self.steps.setMenu(self._tracks)
        self.hints.setCheckable(True)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hold(self._zoom, QWidget.setFixedWidth, 58)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button in (self._out, self._in):
            hold(button, QWidget.setFixedWidth, 40, tall)
        row = self._row
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.card)
        for button in (self.phase, self.lane, self.connect_cards, self.steps, self.hidden, self._folding.more):
            row.addWidget(button)
        self._folding.add(self.steps, self.lane, self.phase, self._fit)
        self._folding.add(self.hidden, wanted=lambda: self.hidden.needed)
        row.addSpacing(8)
        row.addWidget(self._hint, 1)
        row.addLayout(self._more)
        row.addWidget(self.hints)
        for widget in (self._out, self._zoom, self._in, self._fit):
            row.addWidget(widget)

    def _connect(self) -> None:
        view = self._view
        self.card.clicked.connect(lambda *_: view.new_card())
        self.phase.clicked.connect(lambda *_: view.grid.add_phase())
        self.lane.clicked.connect(lambda *_: view.grid.add_lane())
        self.connect_cards.toggled.connect(lambda on: view.set_connect_mode(on=on))
        self._out.clicked.connect(lambda: view.zoom_step(-1))
        self._in.clicked.connect(lambda: view.zoom_step(1))
        self._fit.clicked.connect(view.fit)
        view.zoom_changed.connect(lambda zoom: self._zoom.setText(f"{round(zoom * 100)} %"))
        view.connecting_changed.connect(self._show_connecting)

    def show_hints(self, met: int, points: int) -> None:
        """Say how many points of the checklist are met."""
        self._met = (met, points)
        self.hints.setText(self.tr("Checklist · {met} of {all}").format(met=met, all=points))

    def _retranslate(self) -> None:
        self.show_hints(*self._met)
        self.card.setText(self.tr("+ Card"))
        self.phase.setText(self.tr("Phase"))
        self.phase.setToolTip(self.tr("Add a phase at the end"))
        self.lane.setText(self.tr("Lane"))
        self.lane.setToolTip(self.tr("Add a lane at the bottom"))
        self.connect_cards.setText(self.tr("Connect"))
        self.steps.setText(self.tr("Steps of a case"))
        self.steps.setToolTip(for_tip(self.tr("Lay in the steps of a case as cards, with who is responsible")))
        self._tracks.clear()
        offer_steps(self._tracks, self._grid)
        self._fit.setText(self.tr("Fit"))
        self._out.setAccessibleName(self.tr("Zoom out"))
        self._in.setAccessibleName(self.tr("Zoom in"))
        self._show_connecting(on=bool(self._view.connecting))

    def _show_connecting(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self.connect_cards.blockSignals(True)
        self.connect_cards.setChecked(on)
        self.connect_cards.blockSignals(False)
        if on:
            words = self.tr("Choose the card the arrow goes to. Esc stops.")
        else:
            words = self.tr("Click in a field to write. Drag from the blue dot on a card to draw a handover.")
        self._hint.setText(words)
        self._hint.setToolTip(for_tip(words))
