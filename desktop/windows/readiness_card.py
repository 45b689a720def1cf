"""On the overview of a day: what is still missing before it can run, each line a way to where it is mended."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.model.readiness import Gap, Lack
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_menu, for_tip, label

MOST_NAMES = 3


class ReadinessCard(QFrame):
    """Advice: nothing here keeps a day from being run."""

    place_wanted = Signal(object)
    """Go to where this `Lack` is mended."""
    room_test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps: tuple[Gap, ...] | None = None
        self._heading, self._ready = label("kicker"), label("lead", wrap=True)
        self.rows: dict[Lack, QPushButton] = {}
        self.room_test = QPushButton()
        self._column = QVBoxLayout(self)
        self.setProperty("role", "card")
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._ready)
        self._column.addSpacing(4)
        self._column.addWidget(self.room_test)
        self.room_test.clicked.connect(self.room_test_wanted)
        self._retranslate()

    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Show what is missing, or that nothing is."""
        if gaps == self._gaps:
            return
        self._gaps = gaps
        self._ready.setVisible(not gaps)
        wanted = {gap.lack for gap in gaps}
        for lack in self.rows.keys() - wanted:
            self.rows.pop(lack).deleteLater()
        for at, gap in enumerate(gaps):
            if gap.lack not in self.rows:
                self.rows[gap.lack] = self._row(gap.lack)
            self._column.removeWidget(self.rows[gap.lack])
            self._column.insertWidget(2 + at, self.rows[gap.lack])
            self._say(self.rows[gap.lack], gap)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, lack: Lack) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "row")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        hold(button, QWidget.setMinimumHeight, 38, tall)
        button.clicked.connect(partial(self.place_wanted.emit, lack))
        return button

    def _say(self, button: QPushButton, gap: Gap) -> None:
        words = self._words(gap)
        button.setText(for_menu(words))
        button.setAccessibleName(words)
        shown = ", ".join(name.strip() or "…" for name in gap.names[:MOST_NAMES])
        more = " …" if len(gap.names) > MOST_NAMES else ""
        button.setToolTip(for_tip(f"{words}: {shown}{more}" if shown else words))

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Before the day can run").upper())
        self._ready.setText(self.tr("All is ready."))
        self.room_test.setText(self.tr("Test the room"))
        for gap in self._gaps or ():
            self._say(self.rows[gap.lack], gap)

    def _words(self, gap: Gap) -> str:  # noqa: PLR0911 - one way out for each sentence
        number = gap.count
        match gap.lack:
            case Lack.OVERRUN:
                return self.tr("The end is %n minute(s) past the booked time", "", gap.minutes)
            case Lack.WITHOUT_TITLE:
                return self.tr("%n block(s) without a title", "", number)
            case Lack.WITHOUT_MINUTES:
                return self.tr("%n block(s) without minutes", "", number)
            case Lack.TRACKS_WITHOUT_GROUPS:
                return self.tr("%n block(s) do not say which groups take which track", "", number)
            case Lack.UNSEATED:
                return self.tr("%n participant(s) without a group", "", number)
            case Lack.EMPTY_GROUPS:
                return self.tr("%n group(s) without participants", "", number)
            case Lack.CASES_UNSEEN:
                return self.tr("%n case(s) nobody has looked through", "", number)
            case Lack.WITHOUT_CASE:
                return self.tr("%n group(s) without a case", "", number)
        return self._bare_words(gap.lack)

    def _bare_words(self, lack: Lack) -> str:
        words = {
            Lack.NO_DATE: self.tr("No date yet"),
            Lack.NO_PROGRAMME: self.tr("No programme yet"),
            Lack.NO_GROUPS: self.tr("No groups yet"),
            Lack.NO_PEOPLE: self.tr("No participants yet"),
            Lack.NO_SURVEY: self.tr("The programme has a survey, and none is prepared"),
            Lack.NOTHING_TO_PRINT: self.tr("Nothing to print yet"),
        }
        return words.get(lack, "")
