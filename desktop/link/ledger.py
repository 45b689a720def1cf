"""What was written here in one document, and how much of it the host has said it keeps."""

from collections import deque


class Ledger:
    """Counts changes by the order in which they were sent: the host answers each message in its turn.

    `waiting` is how many changes the host has not confirmed; of those it would not take `refused`.
    """

    def __init__(self, waiting: int = 0) -> None:
        self.waiting = waiting
        self.refused = 0
        self._sent: deque[int] = deque()

    @property
    def unsent(self) -> int:
        """How many of those that wait are not under way either."""
        return max(0, self.waiting - sum(self._sent))

    def wrote(self, changes: int = 1) -> None:
        """Something more was written."""
        self.waiting += changes

    def sent(self, changes: int) -> None:
        """A message with so many changes is under way."""
        self._sent.append(changes)

    def answered(self, *, kept: bool) -> None:
        """The host has answered the oldest message under way. An answer to nothing is no answer."""
        if not self._sent:
            return
        count = min(self._sent.popleft(), self.waiting)
        if kept:
            self.waiting -= count
            self.refused = min(self.refused, self.unsent)
        else:
            self.refused = min(self.refused + count, self.waiting)

    def broken(self) -> None:
        """The link is broken: what was under way may not have come."""
        self._sent.clear()
        self.refused = 0
