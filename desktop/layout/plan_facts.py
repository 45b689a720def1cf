"""What a card of a plan says around its text: the small heading over it, and the quiet lines under it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.layout import measures as m
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, shortened
from desktop.layout.weight import Weight
from desktop.layout.worth import signed
from desktop.model.gas import STEPS
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, INFORMANT_NAMES, CardKind
from desktop.model.level_words import level_words
from desktop.model.plan import GOAL_TYPE_NAMES, STATUS_NAMES, Aims, Status
from desktop.model.quoting import quoted
from desktop.model.sides import SIDE_NAMES, Side
from desktop.words import QT_TRANSLATE_NOOP, Translate

OWN_WORDS = QT_TRANSLATE_NOOP("Drawing", "In the citizen's own words")
NUMBERED = QT_TRANSLATE_NOOP("Drawing", "{name} {number}")
BEFORE = QT_TRANSLATE_NOOP("Drawing", "before {day}")
FROM_TO = QT_TRANSLATE_NOOP("Drawing", "{first} to {last}")
NOW = QT_TRANSLATE_NOOP("Drawing", "Now: {baseline}")
THEN = QT_TRANSLATE_NOOP("Drawing", "Goal: {target}")
LEVELS = QT_TRANSLATE_NOOP("Drawing", "level {now} to {target}")
LEVEL = QT_TRANSLATE_NOOP("Drawing", "level {now}")
WAS = QT_TRANSLATE_NOOP("Drawing", "Before: {weak}")
SCALE = QT_TRANSLATE_NOOP("Drawing", "GAS scale: {written} of 5 levels")
REACHED = QT_TRANSLATE_NOOP("Drawing", "GAS: reached {score}")


@dataclass(frozen=True, slots=True)
class Fact:
    """One ready line."""

    text: str
    weight: Weight = Weight.REGULAR
    ink: Token = Token.MUTED


def kicker_of(card: Card, side: Side, number: int, translate: Translate) -> str:
    """What stands over a card's text: whose words, which theme, which of several, which side."""
    name = translate("Kinds", CARD_NAMES[card.kind])
    match card.kind:
        case CardKind.WISH:
            said = translate("Drawing", OWN_WORDS)
            return f"{said} · {translate('Kinds', INFORMANT_NAMES[card.source])}" if card.source else said
        case CardKind.GOAL:
            return card.aims.subject.label if card.aims.subject is not None else name
        case CardKind.SUB_GOAL:
            numbered = translate("Drawing", NUMBERED).format(name=name, number=number)
            return " · ".join(filter(None, (numbered, _span(card.aims, translate))))
        case CardKind.EFFORT:
            return translate("Sides", SIDE_NAMES[side])
    return name


def fact_lines(card: Card, width: float, translate: Translate) -> Iterator[Fact]:
    """The lines under a card's text, as far as its rung says such things."""
    if card.kind is CardKind.GOAL and card.aims.own_words.strip():
        for line in broken(quoted(card.aims.own_words), m.FOOT, width, Weight.ITALIC):
            yield Fact(line, Weight.ITALIC, Token.CITIZEN_WORDS)
    for facts in (_measures(card, translate), _frame(card, translate), _gas(card, translate)):
        for line in broken(" · ".join(facts), m.FOOT, width) if facts else ():
            yield Fact(line)
    if card.kind is CardKind.GOAL and card.aims.weak.strip():
        words = translate("Drawing", WAS).format(weak=" ".join(card.aims.weak.split()))
        yield Fact(shortened(words, m.FOOT, width, Weight.ITALIC), Weight.ITALIC)
    for words in (card.needs, card.who):
        if words.strip():
            yield Fact(shortened(" ".join(words.split()), m.FOOT, width, Weight.ITALIC), Weight.ITALIC)


def _measures(card: Card, translate: Translate) -> list[str]:
    """From where to where: in words, and on the scale of the sub-theme."""
    aims = card.aims
    facts = []
    if aims.baseline.strip():
        facts.append(translate("Drawing", NOW).format(baseline=" ".join(aims.baseline.split())))
    if aims.target.strip():
        facts.append(translate("Drawing", THEN).format(target=" ".join(aims.target.split())))
    if card.kind is CardKind.GOAL and aims.level_now is not None:
        now, target = aims.level_now, aims.level_target
        if target is not None and target.scale == now.scale:
            here, there = level_words(now.value, translate), level_words(target.value, translate)
            facts.append(translate("Drawing", LEVELS).format(now=here, target=there))
        else:
            facts.append(translate("Drawing", LEVEL).format(now=level_words(now.value, translate)))
    return facts


def _frame(card: Card, translate: Translate) -> list[str]:
    """What kind of goal it is, until when, and how far it is."""
    aims = card.aims
    facts = []
    if card.kind is CardKind.GOAL and aims.goal_type is not None:
        facts.append(translate("Plan", GOAL_TYPE_NAMES[aims.goal_type]))
    if card.kind is not CardKind.SUB_GOAL:
        facts.append(_span(aims, translate))
    if aims.status not in (None, Status.WAITING) and aims.status is not None:
        facts.append(translate("Plan", STATUS_NAMES[aims.status]))
    return [fact for fact in facts if fact]


def _gas(card: Card, translate: Translate) -> list[str]:
    gas = card.aims.gas
    if card.kind is not CardKind.GOAL or not gas.is_begun:
        return []
    if gas.score is not None:
        return [translate("Drawing", REACHED).format(score=signed(gas.score))]
    written = sum(1 for level in STEPS if gas.at(level).strip())
    return [translate("Drawing", SCALE).format(written=written)]


def _span(aims: Aims, translate: Translate) -> str:
    first, last = _day(aims.since), _day(aims.until)
    if first and last:
        return translate("Drawing", FROM_TO).format(first=first, last=last)
    if last:
        return translate("Drawing", BEFORE).format(day=last)
    return first


def _day(written: str) -> str:
    """A day as people write it in a hurry, such as 1.6.2026; nothing for none."""
    if not written:
        return ""
    day = date.fromisoformat(written)
    return f"{day.day}.{day.month}.{day.year}"
