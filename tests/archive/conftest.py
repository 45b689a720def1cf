"""A keeper whose events can be waited for, and theme days to work on."""

import queue
import time
from collections.abc import Callable, Iterator

import pytest

from desktop.archive.archive import Archive, OpenDay
from desktop.archive.keeper import Keeper
from desktop.archive.letters import Answered, Event, Failed, Saved
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind

PATIENCE = 30.0
AS_IS = JourneyKind.AS_IS


class Listening:
    """A keeper at work and what it has told, as a shelf hears it."""

    def __init__(self, make: Callable[[], Archive]) -> None:
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.told: list[Event] = []
        self.keeper = Keeper(make, self._events.put)
        self.keeper.start()
        self.number = 0

    def hear(self, wanted: Callable[[Event], bool]) -> Event:
        """Give the next event that is wanted; fail when none comes."""
        end = time.monotonic() + PATIENCE
        while (left := end - time.monotonic()) > 0:
            event = self._events.get(timeout=left)
            self.told.append(event)
            if wanted(event):
                return event
        raise AssertionError(f"not told within {PATIENCE} s; heard {self.told}")

    def hear_a(self, kind: type) -> Event:
        return self.hear(lambda event: isinstance(event, kind))

    def ask(self, job):
        """Do a job in the keeper's thread and give its value, or raise what it met."""
        mine = object()
        self.keeper.ask(job, lambda _: mine, lambda _: mine)
        event = self.hear(
            lambda event: (
                (isinstance(event, Answered) and event.done(None) is mine)
                or (isinstance(event, Failed) and event.failed(event.fault) is mine)
            )
        )
        if isinstance(event, Failed):
            raise event.fault
        return event.value

    def append(self, document: str, update: bytes) -> int:
        self.number = self.keeper.append(document, update)
        return self.number

    def until_saved(self) -> None:
        self.hear(lambda event: isinstance(event, Saved) and event.upto >= self.number)


@pytest.fixture
def keep() -> Iterator[Callable[[Callable[[], Archive]], Listening]]:
    started: list[Listening] = []

    def start(make: Callable[[], Archive]) -> Listening:
        started.append(Listening(make))
        return started[-1]

    yield start
    for listening in started:
        listening.keeper.close()


def first_group(opened: OpenDay) -> str:
    return opened.day.day.groups[0].id


def first_board(archive: Archive, day_id: str) -> tuple[str, BoardDocument]:
    """Document id and board of a day's first group."""
    opened = archive.read_day(day_id)
    group = first_group(opened)
    return opened.board_ids[group], opened.boards[group]


def write(board: BoardDocument, *texts: str) -> list[bytes]:
    """Put cards on a board and give the updates that says so."""
    updates: list[bytes] = []

    def note(change) -> None:
        updates.extend(change.updates)

    board.listen(note)
    journey = board.board.journey(AS_IS)
    for text in texts:
        board.add_card(AS_IS, journey.lanes[0].id, journey.phases[0].id, text=text)
    board._listeners.remove(note)
    return updates


def texts(board: BoardDocument) -> list[str]:
    return [card.text for card in board.board.journey(AS_IS).in_reading_order()]
