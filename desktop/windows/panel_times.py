"""When something was written, in the reader's words: just now, minutes ago, a time of today, or a date."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.language import Language
from desktop.words import QT_TRANSLATE_NOOP

JUST_NOW = QT_TRANSLATE_NOOP("When", "just now")
MINUTES_AGO = QT_TRANSLATE_NOOP("When", "{minutes} min. ago")
LATEST = 4_102_444_800
"""The beginning of 2100, in seconds since 1970."""
YESTERDAY = QT_TRANSLATE_NOOP("When", "yesterday {time}")


def ago(at: int, now: int) -> str:
    """How long ago, while it is recent; otherwise as `clock`. Seconds since 1970."""
    past = now - at
    minutes = past // 60
    if 0 <= past < 60:
        return Language.translate("When", JUST_NOW)
    if 0 < minutes < 60:
        return Language.translate("When", MINUTES_AGO).format(minutes=minutes)
    return clock(at, now)


def clock(at: int, now: int) -> str:
    """The time of day; with its date when it was not today. Seconds since 1970, said in this computer's time zone."""
    then, today = _local(at), _local(now)
    danish = QLocale().language() == QLocale.Language.Danish
    time = QLocale().toString(QTime(then.hour, then.minute), "HH.mm" if danish else "HH:mm")
    if then.date() == today.date():
        return time
    if then.date() == today.date() - timedelta(days=1):
        return Language.translate("When", YESTERDAY).format(time=time)
    shape = ("d. MMM" if danish else "d MMM") + ("" if then.year == today.year else " yyyy")
    return f"{QLocale().toString(QDate(then.year, then.month, then.day), shape)} {time}"


def _local(at: int) -> datetime:
    # What a stranger wrote may lie beyond any calendar.
    return datetime.fromtimestamp(max(0, min(at, LATEST)), UTC).astimezone()
