"""What process plan and agreements have to offer the shared guideline: lines for its texts and rows for its steps.

What was taken in once is not offered again, whatever people have made of it or thrown out since.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.model.agreement import Agreement, AgreementKind, Agreements, Source, Status
from desktop.model.guideline import STEP_TEXTS, Guideline, GuidelineStep, Part
from desktop.model.journey import Card, Journey
from desktop.model.process_plan import Planned, planned

HANDOVER, ROLE, PHASE, AGREEMENT, PURPOSE = "handover|", "role|", "phase|", "agreement|", "purpose"
"""What the key of something that can be taken in begins with; an id of the plan or of an agreement follows."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to take in: a line of text, or a row of the table. `keys` say what it was made from.

    The row comes `after` the one with that source, first where that is empty, and last with `None`. With `fills` it
    puts words into what a step lacks, and nothing else.
    """

    part: Part
    keys: tuple[str, ...]
    text: str = ""
    step: GuidelineStep | None = None
    after: str | None = None
    fills: str = ""

    @property
    def key(self) -> str:
        return f"{self.part}|{self.fills}|{self.keys[0]}"


@dataclass(frozen=True, slots=True)
class Material:
    """What a guideline is made from. `links` tells which arrow of the plan a group's became, by `group|arrow`."""

    purpose: str
    plan: Journey
    agreements: Agreements
    links: Mapping[str, str]


def offers_of(material: Material, guideline: Guideline, taken: Collection[str]) -> tuple[Offer, ...]:
    """What is new since it was last taken in, in the order of the headings."""
    handovers = planned(material.plan)
    fresh = [each for each in handovers if HANDOVER + each.link.id not in taken]
    kept = [each for each in _agreed(material.agreements) if AGREEMENT + each.id not in taken]
    joined = _joined(kept, {each.link.id for each in fresh}, material.links)
    loose = [each for each in kept if all(each not in those for those in joined.values())]
    made = [
        *_purpose(material.purpose, taken),
        *_scope(material.plan, handovers, taken),
        *_steps(handovers, joined, material.plan, guideline, taken),
        *_filling(handovers, material.plan, guideline),
        *(offer for each in loose if (offer := _of_agreement(each)) is not None),
        *_responsibility(handovers, material.plan, taken),
    ]
    order = list(Part)
    return tuple(sorted(made, key=lambda each: order.index(each.part)))


def _agreed(agreements: Agreements) -> list[Agreement]:
    return [each for each in agreements.shown if each.status is not Status.DROPPED and each.what.strip()]


def _joined(
    agreements: list[Agreement], fresh: Collection[str], links: Mapping[str, str]
) -> dict[str, list[Agreement]]:
    """Agreements that say the same as a handover that is taken in now, by its arrow in the plan."""
    found: dict[str, list[Agreement]] = {}
    for each in agreements:
        if each.origin is not None and each.origin.source is Source.HANDOVER:
            link = links.get(f"{each.origin.group}|{each.origin.id}", each.origin.id)
            if link in fresh:
                found.setdefault(link, []).append(each)
    return found


def _purpose(purpose: str, taken: Collection[str]) -> Iterator[Offer]:
    if purpose.strip() and PURPOSE not in taken:
        yield Offer(Part.PURPOSE, (PURPOSE,), text=purpose.strip())


def _scope(plan: Journey, handovers: tuple[Planned, ...], taken: Collection[str]) -> Iterator[Offer]:
    begun = {plan.cards[each.link.source].place.phase for each in handovers}
    phases = [each for each in plan.phases if each.id in begun and each.title.strip() and PHASE + each.id not in taken]
    if phases:
        names = ", ".join(_line(each.title) for each in phases)
        words = f"I denne del af borgerens forløb: {names}."
        yield Offer(Part.SCOPE, tuple(PHASE + each.id for each in phases), text=words)


def _steps(
    handovers: tuple[Planned, ...],
    joined: Mapping[str, list[Agreement]],
    plan: Journey,
    guideline: Guideline,
    taken: Collection[str],
) -> Iterator[Offer]:
    held = {each.source for each in guideline.steps}
    before = ""
    for each in handovers:
        key = HANDOVER + each.link.id
        if key not in taken:
            agreed = joined.get(each.link.id, [])
            keys = (key, *(AGREEMENT + agreement.id for agreement in agreed))
            yield Offer(Part.STEPS, keys, step=_step(each, plan), after=before)
        if key in held or key not in taken:
            before = key


def _filling(handovers: tuple[Planned, ...], plan: Journey, guideline: Guideline) -> Iterator[Offer]:
    """What the plan says by now and a step still lacks."""
    said = {HANDOVER + each.link.id: _step(each, plan) for each in handovers}
    for step in guideline.steps:
        now = said.get(step.source)
        if now is not None:
            came = {name: getattr(now, name) for name in STEP_TEXTS if not getattr(step, name).strip()}
            if any(came.values()):
                yield Offer(Part.STEPS, (step.source,), step=GuidelineStep("", **came), fills=step.id)


def _responsibility(handovers: tuple[Planned, ...], plan: Journey, taken: Collection[str]) -> Iterator[Offer]:
    """Who passes on what: one line for each role."""
    roles: dict[str, list[Planned]] = {}
    for each in handovers:
        if ROLE + each.link.id not in taken and _gist(each):
            roles.setdefault(_role(plan.cards[each.link.source], plan), []).append(each)
    for role, those in roles.items():
        if role:
            words = "; ".join(dict.fromkeys(_gist(each) for each in those))
            yield Offer(Part.RESPONSIBILITY, tuple(ROLE + each.link.id for each in those), text=f"{role}: {words}.")


def _of_agreement(each: Agreement) -> Offer | None:
    keys, what = (AGREEMENT + each.id,), _line(each.what)
    if each.kind is AgreementKind.WORKFLOW:
        return Offer(Part.STEPS, keys, step=GuidelineStep("", _line(each.who), what, source=keys[0]))
    by = f" (senest {_date(each.due)})" if each.due else ""
    words = f"{_line(each.who)}: {what}{by}" if each.who.strip() else f"{what}{by}"
    part = Part.DISAGREEMENT if each.kind is AgreementKind.DIALOGUE else Part.RESPONSIBILITY
    return Offer(part, keys, text=words)


def _step(each: Planned, plan: Journey) -> GuidelineStep:
    """A handover as a row of the table; what nobody said stays empty."""
    giver, taker = plan.cards[each.link.source], plan.cards[each.link.target]
    said = tuple(dict.fromkeys(filter(None, (_line(giver.text), _line(each.link.what)))))
    what = (" " if said and said[0].endswith(("?", "!", ".", ":", "…")) else ": ").join(said)
    receipt = _line(each.link.receipt)
    document, how = _line(giver.needs), _line(each.link.how)
    return GuidelineStep(
        id="",
        who=" → ".join(filter(None, (_role(giver, plan), _role(taker, plan)))),
        what=f"{what}\nKvittering: {receipt}" if receipt else what,
        deadline=_line(each.link.deadline) or _line(giver.due),
        document=f"{document} ({how})" if document and how else document or how,
        source=HANDOVER + each.link.id,
    )


def _role(card: Card, plan: Journey) -> str:
    """Who does it: the role that the card names, or else what its lane is called."""
    lane = plan.lane(card.place.lane)
    return _line(card.who) or (_line(lane.title) if lane is not None else "")


def _gist(each: Planned) -> str:
    return _line(each.link.what) or _line(each.giver)


def _line(words: str) -> str:
    return " ".join(words.split())


def _date(written: str) -> str:
    day = date.fromisoformat(written)
    return f"{day.day}.{day.month}.{day.year}"
