"""`brobyg roomtest` alone, and with a room test that runs elsewhere."""

import json
import queue
import socket
from pathlib import Path

import pytest

from desktop.commands import roomtest
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.link.roomtest.room import Place, RoomTest, Standing
from tests.report.papers import Paper, bare

HERE = "127.0.0.1"


@pytest.fixture(autouse=True)
def _loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stay on this machine and on a port of its own, and ask no printers."""
    place = Place
    monkeypatch.setattr(
        "desktop.link.roomtest.room.Place", lambda data: place(data, ports=[0], host=HERE, multicast=False)
    )
    monkeypatch.setattr("desktop.link.roomtest.printers.find_printers", lambda: ("Kontor-2",))


def told(result) -> dict[str, dict]:
    return {each["check"]: each for each in json.loads(result.stdout)}


def test_alone_it_says_what_one_laptop_can_find_out(brobyg, tmp_path):
    result = brobyg("roomtest", "--seconds", 0, "--json", "-o", tmp_path / "plan.pdf")
    found = told(result)
    assert list(found) == [check.value for check in Check]
    assert found["port"]["verdict"] == found["disk"]["verdict"] == "good"
    assert "Kontor-2" in found["printer"]["cause"]
    assert {found[check]["verdict"] for check in ("reach", "speed", "portal", "screen")} == {"not checked"}
    assert bare(HERE) in Paper(tmp_path / "plan.pdf").text
    lines = brobyg("roomtest", "--seconds", 0).stdout.splitlines()
    assert any(line.startswith("✓ Listening (good): Port ") for line in lines)
    assert any(line.startswith("– Speed (not checked): ") for line in lines)


def test_with_another_laptop_it_measures_and_with_nobody_there_it_ends_badly(brobyg, tmp_path):
    news: queue.SimpleQueue[Finding | Standing] = queue.SimpleQueue()
    hosting = RoomTest(Place(tmp_path, [0], HERE, multicast=False), news.put, news.put)
    hosting.start()
    while not isinstance(standing := news.get(timeout=30), Standing):
        pass
    try:
        both = brobyg("roomtest", "--with", standing.address, "--code", standing.code, "--json")
        assert {told(both)[check]["verdict"] for check in ("reach", "firewall", "speed")} == {"good"}
        wrong = f"{(int(standing.code) + 1) % 10_000:04d}"
        other = brobyg("roomtest", "--with", standing.address, "--code", wrong, "--json")
        assert "code is another" in told(other)["reach"]["cause"]
    finally:
        hosting.stop()
    nobody = brobyg("roomtest", "--with", standing.address, "--code", standing.code, "--json")
    assert told(nobody)["reach"]["verdict"] == "bad"
    assert nobody.exit_code == 1


def test_what_is_no_address_is_refused_before_anything_runs(brobyg):
    result = brobyg("roomtest", "--with", "bord-3", "--code", "1234")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "bord-3" in result.stderr
    assert brobyg("roomtest", "--with", "10.0.0.1").exit_code == 1


def test_it_waits_for_another_laptop_and_ends_when_it_has_been(brobyg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    guests: list[RoomTest] = []

    def invite(_run: roomtest.Run, standing: Standing) -> None:
        from desktop.link.roomtest.caller import other_from

        guests.append(RoomTest(Place(tmp_path, [0], HERE, multicast=False), lambda _: None, lambda _: None))
        guests[0].start()
        guests[0].meet(other_from(standing.address, standing.code), lambda: None)

    monkeypatch.setattr(roomtest.Run, "_invite", invite)
    result = brobyg("roomtest", "--seconds", 60, "--json")
    guests[0].stop()
    assert told(result)["reach"]["verdict"] == Verdict.GOOD
    assert result.exit_code == 0


def test_the_internet_is_asked_only_when_that_is_wanted(brobyg, monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr("desktop.link.roomtest.portal.ask_outside", lambda: asked.append(1))
    assert told(brobyg("roomtest", "--seconds", 0, "--json"))["portal"]["verdict"] == "not checked"
    assert asked == []
    assert told(brobyg("roomtest", "--seconds", 0, "--internet", "--json"))["portal"]["verdict"] == "good"
    assert asked == [1]


def test_no_address_outside_is_looked_up(brobyg, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("looked up a name"))
    assert brobyg("roomtest", "--seconds", 0).exit_code == 0
