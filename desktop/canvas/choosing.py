"""A journey of a board on the surface, and what is personal about looking at it: what is picked, lit or dimmed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.canvas.areas import area_of, merged
from desktop.canvas.brush import aim
from desktop.canvas.camera import Camera
from desktop.canvas.headings import frame_of_heading
from desktop.canvas.outlines import Outlines
from desktop.canvas.picks import (
    CardPick,
    CellPick,
    FeelingPick,
    LanePick,
    LinkPick,
    PhasePick,
    Pick,
    cards_pick,
    lead_of,
    still_there,
)
from desktop.canvas.scenery import FAR
from desktop.canvas.surface import Surface
from desktop.document.board import BoardDocument
from desktop.layout.agreed import agreed_beside, agreed_on
from desktop.layout.emotion import emotion_row
from desktop.layout.marks import Frame
from desktop.layout.palette import Token
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.theme import Theme

FEW = 20
"""Around more cards than this all is painted again when they are set apart."""

VEILED = 185
"""How much of the phases beside the only one shown is covered, of 255."""


class Choosing(Surface):
    """Shows one journey of a board document, and knows what in it is picked. Writes nothing."""

    pick_changed = Signal(object)
    """What is picked: a `Pick`."""
    calm_changed = Signal()
    connecting_changed = Signal(bool)
    """Whether the next press on a card begins or ends an arrow."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._pick: Pick = None
        self._connecting = ""
        self._connect_mode = False
        self._highlit: frozenset[str] = frozenset()
        self._outlines = Outlines()
        self._agreed: frozenset[str] = frozenset()
        self._only_phase = ""
        self._calm = False

    @property
    def document(self) -> BoardDocument | None:
        return self._document

    @property
    def kind(self) -> JourneyKind:
        return self._kind

    @property
    def pick(self) -> Pick:
        return self._pick

    @property
    def connecting(self) -> str:
        """Id of the card an arrow has been begun from, or an empty string."""
        return self._connecting

    @property
    def connect_mode(self) -> bool:
        """Whether the next two presses on cards draw an arrow."""
        return self._connect_mode

    @property
    def calm(self) -> bool:
        """Whether nothing stirs that nobody asked for: no hints under a pointer; and pictograms are large."""
        return self._calm

    @calm.setter
    def calm(self, on: bool) -> None:
        self._calm = self._large = on
        self.show_journey(self.drawing.journey)
        self.viewport().update()
        self.calm_changed.emit()

    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        """Show a journey of a board, or nothing."""
        same = document is self._document and kind is self._kind
        self._document, self._kind = document, kind
        self.show_journey(document.board.journey(kind) if document is not None else Journey(kind))
        if not same:
            self.set_pick(None)
            self.show_only_phase(None)
            self.highlight(frozenset())
            self.fit_readable()

    def show_change(self) -> None:
        """Show the newest reading of the board."""
        if self._document is None:
            return
        self.show_journey(self._document.board.journey(self._kind))
        self.set_pick(still_there(self._pick, self.drawing))
        if self._connecting not in self.drawing.journey.cards:
            self._connecting = ""
        self._moved()

    def set_pick(self, pick: Pick) -> None:
        if pick != self._pick:
            before, self._pick = self._pick, pick
            self.repaint_picks(before, pick)
            self.pick_changed.emit(pick)

    def repaint_picks(self, before: Pick, after: Pick) -> None:
        """Paint again where something is picked, or hovered over, and where it no longer is."""
        areas = [area_of(self.camera(), self.drawing, pick) for pick in (before, after)]
        for area in areas:
            if area is None:
                self.viewport().update()
                return
        for area in merged(area for area in areas if area is not None):
            self.viewport().update(area)

    def pick_all(self) -> None:
        """Pick all cards of the journey."""
        self.set_pick(cards_pick(self.drawing.journey.cards, lead_of(self._pick)))

    def reveal_pick(self) -> None:
        """Scroll so that what is picked is in sight."""
        self.reveal(self.frame_of(self._pick))

    def highlight(self, cards: frozenset[str]) -> None:
        """Set cards apart by a calm outline, such as what a search has found; no cards: none."""
        if cards != self._highlit:
            others, self._highlit = cards ^ self._highlit, cards
            if len(others) > FEW:
                self.viewport().update()
                return
            camera, drawing = self.camera(), self.drawing
            for area in merged(area for key in others if (area := area_of(camera, drawing, CardPick(key))) is not None):
                self.viewport().update(area)

    def show_only_phase(self, phase: str | None) -> None:
        """Dim all phases but one, or none."""
        if (phase or "") != self._only_phase:
            self._only_phase = phase or ""
            self.viewport().update()

    def connect_from(self, card: str) -> None:
        """Begin an arrow: the next chosen card is where it goes. Without a card, stop."""
        self._connecting = card
        if not card:
            self._connect_mode = False
        self._tell_connecting()

    def set_connect_mode(self, *, on: bool) -> None:
        """Let the next two presses on cards draw an arrow, from the picked card if there is one."""
        self._connect_mode = on
        self._connecting = self._pick.id if on and isinstance(self._pick, CardPick) else ""
        self._tell_connecting()

    def frame_of(self, pick: Pick) -> Frame | None:
        """Where what is picked lies on the drawing; of several cards, the one the keyboard goes on from."""
        drawing = self.drawing
        match pick:
            case LinkPick(key):
                arrow = self.scenery.arrow(key)
                return arrow.room if arrow is not None else None
            case CellPick(lane, phase):
                return drawing.cell_frame(drawing.row_of(lane), drawing.column_of(phase))
            case FeelingPick(phase):
                return drawing.cell_frame(emotion_row(drawing), drawing.column_of(phase))
            case PhasePick() | LanePick():
                return frame_of_heading(drawing, pick, self.camera().seen(self.open_room()))
            case _:
                return drawing.frame_of(lead_of(pick))

    def show_agreed(self, things: frozenset[str]) -> None:
        """Mark the cards and arrows that something was agreed about."""
        if things != self._agreed:
            self._agreed = things
            self.viewport().update()

    @override
    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        if self._agreed and camera.scale >= FAR:
            self._paint_agreed(painter, camera)
        if self._highlit:
            painter.setPen(QPen(self.scenery.brush.color(Token.AUTHORITY), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._outlines.paint(painter, camera, self.drawing, self._highlit)
        if self._only_phase:
            self._paint_veil(painter, camera)

    def _paint_agreed(self, painter: QPainter, camera: Camera) -> None:
        drawing = self.drawing
        painter.save()
        aim(painter, camera)
        for key in self._agreed:
            frame = drawing.frame_of(key)
            if frame is not None:
                self.scenery.brush.draw(painter, agreed_on(frame))
            elif key in drawing.journey.links and (arrow := self.scenery.arrow(key)) is not None:
                self.scenery.brush.draw(painter, agreed_beside(arrow.middle))
        painter.restore()

    def _paint_veil(self, painter: QPainter, camera: Camera) -> None:
        column = self.drawing.column_of(self._only_phase)
        if column < 0:
            return
        veil = QColor(self.scenery.brush.color(Token.PAPER))
        veil.setAlpha(VEILED)
        band, room = self.drawing.columns[column], QRectF(self.viewport().rect())
        lit = camera.to_screen(Frame(band.start, 0, band.size, 0))
        first = camera.to_screen(Frame(self.drawing.columns[0].start, 0, 0, 0)).left()
        if lit.left() > first:
            painter.fillRect(QRectF(first, 0, lit.left() - first, room.height()), veil)
        painter.fillRect(QRectF(lit.right(), 0, max(0.0, room.width() - lit.right()), room.height()), veil)

    def _tell_connecting(self) -> None:
        on = self._connect_mode or bool(self._connecting)
        self._show_cursor()
        self.connecting_changed.emit(on)
        self.viewport().update()

    def _show_cursor(self) -> None:
        on = self._connect_mode or bool(self._connecting)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
