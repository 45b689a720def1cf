"""The reference Yjs program and Brobyg programs on one board of a hosted day, over TLS with the day's certificate."""

import json
import os
import signal
import sys

import pytest

from desktop.link import wire
from desktop.link.awareness import Entry, entries, packed_entries
from desktop.link.keys import load_hosting
from tests.link.hub_process import HubProcess, Laptop, pair
from tests.link.ordinary import NEEDED, Client

pytestmark = [NEEDED, pytest.mark.skipif(sys.platform != "linux", reason="kills processes")]


@pytest.fixture
def day(archive) -> str:
    made = archive.create_day("Prøvedag", "", "social", ["Gruppe 1", "Gruppe 2"])
    archive.close()
    return made


@pytest.fixture
def certificate(tmp_path, places):
    """The day's certificate as a file, once a hub has made it."""

    def written(day: str):
        path = tmp_path / "day.pem"
        path.write_text(load_hosting(places, day).certificate.pem, "ascii")
        return path

    return written


def test_an_ordinary_yjs_program_writes_as_its_seat_allows_though_the_hub_falls(places, day, certificate):
    with HubProcess(places, day) as hub:
        anna, bo, yjs = (pair(hub.port, hub.ready["words"], name) for name in ("Anna", "Bo", "Yrsa"))
        eve = pair(hub.port, hub.ready["words"], "Eve", group=1)
        board = f"board-{anna.seat.group}"
        url = f"wss://127.0.0.1:{hub.port}/doc"
        with (
            Laptop(hub, anna.token, anna.fingerprint) as one,
            Laptop(hub, bo.token, bo.fingerprint) as other,
            Client(url, board, yjs.token, certificate(day)) as ordinary,
            Client(url, board, eve.token, certificate(day)) as of_another_group,
        ):
            one.open(board)
            other.open(board)
            one.write(board, "anna", "Mødet 😀")
            ordinary.ask("put", key="yrsa", value={"pos": "x"}, text="Bro 🌉 sø")
            everything = {"anna": "Mødet 😀", "yrsa": {"pos": "x", "text": "Bro 🌉 sø"}}
            for laptop in (one, other):
                laptop.until(lambda laptop=laptop: laptop.cards(board) == everything)
            ordinary.until("state", {"cards": everything})
            of_another_group.until("state", {"cards": everything})
            of_another_group.ask("put", key="eve", value={"pos": "x"})
            one.socket.send(wire.awareness(packed_entries([Entry(7, 1, json.dumps({"writing": "kort"}))]), board))
            ordinary.ask("awareness", state={"user": {"name": "En anden", "color": "#f00"}})
            client = ordinary.ask("client")
            seen = {}

            def told() -> bool:
                for message in other.seen:
                    seen.update({entry.client: json.loads(entry.state) for entry in entries(message)})
                return {7, client} <= seen.keys() and bool(seen[client])

            other.until(told)
            assert seen[7]["user"]["name"] == "Anna"
            assert seen[client]["user"] == {"name": "Yrsa", "color": "#f00"}, "its seat's name, not a claimed one"
            ordinary.until("others", lambda others: others.get("7", {}).get("writing") == "kort")
            ordinary.ask("offline")
            ordinary.ask("put", key="offline", value={"pos": "y"}, text="skrevet alene")
            one.until(lambda: len(one.kept) == 2)  # what was opened and written before has its answers
            one.write(board, "imens", "z")
            one.until(lambda: len(one.kept) == 3)
            os.kill(hub.worker, signal.SIGKILL)
            assert hub.said()["port"] == hub.port
            ordinary.ask("online")
            ordinary.until("state", lambda state: state["cards"].get("imens") == "z")
            with Laptop(hub, bo.token, bo.fingerprint, other.docs) as back:
                back.open(board)
                back.until(lambda: back.cards(board) == ordinary.ask("state")["cards"])
                assert back.cards(board).keys() == {"anna", "yrsa", "imens", "offline"}, "and nothing of another group"
                assert back.cards(board)["offline"] == {"pos": "y", "text": "skrevet alene"}
        assert hub.end() == 0
