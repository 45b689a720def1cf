"""The thread that holds the link, against small hosts of the test's own: which one it takes, and what it bears."""

import asyncio
import json
import queue
import threading
from collections.abc import Callable, Iterator

import pytest
from websockets.asyncio.server import ServerConnection, serve

from desktop.link import wire
from desktop.link.guest import Guest
from desktop.link.guest_door import Doorway
from desktop.link.guest_events import Asking, Closed, Denied, Echoed, Event, Framed, Missed, Opened, Told
from desktop.link.guest_scout import Scout
from desktop.link.ledger import Ledger
from desktop.link.term import FIRST, Term
from desktop.link.wire import Kind, Sync

PATIENCE = 20.0


class SmallHost:
    """Greets whoever comes with what it is given, then says what it is told to say."""

    def __init__(self, *greetings: dict, pongs: bool = True) -> None:
        self._greetings, self._pongs = greetings, pongs
        self.heard: queue.SimpleQueue[str | bytes] = queue.SimpleQueue()
        self._guests: list[ServerConnection] = []
        self._loop = asyncio.new_event_loop()
        self._ready, self._stop = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._run()), daemon=True)
        self._thread.start()
        self._ready.wait(PATIENCE)

    @property
    def address(self) -> str:
        return f"ws://127.0.0.1:{self.port}/day"

    def say(self, *frames: str | bytes) -> None:
        asyncio.run_coroutine_threadsafe(self._say(frames), self._loop).result(PATIENCE)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _run(self) -> None:
        async with serve(self._serve, "127.0.0.1", 0, compression=None) as server:
            self.port = next(iter(server.sockets)).getsockname()[1]
            self._ready.set()
            await self._stop.wait()

    async def _serve(self, guest: ServerConnection) -> None:
        if guest.request.path == "/day":
            await guest.recv()
        self._guests.append(guest)
        for greeting in self._greetings:
            await guest.send(json.dumps(greeting))
        async for frame in guest:
            if isinstance(frame, str) and json.loads(frame)["t"] == "ping":
                if self._pongs:
                    await guest.send(json.dumps({**json.loads(frame), "t": "pong", "room_time": 5_000.0}))
            else:
                self.heard.put(frame)

    async def _say(self, frames: tuple) -> None:
        for frame in frames:
            await self._guests[-1].send(frame)


def welcome(epoch: int = 0, tie: int = 0) -> dict:
    return {"t": "welcome", "epoch": epoch, "tie": tie}


class Heard:
    """A guest, and what it tells."""

    def __init__(self, *addresses: str, term: Term = FIRST) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.guest = Guest(Doorway(addresses, "token", term=term), self.events.put)
        self.guest.start()

    def next(self, *kinds: type) -> Event:
        """The next event of one of these kinds."""
        while not isinstance(event := self.events.get(timeout=PATIENCE), kinds):
            pass
        return event


@pytest.fixture
def small_host() -> Iterator[Callable[..., SmallHost]]:
    made: list[SmallHost] = []

    def make(*greetings: dict, **how: bool) -> SmallHost:
        made.append(SmallHost(*greetings, **how))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def call() -> Iterator[Callable[..., Heard]]:
    made: list[Heard] = []

    def make(*addresses: str, **how: int) -> Heard:
        made.append(Heard(*addresses, **how))
        return made[-1]

    yield make
    for each in made:
        each.guest.stop()


def test_the_host_of_the_latest_term_is_taken_and_an_earlier_one_only_where_no_other_answers(small_host, call):
    early, lost, late = small_host(welcome(1, 900)), small_host(welcome(2, 7)), small_host(welcome(2, 8))
    for others in ([early, late], [lost, late], [early, lost, late]):
        addresses = [each.address for each in others]
        assert call(*addresses, term=Term(2, 8)).next(Opened).welcome == welcome(2, 8)
    assert call(early.address, "ws://127.0.0.1:9/day", term=Term(2, 8)).next(Opened).welcome == welcome(1, 900)


def test_who_hosts_gives_way_to_a_later_term_and_never_to_its_own_or_an_earlier_one(small_host):
    """Also where two have taken over in the same moment, and neither has had one more host before it."""
    lost, own, later = ({"t": "pair", "version": 1, "day": "d", "epoch": 2, "tie": tie} for tie in (7, 8, 9))
    no_ties = {"t": "pair", "version": 1, "day": "d", "epoch": 2}
    assert not looked(small_host(lost), small_host(own), small_host(no_ties), term=Term(2, 8))
    assert looked(small_host(lost), small_host(later), term=Term(2, 8))
    assert looked(small_host(own), term=Term(1, 2**30))


def looked(*hosts: SmallHost, term: Term) -> bool:
    """Whether a hosting laptop finds somebody to give way to among these."""
    found: queue.SimpleQueue[bool] = queue.SimpleQueue()
    scout = Scout(Doorway(tuple(each.address for each in hosts), "token", term=term), found.put, PATIENCE)
    scout.start()
    try:
        return found.get(timeout=PATIENCE)
    finally:
        scout.stop()


def test_a_host_that_is_found_elsewhere_later_on_is_found_by_itself(small_host, call):
    heard = call("ws://127.0.0.1:9/day")
    heard.next(Missed)
    heard.guest.know([small_host(welcome()).address])
    heard.guest.hurry()
    heard.next(Opened)


def test_who_has_to_wait_is_told_so_and_comes_in_when_somebody_says_yes(small_host, call):
    host = small_host({"t": "waiting"})
    heard = call(host.address)
    heard.next(Asking)
    host.say(json.dumps(welcome(3)))
    assert heard.next(Opened).welcome["epoch"] == 3


def test_a_no_for_good_is_not_asked_again_and_one_in_passing_is(small_host, call):
    for why, again in (("put_out", False), ("full", True)):
        heard = call(small_host({"t": "refused", "why": why}).address)
        assert heard.next(Denied) == Denied(why, again)
        if again:
            assert heard.next(Denied) == Denied(why, again)


def test_a_host_that_says_nothing_any_more_is_given_up(small_host, call):
    heard = call(small_host(welcome(), pongs=False).address)
    opened = heard.next(Opened)
    assert heard.next(Closed, Opened) == Closed(opened.link)


def test_nonsense_from_a_host_is_passed_over_and_what_makes_sense_is_told(small_host, call):
    host = small_host(welcome())
    heard = call(host.address)
    link = heard.next(Opened).link
    host.say("[", "1", "{}", '{"t":5}', '{"t":"pong","at":"x"}', b"", b"\xff\xff", b"\x01a\x63", "[" * 100_000)
    host.say(wire.sync(Sync.UPDATE, b"words", "day-1"), '{"t":"news","more":1}')
    framed = heard.next(Framed, Closed)
    assert (framed.link, framed.message.kind, framed.message.payload) == (link, Kind.SYNC, b"words")
    told = heard.next(Told, Closed)
    assert (told.what, told.said["more"]) == ("news", 1)
    echo = heard.next(Echoed, Closed).echo
    assert (echo.room, echo.trip >= 0) == (5_000.0, True)


def test_messages_go_over_the_link_they_were_meant_for_and_over_no_other(small_host, call):
    host = small_host(welcome())
    heard = call(host.address)
    link = heard.next(Opened).link
    heard.guest.send(link + 1, [b"of another link"])
    heard.guest.send(link, [b"of this one"])
    assert host.heard.get(timeout=PATIENCE) == b"of this one"
    heard.guest.stop()
    assert json.loads(host.heard.get(timeout=PATIENCE)) == {"t": "bye"}


def test_the_count_of_what_waits_is_true_whatever_breaks():
    ledger = Ledger()
    for _ in range(3):
        ledger.wrote()
    ledger.sent(2)
    ledger.sent(1)
    assert (ledger.waiting, ledger.unsent) == (3, 0)
    ledger.answered(kept=True)
    assert (ledger.waiting, ledger.unsent) == (1, 0)
    ledger.broken()
    ledger.answered(kept=True)
    assert (ledger.waiting, ledger.unsent) == (1, 1), "an answer to nothing confirms nothing"
    ledger.sent(ledger.unsent)
    ledger.answered(kept=False)
    assert (ledger.waiting, ledger.refused) == (1, 1)
    ledger.sent(ledger.unsent)
    ledger.answered(kept=True)
    assert (ledger.waiting, ledger.refused) == (0, 0)
