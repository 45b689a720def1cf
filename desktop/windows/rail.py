"""The dark rail at the left of an open day: the way back to all days, and an entry with icon and word for each page."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.pages import Page
from desktop.overriding import override
from desktop.text_size import hold, px, tall, typed
from desktop.theme import SMALL, TARGET
from desktop.windows.brand import paint_tile
from desktop.windows.enter_button import EnterButton

WIDTH = 84
ICON, LEAST_ICON = 24, 18
GAP = 2
LEAST = 16


class RailButton(EnterButton):
    """An entry: an icon over a word, or the word alone where the rail is too low. Checked when its page is shown."""

    def __init__(self, look: Look, icon: str, *, checkable: bool = True) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        look.put(self, icon, Token.ON_NIGHT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH - 6), 10 + px(ICON) + tall(24))

    @override
    def minimumSizeHint(self) -> QSize:
        # Large letters take the air: all pages of a day must fit a low screen.
        return QSize(px(WIDTH - 24), max(TARGET, tall(LEAST)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        strong = self.isChecked() or self.underMouse() or self.hasFocus()
        painter.setOpacity(0.4 if not self.isEnabled() else 1.0 if strong else 0.82)
        font = self._letters()
        letters = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.theme.color(Token.ON_NIGHT))
        words = letters.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = min(px(ICON), self.height() - letters.height() - GAP)
        if side >= px(LEAST_ICON):
            above = max(0, min(8, (self.height() - side - GAP - letters.height()) // 2))
            self.icon().paint(painter, QRect((self.width() - side) // 2, above, side, side))
            below = self.rect().adjusted(0, above + side + GAP, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, words)
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _letters(self) -> QFont:
        """The font of the word: a little smaller where it would be cut off."""
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        font = typed(self.font(), SMALL, weight)
        if QFontMetrics(font).horizontalAdvance(self.text()) <= self.width():
            return font
        return typed(self.font(), SMALL - 1, weight)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._look.theme
        ground = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            color = theme.color(Token.NIGHT_SOFT)
            color.setAlphaF(1.0 if self.isChecked() else 0.6)
            painter.setBrush(color)
            painter.drawRoundedRect(ground, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(Token.HIGHLIGHT), 2))
            painter.drawRoundedRect(ground, 10, 10)


class TileButton(EnterButton):
    """The amber tile: back to all theme days."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(52, 52)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tile(painter, QRectF(4, 4, 44, 44), self.font().family())
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = self._look.theme.color(Token.ON_NIGHT)
            ring.setAlphaF(1.0 if self.hasFocus() else 0.5)
            painter.setPen(QPen(ring, 2))
            painter.drawRoundedRect(QRectF(1, 1, 50, 50), 14, 14)


class Rail(QWidget):
    """Which page of the day is shown."""

    home_wanted = Signal()
    page_wanted = Signal(object)
    """A `Page`."""
    report_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._runs = look, True
        self.home = TileButton(look)
        self.pages = {
            Page.NOW: RailButton(look, "bullhorn-outline"),
            Page.DAY: RailButton(look, "home-outline"),
            Page.CASES: RailButton(look, "text-box-outline"),
            Page.CASE: RailButton(look, "text-box-outline"),
            Page.PROGRAMME: RailButton(look, "calendar-clock-outline"),
            Page.GROUPS: RailButton(look, "account-group-outline"),
            Page.RUN: RailButton(look, "play-outline"),
            Page.JOURNEY: RailButton(look, "chart-timeline-variant"),
            Page.PLAN: RailButton(look, "bullseye-arrow"),
            Page.ASSESSMENT: RailButton(look, "clipboard-text-outline"),
            Page.GALLERY: RailButton(look, "view-grid-outline"),
            Page.WALL: RailButton(look, "sticker-text-outline"),
            Page.SURVEY: RailButton(look, "chart-box-outline"),
            Page.EVALUATION: RailButton(look, "star-check-outline"),
            Page.AGREEMENTS: RailButton(look, "handshake-outline"),
            Page.PROCESS: RailButton(look, "swap-horizontal-bold"),
            Page.GUIDELINE: RailButton(look, "book-open-page-variant-outline"),
            Page.REPORTS: RailButton(look, "file-document-outline"),
        }
        self.report = RailButton(look, "file-document-outline", checkable=False)
        self.settings = RailButton(look, "cog-outline", checkable=False)
        self._build()
        self._connect()
        self._retranslate()

    def show_page(self, page: Page) -> None:
        """Mark the page that is shown."""
        self.pages[page].setChecked(True)

    def offer(self, pages: Collection[Page], *, report: bool) -> None:
        """Show the way to these pages, and to the report or not."""
        for page, button in self.pages.items():
            button.setVisible(page in pages)
        self._runs = Page.DAY in pages
        self._retranslate()
        self.report.setVisible(report)

    def allow_boards(self, *, allowed: bool, own: bool = True) -> None:
        """Whether there is any group whose journey and plan one could go to, and whether the `own` one is there."""
        for page in (Page.JOURNEY, Page.PLAN, Page.ASSESSMENT):
            self.pages[page].setEnabled(allowed and own)
        self.pages[Page.GALLERY].setEnabled(allowed)
        self.report.setEnabled(allowed and own)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._look.theme.color(Token.NIGHT)))

    def _build(self) -> None:
        hold(self, QWidget.setFixedWidth, WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 6, 3, 4)
        column.setSpacing(0)
        column.addWidget(self.home, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self._group = QButtonGroup(self)
        for button in self.pages.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addWidget(self.report)
        column.addStretch(1)
        column.addWidget(self.settings)

    def _connect(self) -> None:
        self.home.clicked.connect(self.home_wanted)
        for page, button in self.pages.items():
            button.clicked.connect(lambda *_, page=page: self.page_wanted.emit(page))
        self.report.clicked.connect(self.report_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self._look.changed.connect(self.update)

    def _retranslate(self) -> None:
        words = {
            self.pages[Page.NOW]: self.tr("Now"),
            self.pages[Page.DAY]: self.tr("Overview"),
            self.pages[Page.CASES]: self.tr("Cases"),
            self.pages[Page.CASE]: self.tr("Case"),
            self.pages[Page.PROGRAMME]: self.tr("Programme"),
            self.pages[Page.GROUPS]: self.tr("Groups"),
            self.pages[Page.RUN]: self.tr("Run the day"),
            self.pages[Page.JOURNEY]: self.tr("Journey"),
            self.pages[Page.PLAN]: self.tr("Goal plan"),
            self.pages[Page.ASSESSMENT]: self.tr("Assessment"),
            self.pages[Page.GALLERY]: self.tr("Gallery"),
            self.pages[Page.WALL]: self.tr("Wall"),
            self.pages[Page.PROCESS]: self.tr("Process plan"),
            self.pages[Page.SURVEY]: self.tr("Surveys") if self._runs else self.tr("Survey"),
            self.pages[Page.EVALUATION]: self.tr("Evaluation"),
            self.pages[Page.AGREEMENTS]: self.tr("Agreements"),
            self.pages[Page.GUIDELINE]: self.tr("Guideline"),
            self.pages[Page.REPORTS]: self.tr("Reports"),
            self.report: self.tr("Report"),
            self.settings: self.tr("Settings"),
        }
        for button, text in words.items():
            button.setText(text)
            button.setAccessibleName(text)
        self.home.setAccessibleName(self.tr("All theme days"))
        self.home.setToolTip(self.tr("All theme days"))
