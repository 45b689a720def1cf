"""An ordinary Yjs program and Brobyg at one board: over Brobyg's hub, and over an ordinary server."""

import json
import ssl
from pathlib import Path

import pytest

from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Phase
from desktop.model.presence import Hand
from desktop.model.sides import Side
from desktop.paths import Places
from tests.link.hub_process import pair
from tests.link.laptops import Laptop
from tests.link.ordinary import NEEDED, Client, DayServer

pytestmark = NEEDED
AS_IS = JourneyKind.AS_IS


@pytest.fixture
def laptops(qtbot, tmp_path: Path, templates):
    made: list[Laptop] = []

    def one_more() -> Laptop:
        made.append(Laptop(qtbot, Places(tmp_path / f"laptop{len(made)}"), templates))
        return made[-1]

    yield one_more
    for laptop in reversed(made):
        laptop.close()


@pytest.fixture
def host(laptops) -> Laptop:
    laptop = laptops()
    days: list[str] = []
    laptop.window.shelf.create_day("Prøvedag", "2026-11-28", "social", ("Gruppe 1", "Gruppe 2"), days.append)
    laptop.until(lambda: days)
    laptop.open(days[0])
    return laptop


def texts(client: Client) -> list[str]:
    return sorted(card["text"] for card in client.ask("state")["cards"].values() if not card.get("del"))


def test_a_yjs_program_and_two_brobygs_write_at_one_board_and_see_each_other(host, laptops, tmp_path):
    invitation = host.invite()
    guest = laptops()
    guest.come_in(invitation, "Bo")
    joined = pair(invitation.port, invitation.words, "Yjs")
    certificate = tmp_path / "day.pem"
    certificate.write_text(ssl.get_server_certificate(("127.0.0.1", invitation.port)))
    group = host.session.day.groups[0].id
    url, room = f"wss://127.0.0.1:{invitation.port}/doc", f"board-{group}"
    with Client(url, room, joined.token, certificate, roots=["cards", "phases"]) as yjs:
        card = host.write("Anja ringer æøå")
        host.until(lambda: texts(yjs) == ["Anja ringer æøå"])
        yjs.ask("insert", key=card, at=len("Anja"), text=" 🌉")
        host.until(lambda: host.texts() == guest.texts() == ["Anja 🌉 ringer æøå"])
        yjs.ask("offline")
        guest.board().write_card(card, "text", "Anja 🌉 ringer æøå igen")
        yjs.ask("insert", key=card, at=0, text="I dag: ")
        yjs.ask("online")
        both = "I dag: Anja 🌉 ringer æøå igen"
        host.until(lambda: host.texts() == guest.texts() == texts(yjs) == [both])
        yjs.ask("awareness", state={"user": {"name": "En anden"}, "cursor": None})
        host.until(lambda: "Yjs" in {hand.name for hand in host.together.hands(group).values()})
        guest.together.show_hand(group, Hand("Bo", Side.PROVIDER, "as_is", (10.0, 20.0), card))
        host.until(lambda: any(state.get("writing") == card for state in yjs.ask("others").values()))
        seen = next(state for state in yjs.ask("others").values() if state.get("writing") == card)
        assert seen["user"]["name"] == "Bo"
    assert json.dumps(texts_of(host)) == json.dumps(texts_of(guest))


def texts_of(laptop: Laptop) -> dict[str, str]:
    return {card.id: card.text for card in laptop.board().board.journey(AS_IS).in_reading_order()}


@pytest.fixture
def other(host, laptops, tmp_path) -> Laptop:
    """Another laptop with the same day, from a file."""
    file = tmp_path / "dag.brobyg"
    done: list[object] = []
    host.window.shelf.export_day(host.session.day.id, file, done.append)
    host.until(lambda: done)
    laptop = laptops()
    laptop.window.shelf.import_day(file, done.append)
    host.until(lambda: len(done) == 2)
    laptop.open(host.session.day.id)
    return laptop


def test_two_brobygs_write_at_one_board_over_the_server_that_the_readme_sets_up(host, other, tmp_path):
    group = host.session.day.groups[0].id
    with DayServer(tmp_path / "days", "hemmelig") as server:
        for laptop in (host, other):
            laptop.together.use_server(server.url, "hemmelig")
        for laptop in (host, other):
            laptop.until(lambda laptop=laptop: laptop.phase is Phase.TOGETHER)
        card = host.write("Anja ringer")
        other.until(lambda: other.texts() == ["Anja ringer"])
        other.board().write_card(card, "text", "Anja ringer æøå 🌉")
        host.until(lambda: host.texts() == ["Anja ringer æøå 🌉"])
        with Client(server.url, f"board-{group}", token="hemmelig", hocuspocus=True) as yjs:
            host.until(lambda: texts(yjs) == ["Anja ringer æøå 🌉"])
            yjs.ask("insert", key=card, at=0, text="Nu: ")
            host.until(lambda: host.texts() == other.texts() == ["Nu: Anja ringer æøå 🌉"])
        host.together.show_here("journey", group, "as_is", None)
        other.until(lambda: any(each.page == "journey" for each in other.together.here.values()))
        host.until(lambda: host.settled and other.settled)
        port = server.port
    host.until(lambda: host.phase is Phase.APART and other.phase is Phase.APART)
    host.board().write_card(card, "text", "Nu: Anja ringer æøå 🌉 igen")
    with DayServer(tmp_path / "days", "hemmelig", port):
        other.until(lambda: other.texts() == ["Nu: Anja ringer æøå 🌉 igen"])
        host.until(lambda: host.settled and other.settled)


def test_the_server_lets_nobody_in_who_shows_another_token(host, tmp_path):
    with DayServer(tmp_path / "days", "hemmelig") as server:
        host.together.use_server(server.url, "gættet")
        host.until(lambda: host.phase is Phase.REFUSED)
