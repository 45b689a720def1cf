"""The process plan itself: where a gathered handover goes in it, and what each of its handovers still lacks."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.journey import Journey, Link
from desktop.model.kinds import CardKind
from desktop.model.process import Found, Gathered
from desktop.model.sides import Side

STEPS = (CardKind.STEP, CardKind.TOUCHPOINT, CardKind.DECISION)
"""What a card may stay when it is taken along; anything else becomes a step."""
LACKS = ("giver", "taker", "what", "deadline", "who")
"""What a handover of the plan can lack, in the order it is told."""


@dataclass(frozen=True, slots=True)
class Step:
    """One end of a handover as it is to be put into the plan. `origin` is the card it was, on the group's board."""

    text: str
    who: str
    kind: CardKind
    lane: str
    phase: str
    origin: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A handover to be put into the plan: both steps, what the arrow says, and all it was gathered from."""

    giver: Step
    taker: Step
    what: str
    how: str
    deadline: str
    receipt: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """A handover of the plan with its number, whose sides it joins, and which of `LACKS` it lacks."""

    number: int
    link: Link
    sides: tuple[Side, Side]
    giver: str
    taker: str
    who: str
    lacks: tuple[str, ...]


def draft_of(gathered: Gathered, plan: Journey) -> Draft | None:
    """What to put into the plan for a gathered handover; nothing where the plan has no lane or phase left."""
    if not plan.lanes or not plan.phases:
        return None
    return Draft(
        giver=_step(gathered, plan, 0),
        taker=_step(gathered, plan, 1),
        what=gathered.says("what"),
        how=gathered.says("how"),
        deadline=gathered.says("deadline"),
        receipt=gathered.says("receipt"),
        sources=gathered.keys,
    )


def is_taken(gathered: Gathered, taken: Mapping[str, str]) -> bool:
    """Whether any of what was gathered is in the plan."""
    return any(key in taken for key in gathered.keys)


def planned(plan: Journey) -> tuple[Planned, ...]:
    """The handovers of the plan in their order, with what each lacks."""
    return tuple(_planned(number, link, plan) for number, link in enumerate(plan.handovers(), start=1))


def _planned(number: int, link: Link, plan: Journey) -> Planned:
    giver, taker = plan.cards[link.source], plan.cards[link.target]
    said = {
        "giver": giver.text,
        "taker": taker.text,
        "what": link.what,
        "deadline": link.deadline,
        "who": giver.who and taker.who,
    }
    sides = (plan.side_of(giver.id) or Side.OTHERS, plan.side_of(taker.id) or Side.OTHERS)
    lacks = tuple(name for name in LACKS if not said[name].strip())
    return Planned(number, link, sides, giver.text, taker.text, giver.who, lacks)


def _step(gathered: Gathered, plan: Journey, end: int) -> Step:
    first = gathered.found[0]
    card, text = ((first.giver, gathered.giver), (first.taker, gathered.taker))[end]
    who = next((who for each in gathered.found if (who := (each.giver, each.taker)[end].who.strip())), "")
    kind = card.kind if card.kind in STEPS else CardKind.STEP
    return Step(text, who, kind, *_cell(first, plan, end), card.id)


def _cell(found: Found, plan: Journey, end: int) -> tuple[str, str]:
    """The lane of its side, and the phase it belongs in."""
    lane = next((lane.id for lane in plan.lanes if lane.side is found.sides[end]), plan.lanes[-1].id)
    return lane, plan.phases[min(found.columns[end], len(plan.phases) - 1)].id
