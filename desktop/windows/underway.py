"""How a running day stands, by one laptop's clock or the room's: what is on, how long it has left, and what comes next.

Nothing is done to the day here; `Running` does that, and only where the day is run.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.model import clock as ticking
from desktop.model.clock import Ahead, Clock, Now, Standing
from desktop.model.programme import Block, Programme
from desktop.model.shown import Remaining, remaining
from desktop.model.watch import Watch
from desktop.session import Session

BEAT_MS = 1_000
LATER_MS = 20
"""So long after a full second the beat comes, so that none is shown twice."""


class Underway(QObject):
    """One day. It beats at most once a second, and only while somebody looks."""

    beaten = Signal()
    """Time has passed, or something that is shown has changed; boards are looked at when time has passed.

    They change with every keystroke, and a wall of them takes longer to paint than a keystroke may.
    """

    def __init__(self, session: Session, watch: Watch | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.watch = watch or Watch()
        self._watching: set[QObject] = set()
        self._beat = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self.look)
        for changed in (session.day_changed, session.room_changed):
            changed.connect(lambda _: self.beaten.emit())

    def use_watch(self, watch: Watch) -> None:
        """Go by another source of time from now on."""
        self.watch = watch
        self.look()

    @property
    def programme(self) -> Programme:
        return self.session.day.programme

    @property
    def clock(self) -> Clock:
        return self.session.day.clock

    @property
    def block(self) -> Block | None:
        """The block that is on."""
        return ticking.current(self.programme, self.clock)

    @property
    def following(self) -> Block | None:
        """The block that comes next."""
        return ticking.upcoming(self.programme, self.clock)

    @property
    def now(self) -> Now:
        return self.watch.now(self.watch.pulse().wall)

    @property
    def standing(self) -> Standing:
        return ticking.standing(self.programme, self.clock, self.now)

    @property
    def ahead(self) -> tuple[Ahead, ...]:
        """When the block that is on, and those after it, will be as things stand."""
        return ticking.forecast(self.programme, self.clock, self.now)

    def remaining(self) -> Remaining | None:
        """The time of the block that is on."""
        block, now = self.block, self.now
        if block is None:
            return None
        left = ticking.left(self.programme, self.clock, now.at)
        minutes = ticking.minutes_today(self.programme, self.clock, block)
        return remaining(left, minutes, now.of_day, paused=self.clock.paused)

    def watched(self, by: QObject, *, on: bool) -> None:
        """Somebody begins or ends to look through a window or page."""
        (self._watching.add if on else self._watching.discard)(by)
        if on:
            self.look()
        elif not self._watching:
            self._beat.stop()

    @property
    def beats(self) -> bool:
        return self._beat.isActive()

    def look(self) -> None:
        """Look at the time now, and say so."""
        if self._watching and self.clock.running and self.watch.speed == 1:
            part = ticking.elapsed(self.clock, self.now.at) % 1
            self._beat.start(round((1 - part) * BEAT_MS) + LATER_MS)
        elif self._watching:
            self._beat.start(BEAT_MS)
        self.beaten.emit()
