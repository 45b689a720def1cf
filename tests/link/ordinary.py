"""Ordinary Yjs programs in processes of their own: a client that does what it is asked, and two servers."""

import json
import os
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import pytest

HERE = Path(__file__).parent / "yjs"
EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "server" / "server.mjs"
PATIENCE = 40.0
"""Seconds for something to come to be; it fails then."""
NEEDED = pytest.mark.skipif(
    not os.environ.get("BROBYG_YJS"), reason="the ordinary Yjs programs could not be fetched in the set-up"
)
"""For tests with them: `python3 packaging/dev.py test` fetches them."""


class Node:
    """One program in Node; gone at the end of `with`."""

    def __init__(self, script: Path, asked: Mapping[str, Any], **around: str) -> None:
        command = [os.environ["BROBYG_NODE"], str(script), json.dumps(asked)]
        self._process = subprocess.Popen(
            command,
            env={**os.environ, **around},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def said(self) -> dict[str, Any]:
        """The next line it prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            assert self._process.stderr is not None
            raise AssertionError(f"the program ended: {self._process.stderr.read()[-2000:]}")
        return json.loads(line)

    def tell(self, wanted: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()

    @property
    def pid(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()


class Client(Node):
    """yjs with y-websocket, or with Hocuspocus's own provider, on one document."""

    def __init__(self, url: str, room: str, token: str = "", certificate: Path | None = None, **more: Any) -> None:
        asked = {"url": url, "room": room, "token": token, "certificate": str(certificate or ""), **more}
        super().__init__(HERE / "client.mjs", asked)
        assert self.said() == {"value": "ready"}

    def ask(self, verb: str, **more: Any) -> Any:
        """Have something done, and give what it answers."""
        self.tell({"do": verb, **more})
        answer = self.said()
        assert "fault" not in answer, answer["fault"]
        return answer["value"]

    def until(self, verb: str, wanted: Any) -> None:
        """Ask again until it answers that, or what `wanted` says yes to; each question waits for its answer."""
        end, answer = time.monotonic() + PATIENCE, None
        while time.monotonic() < end:
            answer = self.ask(verb)
            if wanted(answer) if callable(wanted) else answer == wanted:
                return
        raise AssertionError(f"it never came to be; the last answer was {answer}")


class Server(Node):
    """Hocuspocus (`kind` "hocuspocus"), or y-websocket's own server ("y-websocket"), on a free port of loopback."""

    def __init__(self, kind: str, port: int = 0, token: str = "", **more: str) -> None:
        super().__init__(HERE / "server.mjs", {"kind": kind, "port": port, "token": token, **more})
        self.port: int = self.said()["port"]

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"


class DayServer(Node):
    """The server that the README tells to set up for days larger than one laptop."""

    def __init__(self, folder: Path, token: str, port: int = 0) -> None:
        around = {"BROBYG_TOKEN": token, "PORT": str(port), "FOLDER": str(folder)}
        super().__init__(EXAMPLE, {}, **around)
        self.port: int = self.said()["port"]

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"
