"""Boards as plain rows, for searching across days, spreadsheets, and the small picture of a day in a list."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from desktop.archive.entries import PreviewCard
from desktop.model.agreement import Agreement, Agreements
from desktop.model.journey import Board, Card, Journey
from desktop.model.order import TITLES, Block
from desktop.model.plan import SUB_GOALS
from desktop.model.sides import Side

Row = dict[str, object]

PREVIEW_CARDS = 60


def rows_of(board: Board) -> dict[str, list[Row]]:
    """Everything on a board, by the tables of the read model."""
    return {
        "cards": card_rows(board),
        "handovers": handover_rows(board),
        "goals": goal_rows(board),
        "sub_goals": sub_goal_rows(board),
        "sections": section_rows(board),
        "indicators": indicator_rows(board),
        "orders": order_rows(board),
        "threads": [
            {"id": thread.id, "source": thread.source, "target": thread.target} for thread in board.threads.values()
        ],
    }


def card_rows(board: Board) -> list[Row]:
    """A row per card of both journeys and of the plan."""
    return [row for grid in board.grids for row in _cards(grid)]


def handover_rows(board: Board) -> list[Row]:
    """A row per handover of both journeys, numbered as on the drawing."""
    return [
        {
            "id": link.id,
            "journey": journey.kind.value,
            "number": number,
            "source": link.source,
            "target": link.target,
            "what": link.what,
            "how": link.how,
            "deadline": link.deadline,
            "receipt": link.receipt,
            "risk": link.risk,
        }
        for journey in board.journeys.values()
        for number, link in enumerate(journey.handovers(), start=1)
    ]


def goal_rows(board: Board) -> list[Row]:
    """A row per goal of the plan, numbered from left to right."""
    return [_goal(goal, number) for number, goal in enumerate(board.plan.goals, start=1)]


def sub_goal_rows(board: Board) -> list[Row]:
    """A row per sub-goal, numbered under its goal; one whose goal is gone has none."""
    goals = {goal.id for goal in board.plan.goals}
    return [
        {
            "id": card.id,
            "goal": phase if phase in goals else "",
            "number": number,
            "text": card.text,
            "who": card.who,
            "since": card.aims.since,
            "until": card.aims.until,
            "status": _value(card.aims.status),
        }
        for (lane, phase), cards in board.plan.cells.items()
        if lane == SUB_GOALS
        for number, card in enumerate(cards, start=1)
    ]


def indicator_rows(board: Board) -> list[Row]:
    """A row per indicator of the case, in words alone: steps are for one citizen's eyes and are never reckoned with."""
    return [
        {
            "id": each.id,
            "number": number,
            "name": each.name,
            "theme": each.theme,
            "question": each.question,
            "told": "\n".join(filter(None, each.told)),
            "latest": each.latest.date if each.latest is not None else "",
        }
        for number, each in enumerate(board.followed, start=1)
    ]


def order_rows(board: Board) -> list[Row]:
    """A row per block of the order that says something of its own; what stands on the plan is found as its cards."""
    order, rows = board.order, list[Row]()
    for number, block in enumerate(Block, start=1):
        answer, text, reply = order.answers.get(block), "\n".join(order.own_lines(block)), order.reply(block)
        if text or reply or answer is not None:
            said = {"title": TITLES[block], "text": text, "answer": _value(answer), "reply": reply}
            rows.append({"id": block.value, "number": number, **said})
    return rows


def section_rows(board: Board) -> list[Row]:
    """A row per section of the assessment that says something, numbered as they stand in it."""
    return [
        {
            "id": section.id,
            "number": number,
            "title": plan.title,
            "text": section.text,
            "support": _value(section.support),
            "frequency": _value(section.frequency),
            "certainty": _value(section.certainty),
            "informant": _value(section.informant or plan.informant),
        }
        for number, (plan, section) in enumerate(board.assessed.written(), start=1)
    ]


def agreement_rows(agreements: Agreements) -> list[Row]:
    """A row per agreement of a day that is not one with another, numbered in their order."""
    return [_agreement(each, number) for number, each in enumerate(agreements.shown, start=1)]


def preview(rows: Iterable[Mapping[str, object]]) -> tuple[PreviewCard, ...]:
    """The cards of a day seen from far away: those of the first board that has any."""
    found: list[PreviewCard] = []
    first: object = None
    for row in rows:
        first = first or (row["document"], row["journey"])
        if (row["document"], row["journey"]) == first and len(found) < PREVIEW_CARDS:
            found.append(PreviewCard(_number(row["column"]), _number(row["row"]), Side(str(row["side"]))))
    return tuple(found)


def _cards(journey: Journey) -> Iterable[Row]:
    lanes = {lane.id: (index, lane) for index, lane in enumerate(journey.lanes)}
    phases = {phase.id: (index, phase) for index, phase in enumerate(journey.phases)}
    for card in journey.in_reading_order():
        row, lane = lanes[card.place.lane]
        column, phase = phases[card.place.phase]
        yield _card(
            card, {"row": row, "lane": lane.title, "side": lane.side.value, "column": column, "phase": phase.title}
        )


def _card(card: Card, where: Row) -> Row:
    return {
        "id": card.id,
        "journey": card.journey.value,
        **where,
        "kind": card.kind.value,
        "text": card.text,
        "who": card.who,
        "needs": card.needs,
    }


def _goal(goal: Card, number: int) -> Row:
    aims = goal.aims
    row: Row = {
        "id": goal.id,
        "number": number,
        "text": goal.text,
        "own_words": aims.own_words,
        "type": _value(aims.goal_type),
        "who": goal.who,
        "since": aims.since,
        "until": aims.until,
        "status": _value(aims.status),
        "base": aims.gas.base,
        "score": aims.gas.score,
        "weight": aims.gas.weight,
    }
    if aims.subject is not None:
        row |= {
            "subject_system": aims.subject.system,
            "subject": aims.subject.code,
            "subject_label": aims.subject.label,
        }
    for name, level in (("now", aims.level_now), ("target", aims.level_target)):
        if level is not None:
            row |= {f"{name}_scale": level.scale, name: level.value}
    return row


def _agreement(each: Agreement, number: int) -> Row:
    row: Row = {
        "id": each.id,
        "number": number,
        "what": each.what,
        "who": each.who,
        "due": each.due,
        "kind": _value(each.kind),
        "status": each.status.value,
        "because": each.because,
        "team": each.group,
        "votes": each.votes,
    }
    if each.origin is not None:
        row |= {"source": each.origin.source.value, "origin": each.origin.id, "origin_words": each.origin.words}
    if each.earlier is not None:
        row |= {"earlier_day": each.earlier[0], "earlier": each.earlier[1]}
    return row


def _value(word: StrEnum | None) -> str:
    return word.value if word is not None else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
