"""What comes after a day: the first dates of what was agreed, a follow-up meeting, and the measure again."""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.model.agreement import by_date
from desktop.model.day_record import DayRecord
from desktop.report.blocks import Block, Bullets
from desktop.report.dates import date_in_words
from desktop.words import Translate

MEETING = (timedelta(weeks=6), timedelta(weeks=8))
"""After how long a follow-up meeting is held (domain reference 8.7)."""
MEASURE = (timedelta(days=91), timedelta(days=182))
FIRST = 3


def next_steps(record: DayRecord, translate: Translate) -> Iterator[Block]:
    """As a list; dates where the day has one."""
    found = []
    due = [each for each in by_date(record.agreements.shown) if each.status.is_open and each.due and each.what.strip()]
    for each in due[:FIRST]:
        words = translate("Report", "{date}: {what}")
        found.append(words.format(date=date_in_words(each.due, translate), what=" ".join(each.what.split())))
    meeting, again = _span(record, MEETING, translate), _span(record, MEASURE, translate)
    if meeting and again:
        words = translate("Report", "Follow-up meeting after 6–8 weeks, between {span}: what became of the agreements?")
        found.append(words.format(span=meeting))
        words = translate("Report", "Collaboration survey again after 3–6 months, between {span}.")
        found.append(words.format(span=again))
    else:
        found.append(translate("Report", "Follow-up meeting after 6–8 weeks: what became of the agreements?"))
        found.append(translate("Report", "Collaboration survey again after 3–6 months."))
    guideline = record.guideline
    if guideline.sections and guideline.follow_up:
        words = translate("Report", "{date}: the shared guideline is looked at again.")
        found.append(words.format(date=date_in_words(guideline.follow_up, translate)))
    yield Bullets(tuple(found))


def _span(record: DayRecord, after: tuple[timedelta, timedelta], translate: Translate) -> str:
    try:
        begins = date.fromisoformat(record.day.date)
        first, last = (date_in_words((begins + each).isoformat(), translate) for each in after)
    except (ValueError, OverflowError):
        return ""
    return translate("Report", "{first} and {last}").format(first=first, last=last)
