"""The process that does the hub's work. Bytes from strangers can bring it down; then the supervisor starts another.

It speaks to its supervisor over a pipe, and ends when that is closed.
"""

import asyncio
import logging
import os
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from desktop.archive.archive import Archive
from desktop.link.certificate import server_context
from desktop.link.hosting import Hosting, current_hosting
from desktop.link.hub import Hub
from desktop.link.hub_control import Control
from desktop.link.hub_journal import HubJournal
from desktop.link.hub_order import Order
from desktop.link.hub_server import HubServer
from desktop.link.hub_store import HubStore
from desktop.link.hub_whereabouts import Whereabouts
from desktop.link.keys import load_hosting, save_hosting
from desktop.link.nearby import Announcer, NearbyDay, mark_of
from desktop.link.ports import NEIGHBOURS, PORT
from desktop.link.reception import Reception, RoomNow
from desktop.model.evaluation import load_questionnaire
from desktop.model.pulse import steady
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.trouble import Trouble

STACK = 512 * 1024
"""Bytes for the thread that takes updates in: less than any window has, so that what it survives they survive."""
TRIES_OF_LAST, BETWEEN_TRIES = 20, 0.2
"""How often, and every how many seconds, the port of the last time is asked for."""

LONGEST_LOG = 1024 * 1024
"""Bytes."""

log = logging.getLogger(__name__)


def work(order: Order, supervisor: Connection) -> None:
    """Be the hub until the supervisor closes the pipe."""
    _write_down(order)
    threading.stack_size(STACK)
    thread = threading.Thread(target=_work, args=(order, supervisor), name="hub")
    thread.start()
    threading.stack_size(0)
    thread.join()
    # Not by way of the interpreter's end: a document that panicked may crash or hang while it is taken down.
    os._exit(0)


def _write_down(order: Order) -> None:
    """Let all that would be said on the terminal, the library's last words included, go to a file that stays small."""
    order.log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = not order.log.exists() or order.log.stat().st_size > LONGEST_LOG
    with order.log.open("w" if fresh else "a", encoding="utf-8") as file:
        os.dup2(file.fileno(), 2)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.WARNING)
    # Whoever knocks with something else than a handshake is no fault of ours.
    logging.getLogger("websockets").setLevel(logging.CRITICAL)


def _work(order: Order, supervisor: Connection) -> None:
    try:
        asyncio.run(_host(order, supervisor))
    except Trouble as trouble:
        _say(supervisor, {"ready": False, "trouble": (trouble.text, trouble.advice, dict(trouble.values))})
    except OSError as fault:
        _say(supervisor, {"ready": False, "why": "port", "error": str(fault)})
    except Exception:
        log.exception("the hub has stopped")
        _say(supervisor, {"ready": False, "why": "bug"})
        os._exit(1)


async def _host(order: Order, supervisor: Connection) -> None:
    places = Places(order.data)
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, thread_name_prefix="keeping") as keeping:
        store = await loop.run_in_executor(keeping, _open, places, order.day)
        try:
            hub = Hub(order.day, await loop.run_in_executor(keeping, store.held), HubJournal(order.journal))
            house = _House(order, supervisor, hub)
            await house.serve(HubServer(hub, house.control, house.desk, store, keeping, _log_fault))
        finally:
            await loop.run_in_executor(keeping, store.close)


class _House:
    """One day being hosted: its door, and what the supervisor is told of it."""

    def __init__(self, order: Order, supervisor: Connection, hub: Hub) -> None:
        self._order, self._supervisor, self._hub = order, supervisor, hub
        self._places = Places(order.data)
        self._where = Whereabouts()
        self._announcer: Announcer | None = None
        self._told: dict[str, Any] = {}
        known = load_hosting(self._places, order.day)
        hosting = current_hosting(known, order.day, time.time())
        if hosting is not known:
            save_hosting(self._places, hosting)
        self._certificate = hosting.certificate
        self.desk = Reception(hosting, self._room, self._save)
        self.control = Control(hub, self.desk, _clock_of(hosting), lambda: self._where.hosts)
        if order.fell_by is not None and order.fell_by.who:
            _say(supervisor, {"offender": self.control.blame(order.fell_by)})

    async def serve(self, server: HubServer) -> None:
        """Listen, say so, and work until the supervisor closes the pipe."""
        context = server_context(self._certificate, self._places.hosting(self._order.day).parent)
        port = self._where.port = await self._listen(server, context)
        if port != self.desk.hosting.port:
            self.desk.remember_port(port)
        self._tell()
        self._announce()
        running = asyncio.create_task(server.run())
        watching = asyncio.create_task(self._where.watch(self._move))
        _end_with(self._supervisor, asyncio.get_running_loop(), running)
        with suppress(asyncio.CancelledError):
            outcome = await running
            _say(self._supervisor, {"ready": False, "why": outcome.name.lower()})
        watching.cancel()
        if self._announcer is not None:
            await asyncio.to_thread(self._announcer.stop, wait=True)

    def _move(self) -> None:
        """The laptop has come to another network, or to one more: tell all who may have to find it there."""
        self._hub.changed.add("people")
        self._tell()
        self._announce()

    def _announce(self) -> None:
        """Tell the room of the day, on the networks there are now; who hosts for one address alone is not announced."""
        if self._order.bind:
            return
        if self._announcer is not None:
            self._announcer.stop()
        self._announcer = Announcer(self._nearby())
        self._announcer.start()

    async def _listen(self, server: HubServer, context: ssl.SSLContext) -> int:
        """Listen on the port that was asked for; else on the last one, where everybody looks, or on a free one.

        A hub that has just fallen may hold its port for a moment.
        """
        last, bind, own = self.desk.hosting.port, self._order.bind, self._where.own
        if self._order.port:
            return await server.start(bind, self._order.port, context, own)
        *sooner, at_last = ports_to_try(last)
        for port in sooner:
            with suppress(OSError):
                return await server.start(bind, port, context, own)
            await asyncio.sleep(BETWEEN_TRIES if port == last else 0)
        return await server.start(bind, at_last, context, own)

    def _nearby(self) -> NearbyDay:
        """What the room is told of the day without being asked."""
        places, port = tuple(address for address, _ in self._where.hosts), self._where.port
        return NearbyDay(mark_of(self._order.day), self._hub.day.title, places, port, self.desk.hosting.term.epoch)

    def _room(self) -> RoomNow:
        day = self._hub.day
        return RoomNow(day.title, tuple((group.id, group.name) for group in day.groups), self._where.hosts)

    def _save(self, changed: Hosting) -> None:
        save_hosting(self._places, changed)
        self._hub.changed.add("people")
        asyncio.get_running_loop().call_soon(self._tell)

    def _tell(self) -> None:
        """Tell the supervisor where and how people come in, if that is not what it was told last."""
        if not self._where.port:  # somebody was put out before anybody could come in
            return
        what = {
            "ready": True,
            "port": self._where.port,
            "addresses": [address for address, _ in self._where.hosts],
            "fingerprint": self._certificate.fingerprint,
            "words": self.desk.admission.words.spoken,
            **self.desk.hosting.term.words,
            "title": self._hub.day.title,
            "pid": os.getpid(),
        }
        if what != self._told:
            self._told = what
            _say(self._supervisor, what)


def ports_to_try(last: int) -> tuple[int, ...]:
    """Where a day that was hosted at that port, or at none, may be hosted, in turn."""
    usual = range(PORT, PORT + NEIGHBOURS + 1)
    return (*[last] * TRIES_OF_LAST, *usual) if last else tuple(usual)


def _clock_of(hosting: Hosting) -> Callable[[], float]:
    """The time of the room: the laptop's own when it began to host, and steady since, however its clock is set."""
    ahead = time.time() + hosting.offset - steady()
    return lambda: steady() + ahead


def _open(places: Places, day_id: str) -> HubStore:
    archive = Archive(places, load_templates(resources()))
    return HubStore.of_evaluation(archive, day_id, load_questionnaire(resources()))


def _end_with(supervisor: Connection, loop: asyncio.AbstractEventLoop, running: "asyncio.Task[Any]") -> None:
    """Cancel the task when the supervisor closes the pipe, or is gone."""

    def wait() -> None:
        with suppress(EOFError, OSError):
            supervisor.recv_bytes()
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(running.cancel)

    threading.Thread(target=wait, name="leash", daemon=True).start()


def _say(supervisor: Connection, what: dict[str, Any]) -> None:
    with suppress(OSError):
        supervisor.send(what)


def _log_fault(fault: BaseException) -> None:
    log.error("a fault at the hub", exc_info=fault)
