"""The clock of a day that runs: which block is on, how long it has lasted, and whether the day is late.

All of it is data that lies in the day's document, so that a crash or another laptop changes nothing. Each block has
its own stopwatch: going back to one goes on where it was left. The verbs are functions from a clock to the next one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil

from desktop.model.programme import LONGEST_BLOCK, Block, Programme
from desktop.model.timing import timetable

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Now:
    """A moment: `at` in seconds since 1970, `of_day` in seconds after midnight where the day is held."""

    at: float
    of_day: float


@dataclass(frozen=True, slots=True)
class Clock:
    """How the day stands. Times are seconds since 1970; `since` is when the block's stopwatch was last started.

    Before the day is started `block` is empty, and after its last block as well (`done`).
    """

    block: str = ""
    since: float = 0.0
    running: bool = False
    done: bool = False
    spent: Mapping[str, float] = field(default_factory=dict)
    """Seconds each block had lasted when its stopwatch was last stopped."""
    lengths: Mapping[str, int] = field(default_factory=dict)
    """Minutes that blocks get today where that is not what was planned."""

    @property
    def started(self) -> bool:
        return bool(self.block) or self.done

    @property
    def paused(self) -> bool:
        return bool(self.block) and not self.running


# What it shows


def minutes_today(programme: Programme, clock: Clock, block: Block) -> int:
    """How long a block is to last today."""
    return clock.lengths.get(block.id, programme.minutes_of(block))


def current(programme: Programme, clock: Clock) -> Block | None:
    """The block that is on, if it is still in the programme."""
    return next((block for block in programme.tops if block.id == clock.block), None) if clock.block else None


def elapsed(clock: Clock, at: float) -> float:
    """Seconds that the block has lasted, pauses left out."""
    return clock.spent.get(clock.block, 0.0) + (max(0.0, at - clock.since) if clock.running else 0.0)


def left(programme: Programme, clock: Clock, at: float) -> float:
    """Seconds that are left of the block; below nothing when it lasts too long."""
    block = current(programme, clock)
    return 0.0 if block is None else minutes_today(programme, clock, block) * MINUTE - elapsed(clock, at)


def upcoming(programme: Programme, clock: Clock) -> Block | None:
    """The block that Next goes to; nothing when the day ends then."""
    tops = programme.tops
    if not clock.started:
        return tops[0] if tops else None
    if clock.done:
        return None
    return next(iter(tops[_place(programme, clock) + 1 :]), None)


def previous(programme: Programme, clock: Clock) -> Block | None:
    """The block that Back goes to."""
    tops = programme.tops
    if clock.done:
        return tops[-1] if tops else None
    place = _place(programme, clock)
    if place >= 0 and current(programme, clock) is None:
        return tops[place]
    return tops[place - 1] if place > 0 else None


@dataclass(frozen=True, slots=True)
class Standing:
    """How the day stands against its plan, in seconds; more than nothing is late, less is early.

    `behind` is by how much the block that is on will end late, `at_end` the whole day, once what was cut or given later
    on is counted. `ends` is when the day is over, in seconds after midnight.
    """

    behind: float
    at_end: float
    ends: float


def standing(programme: Programme, clock: Clock, now: Now) -> Standing:
    """Reckon how late the day is if everything from now on takes as long as it is to last today."""
    planned = timetable(programme)
    finish = planned[-1].ends * MINUTE if planned else 0.0
    if not clock.block:
        return Standing(0.0, 0.0, finish)
    place = _place(programme, clock)
    here = now.of_day + max(0.0, left(programme, clock, now.at))
    rest = sum(minutes_today(programme, clock, block) for block in programme.tops[place + 1 :]) * MINUTE
    behind = here - planned[place].ends * MINUTE if place >= 0 else 0.0
    return Standing(behind, here + rest - finish, here + rest)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A block that is on or to come, and when it will be, in seconds after midnight."""

    block: Block
    begins: float
    ends: float


def forecast(programme: Programme, clock: Clock, now: Now) -> tuple[Ahead, ...]:
    """When the block that is on, and those after it, will be as things stand; nothing before the day is started."""
    block, found = current(programme, clock), []
    at = now.of_day
    if block is not None:
        end = at + max(0.0, left(programme, clock, now.at))
        found.append(Ahead(block, at - elapsed(clock, now.at), end))
        at = end
    for later in programme.tops[_place(programme, clock) + 1 :] if clock.block else ():
        end = at + minutes_today(programme, clock, later) * MINUTE
        found.append(Ahead(later, at, end))
        at = end
    return tuple(found)


def _place(programme: Programme, clock: Clock) -> int:
    """Where the day is among the blocks; when its block was taken out, at the last one that has been on."""
    places = {block.id: index for index, block in enumerate(programme.tops)}
    if clock.block in places:
        return places[clock.block]
    return max((places[block] for block in clock.spent if block in places), default=-1)


# What is done to it


def go_to(clock: Clock, block_id: str, at: float) -> Clock:
    """Let another block be on; a pause ends with it."""
    return replace(_stopped(clock, at), block=block_id, since=at, running=True, done=False)


def advance(programme: Programme, clock: Clock, at: float) -> Clock:
    """Next: start the day, go on to the next block, or end the day after the last."""
    following = upcoming(programme, clock)
    if following is not None:
        return go_to(clock, following.id, at)
    return clock if not clock.block else replace(_stopped(clock, at), block="", since=at, running=False, done=True)


def step_back(programme: Programme, clock: Clock, at: float) -> Clock:
    """Back: to the block before, which goes on where it was left."""
    before = previous(programme, clock) if clock.started else None
    return clock if before is None else go_to(clock, before.id, at)


def pause(clock: Clock, at: float) -> Clock:
    return replace(_stopped(clock, at), since=at, running=False) if clock.running else clock


def resume(clock: Clock, at: float) -> Clock:
    return replace(clock, since=at, running=True) if clock.paused else clock


def add_minutes(programme: Programme, clock: Clock, minutes: int, at: float) -> Clock:
    """Give the block that is on more minutes.

    Where its time is up they count from now, or "five more" would be over already.
    """
    block = current(programme, clock)
    if block is None:
        return clock
    over = max(0.0, -left(programme, clock, at))
    length = minutes_today(programme, clock, block) + ceil(over / MINUTE) + minutes
    return with_lengths(clock, {block.id: length})


def with_lengths(clock: Clock, lengths: Mapping[str, int]) -> Clock:
    """Let blocks last so many minutes today."""
    bounded = {block: max(0, min(LONGEST_BLOCK, minutes)) for block, minutes in lengths.items()}
    return replace(clock, lengths={**clock.lengths, **bounded})


def _stopped(clock: Clock, at: float) -> Clock:
    return replace(clock, spent={**clock.spent, clock.block: elapsed(clock, at)}) if clock.block else clock
