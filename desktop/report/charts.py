"""Charts of a day where people would rather look than read, each under its heading and before the table of the same."""

from collections.abc import Iterator, Sequence

from desktop.layout.chart import Bar, Chart, Fill, Stack, around_zero, bars, pairs, stacks
from desktop.layout.palette import Token
from desktop.layout.worth import INKS
from desktop.model.compare import FIGURE_NAMES, Figure, Pair
from desktop.model.effects import BEST as MOST_WORTH
from desktop.model.effects import WORST as LEAST_WORTH
from desktop.model.effects import Judged, Proposal
from desktop.model.evaluation import BEST, WORST
from desktop.model.kinds import JOURNEY_NAMES, PERSPECTIVE_NAMES, WORTH_WORDS, JourneyKind, Perspective
from desktop.model.plenum import Plenum
from desktop.model.wall import EXPECTATIONS, MET_NAMES, NOTE_NAMES, Met, met_counts
from desktop.report import blocks as b
from desktop.report import measures as m
from desktop.report.groups import group_name
from desktop.report.letters import clean
from desktop.words import Translate

TOLD = (Figure.DAYS, Figure.HANDOVERS, Figure.WAITS, Figure.PAIN_POINTS)
MOST_BARS = 8
LOOKS = {
    Met.YES: (Fill.SOLID, Token.PROVIDER),
    Met.PARTLY: (Fill.HATCHED, Token.PROVIDER),
    Met.NO: (Fill.PALE, Token.MUTED),
    None: (Fill.OPEN, Token.MUTED),
}
FILLS = {Perspective.PROFESSIONAL: Fill.SOLID, Perspective.RESOURCES: Fill.HATCHED, Perspective.CITIZEN: Fill.SOLID}


def before_after(told: Sequence[Pair], translate: Translate) -> Iterator[b.Block]:
    """Days, handovers, waiting times and pain points of both journeys."""
    as_is = translate("Kinds", JOURNEY_NAMES[JourneyKind.AS_IS])
    ideal = translate("Kinds", JOURNEY_NAMES[JourneyKind.IDEAL])
    shown = [pair for pair in told if pair.figure in TOLD and (pair.as_is or pair.ideal)]
    if not shown:
        return
    rows = [
        (
            translate("Compare", FIGURE_NAMES[pair.figure]),
            Bar(as_is, pair.as_is, str(pair.as_is), Fill.HATCHED, Token.MUTED),
            Bar(ideal, pair.ideal, str(pair.ideal), Fill.SOLID, Token.PROVIDER),
        )
        for pair in shown
    ]
    said = [f"{name}: {as_is} {before.told}, {ideal} {after.told}" for name, before, after in rows]
    yield _figure(pairs(rows, m.COLUMN), translate("Report", "Before and after"), said, translate)
    table = (
        b.Row((b.Cell(name, strong=True), b.Cell(before.told), b.Cell(after.told))) for name, before, after in rows
    )
    head = (translate("Report", "Figure"), as_is, ideal)
    yield b.Table(head, tuple(table), (0.4, 0.3, 0.3), whole=True)


def expectations(plenum: Plenum, translate: Translate) -> Iterator[b.Block]:
    """How many of each kind, and how many of them were met; the numbers again as a table."""
    rows, table = [], []
    for kind in EXPECTATIONS:
        notes = plenum.wall.shown(kind)
        if notes:
            counts = met_counts(notes)
            name = translate("Wall", NOTE_NAMES[kind])
            parts = tuple(counts[met] for met in (*Met, None))
            rows.append(Stack(name, parts))
            table.append(b.Row((b.Cell(name, strong=True), *(b.Cell(str(part)) for part in parts))))
    if not rows:
        return
    names = [*(translate("Wall", MET_NAMES[met]) for met in Met), translate("Report", "Not said")]
    key = [(name, *LOOKS[met]) for name, met in zip(names, (*Met, None), strict=True)]
    said = [
        f"{row.name}: " + ", ".join(f"{name} {part}" for name, part in zip(names, row.parts, strict=True))
        for row in rows
    ]
    yield _figure(stacks(rows, key, m.COLUMN), translate("Wall", "Were they met?"), said, translate)
    yield b.Table((translate("Wall", "Expectations"), *names), tuple(table), (0.32, 0.17, 0.17, 0.17, 0.17), whole=True)


def evaluation(plenum: Plenum, translate: Translate) -> Iterator[b.Block]:
    """The average of each statement as a bar, with how many answered; the table of all answers stands after it."""
    rows = []
    for item in plenum.questionnaire.items:
        tally = plenum.outcome.shown(item.id)
        if tally is not None and tally.mean is not None:
            told = translate("Report", "{mean} (n = {number})")
            words = told.format(mean=decimal(tally.mean, translate), number=tally.number)
            rows.append(Bar(clean(item.text), tally.mean, words))
    if rows:
        said = [f"{row.name}: {row.told}" for row in rows]
        name = translate("Report", "Averages from {worst} to {best}").format(worst=WORST, best=BEST)
        yield _figure(bars(rows, BEST, m.COLUMN, WORST - 1), name, said, translate)


def value(judged: Sequence[Judged], translate: Translate) -> Iterator[b.Block]:
    """Each perspective by itself from -2 to +2, and how many said which: never one number of all three."""
    if not any(each.levels for each in judged):
        return
    scale = range(LEAST_WORTH, MOST_WORTH + 1)
    rows, table = [], []
    for each in judged:
        name = translate("Kinds", PERSPECTIVE_NAMES[each.perspective])
        mean = translate("Report", "{mean} (n = {number})").format(
            mean=_signed(each.mean, translate), number=len(each.levels)
        )
        rows.append(Bar(name, each.mean or 0.0, mean, FILLS[each.perspective], INKS[each.perspective]))
        counts = (b.Cell(str(each.levels.count(level)) if each.levels else "–") for level in scale)
        table.append(b.Row((b.Cell(name, strong=True), b.Cell(_signed(each.mean, translate)), *counts)))
    words = [translate("Kinds", WORTH_WORDS[level]) for level in scale]
    said = [f"{row.name}: {row.told}" for row in rows]
    name = translate("Report", "Value, each perspective for itself")
    yield _figure(around_zero(rows, MOST_WORTH, words, m.COLUMN), name, said, translate)
    head = (translate("Report", "Perspective"), translate("Report", "Average"), *words)
    yield b.Table(head, tuple(table), (0.25, 0.15, 0.12, 0.12, 0.12, 0.12, 0.12), whole=True)


def votes(found: Sequence[Proposal], translate: Translate) -> Iterator[b.Block]:
    """What most dots lie on; whose it is stands in the table."""
    shown = found[:MOST_BARS]
    if not shown:
        return
    most = shown[0].card.dots
    rows = [Bar(clean(each.card.text), each.card.dots, str(each.card.dots), ink=Token.CITIZEN) for each in shown]
    said = [f"{row.name}: {row.told}" for row in rows]
    yield _figure(bars(rows, most, m.COLUMN), translate("Report", "Dots"), said, translate)
    head = (translate("Report", "Card"), translate("Report", "Group"), translate("Report", "Dots"))
    table = (
        b.Row(
            (
                b.Cell(each.card.text, b.KindSign(each.card.kind)),
                b.Cell(group_name(each.group, translate)),
                b.Cell(str(each.card.dots)),
            )
        )
        for each in shown
    )
    yield b.Table(head, tuple(table), (0.64, 0.24, 0.12), whole=True)


def decimal(number: float, translate: Translate) -> str:
    """A number with one decimal."""
    whole, tenth = f"{abs(number):.1f}".split(".")
    said = translate("Report", "{whole}.{tenth}").format(whole=whole, tenth=tenth)
    return f"−{said}" if round(number, 1) < 0 else said


def _signed(number: float | None, translate: Translate) -> str:
    if number is None:
        return "–"
    return f"+{decimal(number, translate)}" if round(number, 1) > 0 else decimal(number, translate)


def _figure(chart: Chart, name: str, said: Sequence[str], translate: Translate) -> b.Figure:
    told = translate("Report", "Chart: {name}. {values}. The same follows as text.")
    return b.Figure(name, chart, told.format(name=name, values=". ".join(said)))
