"""Groups' boards on the projector: one of them fitted into its room, painted once for each state it is in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.canvas.brush import Brush
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.scenery import Scenery
from desktop.language import Language
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.model.journey import Journey
from desktop.settings import Appearance
from desktop.theme import theme_of

LARGEST = 1.6
"""Share of 100 % that a small board is not enlarged beyond, on a picture 1920 wide."""


MOST_SIZES = 4
"""The window and its miniature, before and after somebody drags an edge."""


class BoardImages:
    """Keeps the last board that was painted, in each size, and its layout, so that a keystroke lays out one square."""

    def __init__(self, family: str) -> None:
        self._scenery = Scenery(Brush(theme_of(Appearance.DARK), family))
        self._drawing: JourneyDrawing | None = None
        self._journey: Journey | None = None
        self._painted: dict[tuple[int, int], QImage] = {}

    def paint(self, painter: QPainter, journey: Journey, room: QRectF) -> None:
        """Paint a board in the middle of its room, in real pixels of what is painted on."""
        real = painter.transform().mapRect(room)
        scale = real.width() / room.width()
        size = (max(1, round(real.width())), max(1, round(real.height())))
        if journey is not self._journey:
            self._take(journey)
        if size not in self._painted:
            if len(self._painted) >= MOST_SIZES:
                self._painted.clear()
            self._painted[size] = self._image(size, scale)
        image = self._painted[size]
        width, height = image.width() / scale, image.height() / scale
        painter.drawImage(QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height), image)

    def _take(self, journey: Journey) -> None:
        before = self._drawing if self._drawing is not None and self._drawing.journey.kind is journey.kind else None
        self._journey = journey
        self._drawing = lay_out(journey, Language.translate, before, growing=False)
        self._scenery.show(self._drawing)
        self._painted.clear()

    def _image(self, size: tuple[int, int], scale: float) -> QImage:
        drawing = self._drawing
        assert drawing is not None  # noqa: S101 - paint() has taken one
        zoom = min(size[0] / drawing.width / FULL, size[1] / drawing.height / FULL, LARGEST * scale)
        whole = QRectF(0, 0, max(1, int(drawing.width * zoom * FULL)), max(1, int(drawing.height * zoom * FULL)))
        image = QImage(whole.size().toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._scenery.paint(painter, Camera(zoom), whole, whole)
        painter.end()
        return image
