"""The addresses this laptop can be reached at by others in the room, those first that most likely work."""

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

TUNNELS = ("tap", "tun", "utun", "wg")
BARE = ("br-", "cni", "docker", "flannel", "lxc", "podman", "veth", "virbr", "vmnet", "vnet", *TUNNELS)
"""What the names of adapters begin with that lead to machines inside this one, or out of the room through a tunnel."""

SAID = ("default switch", "docker", "host-only", "hyper-v", "loopback", "virtualbox", "vmware", "wsl")
SAID_OF_TUNNELS = ("openvpn", "tap-windows", "wireguard")
"""What Windows says of such adapters."""

HOMES = tuple(ip_network(net) for net in ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"))
"""What rooms and hotspots hand out, the most usual first."""

LOOSE = ip_network("169.254.0.0/16")
"""What two laptops give themselves when a cable joins them and nobody hands out addresses."""

MOST = 6


@dataclass(frozen=True, slots=True)
class Adapter:
    """A network adapter: its name, what the system calls it, and its addresses."""

    name: str
    called: str
    addresses: tuple[str, ...]


def addresses() -> tuple[str, ...]:
    """The laptop's usable addresses, best first; none where it is on no network."""
    import ifaddr

    try:
        found = ifaddr.get_adapters()
    except OSError:
        return ()
    return usable(
        Adapter(str(each.name), str(each.nice_name), tuple(_text(ip.ip) for ip in each.ips)) for each in found
    )


def usable(adapters: Iterable[Adapter]) -> tuple[str, ...]:
    """Those addresses others can use, best first."""
    found = [address for adapter in adapters if not _is_inside(adapter) for address in map(_read, adapter.addresses)]
    kept = [address for address in found if address is not None and not _is_own(address)]
    return tuple(dict.fromkeys(str(address) for address in sorted(kept, key=_rank)))[:MOST]


def _is_inside(adapter: Adapter) -> bool:
    called = adapter.called.casefold()
    return adapter.name.casefold().startswith(BARE) or any(words in called for words in (*SAID, *SAID_OF_TUNNELS))


def _is_own(address: IPv4Address | IPv6Address) -> bool:
    # A link-local IPv6 address means nothing without the other laptop's name for its adapter.
    loose_six = address.version == 6 and address.is_link_local
    return address.is_loopback or address.is_unspecified or address.is_multicast or loose_six


def _rank(address: IPv4Address | IPv6Address) -> int:
    if address.version == 6:
        return 5
    if address in LOOSE:
        return 4
    return next((at for at, home in enumerate(HOMES) if address in home), 3)


def _read(address: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(address)
    except ValueError:
        return None


def _text(address: str | tuple[str, int, int]) -> str:
    return address if isinstance(address, str) else address[0]
