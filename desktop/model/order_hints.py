"""What an order still lacks, block by block: to be talked about, never in the way of anything."""

from collections.abc import Iterator
from enum import StrEnum

from desktop.model.journey import Board, Card
from desktop.model.order import Block, Order, Service
from desktop.model.plan import PURPOSES, WHOLE, WISHES

MOST_GOALS = 3
"""Goals of one order (domain reference 2.6)."""


class Lack(StrEnum):
    """Something to talk about."""

    NO_WISH = "no_wish"
    NO_PURPOSE = "no_purpose"
    NO_GOAL = "no_goal"
    MANY_GOALS = "many_goals"
    NO_SUBJECT = "no_subject"
    """A goal that is ordered has no primary sub-theme."""
    NO_SERVICE = "no_service"
    NO_AMOUNT = "no_amount"
    ENDS_FIRST = "ends_first"
    """A service ends before it begins."""
    NO_DOUBT = "no_doubt"
    NO_ADJUST = "no_adjust"
    NO_DATE = "no_date"
    LATE = "late"
    """It is first followed up when every service has ended."""
    NO_CONTACT = "no_contact"
    ASKED = "asked"
    """The provider asks or proposes, and says not what."""


SILENT = {Block.DOUBT: Lack.NO_DOUBT, Block.ADJUST: Lack.NO_ADJUST, Block.CONTACT: Lack.NO_CONTACT}
"""What a block lacks while nothing is written in it."""


def ordered(board: Board) -> tuple[Card, ...]:
    """The goals of the plan that are ordered, in their order."""
    return tuple(goal for goal in board.plan.goals if goal.id not in board.order.left_out)


def lacks(board: Board) -> dict[Block, tuple[Lack, ...]]:
    """What each block lacks, those that lack something; nothing before an order is begun."""
    if board.order.says_nothing:
        return {}
    found = {block: tuple(_lacks(board, block)) for block in Block}
    return {block: lack for block, lack in found.items() if lack}


def _lacks(board: Board, block: Block) -> Iterator[Lack]:
    order = board.order
    if block in SILENT and not order.text(block).strip():
        yield SILENT[block]
    match block:
        case Block.WISHES if not board.plan.cells.get((WISHES, WHOLE)):
            yield Lack.NO_WISH
        case Block.PURPOSE if not board.plan.cells.get((PURPOSES, WHOLE)):
            yield Lack.NO_PURPOSE
        case Block.GOALS:
            yield from _of_goals(ordered(board))
        case Block.SERVICE:
            yield from _of_services(order)
        case Block.FOLLOW_UP:
            yield from _of_follow_up(order)
    answer = order.answers.get(block)
    if answer is not None and answer.wants_words and not order.reply(block).strip():
        yield Lack.ASKED


def _of_goals(goals: tuple[Card, ...]) -> Iterator[Lack]:
    if not goals:
        yield Lack.NO_GOAL
    if len(goals) > MOST_GOALS:
        yield Lack.MANY_GOALS
    if any(goal.aims.subject is None for goal in goals):
        yield Lack.NO_SUBJECT


def _of_services(order: Order) -> Iterator[Lack]:
    services = [each for each in order.services if not each.is_empty]
    if not services and not order.text(Block.SERVICE).strip():
        yield Lack.NO_SERVICE
    if any(not each.amount.strip() for each in services):
        yield Lack.NO_AMOUNT
    if any(_ends_first(each) for each in services):
        yield Lack.ENDS_FIRST


def _ends_first(service: Service) -> bool:
    return bool(service.since and service.until) and service.until < service.since


def _of_follow_up(order: Order) -> Iterator[Lack]:
    if not order.first:
        yield Lack.NO_DATE
    ends = [each.until for each in order.services if not each.is_empty]
    if order.first and ends and all(ends) and order.first > max(ends):
        yield Lack.LATE
