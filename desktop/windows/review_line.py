"""A line of a case with the words that were found in it set off: in bold, on a tint, and underlined."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import BODY, typed
from desktop.theme import SMALL, Theme
from desktop.windows.review_marks import Snippet


class MarkedLine(QWidget):
    """The name of the field and the words, over as many lines as they take."""

    def __init__(self, look: Look, field: str, found: Snippet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._field, self._found = field, found
        self._layout = QTextLayout(f"{field}  {found.text}")
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._layout.text())
        look.changed.connect(self._dress)
        self._dress(look.theme)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._lay_out(max(self.width(), 200)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.theme.color(Token.INK))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _lay_out(self, width: int) -> int:
        """Break into lines; give the height they take."""
        layout, y = self._layout, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.15
        layout.endLayout()
        return round(y) + 1

    def _dress(self, theme: Theme) -> None:
        font = typed(self._look.family, BODY)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFont(font)
        name = QTextCharFormat()
        name.setForeground(theme.color(Token.MUTED))
        small = typed(font, SMALL)
        name.setFont(small)
        start = _units(f"{self._field}  {self._found.before}")
        ranges = [_range(0, _units(self._field), name), _range(start, _units(self._found.words), marked(font, theme))]
        self._layout.setFormats(ranges)
        self.setMinimumHeight(QFontMetrics(font).height())
        self.updateGeometry()
        self.update()


def marked(font: QFont, theme: Theme) -> QTextCharFormat:
    """How words that were found are set off."""
    made = QTextCharFormat()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    made.setFont(bold)
    made.setFontUnderline(True)
    made.setBackground(theme.color(Token.WARNING_TINT))
    made.setForeground(theme.color(Token.WARNING))
    return made


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
