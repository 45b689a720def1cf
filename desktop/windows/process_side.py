"""Beside the process plan: the handovers the groups agreed on, to be taken along, and those that are in the plan."""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.process import Gathered
from desktop.model.process_plan import Planned, is_taken
from desktop.overriding import override
from desktop.text_size import aside, hold, tall
from desktop.windows.labels import label
from desktop.windows.process_list import SlowList
from desktop.windows.process_rows import GatheredRow, PlannedRow
from desktop.windows.segments import Segments

WIDTH = 330


class Face(Enum):
    """What is listed."""

    GROUPS = auto()
    PLAN = auto()


class ProcessSide(QFrame):
    """Says what is wanted; does nothing itself."""

    take_wanted = Signal(object)
    """Take these `Gathered` along."""
    link_wanted = Signal(str)
    """Show an arrow of the plan."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gathered: tuple[Gathered, ...] = ()
        self._planned: tuple[Planned, ...] = ()
        self._taken: Mapping[str, str] = {}
        self._names: Mapping[str, str] = {}
        self._chosen: set[str] = set()
        self.faces: Segments[Face] = Segments(tuple(Face))
        self._lead, self.take, self.all = label("muted", wrap=True), QPushButton(), QPushButton()
        self.close_button = QPushButton("✕")
        self.pool: SlowList[Gathered, GatheredRow] = SlowList(self._make_gathered, self._show_gathered)
        self.plan: SlowList[Planned, PlannedRow] = SlowList(self._make_planned, PlannedRow.show_planned)
        self._lists, self._foot = QStackedWidget(), QWidget()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def chosen(self) -> list[Gathered]:
        """Those that are to be taken along."""
        return [each for each in self._open if each.key in self._chosen]

    def show_gathered(self, gathered: tuple[Gathered, ...], taken: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Show what the groups have; `taken` tells which arrow of the plan each became, `names` the groups' names."""
        self._taken, self._names = taken, names
        # What is in the plan already comes last: what is left to decide is what one looks for.
        self._gathered = tuple(sorted(gathered, key=lambda each: is_taken(each, taken)))
        self._chosen &= {each.key for each in self._open}
        self.pool.show_items(self._gathered)
        self._count()

    def show_planned(self, planned: tuple[Planned, ...]) -> None:
        """Show what is in the plan."""
        if planned != self._planned:
            self._planned = planned
            self.plan.show_items(planned)
        self._count()

    def show_face(self, face: Face) -> None:
        """List the one or the other."""
        self.faces.choose(face)
        self._lists.setCurrentIndex(list(Face).index(face))
        self._foot.setVisible(face is Face.GROUPS)
        self._say_lead(face)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _open(self) -> tuple[Gathered, ...]:
        return tuple(each for each in self._gathered if not is_taken(each, self._taken))

    def _build(self) -> None:
        self.setObjectName("cardPanel")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        column, top, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(self._foot)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        top.setContentsMargins(14, 0, 8, 0)
        top.addWidget(self.faces, 1)
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 40, tall)
        top.addWidget(self.close_button)
        column.addLayout(top)
        self._lead.setContentsMargins(16, 2, 12, 2)
        column.addWidget(self._lead)
        self._lists.addWidget(self.pool)
        self._lists.addWidget(self.plan)
        column.addWidget(self._lists, 1)
        foot.setContentsMargins(16, 8, 12, 12)
        foot.addWidget(self.take, 1)
        foot.addWidget(self.all)
        self.take.setProperty("kind", "primary")
        column.addWidget(self._foot)
        self.show_face(Face.GROUPS)

    def _connect(self) -> None:
        self.faces.chosen.connect(self.show_face)
        self.take.clicked.connect(lambda *_: self.take_wanted.emit(self.chosen))
        self.all.clicked.connect(self._choose_all)
        self.close_button.clicked.connect(self.closed)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Handovers"))
        self.close_button.setAccessibleName(self.tr("Close the list of handovers"))
        self.pool.empty.setText(
            self.tr(
                "No group has drawn a handover yet. Handovers are the arrows between lanes of different sides on the "
                "ideal journeys."
            )
        )
        self.plan.empty.setText(self.tr("No handover is in the plan yet. Choose some from the groups, or draw one."))
        self.show_face(list(Face)[self._lists.currentIndex()])
        self.pool.show_items(self._gathered)
        self.plan.show_items(self._planned)
        self._count()

    def _say_lead(self, face: Face) -> None:
        lacking = sum(1 for each in self._planned if each.lacks)
        if face is Face.GROUPS:
            words = self.tr("What the groups agreed to pass on to each other. Tick what belongs in the plan.")
        elif lacking:
            words = self.tr("%n handover(s) still lack something. Nothing has to be filled in.", "", lacking)
        else:
            words = self.tr("Every handover says who sends, who receives, what and when.")
        self._lead.setText(words)
        self._lead.setVisible(face is Face.GROUPS or bool(self._planned))

    def _count(self) -> None:
        self.faces.say(
            {
                Face.GROUPS: self.tr("The groups · {count}").format(count=len(self._open)),
                Face.PLAN: self.tr("The plan · {count}").format(count=len(self._planned)),
            }
        )
        chosen = len(self.chosen)
        self.take.setText(self.tr("Take along · {count}").format(count=chosen) if chosen else self.tr("Take along"))
        self.take.setEnabled(bool(chosen))
        self.all.setEnabled(bool(self._open))
        every = chosen == len(self._open) and bool(chosen)
        self.all.setText(self.tr("None") if every else self.tr("All"))
        self._say_lead(list(Face)[self._lists.currentIndex()])

    def _choose_all(self) -> None:
        every = {each.key for each in self._open}
        self._chosen = set() if self._chosen >= every else every
        self.pool.show_items(self._gathered)
        self._count()

    def _choose(self, key: str, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        (self._chosen.add if on else self._chosen.discard)(key)
        self._count()

    def _make_gathered(self) -> GatheredRow:
        row = GatheredRow()
        row.chosen.connect(self._choose)
        row.wanted.connect(self.link_wanted)
        return row

    def _show_gathered(self, row: GatheredRow, gathered: Gathered) -> None:
        link = next((self._taken[key] for key in gathered.keys if key in self._taken), "")
        row.show_gathered(gathered, self._names, link, checked=gathered.key in self._chosen)

    def _make_planned(self) -> PlannedRow:
        row = PlannedRow()
        row.wanted.connect(self.link_wanted)
        return row


class Gathering:
    """Gathers again in a moment after something has changed: not at every letter of everybody who writes."""

    SOON_MS = 300

    def __init__(self, parent: QWidget, gather: Callable[[], None]) -> None:
        self._parent = parent
        self._soon = QTimer(parent, singleShot=True, interval=self.SOON_MS)
        self._soon.timeout.connect(gather)
        self._gather = gather

    def later(self, *_: object) -> None:
        """Something has changed; where nobody looks it is gathered when somebody does."""
        if self._parent.isVisible() and not self._soon.isActive():
            self._soon.start()

    def now(self) -> None:
        self._soon.stop()
        self._gather()
