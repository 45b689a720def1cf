"""The programme of a day out of its shared values, and a block as shared values: total, as `decode.py` is."""

from collections.abc import Iterable
from dataclasses import replace

from pycrdt import Map, Text

from desktop.document.text import fit, sound
from desktop.document.values import Raw, flag, read_all, text, whole, word
from desktop.model.programme import (
    BEGINS,
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


def read_programme(meta: Raw, root: "Map[object]") -> Programme:
    """Read the programme; a day from before there were any has an empty one."""
    found = [_read_block(key, raw) for key, raw in read_all(root).items()]
    blocks = sorted((block for block in found if block is not None), key=lambda block: (block.order, block.id))
    parallel = {block.id for block in blocks if block.kind is BlockKind.PARALLEL and not block.inside}
    # Inside something that is gone, or holds nothing: then it lies among the others, where it is seen.
    lying = (block if not block.inside or block.inside in parallel else replace(block, inside="") for block in blocks)
    begins, booked = whole(meta, "begins"), whole(meta, "booked")
    return Programme(
        blocks=tuple(lying)[:MOST_BLOCKS],
        title=text(meta, "programme"),
        begins=begins if begins is not None and 0 <= begins < MINUTES_OF_DAY else BEGINS,
        booked_until=booked if booked is not None and 0 <= booked < MINUTES_OF_DAY else None,
    )


def block_map(block: Block) -> "Map[object]":
    """A block as it is stored, not shown yet."""
    return Map(
        {
            "pos": write_place(block.inside, block.order),
            "kind": block.kind.value,
            "minutes": float(block.minutes),
            "screen": block.screen.value,
            "opens": block.opens.value,
            "allowed": block.allowed.value,
            "template": sound(block.template),
            "shortest": None if block.shortest is None else float(block.shortest),
            "groups": write_groups(block.groups),
            **{name: Text(fit(getattr(block, name))) for name in BLOCK_TEXTS},
            "del": True,
        }
    )


def write_place(inside: str, order: str) -> str:
    """Write where a block lies as the one value that is stored: two who move it at once agree on one place."""
    return f"{sound(inside)}|{order}"


def write_groups(groups: Iterable[str]) -> str:
    return " ".join(sound(group) for group in dict.fromkeys(groups))


def _read_block(key: str, raw: Raw) -> Block | None:
    if flag(raw, "del"):
        return None
    inside, _, order = text(raw, "pos").partition("|")
    minutes, shortest = whole(raw, "minutes"), whole(raw, "shortest")
    return Block(
        id=key,
        kind=word(raw, "kind", BlockKind) or BlockKind.TALK,
        minutes=max(1, min(LONGEST_BLOCK, 1 if minutes is None else minutes)),
        order=order,
        screen=word(raw, "screen", Screen) or Screen.INSTRUCTIONS,
        opens=word(raw, "opens", Opens) or Opens.NOTHING,
        allowed=word(raw, "allowed", Allowed) or Allowed.WRITE,
        template=text(raw, "template"),
        shortest=None if shortest is None else max(0, min(LONGEST_BLOCK, shortest)),
        inside="" if inside == key else inside,
        groups=tuple(dict.fromkeys(text(raw, "groups").split())),
        **{name: text(raw, name) for name in BLOCK_TEXTS},
    )
