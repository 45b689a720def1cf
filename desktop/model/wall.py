"""The wall of the room: expectations, experiences and parked questions as notes, and what groups call out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class NoteKind(StrEnum):
    """What a note on the wall says; the first three are the round of expectations."""

    HOPE = "hope"
    FEAR = "fear"
    CONTRIBUTE = "contribute"
    EXPERIENCE = "experience"
    PARKED = "parked"


EXPECTATIONS = (NoteKind.HOPE, NoteKind.FEAR, NoteKind.CONTRIBUTE)


class Met(StrEnum):
    """Whether an expectation was met, when it comes back at the end of the day."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


NOTE_STEMS = {
    NoteKind.HOPE: QT_TRANSLATE_NOOP("Wall", "I hope that we …"),
    NoteKind.FEAR: QT_TRANSLATE_NOOP("Wall", "I am afraid that we …"),
    NoteKind.CONTRIBUTE: QT_TRANSLATE_NOOP("Wall", "I contribute with …"),
    NoteKind.EXPERIENCE: QT_TRANSLATE_NOOP("Wall", "I have experienced that …"),
    NoteKind.PARKED: QT_TRANSLATE_NOOP("Wall", "We come back to …"),
}
NOTE_NAMES = {
    NoteKind.HOPE: QT_TRANSLATE_NOOP("Wall", "Hopes"),
    NoteKind.FEAR: QT_TRANSLATE_NOOP("Wall", "Fears"),
    NoteKind.CONTRIBUTE: QT_TRANSLATE_NOOP("Wall", "Contributions"),
    NoteKind.EXPERIENCE: QT_TRANSLATE_NOOP("Wall", "Experiences"),
    NoteKind.PARKED: QT_TRANSLATE_NOOP("Wall", "Parked questions"),
}
MET_NAMES = {
    Met.YES: QT_TRANSLATE_NOOP("Wall", "Met"),
    Met.PARTLY: QT_TRANSLATE_NOOP("Wall", "Partly"),
    Met.NO: QT_TRANSLATE_NOOP("Wall", "Not met"),
}


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `group` is the group it comes from, or empty; `cluster` where it was put; `into` what it is one with."""

    id: str
    kind: NoteKind
    text: str
    order: str = ""
    group: str = ""
    cluster: str = ""
    into: str = ""
    met: Met | None = None
    at: int = 0
    votes: int = 0


@dataclass(frozen=True, slots=True)
class Cluster:
    """A heading that notes were gathered under."""

    id: str
    kind: NoteKind
    title: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A group that asks for help, since when."""

    group: str
    at: int


@dataclass(frozen=True, slots=True)
class Wall:
    """Everything the room shares besides the boards. `prompt` is what is talked about, in words."""

    notes: tuple[Note, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    calls: tuple[Call, ...] = ()
    """The longest waiting first."""
    done: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """For each block, the groups that are done."""
    votes: frozenset[tuple[str, str]] = frozenset()
    """Note and voter."""
    prompt: str = ""

    def note(self, note_id: str) -> Note | None:
        return next((note for note in self.notes if note.id == note_id), None)

    def cluster(self, cluster_id: str) -> Cluster | None:
        return next((cluster for cluster in self.clusters if cluster.id == cluster_id), None)

    def shown(self, *kinds: NoteKind) -> tuple[Note, ...]:
        """The notes of some kinds (all, where none is named) that are not one with another."""
        return tuple(note for note in self.notes if not note.into and (not kinds or note.kind in kinds))

    def one_with(self, note_id: str) -> tuple[Note, ...]:
        """The notes that were merged into one."""
        return tuple(note for note in self.notes if note.into == note_id)

    def inside(self, cluster_id: str) -> tuple[Note, ...]:
        """The notes under a heading; under none for an empty id."""
        return tuple(note for note in self.shown() if note.cluster == cluster_id)

    def voted(self, note_id: str, voter: str) -> bool:
        return (note_id, voter) in self.votes

    def calling(self, group_id: str) -> bool:
        return any(call.group == group_id for call in self.calls)

    def is_done(self, block_id: str, group_id: str) -> bool:
        return group_id in self.done.get(block_id, frozenset())


def met_counts(notes: Iterable[Note]) -> Mapping[Met | None, int]:
    """How many expectations were met, partly, or not; under nothing, those that nobody has said it of."""
    counts: dict[Met | None, int] = dict.fromkeys((*Met, None), 0)
    for note in notes:
        counts[note.met] += 1
    return counts
