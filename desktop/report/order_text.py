"""An order as plain text, block by block, to be pasted into a case system; papers and tables are made of the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.journey import Board, Card
from desktop.model.order import ANSWER_NAMES, EVERY_NAMES, ROLE_NAMES, TITLES, Block, Partner, Service
from desktop.model.order_hints import ordered
from desktop.model.plan import GOAL_TYPE_NAMES, PURPOSES, WHOLE, WISHES
from desktop.model.quoting import quoted
from desktop.report.dates import date_in_words
from desktop.report.plan_facts import levels, subject_words
from desktop.report.plan_text import one_line
from desktop.words import Translate

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class OrderSection:
    """What stands in a block: the authority's lines, and what the provider says to them."""

    block: Block
    lines: tuple[str, ...]
    answer: str = ""

    @property
    def title(self) -> str:
        return TITLES[self.block]

    @property
    def body(self) -> str:
        return "\n".join(self.lines)


def order_text(board: Board, translate: Translate) -> str:
    """The whole order; a block in which nothing is said has a dash. Empty where nobody has begun it."""
    if board.order.says_nothing:
        return ""
    parts = [f"{each.title}\n\n{block_text(each, translate) or NOTHING}" for each in order_sections(board, translate)]
    return "\n\n\n".join([*parts, *filter(None, [known_words(board, translate)])]) + "\n"


def block_text(section: OrderSection, translate: Translate) -> str:
    """One block, with the answer to it."""
    said = translate("Order", "The provider's answer: {answer}").format(answer=section.answer) if section.answer else ""
    return "\n".join(filter(None, (section.body, said)))


def order_sections(board: Board, translate: Translate) -> tuple[OrderSection, ...]:
    """All blocks in their order."""
    return tuple(
        OrderSection(block, tuple(filter(None, _lines(board, block, translate))), _answer(board, block, translate))
        for block in Block
    )


def known_words(board: Board, translate: Translate) -> str:
    """Whether the citizen knows what stands in it; nothing where nobody has said."""
    match board.order.knows:
        case True:
            return translate("Order", "The citizen knows what stands in the order.")
        case False:
            return translate("Order", "The citizen does not know what stands in the order yet.")
        case _:
            return ""


def _lines(board: Board, block: Block, translate: Translate) -> Iterator[str]:
    order = board.order
    match block:
        case Block.WISHES:
            yield from (quoted(one_line(card.text)) for card in _cards(board, WISHES))
        case Block.PURPOSE:
            yield from (one_line(card.text) for card in _cards(board, PURPOSES))
        case Block.GOALS:
            yield from (goal_line(number, goal, translate) for number, goal in enumerate(ordered(board), start=1))
        case Block.TARGET_GROUP:
            yield order.target_group
        case Block.SERVICE:
            yield from (_service(each, translate) for each in order.services if not each.is_empty)
        case Block.PARTNERS:
            yield from (_partner(each, translate) for each in order.partners if not each.is_empty)
        case Block.FOLLOW_UP:
            yield when(board, translate)
    yield from (one_line(line) for line in order.text(block).splitlines())


def _cards(board: Board, lane: str) -> list[Card]:
    return [card for card in board.plan.cells.get((lane, WHOLE), ()) if card.text.strip()]


def goal_line(number: int, goal: Card, translate: Translate) -> str:
    """A goal that is ordered, with its primary sub-theme, type and level as they stand on the plan."""
    aims = goal.aims
    told = [subject_words(aims.subject, translate)] if aims.subject is not None else []
    told += [translate("Plan", GOAL_TYPE_NAMES[aims.goal_type])] if aims.goal_type is not None else []
    told += [levels(aims.level_now, aims.level_target, translate)]
    said = "; ".join(filter(None, told))
    words = one_line(goal.text) or NOTHING
    return f"{number}. {words} ({said})" if said else f"{number}. {words}"


def when(board: Board, translate: Translate) -> str:
    """When it is first followed up, and how often after that."""
    order = board.order
    first = date_in_words(order.first, translate) if order.first else ""
    said = [translate("Order", "First {day}").format(day=first)] if first else []
    said += [translate("Order", EVERY_NAMES[order.every])] if order.every is not None else []
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def _service(service: Service, translate: Translate) -> str:
    line = ": ".join(filter(None, (one_line(service.name) or NOTHING, one_line(service.amount))))
    first, last = (date_in_words(day, translate) if day else "" for day in (service.since, service.until))
    if first and last:
        span = translate("Order", "from {first} to {last}").format(first=first, last=last)
    elif first:
        span = translate("Order", "from {first}").format(first=first)
    else:
        span = translate("Order", "until {last}").format(last=last) if last else ""
    return f"{line} ({span})" if span else line


def _partner(partner: Partner, translate: Translate) -> str:
    role = translate("Order", ROLE_NAMES[partner.role]) if partner.role is not None else ""
    name = one_line(partner.name) or NOTHING
    return ": ".join(filter(None, (f"{name} ({role})" if role else name, one_line(partner.agreed))))


def _answer(board: Board, block: Block, translate: Translate) -> str:
    answer, reply = board.order.answers.get(block), one_line(board.order.reply(block))
    name = translate("Order", ANSWER_NAMES[answer]) if answer is not None else ""
    return " – ".join(filter(None, (name, reply)))
