"""A poster seen from afar: its paper, its lanes and cards, and the sheets it is cut into with their names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.settings import Appearance
from desktop.text_size import tall
from desktop.theme import theme_of

if TYPE_CHECKING:
    from desktop.report.posters.look import Face, PosterLook

HEIGHT, AIR, BETWEEN = 190, 10, 14
NAME = 11
PILL = QSize(26, 17)


class PosterPreview(QWidget):
    """Paints posters as they are on paper, in the light colours whatever the window wears; words say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: PosterLook | None = None
        self._paper = theme_of(Appearance.LIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(tall(HEIGHT))

    @property
    def look(self) -> "PosterLook | None":
        """What is shown."""
        return self._look

    def show_look(self, look: "PosterLook") -> None:
        self._look = look
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, tall(HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        faces = self._look.faces if self._look is not None else ()
        if not faces:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = sum(face.paper.width for face in faces), max(face.paper.height for face in faces)
        room = self.width() - 2 * AIR - BETWEEN * (len(faces) - 1)
        scale = max(0.01, min(room / wide, (self.height() - 2 * AIR) / high))
        x = (self.width() - wide * scale - BETWEEN * (len(faces) - 1)) / 2
        for face in faces:
            self._paint_face(painter, face, QPointF(x, AIR), scale)
            x += face.paper.width * scale + BETWEEN
        painter.end()

    def _paint_face(self, painter: QPainter, face: "Face", at: QPointF, scale: float) -> None:
        color = self._paper.color
        paper = QRectF(at.x(), at.y(), face.paper.width * scale, face.paper.height * scale)
        painter.setPen(QPen(color(Token.MUTED), 1))
        painter.setBrush(color(Token.SURFACE))
        painter.drawRect(paper)
        for frame, ink in face.grounds:
            ground = QRectF(frame.x * scale, frame.y * scale, frame.width * scale, frame.height * scale)
            painter.fillRect(ground.translated(at), color(ink))
        for sheet in face.sheets:
            window = sheet.window
            edge = QRectF(window.x * scale, window.y * scale, window.width * scale, window.height * scale)
            self._paint_sheet(painter, edge.translated(at), sheet.name)

    def _paint_sheet(self, painter: QPainter, edge: QRectF, name: str) -> None:
        color = self._paper.color
        painter.setPen(QPen(color(Token.INK), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(edge)
        if edge.width() < PILL.width() or edge.height() < PILL.height():
            return
        pill = QRectF(0, 0, PILL.width(), PILL.height())
        pill.moveCenter(edge.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Token.NIGHT))
        painter.drawRoundedRect(pill, PILL.height() / 2, PILL.height() / 2)
        font = QFont(self.font())
        font.setPixelSize(NAME)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(color(Token.ON_NIGHT))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)
