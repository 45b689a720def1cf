"""Which rows of the library are this process's own, so that only what others wrote is told as arrived."""

from collections.abc import Iterable

from desktop.archive.entries import Arrival


class Watch:
    """Looks at numbered rows; `seen` is the number up to which all are known."""

    def __init__(self, last: int) -> None:
        self.seen = last
        self._mine: set[int] = set()

    def wrote(self, numbers: Iterable[int]) -> None:
        """Note rows as written here. Only once they are committed: a row taken back leaves its number to another."""
        self._mine.update(number for number in numbers if number > self.seen)
        while self.seen + 1 in self._mine:
            self.seen += 1
            self._mine.remove(self.seen)

    def sort_out(self, rows: Iterable[tuple[int, str, bytes]]) -> list[Arrival]:
        """Give those of the rows, in order of their numbers, that others wrote; all of them are seen now."""
        arrived = []
        for number, document, update in rows:
            if number not in self._mine:
                arrived.append(Arrival(number, document, update))
            self.seen = max(self.seen, number)
        self._mine = {number for number in self._mine if number > self.seen}
        return arrived
