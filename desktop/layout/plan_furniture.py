"""What stands around the cards of a plan: names of the rungs, lines between them, and what an empty square asks for."""

from collections.abc import Iterator

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing, Row
from desktop.layout.marks import Box, Frame, Mark, Tile, Words
from desktop.layout.palette import Token, words_of
from desktop.layout.plan import HALVES
from desktop.layout.signs import sign
from desktop.layout.typeface import broken
from desktop.layout.weight import Weight
from desktop.model.journey import Lane
from desktop.model.kinds import CardKind
from desktop.model.plan import (
    AUTHORITY,
    FOLLOW_UPS,
    GOALS,
    KINDS,
    LOOSE,
    NEW,
    PROVIDER,
    PURPOSES,
    SIGNS,
    SUB_GOALS,
    WISHES,
)
from desktop.words import QT_TRANSLATE_NOOP

ASKED = {
    WISHES: QT_TRANSLATE_NOOP("Drawing", "What do I want? In the citizen's own words"),
    PURPOSES: QT_TRANSLATE_NOOP("Drawing", "Why do we do it?"),
    GOALS: QT_TRANSLATE_NOOP("Drawing", "What is to be different?"),
    SUB_GOALS: QT_TRANSLATE_NOOP("Drawing", "What is the next small step?"),
    SIGNS: QT_TRANSLATE_NOOP("Drawing", "How can we see that it gets better?"),
    AUTHORITY: QT_TRANSLATE_NOOP("Drawing", "What does the authority do?"),
    PROVIDER: QT_TRANSLATE_NOOP("Drawing", "What does the provider do?"),
    FOLLOW_UPS: QT_TRANSLATE_NOOP("Drawing", "How did it go, and what then? When, and with whom?"),
}
"""What each rung answers (domain reference 5.1)."""
NEW_GOAL = QT_TRANSLATE_NOOP("Drawing", "+ New goal")
NO_MEASURE = QT_TRANSLATE_NOOP("Drawing", "No measure yet")
TOGETHER = QT_TRANSLATE_NOOP("Drawing", "Who does what")


def plan_lines(drawing: JourneyDrawing) -> tuple[Mark, ...]:
    """A thin line over each rung below the purposes, across the whole plan."""
    starts = sorted({row.start for row in drawing.rows if not row.wide})
    return tuple(Box(0, start - m.RUNG_GAP / 2, drawing.width, 0.25, fill=Token.LINE) for start in starts)


def plan_labels(drawing: JourneyDrawing) -> Iterator[Tile]:
    """The names of the rungs, at their left ends."""
    for lane, row in zip(drawing.journey.lanes, drawing.rows, strict=True):
        if lane.id != PROVIDER:
            yield _label(lane, row, drawing)


def prompts(drawing: JourneyDrawing) -> Iterator[Tile]:
    """What the empty squares ask for: the question of their rung. A goal without any sign is pointed out."""
    for row, column in drawing.squares():
        lane, phase = drawing.cell(row, column)
        begun = drawing.has(row, column) or not drawing.journey.goals
        if not begun or drawing.box(row, column) is not None or phase == LOOSE:
            continue
        x, width = drawing.card_place(row, column)
        top = drawing.rows[row].start + m.LANE_PADDING
        frame = Frame(x, top, width, drawing.room_to_write(row))
        yield Tile(f"prompt {lane} {phase}", frame, tuple(_prompt(lane, phase, frame, drawing)))


def _prompt(lane: str, phase: str, frame: Frame, drawing: JourneyDrawing) -> Iterator[Mark]:
    goal = drawing.journey.cards.get(phase)
    missing = lane == SIGNS and goal is not None and bool(goal.text.strip())
    title = drawing.translate(
        "Drawing", NEW_GOAL if (lane, phase) == (GOALS, NEW) else NO_MEASURE if missing else ASKED[lane]
    )
    asked = drawing.translate("Drawing", ASKED[lane]) if missing else ""
    y = 2.0
    if missing:
        yield Box(
            0, 0, frame.width, frame.height, fill=Token.WARNING_TINT, stroke=Token.HIGHLIGHT, pen=0.25, radius=1.8
        )
    elif phase != NEW or lane == GOALS:  # before there is a goal, the other rungs only tell what they are for
        yield Box(0, 0, frame.width, frame.height, stroke=Token.LINE, pen=0.25, radius=1.8)
    for words, weight in ((title, Weight.SEMIBOLD if missing else Weight.REGULAR), (asked, Weight.REGULAR)):
        for line in broken(words, m.FOOT + 0.2, frame.width - 2 * m.CARD_PADDING, weight) if words else ():
            if y + m.FOOT_STEP <= frame.height:
                yield Words(m.CARD_PADDING, y + m.FOOT * 0.9, line, m.FOOT + 0.2, weight, Token.MUTED)
                y += m.FOOT_STEP + 0.3


def _label(lane: Lane, row: Row, drawing: JourneyDrawing) -> Tile:
    name = drawing.translate("Drawing", TOGETHER) if lane.id in HALVES else lane.title
    marks: list[Mark] = [Box(0, 0, m.LANE_LABEL - 1, row.size, fill=Token.PAPER)]
    kind = KINDS[lane.id]
    ink = words_of(lane.side) if kind is CardKind.WISH else Token.MUTED
    marks += sign(kind, 2, m.LANE_PADDING + 0.2, 4.0, ink)
    y = m.LANE_PADDING + 5.6
    for line in broken(name, m.LANE_TITLE - 0.3, m.LANE_LABEL - 4, Weight.SEMIBOLD):
        marks.append(Words(2, y + m.LANE_TITLE * 0.8, line, m.LANE_TITLE - 0.3, Weight.SEMIBOLD, ink))
        y += m.LANE_STEP - 0.2
    return Tile(lane.id, Frame(0, row.start, m.LANE_LABEL, row.size), tuple(marks))
