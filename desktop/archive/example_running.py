"""The example day as it is run: a ready programme with its notes, and invented participants mixed into its groups."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.archive.archive import Archive
from desktop.archive.building import PEOPLE, SCRIPT
from desktop.document.day import DayDocument
from desktop.document.people import PeopleDocument
from desktop.document.script import ScriptDocument
from desktop.model.people import Person
from desktop.model.ready_programme import load_programmes
from desktop.model.seating import mix
from desktop.model.sides import Side


def fill_running(archive: Archive, day: DayDocument, script: Mapping[str, Any], resources: Path) -> None:
    """Give the day its programme, and keep its script and its participants beside it."""
    ready = load_programmes(resources)[script["programme"]]
    notes = ScriptDocument()
    notes.write_all(ready.notes_for(day.blocks.fill(ready.programme)))
    people = PeopleDocument()
    people.add_all([_person(entry) for entry in script["people"]])
    groups = [group.id for group in day.day.groups]
    people.seat_all(1, mix(people.people.people, groups).seats)
    archive.append([(archive.add_document(day.id, kind, ""), held.state()) for kind, held in _beside(notes, people)])


def _beside(notes: ScriptDocument, people: PeopleDocument) -> tuple[tuple[str, ScriptDocument | PeopleDocument], ...]:
    return ((SCRIPT, notes), (PEOPLE, people))


def _person(entry: Mapping[str, Any]) -> Person:
    return Person(
        "",
        side=Side(entry["side"]),
        role=entry["role"],
        unit=entry["unit"],
        is_leader=bool(entry.get("leader")),
    )
