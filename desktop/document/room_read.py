"""The wall out of shared values, and its notes as such: total, as `decode.py` is, and read again only where changed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from pycrdt import Map, Text

from desktop.document.shared import Touched
from desktop.document.text import fit, sound
from desktop.document.values import Raw, flag, read_all, read_map, text, whole, word
from desktop.model.wall import Call, Cluster, Met, Note, NoteKind, Wall


class RoomReading:
    """The latest reading; it shares with the one before whatever did not change."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._roots = roots
        self._notes = {key: note for key, raw in read_all(roots["notes"]).items() if (note := _note(key, raw))}
        self._clusters = {
            key: cluster for key, raw in read_all(roots["clusters"]).items() if (cluster := _cluster(key, raw))
        }
        self._votes = set(_marks(roots["votes"]))
        self._shown: dict[str, Note] = {}
        self.wall = self._whole()

    def absorb(self, touched: Touched) -> None:
        """Read again what a change names."""
        for root, key in touched:
            match root:
                case "notes":
                    _put(self._notes, key, _note(key, read_map(self._roots[root], key)))
                case "clusters":
                    _put(self._clusters, key, _cluster(key, read_map(self._roots[root], key)))
                case "votes":
                    mark = _mark(key)
                    if mark and self._roots[root].get(key) is True:
                        self._votes.add(mark)
                    elif mark:
                        self._votes.discard(mark)
        self.wall = self._whole()

    def _whole(self) -> Wall:
        votes = frozenset((note, voter) for note, voter in self._votes if note in self._notes)
        dots = Counter(note for note, _ in votes)
        self._shown = {note.id: self._lying(note, dots[note.id]) for note in self._notes.values()}
        done: dict[str, set[str]] = {}
        for block, group in _marks(self._roots["done"]):
            done.setdefault(block, set()).add(group)
        return Wall(
            notes=tuple(sorted(self._shown.values(), key=lambda each: (each.order, each.id))),
            clusters=tuple(sorted(self._clusters.values(), key=lambda each: (each.order, each.id))),
            calls=tuple(sorted(_calls(self._roots["calls"]), key=lambda call: (call.at, call.group))),
            done={block: frozenset(groups) for block, groups in done.items()},
            votes=votes,
            prompt=text({"prompt": self._roots["now"].get("prompt")}, "prompt"),
        )

    def _lying(self, note: Note, votes: int) -> Note:
        """A note where it is seen: what it is one with, or its heading, may be gone, and two be one with each other."""
        cluster = note.cluster if note.cluster in self._clusters else ""
        over = self._notes.get(note.into)
        into = note.into if over is not None and over.id != note.id and over.into not in self._notes else ""
        if (cluster, into, votes) == (note.cluster, note.into, 0):
            return note
        made = replace(note, cluster=cluster, into=into, votes=votes)
        before = self._shown.get(note.id)
        return before if before == made else made


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


Value = TypeVar("Value")


def _put(known: dict[str, Value], key: str, found: Value | None) -> None:
    if found is None:
        known.pop(key, None)
    else:
        known[key] = found


def _note(key: str, raw: Raw | None) -> Note | None:
    if raw is None or flag(raw, "del"):
        return None
    return Note(
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


def _cluster(key: str, raw: Raw | None) -> Cluster | None:
    if raw is None or flag(raw, "del"):
        return None
    return Cluster(key, word(raw, "kind", NoteKind) or NoteKind.PARKED, text(raw, "title"), text(raw, "order"))


def _marks(root: "Map[object]") -> Iterator[tuple[str, str]]:
    for key, value in root.items():
        mark = _mark(str(key))
        if value is True and mark:
            yield mark


def _mark(key: str) -> tuple[str, str] | None:
    about, _, who = key.partition("|")
    return (about, who) if about and who else None


def _calls(root: "Map[object]") -> Iterator[Call]:
    raw: Raw = {str(key): value for key, value in root.items()}
    for group in raw:
        at = whole(raw, group)
        if at is not None:
            yield Call(group, at)
