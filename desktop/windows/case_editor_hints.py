"""The column of hints beside the case editor: each a sentence that leads to the field it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.case_hints import Hint
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.overriding import override
from desktop.text_size import px, tall, typed
from desktop.theme import SMALL, TARGET
from desktop.windows.enter_button import EnterButton
from desktop.windows.labels import label

EDGE = 12
LINES = Qt.TextFlag.TextWordWrap


class HintButton(EnterButton):
    """A hint, under the name of its field. It has no frame until it is pointed at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        self.place = Place("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_hint(self, hint: Hint) -> None:
        """Show another hint."""
        self.place = hint.place
        self._name = Language.translate("CaseFields", FIELD_NAMES[hint.place.field])
        self.setText(hint.say(Language.translate))
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), self.heightForWidth(px(240)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * EDGE - 6, 4000)
        words = QFontMetrics(self.font()).boundingRect(room, LINES, self.text()).height()
        return max(tall(TARGET), words + self._small() + 22)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(Token.WARNING_TINT))
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color(Token.AUTHORITY if self.hasFocus() else Token.HIGHLIGHT), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        inside = self.rect().adjusted(EDGE, 8, -EDGE, -8)
        font = typed(painter.font(), SMALL, QFont.Weight.Bold)
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.color(Token.WARNING))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, self._name)
        painter.restore()
        painter.setPen(theme.color(Token.INK))
        painter.drawText(inside.adjusted(0, self._small() + 3, 0, 4), LINES, self.text())

    def _small(self) -> int:
        return QFontMetrics(typed(self.font(), SMALL)).height()


class HintsPanel(QWidget):
    """All hints, in the order of the form. Button n shows hint n, so that the keyboard is not lost."""

    chosen = Signal(object)
    """The `Place` a hint is about."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hints: tuple[Hint, ...] = ()
        self._heading, self._lead = label("kicker"), label("muted", wrap=True)
        self.buttons: list[HintButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lead)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(8)
        self._column.addLayout(self._stack)
        self._column.addStretch(1)
        self._retranslate()

    @property
    def shown(self) -> list[HintButton]:
        """The hints to be seen."""
        return self.buttons[: len(self._hints)]

    def show_hints(self, hints: Sequence[Hint]) -> bool:
        """Show other hints; tell whether there are other buttons than before."""
        fresh = tuple(hints)
        if fresh == self._hints:
            return False
        before, self._hints = len(self.buttons), fresh
        while len(self.buttons) < len(fresh):
            self._add_button()
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(fresh))
            if at < len(fresh):
                button.show_hint(fresh[at])
        self._say_lead()
        return before != len(self.buttons)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add_button(self) -> None:
        button = HintButton(self._look)
        button.clicked.connect(lambda: self.chosen.emit(button.place))
        self.buttons.append(button)
        self._stack.addWidget(button)

    def _say_lead(self) -> None:
        some, none = self.tr("Advice only; a case may be used as it is."), self.tr("Nothing to remark.")
        self._lead.setText(some if self._hints else none)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Hints").upper())
        self.setAccessibleName(self.tr("Hints"))
        self._say_lead()
        for hint, button in zip(self._hints, self.buttons, strict=False):
            button.show_hint(hint)
