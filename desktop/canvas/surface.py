"""The surface a drawing is shown on: zoom, scrolling, painting, and laying out again only what changed."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.brush import Brush
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.overlay import Overlay
from desktop.canvas.panned import Panned
from desktop.canvas.scenery import Scenery
from desktop.canvas.sheet import Sheet
from desktop.language import Language
from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Frame
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.model.plan import Verdict
from desktop.model.presence import View
from desktop.model.service_lines import service_lines
from desktop.overriding import override
from desktop.text_size import factor
from desktop.theme import Theme
from desktop.words import Translate

MARGIN = 3.0
"""Room around the drawing, in millimetres."""

READABLE_PLAN = 0.8
"""A plan is not made smaller: its words are many, and a goal off the edge is better than goals nobody can read."""

READABLE, ROOMY = 0.62, 1.25
"""Between these a newly shown board is made to fit the width, with usual text: below them words could not be read."""


@dataclass(frozen=True, slots=True)
class Placing:
    """How a drawing lies in its viewport: the zoom as a share of 100 %, and how far it is scrolled."""

    zoom: float
    across: int
    down: int
    fitted: bool


class Surface(Panned):
    """Shows a drawing. Knows nothing of documents, picks or gestures."""

    zoom_changed = Signal(float)
    """The zoom as a share of 100 %."""
    view_moved = Signal()
    """Another part of the drawing is in sight."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(MARGIN, parent)
        self._family = family
        self._scenery = Scenery(Brush(theme, family))
        self._overlay = Overlay(self._scenery)
        self._translate: Translate = partial(Language.translate)
        self._drawing = lay_out(Journey(JourneyKind.AS_IS), self._translate)
        self._verdicts: Mapping[str, Verdict] = {}
        self._text = factor()
        self._pushing: QPoint | None = None
        self._large = False
        """Whether pictograms are."""
        self._lined = False
        """Whether the lines of a service blueprint are shown."""
        self._sheet = Sheet()
        self._build_surface()

    @property
    def drawing(self) -> JourneyDrawing:
        return self._drawing

    @property
    def translate(self) -> Translate:
        """Who gives the words of the drawing: another one after each change of language."""
        return self._translate

    @property
    def scenery(self) -> Scenery:
        return self._scenery

    @property
    def sheet(self) -> Sheet:
        """The viewport."""
        return self._sheet

    def open_room(self) -> QRectF:
        """The part of the viewport where the drawing is not covered by names that stay in sight at an edge."""
        room, names, camera = QRectF(self.viewport().rect()), self._names(), self.camera()
        return room.adjusted(names.left() * (camera.x > 0), names.top() * (camera.y > 0), 0, 0)

    def set_theme(self, theme: Theme) -> None:
        self._scenery.brush = Brush(theme, self._family)
        larger, self._text = factor() / self._text, factor()
        if larger != 1.0:
            self._grow(larger)
        self.viewport().update()

    def _grow(self, larger: float) -> None:
        """Follow the size of the text: whoever has zoomed sees the same, so much larger."""
        if self._fitted:
            self.fit_readable()
        else:
            self.set_zoom(self._zoom * larger)

    def retranslate(self) -> None:
        """Say the words of the drawing in the language now in use."""
        self._translate = partial(Language.translate)  # another one, for what is laid out is kept by its words' giver
        self.show_journey(self._drawing.journey)

    def show_journey(self, journey: Journey) -> None:
        """Show a journey; what it shares with the one shown now is not laid out or painted again."""
        old = self._drawing
        lines = service_lines(journey.lanes) if self._lined else ()
        self._drawing = lay_out(journey, self._translate, old, self._verdicts, large=self._large, lines=lines)
        self._scenery.show(self._drawing)
        self._repaint_difference(old)
        if (old.width, old.height) != (self._drawing.width, self._drawing.height):
            self._set_range()

    @property
    def lined(self) -> bool:
        """Whether the lines of a service blueprint are shown, as far as they have a place."""
        return self._lined

    def show_lines(self, *, on: bool) -> None:
        """Show the lines of a service blueprint, or hide them."""
        if on is not self._lined:
            self._lined = on
            self.show_journey(self._drawing.journey)

    def show_verdicts(self, verdicts: Mapping[str, Verdict]) -> None:
        """Show what the goal coach says of the goals of a plan, by card."""
        if verdicts != self._verdicts:
            self._verdicts = verdicts
            self.show_journey(self._drawing.journey)

    # Zoom and scrolling

    def view_now(self) -> View:
        """What part of the drawing is in sight."""
        x, y = self.to_drawing(QPointF(self.viewport().rect().center()))
        return View(x, y, self._zoom * FULL)

    def place(self) -> Placing:
        """How the drawing now lies, to be brought back to exactly that."""
        return Placing(self._zoom, self.horizontalScrollBar().value(), self.verticalScrollBar().value(), self._fitted)

    def put_back(self, place: Placing) -> None:
        """Let the drawing lie as it lay once."""
        self.set_zoom(place.zoom)
        self.horizontalScrollBar().setValue(place.across)
        self.verticalScrollBar().setValue(place.down)
        self._fitted = place.fitted

    def show_view(self, view: View) -> None:
        """Bring a part of the drawing into sight, as far as it can be scrolled to."""
        self.set_zoom(view.scale / FULL)
        self._fitted = False
        middle = self.camera().to_screen(Frame(view.x, view.y, 0, 0)).topLeft() - self.viewport().rect().center()
        self.scroll_by(middle.x(), middle.y())

    def fit(self) -> None:
        """Show the whole board."""
        room, drawing = self.viewport().size(), self._drawing
        across = room.width() / ((drawing.width + 2 * MARGIN) * FULL)
        down = room.height() / ((drawing.height + 2 * MARGIN) * FULL)
        self.set_zoom(min(across, down, ROOMY * factor()))

    def fit_readable(self) -> None:
        """Show the whole width of the board if its words can be read then, from the top left corner."""
        wide, high = self._drawing.width + 2 * MARGIN, self._drawing.height + 2 * MARGIN
        room = self.maximumViewportSize()
        across = room.width() / wide
        if high * across > room.height():  # the bar at the side will take of the width
            across = (room.width() - self.verticalScrollBar().sizeHint().width()) / wide
        least = READABLE_PLAN if self._drawing.is_plan else READABLE
        self.set_zoom(max(least * factor(), min(across / FULL, ROOMY * factor())))
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._fitted = True

    def refit(self) -> None:
        """Fit again after the window has changed size, unless somebody has zoomed since."""
        if self._fitted:
            self.fit_readable()

    @override
    def scroll_by(self, across: float, down: float) -> None:
        # Pushed one way and then the other, the picture would be painted twice.
        self._pushing = QPoint() if round(across) and round(down) else None
        super().scroll_by(across, down)
        pushed, self._pushing = self._pushing, None
        if pushed is not None and not pushed.isNull():
            self._push(pushed.x(), pushed.y())

    def reveal(self, frame: Frame | None) -> None:
        """Scroll so that a part of the drawing is in sight, clear of the names at the edges."""
        if frame is None:
            return
        spot = self.camera().to_screen(frame)
        scale = self._zoom * FULL
        room = QRectF(self.viewport().rect()).adjusted(
            m.LANE_LABEL * scale + 8, self._drawing.head * scale + 8, -20, -12
        )
        left, top = spot.left() - room.left(), spot.top() - room.top()
        across = min(0.0, left) or max(0.0, min(spot.right() - room.right(), left))
        down = min(0.0, top) or max(0.0, min(spot.bottom() - room.bottom(), top))
        self.scroll_by(across, down)

    # Events

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._sheet.paint(painter, event.region(), self._paint_in)
        painter.setClipRegion(event.region().intersected(self._clear_of_names()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_others(painter, self.camera())
        painter.end()

    def _paint_in(self, painter: QPainter, region: QRegion) -> None:
        """Paint all that this laptop shows by itself in a region of the viewport."""
        camera, straight = self.camera(), self._scenery.straight
        # Rectangle by rectangle: what a pan lays bare is an L, and the box around an L is everything.
        for rect in cast("Iterable[QRect]", region):  # its stub lacks what the class can
            painter.setClipRect(rect)
            self._scenery.paint(painter, camera, QRectF(rect), QRectF(self.viewport().rect()))
        if self._scenery.straight is not straight:
            self.viewport().update()  # what is not painted now has its arrows in the other manner
        painter.setClipRegion(region.intersected(self._clear_of_names()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_over(painter, camera)
        painter.setClipRegion(region)
        self._paint_edges(painter, camera)

    def _clear_of_names(self) -> QRect:
        """The part of the viewport where no names stand over the drawing."""
        names, camera = self._names(), self.camera()
        names.adjust(-names.left() * (camera.x <= 0), -names.top() * (camera.y <= 0), 0, 0)
        return names

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._pushing is None:
            self._push(dx, dy)
        else:
            self._pushing += QPoint(dx, dy)

    def _push(self, dx: int, dy: int) -> None:
        """Push what is painted by so many pixels; what that bares is painted.

        Names at an edge stay where they are, and are only pushed along it.
        """
        viewport, names, camera = self.viewport(), self._names(), self.camera()
        self._sheet.spoil()
        room = viewport.rect()
        if (dx and min(camera.x, camera.x + dx) <= 1) or (dy and min(camera.y, camera.y + dy) <= 1):
            viewport.update()
        elif dx and dy:
            viewport.scroll(dx, dy, names)
            viewport.scroll(0, dy, QRect(0, names.top(), names.left(), names.height()))
            viewport.scroll(dx, 0, QRect(names.left(), 0, names.width(), names.top()))
        elif dy:
            viewport.scroll(0, dy, room.adjusted(0, names.top(), 0, 0))
        elif dx:
            viewport.scroll(dx, 0, room.adjusted(names.left(), 0, 0, 0))
        self._moved()
        self.view_moved.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()
        self.view_moved.emit()

    def _names(self) -> QRect:
        """The part of the viewport inside the lane names and phase heads when these stand at its edges."""
        scale = self._zoom * FULL
        corner = QPoint(math.ceil(m.LANE_LABEL * scale), math.ceil((self._drawing.head + m.GAP) * scale))
        return QRect(corner, self.viewport().rect().bottomRight())

    # For those who build on it

    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        """Paint over the drawing; nothing here."""

    def _paint_edges(self, painter: QPainter, camera: Camera) -> None:
        """Paint over the names at the edges as well; nothing here."""

    def _paint_others(self, painter: QPainter, camera: Camera) -> None:
        """Paint what others do here over everything else; nothing here."""

    def _moved(self) -> None:
        """The drawing lies elsewhere in the viewport now."""

    @override
    def _extent(self) -> tuple[float, float]:
        return self._drawing.width, self._drawing.height

    @override
    def _zoomed(self) -> None:
        self._moved()
        self.zoom_changed.emit(self._zoom)
        self.view_moved.emit()

    def _build_surface(self) -> None:
        self.setViewport(self._sheet)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.ungrabGesture(Qt.GestureType.PanGesture)  # Qt's own would scroll once more for two fingers

    def _repaint_difference(self, old: JourneyDrawing) -> None:
        """Paint again only the cells that differ, when nothing else moved."""
        new = self._drawing
        same_grid = old.rows == new.rows and old.columns == new.columns and old.ends is new.ends
        if not same_grid or old.journey.lanes != new.journey.lanes or old.journey.phases != new.journey.phases:
            self.viewport().update()
            return
        camera = self.camera()
        for cell, box in new.cells.items():
            before = old.cells.get(cell)
            if before is box:
                continue
            if before is None or [tile.frame for tile in before.tiles] != [tile.frame for tile in box.tiles]:
                self.viewport().update()
                return
            frame = new.cell_frame(new.row_of(cell[0]), new.column_of(cell[1]))
            self.viewport().update(camera.to_screen(frame).adjusted(-2, -2, 2, 2).toAlignedRect())
