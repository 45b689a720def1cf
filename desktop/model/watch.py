"""The time a running day goes by: this computer's, in a dry run a faster one, and together the one of the room."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.model.clock import Now
from desktop.model.pulse import Pulse, pulse
from desktop.overriding import override


class Watch:
    """The time of the computer."""

    speed = 1
    """How many times faster than real time it runs."""

    def pulse(self) -> Pulse:
        """Both sources of time at once."""
        return pulse()

    def now(self, at: float) -> Now:
        """A moment with its time of day where the day is held."""
        there = datetime.fromtimestamp(at).astimezone()
        return Now(at, there.hour * 3600 + there.minute * 60 + there.second + there.microsecond / 1e6)


@dataclass(frozen=True, slots=True)
class Echo:
    """A question for the time, answered: when it left and came back by the steady source, and what the room says."""

    left: float
    back: float
    room: float

    @property
    def trip(self) -> float:
        return self.back - self.left

    @property
    def ahead(self) -> float:
        """How far the room's time is ahead of the steady source, if the way there and back took equally long."""
        return self.room - (self.left + self.back) / 2


class RoomWatch(Watch):
    """The time of the room, learned from the host: whatever this computer's own clock says, and however it is set.

    Until the room's time is known it is the computer's. Learning it moves both sources alike, so that nobody takes
    that for a clock that was set.
    """

    KEPT = 16
    """How many answers are remembered; the one that was quickest under way is believed."""

    def __init__(self, source: Callable[[], Pulse] | None = None) -> None:
        self._source = source or pulse
        self._echoes: list[Echo] = []
        self._ahead: float | None = None
        self._lead = 0.0

    @property
    def known(self) -> bool:
        """Whether the room's time has been learned."""
        return self._ahead is not None

    def learn(self, echo: Echo) -> None:
        """Take in an answer."""
        if echo.trip < 0:
            return
        self._echoes = [*self._echoes, echo][-self.KEPT :]
        self._set(min(self._echoes, key=lambda each: each.trip).ahead)

    def start_over(self) -> None:
        """Forget the answers of a host that may not be the next one; its time goes on until the next one answers."""
        self._echoes.clear()

    @override
    def pulse(self) -> Pulse:
        seen = self._source()
        wall = seen.wall if self._ahead is None else seen.steady + self._ahead
        return Pulse(wall, seen.steady + self._lead)

    def _set(self, ahead: float) -> None:
        before = self.pulse()
        self._ahead = ahead
        after = self.pulse()
        self._lead += (after.wall - before.wall) - (after.steady - before.steady)
