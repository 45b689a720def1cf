"""Ready programmes: those that come with the program and a municipality's own, as data that a file can hold.

A file may come from anybody: what is read from one is bounded, and every CPR number in it is hidden.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desktop.model.cpr import mask
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
from desktop.model.template import OWN, Fault, Unusable, title_of
from desktop.model.timing import clock_text, read_clock

SCHEMA = "brobyg-programme/1"
FAMILY = "brobyg-programme/"
LONGEST_TEXT = 4_000
LINES = ("materials", "roles", "prompts")
"""Texts that a file holds as a list of lines."""
SHIPPED = ("full_day", "half_day", "goal_work", "series_kickoff", "series_theme", "series_follow_up")
"""Those that come with the program, in the order they are offered."""
Word = TypeVar("Word", bound=StrEnum)


class NotAProgramme(Unusable):
    """What was read cannot be used as a programme."""


@dataclass(frozen=True, slots=True)
class ReadyProgramme:
    """A programme to begin from: what it is called in a list, what it is for, and the facilitator's notes by block."""

    id: str
    name: str
    about: str
    programme: Programme
    notes: Mapping[str, str] = field(default_factory=dict)

    def notes_for(self, made: Mapping[str, str]) -> Mapping[str, str]:
        """The notes by the ids that its blocks got in a day (`Blocks.fill`)."""
        return {made[block]: words for block, words in self.notes.items() if block in made}


def load_programmes(resources: Path) -> Mapping[str, ReadyProgramme]:
    """Read the programmes that come with the program, by id, in the order they are offered."""
    found = {}
    for name in SHIPPED:
        data = json.loads((resources / "programmes" / f"{name}.json").read_text("utf-8"))
        found[name] = replace(programme_from_dict(data), id=name)
    return found


def own_programme(name: str, about: str, programme: Programme, notes: Mapping[str, str]) -> ReadyProgramme:
    """Make a programme of the municipality's own out of a day's; notes are those of its script.

    Its id follows from what it says, so that the same one is the same on every laptop whatever it is called. Raises
    `NotAProgramme`.
    """
    if not programme.tops:
        raise NotAProgramme(Fault.BROKEN)
    made = ReadyProgramme("", title_of(name), mask(about[:LONGEST_TEXT])[0], programme, notes)
    # Through the form of the file and back: what day and groups it comes from is left behind.
    return programme_from_dict(programme_to_dict(made))


def programme_to_dict(ready: ReadyProgramme) -> dict[str, object]:
    """A ready programme as data, for a file."""
    programme = ready.programme
    return {
        "schema": SCHEMA,
        "name": ready.name,
        "about": ready.about,
        "title": programme.title,
        "begins": clock_text(programme.begins),
        "blocks": [_block_to_dict(block, ready) for block in programme.tops],
    }


def programme_from_dict(data: object) -> ReadyProgramme:
    """Read a programme from data anybody may have written. Raises `NotAProgramme`."""
    held = _table(data, Fault.FOREIGN)
    schema = held.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotAProgramme(Fault.NEWER if newer else Fault.FOREIGN)
    begins = read_clock(_words(held, "begins", "09.00"))
    if begins is None:
        raise NotAProgramme(Fault.BROKEN)
    read = list(_read_blocks(_rows(held.get("blocks"))))
    if len(read) > MOST_BLOCKS:
        raise NotAProgramme(Fault.TOO_MANY)
    blocks = tuple(replace(block, order=f"{place:03}") for place, (block, _) in enumerate(read))
    programme = Programme(blocks, _words(held, "title"), begins)
    notes = {block.id: words for block, words in read if words.strip()}
    found = ReadyProgramme("", title_of(_words(held, "name")), _words(held, "about"), programme, notes)
    return replace(found, id=OWN + _mark(found))


def _mark(ready: ReadyProgramme) -> str:
    """A sign of what a programme says, whatever it is called."""
    said = {key: value for key, value in programme_to_dict(ready).items() if key not in ("name", "about")}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def _block_to_dict(block: Block, ready: ReadyProgramme) -> dict[str, object]:
    data: dict[str, object] = {"kind": block.kind.value, "title": block.title, "minutes": block.minutes}
    for name in BLOCK_TEXTS:
        words = getattr(block, name)
        if name != "title" and words:
            data[name] = list(block.lines(name)) if name in LINES else words
    if notes := ready.notes.get(block.id, ""):
        data["notes"] = notes
    data |= {"screen": block.screen.value, "opens": block.opens.value, "allowed": block.allowed.value}
    if block.template and not block.template.startswith(OWN):
        data["template"] = block.template
    if block.shortest is not None:
        data["shortest"] = block.shortest
    if beside := ready.programme.beside(block.id):
        data["beside"] = [_block_to_dict(inner, ready) for inner in beside]
    return data


def _read_blocks(rows: Sequence[object]) -> Iterator[tuple[Block, str]]:
    """Blocks with their notes; those side by side come after the one that holds them."""
    for number, row in enumerate(rows):
        outer = _table(row)
        block, notes = _read_block(outer, f"b{number}", "")
        yield block, notes
        beside = outer.get("beside", [])
        if beside and block.kind is not BlockKind.PARALLEL:
            raise NotAProgramme(Fault.BROKEN)
        for place, inner in enumerate(_rows(beside) if beside else ()):
            yield _read_block(_table(inner), f"b{number}.{place}", block.id)


def _read_block(row: Mapping[str, object], key: str, inside: str) -> tuple[Block, str]:
    words = {name: _lines(row, name) if name in LINES else _words(row, name) for name in BLOCK_TEXTS}
    block = Block(
        id=key,
        kind=_word(row, "kind", BlockKind, None),
        minutes=_minutes(row, "minutes", 1) or 1,
        screen=_word(row, "screen", Screen, Screen.INSTRUCTIONS),
        opens=_word(row, "opens", Opens, Opens.NOTHING),
        allowed=_word(row, "allowed", Allowed, Allowed.WRITE),
        template=_words(row, "template"),
        shortest=_minutes(row, "shortest", 0) if "shortest" in row else None,
        inside=inside,
        groups=(),
        **words,
    )
    return block, _words(row, "notes")


def _word(row: Mapping[str, object], key: str, kind: type[Word], missing: Word | None) -> Word:
    value = row.get(key, missing)
    if not isinstance(value, str) or value not in set(kind):
        raise NotAProgramme(Fault.BROKEN)
    return kind(value)


def _minutes(row: Mapping[str, object], key: str, least: int) -> int:
    value = row.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= LONGEST_BLOCK:
        raise NotAProgramme(Fault.BROKEN)
    return value


def _words(row: Mapping[str, object], key: str, missing: str = "") -> str:
    value = row.get(key, missing)
    if not isinstance(value, str):
        raise NotAProgramme(Fault.BROKEN)
    return _sound(value)


def _lines(row: Mapping[str, object], key: str) -> str:
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise NotAProgramme(Fault.BROKEN)
    return _sound("\n".join(value))


def _sound(words: str) -> str:
    """Words as they may be kept: whole letters, not too many, every CPR number hidden."""
    kept = words[:LONGEST_TEXT].replace("\0", "").encode("utf-8", "replace").decode()
    return mask(kept)[0]


def _table(data: object, fault: Fault = Fault.BROKEN) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise NotAProgramme(fault)
    return data


def _rows(data: object) -> list[object]:
    if not isinstance(data, list) or not data:
        raise NotAProgramme(Fault.BROKEN)
    if len(data) > MOST_BLOCKS:
        raise NotAProgramme(Fault.TOO_MANY)
    return data
