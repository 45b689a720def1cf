"""Agreements out of shared values: total, as `decode.py` is, and read again only where changed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from pycrdt import Map

from desktop.document.shared import Touched
from desktop.document.values import Raw, flag, read_all, read_map, text, whole, word
from desktop.model.agreement import Agreement, AgreementKind, Agreements, Moment, Origin, Source, Status
from desktop.model.kinds import JourneyKind

ROOTS = ("agreements", "agreement_votes", "agreement_log")


class AgreementsReading:
    """The latest reading."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._roots = roots
        held = read_all(roots["agreements"])
        self._known = {key: each for key, raw in held.items() if (each := _agreement(key, raw))}
        self.agreements = self._whole()

    def absorb(self, touched: Touched) -> None:
        """Read again what a change names."""
        if not any(root in ROOTS for root, _ in touched):
            return
        for root, key in touched:
            if root == "agreements":
                found = _agreement(key, read_map(self._roots[root], key))
                if found is None:
                    self._known.pop(key, None)
                else:
                    self._known[key] = found
        self.agreements = self._whole()

    def _whole(self) -> Agreements:
        votes = frozenset(
            (about, who)
            for key, value in self._roots["agreement_votes"].items()
            if value is True
            for about, _, who in [str(key).partition("|")]
            if about in self._known and who
        )
        counted = Counter(about for about, _ in votes)
        shown = [self._lying(each, counted[each.id]) for each in self._known.values()]
        log: dict[str, list[Moment]] = {}
        for key, raw in read_all(self._roots["agreement_log"]).items():
            about, _, _ = key.partition("|")
            moment = _moment(raw)
            if about in self._known and moment is not None:
                log.setdefault(about, []).append(moment)
        return Agreements(
            every=tuple(sorted(shown, key=lambda each: (each.order, each.id))),
            votes=votes,
            log={key: tuple(sorted(found, key=lambda each: (each.at, each.status))) for key, found in log.items()},
        )

    def _lying(self, each: Agreement, votes: int) -> Agreement:
        """An agreement as it is seen: what it is one with may be gone, or be one with it."""
        over = self._known.get(each.into)
        into = each.into if over is not None and over.id != each.id and over.into not in self._known else ""
        return each if (into, votes) == (each.into, 0) else replace(each, into=into, votes=votes)


def log_key(agreement_id: str, moment_id: str) -> str:
    """The key of one status in the log: never one value that two would write."""
    return f"{agreement_id}|{moment_id}"


def _agreement(key: str, raw: Raw | None) -> Agreement | None:
    if raw is None or flag(raw, "del"):
        return None
    earlier = (text(raw, "earlier_day"), text(raw, "earlier"))
    return Agreement(
        id=key,
        what=text(raw, "what"),
        who=text(raw, "who"),
        due=_date(text(raw, "due")),
        kind=word(raw, "kind", AgreementKind),
        status=word(raw, "status", Status) or Status.NOT_STARTED,
        because=text(raw, "because"),
        group=text(raw, "group"),
        origin=_origin(raw),
        order=text(raw, "order"),
        into=text(raw, "into"),
        at=whole(raw, "at") or 0,
        earlier=earlier if all(earlier) else None,
    )


def _origin(raw: Raw) -> Origin | None:
    source, thing = word(raw, "from", Source), text(raw, "from_id")
    if source is None or not thing:
        return None
    grid = word(raw, "from_grid", JourneyKind)
    return Origin(source, thing, text(raw, "from_group"), grid, text(raw, "from_words"))


def _moment(raw: Raw) -> Moment | None:
    status = word(raw, "status", Status)
    if status is None:
        return None
    return Moment(whole(raw, "at") or 0, status, text(raw, "by"))


def _date(written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""
