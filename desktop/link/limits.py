"""How much of everything the hub of a day takes from anybody, so that nobody can take it from the others."""

from dataclasses import dataclass

from desktop.link.seats import may_host
from desktop.model.seat import Seat

KIB, MIB = 1024, 1024 * 1024

UPDATE = 256 * KIB
"""Bytes of one update. More than a person writes at once; deeper nesting fells the library."""
STEP2 = 4 * MIB
STEP2_OF_HOSTS = 16 * MIB
"""Bytes of what somebody brings at once; a laptop that may host may have to bring back a whole day."""
VECTOR = 64 * KIB
AWARENESS = 4 * KIB
"""Bytes of one client's state."""
ANSWERS = 200
"""Items that one person may have answered in a survey."""
CONTROL = 64 * KIB
"""Bytes of a message in words, answers to a survey among them."""
FRAMING = 512
"""Bytes of a frame around what it holds: the name of the document, kinds and lengths."""

ROOMS = 64
"""Documents in one day: forty groups and what is beside them."""
CLIENTS = 4
"""Awareness clients one connection may speak for, in each document."""
CONNECTIONS = 160
CONNECTIONS_OF_ADDRESS = 16
BACKLOG = 4 * MIB
"""Bytes that may wait for a reader before it is cut off; what it lacks comes when it is back."""
WHOLE_DOCUMENTS = 48 * MIB
"""Bytes of whole documents that may wait for somebody who asked for them."""
UNCOMMITTED = 4 * MIB
"""Bytes of one connection that may wait for the disk before it is heard again."""
WAITING_ACKS = 10_000

HELLO_SECONDS = 5.0
SILENT_SECONDS = 10.0
"""A Brobyg program that has not been heard for so long is gone."""

MESSAGES_A_SECOND, MESSAGES_AT_ONCE = 200.0, 1_000.0
BYTES_A_SECOND, BYTES_AT_ONCE = 1.0 * MIB, 24.0 * MIB
STRIKES = 30
"""So many refused, unreadable or early messages in a minute, and a connection is closed."""
STRIKES_SECONDS = 60.0

GATHER_SECONDS = 0.03
"""Updates are gathered for so long at most, where telling them on takes much of the processor."""
AT_ONCE = 64 * KIB
"""Bytes written to one connection in one piece."""
AWARENESS_SECONDS = 0.04
LOOK_SECONDS = 0.5
"""Between two looks at what other programs on the host's laptop have written."""
MARK_SECONDS = 0.5
ROSTER_SECONDS = 0.25
RETRY_SECONDS = 0.5
"""Between two tries at a disk that refused."""
ASK_AGAIN_SECONDS = 5.0
"""Between two times that somebody is asked for what its updates build on."""


def largest_frame(seat: Seat) -> int:
    """Bytes of the largest frame of somebody who sits there."""
    return (STEP2_OF_HOSTS if may_host(seat) else STEP2) + FRAMING


@dataclass(slots=True)
class Bucket:
    """Holds so much, refilled at a rate; `wait` is how long whoever took more than was there has to pause."""

    rate: float
    most: float
    held: float
    at: float

    @classmethod
    def full(cls, rate: float, most: float, now: float) -> "Bucket":
        return cls(rate, most, most, now)

    def take(self, amount: float, now: float) -> None:
        """Take an amount, whether it is there or not."""
        self.held = min(self.most, self.held + max(0.0, now - self.at) * self.rate) - amount
        self.at = now

    def wait(self, now: float) -> float:
        """Seconds until it is no longer overdrawn."""
        held = self.held + max(0.0, now - self.at) * self.rate
        return max(0.0, -held / self.rate)
