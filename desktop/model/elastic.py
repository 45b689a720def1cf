"""The elastic programme: when the day is late, which of the blocks to come give how many minutes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.model.clock import Clock, Now, minutes_today, standing
from desktop.model.programme import Block, BlockKind, Programme, least_minutes

LAST = frozenset((BlockKind.GROUP_WORK, BlockKind.AGREEMENTS))
"""Kinds that give only when nothing else can."""


@dataclass(frozen=True, slots=True)
class Gift:
    """A block to come: the minutes it has today, the fewest it can do with, and how many it gives."""

    block: Block
    minutes: int
    least: int
    gives: int = 0

    @property
    def most(self) -> int:
        """The most it can give."""
        return self.minutes - self.least


@dataclass(frozen=True, slots=True)
class Proposal:
    """Which blocks give what, so that `wanted` minutes are won; it can be edited, and taken as one gesture."""

    wanted: int
    gifts: tuple[Gift, ...] = ()

    @property
    def won(self) -> int:
        return sum(gift.gives for gift in self.gifts)

    @property
    def missing(self) -> int:
        """Minutes that are not won: so much later the day will end."""
        return max(0, self.wanted - self.won)

    @property
    def out_of_reach(self) -> int:
        """Minutes that cannot be won whatever gives."""
        return max(0, self.wanted - sum(gift.most for gift in self.gifts))

    def giving(self, block_id: str, minutes: int) -> "Proposal":
        """The same, with one block giving so many minutes; never more than it can."""
        return replace(
            self,
            gifts=tuple(
                replace(gift, gives=max(0, min(minutes, gift.most))) if gift.block.id == block_id else gift
                for gift in self.gifts
            ),
        )

    def lengths(self) -> Mapping[str, int]:
        """What blocks that give will last, by their ids: what `Clock.lengths` takes."""
        return {gift.block.id: gift.minutes - gift.gives for gift in self.gifts if gift.gives}


def propose(programme: Programme, clock: Clock, now: Now) -> Proposal:
    """Propose how the day, if it is late, ends when it was to; blocks that are on or have been give nothing."""
    late = standing(programme, clock, now).at_end / 60
    return propose_minutes(programme, clock, max(0, round(late)))


def propose_minutes(programme: Programme, clock: Clock, wanted: int) -> Proposal:
    """Propose how to win so many minutes: talks and plenums first, then pauses, group work last."""
    gifts = [_gift(programme, clock, block) for block in _to_come(programme, clock)]
    missing = wanted
    for turn in (_first, _pauses, _last):
        given = _share([gift for gift in gifts if turn(gift.block.kind)], missing)
        gifts = [given.get(gift.block.id, gift) for gift in gifts]
        missing = wanted - sum(gift.gives for gift in gifts)
    return Proposal(wanted, tuple(gifts))


def _to_come(programme: Programme, clock: Clock) -> Iterable[Block]:
    tops = programme.tops
    if clock.done:
        return ()
    places = [index for index, block in enumerate(tops) if block.id == clock.block or block.id in clock.spent]
    here = next((index for index in places if tops[index].id == clock.block), max(places, default=-1))
    return tops[here + 1 :]


def _gift(programme: Programme, clock: Clock, block: Block) -> Gift:
    """What a block has; how short it may become is a share of what was planned, however often it has given."""
    minutes = minutes_today(programme, clock, block)
    inner = programme.beside(block.id)
    least = max((least_minutes(each) for each in inner), default=least_minutes(block))
    return Gift(block, minutes, min(minutes, least))


def _first(kind: BlockKind) -> bool:
    return not kind.is_pause and kind not in LAST


def _pauses(kind: BlockKind) -> bool:
    return kind.is_pause


def _last(kind: BlockKind) -> bool:
    return kind in LAST


def _share(gifts: list[Gift], wanted: int) -> dict[str, Gift]:
    """Let blocks give in proportion to what they can, whole minutes, `wanted` together or all they have."""
    most = sum(gift.most for gift in gifts)
    wanted = min(wanted, most)
    if wanted <= 0:
        return {}
    parts = [gift.most * wanted / most for gift in gifts]
    gives = [int(part) for part in parts]
    by_remainder = sorted(range(len(gifts)), key=lambda index: (gives[index] - parts[index], index))
    for index in by_remainder[: wanted - sum(gives)]:
        gives[index] += 1
    return {gift.block.id: replace(gift, gives=minutes) for gift, minutes in zip(gifts, gives, strict=True)}
