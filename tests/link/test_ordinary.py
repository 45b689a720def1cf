"""The ordinary Yjs programs by themselves: what the other tests take for granted."""

import time

import pytest

from tests.link.ordinary import NEEDED, PATIENCE, Client, Server

pytestmark = NEEDED


@pytest.mark.parametrize("kind", ["hocuspocus", "y-websocket"])
def test_two_ordinary_programs_meet_on_an_ordinary_server(kind: str) -> None:
    of_kind = {"hocuspocus": kind == "hocuspocus"}
    with Server(kind) as server, Client(server.url, "a", **of_kind) as one, Client(server.url, "a", **of_kind) as other:
        one.ask("put", key="k", value={"pos": "x"}, text="Bro 🌉 sø")
        until(lambda: other.ask("state")["cards"].get("k") == {"pos": "x", "text": "Bro 🌉 sø"})
        other.ask("awareness", state={"user": {"name": "Åse"}})
        until(lambda: {"user": {"name": "Åse"}} in one.ask("others").values())


def until(done) -> None:
    """Ask again until it is so; each question waits for its answer, so that nothing spins."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if done():
            return
    raise AssertionError("it never came to be")
