"""Goal attainment on paper: each goal's scale with its words, and the T-score with all goals beside it."""

from collections.abc import Iterator, Mapping

from desktop.layout.worth import signed
from desktop.model.gas import STEP_NAMES, STEPS, Gas, attainment
from desktop.model.journey import Board, Card, Journey
from desktop.model.sides import SIDE_NAMES, Side
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Row, Style, Table
from desktop.words import QT_TRANSLATE_NOOP, Translate

NOTHING = "–"
NO_COMPARISON = QT_TRANSLATE_NOOP(
    "Report",
    "50 means that the goals were reached as expected on the whole. The figure belongs to these goals: it is not for"
    " comparing citizens, teams or municipalities.",
)


def scale_blocks(goal: Card, board: Board, translate: Translate) -> Iterator[Block]:
    """The five levels of a goal: what each looks like, and which is the start, the expected and the reached one."""
    expected = board.expected.get(goal.id, {}) if goal.id in board.unveiled else {}
    if goal.aims.gas.is_begun or expected:
        head = (
            translate("Report", "Level"),
            translate("Report", "What can be seen"),
            translate("Report", "Mark"),
        )
        rows = tuple(_step(goal.aims.gas, level, expected, translate) for level in STEPS)
        yield Table(head, rows, (0.28, 0.5, 0.22), whole=True)


def _step(gas: Gas, level: int, expected: Mapping[Side, int], translate: Translate) -> Row:
    name = f"{signed(level)} {translate('Plan', STEP_NAMES[level])}"
    said = "\n".join(step_marks(gas, level, expected, translate))
    return Row((Cell(name, strong=True), Cell(gas.at(level).strip() or NOTHING), Cell(said or NOTHING)))


def step_marks(gas: Gas, level: int, expected: Mapping[Side, int], translate: Translate) -> Iterator[str]:
    """What a level is: where the goal starts, what the sides expect, and what has been reached."""
    if gas.base == level:
        yield translate("Report", "start")
    sides = ", ".join(translate("Sides", SIDE_NAMES[side]) for side in Side if expected.get(side) == level)
    if sides:
        yield translate("Report", "expected by {sides}").format(sides=sides)
    if gas.score == level:
        yield translate("Report", "reached")


def attainment_blocks(plan: Journey, translate: Translate) -> Iterator[Block]:
    """How far the goals were reached: every goal, and below them the T-score, which never stands alone."""
    if not any(goal.aims.gas.is_begun for goal in plan.goals):
        return
    yield Heading(3, translate("Report", "How far the goals are reached"))
    weighed = any(goal.aims.gas.weight != 1 for goal in plan.goals)
    head = [translate("Report", "Goal"), translate("Report", "Start"), translate("Report", "Reached")]
    if weighed:
        head.append(translate("Report", "Weight"))
    rows = tuple(Row(tuple(_attained(goal, weighed=weighed))) for goal in plan.goals)
    yield Table(tuple(head), rows, (0.64, 0.12, 0.12, 0.12)[: len(head)], whole=True, held=True)
    yield Paragraph(f"{attainment_words(plan, translate)} {translate('Report', NO_COMPARISON)}", Style.NOTE)


def attainment_words(plan: Journey, translate: Translate) -> str:
    """The T-score as a whole number, with of how many goals it was worked out."""
    found = attainment(goal.aims.gas for goal in plan.goals)
    of = translate("Report", "{scored} of {goals} goals assessed").format(scored=found.scored, goals=found.goals)
    figure = NOTHING if found.t is None else str(round(found.t))
    return translate("Report", "T-score {figure} · {of}.").format(figure=figure, of=of)


def _attained(goal: Card, *, weighed: bool) -> Iterator[Cell]:
    yield Cell(goal.text.strip() or NOTHING, KindSign(goal.kind), strong=True)
    for level in (goal.aims.gas.base, goal.aims.gas.score):
        yield Cell(NOTHING if level is None else signed(level))
    if weighed:
        yield Cell(str(goal.aims.gas.weight))
