"""Which machines answer on the local network at all: the system's table of hardware addresses, read without rights."""

import re
import socket
import struct
import sys
from contextlib import suppress
from ipaddress import AddressValueError, IPv4Address
from pathlib import Path

from desktop.link.roomtest.asking import answer_of, powershell

DISCARD = 9
ROUTES, TABLE = Path("/proc/net/route"), Path("/proc/net/arp")
COMPLETE = 2
ARP_COLUMNS, ROUTE_COLUMNS = 4, 3
_HARDWARE = re.compile(r"\b(?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}\b", re.IGNORECASE)
_THERE = {"Reachable", "Stale", "Delay", "Probe", "Permanent"}
_GONE = {"Unreachable", "Incomplete"}


def nudge(address: str) -> None:
    """Have the system look for a machine: a byte that nobody has to answer."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as calling:
        calling.sendto(b"\n", (address, DISCARD))


def answers(address: str) -> bool | None:
    """Whether a machine answered when it was last looked for; None where the system does not tell."""
    address = str(IPv4Address(address))
    if sys.platform == "win32":
        told = powershell(f"(Get-NetNeighbor -IPAddress '{address}' -ErrorAction SilentlyContinue).State")
        return None if told is None else state_in(told)
    with suppress(OSError):
        return in_table(TABLE.read_text("ascii", "replace"), address)
    told = answer_of("arp", "-n", address)
    return None if told is None else in_words(told)


def gateway() -> str:
    """The address of the router; empty where there is none or the system does not tell."""
    if sys.platform == "win32":
        told = powershell("(Get-NetRoute -DestinationPrefix '0.0.0.0/0' | Sort-Object RouteMetric).NextHop")
        return first_address(told or "")
    with suppress(OSError):
        return router_in(ROUTES.read_text("ascii", "replace"))
    told = answer_of("route", "-n", "get", "default") or ""
    return first_address("\n".join(line.partition(":")[2] for line in told.splitlines() if "gateway" in line))


def state_in(told: str) -> bool | None:
    """What the states of a neighbour in Windows mean."""
    states = set(told.split())
    if states & _THERE:
        return True
    return False if states & _GONE else None


def in_table(table: str, address: str) -> bool | None:
    """What the table of Linux says about an address."""
    for line in table.splitlines():
        columns = line.split()
        if len(columns) >= ARP_COLUMNS and columns[0] == address:
            with suppress(ValueError):
                return bool(int(columns[2], 16) & COMPLETE)
    return None


def in_words(told: str) -> bool | None:
    """What `arp` says on a Mac."""
    if "incomplete" in told:
        return False
    return True if _HARDWARE.search(told) else None


def router_in(routes: str) -> str:
    """The way to everywhere in the table of Linux."""
    for line in routes.splitlines()[1:]:
        columns = line.split()
        with suppress(ValueError, struct.error):
            if len(columns) >= ROUTE_COLUMNS and int(columns[1], 16) == 0 and int(columns[2], 16):
                return str(IPv4Address(struct.pack("<I", int(columns[2], 16))))
    return ""


def first_address(told: str) -> str:
    """The first thing that is an address and leads somewhere."""
    for word in told.split():
        with suppress(AddressValueError):
            if int(IPv4Address(word)):
                return word
    return ""
