"""A host that comes to another network in the middle of a day is found where it is now."""

import asyncio
import contextlib
import json
import multiprocessing
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from types import SimpleNamespace

import pytest
from websockets.sync.client import connect

from desktop.link import hub_worker
from desktop.link.certificate import pinned_context
from desktop.link.hub_order import Order
from desktop.link.hub_whereabouts import Whereabouts
from desktop.link.keys import load_hosting
from desktop.link.nearby import NearbyDay
from desktop.link.ports import NEIGHBOURS, PORT
from tests.link.hub_process import SECONDS, Laptop, free_port, pair

WIFI, CABLE = "192.168.1.20", "10.0.0.4"


class Networks:
    """Which addresses the laptop has just now; `looked` counts how often they were looked at."""

    def __init__(self, *now: str) -> None:
        self.now = now
        self.looked = threading.Semaphore(0)

    def __call__(self) -> tuple[str, ...]:
        self.looked.release()
        return self.now


class Announced:
    """What the room is told, instead of mDNS."""

    def __init__(self) -> None:
        self.days: list[NearbyDay] = []
        self.said: list[tuple[str, ...]] = []

    def __call__(self, day: NearbyDay) -> SimpleNamespace:
        return SimpleNamespace(start=lambda: self._start(day), stop=lambda *, wait=False: self.days.remove(day))

    def _start(self, day: NearbyDay) -> None:
        self.days.append(day)
        self.said.append(day.addresses)


@pytest.fixture
def networks(monkeypatch) -> Networks:
    made = Networks(WIFI)
    monkeypatch.setattr("desktop.link.hub_whereabouts.EVERY", 0.01)
    monkeypatch.setattr(hub_worker, "Whereabouts", lambda: Whereabouts(made))
    return made


@pytest.fixture
def announced(monkeypatch) -> Announced:
    made = Announced()
    monkeypatch.setattr(hub_worker, "Announcer", made)
    return made


@pytest.fixture
def hub(places, archive, networks, announced) -> Iterator[SimpleNamespace]:
    """A hub in a thread of this process; `said` gives what it tells its supervisor next."""
    day = archive.create_day("Prøvedag", "", "social", ["Gruppe 1"])
    archive.close()
    here, there = multiprocessing.Pipe()
    order = Order(places.data, day, free_port())
    order.journal.parent.mkdir(parents=True, exist_ok=True)
    thread = threading.Thread(target=lambda: asyncio.run(hub_worker._host(order, there)))
    thread.start()
    yield SimpleNamespace(day=day, port=order.port, said=lambda: _next(here))
    here.close()
    thread.join(SECONDS)
    assert not thread.is_alive()
    assert announced.days == []


def _next(pipe: Connection) -> dict:
    assert pipe.poll(SECONDS)
    return pipe.recv()


def test_who_comes_to_another_network_tells_guests_room_and_invitation_where_it_is_now(
    hub, places, networks, announced
):
    first = hub.said()
    assert first["addresses"] == [WIFI]
    anna = pair(hub.port, first["words"])
    with Laptop(hub, anna.token, anna.fingerprint) as guest:
        assert guest.wait_for("welcome")["hosts"] == [{"address": WIFI, "port": hub.port}]
        networks.now = ()
        for _ in range(3):
            networks.looked.acquire()
        networks.now = (CABLE, WIFI)
        assert hub.said() == {**first, "addresses": [CABLE, WIFI]}, "and nothing of the moment between"
        there = [{"address": address, "port": hub.port} for address in (CABLE, WIFI)]
        guest.until(lambda: any(each.get("hosts") == there for each in guest.told if each["t"] == "hosts"))
    assert announced.said == [(WIFI,), (CABLE, WIFI)]
    assert [day.addresses for day in announced.days] == [(CABLE, WIFI)]
    facilitators = load_hosting(places, hub.day).admission.facilitator_words.spoken
    lone = pair(hub.port, facilitators, "Lone")
    assert gets_bundle(hub, lone, "127.0.0.7")
    networks.now = ("127.0.0.7",)
    assert hub.said()["addresses"] == ["127.0.0.7"]
    assert not gets_bundle(hub, lone, "127.0.0.7"), "it is the host's own laptop now"


@pytest.mark.parametrize(("free", "found"), [((PORT, PORT + NEIGHBOURS), PORT + NEIGHBOURS), ((PORT,), PORT)])
def test_a_day_hosted_at_the_last_of_the_usual_ports_is_hosted_there_again_or_at_a_free_one(
    free, found, places, monkeypatch
):
    monkeypatch.setattr(hub_worker, "BETWEEN_TRIES", 0)
    asked: list[int] = []

    async def start(_bind: str, port: int, *_: object) -> int:
        asked.append(port)
        if port not in free or len(asked) < 3:  # a hub that has just fallen may hold its port for a moment
            raise OSError("taken")
        return port

    house = SimpleNamespace(
        _order=Order(places.data, "dag"),
        _where=SimpleNamespace(own=set()),
        desk=SimpleNamespace(hosting=SimpleNamespace(port=PORT + NEIGHBOURS)),
    )
    assert asyncio.run(hub_worker._House._listen(house, SimpleNamespace(start=start), None)) == found


def gets_bundle(hub: SimpleNamespace, lone, address: str) -> bool:
    """Whether a facilitator who comes from there is given what it takes to host in the host's stead."""
    where, known = f"wss://127.0.0.1:{hub.port}/day", pinned_context(lone.fingerprint)
    with connect(where, ssl=known, server_hostname="x", source_address=(address, 0), close_timeout=0.2) as socket:
        socket.send(json.dumps({"t": "hello", "version": 1, "token": lone.token, "name": "Lone", "side": "others"}))
        socket.send(json.dumps({"t": "ping", "n": 1, "at": 1}))
        kinds: list[str] = []
        while "pong" not in kinds:
            frame = socket.recv(SECONDS)
            with contextlib.suppress(ValueError):
                kinds.append(json.loads(frame)["t"])
    return "bundle" in kinds
