"""A bar from 0 to 4 on which one view's levels are set, by mouse or by keys: filled is now, outlined is expected."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.icons import Look
from desktop.layout.level_signs import PLAIN, Sign
from desktop.model.code_system import Scale
from desktop.model.level_views import When
from desktop.overriding import override
from desktop.text_size import factor, hold, px
from desktop.theme import TARGET
from desktop.windows.labels import for_tip
from desktop.windows.level_paint import paint_bar, paint_focus, paint_ghost
from desktop.windows.level_places import LevelPlaces, places

LEAST, USUAL = 200, 320
"""Widths, in pixels."""


class LevelLane(QWidget):
    """Shows what it is given; `chosen` tells what this user sets. A level that is pressed again is taken back."""

    chosen = Signal(object, object)
    """A `When`, and the level this user has set for it, or None for the one that was taken back."""

    def __init__(self, look: Look, sign: Sign = PLAIN, *, whens: tuple[When, ...] = tuple(When)) -> None:
        super().__init__()
        self._look, self._sign, self._whens = look, sign, whens
        self._active = whens[0]
        self._name, self._locked = "", False
        self._scale: Scale | None = None
        self._levels: dict[When, int | None] = dict.fromkeys(When)
        self._held: tuple[When, int | None] | None = None
        self._grip: QPointF | None = None
        self._pointed: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        hold(self, QWidget.setFixedHeight, TARGET)
        look.changed.connect(self.update)

    def entitle(self, name: str) -> None:
        """Say whose levels of what they are."""
        self._name = name
        self._tell_name()

    def show_scale(self, scale: Scale | None) -> None:
        """Offer the steps of a scale."""
        if scale != self._scale:
            self._scale = scale
            self._tell_name()
            self.update()

    def show_levels(self, now: int | None, expected: int | None = None) -> None:
        """Show what the document says; what is no step of the scale is not on the bar."""
        levels: dict[When, int | None] = {When.NOW: now, When.EXPECTED: expected}
        if levels != self._levels:
            self._levels = levels
            self._tell_name()
            self.update()

    def set_active(self, when: When) -> None:
        """Let a press on the bar set this one; Shift and an arrow set the other."""
        if when in self._whens:
            self._active = when
            self._tell_name()
            self.update()

    def lock(self, *, locked: bool) -> None:
        """Let the levels be seen only; a reader of the screen still comes by."""
        self._locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)

    @property
    def shown(self) -> tuple[int | None, int | None]:
        """The levels that are on the bar, now and expected."""
        on_it = self._places()
        now, expected = (self._at(when) if on_it.of(self._at(when)) is not None else None for when in When)
        return now, expected

    def spot_of(self, value: int) -> QPointF:
        """Where a step lies."""
        across = self._places().of(value) or 0.0
        return QPointF(across * factor(), self.height() / 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(USUAL), px(TARGET))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST), px(TARGET))

    # Mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._scale is None or self._locked:
            super().mousePressEvent(event)
            return
        self._grip = event.position()
        self._held = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        value = self._value_at(event.position())
        if self._grip is None:
            self._point_at(value)
            return
        if self._held is None and value != self._value_at(self._grip):
            self._held = (self._when_at(self._grip), value)
        elif self._held is not None:
            self._held = (self._held[0], value)
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, held, self._grip, self._held = self._grip, self._held, None, None
        if grip is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        if held is not None:
            self._set(held[0], held[1])
        else:
            value = self._value_at(grip)
            self._tell(self._active, None if value == self._levels[self._active] else value)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._locked:
            super().keyPressEvent(event)
            return
        other = next((when for when in self._whens if when is not self._active), self._active)
        when = other if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._active
        match event.key():
            case Qt.Key.Key_Escape if self._grip is not None:
                self._grip = self._held = None
                self.update()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                self._set(when, self._places().beside(self._levels[when], step))
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._set(when, None)
            case _ if event.text().isdecimal() and int(event.text()) in self._places().values:
                self._set(self._active, int(event.text()))
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            step = self._scale.step(self._value_at(QPointF(event.pos()))) if self._scale is not None else None
            words = ". ".join(filter(None, (step.words, step.note))) if step is not None else ""
            QToolTip.showText(event.globalPos(), for_tip(words), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor(), factor())
        width, height = self.width() / factor(), self.height() / factor()
        if self.hasFocus():
            paint_focus(painter, theme, QRectF(0, 0, width, height))
        levels = self._at(When.NOW), self._at(When.EXPECTED)
        paint_bar(painter, theme, self._sign, self._places(), height / 2, levels)
        ghost = self._places().of(self._pointed) if self._pointed not in levels and self._grip is None else None
        if ghost is not None and not self._locked:
            filled = self._active is When.NOW
            paint_ghost(painter, theme, self._sign, QPointF(ghost, height / 2), filled=filled)

    # Telling

    def _point_at(self, value: int | None) -> None:
        if value != self._pointed:
            self._pointed = value
            self.update()

    def _places(self) -> LevelPlaces:
        return places(self._scale, self.width() / factor())

    def _at(self, when: When) -> int | None:
        """A level, or where it is dragged to meanwhile."""
        return self._held[1] if self._held is not None and self._held[0] is when else self._levels[when]

    def _value_at(self, spot: QPointF) -> int | None:
        return self._places().nearest(spot.x() / factor())

    def _when_at(self, spot: QPointF) -> When:
        """The mark that is gripped: the active one where both lie, and where none lies."""
        value = self._value_at(spot)
        here = [when for when in self._whens if self._levels[when] == value]
        return self._active if self._active in here or not here else here[0]

    def _set(self, when: When, value: int | None) -> None:
        if value != self._levels[when]:
            self._tell(when, value)

    def _tell(self, when: When, value: int | None) -> None:
        self.chosen.emit(when, value)

    def _tell_name(self) -> None:
        said = []
        for when in self._whens:
            value = self._levels[when]
            step = self._scale.step(value) if self._scale is not None else None
            words = step.words if step is not None else self.tr("not said")
            said.append(f"{self._say(when)}: {words}" if len(self._whens) > 1 else words)
        self.setAccessibleName(": ".join(filter(None, (self._name, ", ".join(said)))))
        self.setAccessibleDescription(
            self.tr("Arrow keys and the digits set the level, Shift and an arrow the other one, Delete takes it back.")
            if len(self._whens) > 1
            else self.tr("Arrow keys and the digits set the level, Delete takes it back.")
        )

    def _say(self, when: When) -> str:
        return self.tr("now") if when is When.NOW else self.tr("expected")
