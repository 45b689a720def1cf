"""The time a running day goes by: this computer's, or in a dry run a faster one."""

from datetime import datetime

from desktop.model.clock import Now
from desktop.model.pulse import Pulse, pulse


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
