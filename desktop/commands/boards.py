"""A group's board by command: as JSON for other programs, or as lines to read."""

import json
from collections.abc import Iterator

import click

from desktop.commands.board_assessment import assessment_data, assessment_lines
from desktop.commands.board_plan import (
    card_data,
    link_data,
    order_data,
    order_lines,
    plan_data,
    plan_lines,
    threads_data,
)
from desktop.commands.office import Office
from desktop.model.day import Day, Group
from desktop.model.journey import Board, Journey
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

CHOICES: dict[str, tuple[JourneyKind, ...]] = {
    "as_is": (JourneyKind.AS_IS,),
    "ideal": (JourneyKind.IDEAL,),
    "both": JOURNEYS,
    "plan": (),
    "all": JOURNEYS,
}
WITH_PLAN = ("plan", "all")


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `board`."""

    @click.command(
        "board", help=translate("Commands", "Show a group's board: its journeys, goal plan, order and assessment.")
    )
    @click.argument("day")
    @click.argument("group")
    @click.option(
        "--journey", default="all", type=click.Choice(list(CHOICES)), help=translate("Commands", "Which part of it.")
    )
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def board(office: Office, day: str, group: str, journey: str, *, as_json: bool) -> None:
        with office.archive(reading=True) as archive:
            opened = archive.read_day(archive.find_day(day).id)
            found = find_group(opened.day.day, group)
            held = opened.boards[found.id].board if found.id in opened.boards else None
        journeys = [held.journey(kind) for kind in CHOICES[journey]] if held is not None else []
        plan = held if journey in WITH_PLAN else None
        if as_json:
            office.say(json.dumps(_data(found, journeys, plan), ensure_ascii=False, indent=1))
            return
        office.say(found.name)
        for each in journeys:
            for line in _lines(each, translate):
                office.say(line)
        for line in _beside(plan, translate) if plan is not None else ():
            office.say(line)

    return (board,)


def find_group(day: Day, wanted: str) -> Group:
    """The group with a name, a number (from 1) or an id; `Trouble` if there is none."""
    for matches in (
        [group for group in day.groups if group.id == wanted],
        [group for group in day.groups if group.name.casefold() == wanted.casefold()],
        [group for number, group in enumerate(day.groups, start=1) if str(number) == wanted],
    ):
        if matches:
            return matches[0]
    raise Trouble(
        QT_TRANSLATE_NOOP("Trouble", "The theme day has no group {group}."),
        QT_TRANSLATE_NOOP("Trouble", "Its groups are: {names}."),
        group=wanted,
        names=", ".join(group.name for group in day.groups) or "–",
    )


def _data(group: Group, journeys: list[Journey], plan: Board | None) -> dict[str, object]:
    data: dict[str, object] = {
        "group": {"id": group.id, "name": group.name},
        "journeys": {each.kind.value: _journey(each) for each in journeys},
    }
    if plan is not None:
        data |= {"plan": plan_data(plan), "threads": threads_data(plan), "order": order_data(plan)}
        data["assessment"] = assessment_data(plan)
    return data


def _beside(board: Board, translate: Translate) -> Iterator[str]:
    for part in (plan_lines, order_lines, assessment_lines):
        yield from part(board, translate)


def _journey(journey: Journey) -> dict[str, object]:
    handovers = {link.id: number for number, link in enumerate(journey.handovers(), start=1)}
    return {
        "lanes": [
            {"id": lane.id, "title": lane.title, "side": lane.side.value, "order": lane.order} for lane in journey.lanes
        ],
        "phases": [
            {"id": phase.id, "title": phase.title, "order": phase.order, "feeling": phase.feeling, "quote": phase.quote}
            for phase in journey.phases
        ],
        "cards": [card_data(card) for card in journey.in_reading_order()],
        "links": [{**link_data(link), "handover": handovers.get(link.id)} for link in journey.links.values()],
    }


def _lines(journey: Journey, translate: Translate) -> Iterator[str]:
    yield ""
    yield translate("Kinds", JOURNEY_NAMES[journey.kind])
    titles = {lane.id: lane.title for lane in journey.lanes}
    for phase in journey.phases:
        cards = [card for lane in journey.lanes for card in journey.cells.get((lane.id, phase.id), ())]
        if cards:
            yield f"  {phase.title}"
        for card in cards:
            kind = translate("Kinds", CARD_NAMES[card.kind])
            words = " ".join(card.text.split())
            yield f"    {titles[card.place.lane]}: {words} ({kind}{', ' + card.who if card.who else ''})"
    for number, link in enumerate(journey.handovers(), start=1):
        ends = [" ".join(journey.cards[key].text.split()) for key in (link.source, link.target)]
        name = translate("Commands", "Handover {number}").format(number=number)
        yield f"  {name}: {ends[0]} → {ends[1]}" + (f": {link.what}" if link.what else "")
