"""Calls the room test of another laptop and measures the way there and back."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address

from desktop.link.ports import PORT
from desktop.link.roomtest.contact import Contact, contact_of
from desktop.link.roomtest.wire import AMOUNT, CONNECTING, GREETING, VERSION, Nonsense, Stop, Wire, megabits, number
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

PINGS = 9
DIGITS = 4
LAST_PORT = 65_535
MOST_SECONDS = 3_600.0


class WrongCode(Exception):
    """A room test answers, and knows another code."""


@dataclass(frozen=True, slots=True)
class Other:
    """The other laptop's room test."""

    address: str
    port: int
    code: str


def other_from(address: str, code: str) -> Other:
    """Understand what somebody typed; raises `Trouble` with what is wrong with it."""
    machine, colon, port = address.strip().partition(":")
    try:
        found = IPv4Address(machine.strip())
    except AddressValueError:
        found = IPv4Address(0)
    wanted = number(port.strip(), LAST_PORT) if colon else float(PORT)
    if found.is_unspecified or found.is_multicast or not wanted or wanted != int(wanted):
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "“{address}” is no address of a laptop."),
            QT_TRANSLATE_NOOP("Trouble", "Type it as the other laptop shows it, such as 192.168.1.20."),
            address=address.strip()[:60],
        )
    digits = "".join(code.split())
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "The code is the four digits that the other laptop shows."),
        )
    return Other(str(found), int(wanted), digits)


@contextmanager
def calling(other: Other, stop: Stop, *words: object) -> Iterator[tuple[Wire, list[str]]]:
    """Connect, say what is wanted, and give the connection with what was answered.

    Raises `OSError` when there is no way, `WrongCode`, or `Nonsense` when something else listens there.
    """
    connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with stop.holding(connection):
        connection.settimeout(CONNECTING)
        connection.connect((other.address, other.port))
        wire = Wire(connection)
        wire.say(GREETING, VERSION, other.code, *words)
        answer = wire.hear()
        if answer[:1] == ["wrong"]:
            raise WrongCode
        if answer[:1] != ["yes"]:
            raise Nonsense
        yield wire, answer[1:]


def try_out(other: Other, stop: Stop) -> Contact:
    """Whether the other room test answers."""
    return greet(other, stop)[0]


def greet(other: Other, stop: Stop) -> tuple[Contact, str]:
    """Whether the other room test answers, and the name it announces itself by."""
    try:
        with calling(other, stop, "here") as (_, answer):
            return Contact.REACHED, (answer or [""])[0]
    except WrongCode:
        return Contact.WRONG_CODE, ""
    except Nonsense:
        return Contact.NOT_OURS, ""
    except OSError as fault:
        return contact_of(fault), ""


def round_trip(other: Other, stop: Stop) -> float:
    """The usual time there and back, in milliseconds."""
    with calling(other, stop, "ping") as (wire, _):
        times = []
        for _ in range(PINGS):
            begun = time.perf_counter()
            wire.say("p")
            wire.hear()
            times.append(time.perf_counter() - begun)
        return sorted(times)[PINGS // 2] * 1_000


def speed_down(other: Other, stop: Stop) -> float:
    """Megabits a second from there to here."""
    with calling(other, stop, "give") as (wire, _):
        return megabits(*wire.drink(AMOUNT))


def speed_up(other: Other, stop: Stop) -> float:
    """Megabits a second from here to there, as they count there."""
    with calling(other, stop, "take") as (wire, _):
        wire.pour(AMOUNT)
        word, got, seconds = [*wire.hear(), "", "", ""][:3]
        bytes_there, time_there = number(got, AMOUNT), number(seconds, MOST_SECONDS)
        if word != "got" or bytes_there is None or time_there is None:
            raise Nonsense
        return megabits(int(bytes_there), time_there)


def way_back(other: Other, stop: Stop, port: int, code: str) -> Contact:
    """Whether the other reaches this laptop, by its own word."""
    with calling(other, stop, "back", port, code) as (_, answer):
        try:
            return Contact((answer or [""])[0])
        except ValueError:
            raise Nonsense from None


def heard_there(other: Other, stop: Stop, name: str) -> bool | None:
    """Whether the other hears this laptop's announcement."""
    with calling(other, stop, "seen", name) as (_, answer):
        return {"heard": True, "unheard": False}.get((answer or [""])[0])


def tell(other: Other, stop: Stop, *words: object) -> None:
    """Tell the other what was measured."""
    with calling(other, stop, "told", *words):
        pass
