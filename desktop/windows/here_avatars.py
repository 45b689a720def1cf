"""Who is here, as small round pictures: initials on the colour of their side, with its letter."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.presence import Here
from desktop.overriding import override
from desktop.text_size import px, typed
from desktop.theme import TARGET
from desktop.windows.enter_button import EnterButton
from desktop.windows.labels import for_tip
from desktop.windows.person_paint import TOKENS

MOST = 6
FACE, STEP, LETTER = 28, 24, 13
MORE = 34
"""Room for "+12"."""


def initials(name: str) -> str:
    """One or two letters of a name."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]).upper()


class HereAvatars(EnterButton):
    """Shows the first few, and how many more there are; pressed for the whole list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people: tuple[Here, ...] = ()
        self._most = MOST
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What it says beside the faces: how many there is no room for."""
        return f"+{len(self._people) - self._most}" if len(self._people) > self._most else ""

    def fit(self, room: int) -> None:
        """Show as many faces as there is room for, and one at least."""
        least = px(FACE) + px(MORE) + 8
        most = max(1, min(MOST, 1 + (room - least) // px(STEP)))
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()

    def show_people(self, people: Sequence[Here]) -> None:
        """Show who is here now."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        names = ", ".join(here.name or "?" for here in self._people)
        self.setVisible(bool(self._people))
        self.setAccessibleName(self.tr("Here now: {names}").format(names=names))
        self.setToolTip(for_tip(names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        faces = min(self._most, len(self._people))
        wide = px(STEP) * max(0, faces - 1) + px(FACE) + 8
        return QSize(wide + (px(MORE) if self.words else 0), max(TARGET, px(FACE + 6) + 4))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        for at, here in enumerate(self._people[: self._most]):
            center = QPointF(4 + px(FACE) / 2 + at * px(STEP), middle)
            self._paint_face(painter, center, here)
        painter.setPen(self._look.theme.color(Token.INK))
        painter.setFont(typed(self._look.family, 13, QFont.Weight.DemiBold))
        rest = self.rect().adjusted(self.width() - px(MORE), 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, self.words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.theme.color(Token.AUTHORITY), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_face(self, painter: QPainter, center: QPointF, here: Here) -> None:
        theme = self._look.theme
        ground, ink = (theme.color(token) for token in TOKENS.get(here.side, (Token.OTHERS_TINT, Token.OTHERS)))
        radius = px(FACE) / 2 - 1
        painter.setPen(QPen(theme.color(Token.SURFACE), 2))
        painter.setBrush(ink)
        painter.drawEllipse(center, radius, radius)
        face = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(theme.color(Token.SURFACE))
        painter.setFont(typed(self._look.family, 11, QFont.Weight.Bold))
        painter.drawText(face.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, initials(here.name))
        side = px(LETTER)
        mark = QRectF(face.right() - side * 0.72, face.bottom() - side * 0.8, side, side)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ground)
        painter.drawEllipse(mark)
        painter.setPen(ink)
        painter.setFont(typed(self._look.family, 9, QFont.Weight.Bold))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, here.side.letter)
