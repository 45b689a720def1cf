"""Dates as they are written in running text, for rooms that know no window system's locale."""

from datetime import date

from desktop.words import QT_TRANSLATE_NOOP, Translate

MONTHS = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)


def date_in_words(written: str, translate: Translate) -> str:
    """Say an ISO 8601 date in full, as `12. maj 2026`; what is no date is given back."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    month = translate("Months", MONTHS[day.month - 1])
    return translate("Months", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def month_in_words(written: str, translate: Translate) -> str:
    """Say a month such as `2026-05` as `maj 2026`; what is none is given back."""
    year, _, month = written.partition("-")
    if not month.isdecimal() or not 1 <= int(month) <= len(MONTHS):
        return written
    return translate("Months", "{month} {year}").format(month=translate("Months", MONTHS[int(month) - 1]), year=year)
