"""What the whole room shares, as one document that everybody writes: its verbs, each one gesture, and its reading."""

import time
import weakref
from collections.abc import Iterable, Sequence

from desktop.document.agreements import AgreementVerbs
from desktop.document.agreements_read import ROOTS as AGREEMENT_ROOTS
from desktop.document.order import between
from desktop.document.room_read import RoomReading, cluster_map, note_map, write_mark
from desktop.document.shared import Change, Origin, Shared
from desktop.document.text import fit, reads, write_text
from desktop.model.ids import new_id
from desktop.model.wall import Met, Note, NoteKind, Wall
from desktop.overriding import override

ROOTS = ("notes", "clusters", "votes", "calls", "done", "now", *AGREEMENT_ROOTS)
MOST_NOTES = 2_000
MOST_DOTS = 500
"""On one note, from one laptop."""


class RoomDocument(Shared):
    """The wall, what groups call out, and what was agreed (`agreements`).

    Every verb is silent when what it names is no longer there.
    """

    def __init__(self, updates: Iterable[bytes] = (), device: str = "") -> None:
        super().__init__(ROOTS, updates)
        self.device = device
        """Whose votes are this laptop's own."""
        self._reading = RoomReading({name: self.root(name) for name in ROOTS})
        # A proxy, so that a document nobody holds is gone at once, without the collector.
        self.agreements = AgreementVerbs(weakref.proxy(self))

    @property
    def wall(self) -> Wall:
        """The latest reading; it shares with the one before whatever did not change."""
        return self._reading.wall

    def add_note(self, kind: NoteKind, text: str, group: str = "", cluster: str = "") -> str:
        """Put a note on the wall after the others; its id, empty where the wall is full."""
        if len(self.wall.notes) >= MOST_NOTES:
            return ""
        key = new_id()
        order = between(self.wall.notes[-1].order if self.wall.notes else "")
        note = Note(key, kind, text, order, group, cluster, at=int(time.time()))
        with self.edit(Origin.CREATED):
            self.root("notes")[key] = note_map(note)
        with self.edit():
            self.entity("notes", key)["del"] = False
        return key

    def write_note(self, note_id: str, words: str) -> None:
        """Make a note read `words`."""
        if self.wall.note(note_id) is not None and not reads(self.entity("notes", note_id), "text", words):
            with self.edit():
                write_text(self.entity("notes", note_id), "text", words)

    def change_kind(self, note_id: str, kind: NoteKind) -> None:
        """Move a note to another part of the wall."""
        note = self.wall.note(note_id)
        if note is not None and note.kind is not kind:
            with self.edit():
                self.entity("notes", note_id)["kind"] = kind.value
                self.entity("notes", note_id)["cluster"] = ""

    def remove_note(self, note_id: str) -> None:
        """Take a note off the wall; those that were one with it are notes of their own again."""
        self._set_notes([note_id], "del", value=True)

    def gather(self, note_ids: Sequence[str], title: str) -> str:
        """Put notes under a new heading, as one gesture; its id."""
        notes = [note for note in map(self.wall.note, note_ids) if note is not None]
        if not notes:
            return ""
        key = new_id()
        order = between(self.wall.clusters[-1].order if self.wall.clusters else "")
        with self.edit(Origin.CREATED):
            self.root("clusters")[key] = cluster_map(notes[0].kind, title, order)
        with self.edit():
            self.entity("clusters", key)["del"] = False
            for note in notes:
                self.entity("notes", note.id)["cluster"] = key
        return key

    def put_under(self, note_id: str, cluster_id: str) -> None:
        """Put a note under a heading, or under none for an empty id."""
        if not cluster_id or self.wall.cluster(cluster_id) is not None:
            self._set_notes([note_id], "cluster", value=cluster_id)

    def write_cluster(self, cluster_id: str, title: str) -> None:
        """Make a heading read `title`."""
        if self.wall.cluster(cluster_id) is not None:
            entity = self.entity("clusters", cluster_id)
            if not reads(entity, "title", title):
                with self.edit():
                    write_text(entity, "title", title)

    def remove_cluster(self, cluster_id: str) -> None:
        """Take a heading away; its notes stay."""
        if self.wall.cluster(cluster_id) is not None:
            with self.edit():
                self.entity("clusters", cluster_id)["del"] = True

    def merge_notes(self, keep: str, note_ids: Iterable[str]) -> None:
        """Make notes one with another, whose words stay; theirs are kept beneath it."""
        kept = self.wall.note(keep)
        if kept is None or kept.into:
            return
        joining = [key for key in note_ids if key != keep]
        joining += [inner.id for key in tuple(joining) for inner in self.wall.one_with(key)]
        self._set_notes(joining, "into", value=keep)

    def part_note(self, note_id: str) -> None:
        """Make a note one of its own again."""
        self._set_notes([note_id], "into", value="")

    def vote(self, note_id: str, *, on: bool, voter: str = "") -> None:
        """Give a note a dot of this laptop's, or of another voter's, or take it back."""
        who = voter or self.device
        if who and self.wall.note(note_id) is not None and self.wall.voted(note_id, who) is not on:
            with self.edit():
                self.root("votes")[write_mark(note_id, who)] = on

    def add_dot(self, note_id: str) -> None:
        """One dot more on a note, where people vote one after another at this laptop."""
        mine = self.dots_here(note_id)
        if len(mine) < MOST_DOTS:
            free = next(number for number in range(len(mine) + 1) if self._hand(number) not in mine)
            self.vote(note_id, on=True, voter=self._hand(free))

    def take_dot(self, note_id: str) -> None:
        """One dot less of those that were given at this laptop."""
        mine = self.dots_here(note_id)
        if mine:
            self.vote(note_id, on=False, voter=max(mine, key=lambda voter: (len(voter), voter)))

    def dots_here(self, note_id: str) -> tuple[str, ...]:
        """Who at this laptop has given a note a dot: the laptop itself, and those who voted at it one by one."""
        return tuple(
            voter
            for note, voter in self.wall.votes
            if note == note_id and (voter == self.device or voter.startswith(f"{self.device}#"))
        )

    def _hand(self, number: int) -> str:
        return f"{self.device}#{number}"

    def say_met(self, note_id: str, met: Met | None) -> None:
        """Say whether an expectation was met."""
        self._set_notes([note_id], "met", value="" if met is None else met.value)

    def call_help(self, group_id: str, *, on: bool) -> None:
        """Call for help from a group, or say that help has come."""
        if group_id and self.wall.calling(group_id) is not on:
            with self.edit():
                self.root("calls")[group_id] = float(time.time()) if on else None

    def mark_done(self, block_id: str, group_id: str, *, done: bool) -> None:
        """Say that a group is done with a block, or not yet."""
        if block_id and group_id and self.wall.is_done(block_id, group_id) is not done:
            with self.edit():
                self.root("done")[write_mark(block_id, group_id)] = done

    def talk_about(self, prompt: str) -> None:
        """Say which prompt is talked about, in its words; empty for none."""
        if self.wall.prompt != prompt:
            with self.edit():
                self.root("now")["prompt"] = fit(prompt)

    def _set_notes(self, note_ids: Iterable[str], key: str, *, value: str | bool) -> None:
        known = [note_id for note_id in dict.fromkeys(note_ids) if self.wall.note(note_id) is not None]
        changed = [note_id for note_id in known if self.entity("notes", note_id).get(key) != value]
        if changed:
            with self.edit():
                for note_id in changed:
                    self.entity("notes", note_id)[key] = value

    @override
    def _absorb(self, change: Change) -> None:
        self._reading.absorb(change.touched)
        self.agreements.reading.absorb(change.touched)

    @override
    def _renew(self, fresh: Shared) -> None:
        assert isinstance(fresh, RoomDocument)  # noqa: S101 - a document only becomes one of its kind
        self._reading = fresh._reading  # noqa: SLF001 - of the same class
        self.agreements.reading = fresh.agreements.reading
