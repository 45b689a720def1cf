"""The first screen of taking part: a day that is near, or the code as it stands on the projector."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.link.nearby import NearbyDay
from desktop.model.join_line import LONGEST, JoinLine, read
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_menu, for_tip, label

MOST_SHOWN = 3
"""More would leave no room for the code at large text."""


class JoinWhere(QWidget):
    """With a day that is near only the words are needed; a typed address comes before it."""

    changed = Signal()
    """Another day, or another code."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._all: tuple[NearbyDay, ...] = ()
        self._days: tuple[NearbyDay, ...] = ()
        self._asked = ""
        self._near, self._column = label("kicker"), QVBoxLayout()
        self._choice = QButtonGroup(self)
        self._choice.setExclusive(False)
        self.days: dict[str, QPushButton] = {}
        self.caption, self.code, self.said = label("kicker"), QLineEdit(), label("muted", wrap=True)
        self._build()
        self.code.textChanged.connect(lambda _: self._follow())
        self._retranslate()

    @property
    def line(self) -> JoinLine:
        """Where to, and with which words: what was typed, filled in from the day that is chosen."""
        typed, near = read(self.code.text()), self.near
        if typed.address or near is None:
            return typed
        return JoinLine(near.addresses[0], near.port, typed.words)

    @property
    def near(self) -> NearbyDay | None:
        """The day that is chosen of those near."""
        marks = [mark for mark, button in self.days.items() if button.isChecked()]
        return next((day for day in self._days if day.mark in marks), None)

    @property
    def is_whole(self) -> bool:
        """Whether there is all it takes."""
        return self.line.is_whole

    def show_days(self, days: Sequence[NearbyDay]) -> None:
        """Show the days that are near; where there is one only, it is meant unless an address is typed."""
        self._all = tuple(days)
        self._days = tuple(sorted(days, key=lambda day: day.mark != self._asked))[:MOST_SHOWN]
        marks = {day.mark for day in self._days}
        for gone in self.days.keys() - marks:
            button = self.days.pop(gone)
            button.hide()
            button.deleteLater()
        for day in self._days:
            if day.mark not in self.days:
                self.days[day.mark] = self._button(day)
            self._say(self.days[day.mark], day)
        if len(self._days) == 1 and not read(self.code.text()).address:
            self.choose(self._days[0].mark)
        self._follow()

    def ask_for(self, mark: str) -> None:
        """Choose a day as soon as it is found near."""
        self._asked = mark
        self.show_days(self._all)
        if mark in self.days:
            self.choose(mark)

    def choose(self, mark: str) -> None:
        """Choose one of the days that are near."""
        for each, button in self.days.items():
            button.setChecked(each == mark)
        self._follow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.code.setMaxLength(LONGEST)
        hold(self.code, QLineEdit.setMinimumHeight, 44, tall)
        self.caption.setBuddy(self.code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._column.setSpacing(4)
        column.addWidget(self._near)
        column.addLayout(self._column)
        column.addSpacing(8)
        column.addWidget(self.caption)
        column.addWidget(self.code)
        column.addWidget(self.said)
        column.addStretch(1)

    def _button(self, day: NearbyDay) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("kind", "choice")
        button.setProperty("fit", "touch")
        self._look.put(button, "access-point")
        button.clicked.connect(lambda on: self._take(day.mark, on=on))
        self._column.addWidget(button)
        button.show()
        if day.mark == self._asked:
            button.setChecked(True)
        return button

    def _take(self, mark: str, *, on: bool) -> None:
        self.choose(mark if on else "")
        self.code.setFocus()

    def _say(self, button: QPushButton, day: NearbyDay) -> None:
        title = day.title or self.tr("A theme day")
        button.setText(for_menu(title))
        button.setToolTip(for_tip(f"{day.addresses[0]}:{day.port}"))

    def _follow(self) -> None:
        self._retranslate()
        self.changed.emit()

    def _retranslate(self) -> None:
        near, typed = self.near, read(self.code.text())
        self._near.setVisible(bool(self._days))
        self._near.setText(self.tr("Near you").upper())
        only_words = near is not None and not typed.address
        caption = self.tr("The three words") if only_words else self.tr("The code on the projector or the table sign")
        self.caption.setText(caption.upper())
        self.code.setAccessibleName(caption)
        self.code.setPlaceholderText("bus-guld-hjem" if only_words else "192.168.1.20:8420 bus-guld-hjem")
        self.said.setText(self._understood(typed, only_words=only_words))

    def _understood(self, typed: JoinLine, *, only_words: bool) -> str:
        """What was understood of the line, or what is missing."""
        if not self.code.text().strip():
            return self.tr("Capital letters, spaces and hyphens do not matter.")
        if not typed.has_words:
            return self.tr("Three words are needed, such as bus-guld-hjem.")
        if not only_words and not typed.address:
            return self.tr("The address is needed too, such as 192.168.1.20:8420.")
        return self.tr("Understood: {words}").format(words=typed.words)
