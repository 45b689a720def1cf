"""Followed indicators out of shared values: total, as `decode.py` is."""

from collections.abc import Iterator, Mapping

from desktop.document.aims_read import day
from desktop.document.beside import Values
from desktop.document.values import Raw, text, whole, word
from desktop.model.followed import NO_MARK, SAID, STEPS, Followed, Mark, Observed, OwnView
from desktop.model.indicators import LONGEST_LABEL
from desktop.model.kinds import Informant
from desktop.model.plan import Subject

INDICATOR, OBSERVED, VIEW = "indicator", "observed", "own_view"
"""Sorts of rows."""
OF = "of"
FOLLOW = "follow."
"""Before the id of an indicator where plain values of it lie: baseline, target, and what it is linked to."""
GOAL, SUBJECT = "goal.", "subject."
MOST_FOLLOWED, MOST_OBSERVED, MOST_LINKS = 200, 1_000, 40
NOTHING: Mapping[str, object] = {}
_SORTS = frozenset(f"rows.{sort}" for sort in (INDICATOR, OBSERVED, VIEW))


def follow_entity(indicator_id: str) -> str:
    return f"{FOLLOW}{indicator_id}"


def is_followed(entity: str) -> bool:
    """Whether something of that name belongs to followed indicators."""
    return entity in _SORTS or entity.startswith(FOLLOW)


class FollowReading:
    """Reads it out of what the board holds beside its grids; an indicator that is as it was is the same object."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[list[Mapping[str, object]], Followed]] = {}

    def read(self, rows: Mapping[str, Raw], said: Values) -> tuple[Followed, ...]:
        """Indicators in the order they are listed."""
        below: dict[str, list[tuple[str, Raw]]] = {}
        for key, raw in rows.items():
            if raw.get("sort") in (OBSERVED, VIEW):
                below.setdefault(str(raw.get(OF)), []).append((key, raw))
        before, self._kept = self._kept, {}
        for key, raw in rows.items():
            if raw.get("sort") == INDICATOR:
                held, beside = below.get(key, []), said.get(follow_entity(key), NOTHING)
                parts: list[Mapping[str, object]] = [raw, beside, *(each for _, each in held)]
                known = before.get(key)
                if known is None or not _same(known[0], parts):
                    known = (parts, _indicator(key, raw, beside, held))
                self._kept[key] = known
        found = (each for _, each in self._kept.values())
        return tuple(sorted(found, key=lambda each: (each.order, each.id))[:MOST_FOLLOWED])


def _same(before: list[Mapping[str, object]], now: list[Mapping[str, object]]) -> bool:
    """Whether all parts are the very same objects: rows that a change does not name are."""
    return len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))


def write_mark(mark: Mark) -> str:
    """A mark as the one value that is stored, so that two who set it at once agree on one of both."""
    return f"{mark.date};{'' if mark.step is None else mark.step}" if mark != NO_MARK else ""


def subject_name(subject: Subject) -> str:
    return f"{SUBJECT}{subject.system}.{subject.code}"


def _indicator(key: str, raw: Raw, said: Mapping[str, object], below: list[tuple[str, Raw]]) -> Followed:
    observed = [_observed(each, row) for each, row in below if row.get("sort") == OBSERVED]
    views = [_view(each, row) for each, row in below if row.get("sort") == VIEW]
    return Followed(
        id=key,
        **{name: text(raw, name) for name in ("name", "question", "method", "informants", "number", "theme")},
        steps=tuple(text(raw, f"step{step}") for step in STEPS),
        origin=text(raw, "origin"),
        order=text(raw, "order"),
        subjects=tuple(_subjects(said)),
        goals=frozenset(_goals(said)),
        baseline=_mark(said.get("baseline")),
        target=_mark(said.get("target")),
        observed=tuple(sorted(observed, key=lambda each: (each.date, each.at, each.id))[-MOST_OBSERVED:]),
        views=tuple(sorted(views, key=lambda each: (each.date, each.at, each.id))[-MOST_OBSERVED:]),
        day=text(raw, "day"),
    )


def _observed(key: str, raw: Raw) -> Observed:
    return Observed(
        id=key,
        date=day(raw.get("date")),
        step=_step(whole(raw, "step")),
        comment=text(raw, "comment"),
        support=text(raw, "support"),
        who=word(raw, "who", Informant),
        by=text(raw, "by"),
        at=whole(raw, "at") or 0,
        day=text(raw, "day"),
    )


def _view(key: str, raw: Raw) -> OwnView:
    words = {name: text(raw, name) for name in ("words", "device", "by", "day")}
    return OwnView(id=key, date=day(raw.get("date")), at=whole(raw, "at") or 0, **words)


def _goals(said: Mapping[str, object]) -> list[str]:
    return sorted(name.removeprefix(GOAL) for name in said if name.startswith(GOAL) and said[name] is True)[:MOST_LINKS]


def _subjects(said: Mapping[str, object]) -> Iterator[Subject]:
    for name in sorted(name for name in said if name.startswith(SUBJECT))[:MOST_LINKS]:
        system, _, code = name.removeprefix(SUBJECT).partition(".")
        label = said[name]
        if system and code and isinstance(label, str) and label:
            yield Subject(system, code, label[:LONGEST_LABEL])


def _mark(written: object) -> Mark:
    date, found, step = written.partition(";") if isinstance(written, str) else ("", "", "")
    if not found:
        return NO_MARK
    number = int(step) if len(step) == 1 and step.isascii() and step.isdecimal() else None
    return Mark(day(date), _step(number))


def _step(value: int | None) -> int | None:
    return value if value in SAID else None
