"""What a card of a plan says beside its words, as names and values: for the tables on paper and the plain text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from desktop.layout.timeline_words import latest_said
from desktop.model.followed import linked_to
from desktop.model.journey import Board, Card
from desktop.model.kinds import CARD_NAMES, INFORMANT_NAMES, JOURNEY_NAMES, CardKind, JourneyKind
from desktop.model.level_words import level_words
from desktop.model.plan import GOAL_TYPE_NAMES, RESULT_NAMES, STATUS_NAMES, Level, Subject
from desktop.model.quoting import quoted
from desktop.model.vocabulary import Scale, load_vocabulary
from desktop.paths import resources
from desktop.report.case import SYSTEMS
from desktop.report.dates import date_in_words
from desktop.words import Translate

NOTHING = "–"
CONDITIONS = "FSIII"
"""Systems that begin so speak of conditions, not of sub-themes."""
LONGEST_NAME = 120

Fact = tuple[str, str]
"""A name in the reader's language, and what is said under it."""


def facts(card: Card, translate: Translate) -> Iterator[Fact]:
    """Everything that is said of a card but its text, its own words, who and when, its scale and its threads."""
    yield from _subjects(card, translate)
    for name, said in (*_aimed(card, translate), *_known(card, translate), *_went(card, translate)):
        if said.strip():
            yield name, said.strip()


def _aimed(card: Card, translate: Translate) -> Iterator[Fact]:
    aims = card.aims
    if aims.goal_type is not None:
        yield translate("Report", "Goal type"), translate("Plan", GOAL_TYPE_NAMES[aims.goal_type])
    yield translate("Report", "Level"), levels(aims.level_now, aims.level_target, translate)
    is_sign = card.kind is CardKind.SIGN
    yield translate("Report", "Now") if is_sign else translate("Report", "Baseline"), aims.baseline
    yield translate("Report", "Target") if is_sign else translate("Report", "When it is reached"), aims.target


def _known(card: Card, translate: Translate) -> Iterator[Fact]:
    if card.aims.accepted is not None:
        said = translate("Report", "yes") if card.aims.accepted else translate("Report", "no")
        yield translate("Report", "The citizen has said yes"), said
    if card.source is not None:
        yield translate("Report", "Who says so"), translate("Kinds", INFORMANT_NAMES[card.source])
    yield translate("Report", "What it takes"), card.needs


def _went(card: Card, translate: Translate) -> Iterator[Fact]:
    aims = card.aims
    if aims.status is not None:
        yield translate("Report", "Status"), translate("Plan", STATUS_NAMES[aims.status])
    yield translate("Report", "How it went"), aims.outcome
    if aims.result is not None:
        yield translate("Report", "Result of the follow-up"), translate("Plan", RESULT_NAMES[aims.result])


def _subjects(card: Card, translate: Translate) -> Iterator[Fact]:
    first, others = card.aims.subject, card.aims.secondary
    if first is not None:
        condition = first.system.startswith(CONDITIONS)
        name = translate("Report", "Condition") if condition else translate("Report", "Primary sub-theme")
        yield name, subject_words(first, translate)
    if others:
        words = "\n".join(subject_words(each, translate) for each in others)
        yield translate("Report", "Secondary sub-themes"), words


def subject_words(subject: Subject, translate: Translate) -> str:
    """A sub-theme with the system it belongs to."""
    system = translate("Report", SYSTEMS[subject.system]) if subject.system in SYSTEMS else subject.system
    return f"{subject.label} · {system}"


def levels(now: Level | None, target: Level | None, translate: Translate) -> str:
    """The level now and the target in figures and words, never without the name of the scale."""
    if target is None:
        return "" if now is None else f"{_step(now, translate)} ({_scale_name(now)})"
    steps = [_step(each, translate) for each in (now, target)]
    scales = [_scale_name(each) for each in (now, target) if each is not None]
    if len(set(scales)) == 1:
        return f"{steps[0]} → {steps[1]} ({scales[0]})"
    return " → ".join(
        step if each is None else f"{step} ({_scale_name(each)})"
        for step, each in zip(steps, (now, target), strict=True)
    )


def _step(level: Level | None, translate: Translate) -> str:
    if level is None:
        return NOTHING
    scale = _scales().get(level.scale)
    step = scale.step(level.value) if scale is not None else None
    figure = level_words(level.value, translate)
    if step is None or not figure.isdecimal():
        return figure
    return f"{figure} {step.label[:1].lower()}{step.label[1:]}"


def _scale_name(level: Level) -> str:
    scale = _scales().get(level.scale)
    return scale.name if scale is not None else level.scale


@lru_cache(maxsize=1)
def _scales() -> dict[str, Scale]:
    return {scale.id: scale for scale in load_vocabulary(resources()).scales}


def period(card: Card, translate: Translate) -> str:
    """From when until when, in full dates; empty if nothing is said."""
    since, until = (date_in_words(day, translate) if day else "" for day in (card.aims.since, card.aims.until))
    if since and until:
        return translate("Report", "{since} to {until}").format(since=since, until=until)
    if since:
        return translate("Report", "from {day}").format(day=since)
    if until and card.kind is CardKind.FOLLOW_UP:
        return until
    return translate("Report", "by {day}").format(day=until) if until else ""


def threads(card: Card, board: Board, translate: Translate) -> Iterator[str]:
    """What a card is tied to: its kind, its words, and where it lies. What hangs on it tells of the tie itself."""
    rungs = [lane.id for lane in board.plan.lanes]
    ends = (board.card(thread.other(card.id)) for thread in board.threads_of(card.id))
    for other in sorted(
        filter(None, ends), key=lambda each: (each.journey is not JourneyKind.PLAN, each.journey, each.text)
    ):
        if card.journey is other.journey is JourneyKind.PLAN and _is_below(other, card, rungs):
            continue
        grid = board.journey(other.journey)
        kind = translate("Kinds", CARD_NAMES[other.kind])
        place = " · ".join(grid.titles_of(other.place.cell)[::-1]) if grid is not board.plan else ""
        where = translate("Kinds", JOURNEY_NAMES[other.journey])
        words = shortened(other.text) or NOTHING
        yield f"{kind}: {words} ({where}: {place})" if place else f"{kind}: {words}"


def tied(card: Card, board: Board, translate: Translate) -> Iterator[Fact]:
    """The threads of a card as one fact, if it has any."""
    if said := "\n".join(threads(card, board, translate)):
        yield translate("Report", "Belongs together with"), said


def followed_by(goal: Card, board: Board, translate: Translate) -> Iterator[Fact]:
    """The indicators that follow a goal, each with what was seen last; their courses stand by themselves."""
    found = (f"{each.name}: {latest_said(each, translate)}" for each in linked_to(board.followed, goal.id))
    if said := "\n".join(found):
        yield translate("Report", "Indicators"), said


def _is_below(one: Card, other: Card, rungs: list[str]) -> bool:
    return rungs.index(one.place.lane) > rungs.index(other.place.lane)


def shortened(text: str) -> str:
    """The words of a card that is named somewhere else; all of them stand where it lies."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1].rstrip() + "…"


def in_time(cards: Sequence[Card]) -> tuple[tuple[int, Card], ...]:
    """Sub-goals by their dates, those without one last; each with the number it has on the drawing."""
    numbered = enumerate(cards, start=1)
    return tuple(sorted(numbered, key=lambda each: (not each[1].aims.until, each[1].aims.until)))


def goal_name(number: int, translate: Translate) -> str:
    """What a goal is called by its place in the plan."""
    return translate("Report", "Goal {number}").format(number=number)


def own_words(card: Card, board: Board, translate: Translate) -> Iterator[str]:
    """The citizen's own words on a card, and other readings of them."""
    if card.aims.own_words.strip():
        yield quoted(card.aims.own_words)
    for reading in board.readings.get(card.id, ()):
        if reading.text.strip():
            yield translate("Report", "Another reading: {words}").format(words=reading.text.strip())


def who_and_when(card: Card, translate: Translate) -> Iterator[Fact]:
    """Who is responsible, and the time it is for."""
    if card.who.strip():
        yield translate("Report", "Responsible"), card.who.strip()
    if when := period(card, translate):
        yield translate("Report", "When"), when


def kinds_in_figures(cards: Iterable[Card], name: str, translate: Translate) -> str:
    """What a drawing of a plan shows, in one sentence."""
    kinds = Counter(card.kind for card in cards)
    text = translate(
        "Report",
        "{name}: a drawing of a goal plan. Wishes: {wishes}, purposes: {purposes}, goals: {goals},"
        " cards in all: {cards}.",
    )
    return text.format(
        name=name,
        wishes=kinds[CardKind.WISH],
        purposes=kinds[CardKind.PURPOSE],
        goals=kinds[CardKind.GOAL],
        cards=kinds.total(),
    )
