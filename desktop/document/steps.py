"""Lays the steps of a case into a journey or a process plan: as cards beside what is there, as one gesture."""

from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.model.alike import bare
from desktop.model.case_steps import CaseStep, Part, Track
from desktop.model.journey import Card, Journey, Link, Phase, Place
from desktop.model.kinds import JourneyKind
from desktop.model.process_template import LANES
from desktop.model.sides import Side


def lay_steps(board: BoardDocument, kind: JourneyKind, track: Track) -> tuple[str, ...]:
    """Make a card for each part of each step, and the arrows between them; give the ids of the cards.

    A step goes into the phase with its name, or gets a phase of its own behind that of the step before. What was laid
    before and is still there is not made again, and nothing that is there is changed.
    """
    journey = board.board.journey(kind)
    there = {card.origin for card in journey.cards.values()}
    wanted = [
        (step, parts)
        for step in track.steps
        if (parts := [part for part in step.parts if track.origin(step.key, part.side) not in there])
    ]
    if not wanted or not journey.lanes or not journey.phases:
        return ()
    board.hold()
    phases = _phases(board, kind, track)
    lanes = {part.side: _lane(board, kind, part.side) for _, parts in wanted for part in parts}
    seeds = [
        Seed(_card(track, step, part, kind), lanes[part.side], phases[step.key])
        for step, parts in wanted
        for part in parts
    ]
    made = board.many.add(kind, seeds, _arrows(track, kind))
    board.release()
    return made


def _phases(board: BoardDocument, kind: JourneyKind, track: Track) -> dict[str, str]:
    """The phase of each step, by its key; one that is missing is made."""
    found: dict[str, str] = {}
    at = -1
    for step in track.steps:
        journey = board.board.journey(kind)
        phase = _phase(journey, step)
        key = phase.id if phase is not None else board.grid.add_phase(kind, step.title, at + 1 if at >= 0 else None)
        at = [each.id for each in board.board.journey(kind).phases].index(key)
        found[step.key] = key
    return found


def _phase(journey: Journey, step: CaseStep) -> Phase | None:
    named = {bare(phase.title): phase for phase in reversed(journey.phases)}
    return next((named[title] for title in map(bare, step.titles) if title in named), None)


def _lane(board: BoardDocument, kind: JourneyKind, side: Side) -> str:
    """The first lane in sight of a side that carries no emotion curve; one is made where there is none."""
    held = [lane.id for lane in board.board.journey(kind).lanes if lane.side is side and not lane.emotional]
    if held:
        return held[0]
    title = next((lane.title for lane in LANES if lane.side is side), side.value)
    return board.grid.add_lane(kind, title, side)


def _card(track: Track, step: CaseStep, part: Part, kind: JourneyKind) -> Card:
    origin = track.origin(step.key, part.side)
    return Card(origin, kind, Place("", "", ""), part.kind, part.text, part.who, origin=origin)


def _arrows(track: Track, kind: JourneyKind) -> tuple[Link, ...]:
    """The arrows, between the names the cards have before they are made."""
    ends = ((track.origin(*each.source), track.origin(*each.target), each.what) for each in track.passes)
    return tuple(Link(f"{source}>{target}", kind, source, target, what) for source, target, what in ends)
