"""What was agreed on all days, by command."""

import json

from desktop.archive.archive import Archive
from desktop.archive.building import ROOM, beside_document
from desktop.archive.notes import note_whole_day
from desktop.document.room import RoomDocument


def test_what_was_agreed_is_listed_what_is_due_first_and_as_json(brobyg, open_archive):
    assert "Nothing has been agreed yet" in brobyg("agreements").stdout
    day = brobyg("new", "Temadag", "--groups", 1).stdout.strip()
    room = RoomDocument()
    later = room.agreements.add("Evaluér")
    room.agreements.set_due(later, "2099-01-01")
    late = room.agreements.add("Ring\ndagen før", who="Rådgiver")
    room.agreements.set_due(late, "2020-01-01")
    archive: Archive = open_archive()
    with archive.writing():
        archive.append([(archive.add_document(day, ROOM, ""), room.state())])
    assert archive.document_of(beside_document(ROOM, day)) is not None
    note_whole_day(archive, day)
    archive.close()
    lines = brobyg("agreements").stdout.splitlines()
    assert lines[0] == "2020-01-01  Ring dagen før  (Rådgiver, Not started)  Temadag"
    assert lines[1].startswith("2099-01-01  Evaluér")
    (due,) = json.loads(brobyg("agreements", "--due", "--json").stdout)
    assert (due["id"], due["what"], due["status"], due["day"]) == (late, "Ring\ndagen før", "not_started", day)
