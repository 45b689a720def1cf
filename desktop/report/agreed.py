"""What was agreed, as tables: who does what by when, how far it is, and where it came from."""

from collections.abc import Iterable, Iterator

from desktop.model.agreement import KIND_NAMES, STATUS_NAMES, Agreement, by_votes, lacks
from desktop.model.day import Day
from desktop.report.blocks import Block, Cell, Row, Table
from desktop.report.dates import date_in_words
from desktop.report.groups import group_name
from desktop.words import QT_TRANSLATE_NOOP, Translate

NOTHING = "–"
LACKING = {
    "who": QT_TRANSLATE_NOOP("Report", "who does it"),
    "due": QT_TRANSLATE_NOOP("Report", "by when"),
    "kind": QT_TRANSLATE_NOOP("Report", "how it is kept"),
}


def agreement_table(agreements: Iterable[Agreement], translate: Translate) -> Iterator[Block]:
    """Who does what by when; nothing where nothing was agreed. What most voted for comes first."""
    rows = tuple(_row(each, translate) for each in by_votes(agreements))
    if rows:
        head = (
            translate("Report", "What we agreed"),
            translate("Report", "Who"),
            translate("Report", "By when"),
            translate("Report", "How far it is"),
        )
        yield Table(head, rows, (0.46, 0.2, 0.17, 0.17))


def agreement_details(day: Day, agreements: Iterable[Agreement], translate: Translate) -> Iterator[Block]:
    """The same with whose they are, how they are kept, how many voted for them and what they came from."""
    rows = tuple(_detailed(day, each, translate) for each in by_votes(agreements))
    if rows:
        head = (
            translate("Report", "What we agreed"),
            translate("Report", "Who and by when"),
            translate("Report", "How far it is"),
            translate("Report", "Votes"),
            translate("Report", "Where it comes from"),
        )
        yield Table(head, rows, (0.32, 0.21, 0.17, 0.09, 0.21))


def lacking(agreement: Agreement, translate: Translate) -> str:
    """What an agreement lacks to be kept, in words; empty where it lacks nothing."""
    return ", ".join(translate("Report", LACKING[name]) for name in lacks(agreement) if name in LACKING)


def _row(agreement: Agreement, translate: Translate) -> Row:
    return Row(
        (
            Cell(agreement.what.strip() or NOTHING, strong=bool(agreement.what.strip())),
            Cell(agreement.who.strip() or NOTHING),
            Cell(date_in_words(agreement.due, translate) or NOTHING),
            Cell(_status(agreement, translate)),
        )
    )


def _detailed(day: Day, agreement: Agreement, translate: Translate) -> Row:
    who = [agreement.who.strip(), date_in_words(agreement.due, translate)]
    kind = translate("Agreements", KIND_NAMES[agreement.kind]) if agreement.kind is not None else ""
    group = day.group(agreement.group)
    origin = agreement.origin.words.strip() if agreement.origin is not None else ""
    where = [group_name(group, translate) if group is not None else "", origin]
    return Row(
        (
            Cell(agreement.what.strip() or NOTHING, strong=bool(agreement.what.strip())),
            Cell("\n".join(filter(None, who)) or NOTHING),
            Cell("\n".join(filter(None, (_status(agreement, translate), kind)))),
            Cell(str(agreement.votes) if agreement.votes else NOTHING),
            Cell("\n".join(filter(None, where)) or NOTHING),
        )
    )


def _status(agreement: Agreement, translate: Translate) -> str:
    status = translate("Agreements", STATUS_NAMES[agreement.status])
    return f"{status}: {agreement.because.strip()}" if agreement.because.strip() else status
