"""What the host says when it lets a laptop in: which documents may be opened. Read without trust."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.seat import Right

LONGEST = 200
"""Letters of an id or a name."""
MOST = 256
"""Documents or people in one message."""


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


def words(raw: object) -> str:
    """Read an id or a name, total."""
    return raw[:LONGEST] if isinstance(raw, str) else ""


def _offer(raw: object) -> Offer | None:
    if not isinstance(raw, Mapping):
        return None
    allowed = words(raw.get("right"))
    right = Right(allowed) if allowed in list(Right) else Right.NONE
    offer = Offer(words(raw.get("id")), words(raw.get("kind")), words(raw.get("group")), right)
    return offer if offer.id and offer.right is not Right.NONE else None
