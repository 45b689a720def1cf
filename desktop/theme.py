"""The look of every window from one set of tokens: colours, spacing, radius and type, light and dark."""

import re
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.layout.palette import CONTRAST, DARK, LIGHT, Palette, Token
from desktop.layout.typeface import font_file
from desktop.layout.weight import Weight
from desktop.paths import resources
from desktop.settings import Appearance
from desktop.text_size import BODY, LINE, measure_again

SMALL, TITLE, DISPLAY = 13, 20, 28
"""Type sizes beside that of the body, in pixels at 100 %."""

DAY_CARD = 252
"""Width of a day on the start page, in pixels."""

TARGET = 36
"""The least height of anything to click, in pixels."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette with the words for asking it."""

    appearance: Appearance
    palette: Palette

    @property
    def stroke(self) -> float:
        """How much thicker than usual lines are drawn on the canvas."""
        return 1.7 if self.appearance is Appearance.CONTRAST else 1.0

    def color(self, token: Token) -> QColor:
        return QColor(self.palette[token])


def theme_of(appearance: Appearance) -> Theme:
    palettes = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.CONTRAST: CONTRAST}
    return Theme(appearance, palettes[appearance])


def load_fonts() -> str:
    """Load the program's typeface and give its family name."""
    families = [
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font_file(w)))) for w in Weight
    ]
    return families[0][0] if families and families[0] else QFont().family()


def dress(app: QApplication, theme: Theme, family: str, percent: int = 100) -> None:
    """Give the whole program its look, with text of so many per cent; may be called again to change it."""
    font = QFont(family)
    font.setPixelSize(BODY * percent // 100)
    app.setFont(font)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    QDir.setSearchPaths("look", [str(resources() / "look")])  # where the style sheet finds its arrows
    app.setPalette(_qt_palette(theme))
    app.setStyleSheet(style_sheet(theme, percent))
    measure_again(app)


def style_sheet(theme: Theme, percent: int = 100) -> str:
    """The style sheet in a theme's colours, for text of so many per cent."""
    colors = {token.value: color for token, color in theme.palette.items()}
    sheet = SHEET + (CONTRAST_SHEET if theme.appearance is Appearance.CONTRAST else "")
    return Template(grown(sheet, percent / 100)).substitute(colors, shade=theme.appearance.value)


def grown(sheet: str, factor: float) -> str:
    """A style sheet for larger text: letters, signs and the lines in a height grow; air, edges and scroll bars stay."""

    def grow(found: re.Match[str]) -> str:
        name, pixels = found[1], int(found[2])
        line = LINE * (factor - 1)
        if name == "min-height" and pixels >= LINE:
            pixels += round(line)
        elif name == "border-radius" and pixels >= PILL:
            pixels += round(line / 2)
        else:
            pixels = round(pixels * factor)
        return f"{name}: {pixels}px"

    if factor == 1:
        return sheet
    rules = sheet.splitlines(keepends=True)
    return "".join(rule if rule.startswith("QScrollBar") else re.sub(GROWING, grow, rule) for rule in rules)


PILL = 16
"""A radius from here on is half of the height of a line with air around it."""

GROWING = (
    r"(?<![\w-])(font-size|min-height|max-height|min-width|width|height|icon-size|border-radius|spacing"
    r"|margin(?=: -)): (-?\d+)px"
)
"""What of the style sheet grows with the text; a margin does where it lets a handle stand out of its groove."""


def _qt_palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: Token.PAPER,
        QPalette.ColorRole.WindowText: Token.INK,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.PAPER,
        QPalette.ColorRole.Text: Token.INK,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.INK,
        QPalette.ColorRole.PlaceholderText: Token.MUTED,
        QPalette.ColorRole.Highlight: Token.AUTHORITY,
        QPalette.ColorRole.HighlightedText: Token.SURFACE,
        QPalette.ColorRole.ToolTipBase: Token.NIGHT,
        QPalette.ColorRole.ToolTipText: Token.ON_NIGHT,
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, theme.color(Token.MUTED))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, theme.color(Token.MUTED))
    return palette


SHEET = """
* { font-size: 15px; icon-size: 16px; }
QToolTip { background: $night; color: $on_night; border: 0; padding: 6px 8px; font-size: 13px; }
QLabel[role="title"] { font-size: 28px; font-weight: 700; color: $ink; }
QLabel[role="heading"] { font-size: 20px; font-weight: 600; color: $ink; }
QLabel[role="strong"] { font-weight: 600; color: $ink; }
QLabel[role="muted"] { font-size: 13px; color: $muted; }
QLabel[role="kicker"] { font-size: 12px; font-weight: 600; color: $muted; letter-spacing: 1px; }
QLabel[role="quote"] { font-size: 17px; color: $citizen_words; }
QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 9px; padding: 0 14px;
  min-height: 36px; font-weight: 500; }
QPushButton { outline: 0; }
QPushButton::menu-indicator { image: url(look:down-$shade.svg); width: 14px; height: 14px; right: 8px; bottom: 0;
  subcontrol-origin: border; subcontrol-position: right center; }
QPushButton[kind="more"] { padding: 0 4px; font-weight: 700; }
QPushButton[kind="more"]::menu-indicator { image: none; width: 0; }
QPushButton:hover { border-color: $muted; }
QPushButton:focus { border: 2px solid $authority; padding: 0 13px; }
QPushButton:pressed { background: $paper; }
QPushButton:disabled, QComboBox:disabled { color: $muted; background: $paper; }
QPushButton[kind="primary"] { background: $authority; color: $surface; border-color: $authority; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid $highlight; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $line; }
QPushButton[kind="segment"] { border-radius: 7px; border-color: transparent; background: transparent;
  min-height: 30px; }
QPushButton[kind="segment"]:checked { background: $chosen; font-weight: 600; border-color: $line; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; color: $ink;
  border: 1px solid $line; border-radius: 8px; padding: 6px 9px; selection-background-color: $authority;
  selection-color: $surface; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: 24px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid $authority; padding: 5px 8px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 34px; padding: 0 8px; border-radius: 6px; color: $ink; }
QComboBox QAbstractItemView::item:selected { background: $authority_tint; color: $ink; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 8px 26px 8px 12px; border-radius: 6px; }
QMenu::item:selected { background: $authority_tint; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
QScrollArea { border: 0; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog { background: $paper; }
QProgressBar { background: $line; border: 0; border-radius: 5px; max-height: 10px; text-align: center; }
QProgressBar::chunk { background: $highlight; border-radius: 5px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="block"] { background: transparent; border: 1px solid transparent; border-radius: 9px; }
QFrame[role="block"][pause="true"] { background: $paper; }
QFrame[role="block"]:hover { border-color: $line; }
QFrame[role="block"][chosen="true"] { background: $authority_tint; border-color: $authority; }
QFrame[role="block"]:focus { border: 2px solid $authority; }
QFrame[role="block"][dragged="true"] { background: $surface; border: 2px solid $highlight; }
QFrame[role="block"] QLabel[role="time"] { font-weight: 600; color: $muted; }
QFrame[role="block"][chosen="true"] QLabel[role="time"] { color: $ink; }
QFrame[role="block"] QSpinBox { background: transparent; border-color: transparent; }
QFrame[role="block"] QSpinBox:hover { border-color: $line; background: $surface; }
QFrame[role="block"] QSpinBox:focus { border-color: $authority; background: $surface; }
QPushButton[kind="projectCard"] { border-radius: 12px; text-align: left; padding: 0; }
QPushButton[kind="projectCard"]:hover { border-color: $muted; }
QPushButton[kind="projectCard"]:focus { border: 2px solid $authority; }
QCheckBox[scale="strong"] { font-weight: 600; }
QFrame[role="agreement"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="agreement"][settled="yes"] { background: $paper; }
QFrame[role="agreement"][stood="yes"] { border: 2px solid $authority; }
QFrame[role="agreement"][aimed="yes"] { border: 2px solid $highlight; }
QPushButton[due="yes"] { color: $citizen_words; font-weight: 600; }
QFrame#agreementSheet { border: 2px solid $authority; }
QFrame[role="bar"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[role="segments"] { background: $line; border-radius: 9px; }
QFrame[role="warning"] { background: $warning_tint; border: 1px solid $highlight; border-radius: 10px; }
QFrame[role="warning"] QLabel { color: $warning; }
QWidget#panelBody, QScrollArea#cardPanel { background: $surface; }
QScrollArea#cardPanel { border-left: 1px solid $line; }
QFrame#orderPanel { background: $surface; border: 0; border-left: 1px solid $line; }
QFrame[role="dialogue"] { background: transparent; border: 0; border-left: 4px solid $highlight; }
QFrame#tools { background: $paper; }
QPushButton:checked { background: $authority_tint; border-color: $authority; font-weight: 600; }
QPushButton[kind="row"] { text-align: left; font-weight: 400; padding: 0 10px; }
QPushButton[kind="fold"] { background: transparent; border-color: transparent; text-align: left; padding: 0 1px;
  font-weight: 600; }
QPushButton[kind="fold"]:hover { background: $paper; }
QPushButton[kind="fold"]:focus { border-color: $authority; padding: 0; }
QPushButton[kind="small"] { padding: 0 9px; font-size: 14px; }
QPushButton[kind="small"]:focus { padding: 0 8px; }
QPushButton[kind="choice"] { text-align: left; padding: 0 12px; min-height: 32px; font-weight: 400; }
QPushButton[kind="segment"][fit="narrow"] { padding: 0 2px; }
QPushButton[fit="touch"] { min-height: 44px; }
QPushButton[kind="level"] { min-height: 44px; padding: 0; }
QPushButton[kind="level"]:checked { border: 2px solid $authority; font-weight: 500; }
QFrame[role="level"] { border: 0; border-bottom: 1px solid $line; border-radius: 0; }
QFrame[role="level"][state="apart"] { background: $warning_tint; }
QFrame[role="level"][state="reached"] { background: $provider_tint; }
QFrame[role="level"] QLabel:disabled { color: $muted; }
QLabel[role="chip"] { border-radius: 10px; padding: 4px 10px; font-size: 13px; background: $others_tint;
  color: $others; }
QLabel[role="chip"][size="large"] { font-size: 17px; font-weight: 600; padding: 6px 14px; border-radius: 12px; }
QLabel[role="chip"][side="citizen"] { background: $citizen_tint; color: $citizen_words; }
QLabel[role="chip"][side="relatives"] { background: $relatives_tint; color: $relatives; }
QLabel[role="chip"][side="authority"] { background: $authority_tint; color: $authority; }
QLabel[role="chip"][side="provider"] { background: $provider_tint; color: $provider; }
QLabel[role="chip"][side="artefacts"] { background: $artefacts_tint; color: $artefacts; }
QLabel[role="chip"][side="warning"] { background: $warning_tint; color: $warning; }
QPlainTextEdit#cardEditor { border: 2px solid $highlight; border-radius: 8px; background: $surface; padding: 6px; }
QLabel[role="lead"] { font-size: 16px; color: $muted; }
QLabel[role="brand"] { font-size: 52px; font-weight: 700; color: $on_night; }
QLabel[role="tagline"] { font-size: 19px; color: #cfd8e1; }
QLabel[role="body"] { font-size: 16px; color: $ink; }
QLabel[role="number"] { font-weight: 600; color: $muted; }
QWidget#clear { background: transparent; }
QFrame[role="good"] { background: $provider_tint; border: 1px solid $provider; border-radius: 10px; }
QFrame[role="good"] QLabel { color: $provider; }
QFrame[role="follow"] { background: $warning_tint; border: 1px solid $highlight; border-radius: 10px; }
QPushButton[kind="night"] { background: transparent; color: $on_night; border: 1px solid transparent; padding: 0 8px;
  font-weight: 400; }
QPushButton[kind="night"]:hover { background: $night_soft; }
QPushButton[kind="night"]:checked { background: $night_soft; border-color: #4a5d70; font-weight: 600; }
QPushButton[kind="night"]:focus { border: 2px solid $highlight; padding: 0 7px; }
QPushButton[kind="danger"] { color: $citizen_words; border-color: $citizen; font-weight: 600; }
QLineEdit[kind="place"], QPlainTextEdit[kind="place"] { background: transparent; border-color: transparent; }
QLineEdit[kind="place"]:hover, QPlainTextEdit[kind="place"]:hover { border-color: $line; background: $surface; }
QLineEdit[kind="place"]:focus, QPlainTextEdit[kind="place"]:focus { border-color: $authority; background: $surface; }
QPlainTextEdit[scale="title"] { font-size: 26px; font-weight: 700; }
QPlainTextEdit[scale="section"] { font-size: 20px; font-weight: 600; }
QPlainTextEdit[scale="cell"] { placeholder-text-color: $warning; }
QListView[kind="headings"]::item { padding: 8px 10px; border-radius: 8px; color: $ink; }
QListView[kind="headings"]::item:hover { background: $line; }
QListView[kind="headings"]::item:selected { background: $authority_tint; color: $ink; }
QListView[kind="headings"]:focus { border: 1px solid $line; border-radius: 8px; }
QPushButton[kind="place"] { background: transparent; border-color: transparent; text-align: left; padding: 0 10px;
  font-weight: 400; }
QPushButton[kind="place"]:hover { border-color: $line; }
QPushButton[kind="place"]:focus { border-color: $authority; padding: 0 9px; }
QLabel[role="details"] { color: $muted; }
QLabel[role="fault"] { color: $warning; }
QLabel[role="fine"] { color: $provider; }
QLabel[role="ghost"] { background: $night; color: $on_night; border-radius: 9px; padding: 7px 12px; font-weight: 600; }
QComboBox::down-arrow { image: url(look:down-$shade.svg); width: 16px; height: 16px; margin-right: 8px; }
QSpinBox::up-arrow { image: url(look:up-$shade.svg); width: 14px; height: 14px; }
QSpinBox::down-arrow { image: url(look:down-$shade.svg); width: 14px; height: 14px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::indicator:checked { image: url(look:check-$shade.svg); }
QLineEdit[scale="strong"] { font-weight: 600; font-size: 16px; }
QListView { background: transparent; border: 0; outline: 0; }
QListView#pictures::item { border: 2px solid transparent; border-radius: 8px; color: $ink; padding: 4px 0; }
QListView#pictures::item:hover { background: $paper; }
QListView#pictures::item:selected { background: $authority_tint; border-color: $authority; color: $ink; }
QFrame#overPages { border-radius: 0; border-left: 0; border-right: 0; border-top: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 30px; border: 0; background: transparent; }
QSpinBox[kind="bare"]::up-button, QSpinBox[kind="bare"]::down-button { width: 0; }
QSpinBox[kind="bare"]::up-arrow, QSpinBox[kind="bare"]::down-arrow { image: none; width: 0; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $surface; color: $ink; }
QCalendarWidget QToolButton { color: $ink; background: transparent; border: 0; border-radius: 8px; min-height: 36px;
  min-width: 36px; padding: 0 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $line; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: $authority; selection-color: $surface; outline: 0; }
QFrame[role="ownWords"] { background: $citizen_tint; border: 0; border-left: 4px solid $citizen; }
QFrame[role="spoken"] { background: $warning_tint; border: 0; border-left: 4px solid $highlight; }
QTreeView { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 4px; outline: 0; }
QTreeView:focus { border: 2px solid $authority; padding: 3px; }
QTableWidget { background: $surface; gridline-color: $line; border: 1px solid $line; border-radius: 8px; outline: 0; }
QTableWidget::item { color: $ink; padding: 4px 8px; }
QTableWidget::item:selected { background: $authority_tint; color: $ink; border: 2px solid $authority; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $line; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; font-size: 13px; font-weight: 600; border: 0;
  border-bottom: 1px solid $line; padding: 8px 6px; }
QTreeView::item { min-height: 36px; color: $ink; border-radius: 6px; }
QTreeView::item:selected { background: $authority_tint; color: $ink; }
QTreeView::branch:has-children:open { image: url(look:down-$shade.svg); }
QTreeView::branch:has-children:closed { image: url(look:right-$shade.svg); }
QTreeView::indicator { width: 18px; height: 18px; border: 1px solid $muted; border-radius: 5px; background: $surface; }
QTreeView::indicator:checked { image: url(look:check-$shade.svg); border-color: $authority; }
QPlainTextEdit[kind="quote"] { color: $citizen_words; font-size: 16px; }
QListWidget#choices::item { min-height: 34px; padding: 0 8px; border-radius: 6px; color: $ink; }
QListWidget#choices::item:selected, QListWidget#choices::item:hover { background: $authority_tint; color: $ink; }
QFrame[role="well"] { background: $paper; border: 1px solid $line; border-radius: 10px; }
QPushButton[kind="chip"] { background: $others_tint; color: $others; border-color: transparent; border-radius: 18px;
  padding: 0 12px; }
QPushButton[kind="chip"]:hover { border-color: $muted; }
QPushButton[kind="chip"]:focus { border: 2px solid $authority; padding: 0 11px; }
QCheckBox, QRadioButton { min-height: 36px; spacing: 8px; color: $ink; }
QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid $muted; border-radius: 5px; background: $surface; }
QCheckBox::indicator:checked { image: url(look:check-$shade.svg); }
QCheckBox::indicator:focus { border: 2px solid $authority; }
QCheckBox::indicator:disabled { border-color: $line; }
QLabel[role="stage"] { font-size: 36px; font-weight: 700; color: $ink; }
QLabel[role="stageQuote"] { font-size: 22px; color: $citizen_words; }
QFrame[role="night"] { background: $night; border: 0; border-radius: 12px; }
QFrame[role="night"] QLabel { color: $on_night; }
QFrame[role="night"] QLabel[role="kicker"] { color: #b9c5d1; }
QFrame[role="night"] QLabel[role="soft"] { font-size: 14px; color: #cfd8e1; }
QFrame[role="night"] QLabel[role="alarm"] { font-size: 14px; font-weight: 600; color: $highlight; }
QLabel[role="digits"] { font-size: 68px; font-weight: 700; }
QLabel[role="digits"][state="near"] { color: $highlight; }
QLabel[role="digits"][state="over"] { color: $highlight; }
QFrame[role="night"] QPushButton[kind="night"] { border-color: #4a5d70; }
QFrame[role="night"] QPushButton[kind="night"]:checked { background: $highlight; color: #1d2733; }
QPushButton[kind="answer"] { font-size: 30px; font-weight: 600; border-radius: 14px; min-height: 96px; }
QPushButton[kind="answer"]:focus { border: 3px solid $highlight; }
QPushButton[kind="answer"]:hover { border: 2px solid $authority; }
QPushButton[kind="answer"]:checked { background: $authority; color: $surface; }
QFrame[role="aimed"] { background: $surface; border: 2px dashed $highlight; border-radius: 12px; }
QFrame[role="now"] { background: $night; border: 0; border-radius: 12px; }
QFrame[role="now"] QLabel { color: $on_night; }
QFrame[role="calling"] { background: $surface; border: 3px solid $highlight; border-radius: 12px; }
QFrame[role="stageSide"] { background: $surface; border: 0; border-left: 1px solid $line; }
QLabel[role="code"] { font-size: 40px; font-weight: 700; color: $ink; }
QLabel[role="state"] { font-size: 13px; color: $muted; }
QLabel[role="state"][state="here"] { color: $provider; }
QLabel[role="state"][state="waiting"] { color: $warning; }
QLabel[role="state"][state="out"] { color: $citizen_words; }
QFrame[role="popup"] { background: $surface; border: 1px solid $muted; border-radius: 0; }
QPushButton[kind="foot"] { background: transparent; border-color: transparent; text-align: left; padding: 0 8px;
  font-size: 14px; font-weight: 400; }
QPushButton[kind="foot"]:hover { background: $paper; }
QPushButton[kind="foot"]:focus { border: 2px solid $authority; padding: 0 7px; }
QPushButton[kind="foot"][state="warning"] { background: $warning_tint; color: $warning; font-weight: 600; }
QFrame[role="foot"] { background: $surface; border: 0; border-top: 1px solid $line; }
QSlider { min-height: 36px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $line; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $authority; }
QSlider::handle:horizontal { width: 22px; height: 22px; margin: -9px 0; border-radius: 12px; background: $surface;
  border: 2px solid $authority; }
QSlider::handle:horizontal:focus { border: 3px solid $highlight; }
"""

CONTRAST_SHEET = """
QPushButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { border-color: $ink; }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
  QSpinBox:focus { border: 3px solid $highlight; }
QPushButton:hover, QPushButton[kind="quiet"]:hover, QPushButton[kind="segment"]:hover { border: 2px solid $ink;
  background: $surface; color: $ink; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled { background: $surface; color: $muted;
  border: 1px dashed $muted; }
QPushButton[kind="quiet"], QPushButton[kind="segment"], QPushButton[kind="place"] { border-color: transparent; }
QPushButton:checked, QPushButton[kind="segment"]:checked { border: 2px solid $ink; background: $surface; }
QPushButton[kind="night"] { border-color: transparent; }
QPushButton[kind="night"]:hover, QPushButton[kind="night"]:checked { background: $night_soft; color: $on_night;
  border: 2px solid $on_night; }
QFrame[role="segments"] { background: $surface; border: 1px solid $ink; }
QFrame[role="card"], QFrame[role="well"] { border: 2px solid $ink; }
QFrame[role="block"][chosen="true"] { border: 2px solid $ink; }
QProgressBar { background: $surface; border: 1px solid $ink; }
QComboBox QAbstractItemView::item:selected, QMenu::item:selected, QTreeView::item:selected { background: $night;
  color: $on_night; }
QCalendarWidget QToolButton:hover { background: $surface; border: 2px solid $ink; }
QLabel[role="tagline"] { color: $on_night; }
"""
"""What the other themes say by a pale surface alone is said by an edge."""
