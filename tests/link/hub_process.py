"""A hub as its own process, as a window starts it, and laptops that come to it over TLS."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Any, Self

from pycrdt import Doc, Map
from websockets.sync.client import ClientConnection, connect

from desktop.link import wire
from desktop.link.certificate import fingerprint_of, pinned_context, reading_context
from desktop.link.pairing import AskedGroup, GuestPairing, Joined
from desktop.link.wire import Kind, Sync
from desktop.link.words import read
from desktop.model.sides import Side
from desktop.paths import Places

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30.0
"""No test waits so long for anything; then it fails."""


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class HubProcess:
    """`brobyg host DAY --with-window` on a port of its own."""

    def __init__(self, places: Places, day: str, port: int = 0) -> None:
        self.day = day
        self.port = port or free_port()
        self.worker = 0
        """The process that does the work, as it said last; another one waits to take over."""
        command = [sys.executable, "-m", "desktop", "--data-dir", str(places.data), "host", day, "--with-window"]
        self.process = subprocess.Popen(
            [*command, "--bind", "127.0.0.1", "--port", str(self.port)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.ready = self.said()

    def said(self) -> dict[str, Any]:
        """The next line it prints; nothing once it has ended."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        said = dict(json.loads(line)) if line else {}
        self.worker = said.get("pid", self.worker)
        return said

    def end(self) -> int:
        """Let go of the leash, as a window does that ends in whatever way."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(SECONDS)
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


def pair(port: int, words: str, name: str = "Anna", group: int = 0) -> Joined:
    """Come in by the words."""
    with connect(f"wss://127.0.0.1:{port}/join", ssl=reading_context(), server_hostname="x") as door:
        shown = fingerprint_of(door.socket)  # type: ignore[arg-type]
        pairing = GuestPairing(read(words), shown, name, Side.AUTHORITY)
        while True:
            heard = pairing.receive(door.recv(SECONDS))
            for text in heard.send:
                door.send(text)
            match heard.event:
                case AskedGroup():
                    for text in pairing.choose(heard.event.groups[group][0]):
                        door.send(text)
                case Joined():
                    return heard.event


class Laptop:
    """A laptop on `/day`, with its own copies of documents. Everything sent to it is taken in while it waits."""

    def __init__(
        self, hub: HubProcess, token: str, fingerprint: str, docs: "dict[str, Doc[Any]] | None" = None
    ) -> None:
        self.docs: dict[str, Doc[Any]] = {} if docs is None else docs
        self.told: list[dict[str, Any]] = []
        self.kept: list[bool] = []
        self._answered: Counter[str] = Counter()
        self.seen: list[bytes] = []
        self._open = contextlib.ExitStack()
        where, known = f"wss://127.0.0.1:{hub.port}/day", pinned_context(fingerprint)
        connecting = connect(where, ssl=known, server_hostname="x", compression=None, max_size=None, close_timeout=0.2)
        self.socket: ClientConnection = self._open.enter_context(connecting)
        self.say("hello", version=1, token=token, name="Anna", side="authority", app="test")

    def say(self, kind: str, **values: Any) -> None:
        self.socket.send(json.dumps({"t": kind, **values}))

    def open(self, document: str) -> None:
        """Begin with a document and wait until both sides have what the other had."""
        before = self._answered[document]
        self.docs.setdefault(document, Doc())
        self.socket.send(wire.sync(Sync.STEP1, bytes(self.docs[document].get_state()), document))
        self.until(lambda: self._answered[document] > before)

    def write(self, document: str, key: str, value: str) -> None:
        doc = self.docs[document]
        before = doc.get_state()
        doc.get("cards", type=Map)[key] = value
        self.socket.send(wire.sync(Sync.UPDATE, bytes(doc.get_update(before)), document))

    def send(self, document: str, update: bytes) -> None:
        self.socket.send(wire.sync(Sync.UPDATE, update, document))

    def cards(self, document: str) -> dict[str, Any]:
        return dict(self.docs[document].get("cards", type=Map).to_py() or {})

    def until(self, done: Any) -> None:
        """Take in what comes until something is so."""
        while not done():
            self.take(self.socket.recv(SECONDS))

    def wait_for(self, kind: str) -> dict[str, Any]:
        """Wait until something is said in words of a kind, and give it."""
        self.until(lambda: any(each["t"] == kind for each in self.told))
        found = next(each for each in self.told if each["t"] == kind)
        self.told.remove(found)
        return found

    def take(self, frame: bytes | str) -> None:
        if isinstance(frame, str):
            self.told.append(json.loads(frame))
            return
        message = wire.read(frame, named=True)
        match message.kind, message.sync:
            case Kind.SYNC, Sync.STEP1:
                missing = bytes(self.docs[message.name].get_update(message.payload))
                self.socket.send(wire.sync(Sync.STEP2, missing, message.name))
            case Kind.SYNC, _:
                self.docs[message.name].apply_update(message.payload)
            case Kind.AWARENESS, _:
                self.seen.append(message.payload)
            case Kind.SYNC_STATUS, _:
                self.kept.append(message.payload == b"\1")
                self._answered[message.name] += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()


def at_once(*jobs: Any) -> None:
    """Do things at the same time."""
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
