"""When the blocks of a programme begin and end, reckoned from when the day begins; times are minutes after midnight."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.programme import Block, BlockKind, Programme
from desktop.words import QT_TRANSLATE_NOOP, Translate

DAY = 24 * 60
_TIME = re.compile(r"(\d{1,2})(?:\s*[.:]\s*(\d{2}))?")
NOTHING: Mapping[str, int] = {}
LENGTHS = {
    (False, True): QT_TRANSLATE_NOOP("Length", "{minutes} min."),
    (True, False): QT_TRANSLATE_NOOP("Length", "{hours} h"),
    (True, True): QT_TRANSLATE_NOOP("Length", "{hours} h {minutes} min."),
}
"""By whether there are hours, and minutes besides."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A block and when it is."""

    block: Block
    begins: int
    minutes: int

    @property
    def ends(self) -> int:
        return self.begins + self.minutes


def timetable(programme: Programme, lengths: Mapping[str, int] = NOTHING) -> tuple[Slot, ...]:
    """When each of the blocks that follow one another is; `lengths` are other minutes than planned, by block.

    Arrival at the top ends when the day begins: nobody waits for it, and it is no part of the day.
    """
    tops = programme.tops
    minutes = [lengths.get(block.id, programme.minutes_of(block)) for block in tops]
    at = programme.begins - sum(minutes[: arrivals(programme)])
    slots = []
    for block, length in zip(tops, minutes, strict=True):
        slots.append(Slot(block, at, length))
        at += length
    return tuple(slots)


def arrivals(programme: Programme) -> int:
    """How many blocks at the top are arrival."""
    tops = programme.tops
    return next((index for index, block in enumerate(tops) if block.kind is not BlockKind.ARRIVAL), len(tops))


def total(programme: Programme) -> int:
    """Minutes from when the day begins to its end, breaks included."""
    return sum(programme.minutes_of(block) for block in programme.tops[arrivals(programme) :])


def end(programme: Programme) -> int:
    """When the last block ends."""
    return programme.begins + total(programme)


def hours_text(programme: Programme) -> str:
    """From when to when the day is, without the arrival before it."""
    return f"{clock_text(programme.begins)}–{clock_text(end(programme))}"


def overrun(programme: Programme) -> int:
    """By how many minutes the end passes the booked time; 0 where it does not, or none is booked."""
    return 0 if programme.booked_until is None else max(0, end(programme) - programme.booked_until)


def spare(programme: Programme) -> int:
    """How many booked minutes nothing is planned for."""
    return 0 if programme.booked_until is None else max(0, programme.booked_until - end(programme))


def clock_text(minutes: int) -> str:
    """A time as Danes write it: 09.15; past midnight it goes on with 00.15."""
    hours, left = divmod(minutes % DAY, 60)
    return f"{hours:02}.{left:02}"


def read_clock(words: str) -> int | None:
    """The time that somebody has typed ("9", "9.15", "09:15", "kl. 9.15", "0915"), or nothing if it is none."""
    said = words.strip().casefold().removeprefix("kl.").removeprefix("kl").strip()
    found = _TIME.fullmatch(said)
    if found:
        hours, minutes = int(found[1]), int(found[2] or 0)
    elif said.isascii() and said.isdigit() and len(said) in (3, 4):
        hours, minutes = int(said[:-2]), int(said[-2:])
    else:
        return None
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def length_text(minutes: int, translate: Translate) -> str:
    """How long something takes, in words: 25 min., or 6 h 35 min."""
    hours, left = divmod(minutes, 60)
    words = LENGTHS[(hours > 0, left > 0 or not hours)]
    return translate("Length", words).format(hours=hours, minutes=left)
