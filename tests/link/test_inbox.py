"""What comes over the link reaches the interface thread in slices: a flood never holds it, and nothing overtakes."""

import threading
import time

from desktop.link.guest_events import Event, Framed, Told
from desktop.link.wire import Kind, Message, Sync
from desktop.linking_inbox import FEWEST, MOST, MOST_BYTES, Inbox


def update(name: str, payload: bytes) -> Framed:
    return Framed(1, Message(Kind.SYNC, payload, Sync.UPDATE, name))


class Desk:
    """Where it is taken in, each document's updates in their order, with how it came in slices."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.order: list[str] = []
        self.slices: list[int] = []
        self.taken: dict[str, list[bytes]] = {}
        self.threads: set[int] = set()
        self.inbox = Inbox(self.take, self.merge)

    def take(self, event: Event) -> None:
        self.order.append(event.what)

    def merge(self, document: str, messages: list[Message]) -> None:
        self.threads.add(threading.get_ident())
        self.order.append(document)
        self.slices.append(len(messages))
        self.taken.setdefault(document, []).extend(message.payload for message in messages)
        end = time.perf_counter() + self.seconds
        while time.perf_counter() < end:
            pass


def test_updates_that_came_together_are_merged_together_and_nothing_overtakes_what_was_said_before(qtbot):
    desk = Desk()
    for number in range(5):
        desk.inbox.put(update("a", b"%d" % number))
        desk.inbox.put(update("b", b"%d" % number))
    desk.inbox.put(Told(1, "mark", {}))
    desk.inbox.put(update("a", b"later"))
    qtbot.waitUntil(lambda: desk.taken.get("a", [])[-1:] == [b"later"])
    assert desk.order == ["a", "b", "mark", "a"]
    assert desk.taken["b"] == [b"0", b"1", b"2", b"3", b"4"]


def test_a_flood_from_another_thread_is_taken_in_slices_with_the_interface_alive_in_between(qtbot):
    desk = Desk(seconds=0.01)
    count = 400

    def pour() -> None:
        for number in range(count):
            desk.inbox.put(update("a", b"%d" % number))

    thread = threading.Thread(target=pour)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(desk.slices) > 0)
    assert sum(desk.slices) < count, "one drain may not take all of it"
    qtbot.waitUntil(lambda: len(desk.taken["a"]) == count, timeout=30_000)
    assert desk.taken["a"] == [b"%d" % number for number in range(count)]
    assert desk.threads == {threading.get_ident()}
    assert desk.slices[-2] == FEWEST, "what takes long is taken in small pieces"


def test_a_flood_that_is_quickly_taken_in_is_taken_in_large_pieces(qtbot):
    desk = Desk()
    for number in range(3_000):
        desk.inbox.put(update("a", b"%d" % number))
    qtbot.waitUntil(lambda: len(desk.taken.get("a", [])) == 3_000)
    assert max(desk.slices) == MOST


def test_there_is_no_room_for_more_than_it_may_hold_until_some_is_taken_in(qtbot):
    desk = Desk()
    desk.inbox.put(update("a", b"x" * MOST_BYTES))
    assert not desk.inbox.has_room()
    qtbot.waitUntil(desk.inbox.has_room)
    desk.inbox.close()
    desk.inbox.put(update("a", b"too late"))
    qtbot.wait(30)
    assert len(desk.taken["a"]) == 1
