"""Hosting a day by command: until Ctrl-C, or for as long as the window that started it is there."""

import json
import multiprocessing
import os
import sys
import threading
from multiprocessing.connection import Connection
from typing import Any

import click

from desktop.commands.office import Office
from desktop.model.seat import Role
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

FAILED = {
    "port": (
        QT_TRANSLATE_NOOP("Trouble", "The day cannot be hosted: the port is taken."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another one with --port, or end the program that has it."),
    ),
    "gone": (QT_TRANSLATE_NOOP("Trouble", "This theme day is no longer in the library."), ""),
    "falls": (
        QT_TRANSLATE_NOOP("Trouble", "The host has stopped because it kept failing."),
        QT_TRANSLATE_NOOP("Trouble", "Everything that was acknowledged is in the library. Start it again."),
    ),
}


def command(translate: Translate) -> click.Command:
    """Make `host`."""

    @click.command(
        "host", help=translate("Commands", "Let other laptops in the room work on a theme day with this one.")
    )
    @click.argument("day")
    @click.option(
        "--port", default=0, type=click.IntRange(0, 65535), help=translate("Commands", "Listen on this port.")
    )
    @click.option("--bind", default="", metavar="ADDR", help=translate("Commands", "Listen on this address only."))
    @click.option("--with-window", is_flag=True, hidden=True)
    @click.pass_obj
    def host(office: Office, day: str, port: int, bind: str, *, with_window: bool) -> None:
        from desktop.link.hub_order import Order
        from desktop.link.hub_supervisor import Supervisor
        from desktop.linking_doors import seat_before

        with office.archive() as archive:
            found = archive.find_day(day)
        seat = None if with_window else seat_before(office.places, found.id)
        if seat is not None and seat.role is not Role.FACILITATOR:
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "This laptop takes part in the theme day at a table."),
                QT_TRANSLATE_NOOP(
                    "Trouble", "Only the facilitator's laptop hosts it; a deputy takes over in the window."
                ),
            )
        order = Order(office.places.data, found.id, port, bind)
        teller = _for_window if with_window else _Teller(office).tell
        stop, pull = multiprocessing.Pipe(duplex=False)
        if with_window:
            threading.Thread(target=_hold, args=(pull,), daemon=True).start()
        trouble: list[Trouble] = []

        def say(said: dict[str, Any]) -> None:
            if said.get("ready") is False and not with_window:
                trouble.append(_trouble(said))
            else:
                teller(said)

        try:
            asked = Supervisor(order, say, stop).run()
        except KeyboardInterrupt:
            asked = True
        if not asked:
            raise trouble[0] if trouble else Trouble(*FAILED["falls"])

    return host


def _hold(pull: Connection) -> None:
    """Wait until whoever holds the other end of standard input lets go, or is gone."""
    # Not by way of `sys.stdin`: a thread that waits in there when the program ends makes it end badly.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    pull.close()


def _for_window(said: dict[str, Any]) -> None:
    """Tell the window in one line."""
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


class _Teller:
    """Tells whoever sits at the terminal."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._told = ""

    def tell(self, said: dict[str, Any]) -> None:
        """Tell where the day is and by which words, once for each time they change; and who was put out."""
        translate, say = self._office.translate, self._office.say
        if "offender" in said:
            text = translate("Commands", "The laptop of {name} has sent what cannot be read and was put out.")
            say(text.format(name=said["offender"]["name"]))
            return
        where = ", ".join(f"{address}:{said['port']}" for address in said["addresses"])
        text = translate("Commands", "{title} is open to the room.\nAddress: {where}\nWords: {words}\nEnd with Ctrl+C.")
        told = text.format(title=said["title"], where=where, words=said["words"])
        if told != self._told:
            self._told = told
            say(told)


def _trouble(said: dict[str, Any]) -> Trouble:
    """What a hub that gives up says, as trouble."""
    if "trouble" in said:
        text, advice, values = said["trouble"]
        return Trouble(text, advice, **values)
    return Trouble(*FAILED.get(str(said.get("why")), FAILED["falls"]))
