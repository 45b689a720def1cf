"""The first page of a group's laptop: what is on, what to do, how long it lasts, what comes next, and the own case."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.case import Case
from desktop.model.opening import Opening
from desktop.model.programme import Block
from desktop.model.shown import Remaining
from desktop.model.timing import clock_text
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import aside, hold, px
from desktop.windows.desk import Desk
from desktop.windows.hand_buttons import HandButtons
from desktop.windows.labels import breakable, label
from desktop.windows.now_case import NowCase
from desktop.windows.page_bar import PageBar
from desktop.windows.run_now import TimeBar
from desktop.windows.run_words import left_words
from desktop.windows.table_words import way_words
from desktop.windows.underway import Underway

BESIDE = 900
"""The least width that has room for the case beside what is on."""
CASE_WIDTH = 380
MINUTE = 60
_NUMBERED = re.compile(r"(?<=[.!?:]) (?=\d\. )")
translate = Language.translate


class NowPage(QWidget):
    """Follows the day. Says where it leads; does nothing but put up a hand."""

    place_wanted = Signal(object)
    """Go where this `Opening` leads."""
    case_wanted = Signal()
    follow_said = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        shelf: Shelf,
        underway: Underway,
        group: Callable[[], str],
        hands_of: Callable[[], str],
        task: Callable[[], Block | None],
    ) -> None:
        super().__init__()
        self._desk, self._underway, self._group, self._task = desk, underway, group, task
        self._opened: Opening | None = None
        self.bar = PageBar(desk, shelf)
        self.kicker, self.title, self.digits = label("kicker"), label("heading", wrap=True), label("digits")
        self.left, self.following = label("soft", wrap=True), label("soft", wrap=True)
        self.gone = label("soft", wrap=True)
        """Said where the facilitator has taken this laptop's group off the day."""
        self.time_bar = TimeBar(desk.look)
        self.way, self.follow_button = QPushButton(), QPushButton()
        self.hands = HandButtons(desk.look, underway.session, hands_of)
        self.case = NowCase(desk)
        self.todo = QVBoxLayout()
        self._texts: tuple[tuple[str, tuple[str, ...]], ...] | None = None
        self._night, self._card, self._scroll = QFrame(), QFrame(), QScrollArea()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self._retranslate()

    def show_opened(self, opened: Opening | None, *, following: bool) -> None:
        """Show where the block leads, and whether pages open by themselves."""
        self._opened = opened
        self.follow_button.setChecked(following)
        self.follow()

    def follow(self) -> None:
        """Show how the day stands now."""
        if not self.isVisible():
            return
        session, time = self._underway.session, self._underway.remaining()
        day, task = session.day, self._task()
        group = day.group(self._group())
        self.bar.show_title(group.name if group is not None else day.title, day.title if group is not None else "")
        self.title.setText(breakable(self._headline(task)))
        self.digits.setVisible(time is not None)
        self.time_bar.setVisible(time is not None)
        self.kicker.setText(translate("AtTheTable", "On now").upper() if task is not None else "")
        self.kicker.setVisible(task is not None)
        if time is not None:
            self.digits.setText(time.text)
            self._color("over" if time.is_over else "near" if time.is_near else "")
            self.time_bar.show_passed(time.passed)
        gone = group is None and bool(self._group())
        self.gone.setText(self._say_gone() if gone else "")
        self.gone.setVisible(gone)
        self.left.setText(_left(time) if time is not None else "" if gone else self._no_time())
        self.left.setVisible(bool(self.left.text()))
        self.following.setText(self._after())
        self.following.setVisible(bool(self.following.text()))
        self._show_todo(task)
        self.way.setText(way_words(self._opened) if self._opened is not None else "")
        self.way.setVisible(bool(self.way.text()))
        self._card.setVisible(task is not None)
        self.case.show_case(self._case, has_group=group is not None)

    def take_keys(self) -> None:
        (self.way if not self.way.isHidden() else self._scroll).setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._underway.watched(self, on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._underway.watched(self, on=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._texts = None
            self._retranslate()
            self.follow()

    # What is said

    @property
    def _case(self) -> Case | None:
        day = self._underway.session.day
        group = day.group(self._group())
        return day.case_of(group) if group is not None else None

    def _headline(self, task: Block | None) -> str:
        if task is not None:
            return task.title or "…"
        over = translate("AtTheTable", "Thank you for today")
        return over if self._underway.clock.done else self._underway.session.day.title

    def _say_gone(self) -> str:
        return translate(
            "AtTheTable",
            "Your group is no longer part of the day. What you have written is kept. Ask the facilitator to bring the "
            "group back, or to give this laptop another one.",
        )

    def _no_time(self) -> str:
        if self._underway.clock.done:
            return translate("RunDay", "The day is over")
        if not self._underway.programme.tops and not self._group():
            return translate("AtTheTable", "Look along in the gallery and on the wall whenever you like.")
        if not self._underway.programme.tops:
            return translate("AtTheTable", "Work on journey, goal plan and assessment whenever you like.")
        return translate("AtTheTable", "The day has not begun yet. It goes on here by itself.")

    def _after(self) -> str:
        after = self._underway.following
        if after is None:
            return ""
        ahead = next((each for each in self._underway.ahead if each.block.id == after.id), None)
        if ahead is None:
            return translate("AtTheTable", "First: {block}").format(block=after.title)
        words = translate("AtTheTable", "Then: {block} · at {time}")
        return words.format(block=after.title, time=clock_text(int(ahead.begins // MINUTE)))

    def _show_todo(self, task: Block | None) -> None:
        texts: tuple[tuple[str, tuple[str, ...]], ...] = ()
        if task is not None:
            named = (
                (translate("AtTheTable", "What to do"), "instructions"),
                (translate("AtTheTable", "What for"), "goal"),
                (translate("AtTheTable", "Roles"), "roles"),
                (translate("AtTheTable", "Materials"), "materials"),
            )
            texts = tuple((head, _lines(task, name)) for head, name in named if task.lines(name))
        if texts == self._texts:
            return
        self._texts = texts
        while self.todo.count():
            item = self.todo.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        said = [
            (line, "kicker" if at == 0 else "body")
            for head, lines in texts
            for at, line in enumerate((head.upper(), *lines))
        ]
        if not texts and task is not None:
            said = [(translate("AtTheTable", "The facilitator says what to do."), "muted")]
        for words, role in said:
            line = label(role, breakable(words), wrap=True)
            self.todo.addWidget(line)
            line.show()  # the layout would do so later

    def _color(self, state: str) -> None:
        if self.digits.property("state") != state:
            self.digits.setProperty("state", state)
            self.digits.style().polish(self.digits)

    # Building

    def _turn(self, *_: object) -> None:
        """Put the case below where there is no room beside."""
        beside, ways = self.width() >= px(BESIDE), QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _build(self) -> None:
        self.bar.add(self.follow_button)
        self.follow_button.setCheckable(True)
        self.way.setProperty("kind", "primary")
        self.way.setProperty("fit", "touch")
        self._night.setProperty("role", "night")
        night, card, hands = QVBoxLayout(self._night), QVBoxLayout(self._card), QHBoxLayout()
        night.setContentsMargins(28, 22, 28, 24)
        night.setSpacing(4)
        for widget in (self.kicker, self.title, self.gone, self.digits, self.left):
            night.addWidget(widget)
        night.addSpacing(8)
        night.addWidget(self.time_bar)
        night.addSpacing(6)
        night.addWidget(self.following)
        self._card.setProperty("role", "card")
        card.setContentsMargins(28, 18, 28, 20)
        card.setSpacing(14)
        self.todo.setSpacing(6)
        hands.setSpacing(8)
        hands.addWidget(self.way)
        hands.addStretch(1)
        hands.addWidget(self.hands)
        card.addLayout(hands)
        card.addLayout(self.todo)
        self._lay_out()

    def _lay_out(self) -> None:
        left, body, column = QVBoxLayout(), QWidget(), QVBoxLayout(self)
        body.setObjectName("clear")
        body.setLayout(self._row)
        left.setSpacing(16)
        left.addWidget(self._night)
        left.addWidget(self._card)
        left.addStretch(1)
        self._row.setContentsMargins(20, 16, 20, 20)
        self._row.setSpacing(16)
        self._row.addLayout(left, 3)
        hold(self.case, QWidget.setMinimumWidth, CASE_WIDTH, aside)
        self._row.addWidget(self.case, 2, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setObjectName("clear")
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._underway.beaten.connect(self.follow)
        self.way.clicked.connect(lambda *_: self._go())
        self.case.read.clicked.connect(lambda *_: self.case_wanted.emit())
        self.follow_button.clicked.connect(self.follow_said)
        self._desk.look.changed.connect(self._turn)

    def _go(self) -> None:
        if self._opened is not None:
            self.place_wanted.emit(self._opened)

    def _retranslate(self) -> None:
        self.follow_button.setText(translate("AtTheTable", "Follow the programme"))
        tip = translate("AtTheTable", "Pages open by themselves as the programme goes on")
        self.follow_button.setToolTip(tip)


def _left(time: Remaining) -> str:
    """The line under the digits; that little time is left is said and not only coloured."""
    hurry = translate("AtTheTable", "Finish up") if time.is_near and not time.paused else ""
    return " · ".join(filter(None, (hurry, left_words(time))))


def _lines(task: Block, name: str) -> tuple[str, ...]:
    """The lines of one of a block's texts: steps that were numbered in one line each on their own, names in one."""
    lines = task.lines(name)
    if name in ("roles", "materials"):
        return (" · ".join(lines),)
    return tuple(step for line in lines for step in _NUMBERED.split(line))
