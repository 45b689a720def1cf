"""The dark side of the start page: the name, five ways to begin, and language and light or dark at the bottom."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import OFFERED, Language
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.settings import Appearance
from desktop.text_size import hold, px
from desktop.windows.brand import paint_tile
from desktop.windows.labels import for_tip, label
from desktop.windows.night_button import NightButton
from desktop.windows.wrap import Wrap

MARGINS, LOW_MARGINS = (56, 60, 56, 24), (28, 16, 28, 12)
LOW = 820
"""A window lower than this has no room for the tile."""


NARROWEST = 432


def _wide_enough(pixels: float) -> int:
    return max(round(pixels), px(300))


class BrandTile(QWidget):
    """The amber tile, only to look at."""

    def __init__(self) -> None:
        super().__init__()
        hold(self, QWidget.setFixedWidth, 64)
        hold(self, QWidget.setFixedHeight, 64)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tile(QPainter(self), QRectF(self.rect()), self.font().family())


class NightPanel(QScrollArea):
    """Tells what is wanted; does nothing itself. It scrolls where the window is too low for it."""

    new_day_wanted = Signal()
    join_wanted = Signal()
    file_wanted = Signal()
    cases_wanted = Signal()
    example_wanted = Signal()
    language_wanted = Signal(str)
    """A language code."""
    appearance_wanted = Signal(object)
    """An `Appearance`."""
    settings_wanted = Signal()
    room_test_wanted = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        body = QWidget()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        self._tile, self._column = BrandTile(), QVBoxLayout(body)
        self.setWidget(body)
        self._name, self._tagline = label("brand", "Brobyg"), label("tagline", wrap=True)
        self.new_day = NightButton(look, first=True)
        self.join = NightButton(look)
        self.open_file = NightButton(look)
        self.cases = NightButton(look)
        self.example = NightButton(look)
        self.languages = {code: self._switch(name) for code, name in OFFERED.items()}
        self.appearances = {kind: self._switch("") for kind in Appearance}
        self.settings = self._switch("", checkable=False)
        self.room_test = self._switch("", checkable=False)
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < px(LOW)
        self._tile.setHidden(low)
        self._column.setContentsMargins(*(LOW_MARGINS if low else MARGINS))

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(self, QWidget.setMinimumWidth, NARROWEST, _wide_enough)
        hold(self, QWidget.setMaximumWidth, 560)
        column = self._column
        column.setContentsMargins(*MARGINS)
        column.setSpacing(12)
        column.addWidget(self._tile)
        column.addWidget(self._name)
        column.addWidget(self._tagline)
        column.addSpacing(24)
        for button in (self.new_day, self.join, self.open_file, self.cases, self.example):
            column.addWidget(button)
        column.addWidget(self.room_test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row = Wrap(gap=4)
        self._language_choice, self._appearance_choice = QButtonGroup(self), QButtonGroup(self)
        for switch in self.languages.values():
            self._language_choice.addButton(switch)
            row.addWidget(switch)
        for switch in self.appearances.values():
            self._appearance_choice.addButton(switch)
            row.addWidget(switch)
        row.addWidget(self.settings)
        column.addLayout(row)
        self._look.put(self.appearances[Appearance.LIGHT], "white-balance-sunny", Token.ON_NIGHT)
        self._look.put(self.appearances[Appearance.DARK], "weather-night", Token.ON_NIGHT)
        self._look.put(self.appearances[Appearance.CONTRAST], "contrast-circle", Token.ON_NIGHT)
        self._look.put(self.settings, "format-size", Token.ON_NIGHT)
        self._look.put(self.room_test, "access-point-check", Token.ON_NIGHT)

    def _switch(self, words: str, *, checkable: bool = True) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "night")
        button.setCheckable(checkable)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _connect(self) -> None:
        self.new_day.clicked.connect(self.new_day_wanted)
        self.join.clicked.connect(self.join_wanted)
        self.open_file.clicked.connect(self.file_wanted)
        self.cases.clicked.connect(self.cases_wanted)
        self.example.clicked.connect(self.example_wanted)
        for code, button in self.languages.items():
            button.clicked.connect(lambda *_, code=code: self.language_wanted.emit(code))
        for kind, button in self.appearances.items():
            button.clicked.connect(lambda *_, kind=kind: self.appearance_wanted.emit(kind))
        self.settings.clicked.connect(self.settings_wanted)
        self.room_test.clicked.connect(self.room_test_wanted)
        self._look.changed.connect(self._show_choices)

    def _show_choices(self, *_: object) -> None:
        if self._language.code in self.languages:
            self.languages[self._language.code].setChecked(True)
        self.appearances[self._look.theme.appearance].setChecked(True)

    def _retranslate(self) -> None:
        self._tagline.setText(self.tr("Theme days where authority and provider build the citizen's journey together."))
        self.new_day.say(self.tr("New theme day"), self.tr("Choose a template, and begin"))
        self.join.say(self.tr("Take part"), self.tr("Write the code from the projector, or choose a theme day nearby"))
        self.open_file.say(self.tr("Open file"), self.tr("A .brobyg file or cases, from a USB stick or an e-mail"))
        self.cases.say(self.tr("Cases"), self.tr("Load, edit and check cases"))
        self.example.say(self.tr("Try the example"), self.tr("A whole theme day with six cases"))
        self.appearances[Appearance.LIGHT].setText(self.tr("Light"))
        self.appearances[Appearance.DARK].setText(self.tr("Dark"))
        self.appearances[Appearance.CONTRAST].setAccessibleName(self.tr("High contrast"))
        self.appearances[Appearance.CONTRAST].setToolTip(for_tip(self.tr("High contrast")))
        self.room_test.setText(self.tr("Test the room"))
        self.settings.setAccessibleName(self.tr("Text size and other settings"))
        self.settings.setToolTip(for_tip(self.tr("Text size and other settings")))
        self._show_choices()
