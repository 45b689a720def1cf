"""Taking part in a day somebody else hosts: where, who, which group; and what is going on meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.link.words_trouble import trouble_with
from desktop.model.join_trouble import NoContactTrouble
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.join_group import JoinGroup
from desktop.windows.join_where import JoinWhere
from desktop.windows.join_who import JoinWho
from desktop.windows.labels import breakable, label
from desktop.windows.sheet import Sheet

HIGH = 230


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Whom to ask, and what to say. `port` is 0 where none was given, `mark` the day chosen of those near."""

    address: str
    port: int
    words: str
    name: str
    side: Side
    mark: str = ""


class JoinSheet(Sheet):
    """Three screens at most; tells what is wanted, and shows what it is told."""

    begin_wanted = Signal(object)
    """A `JoinRequest`."""
    group_chosen = Signal(str)
    stop_wanted = Signal()
    """Let go of what has begun."""
    room_test_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, width=560)
        settings = desk.settings
        self._settings = settings
        self._busy, self._waits, self._address = False, False, ""
        self._trouble: Trouble | None = None
        self.where = JoinWhere(desk.look)
        self.who = JoinWho(settings.author, settings.side if settings.author else None)
        self.group, self._progress, self._progress_words = JoinGroup(), QWidget(), label("lead", wrap=True)
        self.warning, self.told, self.room_test = QFrame(), label(wrap=True, selectable=True), QPushButton()
        self._screens = QStackedWidget()
        self.back, self.cancel, self.next = self.add_button(), self.add_button(), self.add_button("primary")
        self._build()
        self._connect()
        self._go(self.where)

    def ask_group(self, groups: Iterable[tuple[str, str]]) -> None:
        """The words were right: ask where they sit."""
        self._busy = False
        self._go(self.group)
        self.group.show_groups(groups)

    def show_waiting(self) -> None:
        """Tell that somebody has to say yes first."""
        self._busy = self._waits = True
        self._go(self._progress)

    def tell_trouble(self, trouble: Trouble) -> None:
        """Tell why they did not come in, and let them try again."""
        self._busy = self._waits = False
        self._trouble = trouble
        self._go(self.where)
        self.where.code.setFocus()
        self.where.code.selectAll()

    @property
    def screen_in_view(self) -> QWidget | None:
        return self._screens.currentWidget()

    @override
    def reject(self) -> None:
        self.stop_wanted.emit()
        super().reject()

    def _build(self) -> None:
        self.warning.setProperty("role", "warning")
        row, column = QHBoxLayout(self.warning), QVBoxLayout(self._progress)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self.told, 1)
        row.addWidget(self.room_test)
        self.room_test.setAutoDefault(False)
        bar = QProgressBar()
        bar.setRange(0, 0)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress_words)
        column.addWidget(bar)
        column.addStretch(1)
        hold(self._progress, QWidget.setMinimumHeight, HIGH, tall)
        for screen in (self.where, self.who, self.group, self._progress):
            self._screens.addWidget(screen)
        self.body.addWidget(self.warning)
        self.body.addWidget(self._screens, 1)

    def _connect(self) -> None:
        self.where.changed.connect(self._follow)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self._stop_or_leave)
        self.group.chosen.connect(self._choose)
        self.room_test.clicked.connect(self.room_test_wanted)

    def _go(self, screen: QWidget) -> None:
        self._screens.setCurrentWidget(screen)
        field = {self.where: self.where.code, self.who: self.who.name}.get(screen)
        if field is not None:
            field.setFocus()
        self._follow()
        self.retranslate()

    def _go_on(self) -> None:
        if self.screen_in_view is self.where and self.where.is_whole:
            trouble = self._trouble = trouble_with(self.where.line.words)
            self._go(self.who if trouble is None else self.where)
        elif self.screen_in_view is self.who:
            self._begin()

    def _begin(self) -> None:
        line, near = self.where.line, self.where.near
        name, side = " ".join(self.who.name.text().split()), self.who.side
        self._settings.author, self._settings.side = name, side
        self._address, self._busy, self._waits = line.address, True, False
        self._go(self._progress)
        mark = near.mark if near is not None and line.address in near.addresses else ""
        self.begin_wanted.emit(JoinRequest(line.address, line.port, line.words, name, side, mark))

    def _choose(self, group: str) -> None:
        self._busy, self._address = True, ""
        self._go(self._progress)
        self.group_chosen.emit(group)

    def _go_back(self) -> None:
        if self.screen_in_view is self.group:
            self.stop_wanted.emit()
            self._go(self.who)
        else:
            self._go(self.where)

    def _stop_or_leave(self) -> None:
        if not self._busy:
            self.reject()
            return
        self._busy = self._waits = False
        self.stop_wanted.emit()
        self._go(self.where)

    def _follow(self) -> None:
        screen = self.screen_in_view
        self.back.setVisible(screen in (self.who, self.group))
        self.next.setVisible(screen in (self.where, self.who))
        self.next.setEnabled(screen is not self.where or self.where.is_whole)
        self.warning.setVisible(self._trouble is not None and screen is self.where)
        self.room_test.setVisible(isinstance(self._trouble, NoContactTrouble))
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.size().expandedTo(self.sizeHint()))

    @override
    def retranslate(self) -> None:
        screen = self.screen_in_view
        titles: dict[QWidget | None, str] = {
            self.where: self.tr("Take part in a theme day"),
            self.who: self.tr("Who are you?"),
            self.group: self.tr("Which group do you sit in?"),
        }
        self.entitle(titles.get(screen, self.tr("One moment …")))
        self.back.setText(self.tr("Back"))
        self.cancel.setText(self.tr("Stop") if self._busy else self.tr("Cancel"))
        self.next.setText(self.tr("Take part") if screen is self.who else self.tr("Next"))
        self.told.setText(breakable(self._trouble.say(Language.translate)) if self._trouble is not None else "")
        self.room_test.setText(self.tr("Test the room …"))
        self._progress_words.setText(self._say_progress())

    def _say_progress(self) -> str:
        if self._waits:
            return self.tr("The facilitator has to say yes first. Just wait: you come in by yourself.")
        if self._address:
            return self.tr("Looking for the theme day at {address} …").format(address=self._address)
        return self.tr("Fetching what your group works on …")
