"""What the whole room said and did as tables: notes with votes, the evaluation in counts, the programme, who came."""

from collections.abc import Iterator

from desktop.model.day import Day
from desktop.model.evaluation import BEST, WORST
from desktop.model.people import People
from desktop.model.plenum import Plenum
from desktop.model.programme import KIND_NAMES
from desktop.model.sides import SIDE_NAMES
from desktop.model.timing import clock_text, timetable
from desktop.model.wall import MET_NAMES, NOTE_NAMES
from desktop.report.groups import group_name
from desktop.report.table.grid import Grid, Value, grid
from desktop.words import Translate

FIRST_ROUND = 1


def notes(day: Day, plenum: Plenum, translate: Translate) -> Grid:
    """A row for each note of the wall."""
    columns = [
        (translate("Tables", "Kind"), 20),
        (translate("Tables", "Heading"), 26),
        (translate("Tables", "Text"), 60),
        (translate("Tables", "Votes"), 8),
        (translate("Tables", "Were they met?"), 14),
        (translate("Tables", "Group"), 16),
    ]
    return grid(translate("Tables", "Expectations and votes"), columns, _notes(day, plenum, translate))


def _notes(day: Day, plenum: Plenum, translate: Translate) -> Iterator[tuple[Value, ...]]:
    wall = plenum.wall
    for note in wall.shown():
        cluster, group = wall.cluster(note.cluster), day.group(note.group)
        yield (
            translate("Wall", NOTE_NAMES[note.kind]),
            cluster.title if cluster is not None else None,
            "\n".join(each.text for each in (note, *wall.one_with(note.id))),
            note.votes,
            translate("Wall", MET_NAMES[note.met]) if note.met is not None else None,
            group_name(group, translate) if group is not None else None,
        )


def evaluation(plenum: Plenum, translate: Translate) -> Grid:
    """Counts, and words by the alphabet, where enough have answered for nobody to be guessed."""
    scale = range(WORST, BEST + 1)
    columns = [
        (translate("Tables", "Question"), 50),
        (translate("Tables", "Answers"), 10),
        (translate("Tables", "Average"), 12),
        *((str(value), 8) for value in scale),
        (translate("Tables", "In words"), 60),
    ]
    return grid(translate("Tables", "Evaluation"), columns, _evaluation(plenum))


def _evaluation(plenum: Plenum) -> Iterator[tuple[Value, ...]]:
    nothing: tuple[Value, ...] = (None,) * (BEST - WORST + 1)
    for item in plenum.questionnaire.items:
        tally = None if item.in_words else plenum.outcome.shown(item.id)
        if tally is not None and tally.mean is not None:
            yield (item.text, tally.number, round(tally.mean, 2), *tally.counts, None)
        elif item.in_words:
            for words in plenum.outcome.said(item.id):
                yield (item.text, None, None, *nothing, words)


def programme(day: Day, translate: Translate) -> Grid:
    """A row for each block with when it begins."""
    columns = [
        (translate("Tables", "From"), 8),
        (translate("Tables", "To"), 8),
        (translate("Tables", "Minutes"), 9),
        (translate("Tables", "What"), 40),
        (translate("Tables", "Kind"), 20),
        (translate("Tables", "Aim"), 40),
        (translate("Tables", "How"), 50),
        (translate("Tables", "Materials"), 30),
    ]
    rows = (
        (
            clock_text(slot.begins),
            clock_text(slot.ends),
            slot.minutes,
            slot.block.title,
            translate("Programme", KIND_NAMES[slot.block.kind]),
            slot.block.goal,
            slot.block.instructions,
            slot.block.materials,
        )
        for slot in timetable(day.programme)
    )
    return grid(translate("Tables", "Programme"), columns, rows)


def participants(day: Day, people: People, translate: Translate) -> Grid:
    """Who is expected: the only table with names, and only where somebody asks for it."""
    columns = [
        (translate("Tables", "Name"), 26),
        (translate("Tables", "Side"), 16),
        (translate("Tables", "Role"), 26),
        (translate("Tables", "Where from"), 26),
        (translate("Tables", "Group"), 16),
    ]
    seats = people.seats_in(FIRST_ROUND)
    rows = []
    for person in people.present:
        group = day.group(seats.get(person.id, ""))
        named = group_name(group, translate) if group is not None else None
        rows.append((person.label, translate("Sides", SIDE_NAMES[person.side]), person.role, person.unit, named))
    return grid(translate("Tables", "Participants"), columns, rows)
