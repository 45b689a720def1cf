"""A table as a card: its name, its case, who sits there, and whether they are well mixed, in words with a sign."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.day import Group
from desktop.model.people import Person
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.group_card import CaseChoice
from desktop.windows.labels import for_tip, label
from desktop.windows.live_line import LiveLine
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.people_list import PeopleList
from desktop.windows.people_model import PersonRow
from desktop.windows.seating_words import say_balance, say_sides

WIDTH = 250
GOOD, ALERT = "✓ ", "⚠ "


class TableCard(QFrame):
    """Tells what is wanted; the page does it."""

    removal_wanted = Signal()
    case_wanted = Signal(str)
    """The id of a case, or empty for none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = Group("", "", "")
        self._members: Sequence[Person] = ()
        self._faults: tuple[str, ...] = ()
        self._offered: tuple[tuple[str, str], ...] = ()
        self._aimed: bool | None = None
        self.setProperty("role", "card")
        self.name, self.case, self.more = LiveLine("strong"), CaseChoice(), QPushButton()
        self.sides, self.standing = label("muted"), label("muted", wrap=True)
        self.list = PeopleList(look, grows=True)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def group_id(self) -> str:
        return self._group.id

    def show_group(self, group: Group, cases: Mapping[str, str]) -> None:
        """Show what the day says; `cases` can be chosen, by id."""
        self._group = group
        self.name.show_text(group.name)
        if tuple(cases.items()) != self._offered or not self.case.count():
            self._offered = tuple(cases.items())
            self._fill()
        self.case.setCurrentIndex(max(0, self.case.findData(group.case)))
        self._retranslate()

    def show_people(self, members: Sequence[Person], rows: Sequence[PersonRow], faults: Sequence[str]) -> None:
        """Show who sits here and what is wrong with that."""
        self._members, self._faults = tuple(members), tuple(faults)
        self.list.show_rows(rows)
        if self._aimed is None:
            self._show_standing(self._members, self._faults)

    def aim(self, members: Sequence[Person], faults: Sequence[str]) -> None:
        """Show what the table would be like with somebody dragged here, or away from here."""
        self._aimed = not faults
        self._show_standing(members, tuple(faults))
        self.update()

    def rest(self) -> None:
        """Show the table as it is."""
        if self._aimed is not None:
            self._aimed = None
            self._show_standing(self._members, self._faults)
            self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self.case.setCurrentIndex(max(0, self.case.findData(self._group.case)))
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._aimed is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            token = Token.PROVIDER if self._aimed else Token.HIGHLIGHT
            painter.setPen(QPen(self._look.theme.color(token), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 11, 11)

    def menu(self) -> PassingMenu:
        """What else can be done with the table."""
        menu = PassingMenu(self)
        menu.addAction(self.tr("Remove the group"), self.removal_wanted.emit)
        return menu

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.more.setProperty("kind", "quiet")
        hold(self.more, QWidget.setFixedWidth, 36, tall)
        self._look.put(self.more, "dots-vertical", Token.MUTED)
        row.addWidget(self.name, 1)
        row.addWidget(self.sides)
        row.addWidget(self.more)
        column.addLayout(row)
        for widget in (self.standing, self.list, self.case):
            column.addWidget(widget)
        self.standing.setContentsMargins(10, 0, 4, 2)
        column.addStretch(1)

    def _connect(self) -> None:
        self.case.activated.connect(lambda index: self.case_wanted.emit(self.case.itemData(index)))
        self.more.clicked.connect(lambda: self.menu().open_under(self.more))

    def _show_standing(self, members: Sequence[Person], faults: tuple[str, ...]) -> None:
        self.sides.setText(say_sides(members))
        self.sides.setToolTip(for_tip(say_balance(members)))
        self.sides.setAccessibleName(say_balance(members))
        if not members:
            words, role = self.tr("Nobody sits here yet."), "muted"
        elif faults:
            words, role = "\n".join(ALERT + fault for fault in faults), "fault"
        else:
            words, role = GOOD + self.tr("Well mixed"), "fine"
        if self.standing.property("role") != role:
            self.standing.setProperty("role", role)
            self.standing.style().unpolish(self.standing)
            self.standing.style().polish(self.standing)
        self.standing.setText(words)

    def _fill(self) -> None:
        self.case.clear()
        self.case.addItem(self.tr("No case yet"), "")
        for case_id, title in self._offered:
            self.case.addItem(title, case_id)

    def _retranslate(self) -> None:
        name = self._group.name
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.list.setAccessibleName(self.tr("Participants in {group}").format(group=name))
        self.case.setAccessibleName(self.tr("Case of {group}").format(group=name))
        self.case.setToolTip(for_tip(self.case.currentText()))
        self.more.setAccessibleName(self.tr("More about {group}").format(group=name))
        self._show_standing(self._members, self._faults)
