"""Several laptops at one board, with the real host as its own process on this machine."""

from collections.abc import Callable, Iterator

import pytest

from desktop.archive.archive import Archive
from desktop.paths import Places
from tests.link.laptops import Laptop


@pytest.fixture
def laptop(qtbot, tmp_path, templates) -> Iterator[Callable[[str], Laptop]]:
    made: list[Laptop] = []

    def one_more(name: str) -> Laptop:
        made.append(Laptop(qtbot, Places(tmp_path / name), templates))
        return made[-1]

    yield one_more
    for each in reversed(made):
        each.close()


@pytest.fixture
def host(laptop, tmp_path, templates) -> Laptop:
    """A laptop that has prepared a day with two groups and has it open."""
    archive = Archive(Places(tmp_path / "host"), templates)
    day = archive.create_day("Fælles dag", "2026-05-12", "social", ["Gruppe 1", "Gruppe 2"])
    archive.close()
    made = laptop("host")
    made.open(day)
    return made


def test_two_laptops_write_the_same_card_and_see_the_same(host, laptop):
    invitation = host.invite()
    card = host.write("Ringer til kommunen")
    guest = laptop("guest")
    guest.come_in(invitation, "Bodil")
    guest.until(lambda: guest.texts() == ["Ringer til kommunen"])
    host.board().write_card(card, "text", "Ringer til kommunen hver mandag")
    guest.board().write_card(card, "text", "Borgeren: Ringer til kommunen")
    host.until(lambda: host.texts() == guest.texts() and host.settled and guest.settled)
    assert host.texts() == ["Borgeren: Ringer til kommunen hver mandag"]
