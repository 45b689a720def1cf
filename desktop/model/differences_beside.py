"""What came in beside the grids of a board: its order, its assessment, indicators and shades of BUM."""

from collections.abc import Hashable, Iterator, Mapping

from desktop.model.assessed import Assessed
from desktop.model.differences import Difference, Thing, What
from desktop.model.journey import Board
from desktop.model.kinds import JourneyKind
from desktop.model.order import TITLES, Block, Order
from desktop.model.shades import TITLE


def beside_differences(before: Board, after: Board, theirs: Board) -> tuple[Difference, ...]:
    """Compare what a board says beside its grids with what it said; `theirs` is the other copy."""
    return (
        *_order(before.order, after.order, theirs.order),
        *_sections(before.assessed, after.assessed, theirs.assessed),
        *_levels(before.assessed, after.assessed),
        *_indicators(before, after),
        *([_one(What.DETAILED, Thing.SHADES, "", TITLE)] if before.shades != after.shades else []),
    )


def _order(before: Order, after: Order, theirs: Order) -> Iterator[Difference]:
    for block in Block:
        texts = before.text(block), after.text(block), theirs.text(block)
        if texts[0] != texts[1]:
            yield _worded(Thing.ORDER, block.value, TITLES[block], texts)
        if _values(before, block) != _values(after, block):
            yield _one(What.DETAILED, Thing.ORDER, block.value, TITLES[block])
    if before.knows is not after.knows:
        yield _one(What.DETAILED, Thing.ORDER, "", TITLES[Block.WISHES])


def _values(order: Order, block: Block) -> Hashable:
    """What a block says beside the authority's text."""
    beside: Mapping[Block, Hashable] = {
        Block.GOALS: order.left_out,
        Block.TARGET_GROUP: order.target_group,
        Block.SERVICE: order.services,
        Block.PARTNERS: order.partners,
        Block.FOLLOW_UP: (order.first, order.every),
    }
    return (order.answers.get(block), order.reply(block), beside.get(block))


def _sections(before: Assessed, after: Assessed, theirs: Assessed) -> Iterator[Difference]:
    for key in sorted({*before.sections, *after.sections}):
        old, new, other = (each.section(key) for each in (before, after, theirs))
        plan = after.template.section(key) if after.template is not None else None
        name = plan.title if plan is not None else key
        if old.text != new.text:
            yield _worded(Thing.SECTION, key, name, (old.text, new.text, other.text))
        chosen = [(each.support, each.frequency, each.certainty, each.informant) for each in (old, new)]
        if chosen[0] != chosen[1]:
            yield _one(What.DETAILED, Thing.SECTION, key, name)
    if (before.carried, before.fields) != (after.carried, after.fields):
        yield _one(What.DETAILED, Thing.CARRIED, "", "")


def _levels(before: Assessed, after: Assessed) -> Iterator[Difference]:
    old, new = ({(row.system, row.code): row for row in each.levels} for each in (before, after))
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            row = new.get(key) or old[key]
            what = What.DETAILED if key in old and key in new else What.ADDED if key in new else What.REMOVED
            yield _one(what, Thing.LEVEL, ".".join(key), row.label)


def _indicators(before: Board, after: Board) -> Iterator[Difference]:
    old, new = ({each.id: each for each in board.followed} for board in (before, after))
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            row = new.get(key) or old[key]
            what = What.DETAILED if key in old and key in new else What.ADDED if key in new else What.REMOVED
            yield _one(what, Thing.INDICATOR, key, row.name)


def _one(what: What, thing: Thing, key: str, name: str) -> Difference:
    return Difference(what, thing, JourneyKind.PLAN, key, name)


def _worded(thing: Thing, key: str, name: str, texts: tuple[str, str, str]) -> Difference:
    """A text that is another; both candidates where both sides had written."""
    before, after, theirs = texts
    both = after not in (before, theirs) and bool(before.strip() and theirs.strip())
    return Difference(What.WORDED, thing, JourneyKind.PLAN, key, name, before, after, theirs if both else "")
