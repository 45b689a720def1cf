"""Goal plans and agreements as tables: a row for each wish, purpose, goal, sub-goal, effort and agreement."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from desktop.model.agreement import KIND_NAMES, STATUS_NAMES, Agreement, Agreements
from desktop.model.day import Day
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES
from desktop.model.plan import GOALS
from desktop.report.groups import group_name
from desktop.report.plan_facts import facts, own_words
from desktop.report.table.grid import Grid, Value, day_of, grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def goals(built: Sequence[Built], translate: Translate) -> Grid:
    """A row for each card of the plans."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Goal no."), 8),
        (translate("Tables", "Goal"), 34),
        (translate("Tables", "Step of the ladder"), 22),
        (translate("Tables", "Kind"), 14),
        (translate("Tables", "Text"), 50),
        (translate("Tables", "In the citizen's words"), 34),
        (translate("Tables", "Responsible"), 20),
        (translate("Tables", "From date"), 12),
        (translate("Tables", "To date"), 12),
        (translate("Tables", "More"), 40),
    ]
    rows = (row for each in built for row in _plan(each, translate))
    return grid(translate("Tables", "Goals and sub-goals"), columns, rows)


def _plan(each: Built, translate: Translate) -> Iterator[tuple[Value, ...]]:
    plan = each.board.plan
    numbers = {goal.id: number for number, goal in enumerate(plan.goals, start=1)}
    for card in plan.in_reading_order():
        goal = plan.cards.get(card.place.phase)
        lane = plan.lane(card.place.lane)
        yield (
            group_name(each.group, translate),
            numbers.get(card.place.phase),
            goal.text if goal is not None and card.place.lane != GOALS else None,
            lane.title if lane is not None else None,
            translate("Kinds", CARD_NAMES[card.kind]),
            card.text,
            "\n".join(own_words(card, each.board, translate)),
            card.who,
            day_of(card.aims.since),
            day_of(card.aims.until),
            _more(card, translate),
        )


def _more(card: Card, translate: Translate) -> str:
    return "\n".join(f"{name}: {said}" for name, said in facts(card, translate))


def agreed(day: Day, agreements: Agreements, group: str | None, translate: Translate) -> Grid:
    """A row for each agreement; who is a role, and who set its status is not told."""
    columns = [
        (translate("Tables", "No."), 7),
        (translate("Tables", "What"), 50),
        (translate("Tables", "Who"), 22),
        (translate("Tables", "When"), 12),
        (translate("Tables", "Kind"), 18),
        (translate("Tables", "Status"), 16),
        (translate("Tables", "Why"), 30),
        (translate("Tables", "Status since"), 12),
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Where it came from"), 40),
        (translate("Tables", "Votes"), 8),
    ]
    chosen = [each for each in agreements.shown if group is None or _is_of(each, group, agreements)]
    rows = (_agreement(number, each, day, agreements, translate) for number, each in enumerate(chosen, start=1))
    return grid(translate("Tables", "Agreements"), columns, rows)


def _is_of(agreement: Agreement, group: str, agreements: Agreements) -> bool:
    return group in {agreement.group, *(each.group for each in agreements.one_with(agreement.id))}


def _agreement(
    number: int, agreement: Agreement, day: Day, agreements: Agreements, translate: Translate
) -> tuple[Value, ...]:
    joined = (agreement, *agreements.one_with(agreement.id))
    groups = [group for each in joined if (group := day.group(each.group)) is not None]
    log = agreements.log.get(agreement.id, ())
    since = datetime.fromtimestamp(log[-1].at, UTC).astimezone().date() if log else None
    return (
        number,
        "\n".join(each.what for each in joined),
        agreement.who,
        day_of(agreement.due),
        translate("Agreements", KIND_NAMES[agreement.kind]) if agreement.kind is not None else None,
        translate("Agreements", STATUS_NAMES[agreement.status]),
        agreement.because,
        since,
        ", ".join(dict.fromkeys(group_name(group, translate) for group in groups)),
        agreement.origin.words if agreement.origin is not None else None,
        agreement.votes,
    )
