"""A theme day in the list of recent ones: a small picture of its board, its title, when, and how many groups."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.archive.entries import DayEntry
from desktop.icons import Look
from desktop.language import Language, long_date
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import BODY, px, tall, typed
from desktop.theme import DAY_CARD, SMALL
from desktop.windows.board_picture import paint_board
from desktop.windows.enter_button import EnterButton
from desktop.windows.labels import for_tip
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.today import today

WIDTH, HEIGHT, PICTURE = DAY_CARD, 246, 118
RADIUS = 12
LINE = 21


class DayCard(EnterButton):
    """Opens the day by click, Enter or Space; the menu key offers the rest."""

    export_wanted = Signal(object)
    """Save this `DayEntry` as a file."""
    removal_wanted = Signal(object)
    """Delete this `DayEntry`."""

    def __init__(self, entry: DayEntry, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_entry(entry)

    @property
    def entry(self) -> DayEntry:
        return self._entry

    def show_entry(self, entry: DayEntry) -> None:
        """Show a newer line about the same day."""
        self._entry = entry
        self._retranslate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), PICTURE + tall(HEIGHT - PICTURE, 4))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(self._entry)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def menu(self) -> PassingMenu:
        """What can be done with the day."""
        menu = PassingMenu(self)
        menu.addAction(self.tr("Open"), self.click)
        menu.addAction(self.tr("Save as a .brobyg file …"), lambda: self.export_wanted.emit(self._entry))
        menu.addSeparator()
        menu.addAction(self.tr("Delete …"), lambda: self.removal_wanted.emit(self._entry))
        return menu

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(outline, theme.color(Token.SURFACE))
        picture = QRectF(frame.left(), frame.top(), frame.width(), PICTURE)
        painter.save()
        painter.setClipPath(outline)
        ground = theme.color(Token.LINE)
        ground.setAlphaF(0.45)
        painter.fillRect(picture, ground)
        painter.restore()
        paint_board(painter, picture.adjusted(12, 10, -12, -10), self._entry.preview, theme)
        strong = self.hasFocus()
        edge = Token.AUTHORITY if strong else Token.MUTED if self.underMouse() else Token.LINE
        painter.setPen(QPen(theme.color(edge), 2.5 if strong else 1))
        painter.drawPath(outline)
        self._paint_words(painter, frame)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        theme = self._look.theme
        left, width = frame.left() + 16, frame.width() - 32
        line = QRectF(left, frame.top() + PICTURE + 12, width, tall(LINE))
        bold = typed(self.font(), BODY + 1, QFont.Weight.DemiBold)
        for part in _two_lines(self._entry.title or self.tr("Without a title"), QFontMetrics(bold), int(width)):
            self._paint_line(painter, line, part, bold, Token.INK)
            line.translate(0, tall(LINE))
        line.translate(0, 2)
        self._paint_line(painter, line, self._details, typed(self.font(), SMALL + 1, QFont.Weight.Normal), Token.MUTED)
        words = self._state
        if words:
            font = typed(self.font(), SMALL, QFont.Weight.Normal)
            pill = QRectF(left, line.top() + tall(28), QFontMetrics(font).horizontalAdvance(words) + 20, tall(24))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Token.PROVIDER_TINT if self._is_today else Token.OTHERS_TINT))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setFont(font)
            painter.setPen(theme.color(Token.PROVIDER if self._is_today else Token.OTHERS))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_line(self, painter: QPainter, line: QRectF, words: str, font: QFont, token: Token) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.theme.color(token))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(QPointF(line.left(), line.top() + metrics.ascent()), shown)

    def _retranslate(self) -> None:
        entry = self._entry
        groups = self.tr("%n group(s)", "", entry.groups)
        when = self.tr("Today") if self._is_today else long_date(entry.date, self._language.code)
        self._details = " · ".join(filter(None, (when, groups)))
        self._state = self._state_words()
        self.setAccessibleName(", ".join(filter(None, (entry.title, self._details, entry.place, self._state))))
        tip = "\n".join(filter(None, (entry.title, entry.place)))
        self.setToolTip(for_tip(tip))
        self.update()

    @property
    def _is_today(self) -> bool:
        return self._entry.date == today().isoformat()

    def _state_words(self) -> str:
        cards = (
            self.tr("%n card(s)", "", self._entry.cards) if self._entry.cards else self.tr("Nothing on the boards yet")
        )
        if not self._entry.date or self._is_today:
            return cards
        when = self.tr("Held") if self._entry.date < today().isoformat() else self.tr("Coming")
        return f"{when} · {cards}"


def _two_lines(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a title after the last word that fits; the rest is for the second line."""
    split = words.split()
    first: list[str] = []
    while split and (not first or metrics.horizontalAdvance(" ".join([*first, split[0]])) <= width):
        first.append(split.pop(0))
    return [" ".join(line) for line in (first, split) if line]
