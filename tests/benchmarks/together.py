"""Several laptops at one table of boards: the hub beside ordinary Yjs servers, under the same load in the same run.

Alone, with its own figures: `python -m tests.benchmarks.together`.
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.archive.archive import Archive
from desktop.archive.building import board_document
from desktop.link.admission import Laptop, token_hash
from desktop.link.certificate import make
from desktop.link.hosting import fresh_hosting
from desktop.link.keys import load_hosting, save_hosting
from desktop.model.seat import Role, Seat
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from tests.benchmarks.measure import Row
from tests.link.hub_process import HubProcess
from tests.link.ordinary import Server

BOARDS = 10
RATE, SECONDS = 5, 10
CROWDS = (25, 100)
NOTHING: Mapping[int, bytes] = {}
SERVER_CORE, LOAD_CORE = 0, 1


@contextmanager
def hub(clients: int, held: Mapping[int, bytes] = NOTHING) -> Iterator[dict[str, Any]]:
    """A day with ten boards, hosted, and so many laptops that were let in; what the load has to know.

    `held` is what stands on some of the boards already.
    """
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder))
        archive = Archive(places, load_templates(resources()))
        day = archive.create_day("Måling", "", "social", [f"Gruppe {number + 1}" for number in range(BOARDS)])
        groups = [group.id for group in archive.read_day(day).day.day.groups]
        archive.append([(board_document(groups[at]), state) for at, state in held.items()])
        archive.close()
        hosting, tokens = fresh_hosting(day, time.time()), []
        admission = hosting.admission
        for number in range(clients):
            tokens.append(secrets.token_urlsafe(32))
            seat = Seat(Role.WRITER, groups[number % BOARDS], f"L{number}")
            admission = admission.let_in(Laptop(f"who{number}", token_hash(tokens[-1]), seat))
        save_hosting(places, replace(hosting, admission=admission))
        with HubProcess(places, day) as process:
            for pid in (process.process.pid, process.worker):
                _pin(pid, SERVER_CORE)
            certificate = Path(folder) / "day.pem"
            kept = load_hosting(places, day)
            assert kept is not None
            certificate.write_text(kept.certificate.pem)
            yield {
                "url": f"wss://127.0.0.1:{process.port}/day",
                "doc": f"wss://127.0.0.1:{process.port}/doc/{{room}}?token={{token}}",
                "rooms": [board_document(group) for group in groups],
                "tokens": tokens,
                "certificate": str(certificate),
            }


@contextmanager
def ordinary(kind: str, *, sealed: bool = False) -> Iterator[dict[str, Any]]:
    """An ordinary server; `sealed` over TLS, as the hub always is."""
    with tempfile.TemporaryDirectory() as folder, Server(kind, **(_papers(Path(folder)) if sealed else {})) as server:
        _pin(server.pid, SERVER_CORE)
        url = server.url + ("" if kind == "hocuspocus" else "/{room}")
        if sealed:
            url = url.replace("ws:", "wss:")
        rooms = [board_document(f"{number:012d}") for number in range(BOARDS)]
        yield {"url": url, "rooms": rooms, "tokens": [""], "certificate": str(Path(folder) / "pem")}


def _papers(folder: Path) -> dict[str, str]:
    made = make(time.time())
    (folder / "pem").write_text(made.pem)
    (folder / "key").write_text(made.key)
    return {"pem": str(folder / "pem"), "key": str(folder / "key")}


def load(asked: dict[str, Any], framing: str, clients: int) -> dict[str, Any]:
    """Let laptops type, and give what they saw."""
    wanted = {**asked, "framing": framing, "clients": clients, "rate": RATE, "seconds": SECONDS}
    command = [sys.executable, "-m", "tests.benchmarks.load", json.dumps(wanted)]
    done = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
    _pin(done.pid, LOAD_CORE)
    said, _ = done.communicate(timeout=300)
    assert done.returncode == 0, "the load has failed"
    return dict(json.loads(said))


def measured(clients: int) -> dict[str, dict[str, Any]]:
    """Each server under the same load, one after another."""
    found: dict[str, dict[str, Any]] = {}
    with ordinary("y-websocket") as asked:
        found["y-websocket, open"] = load(asked, "bare", clients)
    with ordinary("y-websocket", sealed=True) as asked:
        found["y-websocket"] = load(asked, "bare", clients)
    with ordinary("hocuspocus") as asked:
        found["hocuspocus"] = load(asked, "hocuspocus", clients)
    with hub(clients) as asked:
        found["hub"] = load(asked, "day", clients)
    with hub(clients) as asked:
        found["hub, bare"] = load({**asked, "url": asked["doc"]}, "bare", clients)
    return found


def rows() -> list[Row]:
    """The lines of the table; without the ordinary programs there is nothing to compare with, and none."""
    if not os.environ.get("BROBYG_YJS"):
        return []
    made: list[Row] = []
    for clients in CROWDS:
        found = measured(clients)
        theirs = found["y-websocket"]
        for name in ("hub", "hub, bare", "hocuspocus"):
            mine = found[name]
            what = f"{name}: edit to everybody, {clients} laptops, {mine['missing']} missing"
            made.append(Row(what, mine["p50"], mine["p95"], theirs["p95"], "y-websocket", theirs["p50"]))
    return made


def _pin(pid: int, core: int) -> None:
    """Give a program a processor of its own, and where that is permitted let nobody else come before it."""
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        for task in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setaffinity(int(task.name), {core})
            with suppress(PermissionError):
                os.sched_setscheduler(int(task.name), os.SCHED_RR, os.sched_param(1))


def main() -> None:
    for clients in CROWDS:
        for name, found in measured(clients).items():
            print(clients, f"{name:<12}", json.dumps({key: round(value, 2) for key, value in found.items()}))


if __name__ == "__main__":
    main()
