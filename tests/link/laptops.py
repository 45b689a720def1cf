"""Laptops at one theme day, each with a library of its own, and a network between them that can be cut and slowed."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from desktop.archive.archive import Archive
from desktop.link.keys import save_door
from desktop.link.nearby import NearbyDay
from desktop.linking import Together
from desktop.linking_host import HubProcess
from desktop.linking_join import Joining
from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Invitation, LinkState, Phase
from desktop.model.sides import Side
from desktop.model.template import JourneyTemplate
from desktop.paths import Places
from desktop.session import Session
from desktop.trouble import Trouble
from tests.opened import Window

PATIENCE = 30_000


class Room:
    """What is announced in the room, heard by who listens."""

    def __init__(self) -> None:
        self._heard: Callable[[tuple[NearbyDay, ...]], None] | None = None

    def listen(self, heard: Callable[[tuple[NearbyDay, ...]], None]) -> "Room":
        self._heard = heard
        return self

    def start(self) -> None:
        """Somebody listens."""

    def stop(self) -> None:
        self._heard = None

    @property
    def is_heard(self) -> bool:
        return self._heard is not None

    def announce(self, day: NearbyDay) -> None:
        self._heard((day,))


class Laptop:
    """A window's insides: library, session and link."""

    def __init__(self, qtbot: QtBot, places: Places, templates: dict[str, JourneyTemplate]) -> None:
        self.qtbot, self.places = qtbot, places
        self.window = Window(qtbot, lambda: Archive(places, templates))
        self.troubles: list[Trouble] = []
        self.states: list[LinkState] = []
        self.session: Session | None = None
        self.together: Together | None = None
        self.joining: Joining | None = None
        self.wire: Wire | None = None
        self.room = Room()

    @property
    def state(self) -> LinkState:
        return self.together.state

    @property
    def phase(self) -> Phase:
        return self.together.state.phase

    def until(self, done: Callable[[], object]) -> None:
        try:
            self.qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE)
        except TimeoutError:
            hub = self.together and family(self.hub)
            told = f"{self.places.data.name}: {self.together and self.state} {hub}"
            raise AssertionError(f"never came to be; {told}") from None

    # Coming and going

    def open(self, day: str) -> Together:
        """Open a day of the library, as a window does."""
        self.session = self.window.open(day)
        self.together = Together(self.session, self.window.shelf, self.places, browse=self.room.listen)
        self.together.trouble_met.connect(self.troubles.append)
        self.together.state_changed.connect(self.states.append)
        self.together.resume()
        return self.together

    def leave(self) -> None:
        """Close the day."""
        if self.together is not None:
            self.together.close()
            self.session.close()
            self.session.deleteLater()
            self.together = self.session = self.window.session = None

    def invite(self) -> Invitation:
        """Host the day, and be in it oneself."""
        self.together.invite()
        self.until(lambda: self.together.invitation is not None and self.phase is Phase.TOGETHER)
        return self.together.invitation

    def join(
        self,
        invitation: Invitation,
        name: str,
        *,
        group: int | None = 0,
        address: tuple[str, int] | None = None,
        words: str = "",
    ) -> object:
        """Come in with the words that are shown, and sit down in a group, or look on; give the day, or the trouble."""
        host, port = address or ("127.0.0.1", invitation.port)
        done: list[object] = []
        joining = self.joining = Joining(self.window.shelf, self.places)
        joining.joined.connect(done.append)
        joining.failed.connect(done.append)
        if not words or words.count("-") == 2:  # a facilitator is not asked
            joining.asked_group.connect(lambda groups: joining.choose("" if group is None else groups[group][0]))
        joining.begin(host, port, words or invitation.words, name, Side.PROVIDER)
        self.until(lambda: done)
        return done[0]

    def come_in(self, invitation: Invitation, name: str, **how: object) -> Together:
        """Join, open the day, and be together."""
        day = self.join(invitation, name, **how)
        assert isinstance(day, str), day
        together = self.open(day)
        self.until(lambda: self.phase is Phase.TOGETHER)
        return together

    def know_only_the_wire(self) -> None:
        """Find the host by no other way than the wire, as in a room where there is but one network."""
        self.forget_other_ways()
        self.together._call._guest._know = lambda _: None
        self.together._way.learn = lambda *_: None

    def forget_other_ways(self) -> None:
        """Know of no other way than the wire, until one is heard of."""
        guest = self.together._call._guest
        if guest._line is not None and not self.wire.is_in_use:
            guest._call(guest._line.abort)
        guest._doorway = replace(guest._doorway, addresses=(f"wss://127.0.0.1:{self.wire.port}/day",))
        door = replace(self.together._way.door, hosts=(("127.0.0.1", self.wire.port),))
        self.window.shelf.ask(lambda _: save_door(self.places, door), lambda _: None)

    def ask(self, job: Callable[[Archive], object]) -> Any:
        """Ask this laptop's library."""
        found: list = []
        self.window.shelf.ask(job, found.append)
        self.until(lambda: found)
        return found[0]

    def close(self) -> None:
        if self.together is not None:
            self.together.close()
        for hub in QCoreApplication.instance().findChildren(HubProcess):
            hub._see_it_end()
        self.window.close()

    @property
    def hub(self) -> int:
        """The process that keeps the hub of this laptop up; 0 when it hosts nothing."""
        hub = self.together._hosting._hub
        return 0 if hub is None else hub.process_id

    def die(self) -> None:
        """The laptop goes out: its window, and every process of its hub, without a word."""
        process = self.together._hosting._hub._process
        self.together._hosting._hub._wanted = False
        for each in family(self.hub):
            os.kill(each, signal.SIGKILL)
        process.waitForFinished()
        line = self.together._call._guest._line
        if line is not None:
            self.together._call._guest._call(line.abort)
        self.leave()

    # Working

    def board(self):
        return self.session.board(self.session.day.groups[0].id)

    def write(self, text: str) -> str:
        return self.board().add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=text)

    def texts(self) -> list[str]:
        """What the cards of the first group say, in their order on the board."""
        return [card.text for card in self.board().board.journey(JourneyKind.AS_IS).in_reading_order()]

    @property
    def settled(self) -> bool:
        """Whether all that was written here is at the host's."""
        return self.phase is Phase.TOGETHER and not self.state.waiting and self.window.shelf.saving.saved


def family(process: int) -> list[int]:
    """A process and all that it has started, the children last."""
    found = [process] if process else []
    for each in found:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found


class Wire:
    """A network to one port, in a thread of its own: `cut`, `freeze` (bytes vanish), `slow`; and mended again.

    Who comes by it has the address `source`: by another one than the host's it is another laptop.
    """

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self._target, self._source = port, source
        self._frozen = False
        self._cut = False
        self._delay = 0.0
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()
        self._ready.wait(10)

    @property
    def is_in_use(self) -> bool:
        return bool(self._open)

    def cut(self) -> None:
        """Pull the plug: every connection breaks, and nobody gets through."""
        self._do(self._break)

    def freeze(self) -> None:
        """Let nothing through any more, without a word."""
        self._frozen = True

    def slow(self, seconds: float) -> None:
        """Let everything take so long."""
        self._delay = seconds

    def mend(self) -> None:
        """Let everything through again, at once."""
        self._frozen = self._cut = False
        self._delay = 0.0

    def lead_to(self, port: int) -> None:
        """Lead to another port from now on."""
        self._target = port

    def close(self) -> None:
        self._do(self._stop.set)
        self._thread.join(5)

    def _do(self, job: Callable[[], object]) -> None:
        done = threading.Event()
        self._loop.call_soon_threadsafe(lambda: (job(), done.set()))
        done.wait(5)

    def _break(self) -> None:
        self._cut = True
        for writer in self._open:
            writer.transport.abort()

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        self._break()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._cut:
            writer.transport.abort()
            return
        try:
            there_reader, there_writer = await asyncio.open_connection(
                "127.0.0.1", self._target, local_addr=(self._source, 0)
            )
        except OSError:  # nobody is there
            writer.transport.abort()
            return
        self._open |= {writer, there_writer}
        ways = [self._pump(reader, there_writer), self._pump(there_reader, writer)]
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*ways, return_exceptions=True)
        self._open -= {writer, there_writer}

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(65_536):
                if self._delay:
                    await asyncio.sleep(self._delay)
                if not self._frozen:
                    target.write(data)
                    await target.drain()
        finally:
            target.transport.abort()
