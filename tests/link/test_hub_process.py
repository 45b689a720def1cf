"""The hub as a process of its own: joined over TLS, killed at any moment, ended with its window."""

import os
import select
import signal
import ssl
import sys
from dataclasses import dataclass
from typing import Any

import pytest
from pycrdt import Map
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from desktop.archive.archive import Archive
from desktop.document.board import BoardDocument
from desktop.link.certificate import pinned_context, reading_context
from desktop.model.kinds import JourneyKind
from desktop.paths import Places
from tests.archive.strangers import nested
from tests.link.hub_process import SECONDS, HubProcess, Laptop, pair

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills processes, and finds them in /proc")


@dataclass(frozen=True)
class Hosted:
    """A day with a hub that no test brings down."""

    places: Places
    day: str
    hub: HubProcess


@pytest.fixture
def day(archive) -> str:
    return new_day(archive)


@pytest.fixture(scope="module")
def hosted(tmp_path_factory, templates):
    places = Places(tmp_path_factory.mktemp("hosted") / "data")
    made = new_day(Archive(places, templates))
    with HubProcess(places, made) as hub:
        yield Hosted(places, made, hub)


def new_day(archive: Archive) -> str:
    made = archive.create_day("Prøvedag", "", "social", ["Gruppe 1", "Gruppe 2"])
    archive.close()
    return made


def test_two_laptops_come_in_by_the_words_and_write_together_and_it_is_in_the_library(hosted, templates):
    hub = hosted.hub
    assert (hub.ready["ready"], hub.ready["port"], hub.ready["title"]) == (True, hub.port, "Prøvedag")
    anna, bo = pair(hub.port, hub.ready["words"]), pair(hub.port, hub.ready["words"], "Bo")
    assert anna.fingerprint == hub.ready["fingerprint"]
    board = f"board-{anna.seat.group}"
    with Laptop(hub, anna.token, anna.fingerprint) as one, Laptop(hub, bo.token, bo.fingerprint) as other:
        welcome = one.wait_for("welcome")
        assert (welcome["title"], welcome["seat"]["name"]) == ("Prøvedag", "Anna")
        rights = {each["kind"] + each["group"]: each["right"] for each in welcome["documents"]}
        assert rights[f"board{anna.seat.group}"] == "write"
        assert rights["day"] == "read"
        one.open(board)
        other.open(board)
        one.write(board, "k", "Et ord")
        one.until(lambda: len(one.kept) == 2)
        assert one.kept == [True, True]
        on_disk = Archive(hosted.places, templates)
        assert b"Et ord" in BoardDocument(on_disk.updates(board)).state(), "acknowledged is committed"
        on_disk.close()
        other.until(lambda: other.cards(board) == {"k": "Et ord"})
        for laptop in (one, other):
            laptop.say("kept", n=laptop.wait_for("mark")["n"])
        other.say("ping", n=7, at=1.5)
        assert (other.wait_for("pong")["n"], welcome["epoch"], welcome["hosts"][0]["port"]) == (7, 0, hub.port)


def test_a_hub_that_is_killed_is_back_at_once_and_loses_nothing_it_acknowledged(places, day):
    with HubProcess(places, day) as hub:
        anna = pair(hub.port, hub.ready["words"])
        board = f"board-{anna.seat.group}"
        docs = {}
        for turn in range(3):
            with Laptop(hub, anna.token, anna.fingerprint, docs) as laptop:
                laptop.open(board)
                opened = len(laptop.kept)
                for number in range(20):
                    laptop.write(board, f"{turn}-{number}", "x")
                enough = opened + 1 + turn * 5
                laptop.until(lambda laptop=laptop, enough=enough: len(laptop.kept) >= enough)
                acknowledged = len(laptop.kept) - opened
                os.kill(hub.worker, signal.SIGKILL)
                assert hub.said()["port"] == hub.port, "at the same place"
            with Laptop(hub, anna.token, anna.fingerprint) as fresh:
                fresh.open(board)
                found = fresh.cards(board)
                assert all(f"{turn}-{number}" in found for number in range(acknowledged))
        with Laptop(hub, anna.token, anna.fingerprint, docs) as laptop:
            laptop.open(board)
        with Laptop(hub, anna.token, anna.fingerprint) as fresh:
            fresh.open(board)
            assert len(fresh.cards(board)) == 60, "what was not acknowledged came again"


def gone(process: int) -> bool:
    """Wait until a process that is no child of this one has ended."""
    watched = select.poll()
    try:
        descriptor = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    watched.register(descriptor, select.POLLIN)
    ended = bool(watched.poll(SECONDS * 1000))
    os.close(descriptor)
    return ended


def test_the_hub_ends_with_its_window_however_that_ends(places, day):
    with HubProcess(places, day) as hub:
        worker = hub.worker
        os.kill(hub.process.pid, signal.SIGKILL)
        hub.process.wait()
        assert gone(worker)


def test_a_port_that_is_taken_is_told(hosted):
    hub = hosted.hub
    second = HubProcess(hosted.places, hosted.day, hub.port)
    with second:
        assert (second.ready["ready"], second.ready["why"]) == (False, "port")
        assert second.process.wait(10) == 1


def test_who_knows_no_token_or_another_certificate_or_the_wrong_place_gets_nothing(hosted):
    hub, day = hosted.hub, hosted.day
    with pytest.raises(InvalidStatus):
        connect(f"wss://127.0.0.1:{hub.port}/elsewhere", ssl=reading_context()).__enter__()
    with pytest.raises(ssl.SSLCertVerificationError):
        connect(f"wss://127.0.0.1:{hub.port}/day", ssl=pinned_context("0" * 64)).__enter__()
    for path in (f"/doc/day-{day}?token=guess", f"/doc/day-{day}"):
        with connect(f"wss://127.0.0.1:{hub.port}{path}", ssl=reading_context()) as stranger:
            assert stranger.recv(10) == '{"t": "refused", "why": "unknown_token"}'
    for hello in (
        "hej",
        "[" * 5000,
        '{"t":"hello","version":1,"token":7}',
        '{"t":"hello","version":1,"token":"x"}',
        '{"t":"hello","version":1,"token":"\\ud800"}',
    ):
        with connect(f"wss://127.0.0.1:{hub.port}/day", ssl=reading_context()) as stranger:
            stranger.send(hello)
            assert '"refused"' in stranger.recv(10)
    os.kill(hub.worker, 0)  # and it is still the same one


def test_who_brings_the_hub_down_is_named_and_kept_out_and_the_others_go_on(places, day):
    """A list in a list in a list … : valid, and reading it overflows the stack of whoever tries."""
    with HubProcess(places, day) as hub:
        anna, eve = pair(hub.port, hub.ready["words"]), pair(hub.port, hub.ready["words"], "Eve")
        board = f"board-{anna.seat.group}"
        docs: dict[str, Any] = {}
        with Laptop(hub, anna.token, anna.fingerprint, docs) as laptop, Laptop(hub, eve.token, eve.fingerprint) as bad:
            laptop.open(board)
            bad.open(board)
            laptop.write(board, "a", "1")
            laptop.until(lambda: len(laptop.kept) == 2)
            bad.send(board, nested(100_000))
            offender = hub.said()["offender"]
            assert (offender["name"], offender["document"], hub.said()["port"]) == ("Eve", board, hub.port)
        with Laptop(hub, anna.token, anna.fingerprint, docs) as laptop:
            assert laptop.wait_for("welcome")["you"] != offender["who"]
            laptop.open(board)
            laptop.write(board, "b", "2")
            laptop.until(lambda: len(laptop.kept) == 2)
        with Laptop(hub, eve.token, eve.fingerprint) as bad:
            assert bad.wait_for("refused")["why"] == "banned"
        with Laptop(hub, anna.token, anna.fingerprint) as fresh:
            fresh.open(board)
            assert fresh.cards(board) == {"a": "1", "b": "2"}
        assert hub.end() == 0


def test_what_another_program_on_the_hosts_laptop_writes_is_told_to_all(hosted, templates):
    hub = hosted.hub
    anna = pair(hub.port, hub.ready["words"])
    board = f"board-{anna.seat.group}"
    with Laptop(hub, anna.token, anna.fingerprint) as laptop:
        laptop.open(board)
        beside = Archive(hosted.places, templates)
        document = BoardDocument(beside.updates(board))
        journey = document.board.journey(JourneyKind.AS_IS)
        written: list[bytes] = []
        document.listen(lambda change: written.extend(change.updates))
        card = document.add_card(JourneyKind.AS_IS, journey.lanes[0].id, journey.phases[0].id, text="Fra en stick")
        beside.append([(board, update) for update in written])
        beside.close()
        laptop.until(lambda: laptop.cards(board).get(card, {}).get("text") == "Fra en stick")


def test_an_update_on_disk_that_cannot_be_read_keeps_nobody_from_the_rest_and_a_deleted_day_ends_its_hub(
    places, templates, day
):
    beside = Archive(places, templates)
    board = next(iter(beside.read_day(day).board_ids.values()))
    beside.append([(board, b"\xff" * 40)])
    with HubProcess(places, day) as hub:
        anna = pair(hub.port, hub.ready["words"])
        with Laptop(hub, anna.token, anna.fingerprint) as laptop:
            laptop.open(board)
            assert len(laptop.docs[board].get("lanes", type=Map)) > 3
            beside.remove_day(day)
            beside.close()
            laptop.write(board, "k", "x")
            said = hub.said()
            assert (said["ready"], said["why"]) == (False, "gone")
        assert hub.process.wait(SECONDS) == 1
