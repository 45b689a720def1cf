"""The journey as it is and the ideal one together: figures, what changed, and both drawings, which move as one."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.canvas.comparing import ComparingView
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.compare import Change, Comparison, Difference, changes, compare
from desktop.model.kinds import JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.overriding import override
from desktop.text_size import hold, px
from desktop.theme import Theme
from desktop.windows.compare_chips import CHIPS, CompareChips
from desktop.windows.compare_empty import CompareEmpty
from desktop.windows.compare_figures import CompareFigures
from desktop.windows.compare_list import CompareList
from desktop.windows.compare_words import CompareWords
from desktop.windows.labels import label

LEAST_DRAWING = 150
"""The least height of a drawing, in pixels: the page scrolls before it is less."""

ROOM_FOR_BOTH = 420
"""Least height of the drawings at which both are shown, in pixels; below it one at a time."""


class ComparePage(QWidget):
    """Shows both journeys of a board. Nothing on it writes but the copy an empty one offers."""

    card_wanted = Signal(object, str)
    """Go to a card on the canvas: its `JourneyKind` and its id."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._comparison: Comparison | None = None
        self._changes: tuple[Change, ...] = ()
        self._only: Difference | None = None
        self._chosen: frozenset[str] = frozenset()
        self._face = JourneyKind.IDEAL
        self._following = False
        self.figures, self.chips, self.list = CompareFigures(), CompareChips(), CompareList()
        self.words, self.empty = CompareWords(theme), CompareEmpty()
        self.views = {kind: ComparingView(theme, self.font().family()) for kind in JOURNEYS}
        self._frames = {kind: QFrame() for kind in JOURNEYS}
        self._names = {kind: label("kicker") for kind in JOURNEYS}
        self._as_list, self._other = QPushButton(), QPushButton()
        self._drawings, self._faces = QWidget(), QStackedWidget()
        self._whole, self._room = QWidget(), QScrollArea()
        self._build()
        self._connect()
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        for view in self.views.values():
            view.set_theme(theme)
        self.words.set_theme(theme)

    def show_board(self, document: BoardDocument | None) -> None:
        """Compare the journeys of a board, from their top left corner."""
        new = document is not self._document
        self._document = document
        if new:
            self._only, self._chosen = None, frozenset()
            self.chips.show_only(None)
        self.refresh()
        if new:
            self.refit()

    def refresh(self) -> None:
        """Show the newest reading; what is looked at stays."""
        if self._document is None:
            return
        board = self._document.board
        ready = all(board.journey(kind).cards for kind in JOURNEYS)
        self.empty.setVisible(not ready)
        self.empty.show_copy(possible=bool(board.journey(JourneyKind.AS_IS).cards))
        self._room.setVisible(ready)
        if not ready:
            return
        self._comparison = found = compare(board)
        if self._only is not None and not found.count(self._only):
            self._only = None
            self.chips.show_only(None)
        self.figures.show_comparison(found)
        self.chips.show_counts({each: found.count(each) for each in CHIPS})
        self._show_changes()

    def refit(self) -> None:
        """Show the drawings from their top left corner, at a size that can be read."""
        for view in self.views.values():
            view.fit_readable()
        self._follow(self.views[JourneyKind.AS_IS])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            for view in self.views.values():
                view.retranslate()
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_again)  # once the layout has given each part its room

    def _build(self) -> None:
        self._as_list.setCheckable(True)
        outer, column, tools, row = QVBoxLayout(self), QVBoxLayout(self._whole), QHBoxLayout(), QHBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._room, 1)
        outer.addWidget(self.empty, 1)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        tools.addWidget(self.chips, 1)
        tools.addWidget(self._other)
        tools.addWidget(self._as_list)
        drawings = QVBoxLayout(self._drawings)
        drawings.setContentsMargins(0, 0, 0, 0)
        drawings.setSpacing(2)
        for kind, view in self.views.items():
            frame = self._frames[kind]
            inside = QVBoxLayout(frame)
            frame.setProperty("role", "well")
            inside.setContentsMargins(1, 1, 1, 1)
            hold(frame, QWidget.setMinimumHeight, LEAST_DRAWING)
            inside.addWidget(view)
            drawings.addWidget(self._names[kind])
            drawings.addWidget(frame, 1)
        self._faces.addWidget(self._drawings)
        self._faces.addWidget(self.list)
        row.setSpacing(10)
        row.addWidget(self._faces, 1)
        row.addWidget(self.words)
        self.words.hide()
        column.addWidget(self.figures)
        column.addLayout(tools)
        column.addLayout(row, 1)
        self._build_room()

    def _build_room(self) -> None:
        self._room.setWidget(self._whole)
        self._room.setWidgetResizable(True)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.viewport().setObjectName("clear")
        self._whole.setObjectName("clear")

    def _connect(self) -> None:
        self.chips.wanted.connect(self._show_only)
        self.list.chosen.connect(lambda number: self._choose(self._wanted[number]))
        self.words.card_wanted.connect(self.card_wanted)
        self.words.step_wanted.connect(self._step)
        self.words.closed.connect(lambda: self._choose(None))
        self.empty.copy_wanted.connect(self._copy)
        self._as_list.toggled.connect(lambda on: self._faces.setCurrentIndex(int(on)))
        self._other.clicked.connect(self._turn)
        for view in self.views.values():
            view.card_chosen.connect(self._choose_card)
            view.moved.connect(lambda view=view: self._follow(view))

    def _retranslate(self) -> None:
        self._as_list.setText(self.tr("As a list"))
        for kind, name in self._names.items():
            words = Language.translate("Kinds", JOURNEY_NAMES[kind])
            name.setText(words.upper())
            self.views[kind].setAccessibleName(words)
        self._show_faces()

    # Showing

    @property
    def _wanted(self) -> tuple[Change, ...]:
        return tuple(each for each in self._changes if self._only in (None, each.difference))

    def _show_changes(self) -> None:
        if self._document is None or self._comparison is None:
            return
        board, only = self._document.board, self._only
        self._changes = changes(board, self._comparison)
        marked = {key: each for key, each in self._comparison.of.items() if only in (None, each)}
        for kind, view in self.views.items():
            view.show_compared(board.journey(kind), marked)
        self.list.show_changes(board, self._wanted)
        self._show_chosen()

    def _show_chosen(self, *, reveal: bool = False) -> None:
        number = next((at for at, each in enumerate(self._wanted) if each.ids & self._chosen), -1)
        self.words.setVisible(number >= 0)
        self.list.choose(number)
        if number >= 0 and self._document is not None:
            change = self._wanted[number]
            self.words.show_change(self._document.board, change, number + 1, len(self._wanted))
            if self._other.isVisible() and reveal and not self._on_face(change):
                self._turn()
        for kind, view in self.views.items():
            cards = self._chosen & view.drawing.journey.cards.keys() if number >= 0 else frozenset()
            view.mark(next(iter(cards), ""), reveal=reveal and (kind is self._face or not self._other.isVisible()))

    def _on_face(self, change: Change) -> bool:
        return (change.before if self._face is JourneyKind.AS_IS else change.after) is not None

    def _show_faces(self) -> None:
        """Show both drawings one above the other, or only one where there is no room."""
        beside = self._whole.height() - self._faces.height()
        narrow = self._room.viewport().height() - beside < px(ROOM_FOR_BOTH) and self.isVisible()
        self._other.setVisible(narrow)
        other = JourneyKind.AS_IS if self._face is JourneyKind.IDEAL else JourneyKind.IDEAL
        self._other.setText(
            self.tr("Show: {journey}").format(journey=Language.translate("Kinds", JOURNEY_NAMES[other]))
        )
        for kind, frame in self._frames.items():
            shown = not narrow or kind is self._face
            frame.setVisible(shown)
            self._names[kind].setVisible(shown)

    def _fit_again(self) -> None:
        self._show_faces()
        for view in self.views.values():
            view.refit()

    def _follow(self, view: ComparingView) -> None:
        if self._following:
            return
        self._following = True
        for other in self.views.values():
            if other is not view:
                other.follow(view)
        self._following = False

    # Doing

    def _show_only(self, only: Difference | None) -> None:
        again = only is self._only and only is not None
        self._only = only
        self._show_changes()
        if again:
            self._step(1)
        else:
            self._choose(self._wanted[0] if only is not None and self._wanted else None)

    def _choose_card(self, card: str) -> None:
        self._choose(next((each for each in self._wanted if card in each.ids), None))

    def _choose(self, change: Change | None) -> None:
        self._chosen = change.ids if change is not None else frozenset()
        self._show_chosen(reveal=True)

    def _step(self, by: int) -> None:
        wanted = self._wanted
        at = next((at for at, each in enumerate(wanted) if each.ids & self._chosen), -1)
        if wanted:
            self._choose(wanted[(at + by) % len(wanted)])

    def _turn(self) -> None:
        self._face = JourneyKind.AS_IS if self._face is JourneyKind.IDEAL else JourneyKind.IDEAL
        self._show_faces()

    def _copy(self) -> None:
        if self._document is not None:
            self._document.copy_journey(JourneyKind.AS_IS, JourneyKind.IDEAL)
