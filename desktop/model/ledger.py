"""What a project says as cells by key, each knowing which laptop wrote it: so two that went apart become one again.

A cell's mark is the laptop that wrote it and the how-manieth of its writes that was. `seen` is how many writes of each
laptop are known here: whoever has seen a write and wrote another in its place meant to; whoever has not, did not, and
then both are kept.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.model.cpr import mask
from desktop.model.template import Fault, Unusable

SCHEMA = "brobyg-project/1"
FAMILY = "brobyg-project/"
MOST_CELLS = 5_000
MOST_LAPTOPS = 200
LONGEST = 2_000
"""Letters of one cell."""
MOST_LETTERS, MOST_READ = 200_000, 400_000
"""Letters of all cells that a laptop writes, and that are read of a file, which two may have written."""
FROM_OTHERS, MOST_WRITES = 2**40, 2**53
"""How many writes a file may say that a laptop made, and how many a laptop may make."""
ASIDE = "aside"
"""What the key of a cell begins with that holds what another laptop wrote in the same place."""
WORDS = frozenset(("title", "purpose", "steering", "work", "decide", "note", "label"))
"""What the keys of cells end with that hold words."""
_ID = re.compile(r"[0-9a-z]{4,24}")
_KEY = re.compile(r"[a-z_]{1,20}(\.[0-9a-z_-]{1,24}){0,6}")
_DEVICE = re.compile(r"[0-9a-z_-]{1,24}")


class NotAProject(Unusable):
    """It is no project."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, and the write that put it there."""

    value: str
    device: str = ""
    count: int = 0

    @property
    def mark(self) -> tuple[int, str]:
        return self.count, self.device


NOTHING = Cell("")


@dataclass(frozen=True, slots=True)
class Ledger:
    """One project, whole, as it is stored and passed on."""

    id: str
    cells: Mapping[str, Cell] = field(default_factory=dict)
    seen: Mapping[str, int] = field(default_factory=dict)

    def says(self, key: str) -> str:
        """What stands in a cell; empty where nothing does."""
        return self.cells.get(key, NOTHING).value

    def has_seen(self, cell: Cell) -> bool:
        return self.seen.get(cell.device, 0) >= cell.count


def sound(value: str) -> str:
    """A text as it may be kept: without control signs and halves of signs, not too long, every CPR number hidden."""
    kept = "".join(letter for letter in value[: 2 * LONGEST] if letter in "\n\t" or letter.isprintable())
    return mask(kept.encode("utf-8", "ignore").decode())[0][:LONGEST]


def written(ledger: Ledger, changes: Mapping[str, str], device: str) -> Ledger:
    """The ledger after a laptop's writes; the same one where nothing becomes another."""
    new = {key: sound(value) for key, value in changes.items()}
    new = {key: value for key, value in new.items() if ledger.says(key) != value}
    room = MOST_CELLS - len(ledger.cells)
    fresh = [key for key in new if key not in ledger.cells]
    for key in fresh[max(0, room) :]:
        del new[key]
    letters = sum(len(value) - len(ledger.says(key)) for key, value in new.items())
    if not new or (letters > 0 and letters + sum(len(cell.value) for cell in ledger.cells.values()) > MOST_LETTERS):
        return ledger
    cells, count = dict(ledger.cells), ledger.seen.get(device, 0)
    for key, value in new.items():
        count += 1
        cells[key] = Cell(value, device, count)
    return Ledger(ledger.id, cells, {**ledger.seen, device: count})


def merged(ours: Ledger, theirs: Ledger, device: str = "") -> Ledger:
    """Both in one: no word is lost, and to do it again changes nothing.

    Where two wrote in one cell without knowing of each other, what one of them said lies aside. Something taken away
    by one while the other wrote in it is shown again, by a write of `device`.
    """
    cells, beside = dict(ours.cells), dict[str, Cell]()
    for key, there in theirs.cells.items():
        here = cells.get(key)
        if here is None:
            if len(cells) < MOST_CELLS:
                cells[key] = there
        elif here != there:
            cells[key], lost = _chosen(ours, theirs, here, there)
            beside |= _aside(key, lost) if lost is not None else {}
    for key, cell in beside.items():
        cells.setdefault(key, cell)
    laptops = sorted(ours.seen.keys() | theirs.seen.keys())
    whole = Ledger(ours.id, cells, {each: max(ours.seen.get(each, 0), theirs.seen.get(each, 0)) for each in laptops})
    return written(whole, dict.fromkeys(_wrongly_gone(whole, ours, theirs), ""), device)


def _chosen(ours: Ledger, theirs: Ledger, here: Cell, there: Cell) -> tuple[Cell, Cell | None]:
    """The cell that stands, and the one whose writer did not know of it."""
    if here.mark != there.mark:
        if theirs.has_seen(here):
            return there, None
        if ours.has_seen(there):
            return here, None
    kept = max(here, there, key=lambda cell: (bool(cell.value.strip()), cell.mark, cell.value))
    return kept, there if kept is here else here


def _aside(key: str, lost: Cell) -> dict[str, Cell]:
    """Words that others stand in place of; what is no words, such as a date or a choice, is only chosen anew."""
    if not lost.value.strip() or key.startswith(ASIDE) or key.rpartition(".")[2] not in WORDS:
        return {}
    return {f"{ASIDE}.{key}.{lost.device}.{lost.count}": lost}


def _wrongly_gone(whole: Ledger, ours: Ledger, theirs: Ledger) -> Iterator[str]:
    """Keys that took something away of which the other had written more than who took it away knew."""
    for key, cell in whole.cells.items():
        thing, _, last = key.rpartition(".")
        if last != "gone" or not cell.value:
            continue
        for taker, writer in ((ours, theirs), (theirs, ours)):
            if taker.cells.get(key) != cell or writer.cells.get(key) == cell:
                continue
            news = (each for name, each in writer.cells.items() if name.startswith(f"{thing}."))
            if any(not taker.has_seen(each) for each in news):
                yield key
                break


# As data


def ledger_to_dict(ledger: Ledger) -> dict[str, object]:
    """A ledger as data, for the library and for files."""
    return {
        "schema": SCHEMA,
        "id": ledger.id,
        "seen": dict(sorted(ledger.seen.items())),
        "cells": {key: [cell.value, cell.device, cell.count] for key, cell in sorted(ledger.cells.items())},
    }


def ledger_from_dict(data: object, *, own: bool = False) -> Ledger:
    """Read a ledger that somebody else may have made; raises `NotAProject`. A cell that makes no sense is left out.

    One of the library's `own` holds nothing that would have to be hidden, and whatever merging has made of it.
    """
    if not isinstance(data, dict):
        raise NotAProject(Fault.FOREIGN)
    schema, key, cells, seen = (data.get(name) for name in ("schema", "id", "cells", "seen"))
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotAProject(Fault.NEWER if newer else Fault.FOREIGN)
    if not isinstance(key, str) or not _ID.fullmatch(key) or not isinstance(cells, dict) or not isinstance(seen, dict):
        raise NotAProject(Fault.BROKEN)
    if not own and (len(cells) > MOST_CELLS or len(seen) > MOST_LAPTOPS):
        raise NotAProject(Fault.TOO_MANY)
    if not own and sum(_letters(held) for held in cells.values()) > MOST_READ:
        raise NotAProject(Fault.TOO_MANY)
    most = MOST_WRITES if own else FROM_OTHERS
    counts = {name: count for name, count in seen.items() if _is_device(name) and _is_count(count, most)}
    return Ledger(key, dict(_cells(cells, counts, str if own else sound)), counts)


def _cells(
    cells: Mapping[object, object], seen: Mapping[str, int], clean: Callable[[str], str]
) -> Iterator[tuple[str, Cell]]:
    for key, held in cells.items():
        if (
            isinstance(key, str)
            and _KEY.fullmatch(key)
            and isinstance(held, list)
            and len(held) == len(("v", "d", "n"))
        ):
            value, device, count = held
            # A write nobody claims to have seen would win over all that come after it.
            if isinstance(value, str) and isinstance(device, str) and _is_count(count, seen.get(device, 0)):
                yield key, Cell(clean(value), device, count)


def _letters(held: object) -> int:
    return len(held[0]) if isinstance(held, list) and held and isinstance(held[0], str) else 0


def _is_device(name: object) -> bool:
    return isinstance(name, str) and _DEVICE.fullmatch(name) is not None


def _is_count(count: object, most: int) -> bool:
    return isinstance(count, int) and not isinstance(count, bool) and 0 < count <= most
