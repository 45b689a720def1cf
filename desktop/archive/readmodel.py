"""Boards as plain rows, for searching across days, spreadsheets, and the small picture of a day in a list."""

from collections.abc import Iterable, Mapping

from desktop.archive.entries import PreviewCard
from desktop.model.journey import Board, Card, Journey
from desktop.model.sides import Side

Row = dict[str, object]

PREVIEW_CARDS = 60


def card_rows(board: Board) -> list[Row]:
    """A row per card of both journeys."""
    return [row for journey in board.journeys.values() for row in _cards(journey)]


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


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
