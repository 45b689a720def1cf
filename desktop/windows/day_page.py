"""The overview of an open day: what, when, where and why, edited where it stands, and its groups."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.archive.entries import CaseEntry
from desktop.language import Language, long_date
from desktop.model.day import Day, Group
from desktop.model.journey import Board
from desktop.model.readiness import gaps
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.shelf import Shelf
from desktop.text_size import aside, hold
from desktop.windows import group_card
from desktop.windows.about_day import AboutDay
from desktop.windows.day_cases import DayCases
from desktop.windows.desk import Desk
from desktop.windows.group_card import GroupCard
from desktop.windows.labels import for_tip, label
from desktop.windows.notices import Offer, Tone
from desktop.windows.page_bar import PageBar
from desktop.windows.readiness_card import ReadinessCard
from desktop.windows.stay import Stay
from desktop.windows.wrap import Wrap

ABOUT_WIDTH = 350


class DayPage(QWidget):
    """Shows the day of a session; every keystroke is an edit of its document."""

    journey_wanted = Signal(str)
    """Open the journey of this group."""
    plan_wanted = Signal(str)
    """Show the goal plan of a group."""
    report_wanted = Signal(str)
    """A report of this group, or of the whole day when empty."""
    export_wanted = Signal()
    invite_wanted = Signal()
    room_test_wanted = Signal()
    place_wanted = Signal(object)
    """Go to where a `Lack` is mended."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self._cases = DayCases()
        self._changed: dict[str, Board] = {}
        self._stay = Stay(session.document)
        self.bar = PageBar(desk, shelf)
        self.about = AboutDay(desk, session.document)
        self.readiness = ReadinessCard()
        self.add_group = QPushButton()
        self.invite, self.export, self.report = QPushButton(), QPushButton(), QPushButton()
        self._heading, self._no_groups = label("heading"), label("lead", wrap=True)
        self._grid = Wrap(cell=group_card.WIDTH, gap=14)
        self._cards: dict[str, GroupCard] = {}
        self._build()
        self._connect(shelf)
        self._retranslate()
        self._show_day(session.day)

    @property
    def cards(self) -> list[GroupCard]:
        """The groups as shown, in order."""
        return list(self._cards.values())

    def leave(self) -> None:
        """End what is being written, before the page goes."""
        self._stay.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_day(self._session.day)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_boards()

    # Building

    def _build(self) -> None:
        self.report.setProperty("kind", "primary")
        self._desk.look.put(self.add_group, "plus")
        self._desk.look.put(self.readiness.room_test, "access-point-check")
        self._desk.look.put(self.invite, "account-multiple-plus-outline")
        self.bar.add(self.invite, self.export, self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 20, 24, 20)
        middle.setSpacing(20)
        middle.addWidget(self._build_left())
        middle.addWidget(self._build_groups(), 1)
        column.addLayout(middle, 1)

    def _build_left(self) -> QScrollArea:
        """What is known about the day, in a column that scrolls in a low window."""
        scroll, body = _clear_scroll()
        hold(scroll, QWidget.setFixedWidth, ABOUT_WIDTH + 2, aside)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(14)
        column.addWidget(self.about)
        column.addWidget(self.readiness)
        column.addStretch(1)
        return scroll

    def _build_groups(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 14, 0, 2)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._heading, 1)
        row.addWidget(self.add_group)
        column.addLayout(row)
        scroll, body = _clear_scroll()
        self._scroll = scroll
        inside = QVBoxLayout(body)
        inside.setContentsMargins(20, 4, 20, 18)
        inside.addWidget(self._no_groups)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        column.addWidget(scroll, 1)
        return frame

    def _connect(self, shelf: Shelf) -> None:
        self.about.entered.connect(self._stay.begin)
        self.about.left.connect(self._stay.end)
        self.add_group.clicked.connect(self._add_group)
        self.export.clicked.connect(self.export_wanted)
        self.invite.clicked.connect(self.invite_wanted)
        self.report.clicked.connect(lambda: self.report_wanted.emit(""))
        self.readiness.place_wanted.connect(self.place_wanted)
        self.readiness.room_test_wanted.connect(self.room_test_wanted)
        self._session.day_changed.connect(self._show_day)
        self._session.people_changed.connect(self._show_readiness)
        self._session.board_changed.connect(self._show_board)
        self._session.people_changed.connect(lambda _: self._show_people())
        shelf.cases_changed.connect(self._take_cases)

    # Showing

    def _show_day(self, day: Day) -> None:
        self.about.show_day(day)
        groups = self.tr("%n group(s)", "", len(day.groups))
        details = (long_date(day.date, self._desk.language.code), day.place, groups)
        self.bar.show_title(day.title or self.tr("Theme day"), " · ".join(filter(None, details)))
        self.report.setEnabled(bool(day.groups))
        self._no_groups.setVisible(not day.groups)
        self._show_groups(day)
        self._show_readiness()

    def _show_readiness(self, *_: object) -> None:
        day = self._session.day
        unseen = self._cases.unseen(day, self._desk.language.code)
        self.readiness.show_gaps(gaps(day, self._session.people.people, unseen))

    def _show_groups(self, day: Day) -> None:
        for gone in self._cards.keys() - {group.id for group in day.groups}:
            self._take_away(gone)
        titles, waiting = self._cases.titles(day, self._desk.language.code), self._cases.waiting(day)
        outdated = self._cases.outdated(day.cases)
        for group in day.groups:
            if group.id not in self._cards:
                self._cards[group.id] = self._card(group)
            self._cards[group.id].show_group(group, titles, waiting, newer=group.case in outdated)
        self._show_people()
        order = [group.id for group in day.groups]
        if list(self._cards) != order:
            self._cards = {group_id: self._cards[group_id] for group_id in order}
        if self._grid.widgets() != list(self._cards.values()):
            self._lay_out()

    def _show_people(self) -> None:
        people = self._session.people.people
        for group_id, card in self._cards.items():
            card.show_people(len(people.members(1, group_id)))

    def _show_board(self, news: BoardNews) -> None:
        # Nobody sees the small pictures while a group writes on its board; they are made when the page is shown.
        self._changed[news.group] = news.board
        if self.isVisible():
            self._show_boards()

    def _show_boards(self) -> None:
        for group_id, board in self._changed.items():
            if group_id in self._cards:
                self._cards[group_id].show_board(board)
        self._changed.clear()

    def _take_cases(self, entries: tuple[CaseEntry, ...]) -> None:
        self._cases.learn(entries)
        self._show_groups(self._session.day)
        self._show_readiness()

    def _card(self, group: Group) -> GroupCard:
        card = GroupCard(self._desk.look)
        document = self._session.document
        card.show_board(self._session.board(group.id).board)
        card.name.written.connect(partial(document.rename_group, group.id))
        card.name.entered.connect(self._stay.begin)
        card.name.left.connect(self._stay.end)
        card.case_wanted.connect(partial(self._give_case, group.id))
        card.newer_wanted.connect(partial(self._renew_case, group.id))
        card.journey_wanted.connect(partial(self.journey_wanted.emit, group.id))
        card.plan_wanted.connect(partial(self.plan_wanted.emit, group.id))
        card.report_wanted.connect(partial(self.report_wanted.emit, group.id))
        card.removal_wanted.connect(partial(self._remove, group.id))
        return card

    def _take_away(self, group_id: str) -> None:
        card = self._cards.pop(group_id)
        if card.isAncestorOf(self.focusWidget() or self):
            self.add_group.setFocus()
        self._grid.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _lay_out(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        before: QWidget = self.add_group
        for card in self._cards.values():
            self._grid.addWidget(card)
            card.show()
            for widget in (card.name, card.more, card.picture, card.case, card.newer):
                self.setTabOrder(before, widget)
                before = widget

    # Doing

    def _add_group(self) -> None:
        name = self.tr("Group {number}")
        group_id = self._session.add_group(self._session.day.free_name(lambda number: name.format(number=number)))
        self._cards[group_id].name.setFocus()
        self._cards[group_id].name.selectAll()
        QTimer.singleShot(0, self._cards[group_id], partial(self._bring_into_view, group_id))

    def _bring_into_view(self, group_id: str) -> None:
        if group_id in self._cards:
            self._scroll.ensureWidgetVisible(self._cards[group_id], 0, 20)

    def _remove(self, group_id: str) -> None:
        self._stay.end()  # a step of its own, also when somebody was just writing its name
        document, group = self._session.document, self._session.day.group(group_id)
        document.remove_group(group_id)
        name = group.name if group is not None else ""
        self._desk.notices.tell(
            lambda: Language.translate("DayPage", "“{name}” is removed, and its board with it.").format(name=name),
            Tone.WARNING,
            Offer(lambda: Language.translate("DayPage", "Bring it back"), partial(document.bring_back_group, group_id)),
        )

    def _give_case(self, group_id: str, case_id: str) -> None:
        if not case_id or case_id in self._session.day.cases:
            self._session.document.give_case(group_id, case_id)
        else:
            self._session.take_case(case_id, group_id)

    def _renew_case(self, group_id: str) -> None:
        self._stay.end()  # a step of its own for undo
        group = self._session.day.group(group_id)
        if group is not None:
            self._session.renew_case(group.case)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Groups"))
        self._no_groups.setText(self.tr("No groups yet. Add one for each table."))
        self.add_group.setText(self.tr("Add group"))
        self.export.setText(self.tr("Save as file …"))
        self.invite.setText(self.tr("Invite"))
        self.invite.setToolTip(for_tip(self.tr("Share the day with the other laptops in the room")))
        self.report.setText(self.tr("Report (PDF) …"))


def _clear_scroll() -> tuple[QScrollArea, QWidget]:
    scroll, body = QScrollArea(), QWidget()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setObjectName("clear")
    body.setObjectName("clear")
    scroll.setWidget(body)
    return scroll, body
