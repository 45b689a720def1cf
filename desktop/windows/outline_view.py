"""The outline ("Disposition"): the same journey as a tree, and everything done on the canvas done in it by keys.

What is picked, removed, moved and undone goes through the canvas' own verbs; here is only where it is shown.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from desktop.canvas.keys import KeyMap
from desktop.canvas.picks import CardPick, CardsPick, CellPick, HeadPick, LanePick, PhasePick, Pick
from desktop.canvas.view import JourneyView
from desktop.canvas.writing import Spot
from desktop.layout.palette import Token
from desktop.model.service_lines import unseen_lanes
from desktop.overriding import override
from desktop.text_size import hold
from desktop.theme import Theme
from desktop.windows.outline_model import Index, OutlineModel
from desktop.windows.outline_paint import OutlinePainter
from desktop.windows.outline_tree import Draft

Key = Qt.Key
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
AS_ON_THE_CANVAS = {
    NONE: (Key.Key_Return, Key.Key_Enter, Key.Key_F2, Key.Key_L, Key.Key_Delete, Key.Key_Backspace, Key.Key_Escape),
    CTRL: (
        *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down),
        *(Key.Key_Return, Key.Key_Enter, Key.Key_C, Key.Key_X, Key.Key_V, Key.Key_D),
    ),
    ALT: (Key.Key_Up, Key.Key_Down),
}
"""Keys that mean what they mean there; the others walk the tree."""
CHOSEN = QItemSelectionModel.SelectionFlag.ClearAndSelect
INDENT = 26


class Outline(QTreeView):
    """Shows the journey that a canvas shows, and picks on it."""

    def __init__(self, view: JourneyView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._keys = KeyMap(view)
        self._lines = OutlineModel(self)
        self._painter = OutlinePainter(theme, self)
        self._folded: set[object] = set()
        self._draft: Draft | None = None
        self._written = ""
        self._following = False
        self._build()
        self._color_ground(theme)
        self._connect()
        self._retranslate()

    def show_journey(self) -> None:
        """Show the journey that is on the canvas, from its beginning."""
        self._draft = None
        self._see()
        with self._follow():
            self._lines.begin(self._view.drawing.journey)
            self._unfold()
        self.follow_pick(self._view.pick)

    def show_change(self) -> None:
        """Show the newest reading of the board."""
        self._see()
        self._renew()
        self._view.follow_writing()
        self.follow_pick(self._view.pick)

    def set_theme(self, theme: Theme) -> None:
        self._painter.theme = theme
        self._color_ground(theme)
        self.viewport().update()

    def follow_pick(self, pick: Pick) -> None:
        """Choose the line of what is picked on the canvas."""
        index = self._lines.index_of(self._key_of(pick))
        if index.isValid() and index != self.currentIndex():
            with self._follow():
                self.selectionModel().setCurrentIndex(index, CHOSEN)

    # A place to write in

    def spot_of_card(self, key: str, spot: Spot | None) -> QRectF | None:
        """As `WritingPlace` asks: a card that is not made yet gets a line here, and only here."""
        if spot is not None and (self._draft is None or self._draft.id != key):
            self._draft = Draft(key, spot)
            self._renew()
        return self._spot_of(self._lines.index_of(CardPick(key)), key)

    def spot_of_heading(self, pick: HeadPick) -> QRectF | None:
        """As `NamingPlace` asks."""
        return self._spot_of(self._lines.index_of(self._key_of(pick)), pick.id)

    def end_writing(self) -> None:
        """As `WritingPlace` asks."""
        self._draft, self._written = None, ""
        self._renew()

    # Events

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._following:
            key = self._lines.key_at(current)
            if key is not None:
                self._view.set_pick(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pick = Key(event.key()), self._view.pick
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == NONE and key in (Key.Key_N, Key.Key_Insert):
            self._view.new_card()
        elif modifiers == NONE and key == Key.Key_F2 and isinstance(pick, CellPick):
            self._view.grid.rename(LanePick(pick.lane))
        elif modifiers == CTRL and key in (Key.Key_Up, Key.Key_Down) and isinstance(pick, PhasePick):
            self._view.shift_heading(pick, -1 if key == Key.Key_Up else 1)  # here the phases lie below each other
        elif key not in AS_ON_THE_CANVAS.get(modifiers, ()):
            super().keyPressEvent(event)
        elif not isinstance(pick, CellPick) or key != Key.Key_L:  # in a field, L would be the first letter of a card
            self._keys.press(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self._view.edit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        spot = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        pick = self._view.pick if by_key else self._lines.key_at(self.indexAt(spot))
        if pick is not None:
            self._view.menu_wanted.emit(pick, self.viewport().mapToGlobal(spot))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._lines.index(0, 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self._view.follow_writing()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._written:
            self._view.follow_writing()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._lines.retranslate()

    # Inside

    def _build(self) -> None:
        self.setObjectName("outline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        hold(self, QTreeView.setIndentation, INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self._view.pick_changed.connect(self.follow_pick)
        self.collapsed.connect(lambda index: self._folded.add(self._lines.key_at(index)))
        self.expanded.connect(lambda index: self._folded.discard(self._lines.key_at(index)))
        self._lines.rowsInserted.connect(lambda above, *_: self._unfold_first(above))
        self._lines.rowsMoved.connect(lambda _a, _b, _c, above, _d: self._unfold_first(above))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Outline of the journey"))
        self.setAccessibleDescription(
            self.tr("Phases, lanes and cards. Enter writes, N makes a card, Ctrl and arrow keys move it.")
        )

    def _color_ground(self, theme: Theme) -> None:
        """Beside the words of what is chosen the style paints in the palette's own colour."""
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, theme.color(Token.AUTHORITY_TINT))
        self.setPalette(palette)

    def _see(self) -> None:
        """What lies below the line of visibility is said, where the lines are shown."""
        self._lines.see(unseen_lanes(self._view.drawing.journey.lanes) if self._view.lined else frozenset())

    def _renew(self) -> None:
        document = self._view.document
        if document is not None:
            with self._follow():
                self._lines.show(document.board.journey(self._view.kind), self._draft)

    @contextmanager
    def _follow(self) -> Iterator[None]:
        """Change what is chosen without picking it: it is picked, or is about to be."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def _unfold(self) -> None:
        self.expandAll()
        for key in list(self._folded):
            self.collapse(self._lines.index_of(key))

    def _unfold_first(self, above: QModelIndex) -> None:
        """A line that had none below it is unfolded when it gets the first."""
        if above.isValid() and self._lines.rowCount(above) == 1 and self._lines.key_at(above) not in self._folded:
            self.expand(above)

    def _key_of(self, pick: Pick) -> object:
        """The line of a pick; a lane has one in each phase, and the one in the phase at hand stands for it."""
        match pick:
            case CardsPick(_, lead):
                return CardPick(lead)
            case LanePick(lane):
                phases = self._view.drawing.journey.phases
                here = self._phase_here()
                return CellPick(lane, here or (phases[0].id if phases else ""))
        return pick

    def _phase_here(self) -> str:
        index: Index = self.currentIndex()
        while index.isValid():
            key = self._lines.key_at(index)
            if isinstance(key, PhasePick):
                return key.id
            index = index.parent()
        return ""

    def _spot_of(self, index: QModelIndex, written: str) -> QRectF | None:
        """Where a line is written in; it is brought into sight when that begins."""
        if not index.isValid():
            return None
        if self._written != written:
            self._written = written
            self.scrollTo(index)
        spot = self.visualRect(index)
        return QRectF(spot.adjusted(0, 1, 0, -1))
