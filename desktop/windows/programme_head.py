"""When the day begins and ends, until when the room is booked, and a warning in words when the two do not agree."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.model.programme import Programme
from desktop.model.timing import clock_text, end, overrun, read_clock, spare, total
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.programme_words import length
from desktop.windows.wrap import Wrap


class ClockLine(QLineEdit):
    """A time of day, written as people write it; what is no time goes when it is left."""

    chosen = Signal(object)
    """Minutes after midnight, or None where nothing is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes: int | None = None
        self.setMaxLength(10)
        hold(self, QWidget.setFixedWidth, 76)
        self.editingFinished.connect(self._take)

    def show_time(self, minutes: int | None) -> None:
        """Show what the document says, unless somebody is just writing another time."""
        self._minutes = minutes
        if not (self.hasFocus() and self.isModified()):
            self.setText("" if minutes is None else clock_text(minutes))

    def _take(self) -> None:
        written = read_clock(self.text())
        self.setModified(False)
        if (written is None and self.text().strip()) or written == self._minutes:
            self.show_time(self._minutes)
        else:
            self.chosen.emit(written)


class ProgrammeHead(QWidget):
    """Tells what times are wanted."""

    begin_chosen = Signal(object)
    booking_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme = Programme()
        self.begins, self.booked = ClockLine(), ClockLine()
        self._begins_caption, self._booked_caption = label("muted"), label("muted")
        self.end, self.warning = label("strong"), label("fault", wrap=True)
        self._frame = QFrame()
        self._build()
        self.begins.chosen.connect(
            lambda minutes: self.begin_chosen.emit(minutes) if minutes is not None else self._say()
        )
        self.booked.chosen.connect(self.booking_chosen)
        self._retranslate()

    def show_programme(self, programme: Programme) -> None:
        """Show the times of a programme."""
        self._programme = programme
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column, row = QVBoxLayout(self), Wrap(gap=14)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for caption, field in ((self._begins_caption, self.begins), (self._booked_caption, self.booked)):
            caption.setBuddy(field)
            pair = QWidget()
            pair.setObjectName("clear")
            inside = QHBoxLayout(pair)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(caption)
            inside.addWidget(field)
            row.addWidget(pair)
        hold(self.end, QWidget.setMinimumHeight, 38, tall)
        row.addWidget(self.end)
        column.addLayout(row)
        self._frame.setProperty("role", "warning")
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self.warning)
        column.addWidget(self._frame)

    def _say(self) -> None:
        programme = self._programme
        self.begins.show_time(programme.begins)
        self.booked.show_time(programme.booked_until)
        ends, whole = clock_text(end(programme)), length(total(programme))
        said = [self.tr("Ends {time}").format(time=ends), whole]
        if free := spare(programme):
            said.append(self.tr("{length} to spare").format(length=length(free)))
        self.end.setText(" · ".join(said) if programme.blocks else "")
        late = overrun(programme)
        self._frame.setVisible(late > 0)
        if late and programme.booked_until is not None:
            words = self.tr(
                "The programme ends {end}, {late} after the room is booked until {booked}. Shorten a block, take one"
                " out, or begin earlier."
            )
            self.warning.setText(words.format(end=ends, late=length(late), booked=clock_text(programme.booked_until)))

    def _retranslate(self) -> None:
        self._begins_caption.setText(self.tr("Begins"))
        self._booked_caption.setText(self.tr("Room booked until"))
        self.begins.setAccessibleName(self.tr("Begins"))
        self.booked.setAccessibleName(self.tr("Room booked until"))
        self.booked.setPlaceholderText("16.00")
        self._say()
