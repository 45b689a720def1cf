"""The page of the agreements: all that was agreed, sorted and sifted as one likes, and what is still to be said."""

from collections import Counter
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.document.room import RoomDocument
from desktop.model.agreement import AgreementKind, Agreements, Status
from desktop.model.agreement_lists import Arrangement, Sift
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.agreement_list import AgreementList
from desktop.windows.agreement_words import as_text, kind_name, status_name, translate
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.notices import Tone
from desktop.windows.page_bar import PageBar
from desktop.windows.panel_form import push
from desktop.windows.segments import Segments
from desktop.windows.today import today
from desktop.windows.wrap import Wrap

KINDS: tuple[AgreementKind | None, ...] = (None, *AgreementKind)
STATUSES: tuple[Status | None, ...] = (None, *Status)


class AgreementsPage(QWidget):
    """Everything on it is written into the room's document; undo takes back what was done here."""

    history_changed = Signal()
    new_wanted = Signal(object)
    """Make an agreement out of nothing, beside a `QPoint` on the screen."""
    origin_wanted = Signal(object)
    """Go to the thing of this `Origin`."""
    process_wanted = Signal()
    """Show the process plan of the day."""
    follow_up_wanted = Signal()
    """Make a day that follows up on this one."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._seen: Agreements | None = None
        self._own: str | None = None
        self.bar = PageBar(desk, shelf)
        self.arrangements: Segments[Arrangement] = Segments(tuple(Arrangement))
        self.group, self.kind, self.status = CalmChoice(), CalmChoice(), CalmChoice()
        self.new, self.copy = push("", self._ask_new, "primary"), push("", self._copy)
        self.follow_up, self.process = push("", self.follow_up_wanted.emit), push("", self.process_wanted.emit)
        self.counts, self.last = label("muted"), label("strong", wrap=True)
        self.list = AgreementList(desk, session)
        self.empty, self._faces = label("lead", wrap=True), QStackedWidget()
        self._tools = QWidget()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def room(self) -> RoomDocument:
        """What undo is about on this page."""
        return self._session.room

    def sit_at(self, own: str | None, *, reads_only: bool) -> None:
        """Be on the laptop of a group, of somebody who only reads, or of who runs the day for none."""
        self._own = own
        self.list.sit_at(own, reads_only=reads_only)
        self.new.setVisible(not reads_only)
        self.process.setVisible(own is None)
        self.follow_up.setVisible(own is None)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Lay all agreements out another way."""
        self.list.arrangement = arrangement
        self.arrangements.choose(arrangement)
        self.follow()

    def follow(self) -> None:
        """Show the newest reading of the room."""
        listed = self._seen = self._session.room.agreements.listed
        self._show_counts(listed, today())
        self._show_last(listed)
        self.list.follow()
        nothing = not self.list.wanted
        self.empty.setText(self._say_empty(listed))
        self._faces.setCurrentWidget(self.empty if nothing else self.list)

    def go_to(self, agreement_id: str) -> None:
        """Stand on an agreement, whatever was sifted out before."""
        self._show_all()
        self.list.go_to(agreement_id)

    def take_keys(self) -> None:
        """Give the keyboard to the first agreement, or to the way to make one."""
        if self.list.wanted:
            self.list.take_keys()
        else:
            self.new.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_A, Qt.Key.Key_N) and not event.modifiers() and not self.new.isHidden():
            self._ask_new()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.list.retranslate()
            self.follow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_groups()
        self.follow()

    def _build(self) -> None:
        self.bar.add_field(self.arrangements)
        self.bar.add(self.new)
        column, row = QVBoxLayout(self), Wrap(self._tools, gap=8)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(20, 10, 20, 8)
        for choice in (self.group, self.kind, self.status):
            hold(choice, QWidget.setMinimumWidth, 160)
        for widget in (self.group, self.kind, self.status, self.copy, self.process, self.follow_up, self.counts):
            row.addWidget(widget)
        hold(self.counts, QWidget.setMinimumHeight, 36, tall)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(40, 20, 40, 60)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self.empty)
        column.addWidget(self.bar)
        column.addWidget(self._tools)
        self.last.setContentsMargins(20, 0, 20, 10)
        column.addWidget(self.last)
        column.addWidget(self._faces, 1)

    def _connect(self) -> None:
        self.arrangements.chosen.connect(self.show_arrangement)
        for choice in (self.group, self.kind, self.status):
            choice.activated.connect(lambda _: self._sift())
        self.list.origin_wanted.connect(self.origin_wanted)
        self._session.room_changed.connect(self._take_news)
        self._session.day_changed.connect(lambda _: self._take_day())
        self._desk.look.changed.connect(lambda _: self.list.retranslate() if self.isVisible() else None)

    def _take_news(self, _: object) -> None:
        if self.isVisible() and self._session.room.agreements.listed is not self._seen:
            self.follow()
        self.history_changed.emit()

    def _take_day(self) -> None:
        self._offer_groups()
        if self.isVisible():
            self.follow()

    def _sift(self) -> None:
        self.list.sift = Sift(
            self.group.currentData(), KINDS[self.kind.currentIndex()], STATUSES[self.status.currentIndex()]
        )
        self.follow()

    def _show_all(self) -> None:
        for choice in (self.group, self.kind, self.status):
            choice.setCurrentIndex(0)
        self._sift()

    def _ask_new(self) -> None:
        self.new_wanted.emit(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    def _copy(self) -> None:
        day = self._session.day

        def name(group_id: str) -> str:
            group = day.group(group_id)
            return group.name if group is not None else ""

        QApplication.clipboard().setText(as_text(self.list.wanted, self._desk.language.code, name))
        self._desk.notices.tell(lambda: translate("Agreements", "The agreements are on the clipboard."), Tone.GOOD)

    def _offer_groups(self) -> None:
        """Offer all groups, each, and what was agreed by nobody's in particular."""
        chosen = self.group.currentData()
        self.group.clear()
        self.group.addItem(translate("Agreements", "All groups"), None)
        for group in self._session.day.groups:
            self.group.addItem(group.name, group.id)
        at = next((at for at in range(1, self.group.count()) if self.group.itemData(at) == chosen), 0)
        self.group.setCurrentIndex(at)

    def _show_counts(self, listed: Agreements, now: date) -> None:
        due = sum(each.is_due(now) for each in listed.shown)
        done = sum(each.status is Status.DONE for each in listed.shown)
        words = [self.tr("%n agreement(s)", "", len(listed.shown))] if listed.shown else []
        words += [translate("Agreements", "{number} done").format(number=done)] if done else []
        words += [translate("Agreements", "{number} due").format(number=due)] if due else []
        self.counts.setText(" · ".join(words))

    def _show_last(self, listed: Agreements) -> None:
        """What became of what was agreed last time, where the day follows up on an earlier one."""
        carried = [each for each in listed.every if each.earlier is not None]
        counted = Counter(each.status for each in carried)
        said = [f"{status_name(status)}: {counted[status]}" for status in Status if counted[status]]
        words = self.tr("%n agreement(s) from last time", "", len(carried))
        self.last.setText(" · ".join([words, *said]))
        self.last.setVisible(bool(carried))

    def _say_empty(self, listed: Agreements) -> str:
        if listed.shown:
            return translate("Agreements", "No agreement is like that. Choose all groups, kinds and statuses again.")
        if self.new.isHidden():
            return translate("Agreements", "Nothing has been agreed yet.")
        return translate(
            "Agreements",
            "Nothing has been agreed yet. Stand on a card, an arrow, a goal or a note and press A, "
            "or press “New agreement” here: who does what, and by when?",
        )

    def _retranslate(self) -> None:
        self.bar.show_title(translate("Agreements", "Agreements"))
        self.arrangements.say(
            {
                Arrangement.GROUP: translate("Agreements", "By group"),
                Arrangement.VOTES: translate("Agreements", "By votes"),
                Arrangement.DATE: translate("Agreements", "By date"),
                Arrangement.STATUS: translate("Agreements", "By status"),
            }
        )
        self.arrangements.choose(self.list.arrangement)
        self.arrangements.list.setAccessibleName(translate("Agreements", "How the agreements are sorted"))
        self.new.setText(translate("Agreements", "New agreement"))
        self.copy.setText(translate("Agreements", "Copy as text"))
        self.follow_up.setText(translate("Agreements", "Follow-up meeting …"))
        self.process.setText(translate("Agreements", "Process plan"))
        for choice, first, names in (
            (self.kind, translate("Agreements", "All kinds"), [kind_name(each) for each in AgreementKind]),
            (self.status, translate("Agreements", "All statuses"), [status_name(each) for each in Status]),
        ):
            at = choice.currentIndex()
            choice.clear()
            choice.addItems([first, *names])
            choice.setCurrentIndex(max(0, at))
        self.group.setAccessibleName(translate("Agreements", "All groups"))
        self.kind.setAccessibleName(translate("Agreements", "All kinds"))
        self.status.setAccessibleName(translate("Agreements", "All statuses"))
        self._offer_groups()
