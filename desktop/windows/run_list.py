"""The programme beside a running day: a line for each block with its time, done ones pale, the current one marked."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.clock import Clock, Now, current, forecast, minutes_today
from desktop.model.programme import Programme
from desktop.model.timing import clock_text, timetable
from desktop.overriding import override
from desktop.text_size import BODY, px, tall, typed
from desktop.windows.enter_button import EnterButton
from desktop.windows.labels import for_tip
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.run_words import translate

HIGH = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A block as its line says it; `planned` are the minutes it had before something was cut or given."""

    block: str
    time: str
    title: str
    minutes: int
    planned: int
    state: str


def lines_of(programme: Programme, clock: Clock, now: Now) -> tuple[Line, ...]:
    """A line for each block: past ones with the time they were planned at, the others as they will be."""
    ahead = {each.block.id: each.begins / 60 for each in forecast(programme, clock, now)}
    here = current(programme, clock)
    found = []
    for slot in timetable(programme):
        block = slot.block
        done = clock.done or (clock.started and block.id not in ahead)
        state = "now" if here is not None and block.id == here.id else "done" if done else "next"
        begins = round(ahead.get(block.id, slot.begins))
        minutes = minutes_today(programme, clock, block)
        found.append(Line(block.id, clock_text(begins), block.title, minutes, slot.minutes, state))
    return tuple(found)


class RunRow(EnterButton):
    """One block."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.line = Line("", "", "", 0, 0, "next")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Line) -> None:
        """Show another state of a block."""
        if line == self.line:
            return
        self.line = line
        states = {"now": translate("RunDay", "now"), "done": translate("RunDay", "done"), "next": ""}
        words = (
            line.time,
            line.title,
            translate("RunDay", "{minutes} min").format(minutes=line.minutes),
            states[line.state],
        )
        self.setToolTip(for_tip(line.title))
        self.setAccessibleName(", ".join(filter(None, words)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), tall(HIGH))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, line = self._look.theme, self.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_now = line.state == "now"
        painter.setPen(Qt.PenStyle.NoPen)
        if is_now or self.underMouse():
            painter.setBrush(theme.color(Token.AUTHORITY if is_now else Token.PAPER))
            painter.drawRoundedRect(ground, 9, 9)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color(Token.HIGHLIGHT))
            painter.drawRoundedRect(ground, 9, 9)
        ink = theme.color({"now": Token.SURFACE, "done": Token.MUTED}.get(line.state, Token.INK))
        if line.state == "done":
            ink.setAlphaF(0.75)
        painter.setPen(ink)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        line, middle = self.line, Qt.AlignmentFlag.AlignVCenter
        weight = QFont.Weight.Bold if line.state == "now" else QFont.Weight.Normal
        painter.setFont(typed(self.font(), BODY))
        metrics = QFontMetrics(painter.font())
        left, right = 12, metrics.horizontalAdvance("00.00") + 12
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, line.time)
        minutes = translate("RunDay", "{minutes} min").format(minutes=line.minutes)
        if line.minutes != line.planned:
            minutes = f"{line.planned} → {minutes}"
        wide = metrics.horizontalAdvance(minutes)
        painter.drawText(self.rect().adjusted(0, 0, -12, 0), middle | Qt.AlignmentFlag.AlignRight, minutes)
        font = typed(self.font(), BODY, weight)
        painter.setFont(font)
        room = self.rect().adjusted(left + right, 0, -24 - wide, 0)
        tick = "✓ " if line.state == "done" else ""
        words = QFontMetrics(font).elidedText(tick + line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, words)


class RunList(QWidget):
    """All blocks; pressing one offers to go there."""

    go_wanted = Signal(str)
    """Let this block be on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: list[RunRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show the programme as it stands."""
        while len(self.rows) > len(lines):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(lines):
            row = RunRow(self._look)
            row.clicked.connect(lambda *_, row=row: self.menu(row).open_under(row))
            self._look.changed.connect(row.update)
            self.rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)

    def menu(self, row: RunRow) -> PassingMenu:
        """What can be done with a block: an answer is asked for, so that no slip of the mouse moves the day."""
        menu = PassingMenu(self)
        block = row.line.block
        go = menu.addAction(translate("RunDay", "Go to this block now"), lambda: self.go_wanted.emit(block))
        go.setEnabled(row.line.state != "now")
        return menu

    @property
    def current(self) -> RunRow | None:
        return next((row for row in self.rows if row.line.state == "now"), None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows:
                line, row.line = row.line, Line("", "", "", 0, 0, "next")
                row.show_line(line)
