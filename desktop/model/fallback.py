"""The fallback plan: how a day goes on where the network of the house does not, and what is known of this laptop."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FallbackPlan:
    """The addresses others may type, as they are here and now, and the port a day is hosted on."""

    addresses: tuple[str, ...]
    port: int
