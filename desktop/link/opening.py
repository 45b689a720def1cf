"""What the host says when it lets a laptop in: which documents may be opened, and where it is. Read without trust."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.model.seat import Right

LONGEST = 200
"""Letters of an id or a name."""
MOST = 256
"""Documents, addresses or people in one message."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that may be opened. `group` is a board's."""

    id: str
    kind: str
    group: str
    right: Right


def read_offers(raw: object) -> tuple[Offer, ...]:
    """Read which documents there are, total; those that may not even be read are left out."""
    found = [_offer(each) for each in raw[:MOST]] if isinstance(raw, list) else []
    return tuple({offer.id: offer for offer in found if offer is not None}.values())


def read_hosts(raw: object) -> tuple[tuple[str, int], ...]:
    """Read where the day may be found, total: addresses and ports."""
    found = [_host(each) for each in raw[:MOST]] if isinstance(raw, list) else []
    return tuple(dict.fromkeys(host for host in found if host is not None))


def words(raw: object) -> str:
    """Read an id or a name, total."""
    return raw[:LONGEST] if isinstance(raw, str) else ""


def _offer(raw: object) -> Offer | None:
    if not isinstance(raw, Mapping):
        return None
    offer = Offer(
        words(raw.get("id")),
        words(raw.get("kind")),
        words(raw.get("group")),
        _one_of(Right, raw.get("right"), Right.NONE),
    )
    return offer if offer.id and offer.right is not Right.NONE else None


def _host(raw: object) -> tuple[str, int] | None:
    address, port = (raw.get("address"), raw.get("port")) if isinstance(raw, Mapping) else (None, None)
    if isinstance(raw, list) and len(raw) == 2:
        address, port = raw
    fits = isinstance(port, int) and not isinstance(port, bool) and 0 < port < 65536
    return (address, port) if fits and isinstance(address, str) and 0 < len(address) <= LONGEST else None  # type: ignore[return-value]  # a port, as was just seen


def _one_of(kinds: Any, raw: object, otherwise: Any) -> Any:  # noqa: ANN401 - of whichever enumeration is asked
    return kinds(raw) if isinstance(raw, str) and raw in list(kinds) else otherwise
