"""Verbs of the programme: its blocks, when the day begins, and until when the room is booked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pycrdt import Map

from desktop.document.blocks_read import block_map, write_groups, write_place
from desktop.document.order import between, order_at
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.ids import new_id
from desktop.model.programme import (
    BLOCK_TEXTS,
    LONGEST_BLOCK,
    MOST_BLOCKS,
    Allowed,
    Block,
    BlockKind,
    Opens,
    Programme,
    Screen,
)
from desktop.model.timing import DAY as MINUTES_OF_DAY

if TYPE_CHECKING:
    from desktop.document.day import DayDocument

Value = str | float | None


class Blocks:
    """A verb is silent when the block it names is not in the programme."""

    def __init__(self, day: "DayDocument") -> None:
        self._day = day

    def add(
        self, kind: BlockKind, title: str = "", minutes: int = 15, *, index: int | None = None, inside: str = ""
    ) -> str:
        """Put a new block before the `index`th, or last; its id, empty where there is room for no more.

        `inside` names a block of kind `PARALLEL` that it runs side by side with others in.
        """
        return self.put([Block("new", kind, title, minutes, inside=inside)], index).get("new", "")

    def put(self, blocks: Sequence[Block], index: int | None = None) -> dict[str, str]:
        """Put ready-made blocks in, as one gesture; gives the new id of each by the one it came with.

        A block whose `inside` is another of them, or one that is there, goes inside that one.
        """
        made = {block.id: new_id() for block in blocks[: max(0, MOST_BLOCKS - len(self._programme.blocks))]}
        if not made:
            return {}
        placed = self._placed([block for block in blocks if block.id in made], made, index)
        with self._day.edit(Origin.CREATED):
            for block in placed:
                self._day.root("blocks")[block.id] = block_map(block)
        with self._day.edit():
            for block in placed:
                self._entity(block.id)["del"] = False
        return made

    def fill(self, programme: Programme) -> dict[str, str]:
        """Let a ready programme take the place of the one that is there, as one gesture; ids as `put` gives them."""
        self._day.hold()
        self.remove([block.id for block in self._programme.blocks])
        made = self.put(programme.blocks)
        self.name(programme.title)
        self.begin_at(programme.begins)
        self._day.release()
        return made

    def write(self, block_id: str, name: str, words: str) -> None:
        """Make one of a block's texts (`BLOCK_TEXTS`) read `words`."""
        if name in BLOCK_TEXTS and self._has(block_id) and not reads(self._entity(block_id), name, words):
            with self._day.edit():
                write_text(self._entity(block_id), name, words)

    def set_minutes(self, block_id: str, minutes: int) -> None:
        """Let a block last so many minutes, at least one."""
        self._set(block_id, "minutes", float(max(1, min(LONGEST_BLOCK, minutes))))

    def set_shortest(self, block_id: str, minutes: int | None) -> None:
        """Say how short a block may become when the day is late; nothing leaves it to its kind."""
        self._set(block_id, "shortest", None if minutes is None else float(max(0, min(LONGEST_BLOCK, minutes))))

    def set_kind(self, block_id: str, kind: BlockKind) -> None:
        """Make a block another one; what runs inside it stays there only in one of kind `PARALLEL`."""
        self._set(block_id, "kind", kind.value)

    def set_screen(self, block_id: str, screen: Screen) -> None:
        self._set(block_id, "screen", screen.value)

    def set_opens(self, block_id: str, opens: Opens) -> None:
        self._set(block_id, "opens", opens.value)

    def set_allowed(self, block_id: str, allowed: Allowed) -> None:
        self._set(block_id, "allowed", allowed.value)

    def set_template(self, block_id: str, template: str) -> None:
        """Say which template's phases a journey gets that is begun in this block; empty for the day's own."""
        self._set(block_id, "template", sound(template))

    def set_groups(self, block_id: str, groups: Iterable[str]) -> None:
        """Say for which groups a block is that runs side by side with others."""
        self._set(block_id, "groups", write_groups(groups))

    def move(self, block_id: str, index: int, inside: str = "") -> None:
        """Move a block before the `index`th of those that lie there without it; `inside` as in `add`."""
        block = self._programme.block(block_id)
        if block is None or (inside and (self._programme.beside(block_id) or not self._is_parallel(inside))):
            return
        others = [each for each in self._beside(inside) if each.id != block_id]
        if block.inside == inside and self._beside(inside).index(block) == index:
            return
        order = order_at([each.order for each in others], index)
        with self._day.edit():
            self._entity(block_id)["pos"] = write_place(inside, order)

    def remove(self, block_ids: Iterable[str]) -> None:
        """Take blocks out, with those inside them."""
        gone = [key for key in block_ids if self._has(key)]
        gone += [inner.id for key in gone for inner in self._programme.beside(key)]
        if gone:
            with self._day.edit():
                for key in dict.fromkeys(gone):
                    self._entity(key)["del"] = True

    def copy(self, block_id: str) -> str:
        """Put a copy of a block, with those inside it, right after it; its id."""
        block = self._programme.block(block_id)
        if block is None:
            return ""
        index = self._beside(block.inside).index(block) + 1
        return self.put([block, *self._programme.beside(block_id)], index).get(block_id, "")

    def begin_at(self, minutes: int) -> None:
        """Let the day begin so many minutes after midnight; arrival lies before."""
        if 0 <= minutes < MINUTES_OF_DAY:
            self._set_meta("begins", float(minutes))

    def book_until(self, minutes: int | None) -> None:
        """Say until when the room is booked."""
        if minutes is None or 0 <= minutes < MINUTES_OF_DAY:
            self._set_meta("booked", None if minutes is None else float(minutes))

    def name(self, title: str) -> None:
        """Call the programme something."""
        self._set_meta("programme", fit(title))

    def _placed(self, blocks: Sequence[Block], made: dict[str, str], index: int | None) -> list[Block]:
        """Blocks under their new ids, each in its place: those that bring the one they are inside of, in it."""
        last: dict[str, str] = {}
        after: dict[str, str] = {}
        placed = []
        for block in blocks:
            known = made.get(block.inside) or (block.inside if self._is_parallel(block.inside) else "")
            if known not in last:
                held = self._beside(known)
                at = len(held) if index is None or known in made.values() else max(0, min(index, len(held)))
                last[known] = held[at - 1].order if at else ""
                after[known] = held[at].order if at < len(held) else ""
            last[known] = between(last[known], after[known])
            placed.append(replace(block, id=made[block.id], inside=known, order=last[known]))
        return placed

    def _beside(self, inside: str) -> tuple[Block, ...]:
        return self._programme.beside(inside) if inside else self._programme.tops

    def _is_parallel(self, block_id: str) -> bool:
        block = self._programme.block(block_id)
        return block is not None and block.kind is BlockKind.PARALLEL and not block.inside

    def _set(self, block_id: str, key: str, value: Value) -> None:
        if self._has(block_id) and self._entity(block_id).get(key) != value:
            with self._day.edit():
                self._entity(block_id)[key] = value

    def _set_meta(self, key: str, value: Value) -> None:
        if self._day.root("meta").get(key) != value:
            with self._day.edit():
                self._day.root("meta")[key] = value

    @property
    def _programme(self) -> Programme:
        return self._day.day.programme

    def _has(self, block_id: str) -> bool:
        return self._programme.block(block_id) is not None

    def _entity(self, key: str) -> "Map[object]":
        return self._day.entity("blocks", key)
