"""Text carried from an udredning into fields of a case system: what is due, what has changed since, and how much held.

Nothing is overwritten: what is carried stands as a piece of its own behind what the field says already (domain
reference 9.5, rule 15 of 13.2).
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Source:
    """A section as it stands now. `details` are its choices as codes, by name; `cited` words are the citizen's own."""

    section: str
    title: str
    number: int = 0
    text: str = ""
    details: Mapping[str, str] = dataclasses.field(default_factory=dict)
    cited: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Piece:
    """What was carried once. `source` is the whole section as it was then, `carried` what of it was put here.

    `title` is what the section was called, `text` is what stands here now, `gone` the lines that had been taken out
    since the time before. `date` is in the form of ISO 8601; `at` tells pieces of one day apart.
    """

    id: str
    system: str
    field: str
    section: str
    source: str
    carried: str
    text: str
    date: str = ""
    role: str = ""
    title: str = ""
    cited: bool = False
    details: Mapping[str, str] = dataclasses.field(default_factory=dict)
    gone: tuple[str, ...] = ()
    again: bool = False
    at: float = 0.0

    @property
    def is_edited(self) -> bool:
        return self.text != self.carried


@dataclass(frozen=True, slots=True)
class Due:
    """What of a section is still to be carried: all of it the first time, and then what is new."""

    text: str
    gone: tuple[str, ...] = ()
    again: bool = False


class CarryState(StrEnum):
    """What became of a section in one system."""

    NOT = "not"
    CARRIED = "carried"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Share:
    """How much could be carried over unchanged: `unchanged` of `written` sections; `appendix` lie in the appendix."""

    written: int = 0
    carried: int = 0
    unchanged: int = 0
    appendix: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """All pieces of a board, those of each field in the order they were carried."""

    pieces: tuple[Piece, ...] = ()
    role: str = ""
    """What whoever wrote the udredning is, where the group says so."""

    _fields: dict[tuple[str, str], tuple[Piece, ...]] = dataclasses.field(init=False, repr=False, compare=False)
    _sections: dict[tuple[str, str], tuple[Piece, ...]] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Both are asked for each field and each section at each keystroke."""
        object.__setattr__(self, "_fields", _by(self.pieces, lambda each: (each.system, each.field)))
        object.__setattr__(self, "_sections", _by(self.pieces, lambda each: (each.system, each.section)))

    def of_field(self, system: str, key: str) -> tuple[Piece, ...]:
        return self._fields.get((system, key), ())

    def of_section(self, system: str, section: str) -> tuple[Piece, ...]:
        return self._sections.get((system, section), ())


def _by(pieces: Iterable[Piece], key: Callable[[Piece], tuple[str, str]]) -> dict[tuple[str, str], tuple[Piece, ...]]:
    found: dict[tuple[str, str], list[Piece]] = {}
    for piece in pieces:
        found.setdefault(key(piece), []).append(piece)
    return {name: tuple(held) for name, held in found.items()}


NOTHING_CARRIED = Carried()


def need_titles(pieces: Iterable[Piece]) -> bool:
    """Whether pieces of one field have to say which section each is: they are of several."""
    return len({piece.section for piece in pieces}) > 1


def told_once(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Pieces in order, without those that two carried at the same time and nobody has written in since."""
    kept: list[Piece] = []
    told: set[tuple[object, ...]] = set()
    for piece in sorted(pieces, key=lambda each: (each.at, each.id)):
        sign = _sign(piece)
        if piece.is_edited or sign not in told:
            kept.append(piece)
        told.add(sign)
    return tuple(kept)


def due(source: Source, pieces: Sequence[Piece]) -> Due | None:
    """What of a section is to be carried, after these pieces of it; nothing where they say all of it."""
    if not is_due(source, pieces):
        return None
    if not pieces:
        return Due(source.text)
    last = pieces[-1]
    came, gone = changed_lines(last.source, source.text)
    if source.text != last.source and not came and not gone:
        came = source.text  # moved about, or only empty lines: it is shortest to say it anew
    return Due(came, gone, again=True)


def is_due(source: Source, pieces: Sequence[Piece]) -> bool:
    """Whether there is anything of a section to carry, after these pieces of it."""
    return not any(_says(piece, source) for piece in pieces) if pieces else not source.is_empty


def state(source: Source, pieces: Sequence[Piece]) -> CarryState:
    """What became of a section, by its pieces in one system."""
    if not pieces:
        return CarryState.NOT
    return CarryState.CARRIED if any(_says(piece, source) for piece in pieces) else CarryState.CHANGED


def is_unchanged(source: Source, pieces: Sequence[Piece]) -> bool:
    """Whether a section stands in its system as it was written: carried, and neither of the two changed since."""
    return state(source, pieces) is CarryState.CARRIED and not any(piece.is_edited for piece in pieces)


def share(sources: Iterable[Source], carried: Carried, system: str, appendix: str) -> Share:
    """Count over the sections with text how many stand unchanged in a system; `appendix` is the key of that field."""
    written = [each for each in sources if not each.is_empty]
    held = {each.section: carried.of_section(system, each.section) for each in written}
    placed = {key: [piece for piece in pieces if piece.field != appendix] for key, pieces in held.items()}
    return Share(
        written=len(written),
        carried=sum(1 for each in written if placed[each.section]),
        unchanged=sum(1 for each in written if is_unchanged(each, placed[each.section])),
        appendix=sum(1 for each in written if held[each.section] and not placed[each.section]),
        changed=sum(1 for each in written if state(each, held[each.section]) is CarryState.CHANGED),
    )


def changed_lines(before: str, now: str) -> tuple[str, tuple[str, ...]]:
    """The lines that came since, as they stand, and those that went; empty lines alone are no change."""
    old, new = Counter(before.split("\n")), now.split("\n")
    came: list[str] = []
    for line in new:
        if old[line] > 0:
            old[line] -= 1
        elif line.strip():
            came.append(line)
    left = Counter({line: count for line, count in old.items() if line.strip()})
    gone = []
    for line in before.split("\n"):
        if left[line] > 0:
            left[line] -= 1
            gone.append(line)
    return "\n".join(came), tuple(gone)


def _says(piece: Piece, source: Source) -> bool:
    return piece.source == source.text and dict(piece.details) == dict(source.details)


def _sign(piece: Piece) -> tuple[object, ...]:
    """What two pieces that say the same have in common."""
    details = tuple(sorted(piece.details.items()))
    return piece.system, piece.field, piece.section, piece.source, piece.carried, piece.gone, details
