"""The networks this laptop is on, and its addresses there: what others type to reach it."""

import re
import socket
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Interface

from desktop.link.addresses import Adapter as RoomAdapter
from desktop.link.addresses import usable
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

ELSEWHERE = ("198.51.100.1", 9)
"""An address for examples (RFC 5737), only to ask the system which way it would take; nothing is sent."""


class Kind(StrEnum):
    """What an adapter leads to."""

    ROOM = "room"
    TUNNEL = "tunnel"
    INSIDE = "inside"
    """To programs on this laptop alone."""


_TUNNEL = re.compile(
    r"\b(tun|tap|utun|wg|ppp|ipsec)\d*\b|vpn|wireguard|tailscale|zerotier|anyconnect|globalprotect|pangp|forti|zscaler"
    r"|pulse secure|netextender|secure client",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Adapter:
    """A way out of this laptop: its name, and its address with the length of its network's prefix."""

    name: str
    at: IPv4Interface

    @property
    def kind(self) -> Kind:
        if _TUNNEL.search(self.name):
            return Kind.TUNNEL
        alone = RoomAdapter(self.name, self.name, (str(self.at.ip),))
        return Kind.ROOM if usable((alone,)) else Kind.INSIDE


@dataclass(frozen=True, slots=True)
class Network:
    """All adapters, the one that leads furthest first."""

    adapters: tuple[Adapter, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """What others can type; those that laptops gave themselves only where there are no others."""
        room = [each.at.ip for each in self.adapters if each.kind is Kind.ROOM]
        given = [address for address in room if not address.is_link_local]
        return tuple(map(str, given or room))

    @property
    def tunnel(self) -> str:
        """The name of a VPN that is on; empty where none is."""
        return next((each.name for each in self.adapters if each.kind is Kind.TUNNEL), "")

    def reaches(self, address: str) -> bool:
        """Whether an address is in one of the room's networks this laptop is on."""
        return any(IPv4Address(address) in each.at.network for each in self.adapters if each.kind is Kind.ROOM)


def find_network() -> Network:
    """Look at this laptop's adapters."""
    import ifaddr  # only here

    found = []
    with suppress(OSError):
        for adapter in ifaddr.get_adapters():
            name = adapter.nice_name if isinstance(adapter.nice_name, str) else str(adapter.name)
            for ip in adapter.ips:
                if ip.is_IPv4 and isinstance(ip.ip, str):
                    found.append(Adapter(name, IPv4Interface(f"{ip.ip}/{ip.network_prefix}")))
    first = _leading_out()
    there = [each for each in found if not each.at.ip.is_loopback]
    return Network(tuple(sorted(there, key=lambda each: str(each.at.ip) != first)))


def _leading_out() -> str:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect(ELSEWHERE)
        return str(asking.getsockname()[0])
    return ""


def judge_network(network: Network) -> Finding:
    """Whether this laptop is on a network that others can be on, too."""
    addresses = network.addresses
    if not addresses:
        return Finding(
            Check.NETWORK,
            Verdict.BAD,
            QT_TRANSLATE_NOOP("RoomTest", "This laptop is on no network."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "Join the Wi-Fi of the room, put in a cable, or turn on your own hotspot: see the fallback plan.",
            ),
        )
    values = {"addresses": ", ".join(addresses), "name": network.tunnel}
    if IPv4Address(addresses[0]).is_link_local:
        return Finding(
            Check.NETWORK,
            Verdict.WARNING,
            QT_TRANSLATE_NOOP(
                "RoomTest", "Nobody gives out addresses on this network; this laptop made its own: {addresses}."
            ),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "That is enough for laptops joined by a cable or a switch. On Wi-Fi it means that the network does "
                "not work: leave it and join it again.",
            ),
            values,
        )
    if network.tunnel:
        return Finding(
            Check.NETWORK,
            Verdict.WARNING,
            QT_TRANSLATE_NOOP("RoomTest", "The address here is {addresses}, and a VPN is on ({name})."),
            QT_TRANSLATE_NOOP(
                "RoomTest",
                "A VPN can hide this laptop from the others in the room. If they do not reach it, turn the VPN off "
                "while the day runs, or ask IT to let the local network through.",
            ),
            values,
        )
    return Finding(
        Check.NETWORK,
        Verdict.GOOD,
        QT_TRANSLATE_NOOP("RoomTest", "The address of this laptop here is {addresses}."),
        values=values,
    )
