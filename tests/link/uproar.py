"""A day in which everything goes wrong: laptops and the hub killed, links cut, slowed, half open; who lost what?

By hand: `python -m tests.link.uproar --kills 100 --seed 1`.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from tests.link.laptops import Wire

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0


class Process:
    """One restless laptop; what it tells is read at once, so that a kill loses none of it."""

    def __init__(self, name: str, folder: Path, seed: str, wire: int) -> None:
        self.name, self.folder = name, folder
        self._heard: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self.saved: set[str] = set()
        self.kept: set[str] = set()
        self.troubles: list[str] = []
        asked = json.dumps({"name": name, "folder": str(folder), "seed": seed, "wire": wire})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.link.restless", asked],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.wait("ready")

    @property
    def pid(self) -> int:
        return self._process.pid

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                said = json.loads(line)
            except ValueError:
                continue  # killed in the middle of a word
            self.saved.update(said.get("saved", ()))
            self.kept.update(said.get("kept", ()))
            self.troubles += [said["trouble"]] if "trouble" in said else []
            self._heard.put(said)

    def tell(self, verb: str, **values: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": verb, **values}) + "\n")
        self._process.stdin.flush()

    def wait(self, key: str) -> dict[str, Any]:
        """The next thing it tells that has a key."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                said = self._heard.get(timeout=0.2)
            except Empty:
                if self._process.poll() is not None:
                    break
                continue
            if key in said:
                return said
        raise AssertionError(f"{self.name} never told {key}; its troubles: {self.troubles[-3:]}")

    def how(self) -> dict[str, Any]:
        self.tell("how")
        return self.wait("texts")

    def kill(self) -> None:
        self._process.kill()
        self._let_go()

    def _let_go(self) -> None:
        self._process.wait()
        self._thread.join(10)
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def end(self) -> None:
        if self._process.poll() is None:
            self.tell("end")
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._let_go()


@dataclass
class Uproar:
    """A host and guests, each behind a wire of its own."""

    folder: Path
    seed: int
    guests: int = 3
    chance: random.Random = field(init=False)
    laptops: dict[str, Process] = field(default_factory=dict)
    wires: dict[str, Wire] = field(default_factory=dict)
    saved: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)
    done: dict[str, int] = field(default_factory=dict)
    day: str = ""
    turn: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def begin(self) -> None:
        """Make the day, host it, and let everybody in."""
        host = self._start("host")
        host.tell("make")
        self.day = host.wait("day")["day"]
        host.tell("open", day=self.day)
        host.wait("opened")
        host.tell("invite")
        invited = host.wait("port")
        for number in range(self.guests):
            name = f"g{number}"
            self.wires[name] = Wire(invited["port"])
            guest = self._start(name)
            guest.tell("join", port=self.wires[name].port, words=invited["words"])
            guest.wait("joined")
            guest.tell("open", day=self.day)
            guest.wait("opened")
        for laptop in self.laptops.values():
            laptop.tell("write")

    def upset(self) -> None:
        """Let one thing go wrong."""
        self.turn += 1
        name = self.chance.choice(list(self.wires))
        ways = {
            "kill guest": lambda: self._kill_guest(name),
            "kill hub": self._kill_hub,
            "kill host": self._kill_host,
            "cut": lambda: self._for_a_while(self.wires[name].cut, name),
            "half-open": lambda: self._for_a_while(self.wires[name].freeze, name),
            "slow": lambda: self._for_a_while(lambda: self.wires[name].slow(self.chance.uniform(0.01, 0.3)), name),
        }
        way = self.chance.choice(list(ways))
        self.done[way] = self.done.get(way, 0) + 1
        ways[way]()
        time.sleep(self.chance.uniform(0.1, 1.2))

    @property
    def kills(self) -> int:
        return sum(count for way, count in self.done.items() if way.startswith("kill"))

    def settle(self) -> dict[str, dict[str, Any]]:
        """Let everything be whole again and wait until everybody has the same; give what each has."""
        for wire in self.wires.values():
            wire.mend()
        for laptop in self.laptops.values():
            laptop.tell("still")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = {name: laptop.how() for name, laptop in self.laptops.items()}
            texts = [each["texts"] for each in found.values()]
            if all(each["settled"] for each in found.values()) and all(each == texts[0] for each in texts):
                return found
            time.sleep(0.2)
        raise AssertionError({name: (each["phase"], len(each["texts"])) for name, each in found.items()})

    def lost(self, found: dict[str, dict[str, Any]]) -> dict[str, set[str]]:
        """What was shown as saved, or as kept by the host, and is nowhere any more."""
        self._remember()
        words = " ".join(card[0] for card in found["host"]["texts"].values())
        return {
            "saved": {mark for mark in self.saved if mark not in words},
            "kept": {mark for mark in self.kept if mark not in words},
        }

    def end(self) -> None:
        for laptop in reversed(list(self.laptops.values())):
            laptop.end()
        for wire in self.wires.values():
            wire.close()

    def _start(self, name: str) -> Process:
        # A new life writes marks of its own, told apart by the turn.
        wire = self.wires[name].port if name in self.wires else 0
        laptop = Process(f"{name}.{self.turn}.", self.folder / name, f"{self.seed}{name}{self.turn}", wire)
        self.laptops[name] = laptop
        return laptop

    def _remember(self) -> None:
        for laptop in self.laptops.values():
            self.saved |= laptop.saved
            self.kept |= laptop.kept

    def _kill_guest(self, name: str) -> None:
        self.laptops[name].kill()
        self._remember()
        guest = self._start(name)
        guest.tell("open", day=self.day)
        guest.wait("opened")
        guest.tell("write")

    def _kill_hub(self) -> None:
        for pid in workers(self.laptops["host"].pid):
            os.kill(pid, signal.SIGKILL)

    def _kill_host(self) -> None:
        """The host's window dies, and with it the hub it held on a leash."""
        self.laptops["host"].kill()
        self._remember()
        host = self._start("host")
        host.tell("open", day=self.day)
        host.wait("opened")
        host.tell("invite")
        port = host.wait("port")["port"]
        for wire in self.wires.values():
            wire.lead_to(port)  # as announcements in the room do, where another program has taken the port
        host.tell("write")

    def _for_a_while(self, what: Any, name: str) -> None:
        what()
        time.sleep(self.chance.uniform(0.1, 4.0))
        self.wires[name].mend()


def workers(pid: int) -> list[int]:
    """The hub's own process, somewhere below a window's."""
    found: list[int] = []
    below = [pid]
    while below:
        parent = below.pop()
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            below += map(int, task.read_text().split())
        try:
            command = Path(f"/proc/{parent}/cmdline").read_bytes()
        except OSError:
            continue
        if b"spawn_main" in command and b"resource_tracker" not in command:
            found.append(parent)
    return found


def run(folder: Path, seed: int, kills: int, upsets: int = 10_000) -> Uproar:
    """Let things go wrong until enough were killed; nothing may be lost. Gives what happened."""
    uproar = Uproar(folder, seed)
    try:
        uproar.begin()
        while uproar.kills < kills and uproar.turn < upsets:
            uproar.upset()
        found = uproar.settle()
        lost = uproar.lost(found)
        assert not any(lost.values()), {key: sorted(each)[:5] for key, each in lost.items()}
    finally:
        uproar.end()
    return uproar


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    wanted = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        uproar = run(Path(folder), wanted.seed, wanted.kills)
        told = f"{uproar.done}: {len(uproar.saved)} shown as saved, {len(uproar.kept)} kept by the host, none lost"
        sys.stdout.write(f"{told}; {time.monotonic() - begun:.0f} s\n")


if __name__ == "__main__":
    main()
