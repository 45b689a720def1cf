"""Which picture the projector shows: what the block that is on asks for, or what the facilitator has chosen instead."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.model.day import Day
from desktop.model.evaluation import Outcome, Questionnaire
from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEYS, JourneyKind
from desktop.model.link_state import Invitation
from desktop.model.people import ROUNDS, People
from desktop.model.programme import Block, Opens, Screen
from desktop.model.shown import (
    BoardShown,
    Clockface,
    Dark,
    Heap,
    JoinCode,
    Judged,
    Measured,
    Mosaic,
    Opening,
    Pin,
    Prompt,
    Results,
    Rules,
    Shown,
    Table,
    TablePlan,
    Task,
    WallShown,
)
from desktop.model.sides import Side
from desktop.model.survey import Round
from desktop.model.survey_compare import Incomparable, compare
from desktop.model.wall import EXPECTATIONS, Note, NoteKind, Wall, met_counts

BETWEEN = re.compile(r"(?<=[^\d\s][.?!])\s+(?=[A-ZÆØÅ»“]|\d+\. )")
"""Between two sentences, or before a number that counts them."""

SHORTENED = frozenset(("kl.", "pr.", "nr.", "ca.", "fx.", "dr.", "evt.", "min.", "bl.a.", "f.eks."))
MOST_CHOSEN = 6
FEWEST = 5
"""Fewer answers than this are not shown to the room."""

GRIDS = {Opens.AS_IS: JourneyKind.AS_IS, Opens.IDEAL: JourneyKind.IDEAL, Opens.PLAN: JourneyKind.PLAN}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the facilitator wants on the projector in place of what the block asks for; nothing chosen is nothing."""

    screen: Screen | None = None
    group: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """Everything that a picture can be made of."""

    day: Day
    wall: Wall = field(default_factory=Wall)
    people: People = field(default_factory=People)
    boards: Mapping[str, Board] = field(default_factory=dict)
    rules: tuple[str, ...] = ()
    tallies: tuple[Judged, ...] = ()
    """What the evaluation says, where enough have answered."""
    join: JoinCode | None = None
    """How to come in, where the day is shared and the words let somebody in."""


def picture(room: Room, block: Block | None, choice: Choice) -> Shown:
    """The picture for a block, or for the day before it has begun and after it has ended."""
    day = room.day
    screen = choice.screen or (Screen.WELCOME if block is None else block.screen)
    if block is None and screen in (Screen.INSTRUCTIONS, Screen.TIMER):
        screen = Screen.WELCOME
    made: dict[Screen, Callable[[], Shown]] = {
        Screen.WELCOME: lambda: Opening(day.title, day.purpose, day.place, day.date),
        Screen.INSTRUCTIONS: lambda: _task(day, block or Block("")),
        Screen.TIMER: lambda: _face(block or Block("")),
        Screen.TABLE_PLAN: lambda: TablePlan(tables(room, _round(room, block))),
        Screen.GROUND_RULES: lambda: Rules(room.rules),
        Screen.EXPECTATIONS: lambda: _wall(room, block),
        Screen.PROMPT: lambda: _prompt(room, block, choice),
        Screen.BOARD: lambda: _board(room, block, choice.group),
        Screen.GALLERY: lambda: _mosaic(room),
        Screen.RESULTS: lambda: _results(room, block),
        Screen.SURVEY: lambda: _measured(room, block),
        Screen.JOIN: lambda: _join(room, block),
        Screen.BLACK: Dark,
    }
    return made[screen]()


def screens(room: Room, block: Block | None) -> tuple[Screen, ...]:
    """The pictures there is something for now, in the order they are offered."""
    can = {
        Screen.INSTRUCTIONS: block is not None,
        Screen.TIMER: block is not None,
        Screen.TABLE_PLAN: bool(room.day.groups),
        Screen.GROUND_RULES: bool(room.rules),
        Screen.EXPECTATIONS: bool(room.wall.notes),
        Screen.PROMPT: bool(room.wall.prompt or _first_prompt(block)),
        Screen.BOARD: bool(room.boards),
        Screen.GALLERY: bool(room.boards),
        Screen.RESULTS: bool(room.wall.shown(*EXPECTATIONS) or room.tallies),
        Screen.SURVEY: bool(measured(room.day)),
        Screen.JOIN: room.join is not None,
        Screen.BLACK: False,
    }
    return tuple(screen for screen in Screen if can.get(screen, True))


def tables(room: Room, number: int) -> tuple[Table, ...]:
    """The tables of a round, without anybody's name."""
    found = []
    for group in room.day.groups:
        members = room.people.members(number, group.id)
        sides = Counter(person.side for person in members)
        roles = tuple(dict.fromkeys(person.role for person in members if person.role.strip()))
        found.append(Table(group.name, {side: sides[side] for side in Side if sides[side]}, roles))
    return tuple(found)


def heaps(wall: Wall) -> tuple[Heap, ...]:
    """The wall as it is read: the expectations first, and of each kind the headings before what lies loose."""
    found = []
    for kind in NoteKind:
        clusters = [cluster for cluster in wall.clusters if cluster.kind is kind]
        found += [Heap(kind, cluster.title, _pins(wall.inside(cluster.id))) for cluster in clusters]
        found.append(Heap(kind, "", _pins(tuple(note for note in wall.shown(kind) if not note.cluster))))
    return tuple(heap for heap in found if heap.pins)


def results(wall: Wall, tallies: tuple[Judged, ...] = ()) -> Results:
    """What became of the expectations, the notes with most dots, and what the evaluation says."""
    voted = sorted((note for note in wall.shown() if note.votes), key=lambda note: -note.votes)
    return Results(met_counts(wall.shown(*EXPECTATIONS)), _pins(tuple(voted[:MOST_CHOSEN])), tallies)


def grid_of(board: Board, opens: Opens) -> Journey:
    """What of a board is worth showing: what the groups work on now, or the last of the journeys that holds cards."""
    wanted = board.journey(GRIDS[opens]) if opens in GRIDS else None
    if wanted is not None and wanted.cards:
        return wanted
    begun = [board.journey(kind) for kind in reversed(JOURNEYS) if board.journey(kind).cards]
    return next(iter(begun), wanted or board.journey(JOURNEYS[0]))


def steps(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Instructions as the room reads them: what was written in one go, a line for each sentence."""
    if len(lines) != 1:
        return lines
    found: list[str] = []
    for sentence in BETWEEN.split(lines[0]):
        joined = bool(found) and found[-1].rpartition(" ")[2].casefold() in SHORTENED
        found[-1:] = [f"{found[-1]} {sentence}"] if joined else [*found[-1:], sentence]
    return tuple(found)


def join_code(invitation: Invitation | None) -> JoinCode | None:
    """What the room is shown of an invitation: never the facilitators' words, and nothing while words are locked."""
    if invitation is None or invitation.locked or not invitation.addresses:
        return None
    return JoinCode(invitation.words, invitation.address, invitation.line)


def judged(questionnaire: Questionnaire, found: Outcome) -> tuple[Judged, ...]:
    """What all say to each statement; nothing where so few have answered that one could tell who."""
    tallies = ((item.text, found.tallies.get(item.id)) for item in questionnaire.items if not item.in_words)
    return tuple(
        Judged(text, tally.mean, tally.number)
        for text, tally in tallies
        if tally is not None and tally.mean is not None and tally.number >= FEWEST
    )


def _task(day: Day, block: Block) -> Task:
    beside = day.programme.beside(block.id)
    lines = list(steps(block.lines("instructions")))
    for inner in beside:
        names = [group.name for group in day.groups if group.id in inner.groups]
        lines.append(f"{', '.join(names)}: {inner.title}" if names else inner.title)
    return Task(block.title, tuple(lines))


def _face(block: Block) -> Clockface:
    return Clockface(block.title, block.kind.is_pause)


def _prompt(room: Room, block: Block | None, choice: Choice) -> Shown:
    """Something to talk about; where nothing was picked, at least what the block is about."""
    words = choice.prompt or _first_prompt(block) or room.wall.prompt
    return Prompt(words or (block.title if block is not None else room.day.title))


def _wall(room: Room, block: Block | None) -> Shown:
    """The wall; while nothing hangs on it, what the room is to do."""
    found = heaps(room.wall)
    return WallShown(found) if found or block is None else _task(room.day, block)


def _results(room: Room, block: Block | None) -> Shown:
    """What came out; while there is nothing, what the room is to do."""
    found = results(room.wall, room.tallies)
    empty = not found.chosen and not found.tallies and not found.is_said
    return found if not empty or block is None else _task(room.day, block)


def measured(day: Day) -> tuple[Round, ...]:
    """The last closed round of the last survey that has one, after the first one where the two can be compared."""
    for survey in reversed(day.surveys):
        closed = [held for held in day.rounds_of(survey.id) if held.shown is not None]
        if len(closed) > 1 and _alike(closed[0], closed[-1]):
            return (closed[0], closed[-1])
        if closed:
            return (closed[-1],)
    return ()


def _alike(before: Round, after: Round) -> bool:
    try:
        compare(before, after)
    except Incomparable:
        return False
    return True


def _measured(room: Room, block: Block | None) -> Shown:
    """What was measured; while no round is closed, what the room is to do."""
    found = measured(room.day)
    return Measured(found) if found or block is None else _task(room.day, block)


def _join(room: Room, block: Block | None) -> Shown:
    """The code; where the day is not shared, what would be shown anyway."""
    if room.join is not None:
        return room.join
    day = room.day
    return _task(day, block) if block is not None else Opening(day.title, day.purpose, day.place, day.date)


def _mosaic(room: Room) -> Mosaic:
    return Mosaic(tuple((group.name, room.boards[group.id]) for group in room.day.groups if group.id in room.boards))


def _board(room: Room, block: Block | None, group_id: str) -> Shown:
    opens = block.opens if block is not None else Opens.NOTHING
    known = [group for group in room.day.groups if group.id in room.boards]
    full = [group for group in known if room.boards[group.id].card_count]
    group = next((group for group in known if group.id == group_id), next(iter(full or known), None))
    return Dark() if group is None else BoardShown(group.name, grid_of(room.boards[group.id], opens))


def _round(room: Room, block: Block | None) -> int:
    """Which group making a table plan is about: the second one from the second block on that asks for a plan."""
    plans = [each.id for each in room.day.programme.tops if each.screen is Screen.TABLE_PLAN]
    wanted = plans.index(block.id) + 1 if block is not None and block.id in plans else 1
    return max((number for number in ROUNDS if number <= wanted and room.people.seats_in(number)), default=1)


def _first_prompt(block: Block | None) -> str:
    return next(iter(block.lines("prompts")), "") if block is not None else ""


def _pins(notes: tuple[Note, ...]) -> tuple[Pin, ...]:
    return tuple(Pin(note.text, note.votes, note.met) for note in notes if note.text.strip())
