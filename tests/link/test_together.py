"""Several laptops at one board, with the real host as its own process on this machine, and a network that fails."""

import os
import signal
from collections.abc import Callable, Iterator

import pytest

from desktop.archive.archive import Archive
from desktop.model.link_state import Phase
from desktop.model.link_words import sentence
from desktop.model.presence import Hand
from desktop.paths import Places
from tests.link.laptops import Laptop, Wire, family


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


@pytest.fixture
def two(host, laptop) -> Iterator[tuple[Laptop, Laptop]]:
    """A host and a guest who are together, the guest by a wire."""
    invitation = host.invite()
    guest = laptop("guest")
    guest.wire = Wire(invitation.port)
    guest.come_in(invitation, "Bodil", address=("127.0.0.1", guest.wire.port))
    guest.know_only_the_wire()
    yield host, guest
    guest.wire.close()


def in_step(*laptops: Laptop) -> bool:
    """Whether all is everywhere, and each knows it."""
    return all(each.settled for each in laptops) and len({tuple(each.texts()) for each in laptops}) == 1


def test_two_laptops_write_the_same_card_and_see_the_same(two):
    host, guest = two
    card = host.write("Ringer til kommunen")
    guest.until(lambda: guest.texts() == ["Ringer til kommunen"])
    host.board().write_card(card, "text", "Ringer til kommunen hver mandag")
    guest.board().write_card(card, "text", "Borgeren: Ringer til kommunen")
    host.until(lambda: in_step(host, guest))
    assert host.texts() == ["Borgeren: Ringer til kommunen hver mandag"]
    assert guest.together.seat.group == guest.session.day.groups[0].id
    assert (host.troubles, guest.troubles) == ([], [])


def test_everybody_sees_who_is_here_and_what_they_do_until_they_are_gone(two):
    host, guest = two
    group = guest.together.seat.group
    guest.together.show_here("journey", group)
    guest.together.show_hand(group, Hand("Bodil", cursor=(4.0, 8.0)))
    host.until(lambda: [hand.cursor for hand in host.together.hands(group).values()] == [(4.0, 8.0)])
    seen = [here for client, here in host.together.here.items() if client != host.together.client]
    assert [(here.name, here.page, here.own_group) for here in seen] == [("Bodil", "journey", group)]
    assert host.state.others == 1
    guest.leave()
    host.until(lambda: not host.together.hands(group) and host.state.others == 0)


def test_the_hub_is_killed_while_people_type_and_nothing_is_lost(two):
    host, guest = two
    written = [f"{who} {number}" for number in range(12) for who in ("vært", "gæst")]
    for number, text in enumerate(written):
        (guest if number % 2 else host).write(text)
        if number in (6, 14):
            # First the process that does the work, later all of it.
            supervisor, *workers = family(host.hub)
            for each in workers if number == 6 else (supervisor, *workers):
                os.kill(each, signal.SIGKILL)
        host.qtbot.wait(20)
    host.until(lambda: in_step(host, guest) and len(host.texts()) == len(written))
    assert sorted(host.texts()) == sorted(written)
    assert (host.troubles, guest.troubles) == ([], [])


def test_what_is_written_apart_arrives_when_the_network_is_back(two):
    host, guest = two
    guest.wire.cut()
    guest.until(lambda: guest.phase is Phase.APART)
    guest.states.clear()
    for number in range(30):
        guest.write(f"skrevet ved bordet {number}")
    host.write("skrevet hos værten")
    guest.until(lambda: guest.state.waiting)
    said = sentence(guest.state).say(lambda _: "10.42")
    assert said.startswith("Apart from the host since 10.42")
    assert said.endswith("changes wait and are saved here")
    guest.wire.mend()
    guest.until(lambda: in_step(host, guest))
    assert len(host.texts()) == 31
    assert list(dict.fromkeys(state.phase for state in guest.states)) == [
        Phase.APART,
        Phase.CATCHING_UP,
        Phase.TOGETHER,
    ]


def test_a_link_that_goes_silent_is_noticed_and_replaced(two):
    host, guest = two
    guest.wire.freeze()
    guest.write("ud i ingenting")
    guest.until(lambda: guest.phase is Phase.APART)
    assert guest.state.waiting
    guest.wire.mend()
    guest.until(lambda: in_step(host, guest))
    assert host.texts() == ["ud i ingenting"]


def test_a_slow_network_only_makes_it_slower_and_the_count_stays_true(two):
    host, guest = two
    guest.wire.slow(0.15)
    for number in range(5):
        guest.write(f"langsomt {number}")
        host.write(f"hurtigt {number}")
    guest.until(lambda: guest.state.waiting)
    guest.until(lambda: in_step(host, guest))
    assert len(guest.texts()) == 10
    assert guest.phase is Phase.TOGETHER


def test_a_guest_that_was_closed_in_the_middle_of_it_comes_back_with_everything(two, open_archive):
    host, guest = two
    day = guest.session.day.id
    guest.wire.cut()
    guest.until(lambda: guest.phase is Phase.APART)
    guest.write("skrevet lige før låget blev klappet i")
    guest.window.until_saved()
    guest.leave()
    guest.wire.mend()
    guest.open(day)
    guest.until(lambda: in_step(host, guest))
    assert host.texts() == ["skrevet lige før låget blev klappet i"]


def test_all_of_a_day_is_there_for_who_comes_late_and_only_what_they_may_read(two, laptop):
    host, _ = two
    host.write("tidligt på dagen")
    late = laptop("late")
    late.come_in(host.together.invitation, "Ole", group=1)
    assert late.texts() == ["tidligt på dagen"]
    assert late.session.day.title == "Fælles dag"
    kinds = {row["kind"] for row in late.rows()}
    assert "script" not in kinds
    assert "people" not in kinds
    late.write("et andet bords tavle")
    late.until(lambda: late.state.refused)
    assert "does not take" in sentence(late.state).say(str)
    assert host.texts() == ["tidligt på dagen"]


def test_the_host_dies_another_takes_over_and_the_old_one_comes_back_as_a_guest(host, laptop):
    invitation = host.invite()
    other, table = laptop("other"), laptop("table")
    host.until(lambda: host.together.invitation.facilitator_words)
    words, other.wire = host.together.invitation.facilitator_words, Wire(invitation.port, "127.0.0.7")
    other.come_in(invitation, "Anna", words=words, address=("127.0.0.1", other.wire.port))
    table.come_in(invitation, "Bodil")
    other.until(lambda: other.together.can_take_over)
    table.write("før det gik galt")
    host.until(lambda: in_step(host, other, table))
    host.write("kun på den gamle vært")
    day = host.session.day.id
    host.window.until_saved()
    host.die()
    table.until(lambda: table.phase is Phase.APART and other.phase is Phase.APART)
    table.write("skrevet uden vært")
    other.together.take_over()
    other.until(lambda: in_step(other, table) and "skrevet uden vært" in other.texts())
    assert other.state.hosting
    host.open(day)
    host.until(lambda: in_step(host, other, table) and len(host.texts()) == 3)
    assert sorted(table.texts()) == ["før det gik galt", "kun på den gamle vært", "skrevet uden vært"]
    assert not host.state.hosting
    host.together.invite()
    host.until(lambda: host.phase is Phase.TOGETHER and not host.state.hosting)
    assert host.together.invitation is None
