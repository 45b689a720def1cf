"""The page of a dry run: the run page over an invented day, under a bar that says so and ends it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.invented import load_invented
from desktop.model.programme import Screen
from desktop.model.timing import timetable
from desktop.model.watch import Watch
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.projector_screens import Screens
from desktop.windows.rehearsal import InventedPeople, NowhereShelf, QuickWatch, invent_session
from desktop.windows.run_page import RunPage
from desktop.windows.run_words import translate


class RehearsalPage(QWidget):
    """Everything in it is made for it and gone with it."""

    ended = Signal()

    def __init__(
        self, desk: Desk, session: Session, watch: Watch | None = None, screens: Screens | None = None
    ) -> None:
        super().__init__()
        invented = load_invented(resources())
        shelf = NowhereShelf(self)
        self.session = invent_session(shelf, session, invented, translate("RunDay", "Group {number}"))
        self.session.setParent(self)
        begins = timetable(session.day.programme)[0].begins
        self.page = RunPage(desk, shelf, self.session, watch or QuickWatch(begins), screens)
        self.people = InventedPeople(self.page.running, invented)
        self.words, self.more, self.end = label("strong"), label(wrap=True), QPushButton()
        self._build()
        self._retranslate()

    def leave(self) -> None:
        """Let all of it go."""
        self.page.leave()
        self.session.close()

    def _build(self) -> None:
        bar = QFrame()
        bar.setObjectName("overPages")
        bar.setProperty("role", "warning")
        row, column = QHBoxLayout(bar), QVBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.more, 1)
        row.addWidget(self.end)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.page, 1)
        self.page.bar.light.hide()
        self.page.bar.rehearse = False
        self.setFocusProxy(self.page)
        self.end.clicked.connect(self.ended)
        # The groups are invented: their boards are looked at on the projector, where the facilitator rehearses that.
        self.page.board_wanted.connect(lambda group: self.page.running.show(Screen.BOARD, group))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.words.setText(translate("RunDay", "Dry run · invented people · nothing is kept"))
        self.more.setText(
            translate("RunDay", "A minute takes a second. The day goes on by itself when a block is over.")
        )
        self.end.setText(translate("RunDay", "End the dry run"))
