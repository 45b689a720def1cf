"""Boards in small: each painted once for its state, size and colours, one at a time, when somebody sees it."""

from dataclasses import dataclass
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from desktop.canvas.brush import Brush
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.scenery import Scenery
from desktop.language import Language
from desktop.layout.card import lay_out_card
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.theme import Theme
from desktop.words import Translate

LARGEST = 0.9
"""Share of 100 % beyond which a small board is not enlarged."""

STEP_S = 0.006
"""How long cards are laid out at a time."""

KEPT = 60
"""How many pictures are kept; more groups than that are painted again when they come into sight."""


@dataclass(slots=True)
class _Picture:
    journey: Journey
    size: QSize
    image: QImage


class Miniatures(QObject):
    """Gives pictures that are ready, and makes the others in turn: one each time the window has nothing else to do."""

    painted = Signal(str)
    """The picture of this group is ready."""

    def __init__(self, theme: Theme, family: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._family = family
        self._brush = Brush(theme, family)
        self._ready: dict[str, _Picture] = {}
        self._drawings: dict[str, JourneyDrawing] = {}
        self._wanted: dict[str, tuple[Journey, QSize, float]] = {}
        self._translate: Translate = partial(Language.translate)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._paint_next)

    def set_theme(self, theme: Theme) -> None:
        """Paint everything anew in other colours or words."""
        self._brush = Brush(theme, self._family)
        self._translate = partial(Language.translate)  # another one, for what is laid out is kept by its words' giver
        self._ready.clear()
        self._drawings.clear()

    def picture(self, key: str, journey: Journey, size: QSize, ratio: float) -> QImage | None:
        """The picture of a board for a room of so many real pixels; the last one, or none, until it is painted."""
        known = self._ready.get(key)
        if known is None or known.journey is not journey or known.size != size:
            self._wanted[key] = (journey, size, ratio)
            self._turn.start()
        return known.image if known is not None else None

    def _paint_next(self) -> None:
        """Take one step: lay out some cards, lay out the board, or paint it."""
        if not self._wanted:
            return
        key = next(iter(self._wanted))
        journey, size, ratio = self._wanted[key]
        drawing = self._drawings.get(key)
        if drawing is not None and drawing.journey is journey:
            del self._wanted[key]
            self._ready.pop(key, None)
            self._ready[key] = _Picture(journey, size, self._image(drawing, size, ratio))
            if len(self._ready) > KEPT:
                self._ready.pop(next(iter(self._ready)))
            self.painted.emit(key)
        elif _laid_out(journey, self._translate):
            same = drawing is not None and drawing.journey.kind is journey.kind
            self._drawings[key] = lay_out(journey, self._translate, drawing if same else None, growing=False)
        if self._wanted:
            self._turn.start()

    def _image(self, drawing: JourneyDrawing, size: QSize, ratio: float) -> QImage:
        wide, high = max(1.0, drawing.width), max(1.0, drawing.height)
        zoom = min(size.width() / wide / FULL, size.height() / high / FULL, LARGEST * ratio)
        whole = QRectF(0, 0, max(1, int(wide * zoom * FULL)), max(1, int(high * zoom * FULL)))
        image = QImage(whole.size().toSize(), QImage.Format.Format_RGB32)
        scenery = Scenery(self._brush)
        scenery.show(drawing)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        scenery.paint(painter, Camera(zoom), whole, whole)
        painter.end()
        return image


def _laid_out(journey: Journey, translate: Translate) -> bool:
    """Lay out cards for some milliseconds, which keeps them; tell whether all of them are."""
    if journey.kind is JourneyKind.PLAN:
        return True
    end = perf_counter() + STEP_S
    for lane in journey.lanes:
        for phase in journey.phases:
            for card in journey.cells.get((lane.id, phase.id), ()):
                lay_out_card(card, lane.side, translate)
            if perf_counter() > end:
                return False
    return True
