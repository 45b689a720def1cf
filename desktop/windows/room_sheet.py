"""The room test: what the room would do to a day, check by check, alone or with a second laptop."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.link.ports import PORT
from desktop.link.roomtest.finding import Check, Finding, Verdict, worst
from desktop.link.roomtest.room import Standing
from desktop.link.roomtest.screens import Screen, judge_screens
from desktop.model.fallback import FallbackPlan
from desktop.overriding import override
from desktop.text_size import aside, factor, hold, px
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.room_other import OtherLaptop
from desktop.windows.room_row import LARGE, RoomRow
from desktop.windows.room_running import RoomRunning
from desktop.windows.sheet import Sheet

WIDTH, HEIGHT, BESIDE = 1080, 860, 290
EDGE = 60
"""Of the window, left free around the sheet."""


class RoomSheet(Sheet):
    """Begins to test when it is opened, and is reachable for another laptop for as long as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, width=0)
        self._desk = desk
        self.running = RoomRunning(desk.settings.data, self)
        self._addresses: tuple[str, ...] = ()
        self._port = 0
        self.rows = {check: RoomRow(check) for check in Check}
        self.other = OtherLaptop()
        self._lead, self._sum = label("lead", wrap=True), label("strong", wrap=True)
        self.progress, self.internet = QProgressBar(), QPushButton()
        self.plan, self.close_button = self.add_button(), self.add_button()
        self.again = self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()
        self.begin()

    @property
    def findings(self) -> dict[Check, Finding]:
        """What has been found so far."""
        return {check: row.finding for check, row in self.rows.items() if row.finding is not None}

    def begin(self) -> None:
        """Test from the beginning."""
        for row in self.rows.values():
            row.show_finding(None, looking=True)
        self.other.show_standing(None)
        self.running.begin()
        self._find(judge_screens(_screens()))

    def stop(self) -> None:
        """Leave what is not found yet."""
        self.running.stop()
        self.other.show_standing(None)
        for row in self.rows.values():
            row.show_finding(row.finding)

    @override
    def done(self, result: int) -> None:
        self.running.stop()
        super().done(result)

    def _build(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        for button in (self.again, self.internet):
            button.setDefault(False)
            button.setAutoDefault(False)  # Enter in a field calls the other laptop and begins nothing anew
        self.rows[Check.PORTAL].add(self.internet)
        self.body.setSpacing(10)
        self.body.addWidget(self._lead)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._sum)
        scroll, inside = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (inside, scroll.viewport()):
            part.setObjectName("clear")
        large = factor() >= LARGE
        both = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight, inside)
        both.setContentsMargins(0, 0, 6, 0)
        both.setSpacing(14)
        checks = QFrame()
        checks.setProperty("role", "card")
        column = QVBoxLayout(checks)
        column.setContentsMargins(1, 2, 1, 2)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
        both.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        both.insertWidget(1 if large else 0, checks, 1, Qt.AlignmentFlag.AlignTop)
        if not large:
            hold(self.other, QWidget.setFixedWidth, BESIDE, aside)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        room = self._desk.window.size()
        self.resize(min(round(WIDTH * factor()), room.width() - EDGE), min(px(HEIGHT), room.height() - EDGE))

    def _connect(self) -> None:
        self.running.found.connect(self._find)
        self.running.stood.connect(self._stand)
        self.running.busy_changed.connect(self._show_busy)
        self.other.other_wanted.connect(self.running.meet)
        self.internet.clicked.connect(self._ask_outside)
        self.close_button.clicked.connect(self.reject)
        self.plan.clicked.connect(self._print_plan)
        self.again.clicked.connect(lambda: self.stop() if self.running.is_busy else self.begin())

    def _find(self, finding: Finding) -> None:
        self.rows[finding.check].show_finding(finding)
        self._say_sum()

    def _show_busy(self) -> None:
        busy = self.running.is_busy
        self.progress.setMaximum(0 if self.running.is_meeting else 1000)
        self.progress.setValue(round(self.running.share * 1000))
        self.progress.setVisible(busy)
        self.other.allow(calling=self.running.standing is not None and not self.running.is_meeting)
        self.internet.setEnabled(self.running.standing is not None and not self.running.is_meeting)
        self.again.setText(self.tr("Stop") if busy else self.tr("Test again"))
        self._say_sum()

    def _ask_outside(self) -> None:
        self.rows[Check.PORTAL].show_finding(None, looking=True)
        self.running.ask_outside()

    def _print_plan(self) -> None:
        from desktop.windows.fallback_dialog import FallbackDialog  # only here: it needs all that is printed

        plan = FallbackPlan(self._addresses, self._port or PORT)
        FallbackDialog(replace(self._desk, window=self), plan).open()

    def _stand(self, standing: Standing) -> None:
        self._addresses, self._port = standing.addresses, standing.port
        self.other.show_standing(standing)

    def _say_sum(self) -> None:
        findings = self.findings
        left = sum(finding.verdict is Verdict.NOT_CHECKED for finding in findings.values())
        match worst(findings):
            case Verdict.BAD:
                words = self.tr("Something does not work. What to do stands at each check.")
            case Verdict.WARNING:
                words = self.tr("The room can be used; some things are to be minded.")
            case _ if left:
                words = self.tr("Good so far. %n check(s) are left.", "", left)
            case _:
                words = self.tr("The room is ready.")
        self._sum.setText(words)
        self._sum.setVisible(not self.running.is_busy)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Test the room"))
        self._lead.setText(
            self.tr("The day before, in the room, on the network of the day; best with a second laptop beside you.")
        )
        self.progress.setAccessibleName(self.tr("Progress"))
        self.internet.setText(self.tr("Ask the internet"))
        self.plan.setText(self.tr("Print the fallback plan …"))
        self.close_button.setText(self.tr("Close"))
        for row in self.rows.values():
            row.retranslate()
        self._show_busy()


def _screens() -> tuple[Screen, ...]:
    places = (screen.geometry() for screen in QGuiApplication.screens())
    return tuple(Screen(place.x(), place.y(), place.width(), place.height()) for place in places)
