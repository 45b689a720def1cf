"""The levels of one sub-theme as its views see them: a lane for each, in line, with how far apart they are behind."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.level_signs import SIGNS
from desktop.layout.palette import Token
from desktop.model.assessed import VIEWS, LevelRow
from desktop.model.blind import Spread
from desktop.model.code_system import Scale
from desktop.model.level_say import both_words, view_name
from desktop.model.level_views import When, apart, value_of
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold, px
from desktop.theme import TARGET
from desktop.windows.labels import label
from desktop.windows.level_lane import USUAL, LevelLane
from desktop.windows.side_badge import SideBadge

NAME, WORDS = 128, 230
"""Widths of a view's name and of its levels in words, in pixels."""
HALO = 15


class LevelLanes(QWidget):
    """Shows a row; `chosen` tells what this user sets for a view."""

    chosen = Signal(object, object, object)
    """A view as `Side`, a `When`, and the level, or None for one that was taken back."""

    def __init__(self, look: Look, views: Sequence[Side] = VIEWS, *, blind: bool = False) -> None:
        super().__init__()
        self._look, self._blind = look, blind
        self._apart: Spread | None = None
        whens = (When.NOW,) if blind else tuple(When)
        self.lanes = {view: LevelLane(look, SIGNS[view], whens=whens) for view in views}
        self._names: dict[Side, QLabel] = {view: label("", wrap=True) for view in views}
        self._words: dict[Side, QLabel] = {view: label("muted", wrap=True) for view in views}
        hold(self, QWidget.setMinimumHeight, TARGET * len(self.lanes))
        self._grid, self._narrow = QGridLayout(self), False
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        for at, (view, lane) in enumerate(self.lanes.items()):
            hold(self._names[view], QWidget.setFixedWidth, NAME)
            self._grid.addWidget(SideBadge(look, view), 2 * at, 0)
            self._grid.addWidget(self._names[view], 2 * at, 1)
            self._grid.addWidget(lane, 2 * at, 2)
            lane.chosen.connect(lambda when, value, view=view: self.chosen.emit(view, when, value))
        self._place_words()

    def show_row(self, row: LevelRow, scale: Scale) -> None:
        """Show what the views have set on a scale; what was set on another is told elsewhere."""
        for view, lane in self.lanes.items():
            said = row.views.get(view)
            here = said if said is not None and said.scale == scale.id else None
            lane.show_scale(scale)
            lane.show_levels(value_of(here, When.NOW), value_of(here, When.EXPECTED))
            lane.entitle(f"{row.label}, {view_name(view, Language.translate)}")
            self._names[view].setText(view_name(view, Language.translate))
            self._words[view].setText(both_words(here, scale, "\n→ ") or self.tr("not set"))
        found = apart(row, scale)
        if found != self._apart:
            self._apart = found
            self.update()

    def set_active(self, when: When) -> None:
        """Let a press set the level now, or the expected one."""
        for lane in self.lanes.values():
            lane.set_active(when)

    def lock(self, *, locked: bool) -> None:
        """Let the levels be seen only."""
        for lane in self.lanes.values():
            lane.lock(locked=locked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(NAME + USUAL + WORDS)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._place_words()

    def _place_words(self) -> None:
        """Put the words beside the lanes, or under them where there is little room."""
        for at, words in enumerate(self._words.values()):
            self._grid.removeWidget(words)
            words.setMinimumWidth(0 if self._narrow else px(WORDS))
            self._grid.addWidget(words, 2 * at + self._narrow, 2 if self._narrow else 3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 0 if self._narrow else 2)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay a band behind the lanes, from the lowest level to the highest."""
        if self._apart is None or not self._apart.steps or self._blind:
            return
        lanes = list(self.lanes.values())
        left, right = (lanes[0].x() + lanes[0].spot_of(at).x() for at in (self._apart.lowest, self._apart.highest))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color(Token.WARNING_TINT))
        halo = px(HALO)
        top, bottom = lanes[0].y() + 1, lanes[-1].geometry().bottom()
        painter.drawRoundedRect(QRectF(left - halo, top, right - left + 2 * halo, bottom - top), halo, halo)
