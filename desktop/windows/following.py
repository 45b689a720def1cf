"""How a group's laptop goes along with the programme: a page opens when its block begins, but never under the hands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.opening import Opening, opening
from desktop.model.seat import Seat
from desktop.session import Session

AGAIN_MS = 400
"""How long after hands were found at work it is looked again whether they rest."""


class Following(QObject):
    """Looks at the day and tells where to go; the window is asked whether hands are at work and what is in view."""

    place_wanted = Signal(object)
    """Go where this `Opening` leads."""
    changed = Signal()
    """What is offered or allowed is another."""

    def __init__(
        self,
        session: Session,
        is_busy: Callable[[], bool],
        is_there: Callable[[Opening], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._is_busy, self._is_there = session, is_busy, is_there
        self._seat: Seat | None = None
        self._seen: Opening | None = None
        self.on = True
        """Whether pages open by themselves."""
        self.offer: Opening | None = None
        """Where one could go along, where nobody was taken."""
        self.opened: Opening | None = None
        """By which block one may do more or less on a page. It waits until the hands rest."""
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._limit)
        session.day_changed.connect(self.look)

    def sit(self, seat: Seat | None) -> None:
        """Go along from this seat, as somebody who has just come in."""
        self._seat, self._seen, self.offer = seat, None, None
        self.look()
        self.changed.emit()

    def follow(self, *, on: bool) -> None:
        """Let pages open by themselves or not; turned on again, the one that was offered opens."""
        self.on = on
        if on and self.offer is not None:
            self.go_along()

    def look(self, *_: object) -> None:
        """Look at the block that is on; where it has just begun, go along or offer to."""
        was = self.offer, self.opened
        now = opening(self._session.day, self._seat)
        before, self._seen = self._seen, now
        if now != before:
            self._limit()
        if now is not None and now.leads_elsewhere(before):
            self.offer = None if self._is_there(now) else now
            if self.on and not self._is_busy():
                self.go_along()
        elif now is None or (before is not None and now.block != before.block):
            self.offer = None
        elif self.offer is not None:
            self.offer = now
        if (self.offer, self.opened) != was:
            self.changed.emit()

    def go_along(self) -> None:
        """Go where was offered."""
        offer, self.offer = self.offer, None
        if offer is not None:
            self.opened = self._seen
            self.place_wanted.emit(offer)
            self.changed.emit()

    def stay(self) -> None:
        """Put the offer away."""
        self.offer = None
        self.changed.emit()

    def _limit(self) -> None:
        if self._is_busy():
            self._again.start()
        elif self.opened != self._seen:
            self.opened = self._seen
            self.changed.emit()
