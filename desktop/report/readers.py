"""Each reader's report of a day, in one press."""

from typing import assert_never

from desktop.model.day_record import DayRecord
from desktop.model.reader import READER_NAMES, Reader
from desktop.report.blocks import Report
from desktop.report.contents import whole_day
from desktop.report.day_programme import title_of
from desktop.report.group_paper import group_report
from desktop.report.groups import chosen, group_name
from desktop.report.handbook import handbook_report
from desktop.report.leaders import leaders_report
from desktop.report.participant import participant_pages
from desktop.words import Translate


def report_for(reader: Reader, record: DayRecord, translate: Translate, group: str | None = None) -> Report:
    """Put a report together; `group` is whose it is where it is of one, else it is of each group in turn.

    Raises `Trouble` if the day has no such group.
    """
    match reader:
        case Reader.PARTICIPANT:
            return _participants(record, translate, group)
        case Reader.GROUP:
            return group_report(record, translate, group)
        case Reader.LEADERS:
            return leaders_report(record, translate)
        case Reader.HANDBOOK:
            return handbook_report(record, translate)
        case Reader.DAY:
            return whole_day(record, translate)
        case _:
            assert_never(reader)


def _participants(record: DayRecord, translate: Translate, group: str | None) -> Report:
    groups = chosen(record.day, group)
    title = f"{title_of(record.day, translate)} · {translate('Readers', READER_NAMES[Reader.PARTICIPANT])}"
    if group is not None:
        title = f"{title} · {group_name(groups[0], translate)}"
    blocks = [block for each in groups or (None,) for block in participant_pages(record, each, translate)]
    return Report(title, tuple(blocks), sender=record.sender)
