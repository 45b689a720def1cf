"""All agreements that are wanted, under their headings, and everything that is done with them: each one verb."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language import long_date
from desktop.model.agreement import Agreement, Moment, Status
from desktop.model.agreement_lists import SOON, Arrangement, Sift, arranged, roles, soon
from desktop.session import Session
from desktop.windows.agreement_row import AgreementRow, Errand, Shown
from desktop.windows.agreement_words import status_name, translate
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu, label
from desktop.windows.panel_form import first_line
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.today import today

AT_ONCE = 3
"""Rows made in one turn of the window; each takes some milliseconds."""
MOST_OFFERED = 20


class AgreementList(QScrollArea):
    """Follows the room. On a group's laptop its own are written, and all are voted on."""

    origin_wanted = Signal(object)
    """Go to the thing of this `Origin`."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.arrangement, self.sift = Arrangement.GROUP, Sift()
        self._own: str | None = None
        self._reads_only = False
        self.rows: dict[str, AgreementRow] = {}
        self._heads: dict[str, QLabel] = {}
        self._order: list[QWidget] = []
        self._going_to = ""
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self.follow)
        self._column = QVBoxLayout()
        self._build()

    def sit_at(self, own: str | None, *, reads_only: bool) -> None:
        """Let a group write its own alone; nobody where all is only read, everybody's for none."""
        self._own, self._reads_only = own, reads_only
        for key, row in self.rows.items():
            self._close(key, row)

    @property
    def wanted(self) -> tuple[Agreement, ...]:
        """The agreements that are shown, in the order they are shown in."""
        return tuple(each for _, held in self._arranged() for each in held)

    def follow(self) -> None:
        """Show the newest reading; rows that are new to this window come some at a time."""
        listed, left = self._session.room.agreements.listed, AT_ONCE
        sections = self._arranged()
        there = {each.id for _, held in sections for each in held}
        for key in self.rows.keys() - there:
            self._drop(self.rows.pop(key))
        order: list[QWidget] = []
        for heading, held in sections:
            order += self._heads_of(heading, len(held))
            for each in held:
                if each.id not in self.rows:
                    if not left:
                        self._filling.start()
                        break
                    left -= 1
                    self.rows[each.id] = self._make(each.id)
                row = self.rows[each.id]
                row.show_agreement(self._shown(each, listed.one_with(each.id), listed.log.get(each.id, ())))
                self._close(each.id, row)
                order.append(row)
            if not left and self._filling.isActive():
                break
        self._lay_out(order)
        if self._going_to in self.rows:
            self._stand_on(self.rows[self._going_to])
            self._going_to = ""

    def go_to(self, agreement_id: str) -> None:
        """Stand on an agreement, as soon as its row is there."""
        found = self._session.room.agreements.listed.find(agreement_id)
        self._going_to = (found.into or found.id) if found is not None else ""
        self.follow()

    def take_keys(self) -> None:
        """Give the keyboard to the first one."""
        first = next((each for each in self._order if isinstance(each, AgreementRow)), None)
        (first or self).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for head in self._heads.values():
            self._drop(head)
        self._heads.clear()
        for row in self.rows.values():
            row.retranslate()
        self.follow()

    def menu(self, key: str) -> PassingMenu:
        """What can be done with an agreement."""
        menu, agreements = PassingMenu(self), self._session.room.agreements
        each = agreements.listed.find(key)
        if each is None:
            return menu
        if each.origin is not None:
            menu.addAction(translate("Agreements", "Go to where it came from"), partial(self._do, key, Errand.ORIGIN))
        if self._votes:
            back, give = translate("Agreements", "Take the vote back"), translate("Agreements", "Vote for it")
            menu.addAction(back if self._voted(each) else give, partial(self._do, key, Errand.VOTE))
        if self._may_write(each):
            self._offer_changes(menu, each)
        return menu

    def _offer_changes(self, menu: PassingMenu, each: Agreement) -> None:
        agreements, key = self._session.room.agreements, each.id
        when = menu.addMenu(translate("Agreements", "By when"))
        for days in SOON:
            due = soon(today(), days)
            when.addAction(long_date(due, self._desk.language.code), partial(agreements.set_due, key, due))
        status = menu.addMenu(translate("Agreements", "Status"))
        for one in Status:
            status.addAction(status_name(one), partial(self._set_status, key, one))
        same = menu.addMenu(translate("Agreements", "Is the same as"))
        for other in [one for one in self.wanted if one.id != key][:MOST_OFFERED]:
            same.addAction(for_menu(first_line(other.what)), partial(agreements.merge, other.id, [key]))
        same.setEnabled(bool(same.actions()))
        for inner in agreements.listed.one_with(key):
            words = translate("Agreements", "Not the same: {words}").format(words=first_line(inner.what))
            menu.addAction(for_menu(words), partial(agreements.part, inner.id))
        menu.addSeparator()
        menu.addAction(translate("Agreements", "Delete the agreement"), partial(self._do, key, Errand.REMOVE))

    # Who may what

    @property
    def _votes(self) -> bool:
        return not self._reads_only

    def _may_write(self, each: Agreement) -> bool:
        mine = self._own is None or (bool(self._own) and each.group == self._own)
        return mine and not self._reads_only

    def _voted(self, each: Agreement) -> bool:
        room = self._session.room
        return room.agreements.listed.voted(each.id, room.device)

    def _close(self, key: str, row: AgreementRow) -> None:
        each = self._session.room.agreements.listed.find(key)
        row.be_closed(on=each is None or not self._may_write(each), votes=self._votes)

    # Showing

    def _arranged(self) -> list[tuple[str, tuple[Agreement, ...]]]:
        wanted = [each for each in self._session.room.agreements.listed.shown if self.sift.lets(each)]
        return arranged(wanted, self.arrangement, [group.id for group in self._session.day.groups])

    def _shown(self, each: Agreement, beneath: tuple[Agreement, ...], log: tuple[Moment, ...]) -> Shown:
        group = self._session.day.group(each.group)
        before = translate("Agreements", "From last time") if each.earlier is not None else ""
        name = group.name if group is not None and self.arrangement is not Arrangement.GROUP else ""
        return Shown(each, name, self._voted(each), beneath, log, before)

    def _heads_of(self, heading: str, number: int) -> list[QWidget]:
        match self.arrangement:
            case Arrangement.GROUP:
                group = self._session.day.group(heading)
                words = group.name if group is not None else translate("Agreements", "The whole day")
            case Arrangement.STATUS:
                words = status_name(Status(heading))
            case _:
                return []
        key = f"{self.arrangement.name}|{heading}"
        if key not in self._heads:
            self._heads[key] = label("heading", wrap=True)
        self._heads[key].setText(f"{words} · {number}")
        return [self._heads[key]]

    def _lay_out(self, order: list[QWidget]) -> None:
        if order == self._order:
            return
        for gone in self._order:
            if gone not in order:
                self._column.removeWidget(gone)
                gone.hide()
        before: QWidget | None = None
        for at, widget in enumerate(order):
            if self._column.indexOf(widget) != at:
                self._column.removeWidget(widget)
                self._column.insertWidget(at, widget)
            widget.show()
            if before is not None and isinstance(widget, AgreementRow):
                QWidget.setTabOrder(before, widget)
            before = widget.status if isinstance(widget, AgreementRow) else before
        self._order = order

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        self._order = [each for each in self._order if each is not widget]
        widget.hide()
        widget.deleteLater()

    def _stand_on(self, row: AgreementRow) -> None:
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        # A row that came just now has its place a moment later.
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row))

    # Doing

    def _do(self, key: str, errand: Errand) -> None:
        agreements = self._session.room.agreements
        each = agreements.listed.find(key)
        if each is None:
            return
        match errand:
            case Errand.UP | Errand.DOWN:
                self._walk(key, 1 if errand is Errand.DOWN else -1)
            case Errand.VOTE if self._votes:
                agreements.vote(key, on=not self._voted(each))
            case Errand.ORIGIN if each.origin is not None:
                self.origin_wanted.emit(each.origin)
            case Errand.RAISE | Errand.LOWER if self._may_write(each):
                self._carry(key, 1 if errand is Errand.LOWER else -1)
            case Errand.REMOVE if self._may_write(each):
                self._walk(key, 1)
                agreements.remove([key])

    def _walk(self, key: str, by: int) -> None:
        rows = [each for each in self._order if isinstance(each, AgreementRow)]
        at = rows.index(self.rows[key]) if self.rows.get(key) in rows else -1
        if at >= 0:
            self._stand_on(rows[max(0, min(len(rows) - 1, at + by))])

    def _carry(self, key: str, by: int) -> None:
        """Move an agreement past its neighbour, in the order all of them have."""
        listed = self._session.room.agreements.listed
        held = next((held for _, held in self._arranged() if any(each.id == key for each in held)), ())
        keys = [each.id for each in held]
        at = keys.index(key) + by if key in keys else -1
        if not 0 <= at < len(keys):
            return
        others = [each.id for each in listed.shown if each.id != key]
        self._session.room.agreements.move(key, others.index(keys[at]) + (1 if by > 0 else 0))
        self.go_to(key)

    def _set_status(self, key: str, status: Status) -> None:
        self._session.room.agreements.set_status(key, status, by=self._session.author)
        if status is Status.DROPPED and key in self.rows:
            self.rows[key].because.setFocus()

    def _join(self, key: str, other: str) -> None:
        """Let one agreement be the same as another, where both may be written here."""
        agreements = self._session.room.agreements
        both = [agreements.listed.find(each) for each in (key, other)]
        if all(each is not None and self._may_write(each) for each in both):
            agreements.merge(key, [other])

    def _part(self, key: str, inner: str) -> None:
        each = self._session.room.agreements.listed.find(key)
        if each is not None and self._may_write(each):
            self._session.room.agreements.part(inner)

    def _open_menu(self, key: str, spot: QPoint) -> None:
        self.menu(key).popup(spot)

    # Making

    def _make(self, key: str) -> AgreementRow:
        room, session = self._session.room, self._session
        row = AgreementRow(self._desk, roles(session.people.people, session.boards()))
        row.errand_wanted.connect(partial(self._do, key))
        row.text_said.connect(partial(room.agreements.write, key))
        row.due_said.connect(partial(room.agreements.set_due, key))
        row.kind_said.connect(partial(room.agreements.set_kind, key))
        row.status_said.connect(partial(self._set_status, key))
        row.part_wanted.connect(partial(self._part, key))
        row.laid_on.connect(partial(self._join, key))
        row.menu_wanted.connect(partial(self._open_menu, key))
        row.writing.connect(lambda on: room.hold() if on else room.release())
        return row

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        whole = QVBoxLayout(body)
        whole.setContentsMargins(20, 4, 20, 20)
        self._column.setSpacing(10)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
