"""What somebody hears who records the Wi-Fi: a real host and a real guest, with a listener on the line between them."""

import asyncio
import base64
import json
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from desktop.link.certificate import fingerprint_of, make, pinned_context, reading_context, server_context
from desktop.link.hosting import fresh_hosting
from desktop.link.pairing import AskedGroup, GuestPairing, Joined
from desktop.link.refusal import Refused
from desktop.link.words import Words, read
from desktop.model.sides import Side
from tests.link.at_the_door import DAY, NAME, ROOM, TITLE, Desk
from tests.link.hub_process import HubProcess, Laptop
from tests.link.hub_process import pair as pair_with

WORDS = Words(("abrikos", "detalje", "kikkert"))
"""Long ones: a word of three letters stands in any noise sooner or later."""
CARD = "Hun vil helst selv stå for indkøbet"


@dataclass
class Wire:
    """What was sent over the line, connection by connection, in each direction."""

    up: list[bytearray] = field(default_factory=list)
    down: list[bytearray] = field(default_factory=list)

    @property
    def heard(self) -> bytes:
        return b"".join(bytes(each) for each in (*self.up, *self.down))


@dataclass
class Host:
    """The host's two entrances, and what has come in on the day."""

    desk: Desk
    hellos: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)

    async def talk(self, connection: ServerConnection) -> None:
        try:
            if connection.request is not None and connection.request.path == "/join":
                await self._join(connection)
            else:
                await self._day(connection)
        except Refused as fault:
            await connection.send(fault.frame)
        except ConnectionClosed:
            return

    async def _join(self, connection: ServerConnection) -> None:
        visit = self.desk.reception.arrive(connection.remote_address[0], 0.0)
        try:
            await connection.send(visit.greeting)
            while visit.joined is None:
                text = await connection.recv()
                self.frames.append(str(text))
                for answer in visit.receive(text, 0.0):
                    self.frames.append(answer)
                    await connection.send(answer)
        finally:
            visit.leave()

    async def _day(self, connection: ServerConnection) -> None:
        hello = json.loads(await connection.recv())
        self.hellos.append(hello["token"])
        laptop = self.desk.reception.recognise(hello["token"])
        await connection.send(json.dumps({"t": "welcome", "you": laptop.who, "day": DAY, "title": TITLE}))
        await connection.send(await connection.recv())


@asynccontextmanager
async def recorded(port: int, wire: Wire) -> AsyncIterator[int]:
    """A line to that port, with somebody who listens."""

    async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter, heard: bytearray) -> None:
        try:
            while data := await source.read(65536):
                heard += data
                target.write(data)
                await target.drain()
        except ConnectionError:
            pass
        finally:
            target.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        wire.up.append(bytearray())
        wire.down.append(bytearray())
        up, down = wire.up[-1], wire.down[-1]
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pass_on(reader, far_writer, up), pass_on(far_reader, writer, down))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@asynccontextmanager
async def hosted(host: Host, folder: Path) -> AsyncIterator[int]:
    context = server_context(host.desk.hosting.certificate, folder)
    async with serve(host.talk, "127.0.0.1", 0, ssl=context, compression=None) as server:
        yield next(iter(server.sockets)).getsockname()[1]


async def pair(port: int, words: Words) -> Joined:
    """What the guest's program does at the door."""
    async with connect(f"wss://127.0.0.1:{port}/join", ssl=reading_context(), compression=None) as connection:
        shown = connection.transport.get_extra_info("ssl_object")
        guest = GuestPairing(words, fingerprint_of(shown), NAME, Side.PROVIDER)
        while True:
            heard = guest.receive(str(await connection.recv()))
            if isinstance(heard.event, Joined):
                return heard.event
            sent = guest.choose("g1") if isinstance(heard.event, AskedGroup) else heard.send
            for each in sent:
                await connection.send(each)


async def work(connection: ClientConnection, token: str) -> str:
    """Say who comes, hear the day's title, and write a card."""
    await connection.send(json.dumps({"t": "hello", "version": 1, "token": token, "name": NAME}))
    welcome = json.loads(await connection.recv())
    assert welcome["title"] == TITLE
    await connection.send(CARD)
    assert await connection.recv() == CARD
    return str(welcome["you"])


def ways_to_stand(secret: str) -> set[bytes]:
    """How a secret might stand in what was heard."""
    ways: set[bytes] = set()
    for text in {secret, secret.upper(), secret.lower(), json.dumps(secret)[1:-1]}:
        for raw in (text.encode(), text.encode("utf-16-le"), text.encode("latin-1", "ignore")):
            ways |= {raw, raw.hex().encode()}
            ways |= {in_base64(raw, shift) for shift in range(3)}
    return ways


def in_base64(raw: bytes, shift: int) -> bytes:
    """What stays of some bytes in base64 whatever stands around them; it depends on where they begin."""
    written = base64.b64encode(b"\0" * shift + raw)
    return written[(0, 2, 3)[shift] : len(written) - (0, 3, 2)[(shift + len(raw)) % 3]]


def stands_in(secret: str, heard: bytes) -> bool:
    return any(way in heard for way in ways_to_stand(secret))


@pytest.fixture
def host():
    hosting = fresh_hosting(DAY, 1_800_000_000.0)
    return Host(Desk(replace(hosting, admission=replace(hosting.admission, words=WORDS))))


def in_a_room(host: Host, folder: Path, scene: Callable[[int, int], object], wire: Wire) -> None:
    """Play a scene with the host's port and the port of the line that is listened to."""

    async def play() -> None:
        async with asyncio.timeout(60), hosted(host, folder) as port, recorded(port, wire) as line:
            await scene(port, line)  # type: ignore[misc]

    asyncio.run(play())


def test_who_records_the_wifi_hears_no_words_names_tokens_or_titles(host, tmp_path):
    wire, tokens, people = Wire(), [], []

    async def scene(_port: int, line: int) -> None:
        joined = await pair(line, WORDS)
        tokens.append(joined.token)
        context = pinned_context(joined.fingerprint)
        async with connect(f"wss://127.0.0.1:{line}/day", ssl=context, compression=None) as connection:
            people.append(await work(connection, joined.token))

    in_a_room(host, tmp_path, scene, wire)
    assert host.hellos == tokens
    assert len(wire.up) == 2
    assert len(wire.heard) > 4_000
    secrets = (
        *WORDS.each,
        WORDS.spoken,
        NAME,
        tokens[0],
        TITLE,
        CARD,
        DAY,
        people[0],
        *(name for _, name in ROOM.groups),
    )
    assert [secret for secret in secrets if stands_in(secret, wire.heard)] == []
    inside = "".join(host.frames).encode()
    sealed = (*WORDS.each, NAME, tokens[0], TITLE, "Gruppe 1")
    assert [secret for secret in sealed if stands_in(secret, inside)] == [], "not even inside TLS are they in the open"
    assert stands_in("sealed", inside), "the search finds what is there"


@pytest.mark.skipif(sys.platform != "linux", reason="a process is started and ended as its other tests do")
def test_the_program_itself_gives_no_more_away(places, archive):
    """The same with `brobyg host` and a board that is written on."""
    day = archive.create_day(TITLE, "", "social", ["Gruppe Solsikke", "Gruppe to"])
    archive.close()
    wire, secrets = Wire(), [TITLE, "Gruppe Solsikke", NAME, CARD, day]

    def write_a_card(hub: HubProcess, line: int) -> None:
        joined = pair_with(line, hub.ready["words"], NAME)
        over_the_line = cast(HubProcess, SimpleNamespace(port=line))
        with Laptop(over_the_line, joined.token, joined.fingerprint) as laptop:
            assert laptop.wait_for("welcome")["title"] == TITLE
            board = f"board-{joined.seat.group}"
            laptop.open(board)
            laptop.write(board, "k", CARD)
            laptop.until(lambda: len(laptop.kept) == 2)
        secrets.extend((joined.token, hub.ready["words"], joined.seat.group))
        secrets.extend(word for word in read(hub.ready["words"]).each if len(word) > 5)

    async def listen(hub: HubProcess) -> None:
        async with recorded(hub.port, wire) as line:
            await asyncio.to_thread(write_a_card, hub, line)

    with HubProcess(places, day) as hub:
        asyncio.run(listen(hub))
    assert len(wire.heard) > 4_000
    assert len(secrets) > 8
    assert [secret for secret in secrets if stands_in(secret, wire.heard)] == []


def test_what_was_recorded_gives_nothing_when_it_is_played_again(host, tmp_path):
    wire = Wire()

    async def replay(port: int, recording: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(recording)
        try:
            return await reader.read()
        except ConnectionError:
            return b""
        finally:
            writer.close()

    async def scene(port: int, line: int) -> None:
        joined = await pair(line, WORDS)
        context = pinned_context(joined.fingerprint)
        async with connect(f"wss://127.0.0.1:{line}/day", ssl=context, compression=None) as connection:
            await work(connection, joined.token)
        before = (host.desk.reception.admission, list(host.hellos), list(host.frames))
        for recording in [bytes(each) for each in wire.up]:
            answer = await replay(port, recording)
            assert not stands_in(TITLE, answer)
        assert (host.desk.reception.admission, host.hellos, host.frames) == before

    in_a_room(host, tmp_path, scene, wire)
    assert len(host.desk.reception.admission.laptops) == 1


def test_wrong_words_over_a_real_line_end_in_one_short_refusal(host, tmp_path):
    heard = []

    async def scene(_port: int, line: int) -> None:
        for words in (Words(("abrikos", "detalje", "adresse")), Words(tuple(reversed(WORDS.each)))):
            with pytest.raises(Refused) as told:
                await pair(line, words)
            heard.append(told.value.why)

    in_a_room(host, tmp_path, scene, Wire())
    assert heard == ["wrong_words", "wrong_words"]
    assert host.desk.reception.admission.guesses_left == 3
    assert not stands_in(TITLE, "".join(host.frames).encode())


def test_a_guest_that_comes_back_tells_an_impostor_nothing(host, tmp_path):
    """Somebody on the Wi-Fi takes the host's address, with a certificate of their own: the token is never sent."""
    impostor = Host(Desk(replace(host.desk.hosting, certificate=make(1_800_000_000.0))))

    async def scene(port: int, _line: int) -> None:
        context = pinned_context(host.desk.fingerprint)
        with pytest.raises(ssl.SSLCertVerificationError):
            async with connect(f"wss://127.0.0.1:{port}/day", ssl=context, compression=None) as connection:
                await work(connection, "a token")

    in_a_room(impostor, tmp_path, scene, Wire())
    assert impostor.hellos == []


def test_a_token_that_was_made_up_hears_no_title(host, tmp_path):
    heard = []

    async def scene(port: int, _line: int) -> None:
        context = pinned_context(host.desk.fingerprint)
        async with connect(f"wss://127.0.0.1:{port}/day", ssl=context, compression=None) as connection:
            await connection.send(json.dumps({"t": "hello", "version": 1, "token": "A" * 43, "name": NAME}))
            heard.append(await connection.recv())

    in_a_room(host, tmp_path, scene, Wire())
    assert [json.loads(each) for each in heard] == [{"t": "refused", "why": "unknown_token"}]


def test_the_search_would_find_a_secret_in_any_of_its_forms():
    for secret in (WORDS.each[0], NAME, TITLE):
        padded = ("." + secret + "...").encode()
        for heard in (padded, padded.hex().encode(), base64.b64encode(padded), json.dumps(secret).encode()):
            assert stands_in(secret, heard)
