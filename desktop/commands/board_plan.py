"""A group's goal plan by command: its cards with what they aim at and the threads to the journeys, or lines to read."""

from collections.abc import Iterator
from dataclasses import asdict

from desktop.model.gas import STEPS
from desktop.model.journey import Board, Card, Link
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, CardKind, JourneyKind
from desktop.model.order import Block
from desktop.model.order_hints import ordered
from desktop.model.plan import Aims
from desktop.words import Translate

TOP = (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL)
LINK_NAMES = ("id", "source", "target", "what", "how", "deadline", "receipt", "risk")


def plan_data(board: Board) -> dict[str, object]:
    """The plan for other programs: `goals` are ids from left to right, and the `phase` of what belongs to a goal."""
    plan = board.plan
    return {
        "goals": [goal.id for goal in plan.goals],
        "cards": [{**card_data(card), "aims": _aims(card.aims)} for card in plan.in_reading_order()],
        "links": [link_data(link) for link in plan.links.values()],
        "person": board.voice.person,
        "name": board.voice.name,
        "duration": board.voice.duration,
        "other": board.voice.other,
    }


def order_data(board: Board) -> dict[str, object] | None:
    """The order for other programs, by its blocks; nothing where nobody has begun it. Goals are ids of the plan's."""
    order = board.order
    if order.says_nothing:
        return None
    return {
        "blocks": {
            block.value: {
                "text": order.text(block),
                "answer": answer.value if (answer := order.answers.get(block)) is not None else None,
                "reply": order.reply(block),
            }
            for block in Block
        },
        "goals": [goal.id for goal in ordered(board)],
        "services": [asdict(each) for each in order.services],
        "partners": [asdict(each) for each in order.partners],
        "target_group": order.target_group,
        "first": order.first,
        "every": order.every,
        "citizen_knows": order.knows,
    }


def order_lines(board: Board, translate: Translate) -> Iterator[str]:
    """The order for people, as its plain text."""
    from desktop.report.order_text import order_text

    text = order_text(board, translate)
    if text:
        yield from ("", translate("Order", "The order").upper(), "", *text.splitlines())


def threads_data(board: Board) -> list[dict[str, object]]:
    """What ties cards of the board together, of whichever grids."""
    return [{"id": each.id, "source": each.source, "target": each.target} for each in board.threads.values()]


def card_data(card: Card) -> dict[str, object]:
    """What every card says."""
    return {
        "id": card.id,
        "lane": card.place.lane,
        "phase": card.place.phase,
        "order": card.place.order,
        "kind": card.kind.value,
        "text": card.text,
        "who": card.who,
        "needs": card.needs,
    }


def link_data(link: Link) -> dict[str, object]:
    """What an arrow says."""
    return {name: getattr(link, name) for name in LINK_NAMES}


def plan_lines(board: Board, translate: Translate) -> Iterator[str]:
    """The plan for people: what stands over all goals, each goal with its cards, and the threads."""
    plan = board.plan
    if not plan.cards:
        return
    yield ""
    yield translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN])
    for phase in plan.phases:
        cards = [card for lane in plan.lanes for card in plan.cells.get((lane.id, phase.id), ())]
        for card in cards:
            yield ("  " if card.kind in TOP else "    ") + _line(card, translate)
    for thread in board.threads.values():
        ends = [board.card(key) for key in (thread.source, thread.target)]
        yield "  " + " – ".join(_name(end, translate) for end in ends if end is not None)


def _line(card: Card, translate: Translate) -> str:
    more = [part for part in (card.who.strip(), card.aims.until) if part]
    return _name(card, translate) + (f" ({', '.join(more)})" if more else "")


def _name(card: Card, translate: Translate) -> str:
    return f"{translate('Kinds', CARD_NAMES[card.kind])}: {' '.join(card.text.split())}"


def _aims(aims: Aims) -> dict[str, object]:
    """Everything but the device that wrote the citizen's words, which is nobody's business outside."""
    gas = {
        "words": {str(level): aims.gas.at(level) for level in STEPS},
        "base": aims.gas.base,
        "score": aims.gas.score,
        "weight": aims.gas.weight,
    }
    return {name: value for name, value in asdict(aims).items() if name != "cited_by"} | {"gas": gas}
