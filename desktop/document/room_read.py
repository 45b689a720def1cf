"""The wall out of shared values, and its notes as such: total, as `decode.py` is."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pycrdt import Map, Text

from desktop.document.text import fit, sound
from desktop.document.values import Raw, flag, read_all, text, whole, word
from desktop.model.wall import Call, Cluster, Met, Note, NoteKind, Wall


def read_wall(roots: "Mapping[str, Map[object]]") -> Wall:
    """Read everything; a note under a heading that is gone lies under none."""
    clusters = sorted(_clusters(roots["clusters"]), key=lambda each: (each.order, each.id))
    notes = {note.id: note for note in sorted(_notes(roots["notes"]), key=lambda each: (each.order, each.id))}
    headings = {cluster.id for cluster in clusters}
    votes = frozenset((note, voter) for note, voter in _marks(roots["votes"]) if note in notes)
    dots = Counter(note for note, _ in votes)
    done: dict[str, set[str]] = {}
    for block, group in _marks(roots["done"]):
        done.setdefault(block, set()).add(group)
    prompt = roots["now"].get("prompt")
    return Wall(
        notes=tuple(_lying(note, notes, headings, dots[note.id]) for note in notes.values()),
        clusters=tuple(clusters),
        calls=tuple(sorted(_calls(roots["calls"]), key=lambda call: (call.at, call.group))),
        done={block: frozenset(groups) for block, groups in done.items()},
        votes=votes,
        prompt=text({"prompt": prompt}, "prompt"),
    )


def note_map(note: Note) -> "Map[object]":
    """A note as stored, not shown yet."""
    values = {"kind": note.kind.value, "order": note.order, "group": sound(note.group), "cluster": sound(note.cluster)}
    return Map({**values, "into": "", "met": "", "at": float(note.at), "text": Text(fit(note.text)), "del": True})


def cluster_map(kind: NoteKind, title: str, order: str) -> "Map[object]":
    """A heading as stored, not shown yet."""
    return Map({"kind": kind.value, "title": Text(fit(title)), "order": order, "del": True})


def write_mark(about: str, who: str) -> str:
    """The key of what somebody says of something: never one value that two would write."""
    return f"{sound(about)}|{sound(who)}"


def _notes(root: "Map[object]") -> Iterator[Note]:
    for key, raw in read_all(root).items():
        if not flag(raw, "del"):
            yield Note(
                id=key,
                kind=word(raw, "kind", NoteKind) or NoteKind.PARKED,
                text=text(raw, "text"),
                order=text(raw, "order"),
                group=text(raw, "group"),
                cluster=text(raw, "cluster"),
                into=text(raw, "into"),
                met=word(raw, "met", Met),
                at=whole(raw, "at") or 0,
            )


def _lying(note: Note, notes: Mapping[str, Note], headings: set[str], votes: int) -> Note:
    """A note where it is seen: what it is one with, or its heading, may be gone, and two may be one with each other."""
    cluster = note.cluster if note.cluster in headings else ""
    over = notes.get(note.into)
    into = note.into if over is not None and over.id != note.id and over.into not in notes else ""
    return replace(note, cluster=cluster, into=into, votes=votes)


def _clusters(root: "Map[object]") -> Iterator[Cluster]:
    for key, raw in read_all(root).items():
        if not flag(raw, "del"):
            kind = word(raw, "kind", NoteKind) or NoteKind.PARKED
            yield Cluster(key, kind, text(raw, "title"), text(raw, "order"))


def _marks(root: "Map[object]") -> Iterator[tuple[str, str]]:
    for key, value in root.items():
        about, _, who = str(key).partition("|")
        if value is True and about and who:
            yield about, who


def _calls(root: "Map[object]") -> Iterator[Call]:
    raw: Raw = {str(key): value for key, value in root.items()}
    for group in raw:
        at = whole(raw, group)
        if at is not None:
            yield Call(group, at)
