"""Coming in to a day with the words: what may go wrong at the door, who has to say yes, and what is fetched."""

import socket

from click.testing import CliRunner

from desktop.archive.archive import Archive
from desktop.commands.root import build
from desktop.link.keys import load_door
from desktop.link.words import all_words
from desktop.linking_doors import is_left
from desktop.linking_join import Joining
from desktop.model.join_trouble import CodeTrouble, NoContactTrouble, OutTrouble
from desktop.model.link_state import PersonState, Phase
from desktop.model.link_words import sentence
from desktop.model.sides import Side
from desktop.words import untranslated
from tests.archive.conftest import write
from tests.link.laptops import Laptop


def test_what_goes_wrong_at_the_door_is_told_so_that_it_can_be_mended(laptop):
    guest = laptop("guest")
    told: list = []
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    right = "-".join(all_words()[:3])
    for words, trouble in (
        ("xyzzy-xyzzy-xyzzy", CodeTrouble),
        ("-".join(all_words()[:2]), CodeTrouble),
        (right, NoContactTrouble),
    ):
        joining = Joining(guest.window.shelf, guest.places)
        joining.failed.connect(told.append)
        joining.begin("127.0.0.1", port, words, "Bodil", Side.PROVIDER)
        guest.until(lambda: told)
        assert isinstance(told.pop(), trouble), words
    assert guest.ask(Archive.days) == ()


def test_who_stops_at_the_last_moment_is_left_with_no_day_that_looks_like_their_own(host, laptop):
    invitation = host.invite()
    guest = laptop("guest")
    joining = guest.joining = Joining(guest.window.shelf, guest.places)
    joining.asked_group.connect(lambda groups: joining.choose(groups[0][0]))
    guest.window.shelf.days_changed.connect(lambda days: joining.stop() if days else None)
    joining.begin("127.0.0.1", invitation.port, invitation.words, "Bodil", Side.PROVIDER)
    guest.until(lambda: guest.ask(Archive.days))
    assert load_door(guest.places, host.session.day.id) is not None


def others(host) -> dict[str, PersonState]:
    """Who else is on the host's list, and how they stand."""
    return {each.name: each.state for each in host.together.roster.people if not each.own}


def test_a_laptop_that_joins_anew_stands_on_the_list_once_and_one_that_is_gone_is_taken_off(host, laptop):
    invitation = host.invite()
    guest = laptop("guest")
    guest.come_in(invitation, "Bodil")
    guest.leave()
    host.until(lambda: others(host) == {"Bodil": PersonState.AWAY})
    guest.come_in(invitation, "Bo", group=1)
    host.until(lambda: others(host) == {"Bo": PersonState.HERE})
    who = next(each.who for each in host.together.roster.people if each.name == "Bo")
    day = guest.session.day.id
    guest.leave()
    host.until(
        lambda: others(host) == {"Bo": PersonState.AWAY},
    )
    host.together.take_off(who)
    host.until(lambda: others(host) == {})
    guest.open(day)
    guest.until(lambda: guest.phase is Phase.REFUSED)
    guest.leave()
    guest.come_in(invitation, "Bo")
    host.until(lambda: others(host) == {"Bo": PersonState.HERE})


def test_a_table_that_takes_part_no_longer_does_not_become_the_facilitator(host, laptop):
    guest = laptop("guest")
    guest.come_in(host.invite(), "Bodil")
    host.until(lambda: others(host) == {"Bodil": PersonState.HERE})
    sits = guest.together.seat
    day = guest.session.day.id
    guest.together.leave()
    guest.until(lambda: guest.phase is Phase.ALONE and is_left(load_door(guest.places, day)))
    assert (guest.together.seat, guest.state.left) == (sits, True)
    host.until(lambda: others(host) == {})
    guest.leave()
    guest.open(day)
    guest.until(lambda: guest.state.left)
    assert (guest.together.seat, guest.phase) == (sits, Phase.ALONE)
    refused = CliRunner().invoke(build(untranslated), ["--data-dir", str(guest.places.data), "host", day])
    assert refused.exit_code == 1
    assert "takes part in the theme day at a table" in refused.output


def test_who_comes_in_waits_for_a_yes_and_may_be_put_out_again(host, laptop):
    invitation = host.invite()
    guest = laptop("guest")
    refuse_wrong_words(guest, invitation)
    host.together.ask_first(on=True)
    host.until(lambda: host.together.roster.ask_first)
    be_turned_away(host, guest, invitation)
    day = be_let_in(host, guest, invitation)
    be_put_out(host, guest)
    come_again_with_what_was_written_meanwhile(host, guest, invitation, day)


def refuse_wrong_words(guest: Laptop, invitation) -> None:
    trouble = guest.join(
        invitation, "Bodil", words="abe-and-bil" if invitation.words != "abe-and-bil" else "abe-bil-and"
    )
    assert isinstance(trouble, CodeTrouble)
    assert guest.ask(Archive.days) == ()


def knock(host: Laptop, guest: Laptop, invitation) -> tuple[list, str]:
    """Ask to come in; give what will be told of it, and the hub's name for who waits."""
    told: list = []
    joining = guest.joining = Joining(guest.window.shelf, guest.places)
    joining.waiting.connect(lambda: told.append("waiting"))
    joining.joined.connect(told.append)
    joining.failed.connect(told.append)
    joining.asked_group.connect(lambda groups: joining.choose(groups[1][0]))
    joining.begin("127.0.0.1", invitation.port, invitation.words, "Bodil", Side.PROVIDER)
    host.until(lambda: told == ["waiting"] and host.together.roster.of(PersonState.WAITING))
    (person,) = host.together.roster.of(PersonState.WAITING)
    assert (person.name, person.group) == ("Bodil", host.session.day.groups[1].id)
    told.clear()
    return told, person.who


def be_turned_away(host: Laptop, guest: Laptop, invitation) -> None:
    told, who = knock(host, guest, invitation)
    host.together.turn_away(who)
    guest.until(lambda: told)
    assert isinstance(told[0], OutTrouble)
    host.until(lambda: not host.together.roster.of(PersonState.WAITING))
    assert guest.ask(Archive.days) == ()
    assert load_door(guest.places, host.session.day.id) is None


def be_let_in(host: Laptop, guest: Laptop, invitation) -> str:
    told, who = knock(host, guest, invitation)
    host.together.admit(who)
    guest.until(lambda: told)
    assert told == [host.session.day.id]
    entry = guest.ask(lambda archive: archive.library.workshops.get(told[0]))
    assert (entry["title"], entry["origin"]) == ("Fælles dag", "link")
    guest.open(told[0])
    guest.until(lambda: guest.phase is Phase.TOGETHER)
    return told[0]


def be_put_out(host: Laptop, guest: Laptop) -> None:
    def here() -> list:
        return [each for each in host.together.roster.of(PersonState.HERE) if each.name == "Bodil"]

    host.until(lambda: len(here()) == 1)
    host.together.put_out(here()[0].who)
    guest.until(lambda: guest.phase is Phase.PUT_OUT)
    assert [type(trouble) for trouble in guest.troubles] == [OutTrouble]
    assert sentence(guest.state).text == "The facilitator has put this laptop out – everything is saved here"
    guest.leave()


def come_again_with_what_was_written_meanwhile(host: Laptop, guest: Laptop, invitation, day: str) -> None:
    """A day that is here already is merged with what the host has, and brings what was written in it."""
    host.together.ask_first(on=False)
    host.until(lambda: not host.together.roster.ask_first)
    host.write("hos værten")
    host.window.until_saved()

    def add(archive: Archive) -> None:
        opened = archive.read_day(day)
        group = opened.day.day.groups[0].id
        archive.append([(opened.board_ids[group], update) for update in write(opened.boards[group], "på den anden")])

    guest.ask(add)
    guest.come_in(invitation, "Bodil")
    guest.until(lambda: sorted(guest.texts()) == sorted(host.texts()) == ["hos værten", "på den anden"])
    guest.until(lambda: guest.settled)
