"""Looking along with somebody else: this laptop goes where theirs goes, until anything is done here; and being seen.

Whoever leads the day may ask everybody along; they choose. Nobody is taken anywhere their seat has no page for.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.pages import Page, runs_the_day
from desktop.model.presence import Here
from desktop.model.seat import Role
from desktop.overriding import override
from desktop.windows.company import Company
from desktop.windows.sights import Sights, sight_of

TELL_MS = 200
"""What is in sight here is told no more often."""

OWN_DOING = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.TouchBegin,
)
SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing by themselves."""
BOARDS = ("journey", "plan")


class LookingAlong(QObject):
    """Of one shell in one company; `room` holds the pages: what is done there by hand ends the following."""

    changed = Signal()
    """There is something else to say of it."""

    def __init__(self, company: Company, sights: Sights, room: QWidget, rail: QWidget) -> None:
        super().__init__(sights)
        self._company, self._sights, self._room, self._rail = company, sights, room, rail
        self.leader = 0
        """Whom this laptop looks along with; 0 for nobody."""
        self.offered = 0
        """Who asks everybody along, where that is not answered yet."""
        self.lacking: Page | None = None
        """The page that the leader is on and this laptop has not got."""
        self.showing = False
        """Whether everybody is asked to look along with this laptop."""
        self._window = room.window()
        self._answered = 0
        self._seen: tuple[int, Mapping[int, Here]] = (0, {})
        self._back: Callable[[], None] | None = None
        self._tell = QTimer(self, singleShot=True, interval=TELL_MS)
        self._tell.timeout.connect(self._tell_sight)
        sights.moved.connect(self._look)
        company.here_changed.connect(self._hear)
        self._hear(company.here)
        self._look()

    # What is done

    def show_all(self, *, on: bool) -> None:
        """Ask everybody to look along with this laptop, or ask no more."""
        if on != self.showing:
            self.stop()
            self.showing = on
            self._tell_sight()
            self.changed.emit()

    def follow(self, client: int) -> None:
        """Look along with somebody; whoever looks along with this laptop already cannot be followed."""
        if client == self.leader or not self.can_follow(client):
            return
        if self._back is None:
            self._back = self._sights.mark()
            self._hear_hands(on=True)
        self.showing = False
        self.leader, self.offered, self._answered = client, 0, client
        self._company.follow(client)
        self.changed.emit()
        self._go_along(self._company.here)

    def follow_group(self, group: str) -> None:
        """Look along with a laptop of a group."""
        self.follow(self.one_of(group))

    def decline(self) -> None:
        """Leave an offer be."""
        self._answered, self.offered = self.offered, 0
        self.changed.emit()

    def stop(self) -> None:
        """End it, and go back to where one was."""
        back, self._back = self._back, None
        if back is None:
            return
        QTimer.singleShot(QApplication.doubleClickInterval(), self, lambda: self._hear_hands(on=bool(self.leader)))
        self.leader, self.lacking = 0, None
        self._company.follow(0)
        self.changed.emit()
        back()

    def leave(self) -> None:
        """Say and hear nothing more: the day is left, and its link with it."""
        self.stop()
        self._sights.moved.disconnect(self._look)
        self._company.here_changed.disconnect(self._hear)
        self._tell.stop()

    # How it stands

    def can_follow(self, client: int) -> bool:
        """Whether somebody is here who is not, by way of others perhaps, looking along with this laptop."""
        here, own = self._company.here, self._company.client
        seen: set[int] = set()
        at = client
        while at in here and at != own and at not in seen:
            seen.add(at)
            at = here[at].follows
        return client in here and at != own

    def may_follow(self, client: int) -> bool:
        """Whether it is offered: all may look along with who leads the day, and they with everybody."""
        here, seat = self._company.here.get(client), self._company.seat
        leads = here is not None and here.role is Role.FACILITATOR
        return client != self.leader and (leads or runs_the_day(seat)) and self.can_follow(client)

    @property
    def may_show(self) -> bool:
        """Whether this laptop may ask everybody along."""
        return self._company.seat is not None and runs_the_day(self._company.seat)

    def one_of(self, group: str) -> int:
        """A laptop of a group to look along with: one that has its board in view, if any; 0 if none is here."""
        clients = [client for client, here in self._company.here.items() if self._sits_in(here, group)]
        clients = [client for client in clients if self.can_follow(client)]
        return min(clients, key=lambda each: (self._company.here[each].page not in BOARDS, each), default=0)

    def followers(self) -> int:
        """How many look along with this laptop."""
        own = self._company.client
        return sum(here.follows == own for client, here in self._company.here.items() if client != own)

    def name_of(self, client: int) -> str:
        """What somebody is called; empty when they have no name."""
        here = self._company.here.get(client)
        return here.name if here is not None else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.leader:
            # The second half of a double click, whose first has ended it.
            return event.type() is QEvent.Type.MouseButtonDblClick and self._is_inside(watched)
        if event.type() not in OWN_DOING or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        inside = self._is_inside(watched)
        if isinstance(event, QKeyEvent):
            return self._take_key(event, inside=inside)
        elsewhere = self._rail.isAncestorOf(watched) and event.type() is not QEvent.Type.Wheel
        if inside or elsewhere:
            self.stop()
        return inside

    def _is_inside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self._room or self._room.isAncestorOf(watched))

    def _take_key(self, event: QKeyEvent, *, inside: bool) -> bool:
        """A key ends it and does nothing else, but for one with Ctrl, which then does here what it does."""
        if event.key() in SILENT:
            return False
        ends = inside or event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.KeyPress:
            if ends:
                self.stop()
            return ends
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stop()
        return False

    # Inside

    def _hear_hands(self, *, on: bool) -> None:
        app = cast("QApplication", QApplication.instance())
        (app.installEventFilter if on else app.removeEventFilter)(self)

    def _sits_in(self, here: Here, group: str) -> bool:
        return bool(group) and here.own_group == group and here.role is not Role.FACILITATOR

    def _hear(self, here: Mapping[int, Here]) -> None:
        own = self._company.client
        asking = [client for client, each in here.items() if each.shows and each.role is Role.FACILITATOR]
        asking = [client for client in asking if client != own]
        if self._answered not in asking:
            self._answered = 0
        offers = [client for client in asking if client not in (self._answered, self.leader) and not self.leader]
        self.offered = offers[0] if offers and not self.showing else 0
        if self.leader and self.leader not in here:
            self.stop()
        elif self.leader:
            self._go_along(here)
        seen = {client: replace(each, view=None) for client, each in here.items()}  # many scroll at once
        if (self.offered, seen) != self._seen:
            self._seen = (self.offered, seen)
            self.changed.emit()

    def _go_along(self, here: Mapping[int, Here]) -> None:
        sight = sight_of(here[self.leader])
        lacking = sight.page if sight is not None and not self._sights.has(sight) else None
        if lacking is not self.lacking:
            self.lacking = lacking
            self.changed.emit()
        if sight is not None and lacking is None:
            self._sights.show(sight)

    def _look(self) -> None:
        if not self._tell.isActive():
            self._tell.start()

    def _tell_sight(self) -> None:
        sight = self._sights.now()
        self._company.show_here(sight.page.name.lower(), sight.group, sight.grid, sight.view, shows=self.showing)
