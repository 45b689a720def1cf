"""Where the cells of a pasted table go on a journey: rows become lanes, columns phases; and putting them there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.exchange.case_sides import guess_side, side_of_heading
from desktop.model.journey import Card, Cell, Journey, Lane, Phase, Place
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.sides import Side

MOST_CARDS = 1_000

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Choices:
    """How a table is understood: what its first row and column hold, and whether lanes and phases may be made."""

    phases_on_top: bool = False
    lanes_at_left: bool = False
    makes: bool = False


@dataclass(frozen=True, slots=True)
class Aim:
    """A lane or phase that cells go into; one without an id is to be made."""

    id: str
    title: str
    side: Side = Side.OTHERS


@dataclass(frozen=True, slots=True)
class Plan:
    """The lane of each row and the phase of each column that holds cards, and the texts of the cards in each cell."""

    lanes: tuple[Aim, ...]
    phases: tuple[Aim, ...]
    texts: Mapping[tuple[int, int], tuple[str, ...]]
    cut: bool = False

    @property
    def count(self) -> int:
        return sum(map(len, self.texts.values()))


def guess(rows: Rows, journey: Journey) -> Choices:
    """What the first row and column probably hold: names that are on the board, or an empty corner between headings."""
    top, left = rows[0][1:], [row[0] for row in rows[1:]]
    corner = not rows[0][0].strip() and len(rows) > 1 and len(rows[0]) > 1
    known_top = any(_phase(journey, title) for title in rows[0])
    known_left = any(_lane(journey, row[0]) for row in rows)
    on_top = known_top or (corner and _heads(top))
    at_left = known_left or (corner and _heads(left))
    unknown = (on_top and not all(_phase(journey, title) for title in top if title)) or (
        at_left and not all(_lane(journey, title) for title in left if title)
    )
    return Choices(on_top, at_left, makes=unknown and not (known_top or known_left))


def plan(rows: Rows, journey: Journey, cell: Cell, choices: Choices, new: tuple[str, str]) -> Plan:
    """Find the place of each cell; `new` is what a lane and a phase are called that are made without a heading.

    A heading that is on the board goes there. What else there is lies side by side from `cell` on; beyond the grid it
    goes into the last lane or phase, or into new ones.
    """
    if not journey.lanes or not journey.phases:
        return Plan((), (), {})
    body = [row[choices.lanes_at_left :] for row in rows[choices.phases_on_top :]]
    tops = rows[0][choices.lanes_at_left :] if choices.phases_on_top else [""] * len(rows[0][choices.lanes_at_left :])
    lefts = [row[0] if choices.lanes_at_left else "" for row in rows[choices.phases_on_top :]]
    row = next((at for at, lane in enumerate(journey.lanes) if lane.id == cell[0]), 0)
    column = next((at for at, phase in enumerate(journey.phases) if phase.id == cell[1]), 0)
    lanes = _aims(lefts, journey.lanes, row, choices, lambda title: _lane(journey, title), new[0])
    phases = _aims(tops, journey.phases, column, choices, lambda title: _phase(journey, title), new[1])
    texts: dict[tuple[int, int], tuple[str, ...]] = {}
    count = 0
    for at, cells in enumerate(body):
        for beside, words in enumerate(cells):
            lines = tuple(words.splitlines())[: MOST_CARDS - count]
            if lines:
                texts[at, beside] = lines
                count += len(lines)
    return Plan(lanes, phases, texts, cut=count >= MOST_CARDS)


def lay_out_table(document: BoardDocument, kind: JourneyKind, found: Plan) -> tuple[str, ...]:
    """Make the cards, and the lanes and phases they need, as one gesture; give the cards' ids."""
    grid = document.grid
    used_rows, used_columns = {row for row, _ in found.texts}, {column for _, column in found.texts}
    document.hold()
    lanes: dict[int, str] = {}
    for at, aim in enumerate(found.lanes):
        if at in used_rows:
            after = _after(document.board.journey(kind).lanes, list(lanes.values()))
            lanes[at] = aim.id or grid.add_lane(kind, aim.title, aim.side, after)
    phases: dict[int, str] = {}
    for at, aim in enumerate(found.phases):
        if at in used_columns:
            phases[at] = aim.id or grid.add_phase(
                kind, aim.title, _after(document.board.journey(kind).phases, list(phases.values()))
            )
    seeds = [
        Seed(Card("", kind, Place("", "", ""), CardKind.STEP, text), lanes[row], phases[column])
        for (row, column), texts in found.texts.items()
        for text in texts
    ]
    made = document.many.add(kind, seeds)
    document.release()
    return made


def _after(nouns: Sequence[Lane | Phase], before: list[str]) -> int | None:
    """Where a new lane or phase goes: behind the one the table has before it, or last."""
    return next((at + 1 for at, noun in enumerate(nouns) if before and noun.id == before[-1]), None)


def _aims(
    titles: Sequence[str],
    nouns: Sequence[Lane | Phase],
    first: int,
    choices: Choices,
    find: Callable[[str], Lane | Phase | None],
    unnamed: str,
) -> tuple[Aim, ...]:
    aims = []
    for offset, words in enumerate(titles):
        title = " ".join(words.split())
        found = find(title) if title else None
        beside = nouns[min(first + offset, len(nouns) - 1)]
        is_new = choices.makes and (bool(title) or first + offset >= len(nouns))
        if found is None and is_new:
            aims.append(Aim("", title or unnamed, side_of_heading(title) or guess_side(title)))
        else:
            to = found or beside
            aims.append(Aim(to.id, to.title, to.side if isinstance(to, Lane) else Side.OTHERS))
    return tuple(aims)


def _heads(words: Sequence[str]) -> bool:
    """Whether these can be headings: there are some, and each is one line."""
    return any(words) and all("\n" not in each for each in words)


def _lane(journey: Journey, title: str) -> Lane | None:
    """The lane of a name, or the first one of the side that is called so."""
    named = next((lane for lane in journey.lanes if title and _same(lane.title, title)), None)
    side = side_of_heading(title)
    return named or next((lane for lane in journey.lanes if side and lane.side is side and not lane.emotional), None)


def _phase(journey: Journey, title: str) -> Phase | None:
    return next((phase for phase in journey.phases if title and _same(phase.title, title)), None)


def _same(title: str, other: str) -> bool:
    return " ".join(title.split()).casefold() == " ".join(other.split()).casefold()
