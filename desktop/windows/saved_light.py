"""The small light that tells whether everything is on disk."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import px, tall, typed
from desktop.theme import SMALL
from desktop.windows.labels import for_tip

if TYPE_CHECKING:
    from desktop.shelf import Saving

HEIGHT = 26
DOT = 15
"""Room for the dot and the space after it."""


class Saver(Protocol):
    """What the light tells of: the shelf, or a page that keeps something itself."""

    @property
    def saving(self) -> "Saving":
        """How things stand."""
        ...

    @property
    def saving_changed(self) -> SignalInstance:
        """Tells a new `Saving`."""
        ...


class SavedLight(QWidget):
    """A pill: saved, saving, or not saved; the reason stands in its tooltip and in the window's warning bar."""

    def __init__(self, look: Look, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._saving: Saving = saver.saving
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        saver.saving_changed.connect(self._show)
        look.changed.connect(self.update)
        self._retranslate()

    @property
    def words(self) -> str:
        """What the light says."""
        return self._words

    @override
    def sizeHint(self) -> QSize:
        # The widest of them: the bar must not move with every keystroke.
        words = (self.tr("Saved"), self.tr("Saving …"), self.tr("Not saved"))
        return QSize(max(map(QFontMetrics(self._small()).horizontalAdvance, words)) + px(DOT) + 22, tall(HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, tint = self._colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        middle, dot = self.height() / 2, px(DOT)
        painter.drawRoundedRect(QRectF(self.rect()), middle, middle)
        left = (self.width() - QFontMetrics(self._small()).horizontalAdvance(self._words) - dot) // 2
        painter.setBrush(ink if self._saving.saved or self._saving.trouble else Qt.BrushStyle.NoBrush)
        painter.setPen(ink)
        painter.drawEllipse(QPointF(left + px(4), middle), px(4), px(4))
        painter.setFont(self._small())
        painter.drawText(self.rect().adjusted(left + dot, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)

    def _small(self) -> QFont:
        return typed(self.font(), SMALL)

    def _colors(self) -> tuple[QColor, QColor]:
        theme = self._look.theme
        if self._saving.trouble is not None:
            return theme.color(Token.WARNING), theme.color(Token.WARNING_TINT)
        if self._saving.saved:
            return theme.color(Token.PROVIDER), theme.color(Token.PROVIDER_TINT)
        return theme.color(Token.OTHERS), theme.color(Token.OTHERS_TINT)

    def _show(self, saving: "Saving") -> None:
        self._saving = saving
        self._retranslate()

    def _retranslate(self) -> None:
        if self._saving.trouble is not None:
            self._words = self.tr("Not saved")
        else:
            self._words = self.tr("Saved") if self._saving.saved else self.tr("Saving …")
        reason = self._saving.trouble.say(Language.translate) if self._saving.trouble is not None else ""
        self.setToolTip(for_tip(reason or self.tr("Every change is on disk before it is shown as saved.")))
        self.setAccessibleName(f"{self._words}. {reason}" if reason else self._words)
        self.updateGeometry()
        self.update()
