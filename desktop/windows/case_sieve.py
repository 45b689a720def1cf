"""Which cases of the library are wanted in the list: by target group, law and theme, archived ones or not."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import MappingProxyType

from desktop.archive.entries import CaseEntry


class Facet(Enum):
    """What cases can be sorted out by."""

    TARGET_GROUP = auto()
    LAW = auto()
    THEME = auto()

    def of(self, entry: CaseEntry) -> tuple[str, ...]:
        """What a case says about this facet."""
        match self:
            case Facet.TARGET_GROUP:
                return entry.target_groups
            case Facet.LAW:
                return entry.laws
            case Facet.THEME:
                return entry.themes


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is chosen. A case needs one of the values chosen in each facet; a facet without any lets all through."""

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    archived: bool = False
    """Whether archived cases are wanted as well."""

    @property
    def values(self) -> tuple[tuple[Facet, str], ...]:
        """Everything chosen, facet by facet."""
        return tuple((facet, value) for facet in Facet for value in sorted(self.chosen.get(facet, ())))

    def lets(self, entry: CaseEntry, but: Facet | None = None) -> bool:
        """Whether a case comes through, the choices in one facet left out of account."""
        if entry.archived and not self.archived:
            return False
        return all(
            not values or facet is but or not values.isdisjoint(facet.of(entry))
            for facet, values in self.chosen.items()
        )

    def offers(self, entries: Iterable[CaseEntry], facet: Facet) -> Counter[str]:
        """How many cases each value of a facet would let through; what is chosen is always among them."""
        counted = Counter(
            value for entry in entries if self.lets(entry, but=facet) for value in dict.fromkeys(facet.of(entry))
        )
        for value in self.chosen.get(facet, ()):
            counted.setdefault(value, 0)
        return counted

    def toggled(self, facet: Facet, value: str) -> "Sieve":
        """Choose a value, or no longer."""
        return replace(self, chosen={**self.chosen, facet: self.chosen.get(facet, frozenset()) ^ {value}})

    def without(self, facet: Facet | None = None) -> "Sieve":
        """Choose nothing in a facet, or in any."""
        kept = {} if facet is None else {key: value for key, value in self.chosen.items() if key is not facet}
        return replace(self, chosen=kept)
