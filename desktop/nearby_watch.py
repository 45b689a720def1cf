"""The days that are near, told in the interface thread; mDNS has a thread of its own (`desktop/link/nearby.py`)."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.link.nearby import Browser, NearbyDay

Heard = Callable[[tuple[NearbyDay, ...]], None]


class Browsing(Protocol):
    """What looks around."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class NearbyWatch(QObject):
    """Looks around only while it is wanted."""

    changed = Signal(object)
    """The days: a tuple of `NearbyDay`."""
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None, make: Callable[[Heard], Browsing] = Browser) -> None:
        super().__init__(parent)
        self.days: tuple[NearbyDay, ...] = ()
        self._make = make
        self._browser: Browsing | None = None
        self._heard.connect(self._take)  # queued: it comes from another thread

    def start(self) -> None:
        """Begin to look around."""
        if self._browser is None:
            self._browser = self._make(self._heard.emit)
            self._browser.start()

    def stop(self) -> None:
        """Look around no more, and know of nothing."""
        browser, self._browser = self._browser, None
        if browser is not None:
            browser.stop()
            self._take(())

    def _take(self, days: tuple[NearbyDay, ...]) -> None:
        if days != self.days and (self._browser is not None or not days):
            self.days = days
            self.changed.emit(days)
