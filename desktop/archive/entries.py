"""What lists show of the library: a line per theme day and per case, without opening any document."""

from dataclasses import dataclass

from desktop.model.case import Case
from desktop.model.privacy import Review
from desktop.model.sides import Side


@dataclass(frozen=True, slots=True)
class PreviewCard:
    """A card seen from far away: column, row and side."""

    column: int
    row: int
    side: Side


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A theme day in a list. `date` is ISO 8601 or empty, `opened` seconds since 1970."""

    id: str
    title: str
    date: str
    place: str
    opened: int
    groups: int
    cards: int
    preview: tuple[PreviewCard, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """A case in a list, by its newest version. `reviewed` tells whether that version may be used in a day.

    `laws` are short, such as "SEL § 85"; `themes` are names of themes, not of sub-themes. `at` is seconds since 1970.
    `digest` is a sign of what the version says (`cases.digest_of`); `earlier` are those of older versions.
    """

    id: str
    title: str
    persona: str
    keywords: tuple[str, ...]
    target_groups: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    number: int = 1
    reviewed: bool = False
    archived: bool = False
    at: int = 0
    digest: str = ""
    earlier: frozenset[str] = frozenset()

    def replaces(self, digest: str) -> bool:
        """Whether a day that holds the text with that digest could take a newer one, and may use it."""
        return self.reviewed and digest != self.digest and digest in self.earlier


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """A version of a case in a list. `at` is seconds since 1970, `reviewed` as in `CaseEntry`."""

    number: int
    title: str
    at: int
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a case: its id and version, whether the library did not know it, whether it may be used.

    `masked` is how many CPR numbers were hidden in it.
    """

    id: str
    number: int
    is_new: bool
    reviewed: bool
    masked: int = 0


@dataclass(frozen=True, slots=True)
class CaseState:
    """One version of a case with the record of who has looked it through, and whether it may be used in a day."""

    case: Case
    number: int
    review: Review | None
    reviewed: bool


@dataclass(frozen=True, slots=True)
class CaseRemoved:
    """What is left of a case that was deleted: in how many dated copies of the library it still lies.

    `wiped` is false while another program has the library open and its log could not be emptied yet.
    """

    copies: int
    wiped: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """A row of the library that another window or command has written."""

    number: int
    document: str
    update: bytes


@dataclass(frozen=True, slots=True)
class NewDocument:
    """Room for a document that may not be in the library yet; `name` is the group of a board, else empty."""

    id: str
    day: str
    kind: str
    name: str
