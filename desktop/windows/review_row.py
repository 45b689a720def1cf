"""One line of the review list: what was found, how often, and what has been answered."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.privacy import SORT_NAMES, Answer, Keep, Remove, Replace, Sort
from desktop.overriding import override
from desktop.text_size import BODY, hold, px, tall, two_lines, typed
from desktop.theme import SMALL
from desktop.windows.labels import for_tip
from desktop.windows.painted_line import paint_line
from desktop.windows.review_work import Group

HEIGHT = 60
ICON = 22
ICONS = {
    Sort.CPR: "card-account-details-outline",
    Sort.PHONE: "phone-outline",
    Sort.EMAIL: "email-outline",
    Sort.ADDRESS: "map-marker-outline",
    Sort.PLATE: "car-outline",
    Sort.JOURNAL: "file-document-outline",
    Sort.DATE: "calendar-outline",
    Sort.NAME: "account-outline",
}


class SubjectRow(QAbstractButton):
    """Painted, so that a case with hundreds of findings is shown at once. Arrow keys walk."""

    chosen = Signal()
    """The keyboard or the mouse has come here."""
    walked = Signal(int)
    """Go so many rows on."""
    letter_pressed = Signal(str)
    """A letter that may be the first of an answer's words."""

    def __init__(self, look: Look, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = group
        self._look = look
        self._answer: Answer | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        hold(self, QWidget.setFixedHeight, HEIGHT, two_lines)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(for_tip(group.words))
        look.put(self, ICONS[group.subject.sort])
        look.changed.connect(self._repaint)
        self.clicked.connect(self.chosen)
        self._retranslate()

    def show_answer(self, answer: Answer | None) -> None:
        """Show what has been answered, or that nothing has."""
        if answer != self._answer:
            self._answer = answer
            self._retranslate()

    @property
    def details(self) -> str:
        """The sort, how sure it is, and how many places."""
        sort = Language.translate("Guard", SORT_NAMES[self.found.subject.sort])
        sure = self.tr("certain") if self.found.certain else self.tr("likely")
        return " · ".join((sort, sure, self.tr("%n place(s)", "", len(self.found.findings))))

    @property
    def standing(self) -> str:
        """The answer in a few words."""
        match self._answer:
            case Replace(words):
                return f"→ {words}"
            case Remove():
                return self.tr("Removed")
            case Keep():
                return self.tr("Kept")
        return self.tr("Open")

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), two_lines(HEIGHT))

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the list says which row is the current one."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        key = Qt.Key(event.key())
        if key in ways:
            self.walked.emit(ways[key])
        elif plain and event.text().isalpha():
            self.letter_pressed.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.chosen.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(2, 2, -2, -2)
        edge = Token.AUTHORITY if self.isChecked() else Token.MUTED if self.underMouse() else Token.LINE
        painter.setBrush(self._look.theme.color(Token.SURFACE))
        thick = 2.5 if self.hasFocus() else 1.5 if self.isChecked() else 1
        painter.setPen(QPen(self._look.theme.color(edge), thick))
        painter.drawRoundedRect(QRectF(card), 10, 10)
        side = px(ICON)
        self.icon().paint(painter, QRect(card.left() + 12, card.top() + (card.height() - side) // 2, side, side))
        inside = card.adjusted(24 + side, 8, -12, -7)
        pill = self._paint_pill(painter, inside)
        title = inside.adjusted(0, 0, -pill, 0)
        paint_line(
            painter, title, self.found.words, self._look.theme.color(Token.INK), self._font(BODY, QFont.Weight.DemiBold)
        )
        below = inside.adjusted(0, tall(22), -pill, 0)
        paint_line(
            painter, below, self.details, self._look.theme.color(Token.MUTED), self._font(SMALL, QFont.Weight.Normal)
        )
        painter.end()

    def _paint_pill(self, painter: QPainter, area: QRect) -> int:
        """Paint the answer at the right end; give the room it takes."""
        font = self._font(SMALL, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(self.standing, Qt.TextElideMode.ElideRight, area.width() // 2)
        width = metrics.horizontalAdvance(words) + 20
        tint, ink = (
            (Token.WARNING_TINT, Token.WARNING) if self._answer is None else (Token.PROVIDER_TINT, Token.PROVIDER)
        )
        height = tall(24)
        pill = QRectF(area.right() - width, area.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color(tint))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self._look.theme.color(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return width + 10

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        return typed(self._look.family, size, weight)

    def _retranslate(self) -> None:
        self.setAccessibleName(". ".join((self.found.words, self.details, self.standing)))
        self.update()

    def _repaint(self) -> None:
        self.update()
