"""What everything about agreements says in common: statuses, dates, what is lacking, and a list of them as text."""

from collections.abc import Callable, Iterable
from datetime import date

from desktop.language import Language, long_date
from desktop.model.agreement import KIND_NAMES, STATUS_NAMES, Agreement, AgreementKind, Source, Status, lacks
from desktop.words import QT_TRANSLATE_NOOP

translate = Language.translate

_LACKS = {
    "what": QT_TRANSLATE_NOOP("Agreements", "what"),
    "who": QT_TRANSLATE_NOOP("Agreements", "who"),
    "due": QT_TRANSLATE_NOOP("Agreements", "by when"),
    "kind": QT_TRANSLATE_NOOP("Agreements", "how it is kept"),
}
_SOURCES = {
    Source.CARD: QT_TRANSLATE_NOOP("Agreements", "From the card: {words}"),
    Source.HANDOVER: QT_TRANSLATE_NOOP("Agreements", "From the handover: {words}"),
    Source.GOAL: QT_TRANSLATE_NOOP("Agreements", "From the goal: {words}"),
    Source.NOTE: QT_TRANSLATE_NOOP("Agreements", "From the wall: {words}"),
    Source.SURVEY: QT_TRANSLATE_NOOP("Agreements", "From the survey: {words}"),
    Source.ORDER: QT_TRANSLATE_NOOP("Agreements", "From the order: {words}"),
}


def status_name(status: Status) -> str:
    """What a status is called."""
    return translate("Agreements", STATUS_NAMES[status])


def kind_name(kind: AgreementKind | None) -> str:
    """How an agreement is kept, in words; that nobody has said so is said too."""
    return translate("Agreements", KIND_NAMES[kind]) if kind is not None else translate("Agreements", "Kept how?")


def say_lacks(agreement: Agreement) -> str:
    """A quiet hint at what an agreement still lacks to be kept; nothing where it lacks nothing, or is settled."""
    missing = lacks(agreement) if agreement.status.is_open else ()
    if not missing:
        return ""
    names = ", ".join(translate("Agreements", _LACKS[name]) for name in missing)
    return translate("Agreements", "Still to be said: {what}").format(what=names)


def say_origin(agreement: Agreement) -> str:
    """Where an agreement came from, in one line."""
    origin = agreement.origin
    if origin is None:
        return ""
    words = " ".join(origin.words.split()) or "…"
    return translate("Agreements", _SOURCES[origin.source]).format(words=words)


def say_moment(at: int, code: str) -> str:
    """The day something was said, from seconds since 1970."""
    try:
        return long_date(date.fromtimestamp(at).isoformat(), code)  # noqa: DTZ012 - the day of whoever sits here
    except (OverflowError, OSError, ValueError):
        return ""


def as_text(agreements: Iterable[Agreement], code: str, group_name: Callable[[str], str]) -> str:
    """Agreements as lines for a mail or the minutes."""
    return "\n".join(_line(each, code, group_name(each.group)) for each in agreements)


def _line(each: Agreement, code: str, group: str) -> str:
    what = " ".join(each.what.split()) or "…"
    due = translate("Agreements", "by {date}").format(date=long_date(each.due, code)) if each.due else ""
    kind = kind_name(each.kind) if each.kind is not None else ""
    status = ": ".join(filter(None, (status_name(each.status), " ".join(each.because.split()))))
    said = "; ".join(filter(None, (" ".join(each.who.split()), due, kind, status, group)))
    return f"– {what} ({said})"
