"""Who reads a report afterwards: each reader gets a report of their own."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class Reader(StrEnum):
    """Whom a report is for; the whole day is for whoever wants all of it."""

    PARTICIPANT = "participant"
    GROUP = "group"
    LEADERS = "leaders"
    HANDBOOK = "handbook"
    DAY = "day"


READER_NAMES = {
    Reader.PARTICIPANT: QT_TRANSLATE_NOOP("Readers", "For participants"),
    Reader.GROUP: QT_TRANSLATE_NOOP("Readers", "For a group"),
    Reader.LEADERS: QT_TRANSLATE_NOOP("Readers", "For leaders and steering group"),
    Reader.HANDBOOK: QT_TRANSLATE_NOOP("Readers", "For the handbook"),
    Reader.DAY: QT_TRANSLATE_NOOP("Readers", "The whole day"),
}
BY_GROUP = (Reader.PARTICIPANT, Reader.GROUP)
"""Those that are of a group; without one, of each of them in turn."""
