"""A day to rehearse: a copy of a day's programme with invented people at empty boards, in memory and nowhere else."""

from collections.abc import Mapping

from desktop.archive.archive import OpenDay
from desktop.archive.building import Beside, board_document, day_document
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.people import PeopleDocument
from desktop.document.process import ProcessDocument
from desktop.document.room import RoomDocument
from desktop.document.script import ScriptDocument
from desktop.document.template import board_start
from desktop.model.ids import new_id
from desktop.model.invented import Invented
from desktop.model.template import JourneyTemplate

TABLES = 6
"""How many groups are invented where a day has none yet."""


def rehearsed(
    day: DayDocument, script: ScriptDocument, invented: Invented, template: JourneyTemplate, group_name: str
) -> OpenDay:
    """Copy a day for a dry run. `group_name` has `{number}` in it.

    The copy has an id of its own, so that nothing of it could ever be taken for the day's.
    """
    copy = DayDocument(new_id(), [day.state()])
    copy.clock.start_over()
    copy.clock.restore_lengths()
    if not copy.day.groups:
        for number in range(TABLES):
            copy.add_group(group_name.format(number=number + 1))
    groups = [group.id for group in copy.day.groups]
    boards: Mapping[str, BoardDocument] = {group: BoardDocument([board_start(template)]) for group in groups}
    people = PeopleDocument()
    for number, group in enumerate(groups):
        people.seat_all(1, dict.fromkeys(people.add_all(invented.table(number)), group))
    beside = Beside(RoomDocument(), people, ScriptDocument([script.state()]), ProcessDocument(), GuidelineDocument())
    ids = {group: board_document(group) for group in groups}
    return OpenDay(copy, day_document(copy.id), boards, ids, {template.id: template}, beside)
