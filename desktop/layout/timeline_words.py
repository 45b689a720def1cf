"""The course of an indicator in words: what its drawing shows, row by row, and as one text to be read aloud."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.layout.timeline import Sayings
from desktop.model.case import NOT_ASSESSED
from desktop.model.followed import Followed, Observed
from desktop.model.kinds import INFORMANT_NAMES
from desktop.words import QT_TRANSLATE_NOOP, Translate

BASELINE = QT_TRANSLATE_NOOP("Follow", "Baseline")
OBSERVED = QT_TRANSLATE_NOOP("Follow", "Observation")
TARGET = QT_TRANSLATE_NOOP("Follow", "Target")
UNASSESSED = QT_TRANSLATE_NOOP("Follow", "Not assessed")
UNDATED = QT_TRANSLATE_NOOP("Follow", "without a date yet")
NOTHING_YET = QT_TRANSLATE_NOOP("Follow", "Nothing observed yet")
NEVER = QT_TRANSLATE_NOOP(
    "Follow",
    "The steps belong to this citizen and this indicator. They are never added up, and never compared between "
    "citizens or teams.",
)
"""Said wherever steps are shown."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in the course of an indicator: what it is, when, the step in words, and for an observation the rest."""

    what: str
    date: str
    step: str
    who: str = ""
    support: str = ""
    comment: str = ""
    seen: Observed | None = None

    @property
    def id(self) -> str:
        """That of the observation; there is one baseline and one target."""
        return self.what if self.seen is None else self.seen.id


def sayings(translate: Translate) -> Sayings:
    """What the signs of the drawing are called."""
    baseline, observed, target, unassessed = (
        translate("Follow", each) for each in (BASELINE, OBSERVED, TARGET, UNASSESSED)
    )
    return Sayings(baseline, observed, target, unassessed, lambda written: short_date(written, translate))


def short_date(written: str, translate: Translate) -> str:
    """A date in figures, as 03.02.2026; what is none is given back, and where there is none, that is said."""
    if not written:
        return translate("Follow", UNDATED)
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    shape = translate("Follow", "{day}/{month}/{year}")
    return shape.format(day=f"{day.day:02}", month=f"{day.month:02}", year=day.year)


def step_said(followed: Followed, step: int | None, translate: Translate) -> str:
    """A step with what it looks like; that nothing was assessed is said in words."""
    if step == NOT_ASSESSED:
        return translate("Follow", UNASSESSED)
    return followed.step_words(step) or "–"


def course(followed: Followed, translate: Translate) -> tuple[Row, ...]:
    """All of it by date: the baseline before what was seen on the same day, the target after it.

    What is only half said is no part of the drawing, but stands here: a baseline without a date first, a target last.
    """
    rows: list[tuple[str, int, Row]] = []
    for at, (mark, name, open_day) in enumerate(((followed.baseline, BASELINE, ""), (followed.target, TARGET, "~"))):
        if mark.date or mark.step is not None:
            row = Row(translate("Follow", name), mark.date, step_said(followed, mark.step, translate))
            rows.append((mark.date or open_day, 2 * at, row))
    rows += [(seen.date, 1, _seen(followed, seen, translate)) for seen in followed.observed]
    return tuple(row for _, _, row in sorted(rows, key=lambda each: each[:2]))


def told(followed: Followed, translate: Translate) -> str:
    """The drawing as one text."""
    said = "; ".join(_said(row, translate) for row in course(followed, translate))
    words = translate("Follow", "The course of “{name}”. {said}. The same follows as a table.")
    return words.format(name=followed.name, said=said or "–")


def latest_said(followed: Followed, translate: Translate) -> str:
    """What was seen last, in one line."""
    seen = followed.latest
    if seen is None:
        return translate("Follow", NOTHING_YET)
    return f"{short_date(seen.date, translate)}: {step_said(followed, seen.step, translate)}"


def _seen(followed: Followed, seen: Observed, translate: Translate) -> Row:
    who = translate("Kinds", INFORMANT_NAMES[seen.who]) if seen.who is not None else ""
    step = step_said(followed, seen.step, translate)
    return Row(translate("Follow", OBSERVED), seen.date, step, who, seen.support, seen.comment, seen)


def _said(row: Row, translate: Translate) -> str:
    return " ".join(_parts(row, translate))


def _parts(row: Row, translate: Translate) -> Iterator[str]:
    yield f"{short_date(row.date, translate)}: {row.what}, {row.step}"
    if row.who:
        yield f"({row.who})"
